//! The live feed of the simulation: what was committed reaches open tabs as frames, late, twice or never.

use super::town::Town;
use super::weather::{Flight, Tabs};
use super::{Broken, Bug};
use shared::access::Token;
use shared::people::Member;
use shared::sync::hub::shared_tokens;
use shared::world::find;
use std::collections::BTreeMap;
use std::rc::Rc;

impl Town {
    /// The live feed: a frame is made once for everybody who holds the same tokens; whoever has news of their own, or
    /// whose exchange this was (`by`, which is answered), is only told that there is some, and asks when they like.
    pub(crate) fn announce(&mut self, from: u64, by: &[usize]) -> Result<(), Broken> {
        let touched = std::mem::take(&mut self.hub.touched);
        if !self.feed || touched.is_empty() {
            return Ok(());
        }
        let mut made: BTreeMap<Vec<Token>, (Vec<u8>, bool)> = BTreeMap::new();
        for phone in 0..self.phones.len() {
            let me = self.phones[phone].me;
            let Ok(member) = find::<Member>(&self.hub.store, me) else { continue };
            let held = shared_tokens(&shared::access::tokens(&member));
            let alone = touched.contains(&Token::Person(me)) || by.contains(&phone);
            if alone || !held.iter().any(|token| touched.contains(token)) {
                continue;
            }
            if !made.contains_key(&held) {
                let mut since = self.hub.read(&held, None, true).cursor;
                since.2 = from;
                let frame = self.hub.read(&held, Some(since), false);
                let bytes = serde_json::to_vec(&frame).map_err(|e| Broken(e.to_string()))?;
                made.insert(held.clone(), (bytes, frame.more));
            }
            let (bytes, false) = &made[&held] else { continue };
            let Some(expected) = self.hub.expected(me) else { continue };
            let expected = Rc::new(expected);
            for (tab, open) in self.phones[phone].tabs.iter().enumerate() {
                if let Some(open) = open {
                    let to = Tabs { phone, tab, opening: open.opening };
                    let from = if self.hub.bug == Bug::FrameReachesBack { 0 } else { from };
                    self.air.push(Flight::Frame { to, from, bytes: bytes.clone(), expected: Rc::clone(&expected) });
                }
            }
        }
        Ok(())
    }
}
