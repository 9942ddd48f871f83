INSERT INTO boot (no, boot, anchor_ms, sum) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (no) DO UPDATE SET
    anchor_ms = excluded.anchor_ms,
    sum = excluded.sum
