SELECT 1 FROM provenance WHERE key = ?1
