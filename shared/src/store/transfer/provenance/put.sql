INSERT INTO provenance (key, batch, line, name, sum) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (key) DO UPDATE SET
    batch = excluded.batch,
    line = excluded.line,
    name = excluded.name,
    sum = excluded.sum
