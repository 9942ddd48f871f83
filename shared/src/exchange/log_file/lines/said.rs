//! What a person said of themselves, as a line has it.
//!
//! Boundary: fields to a value and back; ids in it are hexadecimal digits, as everywhere in a file.

use super::{Bad, TimeLine, shared::note_text};
use crate::domain::{
    days_off::LONGEST_DAYS_OFF,
    flags::{Ending, Flag, FlagAnswer, FlagEnd},
    id::{CheckId, PersonFactId, PlanId},
    load::Load,
    note::Note,
    person::{HistoryAnswer, PersonFact, Said},
    plan::{PlanDeed, PlanFact, Reference, constants::HIGHEST_LINE},
    transfer::{Record, Standing},
};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct SaidLine {
    id: String,
    at: TimeLine,
    said: WordsLine,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    removed: Option<TimeLine>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum WordsLine {
    FlagAnswer {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        check: Option<String>,
        list: u16,
        patterns: bool,
        flags: Vec<Flag>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        still: Vec<Flag>,
    },
    FlagEnd(FlagEnd),
    HistoryAnswer(HistoryAnswer),
    Plan {
        plan: String,
        deed: PlanDeed,
    },
    DaysOff {
        days: u8,
    },
}

impl WordsLine {
    fn of(said: &Said) -> Self {
        match said {
            Said::FlagAnswer(FlagAnswer { check, list, patterns, flags, still }) => {
                Self::FlagAnswer {
                    check: check.map(|id| id.to_string()),
                    list: *list,
                    patterns: *patterns,
                    flags: flags.clone(),
                    still: still.clone(),
                }
            }
            Said::FlagEnd(end) => Self::FlagEnd(end.clone()),
            Said::HistoryAnswer(answer) => Self::HistoryAnswer(*answer),
            Said::Plan(PlanFact::Of { plan, deed }) => {
                Self::Plan { plan: plan.to_string(), deed: deed.clone() }
            }
            Said::Plan(PlanFact::DaysOff { days }) => Self::DaysOff { days: *days },
        }
    }

    fn said(self) -> Result<Said, Bad> {
        Ok(match self {
            Self::FlagAnswer { check, list, patterns, flags, still } => {
                let check = check.map(|id| CheckId::parse(&id).ok_or("said.check")).transpose()?;
                Said::FlagAnswer(FlagAnswer { check, list, patterns, flags, still })
            }
            Self::FlagEnd(end) => Said::FlagEnd(end),
            Self::HistoryAnswer(answer) => Said::HistoryAnswer(answer),
            Self::Plan { plan, deed } => {
                let plan = PlanId::parse(&plan).ok_or("said.plan")?;
                Said::Plan(PlanFact::Of { plan, deed })
            }
            Self::DaysOff { days } => Said::Plan(PlanFact::DaysOff { days }),
        })
    }
}

/// What a person can say: the ranges that its screens offer.
fn fitting(said: Said) -> Result<Said, Bad> {
    let reference = |it: &Reference| Load::from_hundredths(it.hundredths, it.unit).is_some();
    let (fits, field) = match &said {
        Said::FlagAnswer(_) => (true, "said.flag_answer"),
        Said::FlagEnd(FlagEnd { how: Ending::Seen { limits, .. }, .. }) => {
            let read = Note::parse(limits).map(|note| note_text(note.as_ref()).unwrap_or_default());
            (read.as_ref() == Ok(limits), "said.flag_end")
        }
        Said::FlagEnd(_) => (true, "said.flag_end"),
        Said::HistoryAnswer(HistoryAnswer { item, value }) => {
            let answers = item.answers();
            (answers.is_empty() || answers.contains(value), "said.history_answer")
        }
        Said::Plan(PlanFact::Of { deed: PlanDeed::OwnLine(points), .. }) => {
            (*points <= HIGHEST_LINE.value, "said.plan")
        }
        Said::Plan(PlanFact::Of {
            deed: PlanDeed::Start { reference: of, .. } | PlanDeed::Refer(of),
            ..
        }) => (reference(of), "said.plan"),
        Said::Plan(PlanFact::Of { .. }) => (true, "said.plan"),
        Said::Plan(PlanFact::DaysOff { days }) => {
            (*days <= LONGEST_DAYS_OFF.value, "said.days_off")
        }
    };
    if fits { Ok(said) } else { Err(field) }
}

impl SaidLine {
    pub(super) fn of(Standing { fact, removed }: &Standing<PersonFact>) -> Self {
        Self {
            id: fact.id.to_string(),
            at: TimeLine::of(&fact.at),
            said: WordsLine::of(&fact.said),
            removed: removed.as_ref().map(TimeLine::of),
        }
    }

    pub(super) fn record(self) -> Result<Record, Bad> {
        let fact = PersonFact {
            id: PersonFactId::parse(&self.id).ok_or("said.id")?,
            at: self.at.stamp("said.at")?,
            said: fitting(self.said.said()?)?,
        };
        let removed = TimeLine::maybe(self.removed, "said.removed")?;
        Ok(Record::Said(Standing { fact, removed }))
    }
}
