//! What the peers on the JVM need to measure the same: the rows of each deed, the logs they begin with, and
//! what a look took here.
//!
//! Boundary: writes files; `tests/peers` reads them.

use crate::{
    sessions::{HISTORY, history, phone},
    steps::{as_text, record},
    views,
};
use std::{fs, path::Path};

/// Sessions the peers live through, the first ones to warm up.
const SESSIONS: usize = 60;

/// Prints what a look takes, and puts everything into this folder where there is one to hand over to.
pub fn looks_and_steps(folder: Option<&Path>) {
    let scratch = tempfile::tempdir().unwrap();
    let folder = folder.unwrap_or(scratch.path());
    history(&folder.join("history"));
    let look = views::looks(&mut phone(&folder.join("history")), HISTORY);
    if folder != scratch.path() {
        fs::write(folder.join("look_ns"), look.as_nanos().to_string()).unwrap();
        let steps = record(&folder.join("plain"), SESSIONS);
        fs::write(folder.join("steps"), as_text(&steps)).unwrap();
    }
}
