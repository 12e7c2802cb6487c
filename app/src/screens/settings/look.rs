//! Draws the choice of language and of light or dark.

use crate::dom::Now;
use crate::kith::{Look, use_kith};
use crate::parts::{Choice, Question};
use crate::text::{Lang, use_text};

/// Which language the app speaks on this phone.
pub fn language() -> Question {
    let (t, kith) = (use_text(), use_kith());
    let choices = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.own_name())).collect::<Vec<_>>();
    let choose = move |code: String| {
        if let Some(lang) = Lang::from_code(&code) {
            kith.speak(lang);
        }
    };
    Question::one_of("language", t.settings_language(), choices)
        .value(Now::of(move || kith.lang().code().to_owned()))
        .on_input(choose)
}

/// Light or dark.
pub fn light_or_dark() -> Question {
    let (t, kith) = (use_text(), use_kith());
    let choices = Look::ALL.into_iter().map(|look| {
        let label = match look {
            Look::Auto => t.settings_look_auto(),
            Look::Light => t.settings_look_light(),
            Look::Dark => t.settings_look_dark(),
        };
        Choice::new(name(look), label)
    });
    let choose = move |chosen: String| {
        if let Some(look) = Look::ALL.into_iter().find(|look| name(*look) == chosen) {
            kith.wear(look);
        }
    };
    Question::one_of("look", t.settings_look(), choices.collect())
        .value(Now::of(move || name(kith.look()).to_owned()))
        .on_input(choose)
}

const fn name(look: Look) -> &'static str {
    match look {
        Look::Auto => "auto",
        Look::Light => "light",
        Look::Dark => "dark",
    }
}
