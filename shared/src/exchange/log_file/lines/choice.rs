//! What a person chose, as a line has it.
//!
//! Boundary: the choice's own JSON passes through; what it says is its reader's, which takes a default for what
//! it does not know.

use super::Bad;
use crate::domain::{
    exercise::ExerciseId,
    settings::SettingKey,
    transfer::{Choice, ChoiceOf, Record},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct ChoiceLine {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lift: Option<String>,
    body: Value,
}

impl ChoiceLine {
    pub(super) fn of(choice: &Choice) -> Self {
        Self {
            of: choice.of.name().map(str::to_owned),
            lift: choice.of.lift().map(|id| id.as_str().to_owned()),
            body: serde_json::from_str(&choice.body).unwrap_or(Value::Null),
        }
    }

    pub(super) fn record(self) -> Result<Record, Bad> {
        let of = match (self.of.as_deref(), self.lift.as_deref()) {
            (Some(name), None) => ChoiceOf::named(name).ok_or("choice.of")?,
            (None, Some(id)) => {
                let lift = ExerciseId::parse(id).ok().filter(|lift| lift.as_str() == id);
                ChoiceOf::Setting(SettingKey::Lift(lift.ok_or("choice.lift")?))
            }
            _ => return Err("choice.of"),
        };
        if self.body.is_null() {
            return Err("choice.body");
        }
        Ok(Record::Choice(Choice { of, body: self.body.to_string() }))
    }
}
