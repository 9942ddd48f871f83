SELECT max(key), max(iif(id = ?3, key, NULL))
FROM pain_check
WHERE key BETWEEN ?1 AND ?2
