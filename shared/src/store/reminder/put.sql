INSERT OR REPLACE INTO reminder (id, body, sum) VALUES (?1, ?2, ?3)
