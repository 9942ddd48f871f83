DELETE FROM session WHERE no = ?1
