//! A file that a screen gives away: a link that holds it, which the browser saves. It never leaves the phone on its way.

/// A text as the address of a link that holds it.
#[must_use]
pub fn href(kind: &str, text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(text.len() * 2);
    out.push_str("data:");
    out.push_str(kind);
    out.push_str(";charset=utf-8,");
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    out
}
