# What stands beside the screens of a demonstration.

demonstration-marker = Eine Vorführung
demonstration-jump = Zwei Stunden später
