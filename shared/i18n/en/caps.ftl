# What the next load is, and every reason for it: one line before a session, all of them where a person asks why.

# $what (String) - what comes of it: Lighter
# $why (String) - the reason that decides
caps-line = { $what }: { $why }
# $why (String) - a reason, capitalised
caps-sentence = { $why }.

## What comes of it

caps-off = No load for now
caps-off-today = No lifting today
caps-off-lift = No more of this lift today
caps-bodyweight = Bodyweight
caps-bodyweight-or-variation = Bodyweight or a gentler variation
caps-lighter = Lighter
caps-a-little-lighter = A little lighter
caps-same = Same load
caps-plan = Return plan
# $load (String) - the load with its unit
caps-step-up = Last time was clear: { $load } is the next step up

## Reasons, in the order in which they are said

caps-emergency = a symptom needs help now
caps-seen-today = a symptom should be seen today
caps-seen-waiting = you are waiting for tests, until you have the answer
caps-seen-not-now = you were told not to lift for now
caps-see-someone = see a doctor or physiotherapist first, because of what you told us about yourself
# $nrs (String) - the baseline's worst rating
caps-no-lifting = your back started at { $nrs } today
caps-stop-today = a set of it took your back up by four or more, or to 8
caps-stop = a set of it took your back up by two or more
caps-too-much = last time was too much
# $count (String) - how many sessions in a row, 2 or more
caps-too-much-row = the last { $count } sessions of this lift were too much
caps-not-clear-since = your back went up, and no session of this lift since was clear
caps-after-flag = the first time after a symptom that someone has looked at
# $time (String) - when
caps-wait-until = we ask about last time at { $time }
caps-wait = the question about last time is still open
# $step (String) - percent of the maximum
caps-plan-step = the step at { $step } %
caps-plan-bodyweight = the step without a load
caps-plan-paused = your return plan is paused
caps-leg = you named a new symptom in a leg
caps-symptom = you named a new symptom
# $nrs (String) - the baseline's worst rating
caps-high = your back started at { $nrs }
caps-creep = your back starts higher than it did over the last four weeks
caps-creep-again = your back starts higher than it did over the last four weeks, for the second time in a row
# $nrs (String) - the worst rating since
caps-pain = you rated your back { $nrs } since
caps-relief = you took something against the pain
caps-settled = last time your back went up by two or more
caps-unknown = we can't tell how your back took last time
# $days (String) - how many days, 14 or more
caps-break = { $days } days since last time
caps-other-lift = another lift was too much last time
caps-watch = last time your back went up by a point
caps-watch-since = your back went up by a point, and no session of this lift since was clear
caps-form = form first, you noted a fault last time
caps-deadlift-day = the third deadlift day in seven
caps-clear = last time was clear

## Seeing someone

caps-if-it-stays = If it stays that way, see a doctor or physiotherapist.
caps-or = See a doctor or physiotherapist, or go lighter.
caps-see = See a doctor or physiotherapist.
caps-today = See a doctor today.
caps-emergency-now = Get help now.
