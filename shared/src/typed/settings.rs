//! Settings as a command line names them, and values as a person types them there.
//!
//! Boundary: names and words; what can be chosen, the core says.

use super::Typed;
use crate::{
    domain::{
        load::LoadUnit,
        refusal::Refusal,
        settings::{Exertion, ListWhen, OwnNumber, QuickCheck, ramp},
    },
    model::event::{Event, ReminderChoice, ReminderEvent, SettingsEvent},
    view::{settings::title, texts::Language, words::Words},
};

/// A setting that a command line can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamedSetting {
    /// The unit of a new lift.
    Unit,
    /// How the person says how hard a set was.
    Effort,
    /// After which sets Brace asks about the back.
    QuickCheck,
    /// Before which sets the checklist is asked for.
    Checklist,
    /// How long a rest is to be.
    Rest,
    /// Whether it rings.
    Ring,
    /// The warm-up sets.
    Ramp,
    /// Whether every hinge counts as a deadlift day.
    Hinges,
    /// Whether the screen stays on.
    Awake,
    /// Whether Brace asks the next morning.
    NextMorning,
    /// The language.
    Language,
    /// One of Brace's own numbers.
    Number(OwnNumber),
}

/// What each is called.
const NAMES: [(&str, NamedSetting); 16] = [
    ("unit", NamedSetting::Unit),
    ("effort", NamedSetting::Effort),
    ("rating", NamedSetting::QuickCheck),
    ("checklist", NamedSetting::Checklist),
    ("checklist-again", NamedSetting::Number(OwnNumber::ListAgain)),
    ("rest", NamedSetting::Rest),
    ("ring", NamedSetting::Ring),
    ("warm-up", NamedSetting::Ramp),
    ("film", NamedSetting::Number(OwnNumber::FilmEvery)),
    ("hinges", NamedSetting::Hinges),
    ("awake", NamedSetting::Awake),
    ("next-morning", NamedSetting::NextMorning),
    ("morning", NamedSetting::Number(OwnNumber::MorningHour)),
    ("snooze", NamedSetting::Number(OwnNumber::Snooze)),
    ("day-ends", NamedSetting::Number(OwnNumber::DayEnds)),
    ("language", NamedSetting::Language),
];
/// The value that leads back to Brace's own.
const OURS: &str = "usual";

impl NamedSetting {
    /// What its row on the page of settings is called.
    fn title(self, words: &Words) -> String {
        match self {
            Self::Unit => words.settings_unit(),
            Self::Effort => words.settings_effort(),
            Self::QuickCheck => words.settings_quick_check(),
            Self::Checklist => words.settings_list(),
            Self::Rest => words.settings_rest(),
            Self::Ring => words.settings_rest_rings(),
            Self::Ramp => words.settings_ramp(),
            Self::Hinges => words.settings_hinges(),
            Self::Awake => words.settings_awake(),
            Self::NextMorning => words.health_next_morning(),
            Self::Language => words.settings_language(),
            Self::Number(number) => title(words, number),
        }
    }
}

