# The library: three cues, do and don't, faults, and the checklist.

lib-cue-chest-up = Chest up
lib-cue-chest-up-body = Raise your chest before the bar moves and keep it up. The lower back follows.

lib-cue-push-floor = Push the floor away
lib-cue-push-floor-body = Push with your legs, as if the floor moved down and you stayed. The back only holds.

lib-cue-drag-bar = Drag the bar up your legs
lib-cue-drag-bar-body = Keep it touching shins and thighs all the way. The shortest path is straight up.

lib-pair-spine = The spine
lib-pair-spine-do = Keep your spine neutral all the way, down and up.
lib-pair-spine-dont = Don't let it round, above all at the bottom.
lib-pair-spine-limit = All lifters measured bent a little, and a review, of low certainty, found no link with pain. One man's disc showed more pressure.

lib-pair-bar = The bar
lib-pair-bar-do = Let the bar touch shins and thighs all the way.
lib-pair-bar-dont = Don't let it drift forward; everything gets heavier there.

lib-pair-lats = The upper back
lib-pair-lats-do = Turn your lats on: put your shoulder blades in your back pockets.
lib-pair-lats-dont = Don't shrug, and don't let your shoulders roll forward.

lib-pair-brace = Breath and trunk
lib-pair-brace-do = Brace before the bar moves.
lib-pair-brace-dont = Don't wait with it until the top, and don't forget to breathe.
lib-pair-brace-limit = Held breath raises blood pressure for a moment; breathing out, it was much lower.

lib-pair-load = The load
lib-pair-load-do = Stay with a moderate load until the form is right.
lib-pair-load-dont = Don't add plates before the flaws are fixed.

lib-pair-grip = The grip
lib-pair-grip-do = Use chalk when the bar slips.
lib-pair-grip-dont = Don't let a failing grip take your posture with it: put the bar down first.
lib-pair-grip-limit = Straps and mixed grip are not in the sources.
