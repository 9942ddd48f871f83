SELECT at_instant_ms, no
FROM check_outside
WHERE deleted_instant_ms IS NULL AND (at_instant_ms, no) > (?1, ?2)
ORDER BY at_instant_ms, no
LIMIT ?3
