//! Files in and out: bytes to domain values and back.
//!
//! Boundary: knows the domain only; where the bytes come from is the caller's matter.

pub mod evaluate_file;
mod evaluate_line;
mod evaluate_plan;
pub mod imports;
pub mod log_file;
pub mod plain_file;
pub mod sheet_file;
pub mod timeline_file;
mod timeline_line;
