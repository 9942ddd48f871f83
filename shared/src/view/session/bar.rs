//! The bar with its plates, ready to draw.
//!
//! Boundary: one side as data; shells own pixels and colours.

use crate::{
    content::gear,
    domain::{exercise::ExerciseId, gear::Gear, load::Load},
    view::words::Words,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// What the lightest plate is drawn with, thousandths of the heaviest.
const SMALLEST: u32 = 350;

/// The bar for a load.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct BarView {
    /// The plates of one side, from the middle outwards, the heaviest first; none on the empty bar.
    pub plates: Vec<PlateView>,
    /// `25 + 15 a side`, or that the bar is empty.
    pub text: String,
    /// Where the load as typed cannot be made: which one is drawn, and that it is the nearest below.
    pub nearest: Option<String>,
    /// The same to read aloud, with the bar's weight.
    pub label: String,
}

/// One plate.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct PlateView {
    /// `25`.
    pub label: String,
    /// How tall it is beside the heaviest plate there is, thousandths.
    pub size_permille: u32,
}

/// The bar for a load of a lift; absent where the lift takes no bar, or the load is lighter than it.
pub(in crate::view) fn bar(words: &Words, exercise: &ExerciseId, load: Load) -> Option<BarView> {
    let unit = load.unit();
    let Gear::Bar(rack) = gear::of(exercise, unit) else { return None };
    let loadable = rack.at_most(load.hundredths())?;
    let side = rack.a_side(loadable)?;
    let heaviest = rack.heaviest_plate()?;
    let number = |plate: &u32| words.hundredths((*plate).into());
    let plate = |plate: &u32| PlateView {
        label: number(plate),
        size_permille: SMALLEST + (1000 - SMALLEST) * plate / heaviest,
    };
    let weight = words.load(Load::from_hundredths(rack.bar(), unit)?);
    let numbers: Vec<String> = side.iter().map(number).collect();
    let text = if side.is_empty() {
        words.bar_empty(&weight)
    } else {
        words.bar_side(numbers.join(&words.bar_plus()))
    };
    let nearest = (loadable != load.hundredths()).then_some(loadable);
    let nearest = nearest.and_then(|loadable| Load::from_hundredths(loadable, unit));
    let nearest = nearest.map(|loadable| words.bar_nearest(words.load(loadable)));
    let aloud = if side.is_empty() {
        text.clone()
    } else {
        words.bar_aloud(weight, numbers.join(&words.list_separator()))
    };
    let label = nearest.iter().cloned().chain([aloud]).collect::<Vec<_>>();
    Some(BarView {
        plates: side.iter().map(plate).collect(),
        text,
        label: label.join(&words.list_separator()),
        nearest,
    })
}
