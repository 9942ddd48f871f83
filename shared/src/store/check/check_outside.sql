SELECT
    no, id, coverage, at_instant_ms, at_utc_ms, at_offset_min, at_uptime_ms, at_boot, lower_left,
    lower_centre, lower_right, mid_left, mid_centre, mid_right, upper_left, upper_centre,
    upper_right, pain_relief, note, deleted_instant_ms, deleted_utc_ms, deleted_offset_min,
    deleted_uptime_ms, deleted_boot, sum
FROM check_outside
WHERE no > ?1
ORDER BY no
LIMIT ?2
