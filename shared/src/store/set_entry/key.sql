SELECT max(key), max(iif(id = ?3, key, NULL))
FROM set_entry
WHERE key BETWEEN ?1 AND ?2
