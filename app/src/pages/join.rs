//! Joining, as far as a page without a script can take it: what one is invited to, and what the phone will keep.
//!
//! Invariant: looking does not use an invitation up. Only the phone, with a key of its own, can do that.

use super::around::{Around, GroupShown, Here, page, reach};
use super::form::posted;
use super::words;
use crate::dom::{Node, el, p, several};
use crate::parts::{Button, Fact, Input, LinkButton, Notice, PageHead, Question, Tone, facts, section};
use crate::text::{Text, use_text};
use shared::people::{Role, Roles};
use shared::words::Line;
use shared::words::limits::NAME_CHARS_MAX;

/// What an invitation's page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Welcome {
    /// It can be used.
    Open {
        /// Its code, in groups.
        code: String,
        /// What one would be able to do.
        roles: Roles,
        /// Whom it signs in, where it is somebody's own link.
        name: Option<Line<NAME_CHARS_MAX>>,
    },
    /// It is used up, too old, or was never made.
    Over,
}

/// The page of an invitation.
pub fn welcome_page(around: Around, welcome: Welcome) -> Node {
    let t = use_text();
    let group = around.group.clone();
    match welcome {
        Welcome::Over => page(
            around,
            t.welcome_over(),
            several()
                .child(PageHead::new(t.welcome_over()).child(p("lead").child(t.welcome_over_hint())))
                .child(p("page-on").child(el("a").attr("href", "/join").child(t.home_help_invited())))
                .child(group.map(reach)),
        ),
        Welcome::Open { code, roles, name } => {
            let title = if name.is_some() { t.welcome_own_title() } else { t.welcome_title() };
            let lead = name.as_ref().map_or_else(|| invited(t, group.as_ref()), |name| t.welcome_own(name.as_str()));
            let role = move |role: Role| Fact::new(words::role(t, role), words::role_hint(t, role));
            let roles: Vec<Role> = roles.iter().collect();
            page(
                around,
                title,
                several()
                    .child(PageHead::new(title).child(p("lead").child(lead)))
                    .child(LinkButton::new(format!("/app/join#{code}"), t.welcome_open()).class("button-wide"))
                    .child(p("").child(t.welcome_how()))
                    .child(
                        name.is_none()
                            .then(|| section(t.welcome_roles()).child(facts().children(roles.into_iter().map(role)))),
                    )
                    .child(
                        section(t.welcome_keeps()).child(
                            el("ul")
                                .class("page-list")
                                .child(el("li").child(t.welcome_keeps_open()))
                                .child(el("li").child(t.welcome_keeps_need()))
                                .child(el("li").child(t.welcome_keeps_yours()))
                                .child(el("li").child(t.welcome_keeps_leave())),
                        ),
                    )
                    .child(p("small soft").child(t.welcome_needs_script())),
            )
        }
    }
}

fn invited(t: Text, group: Option<&GroupShown>) -> String {
    match group {
        Some(group) => t.welcome_invited(&group.name),
        None => t.join_hint_plain().to_owned(),
    }
}

/// The page where an invitation's code is typed.
pub fn join_page(around: Around, wrong: Option<String>) -> Node {
    let t = use_text();
    let group = around.group.clone();
    let around = Around { here: Here::At("/join".to_owned()), ..around };
    let error = wrong.is_some().then(|| t.welcome_code_wrong().to_owned());
    page(
        around,
        t.welcome_title(),
        several()
            .child(PageHead::new(t.welcome_title()).child(p("lead").child(t.home_help_hint())))
            .child(error.is_some().then(|| Notice::new(Tone::Wrong, t.welcome_code_wrong())))
            .child(
                posted("/join")
                    .child(
                        Question::line("code", t.join_code())
                            .hint(t.welcome_code_hint())
                            .input(Input::Code)
                            .value(wrong.unwrap_or_default())
                            .error(error),
                    )
                    .child(Button::new(t.welcome_code_go())),
            )
            .child(group.map(reach)),
    )
}
