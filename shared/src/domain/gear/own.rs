//! What a bar or a plate of a person's own may be, and how they are typed.
//!
//! Boundary: bounds and reading; what is kept is `settings`', what it can load is a [`Rack`](super::Rack)'s.

use super::{GearRefusal, rack::Pair};
use crate::domain::in_order::InOrder;
use crate::domain::{
    load::{Load, LoadUnit, parse_hundredths},
    source::{Origin, Sourced},
};

/// The lightest plate, hundredths of either unit.
pub const LIGHTEST_PLATE: Sourced<u32> = Sourced { value: 25, origin: Origin::Ours };
/// The heaviest plate, hundredths of either unit.
pub const HEAVIEST_PLATE: Sourced<u32> = Sourced { value: 10_000, origin: Origin::Ours };
/// Plates come in steps of so many hundredths, lest what they add up to takes long to find.
pub const PLATE_STEP: Sourced<u32> = Sourced { value: 5, origin: Origin::Ours };
/// How many different plates of one unit there can be.
pub const MOST_PLATES: Sourced<usize> = Sourced { value: 12, origin: Origin::Ours };
/// How many pairs of one plate there can be.
pub const MOST_PAIRS: Sourced<u32> = Sourced { value: 20, origin: Origin::Ours };
/// The heaviest bar, hundredths of either unit.
pub const HEAVIEST_BAR: Sourced<u32> = Sourced { value: 15_000, origin: Origin::Ours };
/// How many bars of their own a person can have.
pub const MOST_BARS: Sourced<usize> = Sourced { value: 12, origin: Origin::Ours };
/// For how many lifts a bar can be by name.
pub const MOST_LIFTS: Sourced<usize> = Sourced { value: 48, origin: Origin::Ours };
/// The most characters of a bar's name.
pub const LONGEST_NAME: Sourced<usize> = Sourced { value: 40, origin: Origin::Ours };

/// What stands between a plate and the number of its pairs.
const TIMES: [char; 3] = ['x', 'X', '×'];

/// Whether a bar may weigh so much, hundredths of its unit.
#[must_use]
pub const fn is_a_bar(weight: u32) -> bool {
    weight > 0 && weight <= HEAVIEST_BAR.value
}

/// Whether there may be such pairs.
#[must_use]
pub const fn is_a_pair(pair: Pair) -> bool {
    let Pair { plate, count } = pair;
    plate >= LIGHTEST_PLATE.value
        && plate <= HEAVIEST_PLATE.value
        && plate.is_multiple_of(PLATE_STEP.value)
        && count > 0
        && count <= MOST_PAIRS.value
}

/// Reads one plate as a person types it, without its unit: `25`, `1.25`, `1,25`. Hundredths.
///
/// # Errors
/// [`GearRefusal::NotAPlate`] where it is no number from 0.25 to 100 in steps of 0.05.
pub fn read_plate(text: &str) -> Result<u32, GearRefusal> {
    let plate = parse_hundredths(text).and_then(|plate| u32::try_from(plate).ok());
    plate
        .filter(|plate| is_a_pair(Pair { plate: *plate, count: 1 }))
        .ok_or_else(|| GearRefusal::NotAPlate { text: text.to_owned() })
}

/// Reads plates with the number of their pairs, heaviest first whatever the order: `25x4, 20×1` or
/// `25x4,20x1`; one without a number is one pair. A comma parts plates: decimals are typed with a point.
///
/// # Errors
/// [`GearRefusal::NotAPlate`] where one is no plate, stands twice or has not 1 to 20 pairs, and where a comma may
/// be a decimal one: `1,25`;
/// [`GearRefusal::TooManyPlates`] where there are more than twelve.
pub fn read_plates(text: &str) -> Result<Vec<Pair>, GearRefusal> {
    let one = |part: &str| {
        let (plate, count) = part.split_once(TIMES).unwrap_or((part, "1"));
        let pair = Pair { plate: read_plate(plate)?, count: count.trim().parse().unwrap_or(0) };
        let refused = || GearRefusal::NotAPlate { text: part.trim().to_owned() };
        if is_a_pair(pair) { Ok(pair) } else { Err(refused()) }
    };
    let digit = |at: Option<&u8>| at.is_some_and(u8::is_ascii_digit);
    let counted = |before: &str| before.rsplit(',').next().is_some_and(|it| it.contains(TIMES));
    let decimal = |(at, _): (usize, &str)| {
        let (before, after) = (text.get(..at).unwrap_or_default(), text.as_bytes().get(at + 1));
        digit(before.as_bytes().last()) && digit(after) && !counted(before)
    };
    if text.match_indices(',').any(decimal) {
        return Err(GearRefusal::NotAPlate { text: text.to_owned() });
    }
    let mut pairs: Vec<Pair> = text.split(',').map(one).collect::<Result<_, _>>()?;
    pairs.order_by_key(|pair| std::cmp::Reverse(pair.plate));
    if pairs.len() > MOST_PLATES.value {
        return Err(GearRefusal::TooManyPlates);
    }
    let twice = pairs.windows(2).any(|two| matches!(two, [a, b] if a.plate == b.plate));
    if twice { Err(GearRefusal::NotAPlate { text: text.to_owned() }) } else { Ok(pairs) }
}

