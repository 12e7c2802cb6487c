//! Whatever a browser, or something that says it is one, sends: a clear page and nothing broken.

use super::Town;
use crate::demo;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{Method, header};
use shared::help::Ask;

const PLACES: [&str; 4] = ["/ask", "/my", "/my/0000-0000-0000", "/join"];

async fn sent(town: &Town, path: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> super::Page {
    let mut request = Request::post(path).header(header::HOST, "kith.example");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    town.send(request.body(body.into()).unwrap()).await
}

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

#[tokio::test]
async fn what_is_no_form_gets_a_page_that_says_so() {
    let town = Town::new().await;
    for path in PLACES {
        sent(&town, path, &[], "a=1").await.shows(415, &["We could not read this form"]);
        sent(&town, path, &[("content-type", "application/json")], "{}").await.shows(415, &["We could not read"]);
        sent(&town, path, &[FORM, ("content-encoding", "gzip")], "x").await.shows(415, &["We could not read"]);
        sent(&town, path, &[FORM], "x=".to_owned() + &"y".repeat(70_000)).await.shows(413, &["more than we can take"]);
        sent(&town, path, &[FORM], "a&".repeat(200)).await.shows(400, &["We could not read this form"]);
        let elsewhere = [FORM, ("sec-fetch-site", "cross-site")];
        sent(&town, path, &elsewhere, "a=1").await.shows(403, &["This came from another website"]);
    }
}

#[tokio::test]
async fn letters_in_a_wrong_encoding_come_back_to_be_seen() {
    let town = Town::new().await;
    let page = sent(&town, "/ask", &[FORM], b"name=Jos%E9&what=caf\xe9&address=%00%1b%5b31m".to_vec()).await;
    page.shows(422, &["Jos\u{fffd}", "caf\u{fffd}</textarea>"]);
}

#[tokio::test]
async fn a_method_that_no_page_takes_gets_a_page() {
    let town = Town::new().await;
    for path in PLACES.into_iter().chain(["/", "/join/ABCD"]) {
        let request = Request::builder().method(Method::DELETE).uri(path).body(Body::empty()).unwrap();
        town.send(request).await.shows(405, &["This page cannot take that"]);
    }
}

#[tokio::test]
async fn a_language_is_chosen_by_a_link_and_remembered() {
    let town = Town::new().await;
    let page = town.get("/my?lang=ar&code=secret").await;
    assert_eq!(page.location(), "/my");
    assert!(page.headers[header::SET_COOKIE].to_str().unwrap().starts_with("lang=ar; Path=/;"));
    let arabic = Request::get("/").header(header::COOKIE, "lang=ar").body(Body::empty()).unwrap();
    town.send(arabic).await.shows(200, &["<html lang=\"ar\" dir=\"rtl\">", "href=\"/?lang=en\""]);
    town.get("/?lang=tlh").await.shows(200, &["<html lang=\"en\" dir=\"ltr\">"]);
}

#[tokio::test]
async fn every_page_of_the_demo_can_be_drawn() {
    let town = Town::new().await;
    demo::fill(&town.hub).await.unwrap();
    let asks = town.all::<Ask>().await;
    assert_eq!(asks.len(), 32);
    for ask in asks {
        let code = town.hub.ask_code(ask.id, crate::session::code::Shown::ReadOut).await.unwrap();
        town.get(&format!("/my/{code}")).await.shows(200, &[&code, "What we have written down"]);
    }
    town.get("/").await.shows(200, &["Oakfield Neighbours (demo)", "01632 960100"]);
    town.get("/ask").await.shows(200, &["Riverside, Mill Lane"]);
    town.get("/gatherings").await.shows(200, &["Tea at the hall", "Job club"]);
}
