//! Joining, as far as a page without a script can take it: what one is invited to, and what the phone will keep.
//!
//! Invariant: looking does not use an invitation up. Only the phone, with a key of its own, can do that.

use super::around::{Around, GroupShown, Here, Page, Reach};
use super::words;
use crate::parts::{Button, Fact, Facts, Input, LinkButton, Notice, PageHead, Section, TextField, Tone};
use crate::text::{Text, use_text};
use leptos::prelude::*;
use shared::people::{Role, Roles};

/// What an invitation's page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Welcome {
    /// It can be used.
    Open {
        /// Its code, in groups.
        code: String,
        /// What one would be able to do.
        roles: Roles,
    },
    /// It is used up, too old, or was never made.
    Over,
}

/// The page of an invitation.
#[component]
pub fn WelcomePage(
    /// What it is drawn in.
    around: Around,
    /// The invitation.
    welcome: Welcome,
) -> impl IntoView {
    let t = use_text();
    let group = around.group.clone();
    match welcome {
        Welcome::Over => view! {
            <Page around title=t.welcome_over()>
                <PageHead title=t.welcome_over()><p class="lead">{t.welcome_over_hint()}</p></PageHead>
                <p><a href="/join">{t.home_help_invited()}</a></p>
                {group.map(|group| view! { <Reach group /> })}
            </Page>
        }
        .into_any(),
        Welcome::Open { code, roles } => {
            let invited = invited(t, group.as_ref());
            let role = move |role: Role| view! { <Fact label=words::role(t, role)>{words::role_hint(t, role)}</Fact> };
            let roles: Vec<Role> = roles.iter().collect();
            view! {
                <Page around title=t.welcome_title()>
                    <PageHead title=t.welcome_title()><p class="lead">{invited}</p></PageHead>
                    <LinkButton href=format!("/app/join#{code}") class="button-wide">{t.welcome_open()}</LinkButton>
                    <p>{t.welcome_how()}</p>
                    <Section title=t.welcome_roles()><Facts>{roles.into_iter().map(role).collect_view()}</Facts></Section>
                    <Section title=t.welcome_keeps()>
                        <ul class="page-list">
                            <li>{t.welcome_keeps_open()}</li>
                            <li>{t.welcome_keeps_need()}</li>
                            <li>{t.welcome_keeps_yours()}</li>
                            <li>{t.welcome_keeps_leave()}</li>
                        </ul>
                    </Section>
                    <p class="small soft">{t.welcome_needs_script()}</p>
                </Page>
            }
            .into_any()
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
#[component]
pub fn JoinPage(
    /// What it is drawn in.
    around: Around,
    /// What was typed, if it cannot be a code.
    wrong: Option<String>,
) -> impl IntoView {
    let t = use_text();
    let group = around.group.clone();
    let around = Around { here: Here::At("/join".to_owned()), ..around };
    let error = wrong.is_some().then(|| t.welcome_code_wrong().to_owned());
    view! {
        <Page around title=t.welcome_title()>
            <PageHead title=t.welcome_title()><p class="lead">{t.home_help_hint()}</p></PageHead>
            {error.is_some().then(|| view! { <Notice tone=Tone::Wrong title=t.welcome_code_wrong() /> })}
            <form class="page-form" method="post" action="/join" accept-charset="utf-8" novalidate>
                <TextField
                    name="code" label=t.join_code() hint=t.welcome_code_hint() input=Input::Code
                    value=wrong.unwrap_or_default() error
                />
                <Button>{t.welcome_code_go()}</Button>
            </form>
            {group.map(|group| view! { <Reach group /> })}
        </Page>
    }
}
