//! Which faults fit a family of lifts, and the items that a fault asks for again.
//!
//! Boundary: S1's six faults are a deadlift's; what is offered for a squat is ours. Their words are texts.

use super::{family::Family, item::Item};
use crate::domain::fault::Fault;

/// The faults that a set of the family can have, in the order of the source. A lift of no family is offered
/// what every lift can have.
#[must_use]
pub fn offered(family: Option<Family>) -> Vec<Fault> {
    use Family::{Floor, FloorTrap, FloorWide, Hang, SquatBack, SquatFront};
    let fits = |fault: &Fault| match (fault, family) {
        (Fault::NoBrace | Fault::TooHeavy, _) | (Fault::Round, Some(_)) => true,
        (_, None) => false,
        (Fault::Hyperextend, Some(family)) => {
            matches!(family, Floor | FloorWide | FloorTrap | Hang)
        }
        (Fault::HipsFirst, Some(family)) => {
            matches!(family, Floor | FloorWide | FloorTrap | SquatBack | SquatFront)
        }
        (Fault::BarDrift, Some(family)) => {
            matches!(family, Floor | FloorWide | Hang | SquatBack | SquatFront)
        }
    };
    Fault::ALL.into_iter().filter(fits).collect()
}

/// The items that a fault of the last set asks for one by one; none where the family does not have the
/// fault.
#[must_use]
pub fn tied(fault: Fault, family: Family) -> &'static [Item] {
    if !offered(Some(family)).contains(&fault) {
        return &[];
    }
    match fault {
        Fault::Round => &[Item::Spine, Item::Brace],
        Fault::Hyperextend => &[Item::Intent],
        Fault::HipsFirst => &[Item::Shoulders, Item::Intent],
        Fault::BarDrift => &[Item::Lats, Item::Bar],
        Fault::NoBrace => &[Item::Brace],
        Fault::TooHeavy => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deadlift_can_have_all_six_and_a_squat_what_fits() {
        assert_eq!(offered(Some(Family::Floor)), Fault::ALL);
        let squat =
            [Fault::Round, Fault::HipsFirst, Fault::BarDrift, Fault::NoBrace, Fault::TooHeavy];
        assert_eq!(offered(Some(Family::SquatBack)), squat);
        let hinge = [Fault::Round, Fault::NoBrace, Fault::TooHeavy];
        assert_eq!(offered(Some(Family::HingeBack)), hinge);
        assert!(!offered(Some(Family::FloorTrap)).contains(&Fault::BarDrift));
        assert_eq!(offered(None), [Fault::NoBrace, Fault::TooHeavy]);
    }

    #[test]
    fn a_fault_asks_for_its_items_where_the_family_can_have_it() {
        assert_eq!(tied(Fault::Round, Family::SquatFront), [Item::Spine, Item::Brace]);
        assert_eq!(tied(Fault::BarDrift, Family::Hang), [Item::Lats, Item::Bar]);
        assert_eq!(tied(Fault::BarDrift, Family::FloorTrap), []);
        assert_eq!(tied(Fault::TooHeavy, Family::Floor), []);
    }
}
