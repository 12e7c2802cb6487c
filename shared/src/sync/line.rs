//! A line: the connection over which a phone that is open and its hub talk, both ways, without saying anew who they are.
//!
//! Over it go news as they happen and exchanges that are small; everything else is posted, and so is this where no line can
//! be had. The first byte of a message says what it is, numbers follow as [`shorthand`] has them, and then a text:
//!
//! | from the phone | |
//! |---|---|
//! | `t` name of its phrases (four bytes), token | who speaks: the first message, and again when the token is another |
//! | `r` request | as it would be posted |
//!
//! | from the hub | |
//! |---|---|
//! | (no bytes) | it is still here |
//! | `h` name of its phrases, place | the token is good; cursors of this person begin like this |
//! | `m` version | something this person can see has changed, by this version |
//! | `n` version, reply | everything that has changed since that version (`N`: in plain JSON) |
//! | `a` reply | the answer to the request |
//! | `x` status, seconds, problem | why there is none, and when to come again |
//! | `p` | the answer is too long for a line: post the request |
//!
//! Requests and replies are JSON, in shorthand where both ends have the same phrases. Invariants: one request at a time;
//! whoever does not understand a message hangs up, or asks where it is news, and nothing is lost by that. Not here: sockets.

use super::Cursor;
use super::shorthand::{self, Holds, Said, put_number, take_number};
use std::sync::OnceLock;

/// The longest request that goes over a line: a longer one is posted.
pub const ASK_BYTES_MAX: usize = 8 * 1024;
/// The longest message from a phone: a request, with what says that it is one.
pub const MESSAGE_BYTES_MAX: usize = ASK_BYTES_MAX + 16;
/// The longest answer that goes over a line: a longer one is posted for, and comes compressed.
pub const ANSWER_BYTES_MAX: usize = 4 * 1024;
/// More changes than these are longer in any case: each names a record, in 22 letters, and says something of it.
pub const ANSWER_CHANGES_MAX: usize = ANSWER_BYTES_MAX / 24;

/// What a phone says.
#[derive(Clone, PartialEq, Eq)]
pub enum FromPhone {
    /// Who speaks: an access token.
    Token(String),
    /// A request, as JSON.
    Request(String),
}

/// What the hub says.
#[derive(Clone, PartialEq, Eq)]
pub enum FromHub {
    /// It is still here.
    Here,
    /// The token is good.
    Welcome,
    /// Something has changed, by this version.
    Moved(u64),
    /// Everything that has changed since a version.
    News(u64, Unread),
    /// The reply to the request, as JSON.
    Answer(String),
    /// Why there is none.
    Refused(Refused),
    /// The answer is too long for a line.
    Post,
}

/// News as they were said: what they say in short depends on what the phone has.
#[derive(Clone, PartialEq, Eq)]
pub struct Unread {
    short: Option<Said>,
    bytes: Box<[u8]>,
}

impl Unread {
    /// A reply, as JSON; none when it is no such thing, or about a record that is not among those that somebody holds.
    #[must_use]
    pub fn read(&self, holds: &Holds<'_>) -> Option<String> {
        match &self.short {
            Some(said) => shorthand::expand(&self.bytes, &mut said.clone(), ANSWER_BYTES_MAX, holds),
            None => plain(&self.bytes, ANSWER_BYTES_MAX),
        }
    }
}

/// Why there is no answer.
#[derive(Clone, PartialEq, Eq)]
pub struct Refused {
    /// The status it would have over HTTP.
    pub status: u16,
    /// Seconds after which to come again; nought says nothing.
    pub seconds: u32,
    /// A [`crate::api::Problem`], as JSON.
    pub problem: String,
}

/// What one end knows of the other.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// Both have the same phrases.
    alike: bool,
    /// What was said in the request that is under way, and at the welcome.
    said: Said,
}

impl Line {
    /// The phone says who speaks.
    #[must_use]
    pub fn token(token: &str) -> Vec<u8> {
        [b"t", &shorthand::name().to_le_bytes()[..], token.as_bytes()].concat()
    }

    /// The phone asks.
    pub fn request(&mut self, request: &str) -> Vec<u8> {
        self.said = self.said.anew();
        let mut out = vec![b'r'];
        write(self.alike, request, &mut self.said, &mut out);
        out
    }

    /// The hub hears a phone.
    pub fn hear_phone(&mut self, bytes: &[u8]) -> Option<FromPhone> {
        match bytes.split_first()? {
            (b't', rest) => {
                let (name, token) = rest.split_first_chunk()?;
                self.alike = u32::from_le_bytes(*name) == shorthand::name();
                Some(FromPhone::Token(plain(token, ASK_BYTES_MAX)?))
            }
            (b'r', rest) => {
                self.said = self.said.anew();
                read(self.alike, rest, &mut self.said, ASK_BYTES_MAX).map(FromPhone::Request)
            }
            _ => None,
        }
    }

