SELECT id, body, sum FROM reminder WHERE id = ?1
