# The field's own words.

site-lower-left = unterer Rücken, links
site-lower-centre = unterer Rücken, Mitte
site-lower-right = unterer Rücken, rechts
site-mid-left = mittlerer Rücken, links
site-mid-centre = mittlerer Rücken, Mitte
site-mid-right = mittlerer Rücken, rechts
site-upper-left = oberer Rücken, links
site-upper-centre = oberer Rücken, Mitte
site-upper-right = oberer Rücken, rechts

kind-warm-up = Aufwärmsatz
kind-work = Arbeitssatz
kind-back-off = Back-off-Satz

fault-round = unterer Rücken rund
fault-hyperextend = oben überstreckt
fault-hips-first = Hüfte zuerst oben
fault-bar-drift = Stange weg vom Körper
fault-no-brace = wenig Rumpfspannung
fault-too-heavy = zu schwer für die Technik

context-baseline = Vorher
context-during = Zwischen den Sätzen
context-end = Am Ende
context-rerating = Danach
rating-at = { $nrs } ({ $site })
rating-nothing-hurts = überall 0
rating-recalled = nachgetragen für { $time }
list-separator = {", "}

source-form-guide = Technikanleitung zum Kreuzheben
source-sore-back-article = Artikel über einen schmerzenden Rücken nach Kniebeugen und Kreuzheben
source-ours = Eigene Vorgabe von Brace
