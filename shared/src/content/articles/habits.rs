//! Habits around the lifts, warm-up included.
//!
//! Boundary: data; warm-up sets are `domain::warm_up`.

use super::{
    super::sources::{FORM_GUIDE, FRADKIN, NG59, OURS, SORE_BACK, SORE_BACK_PART, STEFFENS},
    Article, paragraph,
};

pub(super) const HABITS: &[Article] = &[
    limited!(
        HabitWarmup,
        "habit-warmup",
        50,
        FRADKIN,
        [FORM_GUIDE, SORE_BACK],
        [HabitBands, HabitCatcow],
        [EvFradkin]
    )
    .found_by(
        "warm-up, glute bridge, banded march, activation",
        "Aufwärmen, Glute Bridge, Aktivierung",
    ),
    said!(
        HabitCatcow,
        "habit-catcow",
        30,
        [FORM_GUIDE, SORE_BACK],
        [HabitWarmup, HabitStretch],
        []
    )
    .found_by("cat cow, segmental, mobility", "Katze-Kuh, segmental, Mobilität"),
    said!(HabitBands, "habit-bands", 30, [FORM_GUIDE], [FaqGlutes, HabitWarmup], [])
        .found_by("band walk, monster walk, hip thrust", "Miniband, Hip Thrust"),
    said!(HabitBandKnees, "habit-band-knees", 30, [FORM_GUIDE], [HabitBands, SqDescend], [])
        .found_by(
            "band around knees, knees out, valgus",
            "Band um die Oberschenkel, Knie nach außen",
        ),
    limited!(HabitShoes, "habit-shoes", 40, OURS, [FORM_GUIDE], [DlSetup, HabitInsoles], [])
        .found_by(
            "shoes, barefoot, heels, lifters",
            "Schuhe, barfuß, flache Sohle, Gewichtheberschuhe",
        ),
    limited!(
        HabitInsoles,
        "habit-insoles",
        45,
        NG59,
        [SORE_BACK],
        [HabitShoes],
        [EvNg59, EvSteffens]
    )
    .found_by("insoles, orthotics, running shoes, arch", "Einlagen, Laufschuhe, Sohle"),
    limited!(HabitMirror, "habit-mirror", 35, OURS, [FORM_GUIDE, SORE_BACK_PART], [HabitVideo], [])
        .found_by("mirror, coach, trainer", "Spiegel, Trainer, Coach"),
    said!(
        HabitVideo,
        "habit-video",
        40,
        [FORM_GUIDE, SORE_BACK],
        [DlSetup, Checklist, DlUpperBack, StoryReturn],
        []
    )
    .found_by("video, film, form check, side view", "Video, filmen, Technikcheck, Seitenansicht"),
    said!(HabitForm, "habit-form", 35, [FORM_GUIDE], [HabitVideo, FaqSignal], [])
        .found_by("form check, basics, log", "Technik prüfen, Grundlagen, Protokoll"),
    limited!(
        Frequency,
        "habit-frequency",
        40,
        OURS,
        [FORM_GUIDE],
        [PlanHow, RestDays, HabitDays],
        []
    )
    .found_by("frequency, how often, times per week", "Häufigkeit, wie oft, pro Woche"),
    limited!(
        HabitCore,
        "habit-core",
        45,
        STEFFENS,
        [SORE_BACK],
        [TermCore, FaultNoBrace, VarStrengtheners],
        [EvSteffens]
    )
    .found_by("core, abs, trunk, stability", "Rumpf, Bauch, Core"),
    limited!(HabitStretch, "habit-stretch", 35, OURS, [SORE_BACK], [HabitCatcow], [EvNg59])
        .found_by("stretching, flexibility, piriformis", "Dehnen, Beweglichkeit, Piriformis"),
    article!(
        HabitDays,
        "habit-days",
        36,
        [OURS],
        [Frequency],
        [],
        &[paragraph("article-frequency-count", OURS)]
    )
    .found_by("deadlift days, third day in seven", "Kreuzhebetage, dritter Tag in sieben"),
];
