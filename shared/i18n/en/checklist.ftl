# The checklist before a set: its items family by family, what to do about one that is not true yet, its buttons.

check-feet = feet
check-grip = grip
check-shoulders = shoulders
check-spine = spine
check-brace = brace
check-lats = lats
check-bar = bar
check-intent = intent

check-feet-floor = Stand hip-width, bar over mid-foot
check-feet-floor-wide = Stand wide, toes out, bar over mid-foot
check-feet-floor-trap = Stand hip-width, mid-foot in line with the handles
check-feet-hang = Stand hip-width, whole foot down
check-feet-hinge-back = Stand hip- to shoulder-width, weight over mid-foot
check-feet-squat = Stand shoulder-width, toes a little out
check-cue-feet-floor = bar over mid-foot
check-cue-feet-floor-trap = handles beside mid-foot
check-cue-feet-hang = whole foot down
check-cue-feet-hinge-back = weight over mid-foot
check-cue-feet-squat = toes a little out
check-fix-feet-bar = Step until the bar halves your foot. Look straight down to see it.
check-fix-feet-handles = Step until the handles are level with mid-foot. Look straight down to see it.
check-fix-feet-standing = Step until you stand over mid-foot and the whole foot is down.

check-grip-floor = Grip firmly, just outside your legs
check-grip-floor-wide = Grip firmly, between your legs
check-grip-floor-trap = Grip firmly, in the middle of each handle
check-grip-back = Fix the bar on your upper back, hands even
check-grip-front = Rest the bar on your shoulders, elbows up
check-grip-goblet = Hold the load against your chest
check-grip-elbows = Hold the bar in the crooks of your elbows, fists up
check-cue-grip-bar = squeeze the bar
check-cue-grip-handles = squeeze the handles
check-cue-grip-front = elbows up
check-cue-grip-goblet = load to your chest
check-cue-grip-elbows = fists up
check-fix-grip-hands = Chalk your hands and grip again. Go lighter if your hands give first.
check-fix-grip-back = Set the bar again, both hands as far from its middle.
check-fix-grip-front = Set the load again. Go lighter if it slips.

check-shoulders-floor = Bring your shoulders slightly in front of the bar
check-shoulders-floor-wide = Bring your shoulders over the bar, or slightly in front
check-shoulders-floor-trap = Bring your shoulders over the handles
check-shoulders-hang = Set your shoulders back, arms long
check-shoulders-hinge-back = Draw your shoulder blades together under the bar
check-shoulders-squat = Lift your chest
check-cue-shoulders-bar = shoulders over the bar
check-cue-shoulders-handles = shoulders over the handles
check-cue-chest-up = chest up
check-fix-shoulders-floor = Move your hips a little higher or lower until your shoulders are there.
check-fix-shoulders-standing = Stand tall, draw your shoulder blades back and down, then set up again.

check-spine-neutral = Set your back neutral, as you were shown
check-spine-hang = Set your back neutral, as you were shown, and keep your chest up all the way
check-spine-squat-back = Set your back neutral, as you were shown: neither bent nor arched
check-cue-spine = long back, chest up
check-fix-spine-hinge = Stand up and hinge again. Film this set from the side. Use less load if your back will not hold.
check-fix-spine-squat = Stand tall and set up again. Film this set from the side. Use less load if your back will not hold.

check-brace-ordinary = Take a deep breath and tighten your abs
check-brace-ask-first = Keep the tension and breathe out past the hard part
check-cue-brace-ordinary = breathe, abs tight
check-cue-brace-ask-first = abs tight, breathe out
check-fix-brace-ordinary = Stand up, breathe into your belly, and brace as for a punch. Out of breath? Rest 20 seconds more.
check-fix-brace-ask-first = Stand up and brace as for a punch while you keep breathing. Out of breath? Rest 20 seconds more.

check-lats-floor = Switch your lats on: tension in your upper back
check-lats-hang = Switch your lats on: they keep the bar close
check-lats-back = Tighten your upper back under the bar
check-lats-front = Tighten your upper back, load close
check-cue-lats = blades in back pockets
check-fix-lats-bar = Pull the bar gently towards you before it moves.
check-fix-lats-load = Pull the load gently towards you before it moves.
check-fix-lats-back = Pull the bar gently into your back before you move.

check-bar-floor = Bring the bar to your shins, touching or nearly
check-bar-floor-trap = Keep the handles at arm's length beside you, not in front
check-bar-hang = Keep the bar against your thighs and on your legs
check-bar-hinge-back = Keep the bar over mid-foot
check-bar-squat-back = Keep the bar over mid-foot, with your hips under it on the way up
check-bar-squat-front = Keep the load close to your body, over mid-foot
check-cue-bar-floor = bar to shins
check-cue-bar-floor-trap = handles beside you
check-cue-bar-hang = bar on your legs
check-cue-bar-squat-front = load close
check-fix-bar-feet = Move your feet, not the bar.
check-fix-bar-handles = Move your feet until the handles hang beside you.
check-fix-bar-back = Stand up and shift until the bar is over mid-foot.
check-fix-bar-front = Bring the load back to your body and stand tall.

check-intent-floor = Think: drive the hips forward, not: pull with the back
check-intent-floor-trap = Think: push the floor away and drive the hips forward, not: pull with the back
check-intent-hinge = Think: hips back, then drive them forward
check-intent-squat-back = Think: hips back and down with control, then straight up
check-intent-squat-front = Think: straight down, straight up
check-cue-intent-hips = hips forward
check-cue-intent-squat-back = hips back, straight up
check-cue-intent-squat-front = straight down, straight up
check-fix-intent = Say it to yourself once.

