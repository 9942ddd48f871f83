SELECT
    id, session, context, coverage, answered_instant_ms, answered_utc_ms, answered_offset_min,
    answered_uptime_ms, answered_boot, about_instant_ms, about_utc_ms, about_offset_min,
    about_uptime_ms, about_boot, deleted_instant_ms, deleted_utc_ms, deleted_offset_min,
    deleted_uptime_ms, deleted_boot, stop,
    (SELECT json_group_array(json_array(site, nrs)) FROM pain_rating
        WHERE check_id = pain_check.id)
FROM pain_check
WHERE session = ?1 AND deleted_instant_ms IS NULL
