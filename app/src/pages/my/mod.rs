//! Following an ask: the code, where it stands, what is written down, and the few things its asker can do.
//!
//! Whoever has the code has this page, so it says so. Every step works without a script: what cannot be undone
//! is folded away behind a line that has to be opened first. Not here: looking a code up.

pub mod act;
pub mod model;
pub mod written;

pub use act::ChangeForm;
pub use model::{My, ReadBy, Readers, Stands, VisitShown};

use super::around::{Around, Here, Page, Reach};
use super::words::{self, Clock};
use crate::parts::{Button, Card, Input, LinkButton, Notice, PageHead, Section, TextField, Tone, Weight};
use crate::text::use_text;
use act::{Acts, Again, CameOrNot};
use leptos::prelude::*;
use written::{Visits, WhoSees, Written};

/// What the page says about what was just tried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Said {
    /// Nothing was.
    #[default]
    Nothing,
    /// It is over, so it was not changed.
    TooLate,
    /// It was not done, for a reason that the page itself shows.
    NotNow,
}

/// The page of an ask.
#[component]
pub fn MyPage(
    /// What it is drawn in.
    around: Around,
    /// The ask.
    my: My,
    /// The code that opens it, in groups.
    code: String,
    /// The whole address of this page, for paper.
    link: String,
    /// The present moment, and where.
    clock: Clock,
    /// What is being changed.
    change: ChangeForm,
    /// About what was just tried.
    said: Said,
) -> impl IntoView {
    let t = use_text();
    let group = around.group.clone();
    let waiting = matches!(my.stands, Stands::Open | Stands::Back);
    let title = if my.stands == Stands::Open { t.asked_title() } else { t.my_title() };
    let asked = words::moment(t, my.ask.asked, clock);
    let over = my.is_over();
    view! {
        <Page around title>
            <PageHead title><p>{t.my_asked(&asked)}</p></PageHead>
            <Saying said />
            <p id="changed" class="page-flash" role="status">{t.my_changed()}</p>
            <Standing stands=my.stands.clone() clock />
            <Visits visits=my.visits.clone() clock />
            <CameOrNot my=my.clone() code=code.clone() group=group.clone() token=change.token.clone() />
            <CodeSlip code=code.clone() link />
            {waiting.then(|| view! { <Next /> })}
            {over.then(|| view! { <Again code=code.clone() token=change.token.clone() /> })}
            {(!over).then(|| view! { <Acts my=my.clone() code change clock /> })}
            <Written my=my.clone() clock />
            <WhoSees readers=my.readers />
            <p class="page-on"><a href="/ask">{t.my_ask_again()}</a></p>
            {group.map(|group| view! { <Reach group /> })}
        </Page>
    }
}

/// What is said about what was just tried.
#[component]
pub fn Saying(
    /// Which.
    said: Said,
) -> impl IntoView {
    let t = use_text();
    match said {
        Said::Nothing => None,
        Said::TooLate => Some(
            view! { <Notice tone=Tone::Worry title=t.my_too_late()><p>{t.my_too_late_hint()}</p></Notice> }.into_any(),
        ),
        Said::NotNow => Some(view! { <Notice tone=Tone::Wrong title=t.my_not_now() /> }.into_any()),
    }
}

/// Where it stands, in a sentence, and who it is.
#[component]
pub fn Standing(
    /// Where it stands.
    stands: Stands,
    /// The present moment, and where.
    clock: Clock,
) -> impl IntoView {
    let t = use_text();
    match stands {
        Stands::Open => view! { <Notice title=t.my_state_open() /> }.into_any(),
        Stands::Back => view! { <Notice title=t.my_state_back() /> }.into_any(),
        Stands::Held { name, about } => {
            let their = t.my_about(&name);
            let about = about.map(|about| {
                view! { <p class="small soft">{their}</p><blockquote dir="auto">{about}</blockquote> }
            });
            view! {
                <Notice tone=Tone::Good title=t.my_state_held(&name)>
                    <p>{t.my_state_held_hint()}</p>
                    {about}
                </Notice>
            }
            .into_any()
        }
        Stands::Done { name, at } => {
            view! { <Notice tone=Tone::Good title=t.my_state_done(&name, &words::moment(t, at, clock)) /> }.into_any()
        }
        Stands::Cancelled => view! { <Notice title=t.my_state_cancelled() /> }.into_any(),
    }
}

/// The code, large, to be written down or printed.
#[component]
pub fn CodeSlip(
    /// The code, in groups.
    code: String,
    /// The whole address of the page.
    link: String,
) -> impl IntoView {
    let t = use_text();
    view! {
        <Card>
            <h2>{t.asked_code()}</h2>
            <p class="code" dir="ltr">{code}</p>
            <p>{t.asked_link_hint()}" "{t.asked_print()}</p>
            <p class="small soft">{t.asked_link()}": "<bdi class="page-link" dir="ltr">{link}</bdi></p>
        </Card>
    }
}

/// What happens now.
#[component]
pub fn Next() -> impl IntoView {
    let t = use_text();
    view! {
        <Section title=t.asked_next()>
            <ol class="page-steps" role="list">
                <li>{t.asked_next_1()}</li>
                <li>{t.asked_next_2()}</li>
                <li>{t.asked_next_3()}</li>
            </ol>
        </Section>
    }
}

/// The page where a code is typed.
#[component]
pub fn FindPage(
    /// What it is drawn in.
    around: Around,
    /// What was typed, if that opens nothing.
    unknown: Option<String>,
) -> impl IntoView {
    let t = use_text();
    let group = around.group.clone();
    let around = Around { here: Here::At("/my".to_owned()), ..around };
    let title = if unknown.is_some() { t.my_not_found() } else { t.my_type_title() };
    view! {
        <Page around title>
            <PageHead title=t.my_type_title()><p class="lead">{t.home_my_hint()}</p></PageHead>
            {unknown
                .is_some()
                .then(|| view! { <Notice tone=Tone::Wrong title=t.my_not_found()><p>{t.my_not_found_hint()}</p></Notice> })}
            <form class="page-form" method="post" action="/my" accept-charset="utf-8" novalidate>
                <TextField
                    name="code" label=t.home_code() hint=t.my_type_hint() input=Input::Code
                    value=unknown.unwrap_or_default()
                />
                <Button>{t.home_code_go()}</Button>
            </form>
            <p><LinkButton href="/ask" weight=Weight::Plain>{t.home_ask()}</LinkButton></p>
            {group.map(|group| view! { <Reach group /> })}
        </Page>
    }
}
