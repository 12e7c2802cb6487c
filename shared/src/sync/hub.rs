//! The hub's half: decide an envelope once, write who may hold what, and read what one person has to learn (`news`).
//!
//! Runs over any [`Store`]: SQLite in the hub, [`super::memory`] in tests and in the simulator. The caller opens
//! and commits the transaction around it; nothing here may be told to anybody before that commit. Invariants:
//! an envelope is carried out at most once, and the index of audiences says for every record exactly what
//! [`crate::access::audience`] says.

mod news;
mod patches;

pub use news::{News, cursor_of, news, shared_tokens};
pub use patches::{Changed, Patches};

use crate::access::{Token, audience, dependents, may, named, reads_like};
use crate::command::{Actor, Command};
use crate::decide::{Change, decide};
use crate::record::{Key, Record};
use crate::refusal::Refusal;
use crate::sync::{Envelope, Outcome, Patch, Receipt};
use crate::words::{EnvelopeId, PersonId, Timestamp};
use crate::world::World;
use std::collections::{BTreeMap, BTreeSet};

/// Where a hub keeps a group. Reading sees what this transaction has written.
pub trait Store: World {
    /// Which store this is; another number after a restore.
    fn generation(&self) -> u32;
    /// The version of the last change.
    fn version(&self) -> u64;
    /// Writes a record, its links and when it falls due, as changed by `version`.
    fn put(&mut self, record: &Record, version: u64);
    /// Removes a record.
    fn remove(&mut self, key: Key, version: u64);
    /// The version that last changed a record.
    fn version_of(&self, key: Key) -> Option<u64>;
    /// The tokens whose holders may hold this record.
    fn holders(&self, key: Key) -> BTreeSet<Token>;
    /// Writes into the index of audiences that at `version` this became so.
    fn index(&mut self, key: Key, token: Token, version: u64, presence: Presence);
    /// The same for a record that has changed, for all the holders it has.
    fn renew(&mut self, key: Key, version: u64) -> BTreeSet<Token> {
        let held = self.holders(key);
        held.iter().for_each(|token| self.index(key, *token, version, Presence::Here));
        held
    }
    /// The entries under a token after a version, in the order of versions, at most `limit`. After version 0 those
    /// that are gone are left out: who has nothing yet need not wade through a group's history.
    fn entries(&self, token: Token, after: u64, limit: usize) -> Vec<Posting>;
    /// What became of an envelope earlier, and who sent it.
    fn receipt(&self, id: EnvelopeId) -> Option<(Option<PersonId>, Receipt)>;
    /// Keeps what became of an envelope.
    fn keep_receipt(&mut self, by: Option<PersonId>, receipt: &Receipt);
    /// Whether it is worth noting what changes now.
    fn notes_patches(&self) -> bool;
    /// Notes that a record was put, and what changed in it for those who have it; see [`Patches::note`]. A store may
    /// forget it at any time.
    fn note(&mut self, key: Key, changed: Option<Changed>);
    /// See [`Patches::find`].
    fn patch(&self, at: (u64, Key), held: &[Token], since: u64) -> Option<Patch>;
}

/// Whether holders of a token have a record or are to forget it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Presence {
    /// They may hold it, and it is new or changed.
    Here,
    /// They must forget it.
    Gone,
}

/// One line of the index of audiences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    /// Since which version.
    pub version: u64,
    /// Which record.
    pub key: Key,
    /// Here or gone.
    pub presence: Presence,
}

/// What an envelope came to, with the tokens whose holders have something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// For its author.
    pub receipt: Receipt,
    /// For the live feed, after the commit.
    pub touched: BTreeSet<Token>,
}

/// Decides an envelope and writes the answer. Sent again, it gets the same receipt.
pub fn accept(store: &mut dyn Store, actor: &Actor, envelope: &Envelope, now: Timestamp) -> Accepted {
    if let Some(mut earlier) = repeat(store, actor, envelope.id) {
        if let Outcome::Refused(Refusal::Changed { theirs, .. }) = &mut earlier.receipt.outcome
            && may(store, actor, &envelope.command).is_err()
        {
            // What stood there then is no longer theirs to read.
            *theirs = None;
        }
        return earlier;
    }
    let (outcome, touched) = match carry_out(store, actor, &envelope.command, now) {
        Ok((version, touched)) => (Outcome::Done(version), touched),
        Err(refusal) => (Outcome::Refused(refusal), BTreeSet::new()),
    };
    let receipt = Receipt { id: envelope.id, outcome };
    store.keep_receipt(actor.person(), &receipt.kept());
    Accepted { receipt, touched }
}

/// Answers an envelope whose command cannot be read; the author is told and nothing else is held up.
pub fn not_understood(store: &mut dyn Store, actor: &Actor, id: EnvelopeId) -> Accepted {
    if let Some(earlier) = repeat(store, actor, id) {
        return earlier;
    }
    // Not kept: after an update of the hub, the same envelope may well be understood.
    let receipt = Receipt { id, outcome: Outcome::Refused(Refusal::NotUnderstood) };
    Accepted { receipt, touched: BTreeSet::new() }
}

fn repeat(store: &dyn Store, actor: &Actor, id: EnvelopeId) -> Option<Accepted> {
    let (by, receipt) = store.receipt(id)?;
    let outcome = if by == actor.person() { receipt.outcome } else { Outcome::Refused(Refusal::NotAllowed) };
    Some(Accepted { receipt: Receipt { id, outcome }, touched: BTreeSet::new() })
}

