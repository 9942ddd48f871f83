INSERT INTO undo_step (id, intention, inverse) VALUES (1, ?1, ?2)
ON CONFLICT (id) DO UPDATE SET intention = excluded.intention, inverse = excluded.inverse
