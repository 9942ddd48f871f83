INSERT OR IGNORE INTO lift_session (exercise, session)
SELECT exercise, ?2
FROM set_entry
WHERE key = ?1
