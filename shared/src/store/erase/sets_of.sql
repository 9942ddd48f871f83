SELECT key, exercise
FROM set_entry
WHERE key BETWEEN ?1 AND ?2
ORDER BY key
LIMIT ?3
