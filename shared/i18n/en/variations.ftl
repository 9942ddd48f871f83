# Gentler variations to choose from, and the days between. The reasons are the article's.

variations-intro = With a sore back a change of variation is worth a try, to see whether it gets less (sore-back article). The one you choose begins with the bar alone.
variations-hinge = Instead of the deadlift
variations-squat = Instead of the squat
variations-lighter = The same lift, lighter
# $lift (String) - the name of a lift
variations-lighter-lift = { $lift }, lighter
variations-hinge-bodyweight = Bodyweight instead of a bar.
variations-goblet = The load in front, with a dumbbell.
variations-front-squat = The load in front instead of on the back.
# $text (String) - what is said
# $source (String) - where it comes from
variations-because = { $text } ({ $source })
variations-all = All exercises
variations-read = What is known about them
variations-back-session = Back to the session

## The days between: an article
article-rest-title = Days off
article-rest-stop = Stop when the rule of twos says so, and take a few days off squats and deadlifts.
article-rest-three = Brace offers 3 days; choose as many as you need. They end by themselves.
