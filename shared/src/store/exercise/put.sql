INSERT OR REPLACE INTO exercise (id, body, sum) VALUES (?1, ?2, ?3)
