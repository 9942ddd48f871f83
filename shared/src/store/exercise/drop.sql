DELETE FROM exercise WHERE id = ?1
