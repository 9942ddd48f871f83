DELETE FROM in_hand WHERE kind = ?1 AND key = ?2
