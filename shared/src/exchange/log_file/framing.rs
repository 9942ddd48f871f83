//! A line's own checksum.
//!
//! Boundary: bytes; what stands in a line is `lines`'s.

/// Before the checksum, which is the last field of every line.
const BEFORE: &str = ",\"sum\":\"";
/// Behind it.
const BEHIND: &[u8] = b"\"}";
/// How many hexadecimal digits it has.
const DIGITS: usize = 8;

/// A line with its checksum: the CRC-32 (ISO 3309, as in gzip) of all that stands before it in the line.
pub(super) fn sealed(object: &str) -> String {
    let body = object.strip_suffix('}').unwrap_or(object);
    format!("{body}{BEFORE}{}\"}}", digits(crc32fast::hash(body.as_bytes())))
}

/// The object of a line without its checksum; `None` where the line is not as it was written.
pub(super) fn opened(line: &[u8]) -> Option<Vec<u8>> {
    let at = line.len().checked_sub(BEFORE.len() + DIGITS + BEHIND.len())?;
    let (body, rest) = line.split_at_checked(at)?;
    let written = rest.strip_prefix(BEFORE.as_bytes())?.strip_suffix(BEHIND)?;
    let is_whole = written == digits(crc32fast::hash(body)).as_bytes();
    is_whole.then(|| [body, b"}"].concat())
}

/// A checksum as a file has it.
pub(super) fn digits(sum: u32) -> String {
    format!("{sum:08x}")
}
