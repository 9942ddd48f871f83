SELECT key, batch, line, name, sum FROM provenance WHERE key = ?1
