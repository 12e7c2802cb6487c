//! The live feed: the hub says when something this person can see has changed, and what, where it is small.
//!
//! Open while the app is in sight, closed when it is not. Nothing depends on it: without it the phone asks once a minute.

use super::Driver;
use super::pace::pause_millis;
use crate::device::json;
use crate::kith::Trouble;
use crate::web::events::Event;
use crate::web::fetch::Cut;
use crate::web::{clock, page};
use shared::api::Code;
use shared::sync::Reply;

/// A feed that lasted so long was a good one, and its end is nothing to be careful about.
const GOOD_SECONDS: i64 = 60;

/// Listens until the app goes out of sight or another listener takes over.
pub(super) async fn listen(driver: Driver) {
    let turn = driver.live_turn();
    let is_ours = || driver.live_turn() == turn && !driver.is_over();
    let mut failures = 0_u32;
    while is_ours() {
        let Ok(cut) = Cut::new() else { return };
        driver.hold_live(Some(cut.clone()));
        let began = clock::now();
        match driver.hub().live(cut).await {
            Ok(mut feed) => {
                // What happened before the feed was open is not in it.
                driver.sync();
                while let Some(event) = feed.next().await {
                    heard(&driver, event).await;
                }
            }
            // The next exchange is told the same, and does what follows from it.
            Err(Trouble::Hub(Code::Revoked | Code::Left | Code::SignIn)) => {
                if is_ours() {
                    driver.hold_live(None);
                    driver.sync();
                }
                return;
            }
            Err(_) => {}
        }
        failures = if clock::now().since(began) > GOOD_SECONDS { 1 } else { failures.saturating_add(1) };
        if is_ours() {
            driver.hold_live(None);
            page::sleep(pause_millis(failures, page::chance(), None)).await;
        }
    }
}

async fn heard(driver: &Driver, event: Event) {
    match event.name.as_str() {
        "moved" if event.text.parse().map_or(true, |version| driver.is_news(version)) => driver.sync(),
        "delta" => match (event.id.parse(), json::read::<Reply>(&event.text)) {
            (Ok(from), Some(frame)) => {
                if driver.is_news(frame.cursor.2) {
                    driver.hear(from, frame).await;
                }
            }
            // From a newer hub, or damaged: asking is always right.
            _ => driver.sync(),
        },
        _ => {}
    }
}
