SELECT
    key, id, context, coverage, answered_instant_ms, answered_utc_ms, answered_offset_min,
    answered_uptime_ms, answered_boot, about_instant_ms, about_utc_ms, about_offset_min,
    about_uptime_ms, about_boot, lower_left, lower_centre, lower_right, mid_left, mid_centre,
    mid_right, upper_left, upper_centre, upper_right, stop, pain_relief, note, deleted_instant_ms,
    deleted_utc_ms, deleted_offset_min, deleted_uptime_ms, deleted_boot, sum
FROM pain_check
WHERE key > ?1
ORDER BY key
LIMIT ?2
