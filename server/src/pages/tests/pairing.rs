//! Who keeps in touch: the page asks, takes either answer, a rest and an ending, and each once.

use super::{Page, Town};
use shared::care::Outcome;
use shared::command::{
    Actor, AgreeCover, AgreeHandover, AgreePairing, ClaimErrand, NameCover, ProposeHandover, ProposePairing,
    RecordVisit, WelcomeMember, WriteNote,
};
use shared::help::{Ask, Errand};
use shared::pair::{Ending, Handover, Note, Pace, Pairing, Reach, State};
use shared::people::{Role, Roles};
use shared::words::{Day, Id, Line, PersonId, Prose};

/// Asha has been with Mrs Okoro and asks whether she may keep in touch.
async fn proposed() -> (Town, String) {
    let town = Town::new().await;
    let path = town.asked().await;
    let errand = town.all::<Errand>().await.remove(0).id;
    town.does(town.asha.clone(), ClaimErrand { errand }).await;
    let visit = RecordVisit { visit: town.id(), errand, at: town.hub.now(), outcome: Outcome::Well, words: None };
    town.does(town.asha.clone(), visit).await;
    let (helper, person) = (town.asha.person().unwrap(), town.all::<Ask>().await[0].person);
    town.does(town.asha.clone(), ProposePairing { helper, person, pace: Pace::Weekly }).await;
    (town, path)
}

/// Mrs Okoro has said yes.
async fn paired() -> (Town, String) {
    let (town, path) = proposed().await;
    assert_eq!(answers(&town, &path, "pair-yes").await.location(), format!("{path}#noted"));
    (town, path)
}

async fn pairing(town: &Town) -> Pairing {
    town.all::<Pairing>().await.into_iter().find(|one| Some(one.helper()) == town.asha.person()).unwrap()
}

/// Another volunteer.
async fn ben(town: &Town) -> Actor {
    let (person, roles) = (PersonId(Id::from_bytes([3; 16])), Roles::new([Role::Volunteer]));
    let welcome = WelcomeMember { person, name: Line::new("Ben Example").unwrap(), roles: roles.clone() };
    town.does(Actor::Hub, welcome).await;
    Actor::Member { person, roles }
}

/// Sends the form that does this, with what it is about.
async fn answers(town: &Town, path: &str, does: &str) -> Page {
    let page = town.get(path).await;
    let (_, rest) = page.html.split_once(&format!("value=\"{does}\"")).unwrap_or_else(|| panic!("no {does}"));
    let about = rest.split_once("name=\"about\" value=\"").unwrap().1.split_once('"').unwrap().0;
    town.post(path, &[("do", does), ("form", &page.hidden("form")), ("about", about)]).await
}

#[tokio::test]
async fn a_page_without_a_pair_says_nothing_about_pairs() {
    let town = Town::new().await;
    let path = town.asked().await;
    assert!(!town.get(&path).await.has("Who keeps in touch with you"));
}

#[tokio::test]
async fn the_person_is_asked_and_says_yes_in_one_tap() {
    let (town, path) = proposed().await;
    let page = town.get(&path).await;
    page.shows(200, &["Who keeps in touch with you", "May Asha Example keep in touch with you?", "Not now"]);
    let about = pairing(&town).await.id.to_string();
    let fields = [("do", "pair-yes"), ("form", &*page.hidden("form")), ("about", &*about)];
    for _ in 0..2 {
        assert_eq!(town.post(&path, &fields).await.location(), format!("{path}#noted"));
    }
    assert!(matches!(pairing(&town).await.state, State::Trial { .. }));
    town.get(&path).await.shows(200, &["You are finding out if it suits you both.", "I would like to end this"]);
    answers(&town, &path, "pair-keep").await.location();
    town.get(&path).await.shows(200, &["You are in touch."]);
}

#[tokio::test]
async fn not_now_leaves_nothing_on_the_page() {
    let (town, path) = proposed().await;
    answers(&town, &path, "pair-no").await.location();
    let page = town.get(&path).await;
    assert!(!page.has("keep in touch with you"), "{}", page.html);
    assert!(matches!(pairing(&town).await.state, State::Ended { reason: Ending::NotNow, .. }));
}

#[tokio::test]
async fn a_day_that_is_none_is_said_at_its_field_and_stays_there() {
    let (town, path) = paired().await;
    let page = town.get(&path).await;
    let (token, rest) = (page.hidden("form"), page.hidden("rest"));
    let today = town.hub.now().day(0);
    let past = Day(today.0 - 1).to_string();
    for (until, says) in [("soon", "Please write a day we can read"), (&*past, "That day has gone by")] {
        let fields = [("do", "pair-rest"), ("form", &*token), ("rest", &*rest), ("until", until)];
        let page = town.post(&path, &fields).await;
        page.shows(422, &[says, &format!("value=\"{until}\""), "<details class=\"page-fold\" open"]);
        assert!(matches!(pairing(&town).await.state, State::Trial { .. }));
    }
}

