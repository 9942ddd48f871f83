SELECT 1 FROM person_fact WHERE no = ?1
