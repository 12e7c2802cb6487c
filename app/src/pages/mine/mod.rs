//! My record: everything that is written about a person, who can see it, and what they can decide.
//!
//! Whoever has the code has this page. It works without a script and prints as it stands; what cannot be undone is
//! folded away behind a line that has to be opened first. Not here: deciding, which is the rules'.

mod circle;
pub mod model;
mod will;
mod written;

use super::around::{Around, page, reach};
use super::words::Clock;
use crate::dom::{Node, el, p, several};
use crate::parts::{LinkButton, Notice, PageHead, Tone, Weight, section};
use crate::screens::own::sees::{read, readers};
use crate::text::use_text;
pub use model::Mine;
use shared::help::form::Problem;

/// A form of the page as it was sent: what was typed, and what has to be looked at again.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// Which form; nothing while none was sent.
    pub does: String,
    /// Field by field.
    pub fields: Vec<(String, String)>,
    /// What is wrong, by the field's name.
    pub problems: Vec<(&'static str, Problem)>,
}

impl Typed {
    /// What stands in a field of a form: what was typed, or what is so.
    fn value(&self, does: &str, field: &str, is: &str) -> String {
        let typed = self.fields.iter().find(|(name, _)| name == field).filter(|_| self.does == does);
        typed.map_or_else(|| is.to_owned(), |(_, typed)| typed.clone())
    }

    /// The sentence beside a field.
    fn error(&self, does: &str, field: &str) -> Option<String> {
        let (_, problem) = self.problems.iter().find(|(name, _)| *name == field).filter(|_| self.does == does)?;
        let chars = self.value(does, field, "").replace("\r\n", "\n").trim().chars().count();
        Some(crate::screens::said::problem::sentence(use_text(), *problem, chars))
    }

    /// Whether a fold has to stand open.
    fn is_begun(&self, does: &str) -> bool {
        self.does == does && !self.problems.is_empty()
    }
}

/// What the page says about what was just tried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Told {
    /// Nothing was.
    #[default]
    Nothing,
    /// Somebody else changed it meanwhile.
    Changed,
    /// It was not done.
    NotNow,
}

/// What the page of a record shows.
#[derive(Clone, Debug)]
pub struct MinePage {
    /// The record.
    pub mine: Mine,
    /// Where forms go and links begin: the address of the record.
    pub path: String,
    /// Where the page of the ask is; nothing in a copy that is taken away.
    pub back: Option<String>,
    /// The present moment, and where.
    pub clock: Clock,
    /// Names the next thing that is sent.
    pub token: String,
    /// What was typed last.
    pub typed: Typed,
    /// About what was just tried.
    pub told: Told,
}

/// The page of a record.
pub fn mine_page(around: Around, shown: MinePage) -> Node {
    let t = use_text();
    let name = around.group.as_ref().map(|group| group.name.clone()).unwrap_or_default();
    let group = around.group.clone();
    let said = match shown.told {
        Told::Nothing => None,
        Told::Changed => Some(Notice::new(Tone::Worry, t.my_changed_meanwhile())),
        Told::NotNow => Some(Notice::new(Tone::Wrong, t.my_not_now())),
    };
    let live = shown.back.is_some();
    let back = shown.back.as_ref().map(|back| LinkButton::new(back, t.own_back()).weight(Weight::Quiet));
    let decide = live.then(|| {
        several()
            .child(circle::circle(&shown))
            .child(section(t.own_decide()).child(p("").child(t.own_decide_hint())).children(will::folds(&shown)))
            .child(take(&shown.path))
    });
    page(
        around,
        t.own_title(),
        several()
            .child(PageHead::new(t.own_title()).child(p("lead").child(t.own_lead(&name))))
            .child(said)
            .child(shown.mine.read_out.then(|| Notice::new(Tone::Know, t.my_matters_read_out())))
            .child(p("page-flash").attr("id", "noted").attr("role", "status").child(t.my_pair_saved()))
            .child(
                section(t.own_sees())
                    .child(p("").child(t.own_sees_hint()))
                    .children(readers(t, &shown.mine.own.readers)),
            )
            .child(read(t, &shown.mine.own.read, shown.clock))
            .child(p("small soft").child(t.my_sees_host()))
            .child(written::written(&shown.mine, shown.clock))
            .child(decide)
            .child(back.map(|back| p("page-on").child(back)))
            .child(group.map(reach)),
    )
}

/// What to do to have it on paper, or as a file.
fn take(path: &str) -> Node {
    let t = use_text();
    section(t.own_take())
        .child(p("").child(t.own_take_print()))
        .child(p("page-on").child(el("a").attr("href", format!("{path}/copy")).child(t.own_take_page())))
        .child(p("page-on").child(el("a").attr("href", format!("{path}/data")).child(t.own_take_file())))
}

/// What is said once everything is gone.
pub fn gone_page(around: Around) -> Node {
    let t = use_text();
    let group = around.group.clone();
    page(
        around,
        t.own_gone(),
        several()
            .child(PageHead::new(t.own_gone()).child(p("lead").child(t.own_gone_hint())))
            .child(p("page-on").child(LinkButton::new("/", t.own_gone_on()).weight(Weight::Plain)))
            .child(group.map(reach)),
    )
}
