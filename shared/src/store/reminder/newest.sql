SELECT id, body, sum
FROM reminder
ORDER BY id DESC
LIMIT ?1
