SELECT id, body, sum FROM exercise WHERE id = ?1
