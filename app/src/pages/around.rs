//! What stands around every page: the group's name, the other languages, how to reach a person.

use crate::parts::{Mark, SkipLink, Sprite};
use crate::text::{Lang, use_text};
use leptos::prelude::*;
use shared::people::Group;

/// What a page is drawn in.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// The language it is written in.
    pub lang: Lang,
    /// The address of the style sheet, with the version of its content.
    pub sheet: String,
    /// Whose page it is; not known when the hub itself is in trouble.
    pub group: Option<GroupShown>,
    /// Where the same page is read in another language.
    pub here: Here,
}

/// What a stranger may know of the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupShown {
    /// Its name.
    pub name: String,
    /// How to reach a person of it.
    pub reach: Option<String>,
}

impl From<&Group> for GroupShown {
    fn from(group: &Group) -> Self {
        Self { name: group.name.to_string(), reach: group.reach.as_ref().map(ToString::to_string) }
    }
}

/// How the reader gets the same page in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Here {
    /// By a link to this address.
    At(String),
    /// By sending the form with this id, so that nothing typed is lost.
    Form(&'static str),
    /// Not at all: the page is an answer to something that was sent.
    #[default]
    Nowhere,
}

/// A page, from its first letter to its last.
#[component]
pub fn Page(
    /// What it is drawn in.
    around: Around,
    /// Its title in the browser's list.
    #[prop(into)]
    title: String,
    /// The main part.
    children: Children,
) -> impl IntoView {
    let t = use_text();
    let Around { lang, sheet, group, here } = around;
    let runs = group.as_ref().map(|group| t.page_footer(&group.name));
    let name = group.map_or_else(|| t.app_name().to_owned(), |group| group.name);
    view! {
        <!DOCTYPE html>
        <html lang=lang.code() dir=lang.dir()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <title>{t.page_title(&title, &name)}</title>
                <link rel="stylesheet" href=sheet />
                <link rel="icon" href="/app/icon.svg" type="image/svg+xml" />
            </head>
            <body class="page">
                <Sprite />
                <SkipLink />
                <header class="page-band">
                    <div>
                        <a class="page-name" href="/"><Mark /><bdi>{name.clone()}</bdi></a>
                        <Languages lang here />
                    </div>
                </header>
                <main id="main" class="page-main">{children()}</main>
                <footer class="page-foot">
                    <div>
                        {runs.map(|runs| view! { <p>{runs}</p> })}
                        <p><a href="/app/">{t.page_sign_in()}</a></p>
                    </div>
                </footer>
            </body>
        </html>
    }
}

/// How to reach a person of the group, where the group says so.
#[component]
pub fn Reach(
    /// The group.
    group: GroupShown,
) -> impl IntoView {
    let t = use_text();
    group.reach.map(|reach| {
        view! {
            <div class="page-reach">
                <h2>{t.page_reach()}</h2>
                <p dir="auto">{reach}</p>
            </div>
        }
    })
}

/// Every other language, each in its own letters.
#[component]
pub fn Languages(
    /// The language of this page.
    lang: Lang,
    /// How the reader gets there.
    here: Here,
) -> impl IntoView {
    let t = use_text();
    let others = Lang::ALL.into_iter().filter(move |other| *other != lang);
    let switches = match here {
        Here::Nowhere => return None,
        Here::At(path) => others
            .map(|other| {
                let code = other.code();
                view! { <a href=format!("{path}?lang={code}") lang=code hreflang=code>{other.own_name()}</a> }.into_any()
            })
            .collect_view(),
        Here::Form(form) => others
            .map(|other| {
                let code = other.code();
                view! { <button type="submit" form=form formnovalidate name="speak" value=code lang=code>{other.own_name()}</button> }
                    .into_any()
            })
            .collect_view(),
    };
    Some(view! { <nav class="page-langs" aria-label=t.app_language()>{switches}</nav> })
}
