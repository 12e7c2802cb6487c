//! What a code shows that somebody of the group read out to the person.
//!
//! For the person: an organiser who can look a code up again sees nothing by it that is theirs alone, such as a wish
//! that is "only me" or how they said they are. Not here: what organisers may see anyway, which is all the rest.

use crate::access::{Token, audience};
use crate::record::{Key, Kind, Record};
use crate::words::Timestamp;
use crate::world::World;
use std::sync::Arc;

/// A world without what one person alone may hold.
pub struct ReadOut<'a> {
    whole: &'a dyn World,
    now: Timestamp,
}

impl<'a> ReadOut<'a> {
    /// What is left of a world at `now`.
    #[must_use]
    pub const fn of(whole: &'a dyn World, now: Timestamp) -> Self {
        Self { whole, now }
    }

    fn shows(&self, record: &Record) -> bool {
        // A question to the person says nothing of theirs before they have answered it.
        let asks = matches!(record, Record::Invitation(invitation) if invitation.is_open());
        asks || !matches!(Vec::from_iter(audience(self.whole, record, self.now)).as_slice(), [Token::Person(_)])
    }

    fn shown(&self, mut records: Vec<Arc<Record>>) -> Vec<Arc<Record>> {
        records.retain(|record| self.shows(record));
        records
    }
}

impl World for ReadOut<'_> {
    fn get(&self, key: Key) -> Option<Arc<Record>> {
        self.whole.get(key).filter(|record| self.shows(record))
    }

    fn linked(&self, to: Key, kind: Kind) -> Vec<Arc<Record>> {
        self.shown(self.whole.linked(to, kind))
    }

    fn all(&self, kind: Kind) -> Vec<Arc<Record>> {
        self.shown(self.whole.all(kind))
    }
}
