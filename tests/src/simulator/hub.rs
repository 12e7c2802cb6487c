//! The hub of the simulation: the engine of `shared` over a store in memory, with transactions that can be lost.
//!
//! Several requests may share one transaction, as they do behind the true hub's writer. What it tells anybody it
//! tells after the commit; the ledger watches.

use super::bug::{Bug, Front};
use super::ladders::Ladders;
use super::ledger::{Born, Ledger};
use super::oracle::{Expected, Table};
use super::{Broken, choices, own, promise, readings, wishes};
use shared::access::{Token, tokens};
use shared::command::{Actor, Command, when_due};
use shared::people::{Member, Standing};
use shared::refusal::Refusal;
use shared::sync::envelope::Head;
use shared::sync::exchange::RawRequest;
use shared::sync::hub::{self, Store as _};
use shared::sync::memory::MemoryStore;
use shared::sync::replica::proof_of;
use shared::sync::{Cursor, Envelope, Outcome, Put, Receipt, Reply};
use shared::words::{EnvelopeId, PersonId, Timestamp};
use shared::world::{World as _, find};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// When the hub dies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dies {
    Before,
    After,
}

/// A request as it arrives, with who the session says it is from.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) who: PersonId,
    pub(crate) bytes: Vec<u8>,
}

/// What comes back.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// Nothing: the hub died, or the request could not be read.
    Nothing,
    /// The member has left; the device is to empty itself.
    Left,
    /// A reply, with what the phone is to hold once it has taken it in.
    Reply(Vec<u8>, Rc<Expected>),
}

/// See the module.
pub(crate) struct Hub {
    pub(crate) store: MemoryStore,
    pub(crate) ledger: Ledger,
    pub(crate) now: Timestamp,
    /// Records in a page.
    pub(crate) page: usize,
    pub(crate) bug: Bug,
    pub(crate) dies: Option<Dies>,
    /// How envelopes were made.
    pub(crate) born: BTreeMap<EnvelopeId, Born>,
    /// Tokens touched since the live feed last looked.
    pub(crate) touched: BTreeSet<Token>,
    /// What was refused, for the tally.
    pub(crate) refused: Vec<(&'static str, Refusal)>,
    /// What was done, for the tally.
    pub(crate) done: Vec<&'static str>,
    table: Table,
}

impl Hub {
    pub(crate) fn new(now: Timestamp, page: usize, bug: Bug) -> Self {
        Self {
            store: MemoryStore::new(1),
            ledger: Ledger::default(),
            now,
            page,
            bug,
            dies: None,
            born: BTreeMap::new(),
            touched: BTreeSet::new(),
            refused: Vec::new(),
            done: Vec::new(),
            table: Table::default(),
        }
    }

    /// Answers requests, all in one transaction.
    pub(crate) fn serve(&mut self, calls: &[Call]) -> Result<Vec<Answer>, Broken> {
        let before = self.dies.map(|_| (self.store.clone(), self.ledger.clone(), self.touched.clone()));
        let mut opened = Vec::with_capacity(calls.len());
        for call in calls {
            opened.push(self.open(call)?);
        }
        let dies = self.dies.take();
        match (dies, before) {
            (Some(Dies::Before), Some(before)) => {
                let early = (self.bug == Bug::AnswerBeforeCommit).then(|| self.answer_all(opened));
                (self.store, self.ledger, self.touched) = before;
                return early.unwrap_or_else(|| Ok(vec![Answer::Nothing; calls.len()]));
            }
            (Some(Dies::After), _) => return Ok(vec![Answer::Nothing; calls.len()]),
            _ => {}
        }
        self.answer_all(opened)
    }

    /// Carries out what needs no phone: the plain page, the desk, the hub itself.
    pub(crate) fn direct(&mut self, actor: &Actor, id: EnvelopeId, command: Command) -> Result<Outcome, Broken> {
        let envelope = Envelope { id, n: 0, at: self.now, command };
        Ok(self.accept(actor, &envelope)?.outcome)
    }

    /// Does what has fallen due; returns how much that was.
    pub(crate) fn due(&mut self) -> Result<usize, Broken> {
        let due = self.store.due(self.now);
        for command in due.iter().filter_map(|key| when_due(*key)) {
            let mut front = Front { store: &mut self.store, bug: self.bug };
            let done = hub::carry_out(&mut front, &Actor::Hub, &command, self.now);
            promise!(done.is_ok(), "what fell due was refused: {done:?}");
            self.touched.extend(done.map(|(_, touched)| touched).unwrap_or_default());
            self.ledger.errands(&self.store)?;
        }
        promise!(self.store.due(self.now).is_empty(), "something is still due");
        Ok(due.len())
    }

    /// What a member is to hold now.
    pub(crate) fn expected(&mut self, who: PersonId) -> Option<Expected> {
        let member = find::<Member>(&self.store, who).ok()?;
        let front = Front { store: &mut self.store, bug: self.bug };
        let cursor = hub::news(&front, &tokens(&member), None, usize::MAX - 1).cursor;
        self.table.refresh(&self.store, self.now);
        Some(self.table.expected(&self.store, &member, cursor))
    }

    /// Checks that cost too much for every step.
    pub(crate) fn audit(&mut self) -> Result<(), Broken> {
        super::ledger::pairs(&self.store)?;
        Ladders::none_is_silent(&self.store, self.now)?;
        self.table.refresh(&self.store, self.now);
        choices::hold(self.store.world())?;
        wishes::hold(self.store.world())?;
        readings::hold(self.store.world())?;
        self.table.agrees_with_index(&self.store)
    }

