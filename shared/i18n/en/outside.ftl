# Rating the back while no session is open.

outside-rate-now = Rate your back now
outside-title = Your back now
outside-save = Save
# Under the drawn back
outside-by-itself = It belongs to no session and changes no verdict.
# $date (String) - when the session began
outside-counts-for = It counts for the session of { $date }, whose verdict still looks at it.
# $nrs (String) - the worst rating, 0 to 10
saved-outside = { $nrs } saved, without a session.
# $nrs (String) - the worst rating, 6 to 10
# $source (String) - where that comes from
saved-outside-held = { $nrs } saved, without a session. Keep the load next time. If it stays that high, see a doctor or physiotherapist. ({ $source })
what-rate-outside = the rating without a session

# A line of the history
history-outside = Rated without a session
# $rated (String) - 3 at the lower back, centre
# $date (String) - Thu 26 Feb
history-outside-row = Rated without a session on { $date }: { $rated }
