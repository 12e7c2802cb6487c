//! An event stream, read as its bytes arrive (WHATWG HTML, "Server-sent events", 9.2.6).
//!
//! The browser's own reader of such streams cannot send an `Authorization` header, so the stream is fetched and
//! read here. Only what the hub sends is read: `event`, `id`, `data` and comments; a comment is the sign of life.
//! An id belongs to its own event here and is not carried over to the next.

/// The longest event that is taken; longer ones are a fault, and the phone syncs instead.
const EVENT_BYTES_MAX: usize = 1 << 16;

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What sort of event.
    pub name: String,
    /// Its id, if it has one.
    pub id: String,
    /// What it says.
    pub text: String,
}

/// What has been read and is not yet a whole event.
#[derive(Debug, Default)]
pub struct Parser {
    line: Vec<u8>,
    name: String,
    id: String,
    text: Option<String>,
    after_return: bool,
}

impl Parser {
    /// Reads more bytes; returns the events that are whole now.
    pub fn push(&mut self, bytes: &[u8]) -> Vec<Event> {
        let mut events = Vec::new();
        for &byte in bytes {
            match byte {
                b'\n' if self.after_return => {}
                b'\n' | b'\r' => events.extend(self.end_line()),
                _ if self.line.len() < EVENT_BYTES_MAX => self.line.push(byte),
                _ => {}
            }
            self.after_return = byte == b'\r';
        }
        events
    }

    fn end_line(&mut self) -> Option<Event> {
        let line = core::mem::take(&mut self.line);
        let line = String::from_utf8_lossy(&line);
        if line.is_empty() {
            let (name, id) = (core::mem::take(&mut self.name), core::mem::take(&mut self.id));
            return self.text.take().map(|text| Event { name, id, text });
        }
        let (field, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.name),
            "id" => value.clone_into(&mut self.id),
            "data" => match &mut self.text {
                Some(text) if text.len() + value.len() < EVENT_BYTES_MAX => {
                    text.push('\n');
                    text.push_str(value);
                }
                Some(_) => {}
                None => self.text = Some(value.to_owned()),
            },
            _ => {}
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::words::limits::EXCHANGE_BYTES_MAX;

    const STREAM: &str =
        ": hello\n\nevent: moved\ndata: 12\n\r\n:\r\n\r\nid: 7\ndata: a\r\ndata:  é\r\n\r\nevent: lost\n\n";

    fn expected() -> Vec<Event> {
        let event = |name: &str, id: &str, text: &str| Event { name: name.into(), id: id.into(), text: text.into() };
        vec![event("moved", "", "12"), event("", "7", "a\n é")]
    }

    #[test]
    fn the_same_events_are_read_however_the_bytes_are_cut() {
        let bytes = STREAM.as_bytes();
        for size in 1..=bytes.len() {
            let mut parser = Parser::default();
            let events: Vec<Event> = bytes.chunks(size).flat_map(|chunk| parser.push(chunk)).collect();
            assert_eq!(events, expected(), "cut every {size} bytes");
        }
    }

    #[test]
    fn an_endless_line_does_not_fill_the_phone() {
        let mut parser = Parser::default();
        for _ in 0..EXCHANGE_BYTES_MAX / 1024 {
            assert!(parser.push(&[b'x'; 1024]).is_empty());
        }
        assert!(parser.line.len() <= EVENT_BYTES_MAX);
    }
}
