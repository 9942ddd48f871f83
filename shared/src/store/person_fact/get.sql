SELECT
    no, id, noun, about, at_instant_ms, at_utc_ms, at_offset_min, at_uptime_ms, at_boot, body,
    deleted_instant_ms, deleted_utc_ms, deleted_offset_min, deleted_uptime_ms, deleted_boot, sum
FROM person_fact
WHERE no = ?1
