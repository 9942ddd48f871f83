DELETE FROM import_batch WHERE no = ?1
