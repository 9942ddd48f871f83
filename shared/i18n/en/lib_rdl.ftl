# The library: the Romanian deadlift.

lib-rdl-what = What a Romanian deadlift is
lib-rdl-what-body = From standing, hinge at the hips with soft knees and come back up. The sore-back article gives cues meant to keep the back comfortable. It does not call it an easier lift.

lib-rdl-bar = The bar stays on your legs
lib-rdl-bar-body = Let the bar slide along thighs and shins on the way down and keep it there on the way up. It must not get away from you towards the front.

lib-rdl-chest = Chest up at the bottom
lib-rdl-chest-body = Keep your chest out where the bar is lowest. A long back at the bottom is what you start the way up with.

lib-rdl-depth = How low
lib-rdl-depth-body = At the bottom the bar is around mid-shin. Pull it into your shins there and keep your chest out.
lib-rdl-depth-limit = Mid-shin describes the bottom; it is no target. Stop where your back would start to round, even if that is at the knees.
