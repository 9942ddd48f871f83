//! Any file where another app's export is expected: it becomes a plan, or is refused with its reason; each row counts once.
//!
//! Boundary: a panic ends the run.

#![no_main]

use libfuzzer_sys::fuzz_target;
use shared::{
    domain::{load::LoadUnit, moment::Stamp, settings::Settings},
    model::foreign::{ForeignAnswers, plan},
};

fuzz_target!(|bytes: &[u8]| {
    let at = Stamp::at_wall(1_772_467_200_000, 60);
    for unit in [None, Some(LoadUnit::Lb)] {
        let answers = ForeignAnswers { unit, ..ForeignAnswers::default() };
        let Ok(plan) = plan(bytes, &answers, (&Settings::default(), &at)) else { continue };
        let report = plan.report;
        assert_eq!(report.adds.sets + report.refused.len() + report.pseudo.len(), report.rows);
    }
});
