//! Settings of this phone: the language and whether it is light or dark; and what this tab is in the middle of.
//!
//! Each call may be refused by the browser; the phone then simply shows what it would without. Nothing about anybody is
//! in a setting; what somebody is writing lies with the tab alone, and goes with it.

use crate::kith::Look;
use crate::text::Lang;
use crate::web::page;
use gloo_storage::{LocalStorage, SessionStorage, Storage};
use shared::words::Timestamp;

/// The language: what was chosen here, or else what the browser asks for.
#[must_use]
pub fn lang() -> Lang {
    let chosen = setting("lang").and_then(|code| Lang::from_code(&code));
    chosen.unwrap_or_else(|| Lang::from_accept_language(&page::languages()))
}

/// Remembers the language.
pub fn set_lang(lang: Lang) {
    if page::remembers() {
        let _ = LocalStorage::set("lang", lang.code());
    }
}

/// Light or dark.
#[must_use]
pub fn look() -> Look {
    let stored = setting("theme");
    Look::ALL.into_iter().find(|look| look.code() == stored.as_deref()).unwrap_or_default()
}

/// Remembers light or dark.
pub fn set_look(look: Look) {
    match look.code() {
        _ if !page::remembers() => {}
        Some(code) => drop(LocalStorage::set("theme", code)),
        None => LocalStorage::delete("theme"),
    }
}

/// Up to when this person knows of their signing in on other devices.
#[must_use]
pub fn known_elsewhere() -> Option<Timestamp> {
    setting("elsewhere").and_then(|at| at.parse().ok()).map(Timestamp)
}

/// Remembers up to when this person knows of it.
pub fn set_known_elsewhere(at: Timestamp) {
    if page::remembers() {
        let _ = LocalStorage::set("elsewhere", at.0.to_string());
    }
}

fn setting(name: &str) -> Option<String> {
    if page::remembers() { LocalStorage::get(name).ok() } else { None }
}

/// What this tab was in the middle of when its page was opened last.
#[must_use]
pub fn drafts() -> Option<String> {
    if page::remembers() { SessionStorage::get("drafts").ok() } else { None }
}

/// Keeps what this tab is in the middle of, for when its page is opened anew; nothing, when it is `None`.
pub fn set_drafts(drafts: Option<&str>) {
    match drafts {
        _ if !page::remembers() => {}
        Some(drafts) => drop(SessionStorage::set("drafts", drafts)),
        None => SessionStorage::delete("drafts"),
    }
}
