SELECT exercise, at_instant_ms, key
FROM set_entry
WHERE filmed IS NOT NULL AND deleted_instant_ms IS NULL
    AND (exercise, at_instant_ms, key) < (?1, ?2, ?3)
ORDER BY exercise DESC, at_instant_ms DESC, key DESC
LIMIT 1
