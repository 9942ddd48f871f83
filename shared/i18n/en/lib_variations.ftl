# The library: variations of the lifts.

lib-var-wide = Wide stance (sumo)
lib-var-wide-body = Stand wide with your toes out and your hands between your legs. Hips and thighs then take over part of what the lower back would hold, provided the spine stays neutral; inner thighs and glutes feel it.
lib-var-wide-limit = At a championship, sumo lifters held the trunk 5 to 10 degrees more upright. Posture was measured, not pain.

lib-var-trap-bar = Trap bar
lib-var-trap-bar-body = Stand inside the bar and hold it beside you. The load is in line with your feet instead of in front of them.
lib-var-trap-bar-limit = Measured in lifters, the peak moment was lower at the lower back and higher at the knee.

lib-var-front-load = Load in front
lib-var-front-load-body = Squat with the load in front of you instead of on your back.
lib-var-front-load-limit = As a goblet squat, with a dumbbell or kettlebell at your chest, or as a front squat.

lib-var-lighter = Less load, more reps
lib-var-lighter-body = Do the same lift with less load and more repetitions. You keep the movement and its practice, and ask less of your back.

lib-var-bodyweight = Bodyweight
lib-var-bodyweight-body = Leave the bar out: squats and hip hinges with your own bodyweight. Rate your back after them as you do after any set.

lib-var-strengtheners = Exercises for a stronger back
lib-var-strengtheners-body = Squats, deadlifts, good mornings and back extensions train the muscles of the back. Start light with each of them.
lib-var-strengtheners-limit = With the same light bar, good morning and deadlift asked the same of the lower back.

lib-var-upper-back = Exercises for the upper back
lib-var-upper-back-body = Shrugs and other work for the traps make the upper back stronger, which has to hold its shape in every deadlift.
lib-var-upper-back-limit = This is one strong lifter's habit, no study.
