//! What the asker can do: change it, say they no longer need it, say that somebody came, ask for the same again.

use super::model::{My, Stands};
use crate::dom::{IntoNode, Node, el, p, several};
use crate::pages::around::{GroupShown, reach};
use crate::pages::ask::{day_and_part, what_field};
use crate::pages::form::{hidden, posted, sends};
use crate::pages::words::{self, Clock};
use crate::parts::{Button, Notice, Tone, Weight, section};
use crate::text::{Text, use_text};
use shared::help::Ask;
use shared::help::form::{Problem, Seen, Typed};
use shared::refusal::Field;

/// A change as it stands in its form.
#[derive(Clone, Debug, Default)]
pub struct ChangeForm {
    /// What was typed: only what, when and part are read.
    pub typed: Typed,
    /// What is wrong with it.
    pub problems: Vec<(Field, Problem)>,
    /// Whether somebody else changed the ask meanwhile.
    pub overtaken: bool,
    /// Names the next thing that is sent from this page, so that sending it twice does it once.
    pub token: String,
}

impl ChangeForm {
    /// The form of an ask that nobody has begun to change.
    #[must_use]
    pub fn of(ask: &Ask, token: String) -> Self {
        Self { typed: Seen::of(ask).typed(), token, ..Self::default() }
    }

    fn begun(&self) -> bool {
        self.overtaken || !self.problems.is_empty()
    }

    fn error(&self, text: Text, field: Field) -> Option<String> {
        let found = self.problems.iter().find(|(at, _)| *at == field)?;
        Some(words::problem(text, *found, self.typed.what.replace("\r\n", "\n").trim().chars().count()))
    }
}

/// Changing and cancelling, folded away until they are wanted.
pub fn acts(my: My, code: String, change: ChangeForm, clock: Clock) -> Node {
    let t = use_text();
    let Typed { what: saw_what, when: saw_when, part: saw_part, .. } = Seen::of(&my.ask).typed();
    let errors = (change.error(t, Field::When), change.error(t, Field::Part));
    let error = change.error(t, Field::What);
    let path = format!("/my/{code}");
    let token = change.token.clone();
    let begun = change.begun();
    let theirs = change.overtaken.then(|| (my.ask.what.to_string(), words::when(t, my.ask.when, clock)));
    several()
        .child(
            el("details")
                .class("page-fold")
                .attr("id", "change")
                .flag("open", begun)
                .child(el("summary").child(t.my_change()))
                .child(
                    posted(path.clone())
                        .child(theirs.map(|(what, when)| {
                            Notice::new(Tone::Worry, t.my_changed_meanwhile())
                                .child(p("").child(t.my_changed_theirs()))
                                .child(el("blockquote").attr("dir", "auto").child(what))
                                .child(p("").child(when))
                                .child(p("").child(t.my_changed_keep()))
                        }))
                        .child(sends("change", token.clone()))
                        .child(hidden("saw_what", saw_what))
                        .child(hidden("saw_when", saw_when))
                        .child(hidden("saw_part", saw_part))
                        .child(what_field(change.typed.what, error))
                        .child(day_and_part(change.typed.when, change.typed.part, errors, clock))
                        .child(Button::new(t.my_change_send())),
                ),
        )
        .child(
            el("details").class("page-fold").attr("id", "cancel").child(el("summary").child(t.my_cancel())).child(
                el("form")
                    .class("page-form")
                    .attr("method", "post")
                    .attr("action", path)
                    .child(sends("cancel", token))
                    .child(p("lead").child(t.my_cancel_title()))
                    .child(p("").child(t.my_cancel_hint()))
                    .child(Button::new(t.my_cancel_send()).weight(Weight::Grave)),
            ),
        )
}

/// Whether somebody came, once it is marked as done.
pub fn came_or_not(my: My, code: String, group: Option<GroupShown>, token: String) -> Option<Node> {
    let t = use_text();
    if my.ask.confirmed {
        return Some(Notice::new(Tone::Good, t.my_confirm_thanks()).into_node());
    }
    matches!(my.stands, Stands::Done { .. }).then(|| {
        section(t.my_confirm_title())
            .child(
                el("form")
                    .attr("method", "post")
                    .attr("action", format!("/my/{code}"))
                    .child(sends("confirm", token))
                    .child(Button::new(t.my_confirm()).symbol(crate::parts::Symbol::Check)),
            )
            .child(
                el("details")
                    .class("page-fold")
                    .child(el("summary").child(t.my_confirm_no()))
                    .child(p("").child(t.my_confirm_no_hint()))
                    .child(group.map(reach)),
            )
    })
}

/// The same again, in one tap.
pub fn again(code: String, token: String) -> Node {
    let t = use_text();
    section(t.my_again()).child(p("").child(t.my_again_hint())).child(
        el("form")
            .attr("method", "post")
            .attr("action", format!("/my/{code}"))
            .child(sends("again", token))
            .child(Button::new(t.my_again()).weight(Weight::Plain)),
    )
}