    fn open(&mut self, call: &Call) -> Result<Opened, Broken> {
        let Ok(request) = serde_json::from_slice::<RawRequest<'_>>(&call.bytes) else { return Ok(Opened::Nothing) };
        let Ok(member) = find::<Member>(&self.store, call.who) else { return Ok(Opened::Left) };
        if member.standing == Standing::Left {
            return Ok(Opened::Left);
        }
        let mut receipts = Vec::new();
        for raw in &request.envelopes {
            // Roles are read anew for each envelope: one before it may have changed them.
            let actor = self.actor(call.who);
            if let Ok(envelope) = serde_json::from_str::<Envelope>(raw.get()) {
                receipts.push(self.accept(&actor, &envelope)?);
            } else if let Ok(head) = serde_json::from_str::<Head>(raw.get()) {
                let mut front = Front { store: &mut self.store, bug: self.bug };
                receipts.push(hub::not_understood(&mut front, &actor, head.id).receipt);
            }
        }
        Ok(Opened::Read { who: call.who, cursor: request.cursor, prove: request.prove, whole: request.whole, receipts })
    }

    fn actor(&self, who: PersonId) -> Actor {
        let member = find::<Member>(&self.store, who).ok().filter(|member| member.standing == Standing::Active);
        Actor::Member { person: who, roles: member.map(|member| member.roles).unwrap_or_default() }
    }

    fn accept(&mut self, actor: &Actor, envelope: &Envelope) -> Result<Receipt, Broken> {
        let before = self.store.version();
        let mut front = Front { store: &mut self.store, bug: self.bug };
        let accepted = hub::accept(&mut front, actor, envelope, self.now);
        let moved = self.store.version() - before;
        let born = self.born.get(&envelope.id);
        self.ledger.answered(envelope, born, &accepted.receipt.outcome, moved)?;
        if moved > 0 {
            self.ledger.errands(&self.store)?;
        }
        match &accepted.receipt.outcome {
            Outcome::Done(_) if moved > 0 => {
                if let Command::ErasePerson(c) = &envelope.command {
                    own::is_forgotten(&self.store, c.person)?;
                }
                self.done.push(envelope.command.name());
            }
            Outcome::Done(_) => {}
            Outcome::Refused(why) => self.refused.push((envelope.command.name(), why.clone())),
        }
        self.touched.extend(accepted.touched);
        Ok(accepted.receipt)
    }

    fn answer_all(&mut self, opened: Vec<Opened>) -> Result<Vec<Answer>, Broken> {
        opened.into_iter().map(|opened| self.answer(opened)).collect()
    }

    fn answer(&mut self, opened: Opened) -> Result<Answer, Broken> {
        let (who, cursor, prove, whole, mut receipts) = match opened {
            Opened::Nothing => return Ok(Answer::Nothing),
            Opened::Left => return Ok(Answer::Left),
            Opened::Read { who, cursor, prove, whole, receipts } => (who, cursor, prove, whole, receipts),
        };
        // Removed by the very batch it came with: the commands count, and nothing is read any more.
        let Ok(member) = find::<Member>(&self.store, who) else { return Ok(Answer::Left) };
        if member.standing == Standing::Left {
            return Ok(Answer::Left);
        }
        if self.bug == Bug::SwallowRefusal {
            receipts.retain(|receipt| matches!(receipt.outcome, Outcome::Done(_)));
        }
        let mut reply = self.read(&tokens(&member), cursor, whole);
        reply.receipts = receipts;
        reply.proof = (prove && self.bug != Bug::NoProof).then(|| self.proof(&member));
        if self.bug == Bug::IgnoreCut && reply.more {
            reply.more = false;
            reply.cursor.2 = self.store.version();
        }
        self.table.refresh(&self.store, self.now);
        let expected = self.table.expected(&self.store, &member, reply.cursor);
        if let (Some(naive), Some(proof)) = (expected.proof(), reply.proof) {
            promise!(naive == proof, "the hub's proof for {who} is not the sum of what they may hold");
        }
        let bytes = serde_json::to_vec(&reply).map_err(|e| Broken(e.to_string()))?;
        Ok(Answer::Reply(bytes, Rc::new(expected)))
    }

    /// What the holders of these tokens have to learn, as a reply without receipts.
    pub(crate) fn read(&mut self, held: &[Token], cursor: Option<Cursor>, whole: bool) -> Reply {
        let front = Front { store: &mut self.store, bug: self.bug };
        let mut news = hub::news(&front, held, cursor, self.page);
        if !whole {
            news = news.with_patches(&front, held, cursor);
        }
        if self.bug == Bug::SkipDrops {
            news.drops.clear();
        }
        let puts = news.puts.iter().filter_map(|(_, key)| {
            let record = self.store.get(*key)?.as_ref().clone();
            Some(Put(self.store.version_of(*key)?, record))
        });
        Reply {
            puts: puts.collect(),
            patches: news.patches,
            drops: news.drops,
            receipts: Vec::new(),
            fresh: news.fresh,
            more: news.more,
            proof: None,
            cursor: news.cursor,
        }
    }

    fn proof(&self, member: &Member) -> u64 {
        let mut held = BTreeMap::new();
        for token in tokens(member) {
            for entry in self.store.entries(token, 0, usize::MAX) {
                if entry.presence == hub::Presence::Here {
                    held.insert(entry.key, self.store.version_of(entry.key).unwrap_or(0));
                }
            }
        }
        proof_of(held)
    }
}

enum Opened {
    Nothing,
    Left,
    Read { who: PersonId, cursor: Option<Cursor>, prove: bool, whole: bool, receipts: Vec<Receipt> },
}
