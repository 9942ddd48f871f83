//! Every text a person reads, as typed functions generated from `i18n/<lang>/*.ftl`.
//!
//! Boundary: loads texts and hands them out; `words` chooses the language.

use std::sync::OnceLock;

// The compiler would warn of every accessor that nothing calls; a test counts them instead.
#[allow(clippy::all, clippy::pedantic, missing_docs, dead_code)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

pub(crate) use generated::{L10n, L10nLanguage};

/// The texts of a language, parsed once in a process.
pub(super) fn texts(language: L10n) -> &'static L10nLanguage {
    static LOADED: OnceLock<Vec<(L10n, OnceLock<L10nLanguage>)>> = OnceLock::new();
    static FALLBACK: OnceLock<L10nLanguage> = OnceLock::new();
    let all =
        LOADED.get_or_init(|| L10n::iter().map(|language| (*language, OnceLock::new())).collect());
    let slot = all.iter().find(|(known, _)| *known == language).map(|(_, slot)| slot);
    slot.unwrap_or(&FALLBACK).get_or_init(|| language.load())
}

#[cfg(test)]
mod tests;
