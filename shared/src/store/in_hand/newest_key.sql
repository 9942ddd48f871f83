SELECT key
FROM in_hand
WHERE kind = ?1
ORDER BY key DESC
LIMIT 1
