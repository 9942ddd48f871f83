//! Whether a set as written is one that Brace can keep.
//!
//! Boundary: one set's numbers; its session, its exercise and its note are `gather`'s.

use super::{
    cells::{self, Decimal, is_something},
    outcome::{Caution, Reason},
    row::{RawExertion, RawSet, RawUnit},
};
use crate::domain::{
    load::{Load, LoadUnit},
    reps::Reps,
    rpe::{ExertionScale, Rpe},
};

/// The numbers of a set that can be kept.
#[derive(Debug, PartialEq, Eq)]
pub struct Figures {
    /// Hundredths of the unit.
    pub hundredths: u32,
    /// Absent where the file does not say and the person has not.
    pub unit: Option<LoadUnit>,
    /// The reps.
    pub reps: Reps,
    /// How hard it was, where the file says so.
    pub rpe: Option<Rpe>,
    /// What to say about them.
    pub cautions: Vec<Caution>,
    /// The file has a time or a distance besides.
    pub had_more: bool,
}

/// Reads the numbers. `answered` is the unit of loads that have none, `usual` that of a set with the body alone.
pub fn judge(
    set: &RawSet<'_>,
    answered: Option<LoadUnit>,
    usual: LoadUnit,
) -> Result<Figures, Reason> {
    let load = Decimal::parse(set.load, set.comma).ok_or(Reason::NotALoad)?;
    if load.negative {
        return Err(Reason::Assisted);
    }
    let lifted = load.hundredths > 0;
    let unit = match set.unit {
        _ if !lifted => Some(plain_unit(set.unit).or(answered).unwrap_or(usual)),
        RawUnit::Header(unit) => Some(unit),
        RawUnit::Written("") | RawUnit::Unsaid => answered,
        RawUnit::Written(text) => Some(cells::unit(text).ok_or(Reason::UnknownUnit)?),
    };
    let count = Decimal::whole(set.reps, set.comma).ok_or(Reason::NotReps)?;
    let (timed, far) = (is_something(set.seconds), is_something(set.distance));
    if count == 0 {
        return Err(match (timed, far) {
            (true, _) => Reason::Timed,
            (_, true) => Reason::Distance,
            _ if lifted => Reason::Failed,
            _ => Reason::Nothing,
        });
    }
    let reps = u16::try_from(count).ok().and_then(Reps::new).ok_or(Reason::TooManyReps)?;
    let hundredths = u32::try_from(load.hundredths).ok();
    // A load whose unit is still to be asked has the higher bound of the two.
    let kept = |hundredths: &u32| {
        Load::from_hundredths(*hundredths, unit.unwrap_or(LoadUnit::Lb)).is_some()
    };
    let hundredths = hundredths.filter(kept).ok_or(Reason::TooHeavy)?;
    let mut cautions = Vec::new();
    if load.rounded {
        cautions.push(Caution::Rounded);
    }
    let rpe = exertion(set.exertion, set.comma).unwrap_or_else(|()| {
        cautions.push(Caution::RpeLeftOut);
        None
    });
    Ok(Figures { hundredths, unit, reps, rpe, cautions, had_more: timed || far })
}

/// The unit of a load of 0: apps leave it empty there, or write a distance's.
fn plain_unit(unit: RawUnit<'_>) -> Option<LoadUnit> {
    match unit {
        RawUnit::Header(unit) => Some(unit),
        RawUnit::Written(text) => cells::unit(text),
        RawUnit::Unsaid => None,
    }
}

