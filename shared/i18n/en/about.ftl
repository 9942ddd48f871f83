# What a person says of themselves. An item says one thing; its block's source stands in content/history.

about-title = About you
about-intro = Leave open what you like: it counts as not answered, never as no.
# $page (String) - which page it is
# $pages (String) - of how many
about-page = Page { $page } of { $pages }. Leave open what you like: it counts as not answered, never as no.
# $sources (String) - the names of where a block comes from
about-sources = From: { $sources }.
about-yes = yes
about-no = no
about-open = not answered
about-none = None of these
about-none-others = None of the others
about-skip = Skip
about-next = Next
about-done = Done
about-previous = Page before
about-put-off = Ask before another session

about-first-title = Before you squat or deadlift
about-first-why = With one of these, see a physiotherapist or doctor first.
about-bone = Thin bones, or a fracture from something small
about-spine-ever = An operation on the spine, ever
about-spine-recent = An injection into the spine or an operation on it in the last 3 months
about-inflammatory = A disease with inflammation: joints, bowel, psoriasis or eyes
about-unexplained = Severe back pain that nobody has explained
about-may-lift = Someone has looked at it, and you may lift
about-may-lift-why = Until this is a yes, Brace suggests no load. You log and rate as ever.

about-breath-title = Holding your breath under a bar
about-breath-why = With one of these, ask a doctor before you hold your breath. The checklist then says: keep the tension and breathe out.
about-blood-pressure = High blood pressure
about-heart = Heart disease
about-aneurysm = An aneurysm, in the body or the head
about-marfan = Marfan syndrome, or something like it
about-hernia = A hernia
about-eye = Trouble with a retina, or a recent eye operation
about-pregnancy = Pregnant, or a birth in the last 6 months
about-operation = Any other recent operation

about-health-title = Illness and medicine
about-health-why = By themselves these change nothing here. Together with something new in your back, Brace asks you to be seen sooner.
about-cancer = Cancer, ever
about-steroids = Steroid tablets for 3 months or more
about-immune = Weakened defences, from an illness or a medicine
about-drugs = Injected drugs

about-back-title = Your back and your age
about-back-why = If ordinary back pain has settled, begin light and let your ratings decide. Some signs count for more at some ages.
about-back-pain = How often your back hurts
about-back-pain-never = never
about-back-pain-now-and-then = now and then
about-back-pain-lasting = over 12 weeks
about-began-before-45 = It began before you were 45
about-age = Your age
about-age-under-20 = under 20
about-age-from-20 = 20 to 44
about-age-from-45 = 45 to 54
about-age-from-55 = 55 to 64
about-age-from-65 = 65 and over

# $date (String) - the day on which all of it was seen
about-seen = seen { $date }
about-due = A few questions about you are open
about-see-first = See someone first, then say here that you may lift
saved-history = Saved, with today’s date.
saved-history-put-off = Put off. Brace asks before another session.
refused-answer-misfit = That is no answer to this question. Choose one of those that are listed.

## What was taken against the pain
relief-tick = I took something against the pain
rating-with-relief = with something taken against the pain

## Days off
days-off-title = A few days off
days-off-intro = Leave squats and deadlifts for a few days and keep moving: your usual day, apart from the lifting. They end by themselves, no reminder speaks of them, and you can begin a session any time.
days-off-days = Days off
# $n (Number) - how many days
days-off-count = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
days-off-fewer = One day less
days-off-more = One day more
days-off-back = Lifting again
# $date (String) - the first day after them
days-off-from = from { $date }
days-off-note = A few days: sore-back article. That these are 3: Brace’s own default.
# $days (String) - how many, with the word
days-off-take = Take { $days } off
days-off-end = End the days off
# $date (String) - the first day after them
days-off-run = Days off from squats and deadlifts: lifting again from { $date }.
days-off-ended = Saved. No days off run.
verdict-do-days-off = A few days off
