SELECT key, body, sum FROM setting WHERE key = ?1
