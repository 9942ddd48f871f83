SELECT boot, anchor_ms
FROM boot
ORDER BY rowid DESC
LIMIT ?1
