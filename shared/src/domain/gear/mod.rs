//! What can be loaded: a bar with pairs of plates, or weights that come in steps.
//!
//! Start at [`Gear`]. Every number is in hundredths of the unit in which the person enters the load; which
//! lift takes which gear is the library's, unless the person has bars and plates of their own.

mod change;
mod fewest;
pub mod own;
mod rack;
mod refused;
#[cfg(test)]
mod tests;

pub use change::SideChange;
pub use rack::{Pair, Rack};
pub use refused::GearRefusal;

/// What a lift is loaded with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gear {
    /// A bar and pairs of plates.
    Bar(Rack),
    /// Weights that come in steps, such as dumbbells: each multiple of the step is there. The step is in
    /// hundredths; one of 0 counts as 1.
    Steps(u32),
}

/// Where a load lies among those that can be loaded, hundredths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearest {
    /// It can be loaded. The body alone always can.
    Exact,
    /// It cannot.
    Between {
        /// The nearest below; `None` under the lightest.
        below: Option<u32>,
        /// The nearest above; `None` where there is none.
        above: Option<u32>,
    },
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

    /// The empty bar; `None` where there is no bar.
    #[must_use]
    pub fn empty_bar(&self) -> Option<u32> {
        match self {
            Self::Bar(rack) => Some(rack.bar()).filter(|bar| *bar > 0),
            Self::Steps(_) => None,
        }
    }

    /// The load from `least` to `most` that takes the fewest plates; of equal ones the heaviest. `None` where
    /// nothing between them can be loaded.
    #[must_use]
    pub fn easiest(&self, least: u32, most: u32) -> Option<u32> {
        match self {
            Self::Bar(rack) => rack.easiest(least.max(1), most),
            Self::Steps(_) => self.at_most(most).filter(|load| *load >= least),
        }
    }

    /// The loadable loads nearest to `load`; itself, where it can be loaded.
    #[must_use]
    pub fn nearest(&self, load: u32) -> Nearest {
        let below = self.at_most(load);
        if load == 0 || below == Some(load) {
            return Nearest::Exact;
        }
        Nearest::Between { below, above: self.above(load) }
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
