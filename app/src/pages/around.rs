//! What stands around every page: the group's name, the other languages, how to reach a person.

use crate::dom::{IntoNode, Node, div, doctype, el, p, several};
use crate::parts::{mark, ringing, skip_link, sprite};
use crate::text::{Lang, use_text};
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
pub fn page(around: Around, title: &str, inside: impl IntoNode) -> Node {
    let t = use_text();
    let Around { lang, sheet, group, here } = around;
    let runs = group.as_ref().map(|group| t.page_footer(&group.name));
    let name = group.map_or_else(|| t.app_name().to_owned(), |group| group.name);
    several().child(doctype()).child(
        el("html")
            .attr("lang", lang.code())
            .attr("dir", lang.dir())
            .child(
                el("head")
                    .child(el("meta").attr("charset", "utf-8"))
                    .child(el("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1"))
                    .child(el("meta").attr("name", "color-scheme").attr("content", "light dark"))
                    .child(el("title").child(t.page_title(title, &name)))
                    .child(el("link").attr("rel", "stylesheet").attr("href", sheet))
                    .child(el("link").attr("rel", "icon").attr("href", "/app/icon.svg").attr("type", "image/svg+xml")),
            )
            .child(
                el("body")
                    .class("page")
                    .child(sprite())
                    .child(skip_link())
                    .child(
                        el("header").class("page-band").child(
                            div("")
                                .child(
                                    el("a")
                                        .class("page-name")
                                        .attr("href", "/")
                                        .child(mark())
                                        .child(el("bdi").child(name)),
                                )
                                .child(languages(lang, here)),
                        ),
                    )
                    .child(el("main").attr("id", "main").class("page-main").child(inside))
                    .child(
                        el("footer").class("page-foot").child(
                            div("")
                                .child(runs.map(|runs| p("").child(runs)))
                                .child(p("").child(el("a").attr("href", "/app/").child(t.page_sign_in()))),
                        ),
                    ),
            ),
    )
}

/// How to reach a person of the group, where the group says so.
pub fn reach(group: GroupShown) -> Option<Node> {
    let t = use_text();
    group.reach.map(|reach| {
        div("page-reach").child(el("h2").child(t.page_reach())).child(p("").attr("dir", "auto").child(ringing(&reach)))
    })
}

/// Every other language, each in its own letters.
pub fn languages(lang: Lang, here: Here) -> Option<Node> {
    let t = use_text();
    let others = Lang::ALL.into_iter().filter(move |other| *other != lang);
    let switches = match here {
        Here::Nowhere => return None,
        Here::At(path) => others
            .map(|other| {
                let code = other.code();
                el("a")
                    .attr("href", format!("{path}?lang={code}"))
                    .attr("lang", code)
                    .attr("hreflang", code)
                    .child(other.own_name())
            })
            .collect::<Vec<_>>(),
        // Enter in a field presses the first button of its form, which would be one of these.
        Here::Form(form) => [first_of(form)]
            .into_iter()
            .chain(others.map(|other| {
                let code = other.code();
                el("button")
                    .attr("type", "submit")
                    .attr("form", form)
                    .flag("formnovalidate", true)
                    .attr("name", "speak")
                    .attr("value", code)
                    .attr("lang", code)
                    .child(other.own_name())
            }))
            .collect::<Vec<_>>(),
    };
    Some(el("nav").class("page-langs").attr("aria-label", t.app_language()).child(switches))
}

/// The button that Enter presses: it sends the form as it is, and nobody sees it or comes to it.
fn first_of(form: &'static str) -> Node {
    el("button")
        .attr("type", "submit")
        .attr("form", form)
        .class("page-unseen")
        .attr("tabindex", "-1")
        .attr("aria-hidden", "true")
}
