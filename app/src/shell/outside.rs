//! What somebody sees who is not signed in on this phone: why, and how to come in.

use super::route::{Route, invite_code};
use crate::dom::{Node, State, div, el, p, several};
use crate::kith::{Why, use_kith};
use crate::parts::{Button, Input, LinkButton, Notice, PageHead, Question, Tone, Weight};
use crate::text::{Text, use_text};
use crate::web::page;

/// Says why, and takes an invite.
pub(super) fn outside(why: Why, lost: usize) -> Node {
    let t = use_text();
    let (title, told) = said(t, why);
    let lost = (lost > 0).then(|| t.out_lost(i64::try_from(lost).unwrap_or(i64::MAX)));
    div("stack")
        .child(PageHead::new(title))
        .child(told.map(|(tone, told)| Notice::new(tone, told)))
        .child(lost.map(|lost| Notice::new(Tone::Worry, lost)))
        .child((why == Why::NotArrived).then(|| div("").child(Button::new(t.app_try_again()).on_press(page::reload))))
        .child(
            (!matches!(why, Why::NoStorage | Why::NotArrived))
                .then(|| several().child(p("").child(t.join_no_invite_hint())).child(type_code())),
        )
        .child((why == Why::Never).then(ask_instead))
}

fn said(t: Text, why: Why) -> (&'static str, Option<(Tone, &'static str)>) {
    match why {
        Why::Never => (t.join_no_invite(), None),
        Why::SignedOut => (t.out_title(), Some((Tone::Good, t.settings_signed_out()))),
        Why::Revoked => (t.out_title(), Some((Tone::Worry, t.out_revoked()))),
        Why::Left => (t.out_title(), Some((Tone::Worry, t.out_left()))),
        Why::NotEmptied => (t.out_title(), Some((Tone::Wrong, t.out_not_emptied()))),
        Why::NotArrived => (t.app_name(), Some((Tone::Worry, t.out_not_arrived()))),
        Why::NoStorage => (t.app_name(), Some((Tone::Wrong, t.join_not_kept()))),
    }
}

/// For whoever came here to ask for help and not to give it: the plain page is where they want to be.
pub(super) fn ask_instead() -> Node {
    p("").child(LinkButton::new("/ask", use_text().join_ask()).weight(Weight::Quiet))
}

/// A field for the link or the code of an invite.
pub(super) fn type_code() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let typed = State::new(String::new());
    let wrong = State::new(None::<String>);
    let look = move || match invite_code(&typed.get_untracked()) {
        Some(code) => {
            page::push(&format!("{}#{code}", Route::Join.path()));
            kith.show(Route::Join);
        }
        None => wrong.set(Some(t.limit_missing().to_owned())),
    };
    el("form")
        .class("stack")
        .on_submit(look)
        .flag("novalidate", true)
        .child(
            Question::line("code", t.join_code())
                .hint(t.join_code_hint())
                .input(Input::Code)
                .value(typed)
                .error(wrong)
                .on_input(move |text| typed.set(text)),
        )
        .child(div("").child(Button::new(t.join_look())))
}
