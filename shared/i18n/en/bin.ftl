# What was deleted, until it is erased.

bin-title = Bin
bin-intro = What you delete stays here for 30 days. They are counted by what you log, so a break or a wrong clock erases nothing early. (Brace's own default)
bin-none = Nothing is in the bin.
bin-restore = Put back
bin-erase = Erase
bin-empty = Empty the bin
bin-older = Deleted earlier
bin-newest = Deleted last
# $date (String) - when the session began
bin-session = Session of { $date }
# $rated (String) - 3 at the lower back, centre
bin-check = Rating: { $rated }
# $date (String) - when it happened
# $removed (String) - when the person deleted it
bin-detail = { $date }, deleted { $removed }
# $removed (String) - when the person deleted it
bin-removed = Deleted { $removed }
bin-restored = Put back.
bin-erased = Erased.
what-restore = putting back what was deleted

refused-sure-to-erase = Erase this for good? Only older snapshots keep it.
refused-sure-to-empty = Erase everything in the bin for good? Only older snapshots keep it.
bin-yes = Erase
bin-no = Keep
