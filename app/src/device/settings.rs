//! Settings of this phone: the language and whether it is light or dark. Not here: anything about anybody.
//!
//! Each call may be refused by the browser; the phone then simply shows what it would without.

use crate::kith::Look;
use crate::text::Lang;
use crate::web::page;
use gloo_storage::{LocalStorage, Storage};

/// The language: what was chosen here, or else what the browser asks for.
#[must_use]
pub fn lang() -> Lang {
    let chosen = LocalStorage::get::<String>("lang").ok().and_then(|code| Lang::from_code(&code));
    chosen.unwrap_or_else(|| Lang::from_accept_language(&page::languages()))
}

/// Remembers the language.
pub fn set_lang(lang: Lang) {
    let _ = LocalStorage::set("lang", lang.code());
}

/// Light or dark.
#[must_use]
pub fn look() -> Look {
    let stored = LocalStorage::get::<String>("theme").ok();
    Look::ALL.into_iter().find(|look| look.code() == stored.as_deref()).unwrap_or_default()
}

/// Remembers light or dark.
pub fn set_look(look: Look) {
    match look.code() {
        Some(code) => drop(LocalStorage::set("theme", code)),
        None => LocalStorage::delete("theme"),
    }
}
