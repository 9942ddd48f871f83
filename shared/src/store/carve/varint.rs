//! `SQLite`'s variable-length integer: 7 bits a byte, the highest first; a ninth byte gives 8.
//!
//! Boundary: reads one from the start of bytes that may end anywhere.

/// The number, and the bytes behind it.
pub(super) fn varint(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let mut value = 0;
    for (at, byte) in bytes.iter().take(9).enumerate() {
        let last = at == 8;
        value =
            if last { value << 8 | u64::from(*byte) } else { value << 7 | u64::from(byte & 0x7f) };
        if last || byte & 0x80 == 0 {
            return Some((value, bytes.get(at + 1..)?));
        }
    }
    None
}

/// A length or a count; `None` where nothing in memory can be that long.
pub(super) fn length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (value, rest) = varint(bytes)?;
    Some((usize::try_from(value).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_every_length_are_read() {
        for (bytes, value) in [
            (&[0x00][..], 0),
            (&[0x7f], 127),
            (&[0x81, 0x00], 128),
            (&[0x82, 0x80, 0x01], 0x8001),
            (&[0xff; 9], u64::MAX),
            (&[0x81, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00], 1 << 57),
        ] {
            let followed = [bytes, &[42]].concat();
            assert_eq!(varint(&followed), Some((value, &[42][..])), "{bytes:?}");
            assert_eq!(varint(&bytes[..bytes.len() - 1]), None, "{bytes:?} cut short");
        }
    }
}
