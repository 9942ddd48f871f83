SELECT coalesce(max(no), 0) + 1 FROM person_fact
