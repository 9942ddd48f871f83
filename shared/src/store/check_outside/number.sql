SELECT no FROM check_outside WHERE id = ?1
