INSERT INTO check_outside (
    no, id, coverage, at_instant_ms, at_utc_ms, at_offset_min, at_uptime_ms, at_boot, lower_left,
    lower_centre, lower_right, mid_left, mid_centre, mid_right, upper_left, upper_centre,
    upper_right, pain_relief, note, deleted_instant_ms, deleted_utc_ms, deleted_offset_min,
    deleted_uptime_ms, deleted_boot, sum
) VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
    ?22, ?23, ?24, ?25
)
ON CONFLICT (no) DO UPDATE SET
    coverage = excluded.coverage,
    at_instant_ms = excluded.at_instant_ms,
    at_utc_ms = excluded.at_utc_ms,
    at_offset_min = excluded.at_offset_min,
    at_uptime_ms = excluded.at_uptime_ms,
    at_boot = excluded.at_boot,
    lower_left = excluded.lower_left,
    lower_centre = excluded.lower_centre,
    lower_right = excluded.lower_right,
    mid_left = excluded.mid_left,
    mid_centre = excluded.mid_centre,
    mid_right = excluded.mid_right,
    upper_left = excluded.upper_left,
    upper_centre = excluded.upper_centre,
    upper_right = excluded.upper_right,
    pain_relief = excluded.pain_relief,
    note = excluded.note,
    deleted_instant_ms = excluded.deleted_instant_ms,
    deleted_utc_ms = excluded.deleted_utc_ms,
    deleted_offset_min = excluded.deleted_offset_min,
    deleted_uptime_ms = excluded.deleted_uptime_ms,
    deleted_boot = excluded.deleted_boot,
    sum = excluded.sum
