INSERT INTO set_fault (set_id, fault) VALUES (?1, ?2)
