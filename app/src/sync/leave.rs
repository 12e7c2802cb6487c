//! Leaving: this phone is emptied, because its person said so, or the hub did.
//!
//! Invariant: the memory goes at once, the databases as a whole and the session last, so that an emptying that was
//! interrupted is begun again at the next start.

use super::driver::{Driver, GONE};
use crate::device::shelf;
use crate::kith::{Gate, Why};

impl Driver {
    /// Signs this phone out at the hub, if it can be reached, and empties it.
    pub async fn sign_out(&self) {
        // Without signal the hub goes on listing this device, and an organiser can sign it out there.
        let _ = self.0.hub.tell("DELETE", "/api/v1/session").await;
        self.leave(Why::SignedOut).await;
    }

    /// Empties this phone and says why.
    pub(super) async fn leave(&self, why: Why) {
        let (me, waiting) = self.0.kith.peek(|phone| (phone.me(), phone.outbox().waiting().count()));
        self.end();
        self.0.kith.forget_everything();
        self.0.kith.set_gate(Gate::Outside(why, waiting));
        if let Some(tabs) = self.0.tabs.get() {
            tabs.say(GONE);
        }
        self.0.shelf.close();
        // The session goes last: if this is interrupted, the next start is told the same and tries again.
        let removed = shelf::wipe(me).await.and(self.0.chest.wipe().await);
        if removed.is_err() {
            self.0.kith.set_gate(Gate::Outside(Why::NotEmptied, waiting));
        }
    }

    /// Stops everything that is under way.
    pub(crate) fn end(&self) {
        self.0.over.set(true);
        self.next_turn();
        self.hang_up();
    }
}
