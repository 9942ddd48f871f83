//! When to see someone, part by part: each level alone, for who looks for one thing.
//!
//! Boundary: data; the lines are those of the whole page, `see_someone`.

use super::{
    super::{
        flags::MUSCLES,
        sources::{
            CARD, FINUCANE, FORM_GUIDE, GIRFT, HENSCHKE, LOTHIAN, NG65, NVL, OURS, SORE_BACK,
            VALSALVA,
        },
    },
    Article, Piece, paragraph,
    see_someone::{NOW, SOON, TODAY},
};

/// Whoever types one of these is shown what cannot wait above all else.
pub(super) const URGENT: [&str; 2] = [
    "emergency, cauda equina, numb, numbness, bladder, urine, bowel, stool, genitals, saddle, both legs, \
     incontinence, incontinent, paralysed, paralyzed, weak leg, fainting, chest pain",
    "Notfall, Cauda equina, taub, Taubheit, Blase, Urin, Darm, Stuhl, Genitalien, Reithose, beide Beine, \
     inkontinent, Inkontinenz, gelähmt, Lähmung, schwaches Bein, Ohnmacht",
];

pub(super) const FLAGS: &[Article] = &[
    article!(
        FlagsNow,
        "flags-now",
        120,
        [CARD, GIRFT, NVL, LOTHIAN],
        [FlagsToday, FlagsLegs, FlagsLimits],
        [EvCescard, EvGirft, EvNvl, EvLothian],
        &[paragraph("article-see-now-what", OURS), Piece::Items(NOW), Piece::Paragraph(MUSCLES),]
    )
    .found_by(URGENT[0], URGENT[1]),
    article!(
        FlagsToday,
        "flags-today",
        90,
        [NVL],
        [FlagsNow, FlagsSoon],
        [EvNvl, EvDownie],
        &[Piece::Items(TODAY)]
    )
    .found_by("urgent, fever, cancer, steroids", "dringend, Fieber, heute, Krebs, Cortison"),
    article!(
        FlagsSoon,
        "flags-soon",
        90,
        [FORM_GUIDE, NG65, NVL],
        [FaqSore, FlagsToday],
        [EvNg65, EvNvl],
        &[Piece::Items(SOON)]
    )
    .found_by(
        "physio, sciatica, tingling, night pain",
        "Physiotherapie, Ischias, Kribbeln, nachts",
    ),
    said!(FlagsFirst, "flags-first", 45, [SORE_BACK], [FlagsNow, FlagsSoon], [])
        .found_by("see a doctor first, surgery, injury", "erst zum Arzt, Operation, Verletzung"),
    said!(FlagsLegs, "flags-legs", 70, [OURS], [FlagsNow, TermDoms], [EvLothian, EvDoms]).found_by(
        "leg pain, both legs, sciatica, DOMS legs",
        "Beinschmerz, beide Beine, Ischias, Muskelkater Beine",
    ),
    article!(
        FlagsLimits,
        "flags-limits",
        60,
        [HENSCHKE, FINUCANE],
        [FlagsNow, ClaimSerious],
        [EvHenschke, EvFinucane],
        &[paragraph("article-see-rare", HENSCHKE), paragraph("article-see-limits", OURS)]
    )
    .found_by("red flags, worried, rare", "Warnzeichen, selten, Sorge"),
    limited!(FlagsBreath, "flags-breath", 70, VALSALVA, [OURS], [DlBrace, PairBrace], [EvValsalva])
        .found_by(
            "blood pressure, hernia, pregnant, Valsalva, aneurysm, heart, eye",
            "Blutdruck, Leistenbruch, schwanger, Pressatmung, Aneurysma, Herz, Auge",
        ),
];
