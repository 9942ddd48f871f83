SELECT intention, inverse
FROM undo_step
WHERE id = 1
