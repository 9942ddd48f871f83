INSERT INTO reminder (
    id, session, kind, state, generation, due_instant_ms, due_utc_ms, due_offset_min,
    due_uptime_ms, due_boot, clocks
) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT (id) DO UPDATE SET
    state = excluded.state,
    generation = excluded.generation,
    due_instant_ms = excluded.due_instant_ms,
    due_utc_ms = excluded.due_utc_ms,
    due_offset_min = excluded.due_offset_min,
    due_uptime_ms = excluded.due_uptime_ms,
    due_boot = excluded.due_boot,
    clocks = excluded.clocks
