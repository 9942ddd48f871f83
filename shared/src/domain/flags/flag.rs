//! The flags, by name.
//!
//! Boundary: ids and their order; how soon each wants someone is `red_flags`', what it asks is content.

use facet::Facet;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A symptom, new or worse than when the person last answered.
#[derive(EnumString, IntoStaticStr, VariantArray)]
#[strum(prefix = "flag.", serialize_all = "snake_case")]
#[derive(
    Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
)]
#[serde(rename_all = "snake_case")]
#[repr(C)]
pub enum Flag {
    /// Numb between the legs.
    Saddle,
    /// Harder to control the bladder.
    Bladder,
    /// Harder to control the bowels.
    Bowel,
    /// A new loss of sexual feeling or function.
    Sexual,
    /// From the back down both legs.
    BothLegs,
    /// A leg grows weaker.
    WeakGrowing,
    /// The pain eases while the leg grows weaker.
    Fading,
    /// Suddenly unsteady.
    Gait,
    /// Sudden tearing pain.
    Tearing,
    /// Fainted, or hard to breathe.
    Collapse,
    /// The worst headache ever.
    Headache,
    /// A big fall, crash or blow.
    TraumaMajor,
    /// Dark urine after hard training.
    Urine,
    /// A foot that does not lift.
    Foot,
    /// Fever or chills.
    Fever,
    /// Sudden pain after something small, with a history.
    TraumaMinor,
    /// Worse after an injection or operation.
    Procedure,
    /// Worse, with cancer in the history.
    CancerNew,
    /// Worse, with weakened defences.
    ImmuneNew,
    /// Worse, with injected drugs.
    DrugsNew,
    /// Pain down one leg.
    LegPain,
    /// Tingling in one leg or foot.
    Tingling,
    /// Sharp pain in one spot.
    Sharp,
    /// Constant, or worst at night.
    Night,
    /// Losing weight.
    Weight,
    /// Between the shoulder blades.
    Thoracic,
    /// Keeps coming back.
    Recurring,
    /// Six weeks without getting better.
    NotSettling,
    /// Wakes in the second half of the night, better with movement.
    Inflammatory,
    /// The first back pain ever, very young or older.
    FirstAge,
}

impl Flag {
    /// All of them.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The stable name, as typed.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}
