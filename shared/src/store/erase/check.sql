DELETE FROM pain_check WHERE key = ?1
