SELECT 1 FROM check_outside WHERE no = ?1
