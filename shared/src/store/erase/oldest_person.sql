SELECT deleted_instant_ms, no
FROM person_fact
WHERE deleted_instant_ms IS NOT NULL AND (deleted_instant_ms, no) > (?1, ?2)
ORDER BY deleted_instant_ms, no
LIMIT ?3
