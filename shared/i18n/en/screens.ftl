# Titles, labels and short guidance of the screens.

today-title = Today
today-start = Start a session
today-start-body = Rate your back first, then lift.
today-open = A session is open
# $count (Number) - how many sets
today-open-body = { $count ->
    [0] No sets yet.
    [one] One set so far.
   *[other] { $count } sets so far.
}
today-go-on = Go on
today-question = Your back now?
today-why = See why
today-record = See the session
today-reminders = Reminders
today-week = This week
# $day (String) - the weekday's short name
# $word (String) - the verdict's word
week-dot = { $day }: { $word }
# $day (String) - the weekday's short name
week-dot-none = { $day }: no session

# $time (String) - a clock time
waiting-about = about { $time }
waiting-rate-now = My back changed: rate now

baseline-title = Your back before lifting
end-title = Your back at the end
full-check-body = Mark where it hurts and how much. What you leave unmarked is 0.
full-check-nothing = Nothing hurts
full-check-start = Start the session
full-check-end = End the session
full-check-wipe = Remove the mark
full-check-as-list = As a list
full-check-as-drawing = As a drawing
# $site (String) - the site's name
full-check-unmarked = { $site }: not marked

scale-none = 0: no pain
scale-worst = 10: the worst imaginable
# $nrs (String) - the rating
scale-point = { $nrs } of 10

session-title = Next set
session-exercise = Exercise
session-load = Load
session-reps = Reps
session-rpe = RPE, if you like
session-kind = Kind
session-log = Log set
session-end = End the session
session-more-load = More load
session-less-load = Less load
session-more-reps = One rep more
session-fewer-reps = One rep fewer
session-rest = Rest
session-rate = Rate your back

rate-title = Back now?
rate-skip = Skip
# $nrs (String) - the earlier rating
rate-same = Same as before: { $nrs }

answer-title = Your back now, at its worst spot
# $site (String) - the site's name
answer-title-site = Your back now: { $site }
answer-body = Two hours have passed. Answer as it is now.
answer-body-early = Two hours have not passed yet: this is kept, and the question stays.
answer-body-unasked = No question is open: this is kept all the same.
# $time (String) - when
recall-title = About { $time }: how was your back at its worst spot?
# $time (String) - when
# $site (String) - the site's name
recall-title-site = About { $time }: how was your back here: { $site }?
where-title = Where did you feel it?
# $site (String) - the site's name
where-body = Kept at the { $site }. If it was elsewhere, say where.

verdict-now-title = What now
verdict-why-title = Why
verdict-recall = Say how it was
verdict-chart = Your back from before the session to the last rating
# $points (String) - the rise that counts
verdict-chart-line = +{ $points }
verdict-chart-two-hours = two hours

record-none = No session yet.
# $when (String) - when it started
record-title = Session of { $when }
record-open = open
# $time (String) - when
record-ended = ended { $time }
# $time (String) - when
record-lapsed = not ended; counts as ended { $time }
record-sets = Sets
# $earlier (Number) - how many are not listed
record-sets-newest =
    { $earlier ->
        [one] Sets (an earlier one is not listed)
       *[other] Sets ({ $earlier } earlier ones are not listed)
    }
record-checks = Ratings
# $earlier (Number) - how many are not listed
record-checks-newest =
    { $earlier ->
        [one] Ratings (an earlier one is not listed)
       *[other] Ratings ({ $earlier } earlier ones are not listed)
    }
record-no-sets = No sets.
record-next-ask = Next question
record-no-ask = No question is open.
record-verdict = Verdict
record-delete = Delete

recent-title = Recent sessions
recent-none = No session yet.
# $count (Number) - how many sets
recent-sets = { $count ->
    [0] no sets
    [one] one set
   *[other] { $count } sets
}

back-to-today = Today
