## The return plan: what undo names.
what-change-plan = the change to the plan
what-take-days-off = the days off
