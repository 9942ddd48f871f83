## Red flags: what undo names.
what-answer-flags = the answer about new symptoms
what-end-flag = what became of a symptom
what-answer-history = the answer about yourself
