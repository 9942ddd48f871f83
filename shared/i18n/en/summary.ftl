# One page that a person can hand to a clinician. It speaks of the person in the third person, and concludes nothing.

summary-row = A page for a clinician
summary-row-note = What you recorded on chosen days, on one page. You see all of it first, and nothing leaves by itself.
summary-back = Settings
summary-unread = The log could not be read just now. Go back and open this page again.

## Which days, and whether with notes

summary-span = How far back
summary-span-4 = 4 weeks
summary-span-12 = 12 weeks
summary-span-26 = 6 months
summary-span-own = own dates
summary-shorter = A shorter time
summary-longer = A longer time
summary-from = First day
summary-to = Last day
# $title (String) - First day, or Last day
summary-earlier = { $title }: one earlier
# $title (String) - First day, or Last day
summary-later = { $title }: one later
# $title (String) - what is stepped
# $value (String) - what it is now
summary-stepped = { $title }: { $value }
summary-with-notes = Put your notes on it
summary-without-notes = Leave your notes out
summary-share = Share it as text

## Who recorded it, and how

summary-title = Back pain and lifting
# $from (String) - a date
# $to (String) - a date
summary-dates = { $from } to { $to }
# $time (String) - a date and a time
summary-made = Made on { $time } with the app Brace, from what one person recorded about themselves. Nobody examined or measured anything for it, and it draws no conclusion.
summary-how = Pain is rated from 0 (no pain) to 10 (worst imaginable pain) for nine parts of the back: before lifting, between sets, at the end, and about two hours later.
# $ratings (Number) - how many ratings
# $sessions (Number) - how many training sessions
summary-count = { $ratings ->
    [one] One rating
   *[other] { $ratings } ratings
} and { $sessions ->
    [one] one training session
   *[other] { $sessions } training sessions
} in these days.
# $recalled (Number) - how many ratings
summary-recalled = { $recalled ->
    [one] One of the ratings was
   *[other] { $recalled } of the ratings were
} entered afterwards, from memory.
# $date (String) - a date
summary-cut = There is more in these days than one page holds: what is older than { $date } is left out.
summary-nothing = No training and no rating was recorded in these days.

## Symptoms

summary-flags = Symptoms that were new or worse
summary-flags-none = The person named none in these days. Brace asks before each session about leg symptoms, bladder and bowels, fever, injury and sudden severe pain.
# $date (String) - a date
summary-flags-since = What was said before { $date } is not listed.
# $date (String) - a date
# $flag (String) - the symptom, a sentence
summary-flag = { $date }: { $flag }
# $date (String) - a date
summary-flag-worse = Worse again on { $date }.
# $date (String) - a date
# $who (String) - who looked at it
# $said (String) - what they said, in the person's words
summary-flag-ended = On { $date } the person entered: { $who }, “{ $said }”.
# $who (String) - who looked at it
# $said (String) - what they said, in the person's words
summary-flag-seen = Seen so far: { $who }, “{ $said }”.
# $date (String) - a date
summary-flag-mistake = On { $date } the person said that it was ticked by mistake.
# $date (String) - a date
summary-flag-gone = On { $date } the person said that it had gone, without being seen by anyone.
summary-flag-open = Still open.

## The rule

summary-rule = What the rule of twos says
summary-rule-body = The rule compares ratings with the one before lifting. It comes from an article on a sore back after squats and deadlifts. Two points and two hours have not been tested together in a study, and the words below are no findings.
summary-verdict = Rule
summary-means = What it stands for
summary-sessions = Sessions
# $word (String) - the rule's word
# $means (String) - what it stands for
# $count (Number) - how many sessions
summary-verdict-row = { $word }, { $means }: { $count ->
    [one] one session
   *[other] { $count } sessions
}
summary-means-clear = no rating above the one before lifting, rated after two hours, too
summary-means-watch = above it, but not by two points for more than two hours
summary-means-too-much = two points or more above it for more than two hours
summary-means-unknown = cannot be told
summary-means-waiting = the two-hour rating was still to come
summary-means-not-asked = no work set, so there was no two-hour question

## The chart, and the lifts

