//! What can be loaded: a bar with pairs of plates, or weights that come in steps.
//!
//! Start at [`Gear`]. Every number is in hundredths of the unit in which the person enters the load; which
//! lift takes which gear is the library's.

mod rack;
#[cfg(test)]
mod tests;

pub use rack::{Pair, Rack};

/// What a lift is loaded with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gear {
    /// A bar and pairs of plates.
    Bar(Rack),
    /// Weights that come in steps, such as dumbbells: each multiple of the step is there. The step is in
    /// hundredths; one of 0 counts as 1.
    Steps(u32),
}

impl Gear {
    /// The heaviest loadable load at or below `load`; `None` below the lightest. The body alone is no load.
    #[must_use]
    pub fn at_most(&self, load: u32) -> Option<u32> {
        let found = match self {
            Self::Bar(rack) => rack.at_most(load),
            Self::Steps(step) => Some(load - load % (*step).max(1)),
        };
        found.filter(|load| *load > 0)
    }

    /// The lightest loadable load above `load`; `None` where there is none.
    #[must_use]
    pub fn above(&self, load: u32) -> Option<u32> {
        match self {
            Self::Bar(rack) => rack.above(load),
            Self::Steps(step) => {
                let step = (*step).max(1);
                (load - load % step).checked_add(step)
            }
        }
    }

    /// The heaviest loadable load below `load`; under the lightest comes the body alone, 0.
    #[must_use]
    pub fn below(&self, load: u32) -> u32 {
        load.checked_sub(1).and_then(|less| self.at_most(less)).unwrap_or(0)
    }
}
