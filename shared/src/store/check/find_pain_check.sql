SELECT 1 FROM pain_check WHERE key = ?1
