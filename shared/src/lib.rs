//! Brace's core: every rule, text and byte of storage.
//!
//! Read it from the inside out: [`domain`] holds the rules, [`content`] what Brace knows of the
//! field as data, [`effects`] what the [`model`] may ask for, [`view`] what shells draw; [`store`] answers durably; [`ffi`] is the boundary.

pub mod app;
pub mod content;
pub mod demo;
pub mod domain;
pub mod effects;
pub mod engine;
pub mod exchange;
pub mod ffi;
pub mod model;
pub mod os_randomness;
pub mod store;
pub mod typed;
pub mod view;
pub mod wire;

uniffi::setup_scaffolding!();
