//! Asking for help on the plain page.
//!
//! Invariant: whatever was typed stands in its field again until it has been taken, also after a slip, a change
//! of language or a second sending. Not here: what is a slip; that is `shared::help::form` and nothing else.

pub mod fields;
pub mod model;

use super::around::{Around, Here, page, reach};
use super::form::{hidden, posted};
use crate::dom::{Node, el, p, several};
use crate::parts::{Button, Empty, LinkButton, Notice, PageHead, Symbol, Tone, Weight, ringing};
use crate::text::use_text;
use fields::{about_you, agree, kind_field, place, trap, when_wanted, who_comes};
pub use fields::{day_and_part, what_field};
pub use model::{AskForm, Before};

/// The page that asks what is needed.
pub fn ask_page(around: Around, form: AskForm) -> Node {
    let t = use_text();
    let group = around.group.clone();
    let title = if form.slips() > 0 { t.page_title_wrong(t.ask_title()) } else { t.ask_title().to_owned() };
    let around = Around { here: Here::Form("ask"), ..around };
    if form.zones.is_empty() {
        let around = Around { here: Here::At("/ask".to_owned()), ..around };
        return page(
            around,
            &title,
            several()
                .child(Empty::new(Symbol::Waiting, t.ask_not_ready()).hint(t.ask_not_ready_hint()))
                .child(group.map(reach)),
        );
    }
    let reach = group.and_then(|group| group.reach);
    page(
        around,
        &title,
        several()
            .child(
                PageHead::new(t.ask_title())
                    .child(p("lead").child(t.ask_intro()))
                    .child(reach.map(|reach| p("page-said").attr("dir", "auto").child(ringing(&reach)))),
            )
            .child(sent_before(form.before.clone()))
            .child(slips(form.clone()))
            .child(
                posted("/ask")
                    .attr("id", "ask")
                    .child(hidden("form", form.token.clone()))
                    .child(trap(form.clone()))
                    .child(kind_field(form.clone()))
                    .child(what_field(form.typed.what.clone(), form.error(t, shared::refusal::Field::What)))
                    .child(when_wanted(form.clone()))
                    .child(place(form.clone()))
                    .child(about_you(form.clone()))
                    .child(who_comes(form.clone()))
                    .child(agree(form.clone()))
                    .child(Button::new(t.ask_send()).class("button-wide")),
            ),
    )
}

/// Everything that is wrong, each a link to its field.
pub fn slips(form: AskForm) -> Option<Notice> {
    let t = use_text();
    let count = form.slips();
    (count > 0).then(|| {
        let lines = form.lines(t);
        Notice::new(Tone::Wrong, t.limit_summary(i64::try_from(count).unwrap_or(i64::MAX))).child(
            el("ul").class("page-list").children(lines.into_iter().map(|(code, label, sentence)| {
                el("li").child(el("a").attr("href", format!("#f-{code}")).child(label)).child(": ").child(sentence)
            })),
        )
    })
}

/// What became of this form when it was sent before.
pub fn sent_before(before: Before) -> Option<Notice> {
    let t = use_text();
    match before {
        Before::Never => None,
        Before::Kept { code } => {
            let open = LinkButton::new(format!("/my/{code}"), t.ask_twice_open()).weight(Weight::Plain);
            Some(Notice::new(Tone::Worry, t.ask_twice()).child(p("").child(t.ask_twice_hint())).child(open))
        }
        Before::NotKept => Some(Notice::new(Tone::Wrong, t.ask_not_kept()).child(p("").child(t.ask_not_kept_hint()))),
    }
}
