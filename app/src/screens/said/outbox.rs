//! What waits on this phone, and what was refused with what can be done about it.
//!
//! Nothing that somebody did vanishes: an entry waits, has arrived, or stands here until its author has decided.
//! A change that crossed somebody else's is answered by theirs, yours or both; each answer is a new command
//! that says what it saw, so that a third change is noticed as well.

#[cfg(test)]
mod checks;
mod choice;

pub use choice::{Choice, Planned, Said, Suited, choice};

use shared::command::Command;
use shared::refusal::Refusal;
use shared::sync::{Entry, Fate, Phone};
use shared::words::{AskId, EnvelopeId, ErrandId, PersonId, Timestamp};

/// What can be done about a refused entry, besides letting it go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing: it is good to know, and over.
    LetGo,
    /// Look at the errand it was about.
    Errand(ErrandId),
    /// Look at the person it was about.
    Person(PersonId),
    /// Take what was written back into the form and send it again.
    WriteAgain(AskId),
    /// Keep theirs, yours or both.
    Choose(Box<Choice>),
}

/// An entry that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Names it, for putting it away.
    pub id: EnvelopeId,
    /// When it was tapped.
    pub at: Timestamp,
    /// What was to be done.
    pub command: Command,
    /// Why it was not.
    pub refusal: Refusal,
    /// What can be done now.
    pub next: Next,
}

/// An entry that has not been answered for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Names it.
    pub id: EnvelopeId,
    /// When it was tapped.
    pub at: Timestamp,
    /// What is to be done.
    pub command: Command,
    /// Why it will probably be refused, where that can be seen from here.
    pub foreseen: Option<Refusal>,
}

/// Everything that was refused, oldest first.
#[must_use]
pub fn refused(phone: &Phone) -> Vec<Refused> {
    let entry = |entry: &Entry| match &entry.fate {
        Fate::Refused(refusal) => Some(Refused {
            id: entry.envelope.id,
            at: entry.envelope.at,
            command: entry.envelope.command.clone(),
            refusal: refusal.clone(),
            next: next(phone, &entry.envelope.command, refusal),
        }),
        _ => None,
    };
    phone.outbox().entries().iter().filter_map(entry).collect()
}

/// Everything that waits to be sent, oldest first.
#[must_use]
pub fn waiting(phone: &Phone) -> Vec<Waiting> {
    let entry = |entry: &Entry| Waiting {
        id: entry.envelope.id,
        at: entry.envelope.at,
        command: entry.envelope.command.clone(),
        foreseen: phone.replica().foreseen(entry.envelope.id).cloned(),
    };
    phone.outbox().waiting().map(entry).collect()
}

fn next(phone: &Phone, command: &Command, refusal: &Refusal) -> Next {
    if let Refusal::Changed { field, theirs } = refusal
        && let Some(choice) = choice(phone.replica().world(), command, (*field, theirs.as_ref()))
    {
        return Next::Choose(Box::new(choice));
    }
    match command {
        Command::ClaimErrand(c) => Next::Errand(c.errand),
        Command::HandBackErrand(c) => Next::Errand(c.errand),
        Command::RecordVisit(c) => Next::Errand(c.errand),
        Command::ChangeContact(c) => Next::Person(c.person),
        Command::ChangeRoles(c) => Next::Person(c.member),
        Command::RemoveMember(c) => Next::Person(c.member),
        Command::RecordCheckIn(c) => Next::Person(c.person),
        Command::PlanCheckIns(c) => Next::Person(c.person),
        Command::AskForHelp(c) => Next::WriteAgain(c.ask),
        _ => Next::LetGo,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{ASHA, BEN, NOON, PRESCRIPTION, SHOPPING, claim, street, tap};
    use shared::sync::patch::by_serde;
    use shared::sync::{Outcome, Receipt, Reply};

    #[test]
    fn what_waits_is_listed_with_what_can_be_foreseen_of_it() {
        let mut street = street();
        let mut asha = street.phone(ASHA);
        tap(&mut asha, 70, claim(PRESCRIPTION));
        tap(&mut asha, 71, claim(SHOPPING));
        assert_eq!(waiting(&asha).len(), 2);
        street.does(BEN, claim(PRESCRIPTION), NOON);
        let fresh = street.phone(ASHA);
        let behind = Phone::new(ASHA, fresh.replica().clone(), asha.outbox().clone());
        let foreseen: Vec<_> = waiting(&behind).into_iter().map(|entry| entry.foreseen).collect();
        assert_eq!(foreseen, [Some(Refusal::AlreadyHeld { by: BEN }), None]);
    }

    #[test]
    fn a_refused_claim_stays_with_the_errand_to_look_at() {
        let mut asha = street().phone(ASHA);
        let id = tap(&mut asha, 70, claim(PRESCRIPTION));
        let cursor = asha.replica().cursor();
        let receipts = vec![Receipt { id, outcome: Outcome::Refused(Refusal::AlreadyHeld { by: BEN }) }];
        let (puts, drops) = (Vec::new(), Vec::new());
        let reply = Reply {
            puts,
            patches: vec![],
            drops,
            receipts,
            fresh: false,
            more: false,
            proof: None,
            cursor: cursor.unwrap(),
        };
        asha.receive(cursor, reply, by_serde, NOON);
        let refused = refused(&asha);
        assert_eq!(refused.len(), 1);
        assert_eq!(refused[0].next, Next::Errand(PRESCRIPTION));
        assert!(waiting(&asha).is_empty());
    }
}
