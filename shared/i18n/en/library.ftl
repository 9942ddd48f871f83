# The library's and the plan's first pages, what articles have in common, and the names of sources.

library-title = Library

plan-title = Plan
plan-body = What your back says after a session decides the next one. It begins with these sets; you can change them in the session.
plan-body-empty = What your back says after a session decides the next one. After your first session this page shows what comes next and why.
plan-sessions = All sessions
plan-set = Set
plan-load = Load × reps
plan-bar = On the bar
# $count (Number) - how many sets are not listed
plan-more = { $count ->
    [one] And one set more.
   *[other] And { $count } sets more.
}
# $after (String) - load times reps of the coming sets
# $before (String) - load times reps of last time's sets
plan-total = Total work: { $after }, last time { $before }

article-back = Back
article-do = Do
article-dont = Don't
article-sources = Sources
what-is-this = What is this?

## The back, drawn

figure-regions = A back from behind in three regions of the same height: upper between the shoulder blades, mid below it, lower just above the tailbone. Left is your left.
region-upper = upper
region-mid = mid
region-lower = lower
side-left-short = L
side-right-short = R

## Sources: a word or two behind a line, the whole name at the foot

chip-ours = Brace's own
chip-form-guide = form guide
chip-sore-back-article = sore-back article
chip-ostelo = Ostelo 2008
chip-suzuki = Suzuki 2020
chip-two-hours = practice advice
chip-smith = Smith 2017
chip-escamilla = Escamilla 2000
chip-swinton = Swinton 2011
chip-ng59 = NICE NG59
chip-ng65 = NICE NG65
chip-card = symptom card
chip-girft = GIRFT 2023
chip-lothian = NHS Lothian
chip-nvl = NVL
chip-verbeek = Verbeek 2011
chip-guidelines = guidelines
chip-henschke = Henschke 2009

source-ostelo = Ostelo and others 2008, Spine 33:90–94
source-suzuki = Suzuki and others 2020, PLoS ONE 15:e0229228
source-two-hours = Arthritis Foundation: practice advice on exercise with arthritis
source-smith = Smith and others 2017, British Journal of Sports Medicine 51:1679–1687
source-escamilla = Escamilla and others 2000, Medicine & Science in Sports & Exercise 32:1265–1275
source-swinton = Swinton and others 2011, Journal of Strength and Conditioning Research 25:2000–2009
source-ng59 = NICE guideline NG59, low back pain and sciatica (2016, updated 2020)
source-ng65 = NICE guideline NG65 (2017)
source-card = Symptom card by Greenhalgh, Mercer and Finucane, used in NHS hospitals
source-girft = GIRFT national pathway, England 2023
source-lothian = NHS Lothian, referral guide for the lower back (2025)
source-nvl = German national guideline on low back pain (NVL Kreuzschmerz)
source-verbeek = Verbeek and others 2011, Cochrane review CD005958
source-guidelines = Guidelines on back pain, which word this sign differently
source-henschke = Henschke and others 2009, Arthritis & Rheumatism 60:3072
