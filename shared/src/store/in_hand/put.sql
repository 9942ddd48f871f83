INSERT OR REPLACE INTO in_hand (kind, key, body, sum) VALUES (?1, ?2, ?3, ?4)