#[tokio::test]
async fn it_rests_goes_on_and_ends_and_nobody_has_to_say_why() {
    let (town, path) = paired().await;
    let page = town.get(&path).await;
    let (token, about) = (page.hidden("form"), page.hidden("rest"));
    let until = Day(town.hub.now().day(0).0 + 7);
    let day = until.to_string();
    let fields = [("do", "pair-rest"), ("form", &*token), ("rest", &*about), ("until", &*day)];
    assert_eq!(town.post(&path, &fields).await.location(), format!("{path}#noted"));
    let rests = pairing(&town).await.state;
    assert!(matches!(rests, State::Paused { until: Some(day), .. } if day == until), "{rests:?}");
    town.get(&path).await.shows(200, &["Resting until"]);
    answers(&town, &path, "pair-on").await.location();
    let token = town.get(&path).await.hidden("form");
    let fields = [("do", "pair-end"), ("form", &*token), ("end", &*about), ("reason", "enough")];
    town.post(&path, &fields).await.location();
    let ended = pairing(&town).await.state;
    assert!(matches!(ended, State::Ended { reason: Ending::Enough, .. }), "{ended:?}");
    let page = town.get(&path).await;
    page.shows(200, &["Earlier", "Asha Example", "In touch from"]);
    assert!(!page.has("I would like to end this"));
}

#[tokio::test]
async fn who_steps_in_is_asked_about_and_named() {
    let (town, path) = paired().await;
    let (ben, pair) = (ben(&town).await, pairing(&town).await.id);
    let cover = ben.person().unwrap();
    town.does(town.asha.clone(), NameCover { pairing: pair, cover }).await;
    town.get(&path).await.shows(200, &["When Asha Example cannot come, may Ben Example come?"]);
    answers(&town, &path, "cover-yes").await.location();
    assert!(!town.get(&path).await.has("Ben Example"), "not before he has said yes too");
    town.does(ben, AgreeCover { pairing: pair, side: cover }).await;
    town.get(&path).await.shows(200, &["When Asha Example cannot come: Ben Example"]);
    town.does(town.asha.clone(), shared::command::EndCover { pairing: pair }).await;
    town.does(town.asha.clone(), NameCover { pairing: pair, cover }).await;
    answers(&town, &path, "cover-no").await.location();
    assert_eq!(pairing(&town).await.cover, None);
}

#[tokio::test]
async fn of_a_hand_over_only_the_ticked_notes_travel() {
    let (town, path) = paired().await;
    let (ben, pair) = (ben(&town).await, pairing(&town).await.id);
    let wrote = async |words: &str, reach| {
        let words = Prose::new(words).unwrap();
        let note = WriteNote { note: town.id(), pairing: pair, at: town.hub.now(), reach, words };
        town.does(town.asha.clone(), note).await;
    };
    wrote("Likes jam", Reach::Pair).await;
    wrote("The cat is called Tom", Reach::Pair).await;
    wrote("Sleeps badly", Reach::Restricted { agreed: Vec::new() }).await;
    let (newcomer, handover) = (ben.person().unwrap(), town.id());
    town.does(town.asha.clone(), ProposeHandover { handover, pairing: pair, newcomer }).await;
    assert!(!town.get(&path).await.has("Ben Example"), "he is asked first");
    town.does(ben, AgreeHandover { handover, side: newcomer, notes: Vec::new() }).await;
    let page = town.get(&path).await;
    page.shows(200, &["May Ben Example come from now on?", "Likes jam", "The cat is called Tom"]);
    page.shows(200, &["Ben Example then sees your address, and Asha Example no longer does"]);
    assert!(!page.has("Sleeps badly"), "what is kept from the person is not shown to them");
    let note = town.all::<Note>().await.into_iter().find(|note| note.words.to_string() == "Likes jam").unwrap().id;
    let (token, about, note) = (page.hidden("form"), handover.to_string(), note.to_string());
    let fields = [("do", "pass-yes"), ("form", &*token), ("about", &*about), ("notes", &*note), ("notes", "nonsense")];
    assert_eq!(town.post(&path, &fields).await.location(), format!("{path}#noted"));
    let kept = town.all::<Handover>().await.remove(0);
    assert!(kept.person_yes.is_some() && kept.notes.len() == 1 && kept.notes[0].to_string() == note);
    town.get(&path).await.shows(200, &["You said yes to Ben Example coming from now on."]);
}

#[tokio::test]
async fn two_questions_of_one_page_are_two_answers() {
    let (town, path) = proposed().await;
    let (ben, person) = (ben(&town).await.person().unwrap(), town.all::<Ask>().await[0].person);
    let organiser = town.organiser().await;
    town.does(organiser, ProposePairing { helper: ben, person, pace: Pace::Monthly }).await;
    let token = town.get(&path).await.hidden("form");
    for pairing in town.all::<Pairing>().await {
        let about = pairing.id.to_string();
        town.post(&path, &[("do", "pair-yes"), ("form", &*token), ("about", &*about)]).await.location();
    }
    assert!(town.all::<Pairing>().await.iter().all(|pairing| pairing.sides[1].yes.is_some()));
    town.get(&path).await.shows(200, &["You said yes. Now we ask Ben Example."]);
}

#[tokio::test]
async fn what_is_not_theirs_or_cannot_be_read_changes_nothing() {
    let (town, path) = paired().await;
    let before = town.all::<Pairing>().await;
    let token = town.get(&path).await.hidden("form");
    let other = Id::from_bytes([9; 16]).to_string();
    for does in ["pair-yes", "pair-no", "pair-on", "cover-yes", "cover-no", "pass-yes", "pass-no", "pair-dance"] {
        for about in ["", "nonsense", &*other] {
            let page = town.post(&path, &[("do", does), ("form", &*token), ("about", about)]).await;
            page.shows(409, &["This did not go through"]);
        }
    }
    assert_eq!(town.all::<Pairing>().await, before);
    let agree = AgreePairing { pairing: before[0].id, side: before[0].person() };
    let receipt = town.hub.group().command(Actor::Public, town.id(), agree.into()).await.unwrap();
    assert!(matches!(receipt.outcome, shared::sync::Outcome::Refused(_)));
}
