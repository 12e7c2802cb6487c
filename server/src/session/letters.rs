//! Codes that people read out, write on a card and type: Crockford's base 32, in groups of four.
//!
//! Reading is kind: case, spaces and dashes do not matter, and the letters O, I and L are taken for the digits
//! they look like (Douglas Crockford, "Base 32"). Not here: what a code opens.

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Letters in an invite: eighty bits, because it lets a stranger in.
pub const INVITE: usize = 16;
/// Letters in the code of an ask: sixty bits, short enough for a telephone.
pub const ASK: usize = 12;

/// The first `N` letters, of five bits each, of `bytes`.
#[must_use]
pub fn write<const N: usize>(bytes: &[u8; 32]) -> String {
    (0..N)
        .map(|letter| {
            let bits = (0..5).fold(0, |bits, bit| {
                let at = letter * 5 + bit;
                bits << 1 | usize::from(bytes[at / 8] >> (7 - at % 8) & 1)
            });
            char::from(ALPHABET[bits])
        })
        .collect()
}

/// What somebody typed, as [`write()`] wrote it; nothing if it cannot be such a code.
#[must_use]
pub fn read<const N: usize>(typed: &str) -> Option<String> {
    let mut letters = String::with_capacity(N);
    for typed in typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '‑')) {
        let letter = match typed.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let known = u8::try_from(letter).is_ok_and(|byte| ALPHABET.contains(&byte));
        if !known || letters.len() == N {
            return None;
        }
        letters.push(letter);
    }
    (letters.len() == N).then_some(letters)
}

/// In groups of four, as it is shown and stands in a link.
#[must_use]
pub fn grouped(letters: &str) -> String {
    let mut out = String::with_capacity(letters.len() * 5 / 4);
    for (at, letter) in letters.chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            out.push('-');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_however_it_is_typed() {
        let mut bytes = [0; 32];
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::try_from(at * 37 % 256).unwrap();
        }
        let letters = write::<ASK>(&bytes);
        assert_eq!(letters, "00JMMVWMQ7F0");
        assert_eq!(grouped(&letters), "00JM-MVWM-Q7F0");
        for typed in ["00JM-MVWM-Q7F0", " oOjm mvwm q7fo ", "00jmmvwmq7f0", "0OJM – MVWM – Q7FO"] {
            assert_eq!(read::<ASK>(typed).as_deref(), Some(letters.as_str()), "{typed}");
        }
    }

    #[test]
    fn what_is_no_code_is_none() {
        for typed in ["", "00JM-MVWM-Q7F", "00JM-MVWM-Q7F01", "00JM-MVWM-Q7FU", "00JM-MVWM-Q7F\u{301}", "\0"] {
            assert_eq!(read::<ASK>(typed), None, "{typed:?}");
        }
    }
}
