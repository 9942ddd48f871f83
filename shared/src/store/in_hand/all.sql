SELECT kind, key, body, sum
FROM in_hand
LIMIT ?1
