//! The rule of twos: what it says, what follows, what it rests on, where it cannot tell.
//!
//! Boundary: data; the rule itself is `domain::rule_of_twos`.

use super::{
    super::sources::{OSTELO, OURS, SORE_BACK, SUZUKI, TWO_HOURS},
    Article, Piece, line, paragraph,
};

pub(super) const RULE: &[Article] = &[
    article!(
        RuleOfTwos,
        "rule-twos",
        60,
        [SORE_BACK],
        [RuleWhy, RuleAct, RuleLimits, RuleOurs, TermNrs, SeeSomeone],
        [],
        &[
            paragraph("article-rule-what", SORE_BACK),
            Piece::Curve,
            Piece::Items(&[
                line("article-rule-do-rate", SORE_BACK),
                line("article-rule-do-lift", SORE_BACK),
                line("article-rule-do-answer", OURS),
            ]),
        ]
    )
    .found_by("rule of twos, two points, two hours", "Zweierregel, zwei Punkte, zwei Stunden"),
    limited!(
        RuleAct,
        "rule-act",
        55,
        OURS,
        [SORE_BACK],
        [VarLighter, VarBodyweight, PlanHow, RestDays],
        []
    )
    .found_by("back down, reduce, deload", "zurückgehen, weniger Gewicht, Deload"),
    article!(
        RuleWhy,
        "rule-why",
        70,
        [OSTELO, SUZUKI, TWO_HOURS],
        [RuleOfTwos, TermNrs, Evidence],
        [EvOstelo, EvSuzuki, EvTwohours],
        &[
            Piece::Claim {
                claim: line("article-rule-points", OSTELO),
                correction: line("article-rule-points-limit", SUZUKI),
            },
            Piece::Claim {
                claim: line("article-rule-hours", TWO_HOURS),
                correction: line("article-rule-hours-limit", OURS),
            },
        ]
    )
    .found_by("why two, evidence, threshold", "warum zwei, Schwelle, Belege"),
    article!(
        RuleLimits,
        "rule-limits",
        45,
        [OURS],
        [RuleOfTwos, Unknown, FlagsLimits],
        [],
        &[Piece::Items(&[
            line("article-rule-limit-before", OURS),
            line("article-rule-limit-high", OURS),
            line("article-rule-limit-answer", OURS),
        ])]
    )
    .found_by("unknown, cannot tell", "unbekannt, keine Aussage"),
    article!(
        RuleOurs,
        "rule-ours",
        65,
        [OURS],
        [RuleOfTwos, RuleWhy, Waiting],
        [],
        &[Piece::Items(&[
            line("article-rule-ours-ask", OURS),
            line("article-rule-ours-carry", OURS),
            line("article-rule-ours-adults", OURS),
        ])]
    )
    .found_by("question, twelve hours, under 16", "Frage, zwölf Stunden, unter 16"),
];
