# The library: what the words mean; none of them says what anybody has.

lib-term-neutral = Neutral spine
lib-term-neutral-body = The spine's own gentle curve from neck to tailbone. It is a range and not one position, and it does not mean arching hard.
lib-term-neutral-limit = Lifters who were measured all moved their lower back in squat and deadlift.

lib-term-hinge = Hip hinge
lib-term-hinge-body = Folding at the hips while the back keeps its shape, as in a deadlift.

lib-term-midfoot = Mid-foot
lib-term-midfoot-body = Halfway between heel and toes, seen from the side. The bar belongs over it.

lib-term-core = Core
lib-term-core-body = Pelvis, abs, and the muscles of the lower and upper back: what holds the trunk.

lib-term-lats = Lats
lib-term-lats-body = The broad muscles of the back. Tightened, they keep the bar close to your legs.

lib-term-glutes = Glutes
lib-term-glutes-body = The muscles of the buttocks. With the hamstrings they straighten the hips.

lib-term-erectors = Muscles along the spine
lib-term-erectors-body = They run on both sides of the spine and hold it up; also called erectors or paraspinal muscles.

lib-term-l4l5 = L4-L5 and L5-S1
lib-term-l4l5-body = The two lowest joints of the back, just above the pelvis.
lib-term-l4l5-limit = The name of a place, not a finding.

lib-term-regions = Lower, mid, upper back
lib-term-regions-body = Lower: just above the tailbone. Upper: between the shoulder blades. Mid: what lies between.

lib-term-nrs = Pain scale
lib-term-nrs-body = Whole numbers from 0, no pain, to 10, the worst pain that you can imagine.

lib-term-doms = Muscle soreness
lib-term-doms-body = It rises for a day, peaks after one to three, and is usually gone within a week. In glutes and hamstrings it is normal after deadlifts.

lib-term-strain = Strain and sprain
lib-term-strain-body = A strain is of a muscle, a sprain is of a ligament. Both words name what was stretched too far.

lib-term-kinesiophobia = Kinesiophobia
lib-term-kinesiophobia-body = Fear of moving because of pain, so strong that a person avoids it.

lib-term-scoliosis = Scoliosis
lib-term-scoliosis-body = A sideways curve of the spine, small or large.

lib-term-kyphosis = Hyperkyphosis
lib-term-kyphosis-body = A strongly rounded upper back: with age, with thin bones, after fractures, or inherited.

lib-term-bertolotti = Bertolotti
lib-term-bertolotti-body = An inborn variant of the lowest vertebrae.

lib-term-effort = RPE and RIR
lib-term-effort-body = RPE says how hard a set was, from 1 to 10. RIR says how many reps were left.

lib-term-e1rm = Estimated best
lib-term-e1rm-body = What you could lift once, estimated from a set by Epley's formula.
lib-term-e1rm-limit = Above ten reps it is less exact.

lib-term-backoff = Warm-up, work and back-off sets
lib-term-backoff-body = Warm-up sets lead up to the load, work sets are the training, back-off sets follow with less.
