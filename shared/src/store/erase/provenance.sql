DELETE FROM provenance WHERE key = ?1
