DELETE FROM person_fact WHERE no = ?1
