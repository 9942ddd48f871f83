SELECT exercise FROM set_entry WHERE key = ?1
