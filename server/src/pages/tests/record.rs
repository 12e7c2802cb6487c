//! The record on the plain page: everything is there, everything can be decided, and what is erased is gone.

use super::{Page, Town};
use shared::command::{ClaimErrand, ProposePairing, ReadNotes, RecordVisit, WriteNote};
use shared::help::Errand;
use shared::mine::Export;
use shared::pair::{Pace, Reach};
use shared::people::{Circle, Contact, Person};
use shared::words::{PairingId, Prose};

async fn asked() -> (Town, String) {
    let town = Town::new().await;
    let path = town.asked().await;
    (town, format!("{path}/record"))
}

async fn sends(town: &Town, path: &str, does: &str, more: &[(&str, &str)]) -> Page {
    let token = town.get(path).await.hidden("form");
    town.post(path, &[&[("do", does), ("form", token.as_str())], more].concat()).await
}

#[tokio::test]
async fn the_page_says_what_is_written_and_who_sees_it() {
    let (town, path) = asked().await;
    let errand = town.all::<Errand>().await.remove(0);
    town.does(town.asha.clone(), ClaimErrand { errand: errand.id }).await;
    town.get(path.trim_end_matches("/record")).await.shows(200, &["/record"]);
    let contact = town.all::<Contact>().await.remove(0);
    let address = contact.address.unwrap().to_string();
    let page = town.get(&path).await;
    page.shows(200, &["My record", "Our organisers", &address, "Forget me", "Take it with you"]);
    town.does(
        town.asha.clone(),
        RecordVisit {
            visit: town.id(),
            errand: errand.id,
            at: town.hub.now(),
            outcome: shared::care::Outcome::Well,
            words: Some(Prose::new("We had tea").unwrap()),
        },
    )
    .await;
    town.get(&path).await.shows(200, &["We had tea", "Asha Example", "is coming, or came within a day"]);
}

#[tokio::test]
async fn who_is_around_is_added_seen_and_taken_out() {
    let (town, path) = asked().await;
    let wrong = sends(&town, &path, "tie", &[("kin", ""), ("bond", "family"), ("how", "after six")]).await;
    wrong.shows(422, &["Please fill this in.", "after six"]);
    let typed = [("kin", "Nurse Invented"), ("bond", "worker"), ("how", "after six")];
    assert!(sends(&town, &path, "tie", &typed).await.location().ends_with("#noted"));
    town.get(&path).await.shows(200, &["Nurse Invented", "It is their work", "after six"]);
    let circle = town.all::<Circle>().await.remove(0);
    let tie = circle.ties[0].id.to_string();
    sends(&town, &path, "sight", &[("tie", &tie), ("saw", "name"), ("sees", "home")]).await.shows(409, &["did not go"]);
    assert!(sends(&town, &path, "out", &[("tie", &tie), ("saw", "name")]).await.location().ends_with("#noted"));
    assert!(!town.get(&path).await.has("Nurse Invented"));
}

#[tokio::test]
async fn days_details_and_what_is_private_are_decided_here() {
    let (town, path) = asked().await;
    sends(&town, &path, "next", &[("saw", ""), ("day", "2026-11-01")]).await.shows(422, &["That day has gone by"]);
    sends(&town, &path, "next", &[("saw", ""), ("day", "2026-12-01")]).await.location();
    assert!(town.all::<Circle>().await[0].next.is_some());
    sends(&town, &path, "private", &[("saw", "000"), ("figures", "yes")]).await.location();
    assert!(town.all::<Person>().await.iter().any(|person| person.private.figures && !person.private.notes));
    let contact = town.all::<Contact>().await.remove(0);
    let phone = contact.phone.unwrap().to_string();
    sends(&town, &path, "details", &[("phone", "my bell"), ("saw_phone", &phone)])
        .await
        .shows(422, &["does not look like a phone number", "my bell"]);
    sends(&town, &path, "details", &[("phone", "01632 960777"), ("saw_phone", &phone)]).await.location();
    // Somebody else was quicker: theirs stays, and what was typed is not lost.
    let late = sends(&town, &path, "details", &[("phone", "01632 960778"), ("saw_phone", &phone)]).await;
    late.shows(409, &["Somebody changed this", "01632 960778"]);
    sends(&town, &path, "peace", &[("until", "soon")]).await.shows(422, &[]);
}

#[tokio::test]
async fn the_record_is_taken_away_whole() {
    let (town, path) = asked().await;
    let data = town.get(&format!("{path}/data")).await;
    let export: Export = serde_json::from_str(&data.html).unwrap();
    assert_eq!(data.headers["content-disposition"], "attachment; filename=\"record.json\"");
    assert_eq!(data.headers["cache-control"], "no-store");
    assert!(export.records.len() >= 4, "a person, how to reach them, what they asked for, and the errand");
    let copy = town.get(&format!("{path}/copy")).await;
    copy.shows(200, &["My record", "What we have written down"]);
    assert!(!copy.has("<form"), "a copy has nothing to press");
}

#[tokio::test]
async fn being_forgotten_needs_a_second_word_and_then_nothing_opens() {
    let (town, path) = asked().await;
    sends(&town, &path, "erase", &[]).await.shows(422, &["Please fill this in."]);
    assert_eq!(town.all::<Contact>().await.len(), 1);
    sends(&town, &path, "erase", &[("sure", "yes")]).await.shows(200, &["You are forgotten"]);
    assert!(town.all::<Contact>().await.is_empty());
    town.get(&path).await.shows(404, &[]);
    town.get(&format!("{path}/data")).await.shows(404, &[]);
}

#[tokio::test]
async fn who_has_opened_a_note_for_a_few_is_told_without_its_words() {
    let (town, path) = asked().await;
    let errand = town.all::<Errand>().await.remove(0);
    town.does(town.asha.clone(), ClaimErrand { errand: errand.id }).await;
    let (visit, at) = (town.id(), town.hub.now());
    let outcome = shared::care::Outcome::Well;
    town.does(town.asha.clone(), RecordVisit { visit, errand: errand.id, at, outcome, words: None }).await;
    let (helper, person) = (town.asha.person().unwrap(), town.all::<Person>().await.remove(0).id);
    let person = town.all::<Contact>().await.first().map_or(person, |contact| contact.id);
    town.does(town.asha.clone(), ProposePairing { helper, person, pace: Pace::Weekly }).await;
    let (pairing, note) = (PairingId::of(helper, person), town.id());
    let words = Prose::new("Sleeps badly").unwrap();
    let reach = Reach::Restricted { agreed: Vec::new() };
    town.does(town.asha.clone(), WriteNote { note, pairing, at, reach, words }).await;
    assert!(!town.get(&path).await.has("Who has opened notes for a few"));
    town.does(town.organiser().await, ReadNotes { notes: vec![note], at }).await;
    let page = town.get(&path).await;
    page.shows(200, &["Who has opened notes for a few", "Opened by Ruth Example: Today"]);
    assert!(!page.has("Sleeps badly"));
}
