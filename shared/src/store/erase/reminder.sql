DELETE FROM reminder WHERE id = ?1
