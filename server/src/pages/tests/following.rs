//! Following an ask by its code: what its page says, and what its asker can do.

use super::{Page, Town};
use shared::care::Outcome;
use shared::command::DescribeMyself;
use shared::command::{ChangeAsk, ClaimErrand, Edit, HandBackErrand, RecordVisit};
use shared::help::{Ask, Errand, State};
use shared::words::{Line, Prose, When};

async fn errand(town: &Town) -> Errand {
    town.all::<Errand>().await.remove(0)
}

async fn claimed() -> (Town, String) {
    let town = Town::new().await;
    let about = Some(Prose::new("I have a small blue car").unwrap());
    town.does(town.asha.clone(), DescribeMyself { name: Line::new("Asha Example").unwrap(), about }).await;
    let path = town.asked().await;
    town.does(town.asha.clone(), ClaimErrand { errand: errand(&town).await.id }).await;
    (town, path)
}

async fn visited(outcome: Outcome) -> (Town, String) {
    let (town, path) = claimed().await;
    let words = Some(Prose::new("We had tea").unwrap());
    let visit = RecordVisit { visit: town.id(), errand: errand(&town).await.id, at: town.hub.now(), outcome, words };
    town.does(town.asha.clone(), visit).await;
    (town, path)
}

/// Sends one of the page's own forms.
async fn sends(town: &Town, path: &str, does: &str, more: &[(&str, &str)]) -> Page {
    let token = town.get(path).await.hidden("form");
    town.post(path, &[&[("do", does), ("form", token.as_str())], more].concat()).await
}

#[tokio::test]
async fn the_page_says_where_it_stands() {
    let (town, path) = claimed().await;
    town.get(&path).await.shows(200, &["Asha Example is coming", "I have a small blue car"]);
    town.does(town.asha.clone(), HandBackErrand { errand: errand(&town).await.id }).await;
    let page = town.get(&path).await;
    page.shows(200, &["We are looking for somebody else"]);
    assert!(!page.has("Asha"), "handing back is without blame");
}

#[tokio::test]
async fn a_visit_is_told_and_confirmed_and_asked_for_again() {
    let (town, path) = visited(Outcome::Well).await;
    let page = town.get(&path).await;
    page.shows(200, &["Asha Example was with you", "We had tea", "Did somebody come?", "Ask for the same again"]);
    assert_eq!(sends(&town, &path, "confirm", &[]).await.location(), path);
    town.get(&path).await.shows(200, &["Thank you for telling us"]);
    assert!(town.all::<Ask>().await[0].confirmed);
    let token = town.get(&path).await.hidden("form");
    let again = town.post(&path, &[("do", "again"), ("form", &token)]).await.location().to_owned();
    assert_eq!(town.post(&path, &[("do", "again"), ("form", &token)]).await.location(), again, "one tap, one ask");
    assert_ne!(again, path);
    let asks = town.all::<Ask>().await;
    assert_eq!(asks.len(), 2);
    assert!(asks[0].person == asks[1].person && asks[0].what == asks[1].what && asks[1].when == When::Soon);
}

#[tokio::test]
async fn a_knock_that_nobody_heard_is_told() {
    let (town, path) = visited(Outcome::NoAnswer).await;
    town.get(&path).await.shows(200, &["Asha Example came by and nobody answered", "Asha Example is coming"]);
}

#[tokio::test]
async fn nothing_can_be_confirmed_or_repeated_before_it_happened() {
    let (town, path) = claimed().await;
    for does in ["confirm", "again"] {
        sends(&town, &path, does, &[]).await.shows(409, &["This did not go through"]);
    }
    sends(&town, &path, "dance", &[]).await.shows(422, &["We could not read this form"]);
}

#[tokio::test]
async fn cancelling_twice_is_cancelling_once() {
    let (town, path) = claimed().await;
    for _ in 0..2 {
        assert_eq!(sends(&town, &path, "cancel", &[]).await.location(), path);
    }
    town.get(&path).await.shows(200, &["You cancelled this"]);
    assert!(matches!(errand(&town).await.state, State::Cancelled { .. }));
    let (town, path) = visited(Outcome::Well).await;
    town.post(&path, &[("do", "cancel")]).await.shows(409, &["This is over and cannot be changed"]);
}

const SAW: [(&str, &str); 3] = [("saw_what", "Milk & <brown> bread"), ("saw_when", ""), ("saw_part", "")];

