SELECT id FROM session WHERE no = ?1
