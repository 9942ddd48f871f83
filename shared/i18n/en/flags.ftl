## Red flags: what undo names.
what-answer-flags = the answer about new symptoms
what-end-flag = what became of a symptom
what-answer-history = the answer about yourself

## The card of symptoms

flag-card-title = Is any of this new since last time?
flag-card-intro = New, or worse than when you last answered.
flag-card-note = The signs come from guidelines and the form guide: “When to see someone” names each source. How they are asked is Brace's own.
flag-still-title = Still there?
flag-still-yes = Still there
flag-still-worse = Worse
flag-still-no = Not now
flag-none = None of these
flag-save = Save
flag-later = Later
flag-back = Back
flag-known = Only if it is worse than when someone looked at it.
flag-both-legs-differ = Guidelines differ: one asks for numbness or weakness, for another pain down both legs is enough. Brace goes by the second.
flag-something-new = Something else is new
flag-not-answered = Anything new since last time? Not answered yet

## What to do

flag-now = Get emergency help now
flag-today = Be seen today
flag-today-where = Be seen today: doctor on call or urgent care
flag-soon = Have this looked at within days
flag-soon-where = Have this looked at within days, by a physiotherapist or doctor
flag-until-answer = No lifting until you have the answer
flag-as-told = No lifting for now, as you were told
flag-what-to-do = What to do
# $time (String) - when the person said it is new
flag-since = Since { $time }
# $time (String) - when the person said it is new
# $who (String) - who looked at it
# $said (String) - what they said
flag-since-seen = Since { $time }. { $who }: { $said }
# $number (String) - an emergency number
flag-number-label = Emergency number: { $number }
# $number (String) - a number for what is no emergency
flag-urgent-label = For medical help today: { $number }
flag-number-own = Your emergency number
flag-call = Open the dialler
flag-others = Numbers of other regions
flag-sentence-label = To show or read out
# $time (String) - since when
# $flags (String) - the symptoms, a sentence each
flag-sentence = New since { $time }: { $flags }
flag-drive = Don't drive yourself.
flag-meanwhile-off = Until someone has looked at it, Brace suggests no load and no plan. You can log, rate, correct and read as ever.
flag-meanwhile-hold = Until someone has looked at it, Brace suggests no more load than last time. You can log, rate, correct and read as ever.
flag-way-looked = Someone has looked at it
flag-way-mistake = Ticked by mistake
flag-way-gone = It has gone
flag-way-log = Log what you lifted
flag-more-title = Besides
# $sources (String) - the sources of the signs
# $ours (String) - that the rest is Brace's own
flag-source = Signs: { $sources }. How soon, and what is off meanwhile: { $ours }.
flag-guide-word = The form guide's own word for how soon is “immediate”.

## What has become of it

flag-end-title = What has become of it?
flag-end-who = Who looked at it?
flag-end-said = What did they say?
flag-end-limits = Within which limits
flag-end-or = Nobody looked at it
flag-end-note = It ends once you may lift, with limits or without. Otherwise Brace keeps it, with what they said.
flag-by-emergency = Emergency department
flag-by-doctor = Doctor
flag-by-physiotherapist = Physiotherapist
flag-may-lift = I may lift
flag-within-limits = I may lift, within limits
flag-not-now = Not for now
flag-waiting = Waiting for tests

## Whose number

flag-numbers-title = Emergency numbers
flag-numbers-intro = Brace goes by the region of this device, unless you choose another.
flag-numbers-device = The region of this device
flag-numbers-note = Brace's own list. Numbers can change.
# $emergency (String) - the emergency number
# $urgent (String) - the number for what is no emergency
flag-numbers-both = { $emergency }, for help today { $urgent }
region-eu = EU, EEA, Switzerland, Turkey
region-de = Germany
region-gb = United Kingdom
region-us = United States, Canada
region-au = Australia
region-nz = New Zealand

## In the record of a session

flag-record-title = New symptoms
# $time (String) - when it was answered
flag-record-none = { $time }: nothing new
# $time (String) - when it was answered
# $flags (String) - the symptoms, a sentence each
flag-record-new = { $time }: new or worse: { $flags }
# $time (String) - when it was answered
# $flags (String) - the symptoms, a sentence each
flag-record-still = { $time }: still there: { $flags }
# $time (String) - when it was said
# $flag (String) - the symptom
# $who (String) - who looked at it
# $said (String) - what they said
flag-record-seen = { $time }: { $flag } { $who }: { $said }
# $time (String) - when it was said
# $flag (String) - the symptom
flag-record-mistake = { $time }: ticked by mistake: { $flag }
# $time (String) - when it was said
# $flag (String) - the symptom
flag-record-gone = { $time }: has gone: { $flag }

## What was saved, and what was not

saved-flags-none = Saved: nothing new.
saved-flags-kept = Saved. By itself this asks for no one to look at it.
# $what (String) - what to do
saved-flags-raised = Saved. { $what }.
saved-flags-gone = Something has been away for a while. If it has gone, you can say so.
saved-flag-ended = Saved. This is closed.
saved-flag-open = Saved. It stays until you may lift.
refused-flag-not-open = This is not open any more.
refused-flag-unsaid = Say who looked at it and what they said.
refused-flag-not-gone = This ends once someone has looked at it, or as a mistake.
# $text (String) - what was typed
refused-unknown-flag = “{ $text }” is none of the symptoms: use an id from “brace flags”.
# $text (String) - what was typed
refused-region = “{ $text }” is not a region: use two letters, such as DE.
