SELECT id
FROM session
WHERE deleted_instant_ms IS NOT NULL
ORDER BY deleted_instant_ms DESC
LIMIT ?1
