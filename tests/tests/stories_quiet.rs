//! Stories of what has gone quiet: named to organisers, and to the helper whose it is, with one thing to do.

use shared::care::quiet::{Next, Silence, of_helper, quiet};
use shared::help::Wants;
use shared::pair::Pairing;
use tests::story::cast::{ASHA, BEN, COMPANY, MR_LEE, MRS_OKORO, Name, OMAR, PRESCRIPTION, SHOPPING, id_of};
use tests::story::deeds::{asks, cancels, claims, visits};
use tests::story::pairs::{agrees, keeps_to_a_week, pair, pauses, proposes};
use tests::story::{Check, Story, story};

type Entry = (Silence, Next);

fn seen(story: &Story, who: Name) -> Vec<Entry> {
    let phone = story.app(who);
    let now = story.clock(who);
    quiet(phone.replica().world(), now, now.day(0)).into_iter().map(|entry| (entry.what, entry.next)).collect()
}

fn names(entry: Entry) -> Check {
    Box::new(move |story, who| {
        let found = seen(story, who);
        if found.contains(&entry) { Ok(()) } else { Err(format!("does not name {entry:?} but {found:?}")) }
    })
}

fn does_not_name(what: Silence) -> Check {
    Box::new(move |story, who| {
        let found = seen(story, who);
        if found.iter().any(|entry| entry.0 == what) { Err(format!("names {what:?}")) } else { Ok(()) }
    })
}

fn names_to_the_helper(count: usize) -> Check {
    Box::new(move |story, who| {
        let phone = story.app(who);
        let found = of_helper(phone.replica().world(), id_of(who), story.clock(who)).len();
        if found == count { Ok(()) } else { Err(format!("{found} of theirs are quiet, not {count}")) }
    })
}

/// Asha and Mrs Okoro, about every week.
fn weekly(title: &'static str) -> Story {
    story(title)
        .when(OMAR, proposes(ASHA, MRS_OKORO))
        .when(ASHA, agrees(ASHA, MRS_OKORO, ASHA))
        .when(OMAR, agrees(ASHA, MRS_OKORO, MRS_OKORO))
        .when(OMAR, keeps_to_a_week(ASHA, MRS_OKORO))
}

#[test]
fn an_ask_that_nobody_takes_is_named_after_two_days() {
    let it = Silence::Ask(id_of(COMPANY));
    let _ = story("Mr Lee waits for company")
        .hours_later(47)
        .then(OMAR, does_not_name(it))
        .hours_later(2)
        .then(OMAR, names((it, Next::FindSomebody)))
        .when(BEN, claims(COMPANY))
        .then(OMAR, does_not_name(it));
}

#[test]
fn whom_nobody_has_been_in_touch_with_is_named_with_who_knows_them() {
    let _ = story("Mr Lee had a visit, and then nothing")
        .when(BEN, claims(COMPANY))
        .when(BEN, visits(COMPANY))
        .hours_later(20 * 24)
        .then(OMAR, does_not_name(Silence::Person))
        .hours_later(2 * 24)
        .then(OMAR, names((Silence::Person, Next::AskHelper(id_of(BEN)))))
        .when(OMAR, asks(Name("a visit for Mr Lee"), MR_LEE, Wants::default()))
        .then(OMAR, does_not_name(Silence::Person));
}

#[test]
fn a_pair_below_its_pace_is_named_to_the_organisers_and_to_the_helper() {
    let it = Silence::Pairing(pair(ASHA, MRS_OKORO));
    let _ = weekly("Asha has not been for a while")
        .hours_later(10 * 24)
        .then(OMAR, does_not_name(it))
        .then(ASHA, names_to_the_helper(0))
        .hours_later(24)
        .then(OMAR, names((it, Next::AskHelper(id_of(ASHA)))))
        .then(ASHA, names_to_the_helper(1))
        .then(BEN, names_to_the_helper(0))
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits(PRESCRIPTION))
        .then(OMAR, does_not_name(it))
        .then(ASHA, names_to_the_helper(0));
}

#[test]
fn what_is_paused_is_not_quiet() {
    let it = Silence::Pairing(pair(ASHA, MRS_OKORO));
    let _ = weekly("Asha is away for a month")
        .when(ASHA, pauses(ASHA, MRS_OKORO, Some(30)))
        .when(OMAR, cancels(PRESCRIPTION))
        .when(OMAR, cancels(SHOPPING))
        .hours_later(25 * 24)
        .then(OMAR, does_not_name(it))
        .then(OMAR, does_not_name(Silence::Person));
}

#[test]
fn nobody_is_named_who_was_reached_a_moment_ago() {
    let _ =
        weekly("Everything is as it should be").when(ASHA, claims(PRESCRIPTION)).when(ASHA, visits(PRESCRIPTION)).then(
            OMAR,
            Box::new(|story, who| {
                let pairings = story.app(who).replica().world().each::<Pairing>().count();
                if pairings == 1 && seen(story, who).is_empty() { Ok(()) } else { Err("something is named".into()) }
            }),
        );
}
