DELETE FROM lift_session WHERE exercise = ?1 AND session = ?2
