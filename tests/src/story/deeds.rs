//! What people do in stories.

use super::Story;
use super::cast::{Name, ask_for, id_of, line, text};
use shared::care::Outcome;
use shared::command::{
    AgreeToHelper, AskForHelp, AskForSomeoneElse, CancelAsk, ChangeContact, ChangeRoles, ClaimErrand, Command,
    ConfirmAsk, DescribeMyself, Edit, HandBackErrand, MakeOffer, RecordVisit, RemoveMember, SetSpread, Who,
};
use shared::help::{Able, HelpKind, Spread, Times, Wants, Yes};
use shared::people::{Contact, Group, Member, Role, Roles};
use shared::world::find;

/// Makes the command of somebody, from what they see.
pub type Deed = Box<dyn Fn(&Story, Name) -> Command>;

pub(super) fn deed(make: impl Fn(&Story, Name) -> Command + 'static) -> Deed {
    Box::new(make)
}

/// Takes an errand in hand.
#[must_use]
pub fn claims(errand: Name) -> Deed {
    deed(move |_, _| ClaimErrand { errand: id_of(errand) }.into())
}

/// Returns an errand.
#[must_use]
pub fn hands_back(errand: Name) -> Deed {
    deed(move |_, _| HandBackErrand { errand: id_of(errand) }.into())
}

/// Was there, and all was well.
#[must_use]
pub fn visits(errand: Name) -> Deed {
    visits_and_finds(errand, Outcome::Well)
}

/// Was there, and found this.
#[must_use]
pub fn visits_and_finds(errand: Name, outcome: Outcome) -> Deed {
    deed(move |story, who| {
        let visit = if outcome == Outcome::NoAnswer { id_of(Name("a visit in vain")) } else { id_of(errand) };
        let words = Some(text("We had a cup of tea."));
        RecordVisit { visit, errand: id_of(errand), at: story.clock(who), outcome, words }.into()
    })
}

/// No longer wants it.
#[must_use]
pub fn cancels(ask: Name) -> Deed {
    deed(move |_, _| CancelAsk { ask: id_of(ask) }.into())
}

/// Says that it happened.
#[must_use]
pub fn confirms(ask: Name) -> Deed {
    deed(move |_, _| ConfirmAsk { ask: id_of(ask) }.into())
}

/// Writes another address over the one on their screen.
#[must_use]
pub fn moves_to(person: Name, address: &'static str) -> Deed {
    deed(move |story, who| {
        let phone = story.phone(who).1;
        let saw = find::<Contact>(phone.replica().world(), id_of(person)).ok().and_then(|contact| contact.address);
        let address = Some(Edit { saw, new: Some(text(address)) });
        ChangeContact { person: id_of(person), address, phone: None, reach: None, entry: None, needs: None }.into()
    })
}

/// Says anew who they are.
#[must_use]
pub fn is_now_called(name: &'static str) -> Deed {
    deed(move |_, _| DescribeMyself { name: line(name), about: None }.into())
}

/// Gives somebody another role in place of what they had.
#[must_use]
pub fn makes(member: Name, role: Role) -> Deed {
    deed(move |story, who| {
        let phone = story.phone(who).1;
        let saw = find::<Member>(phone.replica().world(), id_of(member)).map(|m| m.roles).unwrap_or_default();
        ChangeRoles { member: id_of(member), roles: Edit { saw, new: Roles::new([role]) } }.into()
    })
}

/// Ends a membership.
#[must_use]
pub fn removes(member: Name) -> Deed {
    deed(move |_, _| RemoveMember { member: id_of(member) }.into())
}

/// Asks for the same person again, and says what they want of whoever comes.
#[must_use]
pub fn asks(thing: Name, person: Name, wants: Wants) -> Deed {
    deed(move |_, _| AskForHelp { wants: wants.clone(), ..ask_for(thing, Who::Known(id_of(person))) }.into())
}

/// Lets a helper come.
#[must_use]
pub fn agrees_to(helper: Name, errand: Name, yes: Yes) -> Deed {
    deed(move |_, _| AgreeToHelper { errand: id_of(errand), helper: id_of(helper), yes }.into())
}

/// Would like somebody else.
#[must_use]
pub fn asks_for_someone_else_than(helper: Name, errand: Name) -> Deed {
    deed(move |_, _| AskForSomeoneElse { errand: id_of(errand), helper: id_of(helper) }.into())
}

/// Says what they are glad to do everywhere.
#[must_use]
pub fn offers(kind: HelpKind, able: Able) -> Deed {
    deed(move |_, who| {
        let offer = id_of(Name(if who.0 == "Asha" { "Asha's offer" } else { "an offer" }));
        MakeOffer {
            offer,
            kinds: vec![kind],
            zones: Vec::new(),
            words: None,
            able: able.clone(),
            times: Times::default(),
        }
        .into()
    })
}

/// Says how asks travel.
#[must_use]
pub fn lets_asks_travel(new: Spread) -> Deed {
    deed(move |story, who| {
        let saw = story.phone(who).1.replica().world().each::<Group>().next().map(|group| group.spread);
        SetSpread { spread: Edit { saw: saw.unwrap_or_default(), new } }.into()
    })
}
