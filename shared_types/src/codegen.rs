//! Writes the wire types as Kotlin and Swift: `codegen DIR`.
//!
//! Boundary: a build step; its output is never committed.

use anyhow::Result;
use crux_core::type_generation::facet::Config;
use std::path::PathBuf;

fn main() -> Result<()> {
    let out: PathBuf = std::env::args_os().nth(1).unwrap_or_else(|| "generated".into()).into();
    let types = shared_types::wire_types()?;
    types.kotlin(&Config::builder("app.brace.wire", out.join("kotlin")).build())?;
    types.swift(&Config::builder("BraceWire", out.join("swift")).build())?;
    Ok(())
}
