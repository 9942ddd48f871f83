DELETE FROM undo_step WHERE id = 1
