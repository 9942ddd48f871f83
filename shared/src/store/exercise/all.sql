SELECT id, body, sum FROM exercise ORDER BY id LIMIT ?1
