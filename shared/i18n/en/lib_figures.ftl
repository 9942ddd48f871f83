# The figures in words: each follows “From the side:”.

figure-dl-setup = bent down to the bar, hips high, legs bent a little, shoulders ahead of the bar, the bar over mid-foot
figure-dl-brace = as at the start, the belly filled with air and the trunk tight all round
figure-dl-initiate = the bar a hand's breadth off the floor, the legs pushing, the back at nearly the same angle as at the start
figure-dl-midpull = the bar just below the knees; hips and shoulders have both risen
figure-dl-lockout = standing tall, knees and hips straight, the bar at the thighs, shoulders over the hips
figure-dl-lower = hips going back first, knees soft, the bar sliding down the thighs to just above the knees
figure-sq-descend = half way down: hips back, knees forward, the bar over mid-foot
figure-sq-chest = at the bottom: thighs level, hips a little below the knees, chest up
figure-sq-ascend = half way up: the trunk steeper than at the bottom, hips under the bar
figure-rdl-chest = the bar just below the knees, chest out, back long
figure-rdl-depth = the bar at mid-shin, the trunk nearly level, the shins upright
figure-fault-round = the bar a hand's breadth off the floor, the back bent like a bow, chest down; behind it the good form
figure-fault-hyperextend = at the top, hips pushed past the ankles, trunk leaning back, lower back arched; behind it the good form
figure-fault-hips-first = the bar a hand's breadth off the floor, legs almost straight, trunk still low; behind it the good form
figure-fault-bar-drift = the bar below the knees and well ahead of the legs; behind it the good form
figure-fault-no-brace = the bar a hand's breadth off the floor, the trunk giving a little; behind it the good form
figure-fault-too-heavy = two plates a side, the bar barely off the floor, hips high, back bowed; behind it the good form
