//! One exchange with the hub, and what it leaves in storage.
//!
//! Invariants: what the hub answered is shown first and then stored in one transaction; where another tab was
//! faster, nothing is stored and everything is read again; what could not be stored at all stays in memory until
//! it can be, or until the hub has it.

use super::driver::Driver;
use super::hub::Refused;
use crate::device::plan::{self, Read};
use crate::device::shelf::Outcome;
use crate::device::{Kept, json};
use crate::kith::Trouble;
use crate::web::clock;
use shared::sync::phone::{Heard, Received};
use shared::sync::{Cursor, Phone, Reply, Request};
use shared::words::limits::EXCHANGE_BYTES_MAX;
use shared::words::{EnvelopeId, Timestamp};
use std::pin::Pin;

/// What the hub said.
enum Said {
    /// In answer to a request that was made at this cursor.
    Answer(Option<Cursor>, Reply),
    /// By itself: everything since a version.
    News(u64, Reply),
}

impl Said {
    fn to(self, phone: &mut Phone, now: Timestamp) -> Received {
        let heard = match self {
            Self::Answer(asked, reply) => return phone.receive(asked, reply, json::read, now),
            Self::News(from, news) => phone.hear(from, news, json::read, now),
        };
        match heard {
            Heard::Taken(received) => received,
            Heard::Known => Received::default(),
            Heard::Behind => Received { again: true, ..Received::default() },
        }
    }
}

impl Driver {
    /// One exchange; says whether to do another at once.
    pub(super) async fn exchange(&self) -> Result<bool, Refused> {
        let request = self.0.kith.peek(Phone::request);
        let asked = request.cursor;
        self.0.kith.set_health(|health| health.sending = !request.envelopes.is_empty());
        let body = body(request).ok_or(Trouble::NoSignal)?;
        // A first download is long, and comes packed when it is posted for.
        let talk = self.0.live.borrow().clone().filter(|_| asked.is_some());
        let reply = self.0.hub.exchange(&body, talk).await?;
        Ok(self.take(Said::Answer(asked, reply)).await)
    }

    /// Takes in news; what they do not settle is asked for.
    pub(super) async fn hear(&self, from: u64, news: Reply) {
        if self.take(Said::News(from, news)).await {
            self.sync();
        }
    }

    /// The same for both, compiled once.
    fn take(&self, said: Said) -> Pin<Box<dyn Future<Output = bool> + '_>> {
        Box::pin(self.take_in(said))
    }

    /// Takes in what the hub said: shown first, then stored. Says whether to ask again at once.
    async fn take_in(&self, said: Said) -> bool {
        let now = clock::now();
        let taken = self.0.kith.change(|phone| {
            let before: Vec<EnvelopeId> = phone.outbox().entries().iter().map(|entry| entry.envelope.id).collect();
            let received = said.to(phone, now);
            let after = phone.outbox().entries();
            let over = before.into_iter().filter(|id| !after.iter().any(|entry| entry.envelope.id == *id)).collect();
            let news = received.delta.as_ref().is_some_and(|d| d.fresh || !d.puts.is_empty() || !d.drops.is_empty());
            let changed = news || !received.settled.is_empty() || !received.over.is_empty();
            let outcome = Outcome { settled: received.settled, over };
            (changed, (received.delta, outcome, received.again, read(phone)))
        });
        let Some((delta, outcome, again, read)) = taken else { return false };
        let homed: Vec<EnvelopeId> = outcome.settled.iter().map(|entry| entry.envelope.id).collect();
        self.say_whether_saved();
        if delta.is_none() && homed.is_empty() && outcome.over.is_empty() {
            return again;
        }
        let writes = delta.as_ref().map(plan::writes);
        let news = writes.as_ref().is_some_and(|w| w.fresh.is_some() || *w != plan::Writes::default());
        match self.0.shelf.take(writes.as_ref(), &outcome, read).await {
            Ok(Kept::Yes) if news || !homed.is_empty() || !outcome.over.is_empty() => self.tell_tabs(),
            Ok(Kept::Moved) => self.reload().await,
            // What is shown is right, and what is stored is older: the next start asks for the difference. Where the
            // browser has taken the storage away, the session lives on in memory for as long as its token does.
            Ok(Kept::Yes) | Err(_) => {}
        }
        again
    }

    /// Forgets what this person may no longer hold, here and in storage.
    pub(super) async fn forget(&self) {
        let now = clock::now();
        let forgotten = self.0.kith.change(|phone| {
            let keys = phone.forget(now);
            (!keys.is_empty(), (keys, read(phone)))
        });
        let Some((keys, read)) = forgotten.filter(|(keys, _)| !keys.is_empty()) else { return };
        match self.0.shelf.forget(&keys, read).await {
            Ok(Kept::Yes) => self.tell_tabs(),
            Ok(Kept::Moved) => self.reload().await,
            // Tried again at the next start, which forgets before it shows anything.
            Err(_) => {}
        }
    }

    /// Tries again to store what could not be stored.
    pub(super) async fn shelter(&self) {
        let homeless = core::mem::take(&mut *self.0.homeless.borrow_mut());
        for entry in homeless {
            if self.0.shelf.keep(&entry).await.is_err() {
                self.0.homeless.borrow_mut().push(entry);
            }
        }
        self.say_whether_saved();
    }

    /// A tap is in danger while it is neither stored here nor with the hub.
    pub(super) fn say_whether_saved(&self) {
        if self.is_over() {
            return;
        }
        let mut homeless = self.0.homeless.borrow_mut();
        self.0.kith.peek(|phone| {
            homeless.retain(|entry| phone.outbox().waiting().any(|waiting| waiting.envelope.id == entry.envelope.id));
        });
        let not_saved = !homeless.is_empty() || self.0.shelf.is_lost();
        self.0.kith.set_health(|health| health.not_saved = not_saved);
    }

    /// Reads everything from storage again, because another tab has written there.
    pub(super) async fn reload(&self) {
        while !self.is_over() && !self.0.shelf.is_outbox_only() {
            let taps = self.0.taps.get();
            let Ok(mut phone) = self.0.shelf.load().await else { return };
            // A tap since then is on its way into storage, and the next reading sees it.
            if taps == self.0.taps.get() {
                for entry in self.0.homeless.borrow().iter() {
                    phone.adopt(entry.clone());
                }
                let (gone, read) = (phone.forget(clock::now()), read(&phone));
                self.0.kith.change(|shown| (true, *shown = phone));
                // What was forgotten here must go from the disk too: once the memory has none of it, nothing else
                // would look for it before the next start.
                if gone.is_empty() || !matches!(self.0.shelf.forget(&gone, read).await, Ok(Kept::Moved)) {
                    return;
                }
            }
        }
    }
}

pub(super) fn read(phone: &Phone) -> Read {
    Read { cursor: phone.replica().cursor(), heard: phone.replica().heard() }
}

/// The body of a request; with fewer envelopes where all together are more than the hub takes at once.
fn body(mut request: Request) -> Option<String> {
    loop {
        let body = serde_json::to_string(&request).ok()?;
        if body.len() < EXCHANGE_BYTES_MAX || request.envelopes.len() < 2 {
            return Some(body);
        }
        request.envelopes.truncate(request.envelopes.len() / 2);
    }
}
