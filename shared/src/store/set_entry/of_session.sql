SELECT
    id, session, at_instant_ms, at_utc_ms, at_offset_min, at_uptime_ms, at_boot, exercise,
    load_g, load_unit, reps, rpe_half_points, kind, checklist, deleted_instant_ms,
    deleted_utc_ms, deleted_offset_min, deleted_uptime_ms, deleted_boot,
    (SELECT json_group_array(fault) FROM set_fault WHERE set_id = set_entry.id)
FROM set_entry
WHERE session = ?1 AND deleted_instant_ms IS NULL
