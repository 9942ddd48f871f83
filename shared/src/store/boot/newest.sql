SELECT no, boot, anchor_ms, sum
FROM boot
ORDER BY no DESC
LIMIT ?1
