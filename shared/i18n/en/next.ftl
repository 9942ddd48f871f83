# What the next session of a lift begins with, to read and to change; the third deadlift day in seven.

# $exercise (String) - the exercise's name
next-none = Next: { $exercise }
# $exercise (String) - the exercise's name
next-page-title = Next time: { $exercise }
next-nothing = Nothing of this lift is logged yet. Start with the empty bar, or with bodyweight.
# $number (String) - 1
next-set = Set { $number }
next-load = Load
next-reps = Reps
# $set (String) - Set 1
# $title (String) - Load
next-of-set = { $set }: { $title }
# $load (String) - the total of all sets with its unit
next-total = Total work: { $load }
# $after (String) - the total of these sets with its unit
# $before (String) - last time's total with its unit
next-total-both = Total work: { $after }, last time { $before }
# $after (String) - the reps of these sets
# $before (String) - last time's reps
next-reps-both = Reps: { $after }, last time { $before }
next-more-work = This is more work than last time. You decide; Brace suggested less.
next-edited = You changed these sets. Your next session of this lift begins with them.
next-reset = Back to what Brace suggests
# $sets (String) - 80 kg × 6, 80 kg × 6
next-later = When you lift again: { $sets }
# $load (String) - the load with its unit
next-step-up = { $load } is the next step up, and no more than one step at a time.
# $load (String) - the load with its unit
next-resume = { $load } has proved itself: three sessions at it or above were clear.
next-why = Why
next-change = Change these sets
next-variation = A gentler variation
next-see-plan = The return plan

## The third deadlift day in seven

deadlift-day = This would be your third deadlift day in seven. The guide says once or twice a week.
deadlift-day-go-on = Go on
deadlift-day-other = Choose another lift
deadlift-day-guide = What the guide says
settings-hinges = Count every hinge as a deadlift day
settings-hinges-note = Also the Romanian deadlift, the good morning and the swing

article-frequency-count = Brace counts days, not sessions: dates with at least one work set of a deadlift, today and the six before. Warm-ups alone are none. Nothing is blocked, and you are told once a day.
