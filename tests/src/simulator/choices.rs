//! What people do about who comes: the asker's choice, how asks travel, and what was checked about a member.

use super::random::Random;
use super::taps::View;
use shared::command::{AgreeToHelper, AskForSomeoneElse, Command, Edit, RecordChecks, SetSpread};
use shared::help::choice::id_of;
use shared::help::{Choice, Errand, Spread, Yes};
use shared::people::{Check, Group, Member};
use shared::words::{ChoiceId, ErrandId, PersonId};
use shared::world::find;

/// One of these.
pub(crate) fn tap(view: &View<'_>, random: &mut Random) -> Command {
    match random.below(10) {
        0..5 => {
            let (errand, helper) = question(view, random);
            let yes = [Yes::Own, Yes::Said, Yes::Said, Yes::Behalf][random.below(4)];
            AgreeToHelper { errand, helper, yes }.into()
        }
        5..7 => {
            let (errand, helper) = question(view, random);
            AskForSomeoneElse { errand, helper }.into()
        }
        7..9 => {
            let saw = view.shown.each::<Group>().next().map(|group| group.spread).unwrap_or_default();
            let mut hours = || u16::try_from(random.below(60)).unwrap_or(0);
            let (paired, circle, zone) = (hours(), hours(), hours());
            let new = Spread { paired, circle, zone, on_behalf: random.chance(50) };
            SetSpread { spread: Edit { saw, new } }.into()
        }
        _ => {
            let member = view.one(random, |_: &Member| true);
            let saw = find::<Member>(view.shown, member).map(|member| member.checks).unwrap_or_default();
            let new = (0..random.below(4)).map(|_| Check::ALL[random.below(4)]).collect();
            RecordChecks { member, checks: Edit { saw, new } }.into()
        }
    }
}

/// A question that waits, or some errand and somebody.
fn question(view: &View<'_>, random: &mut Random) -> (ErrandId, PersonId) {
    let id: ChoiceId = view.one(random, |choice: &Choice| choice.answer.is_none());
    if let Ok(choice) = find::<Choice>(view.shown, id) {
        return (choice.errand, choice.helper);
    }
    let errand = view.one(random, Errand::waits_for_yes);
    let helper = find::<Errand>(view.shown, errand).ok().and_then(|errand| errand.holder());
    (errand, helper.unwrap_or_else(|| view.one(random, |_: &Member| true)))
}

/// What must be true of every question at all times.
pub(crate) fn hold(world: &shared::world::Memory) -> Result<(), super::Broken> {
    for choice in world.each::<Choice>() {
        super::promise!(choice.id == id_of(choice.errand, choice.helper), "a question has another name");
    }
    for errand in world.each::<Errand>() {
        let Some(helper) = errand.holder().filter(|_| errand.waits_for_yes()) else { continue };
        let asked = find::<Choice>(world, id_of(errand.id, helper));
        super::promise!(asked.is_ok_and(|choice| choice.answer.is_none()), "errand {} waits for nothing", errand.id);
    }
    for errand in world.each::<Errand>().filter(|errand| !errand.reach.is_wide()) {
        super::promise!(errand.is_open(), "errand {} is not open and still travels", errand.id);
        super::promise!(errand.reach.next.is_some(), "errand {} is stuck on its way", errand.id);
        super::promise!(!errand.reach.to.is_empty(), "errand {} is before nobody", errand.id);
    }
    Ok(())
}
