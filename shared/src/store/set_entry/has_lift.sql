SELECT 1 FROM set_entry WHERE key BETWEEN ?1 AND ?2 AND exercise = ?3 LIMIT 1
