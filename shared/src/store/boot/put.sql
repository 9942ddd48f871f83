INSERT INTO boot (boot, anchor_ms) VALUES (?1, ?2)
ON CONFLICT (boot) DO NOTHING
