SELECT at_instant_ms, no
FROM person_fact
WHERE
    noun = 'history_answer' AND iif(json_valid(body), body ->> '$.item', NULL) = ?4
    AND deleted_instant_ms IS NULL AND (at_instant_ms, no) < (?1, ?2)
ORDER BY at_instant_ms DESC, no DESC
LIMIT ?3
