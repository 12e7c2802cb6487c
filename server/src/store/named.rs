//! Keys and tokens as the bytes that the store sorts and compares.

use shared::access::Token;
use shared::record::{Key, Kind};
use shared::words::{Id, PersonId};

/// A letter for the kind and the bytes of the id.
pub(super) fn key_bytes(key: Key) -> [u8; 17] {
    let mut bytes = [0; 17];
    // Letters of kinds are ASCII.
    bytes[0] = key.kind.letter() as u8;
    bytes[1..].copy_from_slice(key.id.bytes());
    bytes
}

/// Reads what [`key_bytes`] wrote.
pub(super) fn key_from(bytes: &[u8]) -> Option<Key> {
    let (letter, id) = bytes.split_first()?;
    Some(Key { kind: Kind::from_letter(char::from(*letter))?, id: Id::from_bytes(id.try_into().ok()?) })
}

/// The first and the last key that a record of this kind can have.
pub(super) fn bounds(kind: Kind) -> ([u8; 17], [u8; 17]) {
    let end = |byte| key_bytes(Key { kind, id: Id::from_bytes([byte; 16]) });
    (end(0), end(0xff))
}

/// Reads what [`Token::bytes`] wrote.
pub(super) fn token_from(bytes: &[u8]) -> Option<Token> {
    match bytes {
        b"v" => Some(Token::Volunteers),
        b"o" => Some(Token::Organisers),
        b"l" => Some(Token::Leads),
        b"m" => Some(Token::Members),
        [b'p', id @ ..] => Some(Token::Person(PersonId(Id::from_bytes(id.try_into().ok()?)))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_tokens_are_read_back() {
        for kind in Kind::ALL {
            let key = Key { kind: *kind, id: Id::from_bytes([7; 16]) };
            assert_eq!(key_from(&key_bytes(key)), Some(key));
            let (first, last) = bounds(*kind);
            assert!(first < key_bytes(key) && key_bytes(key) < last);
        }
        let person = Token::Person(PersonId(Id::from_bytes([7; 16])));
        for token in [Token::Volunteers, Token::Organisers, Token::Leads, Token::Members, person] {
            assert_eq!(token_from(&token.bytes()), Some(token));
        }
        assert_eq!(key_from(b"x"), None);
        assert_eq!(token_from(b"p123"), None);
    }
}
