//! Whom to call.
//!
//! Boundary: the number of the region that the person chose, else of the device's; the shell opens its dialler, and
//! calling is the person's.

use crate::{
    content::flags::{Numbers, of_region, region_of},
    domain::flags::Level,
    model::{
        Model,
        event::{Event, FlagsEvent},
        open_log::OpenLog,
        route::Route,
    },
    view::{flag_card::NumberView, rows::RowButton, words::Words},
};

/// The number for a level; absent where none is to be called.
pub(super) fn call(
    words: &Words,
    log: &OpenLog,
    model: &Model,
    level: Level,
) -> Option<NumberView> {
    let known = numbers_here(log, model);
    match level {
        Level::Emergency => Some(match known {
            Some(numbers) => {
                let label = words.flag_number_label(numbers.emergency);
                view(words, numbers.emergency, label)
            }
            None => view(words, "", words.flag_number_own()),
        }),
        Level::Today => known.and_then(|numbers| numbers.urgent).map(|number| {
            let label = words.flag_urgent_label(spaced(number));
            view(words, number, label)
        }),
        Level::Evaluate => None,
    }
}

/// The numbers of the region that the person chose, else of the device's.
pub(super) fn numbers_here(log: &OpenLog, model: &Model) -> Option<&'static Numbers> {
    let chosen = log.settings.preferences.region.clone();
    of_region(&chosen.or_else(|| region_of(&model.locale.languages))?)
}

fn view(words: &Words, number: &str, label: String) -> NumberView {
    let dial = || Event::Flags(FlagsEvent::Dial { number: number.to_owned() });
    let call = || RowButton { label: words.flag_call(), tap: dial() };
    NumberView {
        number: number.to_owned(),
        text: if number.is_empty() { label.clone() } else { spaced(number) },
        label,
        call: (!number.is_empty()).then(call),
        others: RowButton { label: words.flag_others(), tap: Event::Go(Route::Numbers) },
    }
}

/// A long number in groups of three, as people say it: `116 117`.
pub(super) fn spaced(number: &str) -> String {
    let digits: Vec<char> = number.chars().collect();
    digits.chunks(3).map(String::from_iter).collect::<Vec<_>>().join("\u{a0}")
}