summary-chart = Loads and pain
# $lift (String) - a lift
summary-chart-note = Dots: the highest pain of a session at any place, dark where a place went up by two points or more. Steps below: the heaviest load of { $lift }.
# $count (Number) - how many sessions
summary-chart-thinned = { $count ->
    [one] Each dot stands for one session.
   *[other] Each dot stands for up to { $count } sessions in a row: the highest of them.
}
# $pain (String) - 0 or 10
summary-chart-pain = pain { $pain }
# $lift (String) - a lift
# $lightest (String) - a load
# $heaviest (String) - a load
summary-chart-loads = { $lift } between { $lightest } and { $heaviest }.
# $pain (String) - a rating
# $date (String) - a date
summary-chart-highest = Highest pain { $pain }, { $date }.
# $date (String) - a date
# $pain (String) - a rating
summary-chart-point = { $date }: pain { $pain }
summary-lift = Lift
summary-first = First
summary-heaviest = Heaviest
summary-last = Last
# $lift (String) - a lift
# $count (Number) - how many sessions
# $first (String) - a load
# $heaviest (String) - a load
# $last (String) - a load
summary-lift-row = { $lift }, { $count ->
    [one] one session
   *[other] { $count } sessions
}: first { $first }, heaviest { $heaviest }, last { $last }
# $count (Number) - how many lifts
summary-lifts-more = { $count ->
    [one] One more lift is not listed.
   *[other] { $count } more lifts are not listed.
}

## The sessions

summary-not-clear = Sessions that were not Clear
summary-all-clear = None.
summary-date = Date
summary-pain = Pain
summary-pain-note = Pain before lifting – at its highest – after two hours, each at the place on which the word of the rule rests; a question mark was not rated.
summary-what = Where, and what was lifted
# $before (String) - a rating
# $highest (String) - a rating
# $later (String) - a rating
summary-course = { $before } – { $highest } – { $later }
summary-no-rating = ?
summary-never-rated = not rated
summary-why-no-answer = not answered
summary-why-late = answered too late
# $before (String) - a rating
summary-compared = compared with { $before } before an earlier session
summary-why-ceiling = 9 or 10 before
summary-why-no-baseline = not rated before
# $date (String) - a date
# $word (String) - the rule's word
# $before (String) - a rating, or not rated
# $highest (String) - a rating, or not rated
# $later (String) - a rating, or not rated
# $what (String) - where, and what was lifted
summary-session-row = { $date }, { $word }. Pain before { $before }, highest { $highest }, after two hours { $later }. { $what }
# $dates (String) - dates
summary-clear-dates = Clear: { $dates }
# $dates (String) - dates
summary-not-asked-dates = Without a work set: { $dates }

## What is missing, and what else there is

summary-gaps = Asked and not answered
summary-gaps-none = Every question in these days was answered.
# $dates (String) - dates
summary-gap-two-hours = The two-hour question: { $dates }
# $dates (String) - dates
summary-gap-late = Answered too late to show how it was after two hours: { $dates }
# $dates (String) - dates
summary-gap-baseline = No rating before the first work set: { $dates }
# $dates (String) - dates
summary-gap-card = The questions about new symptoms: { $dates }
# $count (String) - of how many sessions
# $all (Number) - how many sessions there are
summary-gap-sessions = { $all ->
    [one] { $count } of one session
   *[other] { $count } of { $all } sessions
}
summary-relief = Pain relief, and ratings between sessions
summary-relief-none = No rating was marked as given after taking something against the pain.
# $dates (String) - dates
summary-relief-dates = Something was taken against the pain before a rating (what it was is not recorded): { $dates }
# $count (Number) - how many ratings
# $ratings (String) - dates and what was rated
summary-between = { $count ->
    [one] One rating
   *[other] { $count } ratings
} between sessions: { $ratings }
# $date (String) - a date
# $rated (String) - what was rated
summary-between-one = { $date }: { $rated }
# $count (Number) - how many are not listed
summary-between-more = { $count ->
    [one] one more, not higher than these
   *[other] { $count } more, not higher than these
}
summary-notes = Notes in the person's own words
summary-notes-none = None in these days.
# $date (String) - a date
# $note (String) - what the person wrote
summary-note = { $date }: { $note }
# $count (Number) - how many notes
summary-notes-more = { $count ->
    [one] One older note is left out.
   *[other] { $count } older notes are left out.
}
refused-span = These days cannot be shown: the first must not come after the last or after today, and they must be at most two years apart. Choose others.

## As a file

# $file (String) - the file's name
page-written = Written to { $file }. Look at it before you hand it out.
page-chosen-for-none = Days and notes are chosen for a page alone: name a file that ends with .pdf or .txt.
