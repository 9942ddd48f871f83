INSERT OR IGNORE INTO lift_session (exercise, session) VALUES (?1, ?2)
