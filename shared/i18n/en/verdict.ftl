# The verdict: one word, one sentence, what now, and why. Each piece of advice stands beside its source.

verdict-clear = Clear
verdict-watch = Watch
verdict-too-much = Too much
verdict-unknown = Unknown
verdict-pending = Waiting
verdict-rising = Rising
# In the verdict's place, where a session has no work set
verdict-not-asked = Not asked

## One sentence

says-clear = Two hours on, your back has not gone up.
# $rise (Number) - points
says-watch = Your back went up by { $rise ->
    [one] one point
   *[other] { $rise } points
}, but did not stay up by two for more than two hours.
# $rise (Number) - points
# $site (String) - the site's name
says-too-much = Your back ({ $site }) was up for more than two hours, by { $rise ->
    [one] one point
   *[other] { $rise } points
} at its highest. That is more than it wanted.
# $time (String) - when to ask again
says-rising = Your back went up after the session. Next rating: { $time }. That answer tells.
# $time (String) - when it was to be asked again
says-rising-due = Your back went up after the session, and the second question has been open since { $time }. Rate it now.
# $time (String) - when to ask
says-waiting = Next rating: { $time }. Only an answer after two hours can tell.
# $time (String) - when it was to be asked
says-waiting-due = The two-hour question has been open since { $time }. Rate your back now.
# $rise (Number) - points
# $time (String) - when to ask
says-elevated = Your back went up by { $rise ->
    [one] one point
   *[other] { $rise } points
}. Next rating: { $time }. Up for more than two hours would be too much.
# $rise (Number) - points
# $time (String) - when it was to be asked
says-elevated-due = Your back went up by { $rise ->
    [one] one point
   *[other] { $rise } points
}, and the question has been open since { $time }. Rate your back now.
says-nothing-lifted = No work set yet. The question comes two hours after your last one.
says-not-asked = This session has no work set, so no two-hour question is asked.
# $site (String) - the site's name
says-site-left = One place is still to be rated: { $site }.
says-no-answer = The two-hour question was not answered, so we can't tell.
says-settled-unseen = Your back has settled, but the answer came too late to show how it was at two hours, so we can't tell.
says-ceiling = Your back started so high that a rise of two could not show, so the rule can't tell.
says-no-baseline = There is no rating from before the first work set, so there is nothing to compare with.

## What now

now-stop-today = Stop for today.
now-back-down = Back down next time: less load and more reps, or bodyweight, or a gentler variation.
now-be-evaluated = Or be evaluated by a medical professional.
now-days-off = Take a few days off the lifts, not off moving.
now-repeat = Repeat the load next time, no rise.
now-lighter = Go a little lighter next time.
now-progress = You are free to progress.
now-hold = Hold the load: no rise without an answered check.
now-hold-no-baseline = Hold the load. Next time, rate your back before the first work set.
# $nrs (String) - the baseline's worst rating
now-hold-baseline = Hold the load: your back started at { $nrs }.
now-hold-creep = Hold the load: your back starts higher than it did over the last four weeks. If that stays, be evaluated.
# $nrs (String) - a rating given outside any session's question
now-hold-pain = Hold the load: you rated your back { $nrs } since. If that stays, be evaluated.
# $nrs (String) - the baseline's worst rating
now-also-baseline = Also: your back started at { $nrs }.
now-also-creep = Also: your back starts higher than it did over the last four weeks. If that stays, be evaluated.
# $nrs (String) - the worst rating since
now-also-pain = Also: you rated your back { $nrs } since. If that stays, be evaluated.
now-no-lifting = Lifting is not offered today.
now-answer = Rate your back when the question comes.
now-answer-due = Rate your back now, at its worst spot.
# $site (String) - the site's name
now-answer-site = Rate your back now: { $site }.
# $time (String) - the time the recalled answer stands at
now-recall = You can still say how it was: about { $time }.
# $session (String) - when the earlier session began
# $time (String) - the time the recalled answer stands at
now-recall-earlier = For the session of { $session } you can still say how it was: about { $time }.

## Pain right after a set

stop-exercise = Your back is up. Stop this exercise. Then switch to a gentler variation, or end the session, or carry on: it is logged either way.
stop-and-be-evaluated = That is a lot for your back. Stop this exercise, and be evaluated by a medical professional.
# $guide (String) - the source of stopping
# $rise (String) - points from which Brace says so
# $ours (String) - that this number is Brace's own
stop-source = Stopping: { $guide }. From { $rise } points up: { $ours }.
# $guide (String) - the source of stopping
# $rise (String) - points from which Brace says so
# $nrs (String) - rating from which Brace says so
# $ours (String) - that these numbers are Brace's own
stop-source-evaluated = Stopping: { $guide }. Being evaluated from { $rise } points up, or from { $nrs } on: { $ours }.

stop-switch = Switch to another exercise
stop-carry-on = Carry on

## Why

# $rating (String) - 2 at the lower back, centre
# $time (String) - when
why-before = Before lifting: { $rating }, { $time }.
# $rating (String) - the rating with its site
# $time (String) - when
why-carried = Compared with { $rating } before the earlier session, { $time }, because your back had not settled since.
# $rating (String) - the rating with its site
# $time (String) - when
why-first = Up: { $rating }, { $time }.
# $rating (String) - the rating with its site
# $time (String) - when
# $elapsed (String) - 2 h 05
why-still = Still up: { $rating }, { $time }, { $elapsed } later.
# $rating (String) - the rating with its site
# $time (String) - when
# $elapsed (String) - 2 h 05 after the session's end
why-answered = Answered: { $rating }, { $time }, { $elapsed } after the session.
# $rating (String) - the rating with its site
# $time (String) - when
why-last = Last: { $rating }, { $time }.
# $rise (Number) - points
why-rise = At its highest: { $rise ->
    [one] one point
   *[other] { $rise } points
} above the rating it is compared with.
why-rule = The rule of twos: two or more points up for more than two hours is too much. Back down, or be evaluated.
why-support = Two points is the accepted smallest change that matters on this scale in low back pain; it was found for changes over weeks. More pain than usual two hours after exercise as a sign of too much is practice advice. The pair has not been tested together.
source-support = Ostelo 2008, Suzuki 2020; Arthritis Foundation
why-ours-ask = Asking at 2 h 01, taking an answer up to 4 h as showing that your back had settled by two hours, and closing the question 12 h after it came due. A back that is still up counts later, too.
why-ours-carry = Keeping the earlier rating as the one to compare with.
why-ours-ceiling = Not applying the rule from 9 on: there is no room for two more points.

## Decided on the side

# $time (String) - when the session was started
decided-title = Your session of { $time } is decided now.
decided-seen = Read
