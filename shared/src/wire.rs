//! The bytes between a shell and the core: `Input` in, `Turn` out.
//!
//! Boundary: encoding only. Bytes are hostile: a bad one is an error value, never a panic.

use crate::{effects::order::Order, model::event::Input, view::AppView};
use crux_core::{bridge::FfiFormat, middleware::BincodeFfiFormat};
use facet::Facet;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use thiserror::Error;

/// What one event came to.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// What the shell is asked to do; outcomes come back as events.
    pub orders: Vec<Order>,
    /// What to draw.
    pub view: AppView,
}

/// Bytes that are not what they should be. Names nothing of what they hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("read the bytes: they are not of this version's wire format")]
pub struct WireError;

/// The longest event accepted, bytes: a set form with every field typed full is under 1 KiB.
const LONGEST_INPUT: usize = 64 * 1024;

/// Encodes an input, as a shell written in Rust does.
///
/// # Errors
/// [`WireError`] where it cannot be encoded, which no event of this version is.
pub fn encode_input(input: &Input) -> Result<Vec<u8>, WireError> {
    encode(input)
}

/// Decodes a turn, as a shell written in Rust does.
///
/// # Errors
/// [`WireError`] where the bytes are of another version.
pub fn decode_turn(bytes: &[u8]) -> Result<Turn, WireError> {
    decode(bytes)
}

pub(crate) fn encode_turn(turn: &Turn) -> Result<Vec<u8>, WireError> {
    encode(turn)
}

/// A length prefix inside the bytes may claim anything; so many bytes cannot hold an event. Neither
/// are bytes an event of this version that it would not encode to: something else stands behind it.
pub(crate) fn decode_input(bytes: &[u8]) -> Result<Input, WireError> {
    if bytes.len() > LONGEST_INPUT {
        return Err(WireError);
    }
    let input = decode(bytes)?;
    if encode_input(&input)? == bytes { Ok(input) } else { Err(WireError) }
}

fn encode<T: Serialize>(value: &T) -> Result<Vec<u8>, WireError> {
    let mut bytes = Vec::new();
    BincodeFfiFormat::serialize(&mut bytes, value).map_err(|_| WireError)?;
    Ok(bytes)
}

fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, WireError> {
    BincodeFfiFormat::deserialize(bytes).map_err(|_| WireError)
}
