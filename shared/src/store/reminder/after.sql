SELECT
    id, session, kind, state, generation, due_instant_ms, due_utc_ms, due_offset_min,
    due_uptime_ms, due_boot, clocks
FROM reminder
WHERE due_instant_ms > ?1
ORDER BY due_instant_ms
LIMIT ?2
