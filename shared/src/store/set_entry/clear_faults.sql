DELETE FROM set_fault WHERE set_id = ?1