impl Typed {
    /// The name of the setting whose row has this title; `None` where a command line cannot choose it.
    #[must_use]
    pub fn setting_of(&self, title: &str) -> Option<&'static str> {
        let words = self.words.borrow();
        NAMES.iter().find(|(_, setting)| setting.title(&words) == title).map(|(name, _)| *name)
    }

    /// Reads the name of a setting.
    ///
    /// # Errors
    /// Which there are, in the person's language.
    pub fn setting(&self, name: &str) -> Result<NamedSetting, String> {
        self.choice(name, &NAMES)
    }

    /// The title of a setting's row.
    #[must_use]
    pub fn setting_title(&self, setting: NamedSetting) -> String {
        setting.title(&self.words.borrow())
    }

    /// Reads what a setting is to be: a word of the list that a refusal gives, or the word that stands on its row.
    ///
    /// # Errors
    /// What is wrong, in the person's language.
    pub fn choose(&self, setting: NamedSetting, value: &str) -> Result<Event, String> {
        let words = self.words.borrow();
        let reminders = |choice| Event::Reminders(ReminderEvent::Choose(choice));
        Ok(match setting {
            NamedSetting::Unit => Event::Settings(SettingsEvent::Unit(self.among(
                value,
                &[
                    ("last", words.settings_unit_last(), None),
                    ("kg", words.settings_unit_kg(), Some(LoadUnit::Kg)),
                    ("lb", words.settings_unit_lb(), Some(LoadUnit::Lb)),
                ],
            )?)),
            NamedSetting::Effort => Event::Settings(SettingsEvent::Exertion(self.among(
                value,
                &[
                    ("off", words.settings_off(), Exertion::Off),
                    ("rpe", words.settings_rpe(), Exertion::Rpe),
                    ("rir", words.settings_rir(), Exertion::Rir),
                ],
            )?)),
            NamedSetting::QuickCheck => Event::Settings(SettingsEvent::QuickCheck(self.among(
                value,
                &[
                    ("each", words.settings_every_set(), QuickCheck::EachSet),
                    ("work", words.settings_work_sets(), QuickCheck::WorkSets),
                    ("off", words.settings_no_set_after(), QuickCheck::Off),
                ],
            )?)),
            NamedSetting::Checklist => Event::Settings(SettingsEvent::Checklist(self.among(
                value,
                &[
                    ("each", words.settings_list_each(), ListWhen::EachWorkSet),
                    ("first", words.settings_list_first(), ListWhen::FirstWorkSet),
                    ("off", words.settings_no_set_before(), ListWhen::Off),
                ],
            )?)),
            NamedSetting::Rest => {
                reminders(ReminderChoice::TargetSeconds(self.rest_seconds(value)?))
            }
            NamedSetting::Ring => reminders(ReminderChoice::RestSeconds(self.rest_seconds(value)?)),
            NamedSetting::Ramp if value.trim() == OURS => {
                Event::Settings(SettingsEvent::Ramp(None))
            }
            NamedSetting::Ramp => {
                let steps = ramp::parse(value).map_err(|refusal| self.explain(&refusal))?;
                Event::Settings(SettingsEvent::Ramp(Some(steps)))
            }
            NamedSetting::Hinges => Event::Settings(if self.on_off(value)? {
                SettingsEvent::EveryHingeIsADeadlift
            } else {
                SettingsEvent::OnlyDeadlifts
            }),
            NamedSetting::Awake => Event::Settings(if self.on_off(value)? {
                SettingsEvent::StayAwake
            } else {
                SettingsEvent::LetSleep
            }),
            NamedSetting::NextMorning => reminders(if self.on_off(value)? {
                ReminderChoice::NextMorning
            } else {
                ReminderChoice::NoNextMorning
            }),
            NamedSetting::Language => {
                let spoken = Language::ALL.iter().map(|language| {
                    let tag = language.tag();
                    (tag, language.settings_language_name(), Some(tag.to_owned()))
                });
                let system = ("system", words.settings_language_system(), None);
                let all: Vec<_> = [system].into_iter().chain(spoken).collect();
                Event::Settings(SettingsEvent::Language(self.among(value, &all)?))
            }
            NamedSetting::Number(number) if value.trim() == OURS => {
                Event::Settings(SettingsEvent::Ours(number))
            }
            NamedSetting::Number(number) => {
                let to = self.number(number, value)?;
                Event::Settings(SettingsEvent::Number { number, to })
            }
        })
    }

    fn on_off(&self, value: &str) -> Result<bool, String> {
        let words = self.words.borrow();
        self.among(
            value,
            &[("on", words.settings_on(), true), ("off", words.settings_off(), false)],
        )
    }

    /// One of a few: by its word, or as the person's language says it.
    fn among<T: Clone>(&self, value: &str, all: &[(&str, String, T)]) -> Result<T, String> {
        let typed = value.trim().to_lowercase();
        let found =
            all.iter().find(|(word, name, _)| *word == typed || name.to_lowercase() == typed);
        let words = || all.iter().map(|(word, ..)| *word).collect::<Vec<_>>();
        let meant = found.map(|(.., meant)| meant.clone());
        meant.ok_or_else(|| self.words.borrow().unknown_choice(value, &words()))
    }

    /// `20`, `20min`, `4:00`, or off where none is a number, too.
    fn number(&self, number: OwnNumber, value: &str) -> Result<u8, String> {
        let (least, most) = number.limits();
        let typed = value.trim().to_lowercase();
        let off =
            least == 0 && [OFF, &self.words.borrow().settings_off()].contains(&typed.as_str());
        let bare = match number {
            OwnNumber::MorningHour | OwnNumber::DayEnds => typed.strip_suffix(":00"),
            OwnNumber::ListAgain | OwnNumber::Snooze => typed.strip_suffix("min"),
            OwnNumber::FilmEvery if off => Some("0"),
            OwnNumber::FilmEvery => None,
        };
        let read = bare.unwrap_or(&typed).trim().parse();
        let refused = |_| Refusal::SettingOutOfRange { text: value.to_owned(), least, most };
        read.map_err(refused).map_err(|refusal| self.explain(&refusal))
    }
}

