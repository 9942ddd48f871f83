SELECT body FROM setting WHERE key = ?1
