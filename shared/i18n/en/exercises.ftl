# What the exercises are called; a key is `exercise-` and the id.

exercise-deadlift = Deadlift
exercise-sumo-deadlift = Sumo deadlift
exercise-trap-bar-deadlift = Trap bar deadlift
exercise-deficit-deadlift = Deficit deadlift
exercise-paused-deadlift = Paused deadlift
exercise-rack-pull = Rack pull
exercise-block-pull = Block pull
exercise-snatch-grip-deadlift = Snatch-grip deadlift
exercise-dumbbell-deadlift = Dumbbell deadlift
exercise-kettlebell-deadlift = Kettlebell deadlift
exercise-romanian-deadlift = Romanian deadlift
exercise-dumbbell-romanian-deadlift = Dumbbell Romanian deadlift
exercise-stiff-leg-deadlift = Stiff-leg deadlift
exercise-single-leg-romanian-deadlift = Single-leg Romanian deadlift
exercise-good-morning = Good morning
exercise-kettlebell-swing = Kettlebell swing
exercise-back-extension = Back extension
exercise-reverse-hyperextension = Reverse hyperextension
exercise-cable-pull-through = Cable pull-through
exercise-back-squat = Back squat
exercise-front-squat = Front squat
exercise-goblet-squat = Goblet squat
exercise-bodyweight-squat = Bodyweight squat
exercise-high-bar-squat = High-bar squat
exercise-low-bar-squat = Low-bar squat
exercise-paused-squat = Paused squat
exercise-box-squat = Box squat
exercise-safety-bar-squat = Safety bar squat
exercise-zercher-squat = Zercher squat
exercise-overhead-squat = Overhead squat
exercise-dumbbell-squat = Dumbbell squat
exercise-smith-machine-squat = Smith machine squat
exercise-machine-squat = Machine squat
exercise-hack-squat = Hack squat
exercise-barbell-hack-squat = Barbell hack squat
exercise-belt-squat = Belt squat
exercise-pendulum-squat = Pendulum squat
exercise-leg-press = Leg press
exercise-split-squat = Split squat
exercise-bulgarian-split-squat = Bulgarian split squat
exercise-lunge = Lunge
exercise-walking-lunge = Walking lunge
exercise-reverse-lunge = Reverse lunge
exercise-step-up = Step-up
exercise-pistol-squat = Pistol squat
exercise-hip-thrust = Hip thrust
exercise-glute-bridge = Glute bridge
exercise-shrug = Shrug
exercise-farmers-walk = Farmer’s walk
exercise-bench-press = Bench press
exercise-overhead-press = Overhead press
exercise-pull-up = Pull-up

# $text (String) - what was typed
refused-exercise = “{ $text }” is not an exercise Brace knows: use a whole name, like deadlift, or add one of your own.
# $text (String) - what was typed
# $near (String) - the names of those near it
refused-exercise-near = “{ $text }” is not an exercise Brace knows. Use the whole name of the one you mean: { $near }.
# $text (String) - what was typed
# $meant (String) - the names of those it can mean
refused-exercise-several = “{ $text }” can be several exercises. Use the whole name of the one you mean: { $meant }.
# $text (String) - what was typed
refused-exercise-name = “{ $text }” cannot be a name: use up to 64 characters on one line, with a letter or a digit.
refused-exercise-missing = Say which exercise you mean.
refused-exercise-name-missing = Enter a name for the exercise.
# $name (String) - the name
# $by (String) - the name of the exercise that has it
refused-exercise-name-taken = “{ $name }” is taken by { $by }: use another name.
# $most (String) - how many there can be
refused-too-many-exercises = You have { $most } exercises of your own, which is as many as Brace keeps. Rename one that you no longer need.
refused-not-an-own-exercise = Brace knows how this exercise loads the back. Add one of your own instead.
refused-exercise-pattern = Choose how the exercise moves: hinge, squat or another way.
refused-exercise-place = Choose where the load is.

exercises-title = Exercises
exercises-search = Find an exercise
exercises-lately = Lifted lately
exercises-own = Your own
exercises-all = All exercises
exercises-hidden = Hidden
exercises-found = Found
exercises-none = Brace knows no exercise of that name.
exercises-more = Type to find more.
exercises-new = New exercise
exercises-back = Back to the exercises
exercises-back-session = Back to the session
exercises-back-form = Back to the form
exercises-back-settings = Back to the settings
exercises-new-title = New exercise
exercises-name = Name
# $name (String) - the name
exercises-name-brace = Brace calls it { $name }. An empty name brings that back.
exercises-pattern = How it moves
exercises-pattern-why = After hinge and squat lifts Brace asks how your back is.
exercises-pattern-hinge = Hinge: the hips fold
exercises-pattern-squat = Squat: hips and knees fold
exercises-pattern-other = Another way
exercises-place = Where is the load?
exercises-place-why = The checklist follows from it. A change applies to sets logged from now on.
exercises-place-floor = on the floor in front
exercises-place-handles = in handles at my sides
exercises-place-hands = in my hands, standing
exercises-place-back = on my back
exercises-place-front = in front of my chest
exercises-place-none = there is none
exercises-offered = Show it in the list
exercises-offered-why = Logged sets stay as they are.
exercises-save = Save
exercises-add = Add exercise
