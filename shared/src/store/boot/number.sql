SELECT no FROM boot WHERE boot = ?1
