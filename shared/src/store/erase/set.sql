DELETE FROM set_entry WHERE key = ?1
