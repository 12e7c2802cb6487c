//! Asking for help: what is kept, what comes back, and what sending twice or forging does.

use super::{MONDAY, Town, but, filled};
use axum::http::header;
use shared::help::{Ask, Consent, Errand};
use shared::people::{Contact, Person};
use std::sync::atomic::Ordering;

#[tokio::test]
async fn a_filled_form_is_kept_and_leads_to_its_own_page() {
    let town = Town::new().await;
    let path = town.asked().await;
    let code = path.strip_prefix("/my/").unwrap();
    assert_eq!((code.len(), code.matches('-').count()), (14, 2), "{code}");
    let page = town.get(&path).await;
    page.shows(
        200,
        &["We have it", code, "Milk &amp; &lt;brown&gt; bread", "3 Makebelieve Walk", "href=\"tel:01632960100\""],
    );
    assert_eq!(page.headers[header::CACHE_CONTROL], "no-store");
    assert_eq!(page.headers["x-robots-tag"], "noindex, nofollow");
    let ask = town.all::<Ask>().await.remove(0);
    assert_eq!((ask.consent, ask.recorded_by, ask.asked.0), (Consent::Page, None, MONDAY));
    assert_eq!(town.all::<Contact>().await[0].address.as_ref().unwrap().as_str(), "3 Makebelieve Walk\nOakfield");
}

#[tokio::test]
async fn sending_twice_makes_one_ask_with_one_code() {
    let town = Town::new().await;
    let token = town.token().await;
    let first = town.post("/ask", &filled(&token)).await;
    let second = town.post("/ask", &filled(&token)).await;
    assert_eq!(first.location(), second.location());
    assert_eq!((town.all::<Ask>().await.len(), town.all::<Person>().await.len()), (1, 2));
}

#[tokio::test]
async fn the_same_form_with_other_words_is_not_taken_for_the_first_one() {
    let town = Town::new().await;
    let token = town.token().await;
    let first = town.post("/ask", &filled(&token)).await.location().to_owned();
    let page = town.post("/ask", &but(filled(&token), "what", "A light bulb")).await;
    page.shows(409, &["You have sent this form before", &first, "A light bulb"]);
    let other = page.hidden("form");
    assert_ne!(other, token);
    let second = town.post("/ask", &but(filled(&other), "what", "A light bulb")).await;
    assert_ne!(second.location(), first);
    assert_eq!(town.all::<Ask>().await.len(), 2);
}

#[tokio::test]
async fn a_slip_is_said_at_its_field_and_everything_typed_comes_back() {
    let town = Town::new().await;
    let token = town.token().await;
    let long = "x".repeat(1_010);
    let fields = but(but(but(filled(&token), "what", &long), "phone", "ring me <b>"), "consent", "");
    let page = town.post("/ask", &fields).await;
    page.shows(
        422,
        &[
            "3 things need another look",
            "href=\"#f-what\"",
            "href=\"#f-phone\"",
            "href=\"#f-consent\"",
            "10 letters too long",
            "This does not look like a phone number",
            "value=\"ring me &lt;b&gt;\"",
            &long,
            "Mrs Okoro (invented)",
            "Grace",
            "\n3 Makebelieve Walk\r\nOakfield</textarea>",
            "Ring twice</textarea>",
            "No nuts</textarea>",
        ],
    );
    assert_eq!(page.hidden("form"), token);
    assert!(town.all::<Ask>().await.is_empty());
}

#[tokio::test]
async fn a_form_with_nothing_in_it_names_everything_that_is_missing() {
    let town = Town::new().await;
    let page = town.post("/ask", &[]).await;
    page.shows(
        422,
        &["6 things need another look", "#f-kind", "#f-what", "#f-zone", "#f-name", "#f-phone", "#f-consent"],
    );
}

#[tokio::test]
async fn a_forged_form_touches_nothing_and_learns_nothing() {
    let town = Town::new().await;
    let path = town.asked().await;
    let ask = town.all::<Ask>().await.remove(0);
    let errand = town.all::<Errand>().await.remove(0);
    let person = ask.person.to_string();
    for forged in [ask.id.to_string(), errand.id.to_string(), person.clone()] {
        let fields = but(but(filled(&forged), "name", "Mallory Example"), "person", &person);
        let page = town.post("/ask", &fields).await;
        assert_ne!(page.location(), path);
    }
    let kept: Ask = town.all::<Ask>().await.into_iter().find(|kept| kept.id == ask.id).unwrap();
    assert_eq!(kept, ask);
    let theirs = town.all::<Ask>().await.iter().filter(|kept| kept.person == ask.person).count();
    assert_eq!(theirs, 1, "nobody asks in another's name");
}

#[tokio::test]
async fn what_only_machines_fill_in_stops_them_and_nobody_else() {
    let town = Town::new().await;
    let token = town.token().await;
    let page = town.post("/ask", &but(filled(&token), "website", "http://spam.example")).await;
    page.shows(422, &["Please leave this one empty", "Mrs Okoro (invented)"]);
    assert!(page.has("for=\"f-website\"") && !page.has("aria-hidden=\"true\"><label"), "it is seen the second time");
    assert!(!page.has("spam.example"));
    assert!(town.all::<Ask>().await.is_empty());
    assert!(town.post("/ask", &filled(&token)).await.location().starts_with("/my/"));
}

#[tokio::test]
async fn another_language_keeps_what_was_typed() {
    let town = Town::new().await;
    let token = town.token().await;
    let page = town.post("/ask", &but(filled(&token), "speak", "ar")).await;
    page.shows(200, &["<html lang=\"ar\" dir=\"rtl\">", "Mrs Okoro (invented)", "No nuts</textarea>"]);
    assert!(page.headers[header::SET_COOKIE].to_str().unwrap().starts_with("lang=ar;"));
    assert_eq!(page.hidden("form"), token);
    assert!(town.all::<Ask>().await.is_empty());
}

#[tokio::test]
async fn a_day_is_the_group_s_own_day() {
    let town = Town::new().await;
    let token = town.token().await;
    assert!(town.post("/ask", &but(filled(&token), "when", "2026-11-23")).await.location().starts_with("/my/"));
    town.clock.store(MONDAY + 3_600, Ordering::SeqCst);
    let token = town.token().await;
    let page = town.post("/ask", &but(filled(&token), "when", "2026-11-23")).await;
    page.shows(422, &["That day has gone by", "<option value=\"2026-11-23\" selected"]);
}

#[tokio::test]
async fn too_many_asks_from_one_place_are_held_back_with_nothing_lost() {
    let town = Town::new().await;
    for _ in 0..30 {
        town.asked().await;
    }
    let token = town.token().await;
    let page = town.post("/ask", &filled(&token)).await;
    page.shows(429, &["Mrs Okoro (invented)", "We could not keep this just now"]);
    assert!(page.headers.contains_key(header::RETRY_AFTER));
    assert_eq!(town.all::<Ask>().await.len(), 30);
}
