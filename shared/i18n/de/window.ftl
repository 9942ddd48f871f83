# What stands beside the screens of a demonstration.

demonstration-marker = Demo
demonstration-jump = Zwei Stunden später
