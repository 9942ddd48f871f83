SELECT kind, key, body, sum
FROM in_hand
WHERE kind = ?1 AND key = ?2