/// Decides a command and writes what follows from it, as the next version.
///
/// # Errors
/// The reason why nothing was written.
pub fn carry_out(
    store: &mut dyn Store,
    actor: &Actor,
    command: &Command,
    now: Timestamp,
) -> Result<(u64, BTreeSet<Token>), Refusal> {
    let change = only_news(store, decide(store, actor, command, now)?);
    let version = store.version() + 1;
    Ok((version, write(store, &change, version, now)))
}

/// Leaves out what says the same as before: it would be sent to everybody who holds it already. A change in which
/// nothing is new stays as it is, because a version has to stand for something.
fn only_news(store: &dyn Store, change: Change) -> Change {
    let is_new = |record: &Record| store.get(record.key()).as_deref() != Some(record);
    let (new, same): (Vec<_>, Vec<_>) = change.puts.into_iter().partition(is_new);
    let puts = if new.is_empty() && change.drops.is_empty() { same } else { new };
    Change { puts, drops: change.drops }
}

/// Writes a change and brings the index of audiences up to date; returns the tokens it touched.
fn write(store: &mut dyn Store, change: &Change, version: u64, now: Timestamp) -> BTreeSet<Token> {
    let mut affected: BTreeSet<Key> = BTreeSet::new();
    for key in &change.drops {
        affected.insert(*key);
        if let Some(record) = store.get(*key) {
            affected.extend(dependents(store, &record));
        }
    }
    let mut moving = Vec::with_capacity(change.puts.len());
    let mut still: Vec<Key> = Vec::new();
    // Nobody holds what has not been there.
    let mut new: BTreeSet<Key> = BTreeSet::new();
    let mut patches: BTreeMap<Key, Changed> = BTreeMap::new();
    let notes = store.notes_patches();
    for record in &change.puts {
        let key = record.key();
        let earlier = store.get(key);
        if let Some(earlier) = earlier.as_ref().filter(|_| notes)
            && let Some((patch, base)) = Patch::between(version, earlier, record).zip(store.version_of(key))
        {
            patches.insert(key, Changed { patch, base, kept: BTreeSet::new() });
        }
        // What the earlier record led to may lose readers just as what the new one leads to may win some.
        match earlier {
            Some(earlier) if reads_like(&earlier, record) => {
                still.push(key);
                continue;
            }
            Some(earlier) => affected.extend(dependents(store, &earlier)),
            None => drop(new.insert(key)),
        }
        moving.push(record);
    }
    for key in &change.drops {
        store.remove(*key, version);
        store.note(*key, None);
    }
    let mut written: BTreeSet<Key> = change.drops.iter().copied().collect();
    for record in &change.puts {
        store.put(record, version);
        written.insert(record.key());
    }
    for record in &moving {
        affected.extend(dependents(store, record));
    }
    let again = told_again(store, &moving);
    let mut keep = |key: Key, before: &BTreeSet<Token>, after: &BTreeSet<Token>| {
        if let Some(changed) = patches.get_mut(&key) {
            changed.kept.extend(before.intersection(after).filter(|token| !again.contains(&(key, **token))));
        }
    };
    let mut touched = BTreeSet::new();
    // Whoever holds these still may, unless something else in the change moves them.
    for key in still.into_iter().filter(|key| !affected.contains(key)) {
        let held = store.renew(key, version);
        keep(key, &held, &held);
        touched.extend(held);
        written.remove(&key);
    }
    affected.extend(&written);
    for key in affected {
        let before = if new.contains(&key) { BTreeSet::new() } else { store.holders(key) };
        let after = store.get(key).map(|record| audience(store, &record, now)).unwrap_or_default();
        keep(key, &before, &after);
        for token in before.difference(&after) {
            store.index(key, *token, version, Presence::Gone);
            touched.insert(*token);
            // Who still may hold it hears of this too, so that a frame made for the token alone is not for them.
            touched.extend(&after);
        }
        for token in &after {
            if written.contains(&key) || !before.contains(token) || again.contains(&(key, *token)) {
                store.index(key, *token, version, Presence::Here);
                touched.insert(*token);
            }
        }
    }
    for key in change.puts.iter().map(Record::key) {
        store.note(key, patches.remove(&key).filter(|changed| !changed.kept.is_empty()));
    }
    touched
}

/// What a helper is told again although they were told before: where to go for the errand in their hands, and whom
/// the ask they wrote down is about, or whom they know as a pair or from a circle from now on. Their phone may have
/// forgotten it by its own clock, which runs a little (or two days) ahead of this one, and it is not for the hub to know.
fn told_again(store: &dyn Store, moving: &[&Record]) -> BTreeSet<(Key, Token)> {
    let mut again = BTreeSet::new();
    for record in moving {
        let readers = match record {
            Record::Errand(errand) => vec![errand.holder()],
            Record::Ask(ask) => vec![ask.recorded_by],
            Record::Pairing(pairing) => vec![Some(pairing.helper()), pairing.cover.map(|cover| cover.person)],
            Record::Handover(handover) => vec![Some(handover.newcomer)],
            Record::Circle(circle) => circle.ties.iter().map(|tie| tie.member).collect(),
            _ => named(record).into_iter().map(Some).collect(),
        };
        for reader in readers.into_iter().flatten() {
            again.extend(dependents(store, record).into_iter().map(|key| (key, Token::Person(reader))));
        }
    }
    again
}
