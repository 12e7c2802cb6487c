//! Theirs, yours or both: what to do when two people changed the same field.
//!
//! "Yours" and "both" are the same command again, now saying that it saw what is there at present; the other
//! fields of the command travel along untouched. "Theirs" lets go of the one field and keeps the others.

mod agreed;
mod paired;
mod planned;
mod wished;

pub use paired::Suited;
pub use planned::Planned;

use shared::command::{ChangeAsk, ChangeContact, ChangeRoles, Command, Edit};
use shared::help::{Ask, Spread};
use shared::people::{Check, Contact, Member, Role, Roles};
use shared::refusal::{Field, Theirs};
use shared::words::{Line, Prose, TextProblem, When};
use shared::world::{Memory, find};

/// One value of a field, to be said in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing is written there.
    Nothing,
    /// A text.
    Words(String),
    /// A time.
    When(When),
    /// Roles.
    Roles(Vec<Role>),
    /// What is planned.
    Planned(Planned),
    /// What suits two who keep in touch.
    Suited(Suited),
    /// How asks travel.
    Spread(Spread),
    /// What was checked about a helper.
    Checks(Vec<Check>),
}

/// What to choose between, and what each choice does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Which field.
    pub field: Field,
    /// What is there now.
    pub theirs: Said,
    /// What the author wanted there.
    pub yours: Said,
    /// Keeps theirs; nothing to do when the command held nothing else.
    pub keep_theirs: Option<Command>,
    /// Keeps yours.
    pub keep_yours: Command,
    /// Keeps both, where both fit.
    pub keep_both: Option<Command>,
}

/// The choice that a crossed command leaves, if the field is one of those that can be chosen.
#[must_use]
pub fn choice(world: &Memory, command: &Command, (field, theirs): (Field, Option<&Theirs>)) -> Option<Choice> {
    match command {
        Command::ChangeContact(c) => contact(world, c, (field, theirs)),
        Command::ChangeAsk(c) if field == Field::What => ask_what(world, c, theirs),
        Command::ChangeAsk(c) if field == Field::When => ask_when(world, c),
        Command::ChangeRoles(c) if field == Field::Roles => roles(world, c),
        Command::ChangePlan(c) => planned::plan(world, c, field),
        Command::SetLadder(c) if field == Field::Ladder => planned::ladder(world, c),
        Command::LimitPairing(c) => paired::limits(world, c, (field, theirs)),
        Command::PlanJointVisit(c) if field == Field::When => paired::joint(world, c.clone()),
        Command::SetSpread(c) if field == Field::Spread => agreed::spread(world, *c),
        Command::RecordChecks(c) if field == Field::Checks => agreed::checks(world, c),
        Command::ChangeWish(c) => wished::wish(world, c, (field, theirs)),
        _ => None,
    }
}

/// A text that two people wrote, in one kind of box.
trait Words: Sized + Clone + PartialEq {
    fn read(text: &str) -> Result<Self, TextProblem>;
    fn text(&self) -> &str;
    fn both(theirs: &str, yours: &str) -> String;
}

impl<const MAX: usize> Words for Prose<MAX> {
    fn read(text: &str) -> Result<Self, TextProblem> {
        Self::new(text)
    }
    fn text(&self) -> &str {
        self.as_str()
    }
    fn both(theirs: &str, yours: &str) -> String {
        format!("{theirs}\n{yours}")
    }
}

impl<const MAX: usize> Words for Line<MAX> {
    fn read(text: &str) -> Result<Self, TextProblem> {
        Self::new(text)
    }
    fn text(&self) -> &str {
        self.as_str()
    }
    fn both(theirs: &str, yours: &str) -> String {
        format!("{theirs} / {yours}")
    }
}

/// A field with theirs, yours, and the edits that keep yours or both.
struct Crossed<T> {
    theirs: Option<T>,
    yours: Option<T>,
}

impl<T: Words> Crossed<T> {
    /// What is there is read from this phone; only where it holds nothing, from what the hub said.
    fn new(edit: &Edit<Option<T>>, here: Option<Option<T>>, said: Option<&Theirs>) -> Self {
        let theirs = here.unwrap_or_else(|| said.and_then(|said| T::read(&said.0).ok()));
        Self { theirs, yours: edit.new.clone() }
    }

