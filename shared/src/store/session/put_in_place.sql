INSERT INTO session (
    no, id, started_instant_ms, started_utc_ms, started_offset_min, started_uptime_ms, started_boot,
    ended_instant_ms, ended_utc_ms, ended_offset_min, ended_uptime_ms, ended_boot,
    deleted_instant_ms, deleted_utc_ms, deleted_offset_min, deleted_uptime_ms, deleted_boot, note,
    sum
) VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19
)
ON CONFLICT (no) DO UPDATE SET
    ended_instant_ms = excluded.ended_instant_ms,
    ended_utc_ms = excluded.ended_utc_ms,
    ended_offset_min = excluded.ended_offset_min,
    ended_uptime_ms = excluded.ended_uptime_ms,
    ended_boot = excluded.ended_boot,
    note = excluded.note,
    sum = excluded.sum
