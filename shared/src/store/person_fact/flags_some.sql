SELECT at_instant_ms, no
FROM person_fact
WHERE noun = 'flag_answer' AND instr(body, '"flags":[]') = 0 AND deleted_instant_ms IS NULL AND (at_instant_ms, no) < (?1, ?2)
ORDER BY at_instant_ms DESC, no DESC
LIMIT ?3
