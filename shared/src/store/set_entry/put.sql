INSERT INTO set_entry (
    id, session, at_instant_ms, at_utc_ms, at_offset_min, at_uptime_ms, at_boot, exercise,
    load_g, load_unit, reps, rpe_half_points, kind, checklist, deleted_instant_ms,
    deleted_utc_ms, deleted_offset_min, deleted_uptime_ms, deleted_boot
) VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19
)
ON CONFLICT (id) DO UPDATE SET
    session = excluded.session,
    at_instant_ms = excluded.at_instant_ms,
    at_utc_ms = excluded.at_utc_ms,
    at_offset_min = excluded.at_offset_min,
    at_uptime_ms = excluded.at_uptime_ms,
    at_boot = excluded.at_boot,
    exercise = excluded.exercise,
    load_g = excluded.load_g,
    load_unit = excluded.load_unit,
    reps = excluded.reps,
    rpe_half_points = excluded.rpe_half_points,
    kind = excluded.kind,
    checklist = excluded.checklist,
    deleted_instant_ms = excluded.deleted_instant_ms,
    deleted_utc_ms = excluded.deleted_utc_ms,
    deleted_offset_min = excluded.deleted_offset_min,
    deleted_uptime_ms = excluded.deleted_uptime_ms,
    deleted_boot = excluded.deleted_boot
