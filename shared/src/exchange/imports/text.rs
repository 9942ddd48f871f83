//! Bytes of a file as text.
//!
//! Boundary: the encoding and the ends of lines; what the text says is the table's.

use super::error::{ImportError, MOST_BYTES};
use std::borrow::Cow;

/// How the bytes of a file were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// As UTF-8.
    Utf8,
    /// As Windows-1252, since they are not UTF-8: letters with marks may be wrong.
    Windows1252,
}

/// A file's text.
pub struct Decoded<'a> {
    /// Without a byte order mark, its lines ended by a line feed.
    pub text: Cow<'a, str>,
    /// How it was read.
    pub encoding: Encoding,
}

/// Reads the bytes of a file that nobody else needs.
///
/// # Errors
/// As [`decode`] has them.
pub fn decode_whole(bytes: Vec<u8>) -> Result<(String, Encoding), ImportError> {
    let Decoded { text, encoding } = decode(&bytes)?;
    // As it is already: it is not copied.
    let as_it_is = matches!(text, Cow::Borrowed(text) if text.len() == bytes.len());
    let text = if as_it_is { None } else { Some(text.into_owned()) };
    let text = text.unwrap_or_else(|| String::from_utf8(bytes).unwrap_or_default());
    Ok((text, encoding))
}

/// Reads bytes as UTF-8, else as Windows-1252, in which every byte is some character.
///
/// # Errors
/// [`ImportError::TooLarge`], or [`ImportError::Empty`] where there is nothing but white space.
pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, ImportError> {
    if bytes.len() > MOST_BYTES {
        return Err(ImportError::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let (text, encoding) = match str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), Encoding::Utf8),
        Err(_) => (Cow::Owned(windows_1252(bytes)), Encoding::Windows1252),
    };
    if text.trim().is_empty() {
        return Err(ImportError::Empty);
    }
    // Old Macs end a line with a carriage return alone.
    let old = !text.contains('\n') && text.contains('\r');
    let text = if old { Cow::Owned(text.replace('\r', "\n")) } else { text };
    Ok(Decoded { text, encoding })
}

/// What Windows-1252 has where Latin-1 has control characters, from 0x80 to 0x9F (WHATWG, "Encoding", its index).
/// Every other byte is the character of its own number. The library that reads every encoding would bring the
/// tables of all of them into a phone's library; a test compares with it.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(bytes: &[u8]) -> String {
    let letter = |byte: &u8| {
        let own = byte.checked_sub(0x80).and_then(|place| WINDOWS.get(usize::from(place)));
        own.copied().unwrap_or(char::from(*byte))
    };
    bytes.iter().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> (String, Encoding) {
        let decoded = decode(bytes).unwrap();
        (decoded.text.into_owned(), decoded.encoding)
    }

    #[test]
    fn every_byte_is_the_letter_that_windows_1252_has_for_it() {
        for byte in 0..=u8::MAX {
            let bytes = [byte];
            let (theirs, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
            assert_eq!(windows_1252(&bytes), theirs, "{byte:#x}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        assert_eq!(text("\u{feff}Übung".as_bytes()), ("Übung".to_owned(), Encoding::Utf8));
    }

    #[test]
    fn what_is_not_utf_8_is_read_as_windows_1252() {
        let expected = ("Übung – 5 €".to_owned(), Encoding::Windows1252);
        assert_eq!(text(b"\xdcbung \x96 5 \x80"), expected);
    }

    #[test]
    fn a_carriage_return_alone_ends_a_line() {
        assert_eq!(text(b"a\rb\r").0, "a\nb\n");
        assert_eq!(text(b"a\r\nb").0, "a\r\nb");
    }

    #[test]
    fn an_empty_and_a_huge_file_are_refused() {
        for empty in [&b""[..], b" \n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\r\n"] {
            assert_eq!(decode(empty).err(), Some(ImportError::Empty));
        }
        let huge = vec![b'x'; MOST_BYTES + 1];
        assert_eq!(decode(&huge).err(), Some(ImportError::TooLarge));
        assert!(decode(&huge[1..]).is_ok());
    }
}