#[tokio::test]
async fn a_change_is_made_and_said() {
    let (town, path) = claimed().await;
    let change = [("what", "Oat milk"), ("when", "2026-11-25"), ("part", "morning")];
    let done = sends(&town, &path, "change", &[SAW, change].concat()).await;
    assert_eq!(done.location(), format!("{path}#changed"));
    town.get(&path).await.shows(200, &["Oat milk", "Wednesday 25 November, Morning"]);
    assert_eq!(errand(&town).await.when, town.all::<Ask>().await[0].when);
    // Nothing new is nothing to do.
    let saw = [("saw_what", "Oat milk"), ("saw_when", "2026-11-25"), ("saw_part", "morning")];
    assert_eq!(sends(&town, &path, "change", &[saw, change].concat()).await.location(), path);
}

#[tokio::test]
async fn a_change_with_a_slip_comes_back_as_it_was_typed() {
    let (town, path) = claimed().await;
    let change = [("what", " "), ("when", "2026-02-30"), ("part", "evening")];
    let page = sends(&town, &path, "change", &[SAW, change].concat()).await;
    page.shows(422, &["Please fill this in", "2026-02-30", "id=\"change\" open"]);
    assert_eq!(town.all::<Ask>().await[0].what.as_str(), "Milk & <brown> bread");
}

#[tokio::test]
async fn whoever_changed_it_meanwhile_is_not_overwritten_unseen() {
    let (town, path) = claimed().await;
    let ask = town.all::<Ask>().await.remove(0);
    let theirs = Edit { saw: ask.what, new: Prose::new("Milk and a newspaper").unwrap() };
    let organiser = shared::command::Actor::Resident { person: ask.person, ask: ask.id };
    town.does(organiser, ChangeAsk { ask: ask.id, what: Some(theirs), when: None }).await;
    let change = [("what", "Oat milk"), ("when", ""), ("part", "any")];
    let page = sends(&town, &path, "change", &[SAW, change].concat()).await;
    page.shows(409, &["Somebody changed this while you were looking", "Milk and a newspaper", "Oat milk</textarea>"]);
    assert_eq!(page.hidden("saw_what"), "Milk and a newspaper");
    let saw = [("saw_what", "Milk and a newspaper"), ("saw_when", ""), ("saw_part", "")];
    let token = page.hidden("form");
    let fields = [[("do", "change"), ("form", token.as_str())].as_slice(), &saw, &change].concat();
    assert_eq!(town.post(&path, &fields).await.location(), format!("{path}#changed"));
    assert_eq!(town.all::<Ask>().await[0].what.as_str(), "Oat milk");
}

#[tokio::test]
async fn the_words_of_an_ask_for_yesterday_can_still_be_changed() {
    let (town, path) = claimed().await;
    let day = [("what", "Milk & <brown> bread"), ("when", "2026-11-23"), ("part", "any")];
    sends(&town, &path, "change", &[SAW, day].concat()).await.location();
    town.clock.fetch_add(86_400, std::sync::atomic::Ordering::SeqCst);
    let saw = [("saw_what", "Milk & <brown> bread"), ("saw_when", "2026-11-23"), ("saw_part", "any")];
    let words = [("what", "Only milk"), ("when", "2026-11-23"), ("part", "evening")];
    sends(&town, &path, "change", &[saw, words].concat()).await.location();
    town.get(&path).await.shows(200, &["Only milk", "Yesterday, Evening"]);
}

#[tokio::test]
async fn guessing_codes_is_held_back_and_nobody_is_kept_from_their_own() {
    let town = Town::new().await;
    let path = town.asked().await;
    for n in 0..200 {
        assert_eq!(town.get(&format!("/my/0000-0000-{n:04}")).await.status, 404);
    }
    let held_back = town.get("/my/0000-0000-0200").await;
    assert_eq!(held_back.status, 429);
    assert!(held_back.headers.contains_key(axum::http::header::RETRY_AFTER));
    town.get(&path).await.shows(200, &["Milk"]);
}

#[tokio::test]
async fn a_code_that_opens_nothing_and_one_that_is_none_get_the_same_answer() {
    let town = Town::new().await;
    let path = town.asked().await;
    let code = path.strip_prefix("/my/").unwrap();
    let own = code.to_lowercase().replace('-', " ");
    assert_eq!(town.post("/my", &[("code", &own)]).await.location(), path);
    let unknown = town.get("/my/0000-0000-0000").await;
    unknown.shows(404, &["We do not know this code"]);
    let malformed = town.get("/my/nonsense").await;
    assert_eq!(malformed.status, unknown.status);
    assert_eq!(unknown.html.replace("0000-0000-0000", "nonsense"), malformed.html);
    town.post("/my", &[("code", "my name is <b>Ada</b>")]).await.shows(404, &["We do not know this code", "&lt;b&gt;"]);
    town.post("/my/0000-0000-0000", &[("do", "cancel")]).await.shows(404, &["We do not know this code"]);
}
