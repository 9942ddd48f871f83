//! Brace's core: every rule, text and byte of storage.

pub mod domain;
pub mod effects;
pub mod exchange;
pub mod model;
pub mod view;

uniffi::setup_scaffolding!();
