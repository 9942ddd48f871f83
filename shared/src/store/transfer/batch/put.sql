INSERT INTO import_batch (no, id, body, sum) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (no) DO UPDATE SET body = excluded.body, sum = excluded.sum
