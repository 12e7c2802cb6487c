//! Why a plan for check-ins was not made or changed, in words of its own: which of its answers it was, and what to do.

use crate::text::Text;
use shared::command::Command;
use shared::people::Person;
use shared::refusal::{Field, Refusal};
use shared::words::PersonId;
use shared::words::limits::FAMILIAR_MAX;
use shared::world::{Memory, find, has};

/// The sentence, where a plan has one of its own.
#[must_use]
pub fn refused(text: Text, world: &Memory, command: &Command, refusal: &Refusal) -> Option<String> {
    let (person, familiar) = asked(world, command)?;
    let said = match refusal {
        Refusal::Missing { field: Field::Familiar } => text.plan_refused_nobody(),
        Refusal::Missing { field: Field::Rule } => text.plan_refused_never(),
        Refusal::NotAllowed if person.is_some_and(|person| familiar.contains(&person)) => {
            text.plan_refused_themselves()
        }
        // The plan or the person themselves may be what is not here; then there is nothing of its own to say.
        Refusal::NotFound if person.is_some_and(|person| has::<Person>(world, person)) => text.plan_refused_left(),
        Refusal::TooMany { max } if familiar.len() > FAMILIAR_MAX => {
            return Some(text.plan_refused_many(&max.to_string()));
        }
        Refusal::TooMany { max } => return Some(text.plan_refused_skips(&max.to_string())),
        _ => return None,
    };
    Some(said.to_owned())
}

/// With whom, and who would take turns, of a command about a plan.
fn asked<'a>(world: &Memory, command: &'a Command) -> Option<(Option<PersonId>, &'a [PersonId])> {
    let of = |plan| find::<shared::care::Plan>(world, plan).ok().map(|plan| plan.person);
    match command {
        Command::PlanCheckIns(c) => Some((Some(c.person), &c.familiar)),
        Command::ChangePlan(c) => Some((of(c.plan), c.familiar.as_ref().map_or(&[], |edit| &edit.new))),
        Command::SkipCheckIn(c) => Some((of(c.plan), &[])),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::said::refusal::sentence;
    use crate::screens::sample::{ASHA, BEN, MRS_OKORO, NOON, ORGANISER, PLAN, calls};
    use crate::text::Lang;
    use shared::care::{How, Plan};
    use shared::command::PlanCheckIns;
    use shared::decide::decide;
    use shared::help::Consent;
    use shared::words::{Id, PlanId};

    #[test]
    fn each_answer_that_does_not_do_is_named() {
        let street = calls();
        let plan = find::<Plan>(&street.world, PLAN).unwrap();
        let make = |familiar: Vec<PersonId>| -> Command {
            let (person, rule, part) = (MRS_OKORO, plan.rule.clone(), plan.part);
            let plan = PlanId(Id::from_bytes([90; 16]));
            PlanCheckIns { plan, person, consent: Consent::Said, familiar, how: How::Call, rule, part }.into()
        };
        let phone = street.phone(ORGANISER);
        let (world, actor) = (phone.replica().world(), phone.replica().actor(ORGANISER));
        let stranger = PersonId(Id::from_bytes([77; 16]));
        for (familiar, says) in [
            (vec![], "Choose at least one person who takes turns."),
            (vec![ASHA, MRS_OKORO], "They cannot be in touch with themselves. Choose somebody else."),
            (vec![BEN, stranger], "Somebody you chose is no longer in the group. Choose again."),
            (vec![ASHA; FAMILIAR_MAX + 1], "At most 6 people can take turns."),
        ] {
            let command = make(familiar);
            let why = decide(world, &actor, &command, NOON).unwrap_err();
            assert_eq!(sentence(Text::new(Lang::En), world, &command, &why), says);
        }
    }
}
