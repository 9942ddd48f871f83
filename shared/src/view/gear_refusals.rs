//! What a person reads when a bar or plates of their own cannot be kept.
//!
//! Boundary: words for `domain::gear`'s refusals; deciding is theirs.

use super::{refusals::typed, words::Words};
use crate::domain::gear::{
    GearRefusal,
    own::{LONGEST_NAME, MOST_BARS, MOST_LIFTS, MOST_PLATES},
};

impl Words {
    pub(super) fn gear_refusal(&self, refusal: &GearRefusal) -> String {
        match refusal {
            GearRefusal::NotAPlate { text } => self.refused_plate(typed(text)),
            GearRefusal::TooManyPlates => {
                self.refused_too_many_plates(MOST_PLATES.value.to_string())
            }
            GearRefusal::NotABar { text } => self.refused_bar(typed(text)),
            GearRefusal::NotAName { text } => {
                self.refused_bar_name(typed(text), LONGEST_NAME.value.to_string())
            }
            GearRefusal::TooManyBars => self.refused_too_many_bars(MOST_BARS.value.to_string()),
            GearRefusal::TooManyLifts => self.refused_too_many_lifts(MOST_LIFTS.value.to_string()),
            GearRefusal::UnknownBar { text } => self.refused_unknown_bar(typed(text)),
        }
    }
}
