INSERT INTO person_fact (
    no, id, noun, about, at_instant_ms, at_utc_ms, at_offset_min, at_uptime_ms, at_boot, body,
    deleted_instant_ms, deleted_utc_ms, deleted_offset_min, deleted_uptime_ms, deleted_boot, sum
) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
ON CONFLICT (no) DO UPDATE SET
    noun = excluded.noun,
    about = excluded.about,
    at_instant_ms = excluded.at_instant_ms,
    at_utc_ms = excluded.at_utc_ms,
    at_offset_min = excluded.at_offset_min,
    at_uptime_ms = excluded.at_uptime_ms,
    at_boot = excluded.at_boot,
    body = excluded.body,
    deleted_instant_ms = excluded.deleted_instant_ms,
    deleted_utc_ms = excluded.deleted_utc_ms,
    deleted_offset_min = excluded.deleted_offset_min,
    deleted_uptime_ms = excluded.deleted_uptime_ms,
    deleted_boot = excluded.deleted_boot,
    sum = excluded.sum
