//! Who may come: the asker is asked before a first visit, and either answer is one tap.

use super::{Page, Town, but, filled};
use shared::command::{ClaimErrand, DescribeMyself, Edit, RecordChecks};
use shared::help::{Choice, Errand};
use shared::people::Check;
use shared::words::{Line, Prose};

/// Somebody asks to be asked first, and Asha would like to come.
async fn asked_first() -> (Town, String) {
    let town = Town::new().await;
    let about = Some(Prose::new("I have a small blue car").unwrap());
    town.does(town.asha.clone(), DescribeMyself { name: Line::new("Asha Example").unwrap(), about }).await;
    let token = town.token().await;
    let path = town.post("/ask", &but(filled(&token), "anybody", "ask")).await.location().to_owned();
    let errand = town.all::<Errand>().await.remove(0);
    town.does(town.asha.clone(), ClaimErrand { errand: errand.id }).await;
    (town, path)
}

async fn answers(town: &Town, path: &str, does: &str) -> Page {
    let page = town.get(path).await;
    let (token, helper) = (page.hidden("form"), page.hidden("helper"));
    town.post(path, &[("do", does), ("form", &token), ("helper", &helper)]).await
}

#[tokio::test]
async fn the_asker_sees_who_would_come_and_says_yes() {
    let (town, path) = asked_first().await;
    let member = town.asha.person().unwrap();
    let checks = Edit { saw: Vec::new(), new: vec![Check::Met, Check::Identity] };
    let organiser = town.organiser().await;
    town.does(organiser, RecordChecks { member, checks }).await;
    let page = town.get(&path).await;
    page.shows(200, &["May Asha Example come?", "I have a small blue car", "Their papers were seen"]);
    assert!(!page.has("Asha Example is coming"), "nobody is, before the yes");
    assert_eq!(answers(&town, &path, "agree").await.location(), path);
    town.get(&path).await.shows(200, &["Asha Example is coming"]);
}

#[tokio::test]
async fn someone_else_please_needs_no_reason_and_is_said_once() {
    let (town, path) = asked_first().await;
    let page = town.get(&path).await;
    let (token, helper) = (page.hidden("form"), page.hidden("helper"));
    let fields = [("do", "else"), ("form", token.as_str()), ("helper", helper.as_str())];
    assert_eq!(town.post(&path, &fields).await.location(), path);
    assert_eq!(town.post(&path, &fields).await.location(), path, "a second tap is no mistake");
    let page = town.get(&path).await;
    page.shows(200, &["We are looking for somebody else"]);
    assert!(!page.has("Asha"));
    assert!(town.all::<Errand>().await[0].is_open());
    assert_eq!(town.all::<Choice>().await.len(), 1);
}

#[tokio::test]
async fn an_answer_about_somebody_who_is_no_longer_asked_about_changes_nothing() {
    let (town, path) = asked_first().await;
    let token = town.get(&path).await.hidden("form");
    let before = town.all::<Errand>().await;
    for helper in ["", "nonsense", "AQEBAQEBAQEBAQEBAQEBAQ"] {
        town.post(&path, &[("do", "agree"), ("form", &token), ("helper", helper)]).await;
    }
    assert_eq!(town.all::<Errand>().await, before);
}
