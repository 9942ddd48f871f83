# The library: habits around the lifts.

lib-habit-warmup = Warming up
lib-habit-warmup-body = Before you lift: glute bridges, marching with a band round your feet, cat-cow. They get hips and back moving.
lib-habit-warmup-limit = In three of five trials a warm-up went with fewer injuries, in two it made no difference. Those studied were mostly runners, the sore-back article hints.

lib-habit-catcow = Cat-cow, slowly
lib-habit-catcow-body = On hands and knees, round your back and arch it again, segment by segment, from tailbone to neck. Slow, small, without pushing.

lib-habit-bands = Waking the glutes
lib-habit-bands-body = Walk sideways with a mini-band, or do a few hip thrusts before you lift. Light enough that nothing is tired afterwards.

lib-habit-band-knees = A band round your thighs
lib-habit-band-knees-body = Put a light band round your thighs and push your knees out against it: glutes on, knees in line with the toes.

lib-habit-shoes = Shoes
lib-habit-shoes-body = Deadlift barefoot or in flat, firm soles. A raised heel tips you forward and changes the lift.
lib-habit-shoes-limit = That goes for the deadlift only. Raised heels are common in squats.

lib-habit-insoles = Worn soles and insoles
lib-habit-insoles-body = The sore-back article suggests taking your running shoes along when you see someone: the wear can show whether your feet could do with support.
lib-habit-insoles-limit = For back pain, insoles and orthotics are not recommended.

lib-habit-mirror = A mirror or a coach
lib-habit-mirror-body = Let a coach watch you now and then: from outside, small things show early. A mirror can help before the set.
lib-habit-mirror-limit = While you lift, look ahead. The side view is for the video.

lib-habit-video = Film a set
lib-habit-video-body = Film one set from the side now and then and go through the phases one by one. Compare it with the drawings here, and with your own last video.

lib-habit-form = Check your form again
lib-habit-form-body = Go back to the basics from time to time, whatever your experience. Write down what you lift and listen to what your back says about it.

lib-habit-frequency = How often to deadlift
lib-habit-frequency-body = Deadlift once or twice a week, with days of recovery in between.
lib-habit-frequency-limit = That is the form guide's advice. We found no study of the number.

lib-habit-core = Core work
lib-habit-core-body = Train your core, too. Pelvis, abs and back take part in almost all of a squat or a deadlift.
lib-habit-core-limit = Exercise of several kinds may help against new back pain, with low certainty; none has been shown to be the best.

lib-habit-stretch = Stretching
lib-habit-stretch-body = Stretch if it does you good. The sore-back article cites studies in which it lessened back pain.
lib-habit-stretch-limit = We have not checked them. The guideline lists it among exercise of all kinds.

lib-habit-days = How Brace counts deadlift days
