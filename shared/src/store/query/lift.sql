SELECT started_instant_ms, no, EXISTS (
    SELECT 1 FROM lift_session WHERE exercise = ?4 AND lift_session.session = session.no
)
FROM session
WHERE deleted_instant_ms IS NULL AND (started_instant_ms, no) < (?1, ?2)
ORDER BY started_instant_ms DESC, no DESC
LIMIT ?3
