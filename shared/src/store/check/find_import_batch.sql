SELECT 1 FROM import_batch WHERE no = ?1