/// Exertion in half points; an empty cell is none, and so is 0 on the scale that has no 0.
fn exertion(raw: RawExertion<'_>, comma: bool) -> Result<Option<Rpe>, ()> {
    let (text, scale) = match raw {
        RawExertion::Rpe(text) => (text, ExertionScale::Rpe),
        RawExertion::Rir(text) => (text, ExertionScale::Rir),
    };
    if text.is_empty() {
        return Ok(None);
    }
    let number = Decimal::parse(text, comma).filter(|it| !it.negative && !it.rounded).ok_or(())?;
    if number.hundredths == 0 && scale == ExertionScale::Rpe {
        return Ok(None);
    }
    if number.hundredths % 50 != 0 {
        return Err(());
    }
    let half_points = u8::try_from(number.hundredths / 50).map_err(|_| ())?;
    Rpe::from_scale(half_points, scale).map(Some).ok_or(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::set_entry::SetKind;
    use std::borrow::Cow;

    fn raw<'r>(load: &'r str, unit: &'r str, reps: &'r str) -> RawSet<'r> {
        RawSet {
            load,
            unit: RawUnit::Written(unit),
            reps,
            seconds: "",
            distance: "0.0",
            exertion: RawExertion::Rpe(""),
            kind: SetKind::Work,
            note: Cow::Borrowed(""),
            comma: false,
        }
    }

    fn judged(set: &RawSet<'_>) -> Result<Figures, Reason> {
        judge(set, None, LoadUnit::Kg)
    }

    #[test]
    fn every_set_that_brace_cannot_keep_has_its_reason() {
        for (load, unit, reps, reason) in [
            ("100", "kg", "0", Reason::Failed),
            ("", "", "", Reason::Nothing),
            ("0.0", "km", "0", Reason::Nothing),
            ("-20", "kg", "8", Reason::Assisted),
            ("heavy", "kg", "5", Reason::NotALoad),
            ("100", "stone", "5", Reason::UnknownUnit),
            ("1000.01", "kg", "5", Reason::TooHeavy),
            ("3001", "lbs", "5", Reason::TooHeavy),
            ("3001", "", "5", Reason::TooHeavy),
            ("99999999999", "kg", "5", Reason::TooHeavy),
            ("100", "kg", "201", Reason::TooManyReps),
            ("100", "kg", "70000", Reason::TooManyReps),
            ("100", "kg", "5.5", Reason::NotReps),
            ("100", "kg", "-5", Reason::NotReps),
        ] {
            assert_eq!(judged(&raw(load, unit, reps)).err(), Some(reason), "{load} {unit} {reps}");
        }
        let timed = RawSet { seconds: "60", ..raw("", "", "0") };
        assert_eq!(judged(&timed).err(), Some(Reason::Timed));
        let far = RawSet { distance: "5.2", ..raw("", "", "") };
        assert_eq!(judged(&far).err(), Some(Reason::Distance));
    }

    #[test]
    fn a_unit_comes_from_the_row_then_the_header_then_the_person() {
        let unit = |set: &RawSet<'_>, answered| judge(set, answered, LoadUnit::Kg).unwrap().unit;
        assert_eq!(unit(&raw("100", "lbs", "5"), Some(LoadUnit::Kg)), Some(LoadUnit::Lb));
        assert_eq!(unit(&raw("100", "", "5"), Some(LoadUnit::Lb)), Some(LoadUnit::Lb));
        assert_eq!(unit(&raw("100", "", "5"), None), None, "still to be asked");
        let header = RawSet { unit: RawUnit::Header(LoadUnit::Lb), ..raw("100", "", "5") };
        assert_eq!(unit(&header, Some(LoadUnit::Kg)), Some(LoadUnit::Lb));
    }

    #[test]
    fn the_body_alone_needs_no_unit_and_a_unit_of_another_kind_says_nothing() {
        for (load, unit) in [("", ""), ("0", ""), ("0.0", "km")] {
            let figures = judge(&raw(load, unit, "12"), None, LoadUnit::Lb).unwrap();
            assert_eq!(
                (figures.hundredths, figures.unit),
                (0, Some(LoadUnit::Lb)),
                "{load} {unit}"
            );
        }
    }

    #[test]
    fn an_exertion_off_the_scale_is_left_out_and_said() {
        for (text, half_points) in [("6.5", Some(13)), ("10", Some(20)), ("0", None), ("", None)] {
            let set = RawSet { exertion: RawExertion::Rpe(text), ..raw("100", "kg", "5") };
            let figures = judged(&set).unwrap();
            assert_eq!(figures.rpe.map(Rpe::half_points), half_points, "{text}");
            assert!(figures.cautions.is_empty(), "{text}");
        }
        for text in ["11", "8.25", "hard", "-8"] {
            let set = RawSet { exertion: RawExertion::Rpe(text), ..raw("100", "kg", "5") };
            let figures = judged(&set).unwrap();
            assert_eq!(
                (figures.rpe, figures.cautions),
                (None, vec![Caution::RpeLeftOut]),
                "{text}"
            );
        }
        let reserve = RawSet { exertion: RawExertion::Rir("0"), ..raw("100", "kg", "5") };
        assert_eq!(judged(&reserve).unwrap().rpe.map(Rpe::half_points), Some(20));
    }

    #[test]
    fn the_file_s_dust_is_kept_to_the_hundredth() {
        let figures = judged(&raw("88.18490487", "lb", "5")).unwrap();
        assert_eq!((figures.hundredths, figures.cautions), (8_818, vec![Caution::Rounded]));
    }
}
