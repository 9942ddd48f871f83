# The library's and the plan's first pages, what articles have in common, and the names of sources.

library-title = Bibliothek

plan-title = Plan
plan-body = Was dein Rücken nach einem Training meldet, entscheidet über das nächste. Es beginnt mit diesen Sätzen; im Training kannst du sie ändern.
plan-body-empty = Was dein Rücken nach einem Training meldet, entscheidet über das nächste. Nach deinem ersten Training steht hier, was als Nächstes kommt und warum.
plan-sessions = Alle Trainings
plan-set = Satz
plan-load = Gewicht × Wdh.
plan-bar = Auf der Stange
plan-more = { $count ->
    [one] Und noch ein Satz.
   *[other] Und noch { $count } Sätze.
}
plan-total = Gesamtarbeit: { $after }, letztes Mal { $before }

article-back = Zurück
article-do = So
article-dont = So nicht
article-sources = Quellen
what-is-this = Was heißt das?

## The back, drawn

figure-regions = Ein Rücken von hinten in drei gleich hohen Bereichen: oben zwischen den Schulterblättern, darunter die Mitte, unten gleich über dem Steißbein. Links ist dein Links.
region-upper = oben
region-mid = Mitte
region-lower = unten
side-left-short = L
side-right-short = R

## Sources: a word or two behind a line, the whole name at the foot

chip-ours = von Brace
chip-form-guide = Technikanleitung
chip-sore-back-article = Rücken-Artikel
chip-ostelo = Ostelo 2008
chip-suzuki = Suzuki 2020
chip-two-hours = Rat aus der Praxis
chip-smith = Smith 2017
chip-escamilla = Escamilla 2000
chip-swinton = Swinton 2011
chip-ng59 = NICE NG59
chip-ng65 = NICE NG65
chip-card = Symptomkarte
chip-girft = GIRFT 2023
chip-lothian = NHS Lothian
chip-nvl = NVL
chip-verbeek = Verbeek 2011
chip-guidelines = Leitlinien
chip-henschke = Henschke 2009

source-ostelo = Ostelo und andere 2008, Spine 33:90–94
source-suzuki = Suzuki und andere 2020, PLoS ONE 15:e0229228
source-two-hours = Arthritis Foundation: Rat aus der Praxis zum Training mit Arthritis
source-smith = Smith und andere 2017, British Journal of Sports Medicine 51:1679–1687
source-escamilla = Escamilla und andere 2000, Medicine & Science in Sports & Exercise 32:1265–1275
source-swinton = Swinton und andere 2011, Journal of Strength and Conditioning Research 25:2000–2009
source-ng59 = NICE-Leitlinie NG59 zu Schmerzen im unteren Rücken (2016, erneuert 2020)
source-ng65 = NICE-Leitlinie NG65 (2017)
source-card = Symptomkarte von Greenhalgh, Mercer und Finucane, in Kliniken des NHS im Einsatz
source-girft = GIRFT-Behandlungspfad, England 2023
source-lothian = NHS Lothian, Überweisungshilfe für den unteren Rücken (2025)
source-nvl = Nationale Versorgungsleitlinie Kreuzschmerz
source-verbeek = Verbeek und andere 2011, Cochrane-Übersicht CD005958
source-guidelines = Leitlinien zu Rückenschmerzen, die dieses Zeichen verschieden beschreiben
source-henschke = Henschke und andere 2009, Arthritis & Rheumatism 60:3072
