SELECT deleted_instant_ms, key
FROM pain_check
WHERE deleted_instant_ms IS NOT NULL AND (deleted_instant_ms, key) > (?1, ?2)
ORDER BY deleted_instant_ms, key
LIMIT ?3
