//! The person's choice: who would come is asked for before a first visit.
//!
//! Somebody new has claimed an errand; before they learn where to go, the asker sees who they are and says yes, or
//! "someone else, please" without a reason. Whoever has been there before, or is paired with them, needs no question,
//! nor does an ask of somebody to whom everybody is welcome. Invariant: one question for each errand and helper, and
//! who was declined for an errand is not asked to do that errand again. Not here: judging anybody by it.

use crate::access::wrote;
use crate::care::{Outcome, Visit};
use crate::command::{Actor, AgreeToHelper, AskForSomeoneElse};
use crate::decide::{Change, Decision};
use crate::help::{Ask, Errand, State};
use crate::pair;
use crate::people::{Group, Role};
use crate::record::{Key, Kind, Record};
use crate::refusal::Refusal;
use crate::words::id::stirred;
use crate::words::{AskId, ChoiceId, ErrandId, PersonId, Timestamp};
use crate::world::{World, each_linked, find};
use serde::{Deserialize, Serialize};

/// The question to an asker whether somebody may come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Which question; made of the errand and the helper.
    pub id: ChoiceId,
    /// For which errand.
    pub errand: ErrandId,
    /// The ask it belongs to.
    pub ask: AskId,
    /// Who is asked.
    pub person: PersonId,
    /// Who would come.
    pub helper: PersonId,
    /// Since when the question stands.
    pub asked: Timestamp,
    /// What was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
}

/// What an asker answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// They may come.
    Yes {
        /// When.
        at: Timestamp,
        /// How it was said.
        how: Yes,
        /// Who said it or wrote it down.
        by: PersonId,
    },
    /// Someone else, please.
    Else {
        /// When.
        at: Timestamp,
    },
}

/// How an asker said yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Yes {
    /// They said it themselves, on their page or in the app.
    Own,
    /// They said it to whoever writes it down.
    Said,
    /// An organiser says it for them, because it is urgent and the group has agreed that they may.
    Behalf,
}

/// The question whether this helper may come for this errand.
#[must_use]
pub fn id_of(errand: ErrandId, helper: PersonId) -> ChoiceId {
    ChoiceId(stirred(&[*errand.0.bytes(), *helper.0.bytes()].concat()))
}

/// Whether they have met, so that no question is needed: as far as this world knows.
#[must_use]
pub fn have_met(world: &dyn World, person: PersonId, helper: PersonId) -> bool {
    let visited = |visit: &Visit| visit.by == helper && visit.outcome != Outcome::NoAnswer;
    let chosen = |choice: &Choice| choice.helper == helper && matches!(choice.answer, Some(Answer::Yes { .. }));
    let paired = pair::between(world, person, helper).is_some_and(|pairing| pairing.counts());
    paired
        || each_linked::<Visit>(world, person).iter().any(visited)
        || each_linked::<Choice>(world, person).iter().any(chosen)
}

/// Whom the asker did not want for this errand.
#[must_use]
pub fn declined(world: &dyn World, errand: ErrandId) -> Vec<PersonId> {
    let declined = |choice: &Choice| matches!(choice.answer, Some(Answer::Else { .. }));
    each_linked::<Choice>(world, errand).into_iter().filter(declined).map(|choice| choice.helper).collect()
}

/// The question that somebody's claim leads to: none when no question is needed, and one without a record where this
/// phone does not know whose errand it is.
///
/// # Errors
/// [`Refusal::SomeoneElse`] when it was asked before and the answer was no.
pub(crate) fn before_a_first_visit(
    world: &dyn World,
    (errand, ask): (&Errand, Option<&Ask>),
    helper: PersonId,
    now: Timestamp,
) -> Result<Option<Option<Choice>>, Refusal> {
    let id = id_of(errand.id, helper);
    match find::<Choice>(world, id).ok().and_then(|choice| choice.answer) {
        Some(Answer::Else { .. }) => return Err(Refusal::SomeoneElse),
        Some(Answer::Yes { .. }) => return Ok(None),
        None => {}
    }
    if errand.wants.anybody {
        return Ok(None);
    }
    let Some(ask) = ask else { return Ok(Some(None)) };
    // Who wrote it down has talked with them already.
    if ask.recorded_by == Some(helper) || have_met(world, ask.person, helper) {
        return Ok(None);
    }
    let (errand, person) = (errand.id, ask.person);
    Ok(Some(Some(Choice { id, errand, ask: ask.id, person, helper, asked: now, answer: None })))
}

