//! Asks: help that a person wants, in their own words.
//!
//! An ask holds what was said, by whom, and that they agreed to it being passed on; the errand cut from it
//! says only what every checked volunteer may read. Invariant: an ask has a person, and one errand with it.
//! Not here: the address; it is the person's [`crate::people::Contact`].

use crate::command::{AskForHelp, CancelAsk, ChangeAsk, ConfirmAsk, Who};
use crate::decide::{Change, Decision};
use crate::help::{Errand, HelpKind, Reach, State, Wants, spread};
use crate::people::{Contact, Person, Private, Zone, person};
use crate::record::Record;
use crate::refusal::{Field, Refusal};
use crate::words::limits::WORDS_CHARS_MAX;
use crate::words::{AskId, PersonId, Prose, Timestamp, When, ZoneId};
use crate::world::{World, each_linked, find, has};
use serde::{Deserialize, Serialize};

/// How somebody agreed that the group may keep what they said and pass on what a helper needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Consent {
    /// They ticked it themselves on the plain page.
    Page,
    /// They said so to the person who wrote it down.
    Said,
}

/// Help that somebody wants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// Which ask.
    pub id: AskId,
    /// Who wants it.
    pub person: PersonId,
    /// What sort of help.
    pub kind: HelpKind,
    /// What they want, in their words.
    pub what: Prose<WORDS_CHARS_MAX>,
    /// When.
    pub when: When,
    /// Roughly where.
    pub zone: ZoneId,
    /// How they agreed.
    pub consent: Consent,
    /// Who wrote it down for them, if they did not do it themselves.
    #[serde(default, rename = "by", skip_serializing_if = "Option::is_none")]
    pub recorded_by: Option<PersonId>,
    /// When it was asked.
    pub asked: Timestamp,
    /// Whether the asker said that it happened.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub confirmed: bool,
    /// Whether nobody needs anything from it any more: cancelled, or done and the day after it is over.
    /// What is over is history: it no longer says who may know where the person lives.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub over: bool,
    /// What is wanted of whoever comes.
    #[serde(default, skip_serializing_if = "Wants::is_empty")]
    pub wants: Wants,
}

impl Ask {
    /// Whether whoever could read something because of `earlier` still can.
    pub(crate) fn reads_like(&self, earlier: &Self) -> bool {
        (self.person, self.recorded_by, self.over) == (earlier.person, earlier.recorded_by, earlier.over)
    }
}

pub(crate) fn ask(world: &dyn World, by: Option<PersonId>, command: &AskForHelp, now: Timestamp) -> Decision {
    if has::<Ask>(world, command.ask) || has::<Errand>(world, command.errand) {
        return Err(Refusal::AlreadyThere);
    }
    find::<Zone>(world, command.zone)?;
    let mut puts = Vec::with_capacity(4);
    let (id, first_name) = match &command.who {
        Who::Known(id) => (*id, find::<Person>(world, *id)?.first_name),
        Who::New { person: id, name, first_name, contact } => {
            if has::<Person>(world, *id) || contact.id != *id {
                return Err(Refusal::AlreadyThere);
            }
            check_reachable(contact)?;
            puts.push(Record::Person(Person {
                id: *id,
                name: name.clone(),
                zone: Some(command.zone),
                first_name: first_name.clone(),
                since: now,
                private: Private::default(),
            }));
            puts.push(Record::Contact(contact.as_ref().clone()));
            (*id, first_name.clone())
        }
    };
    puts.push(Record::Ask(Ask {
        id: command.ask,
        person: id,
        kind: command.kind,
        what: command.what.clone(),
        when: command.when,
        zone: command.zone,
        consent: command.consent,
        recorded_by: by.filter(|by| *by != id),
        asked: now,
        confirmed: false,
        over: false,
        wants: command.wants.clone().tidy(),
    }));
    let errand = Errand {
        id: command.errand,
        ask: command.ask,
        kind: command.kind,
        zone: command.zone,
        when: command.when,
        first_name,
        state: State::Open,
        asked: now,
        wants: command.wants.clone().tidy(),
        reach: Reach::default(),
    };
    let reach = spread::first(world, (&errand, id), now);
    puts.push(Record::Errand(Errand { reach, ..errand }));
    Change::put(puts)
}

/// Somebody must be able to tell the asker who is coming.
fn check_reachable(contact: &Contact) -> Result<(), Refusal> {
    match (&contact.phone, &contact.reach) {
        (None, None) => Err(Refusal::Missing { field: Field::Phone }),
        (Some(phone), _) => person::check_phone(phone),
        (None, Some(_)) => Ok(()),
    }
}

pub(crate) fn change(world: &dyn World, command: &ChangeAsk) -> Decision {
    let mut ask = find::<Ask>(world, command.ask)?;
    let mut errands = each_linked::<Errand>(world, command.ask);
    if errands.iter().any(Errand::is_over) {
        return Err(Refusal::AlreadyOver);
    }
    if let Some(edit) = &command.what {
        let mut what = Some(ask.what.clone());
        edit.map(Some).apply(Field::What, &mut what, |text| text.as_str())?;
        ask.what = edit.new.clone();
    }
    if let Some(edit) = &command.when {
        if ask.when != edit.saw && ask.when != edit.new {
            return Err(Refusal::Changed { field: Field::When, theirs: None });
        }
        ask.when = edit.new;
        for errand in &mut errands {
            errand.when = edit.new;
        }
    }
    Change::put(core::iter::once(Record::Ask(ask)).chain(errands.into_iter().map(Record::Errand)))
}

pub(crate) fn cancel(world: &dyn World, command: CancelAsk, now: Timestamp) -> Decision {
    let mut ask = find::<Ask>(world, command.ask)?;
    let mut open: Vec<Errand> = each_linked::<Errand>(world, command.ask);
    open.retain(|errand| !errand.is_over());
    if open.is_empty() {
        return Err(Refusal::AlreadyOver);
    }
    for errand in &mut open {
        errand.state = State::Cancelled { at: now, was: errand.holder() };
        errand.reach = Reach::default();
    }
    ask.over = true;
    Change::put(core::iter::once(Record::Ask(ask)).chain(open.into_iter().map(Record::Errand)))
}

pub(crate) fn confirm(world: &dyn World, command: ConfirmAsk) -> Decision {
    let mut ask = find::<Ask>(world, command.ask)?;
    if !each_linked::<Errand>(world, command.ask).iter().any(|errand| matches!(errand.state, State::Done { .. })) {
        return Err(Refusal::NotDoneYet);
    }
    ask.confirmed = true;
    Change::put([Record::Ask(ask)])
}