/// Reads what a bar weighs: `15kg`, `45 lb`; a bare number is in this unit, where there is one. Hundredths, and
/// their unit.
///
/// # Errors
/// [`GearRefusal::NotABar`] where it is no load above 0 and up to 150.
pub fn read_bar(text: &str, unit: Option<LoadUnit>) -> Result<(u32, LoadUnit), GearRefusal> {
    let bare = || Load::parse(&format!("{}{}", text.trim(), unit?.id())).ok();
    let load = Load::parse(text).ok().or_else(bare);
    let bar = load.map(|load| (load.hundredths(), load.unit()));
    bar.filter(|(weight, _)| is_a_bar(*weight))
        .ok_or_else(|| GearRefusal::NotABar { text: text.to_owned() })
}

/// Reads what a person calls a bar.
///
/// # Errors
/// [`GearRefusal::NotAName`] where it is not 1 to 40 characters, none of them a control character.
pub fn read_name(text: &str) -> Result<String, GearRefusal> {
    let name = text.trim();
    let fits = (1..=LONGEST_NAME.value).contains(&name.chars().count());
    if fits && !name.chars().any(char::is_control) {
        Ok(name.to_owned())
    } else {
        Err(GearRefusal::NotAName { text: text.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(of: &[(u32, u32)]) -> Vec<Pair> {
        of.iter().map(|(plate, count)| Pair { plate: *plate, count: *count }).collect()
    }

    #[test]
    fn plates_are_read_in_any_order_with_their_pairs() {
        for text in ["25x4,20x1,1.25", " 1.25 , 20 × 1, 25X4 ", "20x1,25x4,1.25x1"] {
            let read = read_plates(text).unwrap();
            assert_eq!(read, pairs(&[(2500, 4), (2000, 1), (125, 1)]), "{text}");
        }
        assert_eq!(read_plate("1,25").unwrap(), 125);
    }

    #[test]
    fn what_is_no_plate_is_refused() {
        for text in [
            "",
            "x",
            "25x",
            "25x0",
            "25x21",
            "25x-1",
            "25xx4",
            "0x2",
            "0.2",
            "100.05",
            "1.27",
            "1e1",
            "25x4294967297",
            "25x2,25x1",
            "25kg",
            "1,25",
            "20x2,1,25x1",
            "٢٥",
            "25,,20",
        ] {
            assert!(matches!(read_plates(text), Err(GearRefusal::NotAPlate { .. })), "{text:?}");
        }
        let many: Vec<String> = (1..=13).map(|plate| plate.to_string()).collect();
        assert_eq!(read_plates(&many.join(", ")), Err(GearRefusal::TooManyPlates));
    }

    #[test]
    fn a_bar_is_read_with_its_unit_or_in_the_one_that_stands_there() {
        assert_eq!(read_bar("15kg", Some(LoadUnit::Lb)), Ok((1500, LoadUnit::Kg)));
        assert_eq!(read_bar(" 45 ", Some(LoadUnit::Lb)), Ok((4500, LoadUnit::Lb)));
        assert_eq!(read_bar("8,5", Some(LoadUnit::Kg)), Ok((850, LoadUnit::Kg)));
        assert!(read_bar("15", None).is_err() && read_bar("15kg", None).is_ok());
        for text in ["", "0kg", "150.01kg", "-15kg", "bar", "9999999"] {
            assert_eq!(
                read_bar(text, Some(LoadUnit::Kg)),
                Err(GearRefusal::NotABar { text: text.to_owned() })
            );
        }
    }

    #[test]
    fn a_name_is_one_line_of_at_most_forty_characters() {
        assert_eq!(read_name(" Öffi 1 ").unwrap(), "Öffi 1");
        assert_eq!(read_name(&"ü".repeat(40)).unwrap(), "ü".repeat(40));
        for text in ["", "  ", "a\nb", "a\u{1b}[2J", &"ü".repeat(41)] {
            assert!(read_name(text).is_err(), "{text:?}");
        }
    }
}
