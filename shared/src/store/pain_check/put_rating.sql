INSERT INTO pain_rating (check_id, site, nrs) VALUES (?1, ?2, ?3)
