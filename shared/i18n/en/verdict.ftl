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
}, but not by two for more than two hours.
# $rise (Number) - points
# $site (String) - the site's name
says-too-much = Your back was up for more than two hours, by { $rise ->
    [one] one point
   *[other] { $rise } points
} at most ({ $site }). That is more than it wanted today.
# $time (String) - when to ask again, as a phrase: at 20:01
says-rising = Your back went up after the session. We ask again { $time } to see whether it stays up.
# $time (String) - when it was to be asked again
says-rising-due = Rate your back now: it went up after the session, and the second question has been open since { $time }.
# $time (String) - when to ask, as a phrase: at 20:01
says-waiting = We ask { $time }. The rating after two hours is the one that counts.
# $time (String) - when it was to be asked
says-waiting-due = Rate your back now: the two-hour question has been open since { $time }.
# $rise (Number) - points
# $time (String) - when to ask, as a phrase: at 20:01
says-elevated = Your back went up by { $rise ->
    [one] one point
   *[other] { $rise } points
}. We ask { $time }: up for more than two hours would be too much.
# $rise (Number) - points
# $time (String) - when it was to be asked
says-elevated-due = Rate your back now: it went up by { $rise ->
    [one] one point
   *[other] { $rise } points
}, and the question has been open since { $time }.
says-nothing-lifted = No work set yet. We ask two hours after your last one.
says-not-asked = There is no work set in this session, so we ask nothing after two hours.
# $site (String) - the site's name
says-site-left = Rate one more place: { $site }.
says-no-answer = The two-hour question was not answered, so we can't tell.
says-settled-unseen = Your back has settled, but the answer came too late to show how it was at two hours, so we can't tell.
says-ceiling = Your rating before lifting was so high that a rise of two could not show, so the rule can't tell.
says-no-baseline = There is no rating from before the first work set, so there is nothing to compare with.

## What now

now-stop-today = Stop for today.
now-back-down = Go lighter next time: less load and more reps, bodyweight, or a gentler variation.
now-be-evaluated = Or see a doctor or physiotherapist.
now-days-off = Rest from the lifts for a few days, but keep moving.
now-repeat = Same load next time.
now-lighter = Go a little lighter next time.
now-progress = You can add load next time.
now-hold = Keep the load until a two-hour question is answered.
now-hold-no-baseline = Keep the load. Next time, rate your back before the first work set.
now-no-lifting = Brace offers no lifting today.
now-answer = Rate your back when the question comes.
now-answer-due = Rate your back now, at its worst spot.
# $site (String) - the site's name
now-answer-site = Rate this place now: { $site }.
# $time (String) - the time the recalled answer stands at, as a phrase: about 20:01
now-recall = Add the missed rating ({ $time })
# $session (String) - when the earlier session began
# $time (String) - the time the recalled answer stands at, as a phrase: about 20:01
now-recall-earlier = Add the missed rating ({ $time }) for the session of { $session }

## Pain right after a set

# $before (String) - the rating it is compared with
# $now (String) - the rating
stop-exercise = Your back went from { $before } to { $now }. Stop this exercise.
# $before (String) - the rating it is compared with
# $now (String) - the rating
stop-and-be-evaluated = Your back went from { $before } to { $now }. Stop this exercise and see a doctor or physiotherapist.
# $now (String) - the rating
stop-and-be-evaluated-at = Your back is at { $now }. Stop this exercise and see a doctor or physiotherapist.
# $guide (String) - the source of stopping
# $rise (String) - points from which Brace says so
# $ours (String) - that this number is Brace's own
stop-source = Stopping: { $guide }. From { $rise } points up: { $ours }.
# $guide (String) - the source of stopping
# $rise (String) - points from which Brace says so
# $nrs (String) - rating from which Brace says so
# $ours (String) - that these numbers are Brace's own
stop-source-evaluated = Stopping: { $guide }. Seeing a doctor or physiotherapist from { $rise } points up, or from { $nrs } on: { $ours }.

stop-switch = Switch exercise
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
why-rise = Highest: { $rise ->
    [one] one point
   *[other] { $rise } points
} above the starting rating.
why-rule = The rule of twos: two or more points up for more than two hours is too much. Go lighter, or see a doctor or physiotherapist.
why-support = In low back pain, two points is the accepted smallest change on this scale that matters; it was found for improvement over weeks or months. That more pain than usual two hours after exercise means too much is practice advice. The two have not been tested together.
source-support = Ostelo 2008, Suzuki 2020; Arthritis Foundation
why-ours-ask = Brace asks at 2 h 1 min. An answer up to 4 h still shows that your back had settled by two hours; one that is still up counts later, too. The question closes 12 h after it came due.
why-ours-carry = Brace keeps the earlier rating as the starting rating.
why-ours-ceiling = Brace does not apply the rule from 9 on: there is no room for two more points.

## Decided on the side

# $time (String) - when the session was started
decided-title = Verdict on your session of { $time }
decided-seen = Got it
