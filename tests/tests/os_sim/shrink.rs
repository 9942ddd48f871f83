//! The fewest steps that still fail: stretches are left out as long as anything fails without them.
//!
//! Boundary: plays; knows no step.

use super::{
    sim::{Setup, play},
    steps::Step,
};

/// Steps that fail, none of which can be left out, with the failure.
pub fn shrink(setup: Setup, steps: &[Step]) -> (Vec<Step>, String) {
    let mut steps = steps.to_vec();
    let mut why = String::new();
    if let Err((index, first)) = play(setup, &steps) {
        steps.truncate(index + 1);
        why = first;
    }
    let mut stretch = steps.len() / 2;
    while stretch > 0 {
        let mut from = 0;
        while from < steps.len() {
            let mut fewer = steps.clone();
            fewer.drain(from..(from + stretch).min(steps.len()));
            match play(setup, &fewer) {
                Err((index, still)) => {
                    fewer.truncate(index + 1);
                    (steps, why) = (fewer, still);
                }
                Ok(_) => from += stretch,
            }
        }
        stretch /= 2;
    }
    (steps, why)
}
