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
     incontinence, incontinent, paralysed, paralyzed, weak leg, fainting, chest pain, \
     pee, peeing, piss, pissing, urinate, urinating, wet myself, wetting, leaking, toilet, poo, poop, shit, \
     constipated, erection, erectile, sexual, wipe, wiping, pins and needles, cant feel, can t feel, cannot feel, \
     no feeling, cant move, can t move, cant walk, can t walk, paralysis, weak legs, leg weak, legs weak, \
     leg weakness, leg gave way, legs gave way, leg gives way, legs give way, faint, fainted, passed out, \
     collapsed, unconscious, heart attack, cant breathe, can t breathe, short of breath, worst headache, \
     ambulance, 112, 911, 999",
    "Notfall, Cauda equina, taub, Taubheit, Blase, Urin, Darm, Stuhl, Genitalien, Reithose, beide Beine, \
     inkontinent, Inkontinenz, gelähmt, Lähmung, schwaches Bein, Ohnmacht, taube, tauber, taubes, tauben, \
     Taubheitsgefühl, gefühllos, pinkeln, pissen, pipi, Harnverhalt, Wasserlassen, Wasser lassen, Blasenschwäche, \
     Blasenprobleme, Urinverlust, Stuhlgang, in die Hose, Erektion, Potenz, Abwischen, beiden Beinen, Bein schwach, \
     Beine schwach, Beinschwäche, Schwäche im Bein, Beine geben nach, Bein gibt nach, Lähmungen, ohnmächtig, \
     bewusstlos, umgekippt, Brustschmerz, Brustschmerzen, Atemnot, Herzinfarkt, Notruf, Krankenwagen",
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
    .found_by(
        "urgent, fever, chills, cancer, steroids, foot drop, drop foot, cannot lift foot",
        "dringend, Fieber, Schüttelfrost, heute, Krebs, Kortison, Cortison, Fallfuß, Fußheber, Fuß hängt, Fuß heben",
    ),
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
        "physio, sciatica, sciatic, tingling, night pain",
        "Physiotherapie, Ischias, Hexenschuss, Kribbeln, nachts",
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
