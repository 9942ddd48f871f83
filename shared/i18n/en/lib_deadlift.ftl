# The library: the deadlift, phase by phase.

lib-dl-what = What a deadlift is
lib-dl-what-body = A deadlift is a hip hinge: you fold at the hips and stand up again. Glutes, hamstrings, the muscles along your spine, lats and core bring the bar from the floor to your hips, all of them together.

lib-dl-setup = Setting up
lib-dl-setup-body = Stand with your feet hip-width apart and the bar over the middle of your feet. Bend down and take it just outside your legs. Your shoulders end up slightly ahead of the bar. Take your time: everything after this builds on it.

lib-dl-feet = How wide to stand
lib-dl-feet-body = Two stances are in use: hip-width with the bar over mid-foot, as the form guide has it, and shoulder-width with the shins at the bar, as the sore-back article has it.
lib-dl-feet-limit = Take the one in which the bar stays over mid-foot.

lib-dl-start = The starting position
lib-dl-start-body = Send your hips back first, then let the knees bend a little until your shins are close to vertical. Chest up, back neutral, belly and glutes tight, arms straight. Feel the whole body take up tension before the bar moves: the start decides the lift.

lib-dl-brace = Bracing
lib-dl-brace-body = Take a big breath into your belly and tighten your abs as you would for a punch. Keep that tension all the way, up and down.
lib-dl-brace-limit = Breathe out past the hard part. If you were told to ask first about pressing, keep the tension and breathe out as you lift.

lib-dl-initiate = Breaking the floor
lib-dl-initiate-body = Push through the whole foot, heel and mid-foot together, as if you pushed the floor away. Keep the bar close. Let your chest rise as the bar leaves the floor, so that hips and shoulders start together.

lib-dl-midpull = The pull
lib-dl-midpull-body = Let hips and shoulders rise together, at the same speed. The bar slides up along your legs. If your hips shoot up first, your back does the rest alone.

lib-dl-lockout = The top
lib-dl-lockout-body = Finish by driving your hips forward until you stand tall, knees and hips straight. Let your shoulders come back on their own. No leaning back, no shrug: standing straight is enough.

lib-dl-lower = Lowering the bar
lib-dl-lower-body = Do it in reverse and under control: hips back first, your back neutral, the bar along your thighs. Bend the knees once the bar is past them, then set it down.

lib-dl-upper-back = A rounded upper back
lib-dl-upper-back-body = Keep your upper back long while you learn. Rounding it on purpose is nothing to teach newer lifters. Someone broad up there often looks rounded from the side without being it.
lib-dl-upper-back-limit = In maximal attempts you will see it; that is no model for training.
