//! What the hub says by itself: that something this person can see has changed, and what, where it is small.
//!
//! A line is open while the app is in sight, and closed when it is not. Nothing depends on it: without it the phone asks
//! once a minute, and posts what it sends.

use super::Driver;
use super::line::Talk;
use super::pace::pause_millis;
use crate::device::json;
use crate::kith::Trouble;
use crate::web::{clock, page};
use shared::api::Code;
use shared::sync::Reply;
use shared::sync::line::{FromHub, Unread};
use std::rc::Rc;

/// A line that lasted so long was a good one, and its end is nothing to be careful about.
const GOOD_SECONDS: i64 = 60;

impl Driver {
    /// Opens a line, where there is none and somebody looks.
    pub(super) fn listen(&self) {
        if page::is_visible() && page::is_online() && self.0.live.borrow().is_none() && !self.is_over() {
            self.next_turn();
            page::spawn(listen(self.clone()));
        }
    }

    /// Ends the line, if there is one.
    pub(super) fn hang_up(&self) {
        if let Some(talk) = self.0.live.borrow_mut().take() {
            talk.hang_up();
        }
    }

    /// Ends a line on which nothing is said.
    pub(super) fn drop_dead_line(&self) {
        if self.0.live.borrow().as_ref().is_some_and(|talk| talk.is_silent()) {
            self.hang_up();
        }
    }

    /// Who listens so far is to stop.
    pub(super) fn next_turn(&self) {
        self.0.live_turn.set(self.0.live_turn.get().wrapping_add(1));
    }

    fn read_news(&self, news: &Unread) -> Option<Reply> {
        json::read(&self.0.kith.peek(|phone| phone.replica().read_news(news))?)
    }

    fn hold(&self, talk: Option<Rc<Talk>>) {
        *self.0.live.borrow_mut() = talk;
    }
}

/// Listens until the app goes out of sight or another listener takes over.
pub(super) async fn listen(driver: Driver) {
    let turn = driver.0.live_turn.get();
    let is_ours = || driver.0.live_turn.get() == turn && !driver.is_over();
    let mut failures = 0_u32;
    // Back on a network, another begins.
    while is_ours() && page::is_online() {
        let began = clock::now();
        let line = driver.hub().line().await;
        if !is_ours() {
            return;
        }
        let trouble = match line {
            Ok(talk) => {
                driver.hold(Some(Rc::clone(&talk)));
                hear(&driver, &talk).await
            }
            Err(trouble) => trouble,
        };
        if is_ours() {
            driver.hold(None);
            // The next exchange is told the same, and does what follows from it.
            if matches!(trouble, Trouble::Hub(Code::Revoked | Code::Left | Code::SignIn)) {
                return driver.sync();
            }
            failures = if clock::now().since(began) > GOOD_SECONDS { 1 } else { failures.saturating_add(1) };
            page::sleep(pause_millis(failures, page::chance(), None)).await;
        }
    }
}

/// Hears the hub until the line ends; says why it did.
async fn hear(driver: &Driver, talk: &Talk) -> Trouble {
    while let Some(said) = talk.heard().await {
        match said {
            // What happened before the line was open is not told on it.
            FromHub::Welcome => driver.sync(),
            FromHub::Refused(refused) => return driver.hub().not_opened(talk, refused),
            FromHub::Moved(version) if driver.is_news(version) => driver.sync(),
            FromHub::News(from, news) => match driver.read_news(&news) {
                Some(news) => {
                    if driver.is_news(news.cursor.2) {
                        driver.hear(from, news).await;
                    }
                }
                // From a newer hub, damaged, or about what is not here: asking is always right.
                None => driver.sync(),
            },
            _ => {}
        }
    }
    Trouble::NoSignal
}
