# The verdict's buttons, its chart read aloud, and why as an article; what stands in a reminder's way.

# $set (String) - 80 kg × 6
verdict-do-next = Next time: { $set }
verdict-do-answer = Rate your back now
# $time (String) - the time that it speaks of: about 20:01
verdict-do-recall = Add the missed rating ({ $time })
# $session (String) - when the earlier session began
# $time (String) - the time that it speaks of: about 20:01
verdict-do-recall-earlier = Add the rating missed after { $session } ({ $time })
verdict-do-variation = A gentler variation
verdict-do-see = When to see someone

# $site (String) - the site's name
# $ratings (String) - the ratings, oldest first
plot-label = { $site }: { $ratings }
# $nrs (String) - the rating
# $time (String) - when
plot-before = { $nrs } before at { $time }
# $nrs (String) - the rating
# $time (String) - when
plot-at = { $nrs } at { $time }

why-column-time = Time
why-column-rating = Rating
why-column-rise = Rise
why-start = start
rise-none = 0
rise-none-said = no change
# $points (String) - how many points up
rise-up = +{ $points }
# $points (Number) - how many points up
rise-up-said = { $points ->
    [one] one point up
   *[other] { $points } points up
}
# $points (String) - how many points down
rise-down = −{ $points }
# $points (Number) - how many points down
rise-down-said = { $points ->
    [one] one point down
   *[other] { $points } points down
}
# $elapsed (String) - 2 h 05
why-lasted = Up by two or more for { $elapsed }.
# $elapsed (String) - 2 h 05
why-came = The last rating came { $elapsed } after the session.
why-rule-heading = The rule

## Reminder health

health-in-the-way = in the way
health-fine-chip = as it should be
health-ok-notifications = Brace may notify you.
health-ok-question-channel = Two-hour questions are switched on.
health-ok-rest-channel = The rest timer is switched on.
health-ok-exact-alarms = Alarms come to the minute.
health-ok-background = Brace may work in the background.
