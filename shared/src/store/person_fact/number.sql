SELECT no FROM person_fact WHERE id = ?1
