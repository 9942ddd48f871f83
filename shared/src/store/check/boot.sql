SELECT no, boot, anchor_ms, sum
FROM boot
WHERE no > ?1
ORDER BY no
LIMIT ?2
