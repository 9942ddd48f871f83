//! Days of rest, and how to move meanwhile.
//!
//! Boundary: data; days off are the return plan's.

use super::{
    super::sources::{DARLOW, NG59, SORE_BACK, VERBEEK},
    Article,
};

pub(super) const REST: &[Article] = &[
    said!(RestDays, "rest-days", 35, [SORE_BACK], [RestMove, RuleAct, Frequency], [])
        .found_by("rest, days off, recovery", "Pause, Ruhetage, Erholung"),
    limited!(RestMove, "rest-move", 40, NG59, [SORE_BACK], [RestFear, RestDays], [EvNg59])
        .found_by("stay active, bed rest, walk", "aktiv bleiben, Bettruhe, gehen"),
    limited!(
        RestFear,
        "rest-fear",
        50,
        DARLOW,
        [SORE_BACK],
        [RestMove, TermKinesiophobia],
        [EvDarlow]
    )
    .found_by("fear, afraid, kinesiophobia, avoid", "Angst, Bewegungsangst, Vermeidung"),
    limited!(
        RestLifting,
        "rest-lifting",
        50,
        VERBEEK,
        [SORE_BACK],
        [RestDays, RestMove],
        [EvVerbeek]
    )
    .found_by("lifting at home, bending, groceries, chores", "heben im Alltag, bücken, Einkauf"),
    said!(RestSetback, "rest-setback", 30, [SORE_BACK], [PlanHow, ClaimDepression], [])
        .found_by("setback, frustrated, injured", "Rückschlag, Frust"),
];
