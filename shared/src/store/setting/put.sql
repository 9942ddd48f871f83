INSERT OR REPLACE INTO setting (key, body, sum) VALUES (?1, ?2, ?3)
