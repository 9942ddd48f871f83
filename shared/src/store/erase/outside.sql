DELETE FROM check_outside WHERE no = ?1
