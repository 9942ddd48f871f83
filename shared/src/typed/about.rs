//! What a person types about themselves: an item, its answer, a number of days.
//!
//! Boundary: words to events; whether an answer fits and is news, the feature says.

use super::Typed;
use crate::{
    domain::{
        days_off::LONGEST_DAYS_OFF,
        person::{AgeBand, BackPain, HistoryItem, HistoryValue},
        refusal::Refusal,
    },
    model::event::{AboutEvent, Event},
    view::rows::{RowControl, RowView},
};

/// The word for an answer.
const fn word(value: HistoryValue) -> &'static str {
    match value {
        HistoryValue::No => "no",
        HistoryValue::Yes => "yes",
        HistoryValue::BackPain(BackPain::Never) => "never",
        HistoryValue::BackPain(BackPain::NowAndThen) => "now-and-then",
        HistoryValue::BackPain(BackPain::Lasting) => "lasting",
        HistoryValue::Age(AgeBand::Under20) => "0-19",
        HistoryValue::Age(AgeBand::From20) => "20-44",
        HistoryValue::Age(AgeBand::From45) => "45-54",
        HistoryValue::Age(AgeBand::From55) => "55-64",
        HistoryValue::Age(AgeBand::From65) => "65-120",
    }
}

/// The word for an item: its id with hyphens.
fn name(item: HistoryItem) -> String {
    item.id().replace('_', "-")
}

impl Typed {
    /// Reads the name of something that is asked about a person.
    ///
    /// # Errors
    /// Which names there are, in the person's language.
    pub fn history_item(&self, text: &str) -> Result<HistoryItem, String> {
        let asked = HistoryItem::ALL.iter().copied().filter(|item| !item.answers().is_empty());
        let names: Vec<(String, HistoryItem)> = asked.map(|item| (name(item), item)).collect();
        let words: Vec<_> = names.iter().map(|(name, item)| (name.as_str(), *item)).collect();
        self.choice(text, &words)
    }

    /// Reads an answer to it.
    ///
    /// # Errors
    /// Which answers there are, in the person's language.
    pub fn history_answer(&self, item: HistoryItem, text: &str) -> Result<AboutEvent, String> {
        let words: Vec<_> = item.answers().iter().map(|value| (word(*value), *value)).collect();
        Ok(AboutEvent::Answer { item, value: self.choice(text, &words)? })
    }

    /// What a row asks about; absent where it asks nothing.
    #[must_use]
    pub fn asked_in(row: &RowView) -> Option<HistoryItem> {
        let RowControl::Choices(choices) = &row.control else { return None };
        choices.iter().find_map(|choice| match choice.tap {
            Event::About(AboutEvent::Answer { item, .. }) => Some(item),
            _ => None,
        })
    }

    /// The name that answers it.
    #[must_use]
    pub fn history_name(item: HistoryItem) -> String {
        name(item)
    }

    /// Reads a number of days off; 0 ends those that run.
    ///
    /// # Errors
    /// Which numbers there are, in the person's language.
    pub fn days_off(&self, text: &str) -> Result<AboutEvent, String> {
        let misfit = || Refusal::SettingOutOfRange {
            text: text.to_owned(),
            least: 0,
            most: LONGEST_DAYS_OFF.value,
        };
        let days = text.trim().parse().map_err(|_| self.explain(&misfit()))?;
        Ok(AboutEvent::TakeDaysOff { days })
    }
}
