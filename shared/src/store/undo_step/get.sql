SELECT intention, token, inverse
FROM undo_step
WHERE id = 1
