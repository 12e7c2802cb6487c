//! What matters to me, and how it is with me: the person's own words on their own page, and the few taps about them.
//!
//! Nothing is asked twice: what is written stands above what can be added, and the three faces are folded away unless it
//! is time. Whoever has the code can read this page, so it says so here, where somebody is about to write.

use crate::dom::{Node, div, el, p, several};
use crate::pages::form::{hidden, sends};
use crate::pages::words::{self, Clock};
use crate::parts::{Button, Choice, Need, Question, Tick, Weight, card, section, tear};
use crate::screens::reflect::drawn::{Answer, over_time};
use crate::screens::said::{problem, wishing};
use crate::text::use_text;
use shared::care::reflection::{self, Reflection};
use shared::care::wish::{self, Move, Wish};
use shared::care::{Aspect, Face};
use shared::help::form::Problem;
use shared::words::limits::WISHES_MAX;
use shared::words::{PersonId, Timestamp};
use shared::world::World;

/// What somebody wrote about what matters to them, and how they are.
#[derive(Clone, Debug, Default)]
pub struct Matters {
    /// Their wishes.
    pub wishes: Vec<Wish>,
    /// What they said over time, oldest first.
    pub said: Vec<Reflection>,
    /// Whether it is time to ask how it is.
    pub is_time: bool,
    /// A wish as it stands in its form, with what is wrong with it.
    pub typed: Option<(String, Problem)>,
    /// How it is with them, as it stands in its form.
    pub faces: Option<FacesTyped>,
    /// Whether the page was opened with a code that somebody of the group has seen, so that nothing on it is for the
    /// person alone.
    pub read_out: bool,
}

/// Three faces and words that did not fit.
#[derive(Clone, Debug)]
pub struct FacesTyped {
    /// The codes of the faces.
    pub faces: [String; 3],
    /// The words.
    pub words: String,
    /// What is wrong with them.
    pub problem: Problem,
}

impl Matters {
    /// Reads it from what the hub holds.
    #[must_use]
    pub fn find(world: &dyn World, person: PersonId, now: Timestamp) -> Self {
        Self {
            wishes: wish::of(world, person),
            said: reflection::of(world, person),
            is_time: reflection::is_time(world, person, now),
            typed: None,
            faces: None,
            read_out: false,
        }
    }
}

/// Where the answers go: the page's code, and what names the next thing sent from it.
#[derive(Clone)]
struct To {
    code: String,
    token: String,
}

impl To {
    /// A form that does this about that.
    fn form(&self, does: &'static str, about: &str) -> Node {
        let about = (!about.is_empty()).then(|| hidden("about", about));
        el("form")
            .attr("method", "post")
            .attr("action", ["/my/", &self.code].concat())
            .attr("accept-charset", "utf-8")
            .child(sends(does, self.token.clone()))
            .child(about)
    }
}

/// The section.
pub fn matters(matters: &Matters, (code, token): (String, String), clock: Clock) -> Node {
    let t = use_text();
    let to = To { code, token };
    let open = matters.wishes.iter().filter(|wish| wish.is_open()).count();
    several().child(p("page-flash").attr("id", "kept").attr("role", "status").child(t.my_matters_kept())).child(
        section(t.wish_title())
            .child(p("").child(t.wish_hint()))
            .child(matters.read_out.then(|| p("").child(t.my_matters_read_out())))
            .children(matters.wishes.iter().map(|wish| wish_card(wish, &to, (clock, matters.read_out))))
            .child((open < WISHES_MAX).then(|| add(matters, &to)))
            .child((!matters.read_out).then(|| asked(matters, &to)))
            .child(before(matters, &to, clock)),
    )
}

