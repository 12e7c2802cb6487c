//! The network: what is under way, as the bytes that travel, and what happens to it.
//!
//! Some envelopes are of an app that is newer than the hub: on their way their command becomes one that the hub has
//! never heard of.

use super::Broken;
use super::hub::Answer;
use super::oracle::Expected;
use serde_json::{Value, json};
use shared::sync::line::Line;
use shared::sync::{Cursor, Request};
use shared::words::EnvelopeId;
use std::rc::Rc;

/// Something under way.
#[derive(Clone, Debug)]
pub(crate) enum Flight {
    /// A request from a tab.
    Up { from: Tabs, asked: Option<Cursor>, bytes: Vec<u8> },
    /// An answer to a tab.
    Down { to: Tabs, asked: Option<Cursor>, answer: Answer },
    /// News to a tab, as they are said on its line.
    Frame { to: Tabs, ear: Line, bytes: Vec<u8>, expected: Rc<Expected> },
}

/// One opening of one tab of one phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tabs {
    pub(crate) phone: usize,
    pub(crate) tab: usize,
    pub(crate) opening: u64,
}

impl Flight {
    /// Cuts it off after some bytes.
    pub(crate) fn cut(&mut self, dice: usize) {
        match self {
            Self::Up { bytes, .. } | Self::Frame { bytes, .. } | Self::Down { answer: Answer::Reply(bytes, _), .. } => {
                bytes.truncate(dice % bytes.len().max(1));
            }
            Self::Down { .. } => {}
        }
    }
}

/// Whether this envelope is one of those.
pub(crate) fn is_strange(id: EnvelopeId) -> bool {
    id.0.bytes()[10].is_multiple_of(37)
}

/// The bytes of a request as they travel.
pub(crate) fn encode(request: &Request) -> Result<Vec<u8>, Broken> {
    let broken = |e: serde_json::Error| Broken(e.to_string());
    if !request.envelopes.iter().any(|envelope| is_strange(envelope.id)) {
        return serde_json::to_vec(request).map_err(broken);
    }
    let mut value = serde_json::to_value(request).map_err(broken)?;
    if let Some(Value::Array(envelopes)) = value.get_mut("envelopes") {
        for (raw, envelope) in envelopes.iter_mut().zip(&request.envelopes) {
            if is_strange(envelope.id) {
                raw["do"] = json!({ "FlyToTheMoon": { "seats": 2 } });
            }
        }
    }
    serde_json::to_vec(&value).map_err(broken)
}
