//! The names of the articles.
//!
//! Boundary: crosses the wire and is stored (what was opened last, favourites); what an article says is its own file.
//! Once released a name stays, and so does its place: a shell counts them. One that retires becomes another's.

#![allow(clippy::large_stack_arrays, reason = "the wire's derive lists all names in a constant")]

use facet::Facet;
use serde::{Deserialize, Serialize};
use strum::VariantArray;

macro_rules! articles {
    ($($name:ident = $id:literal,)*) => {
        /// An article, by what it is stored as.
        #[derive(
            VariantArray, Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
        )]
        #[repr(C)]
        pub enum ArticleId {
            $(#[doc = concat!("`", $id, "`.")] $name,)*
        }

        impl ArticleId {
            /// The stable name, as stored and as typed.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }
        }
    };
}

articles! {
    RuleOfTwos = "rule.twos",
    RatingScale = "rule.scale",
    Clear = "rule.clear",
    Watch = "rule.watch",
    TooMuch = "rule.too_much",
    Unknown = "rule.unknown",
    Waiting = "rule.waiting",
    Rising = "rule.rising",
    Variations = "var.why",
    SeeSomeone = "flags",
    Evidence = "evidence",
    Checklist = "check.why",
    Frequency = "habit.frequency",
    Rest = "rest",
    // The library's other shelves.
    ShelfRule = "rule",
    ShelfReturn = "return",
    ShelfDeadlift = "deadlift",
    ShelfSquat = "squat",
    ShelfRdl = "rdl",
    ShelfCues = "cues",
    ShelfPairs = "pairs",
    ShelfFaults = "faults",
    ShelfChecklist = "checklist",
    ShelfHabits = "habits",
    ShelfVariations = "variations",
    ShelfQuestions = "questions",
    ShelfClaims = "claims",
    ShelfGlossary = "glossary",
    // What Brace adds to the sources.
    RuleOurs = "rule.ours",
    CheckHow = "check.how",
    HabitDays = "habit.days",
    // What stands on the shelves.
    DlWhat = "dl.what",
    DlSetup = "dl.setup",
    DlFeet = "dl.feet",
    DlStart = "dl.start",
    DlBrace = "dl.brace",
    DlInitiate = "dl.initiate",
    DlMidpull = "dl.midpull",
    DlLockout = "dl.lockout",
    DlLower = "dl.lower",
    DlUpperBack = "dl.upper_back",
    SqWhat = "sq.what",
    SqSetup = "sq.setup",
    SqToes = "sq.toes",
    SqDescend = "sq.descend",
    SqChest = "sq.chest",
    SqLean = "sq.lean",
    SqAscend = "sq.ascend",
    RdlWhat = "rdl.what",
    RdlBar = "rdl.bar",
    RdlChest = "rdl.chest",
    RdlDepth = "rdl.depth",
    CueChestUp = "cue.chest_up",
    CuePushFloor = "cue.push_floor",
    CueDragBar = "cue.drag_bar",
    PairSpine = "pair.spine",
    PairBar = "pair.bar",
    PairLats = "pair.lats",
    PairBrace = "pair.brace",
    PairLoad = "pair.load",
    PairGrip = "pair.grip",
    FaultRound = "fault.round",
    FaultHyperextend = "fault.hyperextend",
    FaultHipsFirst = "fault.hips_first",
    FaultBarDrift = "fault.bar_drift",
    FaultNoBrace = "fault.no_brace",
    FaultTooHeavy = "fault.too_heavy",
    HabitWarmup = "habit.warmup",
    HabitCatcow = "habit.catcow",
    HabitBands = "habit.bands",
    HabitBandKnees = "habit.band_knees",
    HabitShoes = "habit.shoes",
    HabitInsoles = "habit.insoles",
    HabitMirror = "habit.mirror",
    HabitVideo = "habit.video",
    HabitForm = "habit.form",
    HabitCore = "habit.core",
    HabitStretch = "habit.stretch",
    VarWide = "var.wide",
    VarTrapBar = "var.trap_bar",
    VarFrontLoad = "var.front_load",
    VarLighter = "var.lighter",
    VarBodyweight = "var.bodyweight",
    VarStrengtheners = "var.strengtheners",
    VarUpperBack = "var.upper_back",
    FaqSignal = "faq.signal",
    FaqSore = "faq.sore",
    FaqSoreWhere = "faq.sore_where",
    FaqFirstTime = "faq.first_time",
    FaqBend = "faq.bend",
    FaqUpperBack = "faq.upper_back",
    FaqStop = "faq.stop",
    FaqGlutes = "faq.glutes",
    RuleAct = "rule.act",
    RuleWhy = "rule.why",
    RuleLimits = "rule.limits",
    RestDays = "rest.days",
    RestMove = "rest.move",
    RestFear = "rest.fear",
    RestLifting = "rest.lifting",
    RestSetback = "rest.setback",
    StoryReturn = "story.return",
    PlanHow = "plan.how",
    FlagsFirst = "flags.first",
    FlagsNow = "flags.now",
    FlagsToday = "flags.today",
    FlagsSoon = "flags.soon",
    FlagsLegs = "flags.legs",
    FlagsLimits = "flags.limits",
    FlagsBreath = "flags.breath",
    ClaimEight = "claim.eight",
    ClaimSerious = "claim.serious",
    ClaimTechnique = "claim.technique",
    ClaimDisc = "claim.disc",
    ClaimMotor = "claim.motor",
    ClaimIgnore = "claim.ignore",
    ClaimFormError = "claim.form_error",
    ClaimAcuteExercise = "claim.acute_exercise",
    ClaimAcute = "claim.acute",
    ClaimRelaxants = "claim.relaxants",
    ClaimDrugs = "claim.drugs",
    ClaimHands = "claim.hands",
    ClaimXray = "claim.xray",
    ClaimDepression = "claim.depression",
    ClaimMidBack = "claim.mid_back",
    ClaimHelps = "claim.helps",
    ClaimHolmberg = "claim.holmberg",
    ClaimEducation = "claim.education",
    ClaimBelt = "claim.belt",
    ClaimPainTraining = "claim.pain_training",
    ClaimToes = "claim.toes",
    TermNeutral = "term.neutral",
    TermHinge = "term.hinge",
    TermMidfoot = "term.midfoot",
    TermCore = "term.core",
    TermLats = "term.lats",
    TermGlutes = "term.glutes",
    TermErectors = "term.erectors",
    TermL4l5 = "term.l4l5",
    TermRegions = "term.regions",
    TermNrs = "term.nrs",
    TermDoms = "term.doms",
    TermStrain = "term.strain",
    TermKinesiophobia = "term.kinesiophobia",
    TermScoliosis = "term.scoliosis",
    TermKyphosis = "term.kyphosis",
    TermBertolotti = "term.bertolotti",
    TermEffort = "term.effort",
    TermE1rm = "term.e1rm",
    TermBackoff = "term.backoff",
    EvOstelo = "ev.ostelo",
    EvSuzuki = "ev.suzuki",
    EvTwohours = "ev.twohours",
    EvSmith = "ev.smith",
    EvUmea = "ev.umea",
    EvHolmberg = "ev.holmberg",
    EvTjosvoll = "ev.tjosvoll",
    EvStromback = "ev.stromback",
    EvBengtsson = "ev.bengtsson",
    EvSaraceni = "ev.saraceni",
    EvWilke = "ev.wilke",
    EvNeutral = "ev.neutral",
    EvSchellenberg = "ev.schellenberg",
    EvEscamilla = "ev.escamilla",
    EvSwinton = "ev.swinton",
    EvLorenzetti = "ev.lorenzetti",
    EvValsalva = "ev.valsalva",
    EvFradkin = "ev.fradkin",
    EvSteffens = "ev.steffens",
    EvVerbeek = "ev.verbeek",
    EvCashin = "ev.cashin",
    EvIjzelenberg = "ev.ijzelenberg",
    EvChou = "ev.chou",
    EvNg59 = "ev.ng59",
    EvNg65 = "ev.ng65",
    EvCassidy = "ev.cassidy",
    EvHenschke = "ev.henschke",
    EvDownie = "ev.downie",
    EvFinucane = "ev.finucane",
    EvCescard = "ev.cescard",
    EvGirft = "ev.girft",
    EvLothian = "ev.lothian",
    EvNvl = "ev.nvl",
    EvPinheiro = "ev.pinheiro",
    EvSadler = "ev.sadler",
    EvDarlow = "ev.darlow",
    EvDoms = "ev.doms",
}

impl ArticleId {
    /// All of them.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Reads a stable name; `None` where it is none of them.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|article| article.id() == id.trim())
    }
}
