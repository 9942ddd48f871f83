# The demonstration: one lifter's fortnight.

demo-intro = A fortnight with Brace: one lifter, one lower back, the real rules and a throw-away log.
demo-clear = The first evening. The back starts at 1, stays at 1, and two hours later it is still at 1.
demo-too-much = Three days later: more load, checklist skipped. The back goes up by two and stays there.
demo-back-down = Less load this time. One point up at the end, settled two hours later.
demo-missed = The question came and nobody answered. Next morning, Brace asks how it was.
demo-waiting = Tonight. The session has ended; the question is still to come.
demo-outro = This log is gone when you close it. To keep one of your own: brace start --rate lower-centre=1
