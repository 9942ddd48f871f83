SELECT key, body
FROM draft
ORDER BY key