# $time (String) - when the person last filmed a set from the side
check-seen = last seen from the side: { $time }
check-never-seen = not seen from the side yet

# Who counts the items counts those that fit the person.
# $items (Number) - how many fit
list-all = { $items ->
    [1] the one item
    [2] both items
    [3] all three
    [4] all four
    [5] all five
    [6] all six
    [7] all seven
   *[other] all eight
}
# $items (Number) - how many fit
list-all-first = { $items ->
    [1] The one item
    [2] Both items
    [3] All three
    [4] All four
    [5] All five
    [6] All six
    [7] All seven
   *[other] All eight
}
# $all (String) - how many items there are, such as “all eight”
list-one-by-one = { $all }, one by one
# $all (String) - how many items there are
list-still-true = { $all } still true
# $items (String) - the names of the items left open
list-open = { $items } open
list-and = {" and "}
list-skipped = logged without the list

list-title = Before the set
# $set (String) - the next set
list-next = next: { $set }
# $set (String) - the next set
list-next-label = Next set: { $set }. Change it.
# $at (String) - which item
# $of (String) - how many there are
list-place = { $at } of { $of }
# $exercise (String) - the lift's name
list-why-first = First work set of { $exercise }: one by one.
# $minutes (Number) - after how many minutes the full list comes again
list-why-later = More than { $minutes ->
    [10] ten
   *[other] { $minutes }
} minutes since your last work set: one by one again.
list-why-carried-on = You carried on after your back went up: one by one again.
list-why-resumed = You went on with a session that you had ended: one by one again.
# $items (String) - names of items
list-singly = After the fault in your last set, tick separately: { $items }

list-true = True
list-not-yet = Not yet
list-untick = Take the tick back
list-true-now = True now
list-lift-open = Lift with it open
list-not-for-me = Does not fit me
list-back = Back to the list
list-clear = Untick all
list-without = Log without the list
# $all (String) - how many items there are
# $items (String) - their names
list-still-aloud = { $all } still true: { $items }
list-rest-still = The others still true
# $items (String) - the names of the items that the tap is for
list-rest-aloud = The others still true: { $items }
# $open (String) - how many items are open
list-log-open = Log set, { $open } open
# $name (String) - the item
# $cue (String) - a few words to think of
list-row = { $name }: { $cue }
# $name (String) - the item
# $state (String) - how it stands
# $place (String) - such as “3 of 8”
# $text (String) - what to do
list-aloud = { $name }, { $state }, { $place }. { $text }
list-state-none = not ticked
list-state-true = ticked
list-state-open = open

list-offer = checklist
list-ran-through = Ran through it
list-go-through = Go through it
# $answer (String) - how the list was answered
list-answered = checklist: { $answer }
list-look-again = Look at the list again

list-none = This lift has no checklist.
list-off = The checklist is switched off.
# $all (String) - how many items there are
list-all-in-one = One tap: { $all } still true.
# $all (String) - how many items there are
list-offered-here = Before a warm-up Brace does not ask; { $all } are here if you like to run through them.
# $source (String) - where the item comes from
# $fix (String) - what to do
list-if-not = { $source }. If not yet: { $fix }

# $exercise (String) - the lift's name
list-page = Checklist: { $exercise }
list-items = Items
list-does-not-fit = does not fit
list-fit-note = An item that does not fit you leaves the list of every lift whose load is in the same place. At least one stays. What to do about an item that is not true yet is Brace's own advice.
list-other-lifts = The list of

# The checklist in a set's form.
list-choice = Checklist
list-choice-none = not asked
list-choice-skip = skipped
list-choice-open = Left open

check-why-what = Eight items before every set: feet, grip, shoulders, spine, brace, lats, bar, intent. The guide calls them non-negotiable.
check-why-order = Brace keeps the guide's order, and lists the items in no other.
check-why-how = On the first work set of a lift Brace shows them one by one. After that, one tap is enough while you keep going. They come one by one again after more than ten minutes or the time that you set, when you carry on after a rise, and when you go on with a session that you had ended. Before warm-ups Brace does not ask.
check-why-families = The guide words them for the deadlift with a straight bar. For the squat and the Romanian deadlift some lines follow the article on a sore back; the rest for other lifts is Brace's own wording.
check-why-open = An item that is not true yet shows one thing to do. You can lift with it open, and you can log without the list. Both are kept with the set; nothing is refused.
check-why-spine = Nobody feels reliably whether the spine is neutral. The item asks whether you set it as you were shown, and says when you last saw it from the side.
check-why-claim = The guide's opinion: skipping even one item makes getting hurt more likely.
check-why-claim-limit = It is an opinion. No study has tested this list.

refused-list-changed = The list has changed since. Look at it again.
refused-last-item = One item has to stay on the list.

# $pose (String) - the position, in words
# $part (String) - the item whose part of the body is marked
figure-item = From the side: { $pose }. Marked: { $part }
figure-deadlift-start = hips back, between knees and shoulders; shins at the bar; arms straight down, shoulders just in front of it; chest up
figure-hang-bar = knees soft, hips back, the bar on the lower thighs
figure-squat-setup = standing, the bar on the upper back and over mid-foot

fault-hips-first-squat = hips shot up
fault-bar-drift-squat = off mid-foot
