# The library: six faults and the form that they miss.

lib-fault-round = Rounded lower back
lib-fault-round-body = Raise your chest, set the start again and take less load until the back keeps its shape. The lumbar curve gives way under the load; the form guide calls that the top cause of trouble.
lib-fault-round-limit = All 24 lifters measured in one study moved their lower back. A cue for your technique, no alarm.

lib-fault-hyperextend = Leaning back at the top
lib-fault-hyperextend-body = Finish with your hips: drive them forward until you stand straight, and stop there. Leaning back over-arches the lower back where nothing is left to lift.
lib-fault-hyperextend-limit = The form guide says that this jams the small joints of the spine. We looked up no study of that.

lib-fault-hips-first = Hips rise first
lib-fault-hips-first-body = Push the floor away and let chest and hips leave together. If the hips shoot up first, the legs are nearly straight while the bar is still low, and the lift turns into a good morning.
lib-fault-hips-first-limit = Measured with a light bar, the low back carried the same in a good morning and in a deadlift.

lib-fault-bar-drift = The bar drifts away
lib-fault-bar-drift-body = Pull the bar gently towards you before it moves, and drag it up your legs. Every finger's breadth in front of your shins makes the lever longer and the same load heavier for your back.

lib-fault-no-brace = No tension
lib-fault-no-brace-body = Breathe into your belly and tighten your abs before the bar moves, not while it moves. With a loose trunk the back gives a little first, and only then the bar leaves the floor.

lib-fault-too-heavy = More load than the form carries
lib-fault-too-heavy-body = Take plates off until every repetition looks like the first. Too much load is not a fault of its own kind: it makes each of the other faults bigger.
