# The articles. A line says one thing; its source stands beside its key in content/articles.

## The rule of twos

article-rule-what = Rate your back from 0 to 10 before and after you squat or deadlift. If it is two or more points higher for more than two hours, it was too much.
article-rule-do-rate = Rate your whole back before the first work set.
article-rule-do-lift = Lift. If your back goes up by two or more during a set, stop that exercise.
article-rule-do-answer = Answer when Brace asks, just over two hours after you end the session.
article-rule-points = Two points is the smallest change on this scale that is widely taken to matter in low back pain.
article-rule-points-limit = It was found for people getting better over weeks or months. Another study puts it at 1.3 to 1.8. Here it is used for a rise within hours.
article-rule-hours = More pain than usual two hours after exercise means: do less next time.
article-rule-hours-limit = That is advice for sore joints. The two numbers have never been tested together, and not for backs under a bar.
article-rule-limit-before = Without a rating from before the first work set there is nothing to compare with.
article-rule-limit-high = From 9 on there is no room for two more points.
article-rule-limit-answer = Without an answer, or with one that comes too late, nobody saw how your back was at two hours.
article-rule-ours-ask = Brace asks at 2 h 01 min and takes an answer up to 4 h as showing that your back had settled. The question closes 12 h after it came due.
article-rule-ours-carry = If your back has not settled when you lift again within 14 hours, that session is compared with the earlier rating instead of its own.
article-rule-ours-adults = Brace is written for adults. Under 16, a doctor or physiotherapist decides.

## The scale

article-scale-title = What 0 to 10 mean
article-scale-what = 0 is no pain, 10 is the worst pain you can imagine. Any whole number in between is yours to choose.
article-scale-do = Rate the worst spot, as it is right now.
article-scale-dont = Don't average over the day, and don't guess what it will be.
article-scale-own = Only your own numbers are compared with each other. Nobody else's 3 is your 3, so don't think for long: the first number is good.
article-scale-where-heading = Where
article-scale-upper = Upper: between the shoulder blades.
article-scale-mid = Mid: between the upper and the lower part.
article-scale-lower = Lower: just above the tailbone.
article-scale-unmarked = Where Brace shows the whole back, a place that you leave unmarked counts as 0.

## The words

article-clear-title = Clear
article-clear-what = Your back did not go up, and a rating more than two hours later showed it.
article-clear-next = If nothing else holds it back, you can add one step of load next time, no more.
article-clear-limit = Clear speaks of this session's ratings only. It is no promise for the next one.

article-watch-title = Watch
article-watch-what = Your back went up during or after the session, but not by two or more for longer than two hours.
article-watch-one = Up by one: same load next time.
article-watch-two = Up by two or more for a while: a little lighter next time.
article-watch-pain = In lasting pain, exercise that hurts a little did no worse than exercise that did not.
article-watch-pain-limit = Those were people with pain of many kinds, under guidance. That is why Watch asks for care and not for rest.

article-too-much-title = Too much
article-too-much-what = Your back was up by two or more points for more than two hours. That is the rule's line.
article-too-much-next-heading = What follows
article-too-much-stop = Stop for today.
article-too-much-back-down = Go lighter next time: less load and more reps, bodyweight or a gentler variation.
article-too-much-twenty = Brace starts from 20 % less, rounded down to your plates.
article-too-much-see = Or see a doctor or physiotherapist. The rule puts both on the same level.
article-too-much-rest = Take a few days off the lifts.
article-too-much-move = Keep moving: your usual day, as far as it is comfortable.
article-too-much-limit = It says what your back made of this session. It says nothing about the cause.

article-unknown-title = Unknown
article-unknown-what = The rule cannot tell. That is not the same as fine, so the load stays where it is.
article-unknown-no-baseline = There is no rating from before the first work set.
article-unknown-ceiling = Your back started at 9 or 10, so a rise of two could not show. If it stays that high, see a doctor or physiotherapist.
article-unknown-no-answer = The two-hour question closed without an answer.
article-unknown-late = The answer came so late that nobody saw how it was at two hours.
article-unknown-next = If you remember the missed rating, you can add it. It is marked as recalled.

article-waiting-title = Waiting
article-waiting-what = Only a rating more than two hours after the session can tell. Until then nothing is decided.
article-waiting-when = Brace asks two hours and a minute after you ended the session, or after your last set if you forgot to end it.
article-waiting-early = You can rate earlier whenever something changes. It is kept, and we still ask at two hours.

article-rising-title = Rising
article-rising-what = Your back was quiet at the end and went up afterwards. Whether it stays up for more than two hours is still open.
article-rising-when = The second question comes two hours and a minute after the first rating that was up.

## Gentler variations

article-variations-why = With a sore back a change of variation is worth a try, to see whether it gets less.
article-variations-judge = Which one suits you, your ratings tell: rate it as you do any lift.

## When to see someone

article-see-title = When to see someone
article-see-new = Every line here means new, or worse than before. The lists come from guidelines, a symptom card and the form guide; some lines are ours. They can't tell what it is.
article-see-now-heading = Get emergency help now
article-see-now-what = Call your emergency number; don't drive yourself.
article-see-today-heading = Be seen today
article-see-soon-heading = Have it looked at within days
article-see-before-heading = Before you start
article-see-before = With an existing or unexplained back injury, see a professional before you squat or deadlift.
article-see-limits-heading = What a sign means
article-see-rare = In general practice, about one in a hundred people with new back pain had a serious cause, and four in five had at least one sign from a long list of signs.
article-see-limits = Under “Get emergency help now” one sign is enough. Of the others, one alone says little about the cause, several say more; have it looked at all the same. If none fits and you are worried, ask.