/// The word for none.
const OFF: &str = "off";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::event::LanguageAuthority;

    fn typed(tag: &str) -> Typed {
        Typed::new(vec![tag.to_owned()], LanguageAuthority::Brace)
    }

    #[test]
    fn every_name_has_a_row_of_its_own_in_both_languages() {
        for tag in ["en", "de"] {
            let typed = typed(tag);
            for (name, setting) in NAMES {
                assert_eq!(typed.setting(name), Ok(setting));
                assert_eq!(typed.setting_of(&typed.setting_title(setting)), Some(name));
            }
        }
        assert!(typed("de").setting("farbe").unwrap_err().contains("snooze"));
    }

    #[test]
    fn a_choice_is_named_by_its_word_or_as_the_language_says_it() {
        let rir = Ok(Event::Settings(SettingsEvent::Exertion(Exertion::Rir)));
        assert_eq!(typed("de").choose(NamedSetting::Effort, " RIR "), rir);
        let sleep = Ok(Event::Settings(SettingsEvent::LetSleep));
        assert_eq!(typed("de").choose(NamedSetting::Awake, "aus"), sleep);
        assert_eq!(typed("de").choose(NamedSetting::Awake, "off"), sleep);
        assert!(typed("en").choose(NamedSetting::Awake, "aus").is_err());
        let german = Ok(Event::Settings(SettingsEvent::Language(Some("de".to_owned()))));
        assert_eq!(typed("en").choose(NamedSetting::Language, "Deutsch"), german);
    }

    #[test]
    fn a_number_is_typed_bare_or_as_it_is_shown() {
        let read =
            |number, value: &str| match typed("en").choose(NamedSetting::Number(number), value) {
                Ok(Event::Settings(SettingsEvent::Number { to, .. })) => Some(to),
                _ => None,
            };
        for value in ["20", "20min", "20\u{a0}min", " 20 Min "] {
            assert_eq!(read(OwnNumber::Snooze, value), Some(20), "{value:?}");
        }
        for value in ["9", "9:00", "09:00"] {
            assert_eq!(read(OwnNumber::MorningHour, value), Some(9), "{value:?}");
        }
        assert_eq!(read(OwnNumber::FilmEvery, "off"), Some(0));
        for value in ["", "off", "-5", "256", "15.5", "15:00", "soon"] {
            assert_eq!(read(OwnNumber::Snooze, value), None, "{value:?}");
        }
        let ours = Ok(Event::Settings(SettingsEvent::Ours(OwnNumber::Snooze)));
        assert_eq!(typed("en").choose(NamedSetting::Number(OwnNumber::Snooze), "usual"), ours);
    }

    #[test]
    fn a_rest_is_a_length_and_rings_or_does_not() {
        let choose = |setting, value: &str| typed("en").choose(setting, value).ok();
        let reminders = |choice| Some(Event::Reminders(ReminderEvent::Choose(choice)));
        let target = ReminderChoice::TargetSeconds(150);
        assert_eq!(choose(NamedSetting::Rest, "2:30"), reminders(target));
        assert_eq!(choose(NamedSetting::Ring, "off"), reminders(ReminderChoice::RestSeconds(0)));
        assert_eq!(choose(NamedSetting::Rest, "3"), None);
    }
}
