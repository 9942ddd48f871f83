SELECT key, batch, line, name, sum
FROM provenance
WHERE key > ?1
ORDER BY key
LIMIT ?2
