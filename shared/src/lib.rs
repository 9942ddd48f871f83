//! Brace's core: every rule, text and byte of storage.

pub mod domain;
pub mod effects;

uniffi::setup_scaffolding!();
