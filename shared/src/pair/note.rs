//! Notes: something written about a pair, for those who need it.
//!
//! A note belongs to a pairing and is read because of one: who comes to the person now, and was named when it was
//! written or when it travelled with a hand-over. Invariant: a note written without signal is kept even when the
//! pairing ended meanwhile; its author may just no longer read it. Not here: a list of who has read what.

use crate::command::WriteNote;
use crate::decide::{Change, Decision};
use crate::pair::Pairing;
use crate::people::{Private, private};
use crate::record::{Key, Record};
use crate::refusal::Refusal;
use crate::words::limits::{CLOCK_MARGIN_SECONDS, READERS_MAX, WORDS_CHARS_MAX};
use crate::words::order::distinct;
use crate::words::{NoteId, PairingId, PersonId, Prose, Timestamp};
use crate::world::{World, find, has};
use serde::{Deserialize, Serialize};

/// For whom a note is, besides the organisers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reach {
    /// For the two of them: what whoever comes needs to know.
    Pair,
    /// For its author, and for those who come to the person and whom the person agreed to.
    Restricted {
        /// Whom they agreed to.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        agreed: Vec<PersonId>,
    },
}

/// Something written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Which note.
    pub id: NoteId,
    /// About which pair it was written.
    pub pairing: PairingId,
    /// About whom.
    pub person: PersonId,
    /// Who wrote it.
    pub by: PersonId,
    /// When, by their phone's clock; never later than the hub heard of it.
    pub at: Timestamp,
    /// Whether it is only for those the person agreed to, and the person themselves need not have it on their phone.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub restricted: bool,
    /// Those who read it for as long as they come to the person, in order and without repeats.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readers: Vec<PersonId>,
    /// What.
    pub words: Prose<WORDS_CHARS_MAX>,
}

impl Note {
    /// The records it belongs to: the person, and every pairing because of which somebody reads it.
    pub(crate) fn links(&self) -> Vec<Key> {
        let of = |pairing| Key::new(crate::record::Kind::Pairing, pairing);
        let mut keys = vec![Key::person(self.person), of(self.pairing)];
        keys.extend(self.readers.iter().map(|reader| of(PairingId::of(*reader, self.person))));
        distinct(keys)
    }

    /// The same note, readable by somebody more.
    pub(crate) fn travels_to(mut self, newcomer: PersonId) -> Self {
        if let Err(place) = self.readers.binary_search(&newcomer) {
            self.readers.insert(place, newcomer);
        }
        self
    }
}

pub(crate) fn write(world: &dyn World, who: PersonId, command: &WriteNote, now: Timestamp) -> Decision {
    if has::<Note>(world, command.note) {
        return Err(Refusal::AlreadyThere);
    }
    let pairing = find::<Pairing>(world, command.pairing)?;
    let helper = pairing.helper();
    // What the person can read themselves is theirs to object to when they see it.
    let hidden = matches!(command.reach, Reach::Restricted { .. }) && who != pairing.person();
    private::unless(hidden && Private::of(world, pairing.person()).notes)?;
    let (readers, restricted) = match &command.reach {
        Reach::Pair => (vec![helper], false),
        Reach::Restricted { agreed } if agreed.len() > READERS_MAX => {
            return Err(Refusal::TooMany { max: READERS_MAX });
        }
        Reach::Restricted { agreed } => (agreed.iter().copied().chain((who == helper).then_some(who)).collect(), true),
    };
    let readers = distinct(readers);
    let at = if command.at.since(now) > CLOCK_MARGIN_SECONDS { now } else { command.at.min(now) };
    Change::put([Record::Note(Note {
        id: command.note,
        pairing: pairing.id,
        person: pairing.person(),
        by: who,
        at,
        restricted,
        readers,
        words: command.words.clone(),
    })])
}
