//! What a person said of themselves, as a line has it.
//!
//! Boundary: fields to a value and back; ids in it are hexadecimal digits, as everywhere in a file.

use super::{Bad, TimeLine};
use crate::domain::{
    flags::{Flag, FlagAnswer, FlagEnd},
    id::{CheckId, PersonFactId, PlanId},
    person::{HistoryAnswer, PersonFact, Said},
    plan::{PlanDeed, PlanFact},
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
            Said::HistoryAnswer(answer) => Self::HistoryAnswer(answer.clone()),
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
            said: self.said.said()?,
        };
        let removed = TimeLine::maybe(self.removed, "said.removed")?;
        Ok(Record::Said(Standing { fact, removed }))
    }
}
