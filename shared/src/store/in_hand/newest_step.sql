SELECT kind, key, body, sum
FROM in_hand
WHERE kind = 'undo'
ORDER BY key DESC
LIMIT 1
