//! Generates a function for every text from `i18n/<lang>/*.ftl`.

use std::{path::Path, process::ExitCode};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=i18n");
    let Ok(out) = std::env::var("OUT_DIR") else { return ExitCode::FAILURE };
    let written = match shared_texts::compile(Path::new("i18n")) {
        Ok(source) => std::fs::write(Path::new(&out).join("texts.rs"), source),
        Err(error) => {
            println!("cargo::error=failed to {error}");
            return ExitCode::FAILURE;
        }
    };
    if written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
