-- What a person says of themselves is found by what it says: the log holds years of it, and Brace reads of each
-- kind what still matters.

-- The card of symptoms was answered with none of them; and with some.
CREATE INDEX flags_none ON person_fact (at_instant_ms)
    WHERE noun = 'flag_answer' AND instr(body, '"flags":[]') > 0 AND deleted_instant_ms IS NULL;
CREATE INDEX flags_some ON person_fact (at_instant_ms)
    WHERE noun = 'flag_answer' AND instr(body, '"flags":[]') = 0 AND deleted_instant_ms IS NULL;

CREATE INDEX flag_ended ON person_fact (at_instant_ms)
    WHERE noun = 'flag_end' AND deleted_instant_ms IS NULL;

CREATE INDEX plan_by_time ON person_fact (at_instant_ms)
    WHERE noun = 'plan' AND deleted_instant_ms IS NULL;

-- The history, item by item. Half a body stands under no item: it must not stop whoever looks at the rest.
CREATE INDEX history_by_item ON person_fact (
    iif(json_valid(body), body ->> '$.item', NULL), at_instant_ms
) WHERE noun = 'history_answer' AND deleted_instant_ms IS NULL;

-- The bin, newest first.
CREATE INDEX person_removed ON person_fact (deleted_instant_ms) WHERE deleted_instant_ms IS NOT NULL;
