//! A hamlet: a small group in a folder of its own, with a clock that is turned by hand.

use server::group::Group;
use shared::command::*;
use shared::help::{Consent, HelpKind, Wants};
use shared::people::{Contact, Role, Roles};
use shared::sync::{Cursor, Envelope, Outcome, Receipt, Reply, Request};
use shared::words::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

pub(crate) const ASHA: u8 = 1;
pub(crate) const BEN: u8 = 2;

pub(crate) fn id<I: From<Id>>(n: u8) -> I {
    Id::from_bytes([n; 16]).into()
}

pub(crate) fn asker(n: u8) -> PersonId {
    id(n)
}

pub(crate) fn envelope(n: u8, command: impl Into<Command>) -> Envelope {
    Envelope { id: id(n), n: u64::from(n), at: Timestamp(0), command: command.into() }
}

pub(crate) fn member(n: u8, role: Role) -> Command {
    WelcomeMember { person: id(n), name: Line::new("Ada").unwrap(), roles: Roles::new([role]) }.into()
}

/// An ask by somebody new: person, ask and errand all have the number `n`.
pub(crate) fn ask(n: u8) -> Command {
    let address = Prose::new("1 Mill Lane").ok();
    let phone = Line::new("01632 960123").ok();
    AskForHelp {
        ask: id(n),
        errand: id(n),
        who: Who::New {
            person: id(n),
            name: Line::new("Mrs Okoro").unwrap(),
            first_name: None,
            contact: Box::new(Contact { id: id(n), address, phone, reach: None, entry: None, needs: None }),
        },
        kind: HelpKind::Food,
        what: Prose::new("Milk and \"good\" bread").unwrap(),
        when: When::Soon,
        zone: id(1),
        consent: Consent::Page,
        wants: Wants::anybody(),
    }
    .into()
}

pub(crate) struct Hamlet {
    pub(crate) group: Group,
    pub(crate) folder: tempfile::TempDir,
    clock: Arc<AtomicI64>,
}

impl Hamlet {
    /// Asha organises, Ben volunteers; one zone.
    pub(crate) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(AtomicI64::new(1_800_000_000));
        let hands = Arc::clone(&clock);
        let group = Group::open(folder.path(), Arc::new(move || Timestamp(hands.load(Ordering::Relaxed)))).unwrap();
        let hamlet = Self { group, folder, clock };
        let zone = AddZone { zone: id(1), name: Line::new("Riverside").unwrap(), within: None };
        hamlet.hub(201, zone).await;
        hamlet.hub(202, member(ASHA, Role::Organiser)).await;
        hamlet.hub(203, member(BEN, Role::Volunteer)).await;
        hamlet
    }

    pub(crate) fn wait(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::Relaxed);
    }

    pub(crate) async fn hub(&self, n: u8, command: impl Into<Command>) -> Receipt {
        let receipt = self.group.command(Actor::Hub, id(n), command.into()).await.unwrap();
        assert!(matches!(receipt.outcome, Outcome::Done(_)), "{receipt:?}");
        receipt
    }

    pub(crate) async fn asked(&self, n: u8) -> Receipt {
        self.group.command(Actor::Public, id(n), ask(n)).await.unwrap()
    }

    /// One exchange, read as a phone reads it.
    pub(crate) async fn sync(&self, who: u8, cursor: Option<Cursor>, envelopes: Vec<Envelope>) -> Reply {
        let request = Request { cursor, prove: true, envelopes, ..Request::default() };
        let body = serde_json::to_vec(&request).unwrap();
        let reply = self.group.exchange(asker(who), body.into()).await.unwrap();
        serde_json::from_slice(&reply).unwrap()
    }

    pub(crate) fn check(&self) {
        let report = Group::check(self.folder.path()).unwrap();
        assert!(report.is_clean(), "{:?}", report.problems);
    }
}
