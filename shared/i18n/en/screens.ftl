# Titles, labels and short guidance of the screens.

today-title = Today
today-start = Start a session
today-start-body = Rate your back first, then lift.
today-open = Session in progress
# $count (Number) - how many sets
today-open-body = { $count ->
    [0] No sets yet.
    [one] One set so far.
   *[other] { $count } sets so far.
}
today-go-on = Continue
today-question = Rate your back
today-why = See why
today-reminders = Reminders
today-week = This week
# $day (String) - the weekday's short name
# $word (String) - the verdict's word
week-dot = { $day }: { $word }
# $day (String) - the weekday's short name
week-dot-none = { $day }: no session

waiting-rate-now = Something changed? Rate now

baseline-title = Your back before lifting
end-title = Your back at the end
full-check-body = Tap where it hurts. Anything unmarked counts as 0.
full-check-nothing = Nothing hurts
full-check-start = Start the session
full-check-end = End the session
full-check-wipe = Remove the mark
full-check-as-list = As a list
full-check-as-drawing = As a drawing
# $site (String) - the site's name
full-check-unmarked = { $site }: not marked

scale-none = 0: no pain
scale-worst = 10: worst pain imaginable
# $nrs (String) - the rating
scale-point = { $nrs } of 10

session-title = Next set
session-exercise = Exercise
session-load = Load
session-reps = Reps
session-rpe = RPE (optional)
session-kind = Kind
session-log = Log set
session-end = End the session
session-more-load = More load
session-less-load = Less load
session-more-reps = One rep more
session-fewer-reps = One rep fewer
session-rate = Rate your back

rate-title = How is your back now?
rate-skip = Skip
# $nrs (String) - the earlier rating
rate-same = Same as before: { $nrs }

answer-title = How is your back now, at its worst spot?
# $site (String) - the site's name
answer-title-site = How is this place now: { $site }?
answer-body = Two hours have passed. Answer as it is now.
answer-body-early = It is early. This rating is kept, and we still ask at two hours.
answer-body-unasked = No question is open. This rating is kept all the same.
# $time (String) - when, as a phrase: about 20:01
recall-title = How was your back { $time }, at its worst spot?
# $time (String) - when, as a phrase: about 20:01
# $site (String) - the site's name
recall-title-site = How was this place { $time }: { $site }?
where-title = Where did you feel it?
# $site (String) - the site's name
where-body = Saved at the { $site }. Felt it elsewhere? Tap there.

verdict-now-title = What now
verdict-why-title = Why
# $points (String) - the rise that counts
verdict-chart-line = +{ $points }
verdict-chart-two-hours = two hours

record-none = No session yet.
# $when (String) - when it started
record-title = Session of { $when }
record-open = in progress
# $time (String) - when, as a phrase: at 20:01
record-ended = ended { $time }
# $time (String) - when, as a phrase: at 20:01
record-lapsed = left open; counted as ended { $time }
record-sets = Sets
# $earlier (Number) - how many are not listed
record-sets-newest =
    { $earlier ->
        [one] Sets (one earlier set is not listed)
       *[other] Sets ({ $earlier } earlier sets are not listed)
    }
record-checks = Ratings
# $earlier (Number) - how many are not listed
record-checks-newest =
    { $earlier ->
        [one] Ratings (one earlier rating is not listed)
       *[other] Ratings ({ $earlier } earlier ratings are not listed)
    }
record-no-sets = No sets.
record-next-ask = Next question
record-no-ask = No question is open.
record-verdict = Verdict
record-delete = Delete

back-to-today = Today
