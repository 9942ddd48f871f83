//! The page of emergency numbers, and whose is shown.
//!
//! Boundary: rows; the numbers are content.

use super::call::{numbers_here, spaced};
use crate::{
    content::flags::{Numbers, REGIONS, of_region, region_of},
    model::{
        Model,
        event::{Event, FlagsEvent},
        open_log::OpenLog,
        route::Route,
    },
    view::{
        rows::{RowButton, RowChoice, RowControl, RowSection, RowView, RowsView},
        words::Words,
    },
};

/// The page.
#[must_use]
pub fn numbers(words: &Words, log: &OpenLog, model: &Model) -> RowsView {
    let chosen = log.settings.preferences.region.as_deref();
    let here = numbers_here(log, model).filter(|_| chosen.is_some());
    let device = region_of(&model.locale.languages);
    let of_device = device.as_deref().and_then(of_region);
    let row = |title: String, value: String, region: &str, chosen: bool| {
        let tap = Event::Flags(FlagsEvent::ChooseRegion { region: region.to_owned() });
        let choice = RowChoice { label: value.clone(), chosen, tap };
        RowView::new(title, value, RowControl::Choices(vec![choice]))
    };
    let own = of_device.map_or_else(|| words.flag_number_own(), |it| both(words, it));
    let first = row(words.flag_numbers_device(), own, "", chosen.is_none());
    let others = REGIONS.iter().map(|numbers| {
        let region = numbers.regions.first().copied().unwrap_or_default();
        row(words.written(numbers.name), both(words, numbers), region, here == Some(numbers))
    });
    RowsView {
        page: Route::Numbers,
        title: words.flag_numbers_title(),
        intro: words.flag_numbers_intro(),
        back: RowButton { label: words.flag_back(), tap: Event::Go(Route::FlagCard) },
        search: None,
        sections: vec![RowSection {
            title: String::new(),
            note: words.flag_numbers_note(),
            rows: [first].into_iter().chain(others).collect(),
        }],
        action: None,
    }
}

fn both(words: &Words, numbers: &Numbers) -> String {
    match numbers.urgent {
        Some(urgent) => words.flag_numbers_both(numbers.emergency, spaced(urgent)),
        None => numbers.emergency.to_owned(),
    }
}
