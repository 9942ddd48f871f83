//! What a person reads when something cannot be said of a flag.
//!
//! Boundary: words for `domain::flags`' refusals; deciding is theirs.

use crate::{
    domain::flags::FlagRefusal,
    view::{refusals::typed, words::Words},
};

impl Words {
    pub(in crate::view) fn flag_refusal(&self, refusal: &FlagRefusal) -> String {
        match refusal {
            FlagRefusal::NotOpen => self.refused_flag_not_open(),
            FlagRefusal::Unsaid => self.refused_flag_unsaid(),
            FlagRefusal::NotGone => self.refused_flag_not_gone(),
            FlagRefusal::Unknown { text } => self.refused_unknown_flag(typed(text)),
            FlagRefusal::NotARegion { text } => self.refused_region(typed(text)),
        }
    }
}
