UPDATE session SET
    deleted_instant_ms = ?2,
    deleted_utc_ms = ?3,
    deleted_offset_min = ?4,
    deleted_uptime_ms = ?5,
    deleted_boot = ?6
WHERE id = ?1 AND deleted_instant_ms IS NULL
