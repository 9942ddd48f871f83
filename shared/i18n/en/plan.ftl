## The return plan: what undo names.
what-change-plan = the change to the plan
what-take-days-off = the days off

## Its page
# $lift (String) - the exercise
return-plan-title = Return plan: { $lift }
# $percent (String) - the step, percent of the maximum
return-plan-step = { $percent } %
return-plan-bodyweight = bodyweight
# $step (String) - the step
# $load (String) - its load with the unit, or bodyweight
return-plan-tread = { $step } · { $load }
# $tread (String) - the step with its load
# $counted (String) - how many sessions counted on it
# $needed (String) - how many it takes
return-plan-tread-here = { $tread }, you are here: { $counted } of { $needed } sessions
# $tread (String) - the step with its load
return-plan-tread-done = { $tread }, done
return-plan-next = Next session
# $sets (String) - how many sets
# $reps (String) - how many reps
# $load (String) - the load with its unit, or bodyweight
# $rpe (String) - the highest RPE
return-plan-sets = { $sets } sets of { $reps } with { $load }, at RPE { $rpe } at most
return-plan-body-variation = A gentler variation with bodyweight: its sessions count, whichever hinge or squat it is.

## Why this step
return-plan-because-start = A plan begins here.
# $date (String) - the day
return-plan-because-counted = The sessions of the step before counted, the last on { $date }.
# $date (String) - the day
return-plan-because-too-much = One step back: { $date } was too much.
# $days (Number) - how many days
return-plan-because-break = { $days ->
    [one] After { $days } day without this lift the plan goes on here.
   *[other] After { $days } days without this lift the plan goes on here.
}
return-plan-because-flag = Someone has looked at the symptom: the plan goes on here.

## What the step needs
# $count (Number) - how many sessions
# $clear (String) - the verdict's name
# $step (String) - the next step
return-plan-need = { $count ->
    [one] One more session that ends { $clear } takes you to { $step }.
   *[other] { $count } more sessions that end { $clear } take you to { $step }.
}
# $count (Number) - how many sessions
# $clear (String) - the verdict's name
# $line (String) - the person's line
return-plan-need-last = { $count ->
    [one] One more session that ends { $clear }, with no rating above { $line }, and the plan is done.
   *[other] { $count } more sessions that end { $clear }, with no rating above { $line }, and the plan is done.
}
# $date (String) - the day
return-plan-from = The next session that can count is from { $date } on.
# $rating (String) - which rating: between sets, after, later
# $nrs (String) - 0 to 10
# $line (String) - the person's line
return-plan-above-line = { $rating }: { $nrs } is above your line, { $line }. The plan stays on this step.
# $step (String) - the last step
return-plan-done = Done: two sessions at { $step } stayed at or below your line. From here the usual advice goes on from this load.

## Why it waits, and when someone should look at it
return-plan-paused-flag = The plan waits: a symptom is open. It begins again at its first step once someone has looked at it and you may lift.
return-plan-paused-look = The plan waits: even bodyweight was too much. See a doctor or physiotherapist; it goes on once they say that you may lift.
return-plan-paused-person = You paused the plan. Sessions meanwhile do not count.
return-plan-look-two = Too much twice in a row: see a doctor or physiotherapist.
return-plan-look-first = Too much on the first step: see a doctor or physiotherapist.
return-plan-look-watches = Three rises in a row that settled: stay on this step, or see a doctor or physiotherapist.

## Why a session did not count
# $date (String) - the day
# $reasons (String) - the reasons, in a row
return-plan-not-counted = { $date } did not count: { $reasons }.
return-plan-no-paused = the plan was paused
return-plan-no-load = its heaviest work set was not at the step's load
return-plan-no-soon = there was no whole day since the last session that counted
return-plan-no-week = two sessions had counted in the six days before
# $nrs (String) - 0 to 10
return-plan-no-baseline = your back started at { $nrs }
return-plan-no-creep = your back started higher than usual
return-plan-no-relief = you had taken something against the pain
return-plan-no-symptom = a symptom was open

## What it rests on
return-plan-cues = Three things to think of
return-plan-about = What this rests on
return-plan-story = In the guide, one lifter with a best of 365 lb had pain after every deadlift session. He cut to 50 %, thought of three cues, and within four weeks did sets at 80 % without pain. That is one person’s story, not a trial.
return-plan-ours = Ours: the steps between, two sessions a step with a whole day between them, at most two in seven days, how near a load must come, three sets of five, and every way back.
# $load (String) - the maximum with its unit
return-plan-entered = Maximum: { $load }, as you entered it.
# $load (String) - the maximum with its unit
return-plan-estimated = Maximum: { $load }, estimated from a set by Epley’s formula, load × (1 + reps ÷ 30).
return-plan-raised = The higher maximum counts from the next step on; this one keeps its load.
# $line (String) - 0 to 2
return-plan-line = Your line: { $line }. The last step is done once the ratings of two sessions that count stay at or below it.

## What can be done with it
return-plan-open = Open the plan
return-plan-pause = Pause the plan
return-plan-resume = Go on with the plan
return-plan-seen = Someone looked at it: I may lift
return-plan-change = Change the plan
return-plan-end = End the plan
return-plan-put-away = Put the plan away
# $lift (String) - the exercise
return-plan-offer = Return plan for { $lift }

## Setting it up
return-plan-begin = Begin the plan
return-plan-save = Save
return-plan-intro = Four steps from 50 to 80 % of your maximum. Each takes two sessions that count.
return-plan-maximum = Your maximum
return-plan-maximum-hint = Maximum with its unit, such as 165 kg
# $load (String) - the estimate with its unit
# $set (String) - the set
# $date (String) - the day
return-plan-estimate = Leave it empty for { $load }: estimated from { $set } on { $date } by Epley’s formula, load × (1 + reps ÷ 30), reps in reserve counted in, rounded down to what you can load.
return-plan-no-estimate = No set of the last 90 days lets it be estimated.
return-plan-steps = Steps
return-plan-steps-note = 50 and 80 % are the guide’s, 60 and 70 % ours.
# $lift (String) - the exercise
return-plan-replaces = It takes the place of your plan for { $lift }.
return-plan-your-line = Your line
return-plan-your-line-note = Up to which rating the last step counts as done. The guide’s is 0; a line above it is ours, for back pain that lasts.

## What came of it
saved-plan = Plan saved.
# $lift (String) - the exercise
# $is (String) - where the plan stands
# $was (String) - where it stood
replanned = The plan for { $lift } now stands at { $is }, before at { $was }.
# $step (String) - the step
# $counted (String) - how many sessions counted on it
# $needed (String) - how many it takes
replanned-stand = { $step } with { $counted } of { $needed }
# $stand (String) - the step with what counted
replanned-paused = { $stand }, paused
replanned-done = done

## What cannot be done
refused-plan-lift = A return plan is for a hinge or a squat.
refused-plan-reference = Give your maximum: no set of the last 90 days lets it be estimated.
refused-plan-nothing = A maximum is more than 0.
# $unit (String) - kg or lb
refused-plan-unit = This plan is in { $unit }: give the maximum in { $unit }.
refused-plan-flag = A symptom is open. Have it looked at first; then a plan can begin.
refused-plan-see-someone = Your answers about you ask to see someone first. Say there that you may lift; then a plan can begin.
refused-plan-running = This lift has a plan already. End it first.
refused-plan-none = This lift has no plan that runs.
refused-plan-line = A line is 0, 1 or 2.
refused-plan-lasting = A line above 0 is for back pain that lasts. Say so under About you first.
