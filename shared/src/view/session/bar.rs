//! The bar with its plates, ready to draw.
//!
//! Boundary: one side as data; shells own pixels and colours.

use crate::{
    domain::{
        gear::{Gear, Nearest, SideChange},
        load::Load,
    },
    view::words::Words,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// What the lightest plate is drawn with, thousandths of the heaviest.
const SMALLEST: u32 = 350;

/// The bar for a load.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct BarView {
    /// The plates of one side, from the middle outwards; none on the empty bar.
    pub plates: Vec<PlateView>,
    /// `25 + 15 a side`, or that the bar is empty.
    pub text: String,
    /// Where the load as typed cannot be made: the nearest below, which is drawn, and the nearest above.
    pub nearest: Option<String>,
    /// The same to read aloud, with the bar's weight.
    pub label: String,
    /// From what the last set left on the bar: `take off 10, add 2.5 a side`; absent before the first set of
    /// the lift, and where nothing changes.
    pub change: Option<String>,
}

/// One plate.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct PlateView {
    /// `25`.
    pub label: String,
    /// How tall it is beside the heaviest plate there is, thousandths.
    pub size_permille: u32,
}

/// The bar for a load, and what to change where the plates of a side are on; absent where the gear is no bar, or
/// the body is the load. A load below the bar is drawn as the empty bar, which is the nearest.
pub(in crate::view) fn bar(
    words: &Words,
    gear: &Gear,
    load: Load,
    on: Option<&[u32]>,
) -> Option<BarView> {
    let unit = load.unit();
    let Gear::Bar(rack) = gear else { return None };
    let below = rack.at_most(load.hundredths());
    let loadable = below.or_else(|| (load.hundredths() > 0).then(|| rack.bar()))?;
    let change = rack.change(on.unwrap_or_default(), loadable)?;
    let side = &change.side;
    let heaviest = rack.heaviest_plate().unwrap_or_default();
    let plate = |plate: &u32| PlateView {
        label: words.hundredths((*plate).into()),
        size_permille: SMALLEST + (1000 - SMALLEST) * plate / heaviest,
    };
    let weight = words.load(Load::from_hundredths(rack.bar(), unit)?);
    let text =
        if side.is_empty() { words.bar_empty(&weight) } else { words.bar_side(words.plates(side)) };
    let nearest = nearest(words, gear, load);
    let change = on.and_then(|_| words.bar_change(&change));
    let aloud = if side.is_empty() {
        text.clone()
    } else {
        let numbers: Vec<String> = side.iter().map(|it| words.hundredths((*it).into())).collect();
        words.bar_aloud(weight, numbers.join(&words.list_separator()))
    };
    let said = nearest.iter().cloned().chain([aloud]).chain(change.clone());
    Some(BarView {
        plates: side.iter().map(plate).collect(),
        label: said.collect::<Vec<_>>().join(&words.list_separator()),
        text,
        nearest,
        change,
    })
}

/// What can be loaded instead of a load that cannot.
pub(super) fn nearest(words: &Words, gear: &Gear, load: Load) -> Option<String> {
    let Nearest::Between { below, above } = gear.nearest(load.hundredths()) else { return None };
    let said = |load_of: Option<u32>| {
        let load = Load::from_hundredths(load_of?, load.unit())?;
        Some(words.load(load))
    };
    match (said(below), said(above)) {
        (Some(below), Some(above)) => Some(words.bar_nearest_both(below, above)),
        (Some(below), None) => Some(words.bar_nearest(below)),
        (None, Some(above)) => Some(words.bar_nearest_above(above)),
        (None, None) => None,
    }
}

impl Words {
    /// `25 + 15`, from the middle outwards.
    pub(super) fn plates(&self, plates: &[u32]) -> String {
        let numbers: Vec<String> =
            plates.iter().map(|plate| self.hundredths((*plate).into())).collect();
        numbers.join(&self.bar_plus())
    }

    /// `add 5 a side`; `None` where nothing is to be done.
    pub(super) fn bar_change(&self, change: &SideChange) -> Option<String> {
        let (off, on) = (self.plates(&change.off), self.plates(&change.on));
        match (change.off.is_empty(), change.on.is_empty()) {
            (true, true) => None,
            (true, false) => Some(self.bar_change_on(on)),
            (false, true) => Some(self.bar_change_off(off)),
            (false, false) => Some(self.bar_change_both(off, on)),
        }
    }
}
