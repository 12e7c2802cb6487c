//! Being forgotten reaches the bytes: the file, the log beside it, and what was said to whom.

use crate::hamlet::{ASHA, BEN, Hamlet, ask, id};
use shared::command::{Actor, ChangeContact, ClaimErrand, Command, Edit, ErasePerson, RecordVisit};
use shared::people::{Role, Roles};
use shared::refusal::Refusal;
use shared::sync::Outcome;
use shared::words::{Prose, Timestamp};
use std::path::Path;

/// Whether any file of a folder has these bytes.
fn any_file_has(folder: &Path, needle: &str) -> bool {
    let mut files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.any(|path| match path.is_dir() {
        true => any_file_has(&path, needle),
        false => std::fs::read(&path).unwrap().windows(needle.len()).any(|window| window == needle.as_bytes()),
    })
}

fn moves(saw: &str, new: &str) -> Command {
    let address = Some(Edit { saw: Prose::new(saw).ok(), new: Prose::new(new).ok() });
    ChangeContact { person: id(10), address, phone: None, reach: None, entry: None, needs: None }.into()
}

#[tokio::test]
async fn no_byte_of_whoever_is_forgotten_is_left_in_the_folder() {
    let hamlet = Hamlet::new().await;
    let asha = || Actor::Member { person: id(ASHA), roles: Roles::new([Role::Organiser]) };
    let ben = || Actor::Member { person: id(BEN), roles: Roles::new([Role::Volunteer]) };
    let done = |receipt: shared::sync::Receipt| assert!(matches!(receipt.outcome, Outcome::Done(_)), "{receipt:?}");
    done(hamlet.group.command(Actor::Public, id(10), ask(10)).await.unwrap());
    done(hamlet.group.command(asha(), id(11), moves("1 Mill Lane", "4 Canary Row")).await.unwrap());
    // Somebody is told what another wrote; what is kept of that must go too, and so it never stays.
    let told = hamlet.group.command(asha(), id(12), moves("1 Mill Lane", "9 Sparrow Close")).await.unwrap();
    assert!(matches!(told.outcome, Outcome::Refused(Refusal::Changed { theirs: Some(_), .. })), "{told:?}");
    done(hamlet.group.command(ben(), id(13), ClaimErrand { errand: id(10) }.into()).await.unwrap());
    let (visit, at, outcome) = (id(14), Timestamp(1_800_000_000), shared::care::Outcome::Worried);
    let words = Prose::new("She had a linnet").ok();
    let visit = RecordVisit { visit, errand: id(10), at, outcome, words };
    done(hamlet.group.command(ben(), id(14), visit.into()).await.unwrap());

    let canaries = ["Mrs Okoro", "01632 960123", "Mill Lane", "Canary Row", "bread", "linnet"];
    assert!(any_file_has(hamlet.folder.path(), "Canary Row"), "the search can find something");
    done(hamlet.group.command(asha(), id(15), ErasePerson { person: id(10) }.into()).await.unwrap());
    for canary in canaries {
        assert!(!any_file_has(hamlet.folder.path(), canary), "{canary} is still there");
    }
    // The group goes on.
    done(hamlet.group.command(Actor::Public, id(16), ask(16)).await.unwrap());
}
