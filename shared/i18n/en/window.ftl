# What stands beside the screens of a demonstration.

demonstration-marker = A demonstration
demonstration-jump = Two hours later
