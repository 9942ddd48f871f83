SELECT no, id, body, sum
FROM import_batch
WHERE no > ?1
ORDER BY no
LIMIT ?2