fn wish_card(wish: &Wish, to: &To, (clock, read_out): (Clock, bool)) -> Node {
    let t = use_text();
    let moment = |at: Timestamp| words::moment(t, at, clock);
    let stands = wish.moves.last().map(|moved| wishing::stands(t, moved.to, &moment(moved.at)));
    let reads = if wish.only_me { t.my_matters_alone() } else { t.my_matters_reads() };
    let moves = if wish.is_open() { &[Move::Nearer, Move::True, Move::Aside][..] } else { &[Move::Again] };
    let go = |to_where: &Move| {
        to.form("wish-move", &wish.id.to_string())
            .child(hidden("to", to_where.code()))
            .child(Button::new(wishing::moved(t, *to_where)).weight(Weight::Plain))
    };
    card()
        .child(el("blockquote").attr("dir", "auto").child(wish.words.as_str()))
        .child(p("small soft").child(t.wish_said(&moment(wish.since))))
        .child(stands.map(|stands| p("small soft").child(stands)))
        .child(p("small soft").child(reads))
        .child(tear().children(moves.iter().map(go)).child((!read_out).then(|| {
            to.form(if wish.only_me { "wish-share" } else { "wish-alone" }, &wish.id.to_string()).child(
                Button::new(if wish.only_me { t.my_matters_share() } else { t.my_matters_keep() })
                    .weight(Weight::Quiet),
            )
        })))
}

/// One more, folded away.
fn add(matters: &Matters, to: &To) -> Node {
    let t = use_text();
    let typed = matters.typed.clone();
    let begun = typed.is_some();
    let (words, error) = match typed {
        Some((words, found)) => {
            let error = wrong(found, &words);
            (words, Some(error))
        }
        None => (String::new(), None),
    };
    el("details")
        .class("page-fold")
        .attr("id", "wish")
        .flag("open", begun)
        .child(el("summary").child(t.my_matters_fold()))
        .child(
            to.form("wish-make", "")
                .class("page-form")
                .flag("novalidate", true)
                .child(Question::area("wish", t.wish_words()).hint(t.wish_words_hint()).value(words).error(error))
                .child((!matters.read_out).then(|| Tick::new("alone", t.my_matters_only_me())))
                .child(p("small soft").child(t.my_matters_code()))
                .child(Button::new(t.my_matters_save()).weight(Weight::Plain)),
        )
}

fn wrong(found: Problem, typed: &str) -> String {
    problem::sentence(use_text(), found, typed.replace("\r\n", "\n").trim().chars().count())
}

/// The three faces; open when it is time, or when what was sent did not fit.
fn asked(matters: &Matters, to: &To) -> Node {
    let t = use_text();
    let typed = matters.faces.clone();
    let begun = matters.is_time || typed.is_some();
    let error = typed.as_ref().map(|typed| wrong(typed.problem, &typed.words));
    let (faces, words) = typed.map(|typed| (typed.faces, typed.words)).unwrap_or_default();
    let ask = |(aspect, face): (Aspect, String)| {
        let choice = |face: Face| {
            let (words, symbol) = wishing::face(t, face);
            Choice::new(face.code(), words).symbol(symbol)
        };
        let none = Choice::new("", t.my_reflect_none());
        Question::one_of(
            aspect.code(),
            wishing::question(t, aspect),
            Face::ALL.map(choice).into_iter().chain([none]).collect(),
        )
        .value(face)
    };
    let later = matters
        .is_time
        .then(|| to.form("reflect-later", "").child(Button::new(t.reflect_later()).weight(Weight::Quiet)));
    el("details")
        .class("page-fold")
        .attr("id", "reflect")
        .flag("open", begun)
        .child(el("summary").child(t.my_reflect_fold()))
        .child(div("stack").child(p("").child(t.reflect_hint())).child(p("small soft").child(t.reflect_group())))
        .child(
            to.form("reflect", "")
                .class("page-form")
                .flag("novalidate", true)
                .children(Aspect::ALL.into_iter().zip(faces).map(ask))
                .child(
                    Question::area("reflect-words", t.reflect_words()).need(Need::Optional).value(words).error(error),
                )
                .child(p("small soft").child(t.my_matters_code()))
                .child(Button::new(t.reflect_send()).weight(Weight::Plain)),
        )
        .child(later)
}

/// What they said before, shown back to them.
fn before(matters: &Matters, to: &To, clock: Clock) -> Option<Node> {
    let t = use_text();
    let answer = |one: &Reflection| {
        let day = words::day(t, one.at.day(clock.offset), clock);
        let back = Button::new(t.reflect_take_back()).weight(Weight::Quiet).label(&t.reflect_take_back_of(&day));
        let end = to.form("reflect-back", &one.id.to_string()).child(back);
        Some(Answer { at: one.at, day, said: one.said.clone()?, end })
    };
    (!matters.said.is_empty()).then(|| {
        div("section")
            .child(el("h3").child(t.reflect_before()))
            .child(over_time(t, matters.said.iter().filter_map(answer).collect()))
    })
}
