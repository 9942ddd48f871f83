DELETE FROM pain_rating WHERE check_id = ?1
