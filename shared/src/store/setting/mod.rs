//! What the person chose, by name.
//!
//! Boundary: a body that no longer reads is treated as absent: the default holds.

use super::{error::StoreError, exercise, journal::Writer, json, table::Table, tx::Tx};
use crate::{
    domain::{
        reminders::ReminderSettings,
        settings::{Setting, SettingKey},
        transfer::{Choice, ChoiceOf},
    },
    effects::store::Change,
};
use rusqlite::types::Value;
use serde::{Serialize, de::DeserializeOwned};

const REMINDERS: &str = "reminders";
/// The body of a choice that was taken back.
pub(super) const NOTHING: &str = "null";
pub(super) const TABLE: Table = Table {
    name: "setting",
    columns: 2,
    keys: 1,
    tombstone: None,
    boots: &[],
    get: include_str!("get.sql"),
    put: include_str!("put.sql"),
};

/// What is kept under a name of its own here.
const NAMED: [(SettingKey, &str); 4] = [
    (SettingKey::Preferences, "preferences"),
    (SettingKey::Gear, "gear"),
    (SettingKey::Checklist, "checklist"),
    (SettingKey::Library, "library"),
];

/// Whether a person chose what is kept under a name; the store's own notes are none of that.
pub(super) fn is_chosen(name: &str) -> bool {
    name == REMINDERS || NAMED.iter().any(|(_, named)| *named == name)
}

/// Keeps the choices about reminders.
pub(super) fn put_reminders(
    writer: &mut Writer<'_>,
    settings: ReminderSettings,
) -> Result<(), StoreError> {
    let body = json::text(&settings, "setting")?;
    put_body(writer, &TABLE, REMINDERS, &body)
}

/// Keeps another choice.
pub(super) fn put_choice(writer: &mut Writer<'_>, setting: &Setting) -> Result<(), StoreError> {
    if let SettingKey::Lift(id) = &setting.key {
        return exercise::put(writer, id, &setting.body);
    }
    let named = NAMED.iter().find(|(key, _)| *key == setting.key);
    let (_, name) = named.ok_or(StoreError::BadRow("setting"))?;
    put_body(writer, &TABLE, name, &setting.body)
}

/// Keeps a choice's body under a name, with the fields of the one before that this Brace does not know: a newer one
/// wrote them.
pub(super) fn put_body(
    writer: &mut Writer<'_>,
    table: &Table,
    name: &str,
    body: &str,
) -> Result<(), StoreError> {
    let before = table.sound(writer.tx, &[Value::from(name.to_owned())])?;
    let before = match before.as_deref() {
        Some([_, Value::Text(before)]) => before,
        _ => NOTHING,
    };
    let body = json::with_unknown_fields(body, before);
    writer.put(table, vec![name.to_owned().into(), body.into()])
}

/// The other choices.
pub(super) fn choices(tx: &Tx<'_>) -> Result<Vec<Setting>, StoreError> {
    let mut choices = Vec::new();
    for (key, name) in NAMED {
        if let Some(body) = body(tx, name)? {
            choices.push(Setting { key, body });
        }
    }
    choices.extend(exercise::all(tx)?);
    Ok(choices)
}

/// The name that a choice is kept under; absent for what goes for one lift.
pub(super) fn name_of(choice: &ChoiceOf) -> Option<&'static str> {
    match choice {
        ChoiceOf::Reminders => Some(REMINDERS),
        ChoiceOf::Setting(key) => {
            NAMED.iter().find(|(named, _)| named == key).map(|(_, name)| *name)
        }
    }
}

/// All that the person chose, each with its body; what was taken back is not among it.
pub(super) fn all(tx: &Tx<'_>) -> Result<Vec<Choice>, StoreError> {
    let reminders = body(tx, REMINDERS)?;
    let reminders = reminders.map(|body| Choice { of: ChoiceOf::Reminders, body });
    let others = choices(tx)?.into_iter();
    let others = others.map(|it| Choice { of: ChoiceOf::Setting(it.key), body: it.body });
    let all = reminders.into_iter().chain(others);
    Ok(all.filter(|choice| choice.body != NOTHING).collect())
}

/// What the row of a name says now.
pub(super) fn changes(tx: &Tx<'_>, key: &[Value]) -> Result<Vec<Change>, StoreError> {
    let [Value::Text(name)] = key else { return Err(StoreError::BadRow("setting")) };
    if name == REMINDERS {
        return Ok(vec![Change::PutReminderSettings(reminders(tx)?)]);
    }
    let named = NAMED.into_iter().find(|(_, known)| known == name);
    let (key, name) = named.ok_or(StoreError::BadRow("setting"))?;
    let body = body(tx, name)?.unwrap_or_else(|| NOTHING.to_owned());
    Ok(vec![Change::PutSetting(Setting { key, body })])
}

/// The choices about reminders.
pub(super) fn reminders(tx: &Tx<'_>) -> Result<ReminderSettings, StoreError> {
    Ok(get(tx, REMINDERS)?.unwrap_or_default())
}

/// Keeps a value under a name.
pub(super) fn put<T: Serialize>(tx: &Tx<'_>, name: &str, value: &T) -> Result<(), StoreError> {
    let body = json::text(value, "setting")?;
    TABLE.put(tx, vec![name.to_owned().into(), body.into()])
}

/// The value under a name; `None` where there is none that reads.
pub(super) fn get<T: DeserializeOwned>(tx: &Tx<'_>, name: &str) -> Result<Option<T>, StoreError> {
    Ok(body(tx, name)?.and_then(|body| serde_json::from_str(&body).ok()).flatten())
}

/// The body under a name; `None` where there is none that is as it was written.
fn body(tx: &Tx<'_>, name: &str) -> Result<Option<String>, StoreError> {
    let row = match TABLE.get(tx, &[Value::from(name.to_owned())]) {
        Err(StoreError::BadRow(_)) => {
            tx.left_out();
            None
        }
        row => row?,
    };
    Ok(match row.and_then(|values| values.into_iter().nth(1)) {
        Some(Value::Text(body)) => Some(body),
        _ => None,
    })
}
