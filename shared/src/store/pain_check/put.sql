INSERT OR REPLACE INTO pain_check (
    key, id, context, coverage, answered_instant_ms, answered_utc_ms, answered_offset_min,
    answered_uptime_ms, answered_boot, about_instant_ms, about_utc_ms, about_offset_min,
    about_uptime_ms, about_boot, lower_left, lower_centre, lower_right, mid_left, mid_centre,
    mid_right, upper_left, upper_centre, upper_right, stop, pain_relief, note, deleted_instant_ms,
    deleted_utc_ms, deleted_offset_min, deleted_uptime_ms, deleted_boot, sum
) VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
    ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32
)
