SELECT
    key, id, at_instant_ms, at_utc_ms, at_offset_min, at_uptime_ms, at_boot, exercise,
    load_hundredths, load_unit, reps, rpe_half_points, kind, checklist, check_family, check_version,
    open_items, na_items, faults, filmed, note, deleted_instant_ms, deleted_utc_ms,
    deleted_offset_min, deleted_uptime_ms, deleted_boot, sum
FROM set_entry
WHERE key > ?1
ORDER BY key
LIMIT ?2
