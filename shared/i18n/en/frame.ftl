# The frame: the way around, and what Today says beside its card.

# $left (String) - how long until the question
waiting-left = in { $left }
# $time (String) - a clock time
# $nrs (String) - the rating
waiting-rated = { $time } { $nrs }

bar-label = Way around

# $before (String) - the rating before
# $now (String) - the rating now
stop-change = { $before } → { $now }

# What the two ends of a pad mean, short enough for one line under it.
anchor-low = 0 no pain
anchor-high = 10 worst imaginable
