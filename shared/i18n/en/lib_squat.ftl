# The library: the squat.

lib-sq-what = What a squat is
lib-sq-what-body = You sit down between your legs and stand up again, with more bend at the knee than a deadlift asks for. Both lifts are worth keeping.

lib-sq-setup = Setting up to squat
lib-sq-setup-body = Lay the bar on your upper back, hands even. Step back, feet about shoulder-width, and let the bar settle over mid-foot before you go down.

lib-sq-toes = Toes a little out
lib-sq-toes-body = Turn your toes out a little, as far as is comfortable, and let the knees follow them. The sore-back article says that this lowered the load on the spine.
lib-sq-toes-limit = We could not trace that study. One that we read found that the foot angle changed what hips and knees carry; its summary names no effect on the lower back.

lib-sq-descend = On the way down
lib-sq-descend-body = Hips back, knees forward over the toes, at a pace you control. Keep your lower back as it is, neither bent nor arched, until your thighs are level or lower.
lib-sq-descend-limit = Go as deep as your lower back keeps its place.

lib-sq-chest = Chest up in the squat
lib-sq-chest-body = Keep your chest up, above all at the bottom: it helps to keep the lower back from rounding. Think of showing your chest to the wall in front of you.

lib-sq-lean = Leaning forward
lib-sq-lean-body = Stay as upright as your build lets you. Leaning far forward spreads the forces unevenly; a strong trunk helps you stay up.
lib-sq-lean-limit = Some lean is built in, because the bar has to stay over mid-foot.

lib-sq-ascend = On the way up
lib-sq-ascend-body = Come back up without haste, torso upright, hips under the bar. Hips and shoulders rise together, as in the deadlift.
