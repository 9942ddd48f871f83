# What is wrong with a line of a file of worked cases.

# $kind (String) - the kind as written
# $kinds (String) - the kinds there are
evaluate-unknown-kind = kind: “{ $kind }” is none of the kinds that Brace computes; use { $kinds }.
evaluate-no-sets = sets: there are none; give one at least.
# $most (String) - how many at most
evaluate-too-many-plates = pairs: too many different plates; name { $most } at most.
# $unit (String) - the unit as written
evaluate-unknown-unit = unit: “{ $unit }” is not one; use kg or lb.
# $place (String) - the field's path
# $text (String) - the number as written
evaluate-not-a-number = { $place }: “{ $text }” is not a weight; write a number with at most two decimals, without its unit.
# $place (String) - the field's path
# $text (String) - the word as written
evaluate-unknown-verdict = { $place }: “{ $text }” is no verdict; use clear, watch, unknown, pending, rising or too_much.
# $text (String) - the number as written
evaluate-own-line = own_line: “{ $text }” cannot be chosen; use 0, 1 or 2.
# $place (String) - the field's path
evaluate-ends-before = { $place }: the flag ends before it begins; give a later time.
