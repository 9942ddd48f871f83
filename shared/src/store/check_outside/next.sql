SELECT coalesce(max(no), 0) + 1 FROM check_outside
