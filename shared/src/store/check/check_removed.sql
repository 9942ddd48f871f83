SELECT count(*) FROM (
    SELECT 1 FROM pain_check INDEXED BY check_removed WHERE deleted_instant_ms IS NOT NULL LIMIT ?1
)
