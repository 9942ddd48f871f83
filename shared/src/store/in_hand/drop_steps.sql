DELETE FROM in_hand WHERE kind = 'undo' AND key <= ?1
