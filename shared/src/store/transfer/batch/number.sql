SELECT no FROM import_batch WHERE id = ?1