/// The question that still stands about this helper, to be taken back when they give the errand up.
pub(crate) fn open_question(world: &dyn World, errand: ErrandId, helper: PersonId) -> Option<Key> {
    let choice = find::<Choice>(world, id_of(errand, helper)).ok()?;
    choice.answer.is_none().then(|| Key::new(Kind::Choice, choice.id))
}

/// Whether this actor may say yes in this way.
pub(crate) fn may_say_yes(world: &dyn World, actor: &Actor, command: AgreeToHelper) -> Result<bool, Refusal> {
    let errand = find::<Errand>(world, command.errand)?;
    Ok(match command.yes {
        Yes::Own => is_asker(world, actor, &errand)?,
        Yes::Said => may_write_down(world, actor, (&errand, command.helper))?,
        Yes::Behalf => {
            let agreed = Group::here(world).is_some_and(|group| group.spread.on_behalf);
            actor.has(Role::Organiser) && errand.wants.urgent && agreed && actor.person() != Some(command.helper)
        }
    })
}

/// Whether this actor may say "someone else, please".
pub(crate) fn may_say_no(world: &dyn World, actor: &Actor, command: AskForSomeoneElse) -> Result<bool, Refusal> {
    let errand = find::<Errand>(world, command.errand)?;
    Ok(is_asker(world, actor, &errand)? || may_write_down(world, actor, (&errand, command.helper))?)
}

fn is_asker(world: &dyn World, actor: &Actor, errand: &Errand) -> Result<bool, Refusal> {
    let Some(me) = actor.person() else { return Ok(false) };
    if let Actor::Resident { ask: shown, .. } = actor
        && *shown != errand.ask
    {
        return Ok(false);
    }
    Ok(find::<Ask>(world, errand.ask)?.person == me)
}

/// Who takes calls may write down what the asker said, but nobody writes down a yes to themselves.
fn may_write_down(world: &dyn World, actor: &Actor, about: (&Errand, PersonId)) -> Result<bool, Refusal> {
    let Actor::Member { person: me, .. } = actor else { return Ok(false) };
    if *me == about.1 {
        return Ok(false);
    }
    let takes_calls = actor.has(Role::Organiser) || actor.has(Role::CallTaker);
    Ok(takes_calls || wrote(world, &find::<Ask>(world, about.0.ask)?) == Some(*me))
}

pub(crate) fn agree(world: &dyn World, by: PersonId, command: AgreeToHelper, now: Timestamp) -> Decision {
    let (mut errand, mut choice) = question(world, command.errand, command.helper)?;
    if let State::Held { waits, .. } = &mut errand.state {
        *waits = false;
    }
    choice.answer = Some(Answer::Yes { at: now, how: command.yes, by });
    Change::put([Record::Errand(errand), Record::Choice(choice)])
}

pub(crate) fn ask_for_someone_else(world: &dyn World, command: AskForSomeoneElse, now: Timestamp) -> Decision {
    let (mut errand, mut choice) = question(world, command.errand, command.helper)?;
    errand.hand_back(world, now);
    choice.answer = Some(Answer::Else { at: now });
    Change::put([Record::Errand(errand), Record::Choice(choice)])
}

/// The errand and the question about it, while it waits for the answer.
fn question(world: &dyn World, errand: ErrandId, helper: PersonId) -> Result<(Errand, Choice), Refusal> {
    let errand = find::<Errand>(world, errand)?;
    match errand.state {
        State::Held { by, waits: true, .. } if by == helper => {}
        State::Held { by, waits: false, .. } if by == helper => return Err(Refusal::AlreadyThere),
        State::Cancelled { .. } => return Err(Refusal::NoLongerWanted),
        State::Done { .. } => return Err(Refusal::AlreadyOver),
        _ => return Err(Refusal::NotHeld),
    }
    let choice = find::<Choice>(world, id_of(errand.id, helper))?;
    Ok((errand, choice))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Id;
    use std::collections::BTreeSet;

    #[test]
    fn ids_that_count_upwards_make_no_two_questions_one() {
        let id = |kind: u8, n: u8| {
            let mut bytes = [0; 16];
            (bytes[0], bytes[15]) = (kind, n);
            Id::from_bytes(bytes)
        };
        let pairs = (0..40).flat_map(|errand| (0..40).map(move |helper| (errand, helper)));
        let questions = pairs.map(|(errand, helper)| id_of(ErrandId(id(1, errand)), PersonId(id(2, helper))));
        assert_eq!(questions.collect::<BTreeSet<_>>().len(), 40 * 40);
    }
}