    /// The hub knows who speaks, and where their cursors count.
    pub fn welcome(&mut self, cursor: Cursor) -> Vec<u8> {
        let place = place_of(cursor);
        let message = [b"h", &shorthand::name().to_le_bytes()[..], place.as_bytes()].concat();
        self.said = Said::at(place);
        message
    }

    /// The hub says that something has changed.
    #[must_use]
    pub fn moved(version: u64) -> Vec<u8> {
        let mut out = vec![b'm'];
        put_number(version, &mut out);
        out
    }

    /// The hub says what has changed since a version.
    #[must_use]
    pub fn news(&self, from: u64, news: &News) -> Vec<u8> {
        // Somebody's roles may have changed since the welcome.
        let is_short = self.alike && self.said.place() == Some(&news.place);
        let mut out = vec![if is_short { b'n' } else { b'N' }];
        put_number(from, &mut out);
        out.extend_from_slice(if is_short { news.short() } else { news.json.as_bytes() });
        out
    }

    /// The hub answers the request that it heard; none where that is too long for a line.
    pub fn answer(&mut self, reply: &str) -> Option<Vec<u8>> {
        if reply.len() > ANSWER_BYTES_MAX {
            return None;
        }
        let mut out = vec![b'a'];
        write(self.alike, reply, &mut self.said, &mut out);
        Some(out)
    }

    /// The hub says that the request is to be posted.
    #[must_use]
    pub fn post() -> Vec<u8> {
        b"p".into()
    }

    /// The hub says why there is no answer.
    #[must_use]
    pub fn refuse(refused: &Refused) -> Vec<u8> {
        let mut out = vec![b'x'];
        put_number(refused.status.into(), &mut out);
        put_number(refused.seconds.into(), &mut out);
        out.extend_from_slice(refused.problem.as_bytes());
        out
    }

    /// The phone hears the hub.
    pub fn hear_hub(&mut self, bytes: &[u8]) -> Option<FromHub> {
        let Some((first, mut rest)) = bytes.split_first() else { return Some(FromHub::Here) };
        Some(match first {
            b'h' => {
                let (name, place) = rest.split_first_chunk()?;
                self.alike = u32::from_le_bytes(*name) == shorthand::name();
                self.said = Said::at(core::str::from_utf8(place).ok()?.to_owned());
                FromHub::Welcome
            }
            b'm' => FromHub::Moved(take_number(&mut rest)?),
            b'n' | b'N' => {
                let (from, short) = (take_number(&mut rest)?, (*first == b'n').then(|| self.said.anew()));
                FromHub::News(from, Unread { short, bytes: rest.into() })
            }
            b'a' => FromHub::Answer(read(self.alike, rest, &mut self.said, ANSWER_BYTES_MAX)?),
            b'x' => {
                let (status, seconds) = (take_number(&mut rest)?, take_number(&mut rest)?);
                let problem = plain(rest, ANSWER_BYTES_MAX)?;
                let (status, seconds) = (status.try_into().ok()?, seconds.try_into().ok()?);
                FromHub::Refused(Refused { status, seconds, problem })
            }
            b'p' => FromHub::Post,
            _ => return None,
        })
    }
}

/// News that many may hear: written once for all of them, and in shorthand by the first who says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    json: Box<str>,
    short: OnceLock<Vec<u8>>,
    place: Box<str>,
}

impl News {
    /// These, as the JSON of a reply, and a cursor of those who may hear them.
    #[must_use]
    pub fn new(reply: &str, cursor: Cursor) -> Self {
        Self { json: reply.into(), short: OnceLock::new(), place: place_of(cursor).into() }
    }

    fn short(&self) -> &[u8] {
        let said = || Said::at(self.place.to_string()).to_holder();
        self.short.get_or_init(|| shorthand::shorten(&self.json, &mut said()))
    }

    /// These as JSON.
    #[must_use]
    pub fn json(&self) -> &str {
        &self.json
    }
}

/// How all cursors begin that count in the same place, in JSON.
fn place_of(cursor: Cursor) -> String {
    format!("{},{}", cursor.0, cursor.1)
}

fn write(short: bool, text: &str, said: &mut Said, out: &mut Vec<u8>) {
    if short {
        out.extend(shorthand::shorten(text, said));
    } else {
        out.extend_from_slice(text.as_bytes());
    }
}

fn read(short: bool, bytes: &[u8], said: &mut Said, max: usize) -> Option<String> {
    if short { shorthand::expand(bytes, said, max, &|_, _| None) } else { plain(bytes, max) }
}

fn plain(bytes: &[u8], max: usize) -> Option<String> {
    let text = core::str::from_utf8(bytes).ok().filter(|text| text.len() <= max)?;
    Some(text.to_owned())
}

#[cfg(test)]
mod tests;
