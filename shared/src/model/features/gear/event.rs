//! What a person can do about their bars and plates, and about how one lift is loaded.
//!
//! Boundary: crosses the wire; every value may be anything.

use crate::domain::load::LoadUnit;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about bars, plates or one lift.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum GearEvent {
    /// Open the page of a bar: its id; absent for one to add.
    OpenBar {
        /// Which.
        bar: Option<String>,
    },
    /// The open bar now reads like this, apart from its fields that are typed in.
    FillBar {
        /// All of it.
        form: BarForm,
    },
    /// Keep the open bar as its page reads.
    SaveBar,
    /// Keep a bar: the one with the form's id or name, else a new one. Of one that is there an empty weight stays,
    /// and so do its lifts where none is named.
    PutBar {
        /// All of it.
        form: BarForm,
    },
    /// Delete a bar.
    RemoveBar {
        /// Its id or its name.
        bar: String,
    },
    /// Have so many pairs of a plate; 0 for none.
    SetPairs {
        /// The unit of the plate.
        unit: LoadUnit,
        /// One plate, hundredths of the unit.
        plate: u32,
        /// How many pairs.
        count: u32,
    },
    /// Have one pair of the plate that is typed on the page.
    AddPlate {
        /// Its unit.
        unit: LoadUnit,
    },
    /// Have these plates and no others of the unit.
    PutPlates {
        /// Their unit.
        unit: LoadUnit,
        /// `25x4,20x1`.
        text: String,
    },
    /// Go by Brace's own plates of a unit again.
    UsualPlates {
        /// Which unit.
        unit: LoadUnit,
    },
    /// Enter the loads of a lift in a unit; absent: as for all lifts.
    SetUnit {
        /// The lift's id.
        exercise: String,
        /// The unit.
        unit: Option<LoadUnit>,
    },
    /// Rest so long after a set of a lift, seconds; absent: as after all.
    SetRest {
        /// The lift's id.
        exercise: String,
        /// How long.
        seconds: Option<u16>,
    },
    /// The open bar is for this lift, too.
    AddLift {
        /// The lift's id.
        exercise: String,
    },
    /// The open bar is not for this lift.
    DropLift {
        /// The lift's id.
        exercise: String,
    },
}

/// A bar as it is filled in.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct BarForm {
    /// Its id; empty for one to add.
    pub bar: String,
    /// What the person calls it, as typed.
    pub name: String,
    /// What it weighs, as typed.
    pub weight: String,
    /// The unit of a bare number; absent where none is taken.
    pub unit: Option<LoadUnit>,
    /// The ids of the lifts that it is for.
    pub exercises: Vec<String>,
    /// It is for every lift with a straight bar that no bar is for by name.
    pub every_lift: bool,
}
