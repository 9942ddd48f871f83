# The frame: the way around, and what Today says beside its card.

# $left (String) - how long until the question
waiting-left = in { $left }
# $time (String) - a clock time
# $nrs (String) - the rating
waiting-rated = { $time } { $nrs }

bar-label = Bereiche

stop-change = { $before } → { $now }

anchor-low = 0 kein Schmerz
anchor-high = 10 schlimmster vorstellbarer
