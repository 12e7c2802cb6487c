//! Why something was not done, as a sentence for whoever did it.
//!
//! Never a code and never blame: what happened, and that nothing else is lost. Names come from the members this
//! phone knows; where it knows none, the sentence does without.

use super::plans;
use crate::screens::known;
use crate::text::Text;
use shared::command::Command;
use shared::refusal::Refusal;
use shared::world::Memory;

/// The sentence for a refusal of a command.
#[must_use]
pub fn sentence(text: Text, world: &Memory, command: &Command, refusal: &Refusal) -> String {
    if let Some(said) = plans::refused(text, world, command, refusal) {
        return said;
    }
    match refusal {
        Refusal::NotAllowed => text.refused_not_allowed(),
        Refusal::NotFound => text.refused_not_found(),
        Refusal::AlreadyThere => text.refused_already_exists(),
        Refusal::AlreadyHeld { by } => {
            let name = known::member(world, *by);
            return match (command, name) {
                (Command::FollowUp(_), Some(name)) => text.refused_followed_up(&name),
                (_, Some(name)) => text.refused_already_held(&name),
                (_, None) => text.refused_already_held_by_someone().to_owned(),
            };
        }
        Refusal::NotHeld => text.refused_not_held(),
        Refusal::NoLongerWanted => text.refused_cancelled(),
        Refusal::AlreadyOver if !is_about_an_ask(command) => text.refused_over(),
        Refusal::AlreadyOver => text.refused_no_longer_open(),
        Refusal::SomeoneElse => text.refused_someone_else(),
        Refusal::KeptPrivate => text.refused_kept_private(),
        Refusal::NotAgreed => text.refused_not_agreed(),
        Refusal::NotDoneYet => text.refused_not_done_yet(),
        Refusal::NotDue => text.refused_other(),
        Refusal::Changed { .. } => text.refused_changed_by_someone(),
        Refusal::Missing { .. } => text.refused_missing(),
        Refusal::NotANumber => text.limit_phone(),
        Refusal::TooMany { max } => return text.refused_full(&max.to_string()),
        Refusal::LastOrganiser => text.refused_last_organiser(),
        Refusal::Removed => text.refused_person_left(),
        Refusal::NotUnderstood => text.refused_not_understood(),
    }
    .to_owned()
}

/// Whether it was about an ask, which ends by being done or cancelled.
fn is_about_an_ask(command: &Command) -> bool {
    matches!(command, Command::ChangeAsk(_) | Command::CancelAsk(_) | Command::ConfirmAsk(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{ASHA, BEN, PRESCRIPTION, claim, street};
    use crate::text::Lang;
    use shared::command::FollowUp;
    use shared::words::{Id, PersonId, VisitId};

    #[test]
    fn who_was_first_is_named_where_the_name_is_known() {
        let phone = street().phone(ASHA);
        let said = |command: Command, by| {
            sentence(Text::new(Lang::En), phone.replica().world(), &command, &Refusal::AlreadyHeld { by })
        };
        let stranger = PersonId(Id::from_bytes([77; 16]));
        assert_eq!(said(claim(PRESCRIPTION).into(), BEN), "Ben got there first. Nothing else you did is lost.");
        assert!(said(claim(PRESCRIPTION).into(), stranger).starts_with("Somebody got there first"));
        let follow_up = FollowUp { visit: VisitId(Id::from_bytes([60; 16])) };
        assert_eq!(said(follow_up.into(), BEN), "Ben has already looked after this.");
    }
}
