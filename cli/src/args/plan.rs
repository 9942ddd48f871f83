//! What a person does about a return plan.
//!
//! Boundary: as `args`: texts, read by the core.

use clap::Subcommand;

/// What is done about it.
#[derive(Subcommand)]
pub enum PlanCommand {
    /// Show where one stands, and why: brace plan show deadlift
    Show {
        /// Its lift
        #[arg(allow_hyphen_values = true)]
        exercise: String,
    },
    /// Begin one: brace plan start deadlift 165kg
    Start {
        /// For which lift
        #[arg(allow_hyphen_values = true)]
        exercise: String,
        /// Your maximum; estimated from your sets if absent
        #[arg(default_value = "", hide_default_value = true, allow_hyphen_values = true)]
        maximum: String,
    },
    /// Correct its maximum
    Refer {
        /// Its lift
        #[arg(allow_hyphen_values = true)]
        exercise: String,
        /// Such as 150kg
        #[arg(allow_hyphen_values = true)]
        maximum: String,
    },
    /// Choose up to which rating its last step counts as done
    Line {
        /// Its lift
        #[arg(allow_hyphen_values = true)]
        exercise: String,
        /// 0, 1 or 2
        #[arg(allow_hyphen_values = true)]
        rating: String,
    },
    /// Pause it
    Pause {
        /// Its lift
        #[arg(allow_hyphen_values = true)]
        exercise: String,
    },
    /// Go on with it; after too much with bodyweight: someone looked at it
    Resume {
        /// Its lift
        #[arg(allow_hyphen_values = true)]
        exercise: String,
    },
    /// End it
    End {
        /// Its lift
        #[arg(allow_hyphen_values = true)]
        exercise: String,
    },
}
