SELECT 1 FROM set_entry WHERE key = ?1
