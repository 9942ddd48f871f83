SELECT
    no, id, started_instant_ms, started_utc_ms, started_offset_min, started_uptime_ms, started_boot,
    ended_instant_ms, ended_utc_ms, ended_offset_min, ended_uptime_ms, ended_boot,
    deleted_instant_ms, deleted_utc_ms, deleted_offset_min, deleted_uptime_ms, deleted_boot, note,
    sum
FROM session
WHERE deleted_instant_ms IS NULL AND started_instant_ms BETWEEN ?1 AND ?2
ORDER BY started_instant_ms DESC, no DESC
LIMIT ?3
