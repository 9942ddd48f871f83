# The shelves of the library, and what is said around its articles.

lib-shelf-rule = The rule
lib-shelf-return = Coming back
lib-shelf-deadlift = Deadlift
lib-shelf-squat = Squat
lib-shelf-rdl = Romanian deadlift
lib-shelf-cues = Three cues
lib-shelf-pairs = Do and don't
lib-shelf-faults = Faults
lib-shelf-checklist = Checklist
lib-shelf-habits = Habits and warm-up
lib-shelf-variations = Variations
lib-shelf-questions = Questions
lib-shelf-claims = What is said about backs
lib-shelf-glossary = Words
lib-shelf-evidence = Studies and guidelines

lib-shelf-claims-body = Each of these is said somewhere. Right under it stands what limits it.
lib-shelf-glossary-body = What the words mean. None of them says anything about you.
lib-shelf-evidence-body = What Brace leans on, with its numbers. Under each stands how much it can carry: in the study's own words where they are in quotation marks, else in ours.
lib-evidence-helps = What helps
lib-evidence-limits = What limits it
lib-evidence-technique = Technique
lib-evidence-rule = Behind the rule
lib-evidence-signs = Signs that cannot wait
lib-evidence-rest = What else is cited

lib-rule-twos = The rule of twos
lib-rule-why = Why two and two
lib-rule-limits = Where the rule cannot tell
lib-rule-ours = What Brace adds
lib-check-why = Why there is a checklist
lib-check-how = How Brace asks for it
lib-var-why = Gentler variations

library-search = Search
library-browse = All topics
library-found = Found
library-nothing = Nothing found. Perhaps one of these:
library-last = Where you were
library-before = Before today's lift
library-favourites = Favourites
library-keep = Add to favourites
library-unkeep = Remove from favourites
# $at (String) - which phase
# $all (String) - how many there are
strip-place = { $at } of { $all }
# $lift (String) - the lift
# $all (String) - how many phases
strip-label = { $lift } in { $all } phases
strip-play = Play once
strip-back = Phase before
strip-on = Next phase
strip-fault = Show what goes wrong
# $pose (String) - what the lifter does
figure-side = From the side: { $pose }.
cue-brace = Breathe in, brace, then pull
cue-less-load = Less load until each rep looks alike
# $title (String) - an article's title
# $seconds (String) - how long it takes to read
learn-title = { $title } · { $seconds } s
# $text (String) - what was typed
# $titles (String) - up to three titles
learn-nothing = Nothing in the library fits “{ $text }”. If something is new with your legs, bladder or bowels: brace learn flags.now. Nearest: { $titles }.
