//! What the peers on the JVM need to measure the same: the rows of each deed, and the logs they begin with.
//!
//! Boundary: writes files; `tests/peers` reads them.

use crate::{
    sessions::{HISTORY, history, phone},
    steps::{as_text, record},
    views,
};
use std::{fs, path::Path};

/// Sessions the peers live through, the first ones to warm up.
const SESSIONS: usize = 40;

/// Prints what a look takes, and puts everything into this folder where there is one to hand over to.
pub fn looks_and_steps(folder: Option<&Path>) {
    let scratch = tempfile::tempdir().unwrap();
    let folder = folder.unwrap_or(scratch.path());
    history(&folder.join("history"));
    let mut phone = phone(&folder.join("history"));
    let now = phone.now().utc_ms;
    views::looks(&mut phone, &format!("{HISTORY} sessions"));
    drop(phone);
    if folder != scratch.path() {
        fs::write(folder.join("begins_utc_ms"), now.to_string()).unwrap();
        let steps = record(&folder.join("plain"), SESSIONS);
        fs::write(folder.join("steps"), as_text(&steps)).unwrap();
    }
}
