# The field's own words.

site-lower-left = lower back, left
site-lower-centre = lower back, centre
site-lower-right = lower back, right
site-mid-left = mid back, left
site-mid-centre = mid back, centre
site-mid-right = mid back, right
site-upper-left = upper back, left
site-upper-centre = upper back, centre
site-upper-right = upper back, right

kind-warm-up = warm-up
kind-work = work
kind-back-off = back-off

fault-round = rounded lower back
fault-hyperextend = over-arched at lockout
fault-hips-first = hips rose first
fault-bar-drift = bar drifted away
fault-no-brace = weak brace
fault-too-heavy = too heavy for the form

context-baseline = Before
context-during = Between sets
context-end = At the end
context-rerating = After
# $site (String) - the site's name
# $nrs (String) - the rating
rating-at = { $nrs } at the { $site }
rating-nothing-hurts = 0 everywhere
# $time (String) - the time it speaks of
rating-recalled = added later for { $time }
list-separator = {", "}

source-form-guide = Deadlift form guide
source-sore-back-article = Article on a sore back after squats and deadlifts
source-ours = Brace's own default
