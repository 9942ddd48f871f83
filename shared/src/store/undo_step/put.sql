INSERT INTO undo_step (id, intention, token, inverse) VALUES (1, ?1, ?2, ?3)
ON CONFLICT (id) DO UPDATE SET
    intention = excluded.intention,
    token = excluded.token,
    inverse = excluded.inverse
