//! What is said about backs, each with what limits it.
//!
//! Boundary: data; a claim without a limit is told as what a source says.

use super::{
    super::sources::{
        CASHIN, CASSIDY, CHOU, FORM_GUIDE, HENSCHKE, HOLMBERG, IJZELENBERG, NG59, OURS, PINHEIRO,
        SMITH, SORE_BACK, SORE_BACK_PART, STEFFENS, UMEA, WILKE,
    },
    Article,
};

pub(super) const CLAIMS: &[Article] = &[
    limited!(ClaimEight, "claim-eight", 35, CASSIDY, [SORE_BACK], [ClaimSerious], [EvCassidy])
        .found_by("how common, prevalence", "wie häufig"),
    limited!(
        ClaimSerious,
        "claim-serious",
        45,
        HENSCHKE,
        [SORE_BACK_PART, HENSCHKE],
        [FlagsLimits, FlagsNow],
        [EvHenschke]
    )
    .found_by("serious, cancer, infection", "ernst, Krebs, Infektion"),
    limited!(
        ClaimTechnique,
        "claim-technique",
        45,
        OURS,
        [FORM_GUIDE],
        [PairSpine, HabitForm, ClaimMotor],
        []
    )
    .found_by("technique, form error, cause", "Technikfehler, Ursache"),
    limited!(
        ClaimDisc,
        "claim-disc",
        65,
        WILKE,
        [FORM_GUIDE],
        [PairSpine, FaultRound],
        [EvWilke, EvSaraceni]
    )
    .found_by(
        "disc, herniated disc, herniation, slipped disc, slipped disk, 300 percent",
        "Bandscheibe, Bandscheibenvorfall, 300 Prozent",
    ),
    limited!(ClaimMotor, "claim-motor", 35, OURS, [FORM_GUIDE], [ClaimTechnique], [])
        .found_by("McGill, motor control", "McGill, Bewegungskontrolle"),
    limited!(ClaimIgnore, "claim-ignore", 40, OURS, [FORM_GUIDE], [FaqStop, FlagsSoon], [])
        .found_by("chronic, ignore", "chronisch, ignorieren"),
    limited!(ClaimFormError, "claim-form-error", 35, OURS, [FORM_GUIDE], [FaqStop, PairLoad], [])
        .found_by("sudden pain, overload", "akut, Überlastung"),
    limited!(
        ClaimAcuteExercise,
        "claim-acute-exercise",
        65,
        NG59,
        [SORE_BACK],
        [RestMove, ClaimAcute],
        [EvNg59, EvIjzelenberg]
    )
    .found_by("acute, exercise, rest or move", "akut, Bewegung, Übungen"),
    limited!(
        ClaimAcute,
        "claim-acute",
        30,
        IJZELENBERG,
        [SORE_BACK],
        [ClaimAcuteExercise],
        [EvIjzelenberg, EvNvl]
    )
    .found_by("acute, chronic, weeks", "akut, chronisch, Wochen"),
    limited!(ClaimRelaxants, "claim-relaxants", 45, CASHIN, [SORE_BACK], [ClaimDrugs], [EvCashin])
        .found_by("muscle relaxant", "Muskelrelaxans"),
    limited!(
        ClaimDrugs,
        "claim-drugs",
        55,
        CHOU,
        [SORE_BACK, SORE_BACK_PART],
        [ClaimRelaxants, ClaimHands],
        [EvChou]
    )
    .found_by("painkiller, ibuprofen, cream, heat, ice", "Schmerzmittel, Salbe, Wärme, Kälte"),
    limited!(
        ClaimHands,
        "claim-hands",
        40,
        NG59,
        [SORE_BACK, SORE_BACK_PART],
        [ClaimDrugs],
        [EvNg59]
    )
    .found_by("acupuncture, massage, chiropractor", "Akupunktur, Massage, Chiropraktik"),
    limited!(ClaimXray, "claim-xray", 35, NG59, [SORE_BACK], [FlagsLimits], [EvNg59])
        .found_by("x-ray, MRI, scan", "Röntgen, MRT"),
    limited!(
        ClaimDepression,
        "claim-depression",
        45,
        PINHEIRO,
        [SORE_BACK],
        [RestSetback],
        [EvPinheiro]
    )
    .found_by("depression, mood, stress", "Depression, Stimmung, Stress"),
    said!(ClaimMidBack, "claim-mid-back", 40, [SORE_BACK], [TermRegions, FlagsSoon], [])
        .found_by("mid back, tension, posture", "mittlerer Rücken, Verspannung, Haltung"),
    limited!(
        ClaimHelps,
        "claim-helps",
        65,
        UMEA,
        [FORM_GUIDE, SORE_BACK],
        [SqWhat],
        [EvUmea, EvTjosvoll, EvStromback, EvBengtsson]
    )
    .found_by("benefits, strengthen back, good for back", "Nutzen, Rücken stärken"),
    limited!(
        ClaimHolmberg,
        "claim-holmberg",
        50,
        HOLMBERG,
        [SORE_BACK],
        [ClaimHelps],
        [EvHolmberg]
    )
    .found_by("Holmberg, heavy, three people", "Holmberg, schwer"),
    limited!(
        ClaimEducation,
        "claim-education",
        40,
        STEFFENS,
        [SORE_BACK],
        [HabitCore],
        [EvSteffens]
    )
    .found_by("education, prevention, recurrence", "Aufklärung, Vorbeugung, Rückfall"),
    limited!(ClaimBelt, "claim-belt", 45, NG59, [SORE_BACK], [FaultNoBrace], [EvNg59, EvSteffens])
        .found_by("belt, weight belt", "Gürtel, Gewichthebergürtel"),
    limited!(
        ClaimPainTraining,
        "claim-pain-training",
        50,
        OURS,
        [SMITH],
        [FaqStop, RuleOfTwos],
        [EvSmith]
    )
    .found_by("painful exercise, train with pain", "mit Schmerzen trainieren"),
    limited!(ClaimToes, "claim-toes", 25, OURS, [SORE_BACK], [SqToes], [])
        .found_by("toes out study", "Zehen außen Studie"),
];
