SELECT 1 FROM session WHERE no = ?1
