SELECT count(*) FROM (
    SELECT 1 FROM set_entry INDEXED BY set_removed WHERE deleted_instant_ms IS NOT NULL LIMIT ?1
)
