INSERT INTO pain_check (
    id, session, context, coverage, answered_instant_ms, answered_utc_ms, answered_offset_min,
    answered_uptime_ms, answered_boot, about_instant_ms, about_utc_ms, about_offset_min,
    about_uptime_ms, about_boot, deleted_instant_ms, deleted_utc_ms, deleted_offset_min,
    deleted_uptime_ms, deleted_boot, stop
) VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20
)
ON CONFLICT (id) DO UPDATE SET
    session = excluded.session,
    context = excluded.context,
    coverage = excluded.coverage,
    answered_instant_ms = excluded.answered_instant_ms,
    answered_utc_ms = excluded.answered_utc_ms,
    answered_offset_min = excluded.answered_offset_min,
    answered_uptime_ms = excluded.answered_uptime_ms,
    answered_boot = excluded.answered_boot,
    about_instant_ms = excluded.about_instant_ms,
    about_utc_ms = excluded.about_utc_ms,
    about_offset_min = excluded.about_offset_min,
    about_uptime_ms = excluded.about_uptime_ms,
    about_boot = excluded.about_boot,
    deleted_instant_ms = excluded.deleted_instant_ms,
    deleted_utc_ms = excluded.deleted_utc_ms,
    deleted_offset_min = excluded.deleted_offset_min,
    deleted_uptime_ms = excluded.deleted_uptime_ms,
    deleted_boot = excluded.deleted_boot,
    stop = excluded.stop