    fn yours(&self) -> Edit<Option<T>> {
        Edit { saw: self.theirs.clone(), new: self.yours.clone() }
    }

    fn both(&self) -> Option<Edit<Option<T>>> {
        let (theirs, yours) = (self.theirs.as_ref()?, self.yours.as_ref()?);
        let both = T::read(&T::both(theirs.text(), yours.text())).ok()?;
        Some(Edit { saw: self.theirs.clone(), new: Some(both) })
    }

    fn said(&self) -> (Said, Said) {
        let said = |value: &Option<T>| value.as_ref().map_or(Said::Nothing, |text| Said::Words(text.text().to_owned()));
        (said(&self.theirs), said(&self.yours))
    }
}

/// The choice for one field of a contact: `$get` names it in the record and in the command.
macro_rules! contact_field {
    ($world:ident, $command:ident, $field:ident, $said:ident, $get:ident) => {{
        let here = find::<Contact>($world, $command.person).ok().map(|contact| contact.$get);
        let crossed = Crossed::new($command.$get.as_ref()?, here, $said);
        let with = |edit| ChangeContact { $get: edit, ..$command.clone() };
        let (theirs, yours) = crossed.said();
        let rest = with(None);
        Some(Choice {
            field: $field,
            theirs,
            yours,
            keep_theirs: changes_something(&rest).then(|| rest.into()),
            keep_yours: with(Some(crossed.yours())).into(),
            keep_both: crossed.both().map(|edit| with(Some(edit)).into()),
        })
    }};
}

fn contact(world: &Memory, command: &ChangeContact, (field, said): (Field, Option<&Theirs>)) -> Option<Choice> {
    match field {
        Field::Address => contact_field!(world, command, field, said, address),
        Field::Phone => contact_field!(world, command, field, said, phone),
        Field::Reach => contact_field!(world, command, field, said, reach),
        Field::Entry => contact_field!(world, command, field, said, entry),
        Field::Needs => contact_field!(world, command, field, said, needs),
        _ => None,
    }
}

fn changes_something(c: &ChangeContact) -> bool {
    c.address.is_some() || c.phone.is_some() || c.reach.is_some() || c.entry.is_some() || c.needs.is_some()
}

fn ask_what(world: &Memory, command: &ChangeAsk, said: Option<&Theirs>) -> Option<Choice> {
    let edit = command.what.as_ref()?;
    let here = find::<Ask>(world, command.ask).ok().map(|ask| Some(ask.what));
    let crossed = Crossed::new(&edit.map(Some), here, said);
    let saw = crossed.theirs.clone()?;
    let with = |what| ChangeAsk { what, ..command.clone() };
    let (theirs, yours) = crossed.said();
    let both = crossed.both().and_then(|edit| edit.new).map(|new| with(Some(Edit { saw: saw.clone(), new })).into());
    Some(Choice {
        field: Field::What,
        theirs,
        yours,
        keep_theirs: command.when.is_some().then(|| with(None).into()),
        keep_yours: with(Some(Edit { saw: saw.clone(), new: edit.new.clone() })).into(),
        keep_both: both,
    })
}

fn ask_when(world: &Memory, command: &ChangeAsk) -> Option<Choice> {
    let (edit, ask) = (command.when?, find::<Ask>(world, command.ask).ok()?);
    let with = |when| ChangeAsk { when, ..command.clone() };
    Some(Choice {
        field: Field::When,
        theirs: Said::When(ask.when),
        yours: Said::When(edit.new),
        keep_theirs: command.what.is_some().then(|| with(None).into()),
        keep_yours: with(Some(Edit { saw: ask.when, new: edit.new })).into(),
        keep_both: None,
    })
}

fn roles(world: &Memory, command: &ChangeRoles) -> Option<Choice> {
    let here = find::<Member>(world, command.member).ok()?.roles;
    let yours = command.roles.new.clone();
    let union = Roles::new(here.iter().chain(yours.iter()));
    let with = |new| ChangeRoles { member: command.member, roles: Edit { saw: here.clone(), new } }.into();
    Some(Choice {
        field: Field::Roles,
        theirs: Said::Roles(here.iter().collect()),
        yours: Said::Roles(yours.iter().collect()),
        keep_theirs: None,
        keep_yours: with(yours.clone()),
        keep_both: (union != here && union != yours).then(|| with(union)),
    })
}
