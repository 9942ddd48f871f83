INSERT OR REPLACE INTO set_entry (
    key, id, at_instant_ms, at_utc_ms, at_offset_min, at_uptime_ms, at_boot, exercise,
    load_hundredths, load_unit, reps, rpe_half_points, kind, checklist, check_family, check_version,
    open_items, na_items, faults, filmed, note, deleted_instant_ms, deleted_utc_ms,
    deleted_offset_min, deleted_uptime_ms, deleted_boot, sum
) VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
    ?22, ?23, ?24, ?25, ?26, ?27
)
