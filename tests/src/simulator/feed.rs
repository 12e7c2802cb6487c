//! The live feed of the simulation: what was committed reaches open tabs as frames, late, twice or never.

use super::town::Town;
use super::weather::{Flight, Tabs};
use super::{Broken, Bug};
use shared::access::Token;
use shared::people::Member;
use shared::sync::Cursor;
use shared::sync::hub::shared_tokens;
use shared::sync::line::{Line, News};
use shared::world::find;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Both ends of a line, as of somebody who has read so far. One phone in three has an app with other phrases.
fn line(phone: usize, cursor: Option<Cursor>) -> (Line, Line) {
    let (mut mouth, mut ear) = (Line::default(), Line::default());
    let hello = if phone % 3 == 2 { b"t\0\0\0\0".to_vec() } else { Line::token("") };
    mouth.hear_phone(&hello);
    ear.hear_hub(&mouth.welcome(cursor.unwrap_or(Cursor(0, 0, 0))));
    (mouth, ear)
}

impl Town {
    /// The live feed: a frame is made once for everybody who holds the same tokens; whoever has news of their own, or
    /// whose exchange this was (`by`, which is answered), is only told that there is some, and asks when they like.
    pub(crate) fn announce(&mut self, from: u64, by: &[usize]) -> Result<(), Broken> {
        let touched = std::mem::take(&mut self.hub.touched);
        if !self.feed || touched.is_empty() {
            return Ok(());
        }
        let mut made: BTreeMap<Vec<Token>, (News, bool)> = BTreeMap::new();
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
                let json = serde_json::to_string(&frame).map_err(|e| Broken(e.to_string()))?;
                made.insert(held.clone(), (News::new(&json, since), frame.more));
            }
            let (news, false) = &made[&held] else { continue };
            let Some(expected) = self.hub.expected(me) else { continue };
            let expected = Rc::new(expected);
            for (tab, open) in self.phones[phone].tabs.iter().enumerate() {
                if let Some(open) = open {
                    let to = Tabs { phone, tab, opening: open.opening };
                    let from = if self.hub.bug == Bug::FrameReachesBack { 0 } else { from };
                    let (mouth, ear) = line(phone, open.phone.replica().cursor());
                    let bytes = mouth.news(from, news);
                    self.air.push(Flight::Frame { to, ear, bytes, expected: Rc::clone(&expected) });
                }
            }
        }
        Ok(())
    }
}
