//! Following an ask: the code, where it stands, what is written down, and the few things its asker can do.
//!
//! Whoever has the code has this page, so it says so. Every step works without a script: what cannot be undone
//! is folded away behind a line that has to be opened first. Not here: looking a code up.

pub mod act;
pub mod give;
pub mod matters;
pub mod model;
pub mod neighbours;
pub mod pairs;
pub mod thanks;
pub mod together;
pub mod who;
pub mod written;

use super::around::{Around, Here, page, reach};
use super::form::posted;
use super::words::{self, Clock};
use crate::dom::{Node, el, p, several};
use crate::parts::{Button, Input, LinkButton, Notice, PageHead, Question, Tone, Weight, card, section};
use crate::text::use_text;
pub use act::ChangeForm;
use act::{acts, again, came_or_not};
pub use matters::Matters;
pub use model::{My, Newcomer, ReadBy, Readers, Stands, VisitShown};
use neighbours::thanks_and_gifts;
pub use neighbours::{Neighbours, Slip};
pub use pairs::model::{NotADay, Pairs, RestForm};
use together::together_part;
use written::{visits, who_sees, written};

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

/// What the page of an ask shows.
#[derive(Clone, Debug)]
pub struct MyPage {
    /// The ask.
    pub my: My,
    /// The code that opens it, in groups.
    pub code: String,
    /// The whole address of this page, for paper.
    pub link: String,
    /// The present moment, and where.
    pub clock: Clock,
    /// What is being changed.
    pub change: ChangeForm,
    /// About what was just tried.
    pub said: Said,
    /// Who keeps in touch with them.
    pub pairs: Pairs,
    /// What matters to them.
    pub matters: Matters,
    /// Thanks, what they enjoy giving, and meeting neighbours.
    pub neighbours: Neighbours,
}

/// The page of an ask.
pub fn my_page(around: Around, shown: MyPage) -> Node {
    let t = use_text();
    let MyPage { my, code, link, clock, change, said, pairs, matters, neighbours } = shown;
    let Neighbours { thanking, giving, together, slip } = neighbours;
    let ways = (code.clone(), change.token.clone());
    let group = around.group.clone();
    let waiting = matches!(my.stands, Stands::Open | Stands::Back);
    let title = if my.stands == Stands::Open { t.asked_title() } else { t.my_title() };
    let asked = words::moment(t, my.ask.asked, clock);
    let over = my.is_over();
    let path = format!("/my/{code}");
    let newcomer = if let Stands::Asked(newcomer) = &my.stands { Some(newcomer.clone()) } else { None };
    page(
        around,
        title,
        several()
            .child(PageHead::new(title).child(p("").child(t.my_asked(&asked))))
            .child(saying(said))
            .child(p("page-flash").attr("id", "changed").attr("role", "status").child(t.my_changed()))
            .child(standing(my.stands.clone(), clock))
            .child(newcomer.map(|newcomer| who::who_would_come(newcomer, ways.clone())))
            .child(visits(my.visits.clone(), clock))
            .child(came_or_not(my.clone(), code.clone(), group.clone(), change.token.clone()))
            .child(pairs::pairs(&pairs, ways.clone(), clock))
            .child(code_slip(code.clone(), link))
            .child(waiting.then(next))
            .child(over.then(|| again(code.clone(), change.token.clone())))
            .child((!over).then(|| acts(my.clone(), code.clone(), change.clone(), clock)))
            .child(thanks_and_gifts(thanking, giving, (&ways, slip)))
            // What they asked for stands before what else there is.
            .child(written(my.clone(), clock))
            .child(who_sees(my.readers))
            .child(p("page-on").child(el("a").attr("href", format!("{}/record", path)).child(t.own_link())))
            .child(together_part(together, ways.clone(), (slip == Some(Slip::Late), clock)))
            .child(matters::matters(&matters, ways, clock))
            .child(p("page-on").child(el("a").attr("href", "/ask").child(t.my_ask_again())))
            .child(group.map(reach)),
    )
}

/// What is said about what was just tried.
pub fn saying(said: Said) -> Option<Notice> {
    let t = use_text();
    match said {
        Said::Nothing => None,
        Said::TooLate => Some(Notice::new(Tone::Worry, t.my_too_late()).child(p("").child(t.my_too_late_hint()))),
        Said::NotNow => Some(Notice::new(Tone::Wrong, t.my_not_now())),
    }
}

/// Where it stands, in a sentence, and who it is.
pub fn standing(stands: Stands, clock: Clock) -> Notice {
    let t = use_text();
    match stands {
        Stands::Open => Notice::new(Tone::Know, t.my_state_open()),
        Stands::Back => Notice::new(Tone::Know, t.my_state_back()),
        Stands::Asked(newcomer) => Notice::new(Tone::Know, t.my_state_asked(&newcomer.name)),
        Stands::Held { name, about } => {
            let their = t.my_about(&name);
            let about = about.map(|about| {
                several().child(p("small soft").child(their)).child(el("blockquote").attr("dir", "auto").child(about))
            });
            Notice::new(Tone::Good, t.my_state_held(&name)).child(p("").child(t.my_state_held_hint())).child(about)
        }
        Stands::Done { name, at } => Notice::new(Tone::Good, t.my_state_done(&name, &words::moment(t, at, clock))),
        Stands::Cancelled => Notice::new(Tone::Know, t.my_state_cancelled()),
    }
}

/// The code, large, to be written down or printed.
pub fn code_slip(code: String, link: String) -> Node {
    let t = use_text();
    card()
        .child(el("h2").child(t.asked_code()))
        .child(p("code").attr("dir", "ltr").child(code))
        .child(p("").child(t.asked_link_hint()).child(" ").child(t.asked_print()))
        .child(
            p("small soft")
                .child(t.asked_link())
                .child(": ")
                .child(el("bdi").class("page-link").attr("dir", "ltr").child(link)),
        )
}

/// What happens now.
pub fn next() -> Node {
    let t = use_text();
    section(t.asked_next()).child(
        el("ol")
            .class("page-steps")
            .attr("role", "list")
            .child(el("li").child(t.asked_next_1()))
            .child(el("li").child(t.asked_next_2()))
            .child(el("li").child(t.asked_next_3())),
    )
}

/// The page where a code is typed.
pub fn find_page(around: Around, unknown: Option<String>) -> Node {
    let t = use_text();
    let group = around.group.clone();
    let around = Around { here: Here::At("/my".to_owned()), ..around };
    let title = if unknown.is_some() { t.my_not_found() } else { t.home_my() };
    page(
        around,
        title,
        several()
            .child(PageHead::new(t.home_my()).child(p("lead").child(t.home_my_hint())))
            .child(
                unknown
                    .is_some()
                    .then(|| Notice::new(Tone::Wrong, t.my_not_found()).child(p("").child(t.my_not_found_hint()))),
            )
            .child(
                posted("/my")
                    .child(
                        Question::line("code", t.home_code())
                            .hint(t.my_type_hint())
                            .input(Input::Code)
                            .value(unknown.unwrap_or_default()),
                    )
                    .child(Button::new(t.home_code_go())),
            )
            .child(p("").child(LinkButton::new("/ask", t.home_ask()).weight(Weight::Plain)))
            .child(group.map(reach)),
    )
}
