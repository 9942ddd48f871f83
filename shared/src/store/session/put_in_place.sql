UPDATE session SET
    ended_instant_ms = ?8,
    ended_utc_ms = ?9,
    ended_offset_min = ?10,
    ended_uptime_ms = ?11,
    ended_boot = ?12,
    note = ?18,
    sum = ?19
WHERE no = ?1
