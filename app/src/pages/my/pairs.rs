//! Who keeps in touch with somebody: who it is, what waits for their yes, and resting and ending in plain words.
//!
//! Every answer is one tap and a form of its own; only a rest asks for a day and an ending for what comes closest. What
//! cannot be undone is folded away. One hand-over is asked about at a time, so that its notes stand alone on the page.

pub mod model;

use crate::dom::{IntoNode, Node, div, el, p, several};
use crate::pages::form::{hidden, sends};
use crate::pages::words::{self, Clock};
use crate::parts::{Button, Choice, Input, Need, Question, SomeOf, Weight, card, person, section};
use crate::screens::said::{pairing as said, things};
use crate::text::{Text, use_text};
use model::{Face, NotADay, Pair, Pairs, Passing, Standing};
use shared::pair::Ending;
use shared::words::PairingId;

/// The endings that a person is offered for themselves.
const ENDINGS: [Ending; 4] = [Ending::Enough, Ending::LessTime, Ending::Moved, Ending::Fit];

/// Where the answers go: the page's code, and what names the next thing sent from it.
#[derive(Clone)]
struct To {
    code: String,
    token: String,
}

/// The section; nothing where nobody keeps in touch and nobody has asked to.
pub fn pairs(pairs: &Pairs, (code, token): (String, String), clock: Clock) -> Option<Node> {
    let t = use_text();
    if pairs.now.is_empty() && pairs.past.is_empty() {
        return None;
    }
    let to = To { code, token };
    let passes = pairs.now.iter().find(|pair| pair.passing.as_ref().is_some_and(|passing| passing.asks));
    let passes = passes.map(|pair| pair.id);
    let cards = pairs.now.iter().map(|pair| draw(pair, &to, (clock, passes == Some(pair.id))));
    Some(several().child(p("page-flash").attr("id", "noted").attr("role", "status").child(t.my_pair_saved())).child(
        section(t.my_pairs()).children(cards).child(rest(pairs, &to)).child(end(pairs, &to)).child(past(pairs, clock)),
    ))
}

/// One pair, with the question that waits for an answer.
fn draw(pair: &Pair, to: &To, (clock, passes): (Clock, bool)) -> Node {
    let t = use_text();
    let name = &pair.helper.name;
    let head = card().child(person(name));
    let body = match pair.stands {
        Standing::Asks => head
            .child(el("h3").child(t.my_pair_ask(name)))
            .child(p("").child(t.my_pair_ask_hint(name)))
            .child(face(t, &pair.helper))
            .child(answers(to, pair.id, [("pair-yes", t.pair_yes()), ("pair-no", t.pair_not_now())])),
        Standing::Waits => head.child(p("").child(t.my_pair_waits(name))),
        Standing::Trial => head.child(p("").child(t.my_pair_trial())).child(answer(
            to,
            ("pair-keep", t.pair_keep()),
            pair.id.to_string(),
            Weight::Plain,
        )),
        Standing::Active => head.child(p("").child(t.my_pair_active())),
        Standing::Rests(until) => {
            let rests = match until {
                Some(day) => t.pair_paused_until(&words::day(t, day, clock)),
                None => t.pair_paused().to_owned(),
            };
            head.child(p("").child(rests)).child(p("small soft").child(t.pair_resume_hint())).child(answer(
                to,
                ("pair-on", t.pair_resume()),
                pair.id.to_string(),
                Weight::Plain,
            ))
        }
    };
    body.child(cover(pair, to)).child(pair.passing.as_ref().map(|passing| match passing.asks {
        true if passes => hand_over(pair, passing, to, clock),
        true => several(),
        false => p("").child(t.my_handover_agreed(&passing.newcomer.name)),
    }))
}

/// Who comes when the first cannot: the question, or the name.
fn cover(pair: &Pair, to: &To) -> Option<Node> {
    let t = use_text();
    let cover = pair.cover.as_ref()?;
    let (helper, name) = (&pair.helper.name, &cover.face.name);
    if !cover.asks {
        return Some(p("").child(t.my_cover(helper, name)));
    }
    Some(
        div("page-part")
            .child(el("h3").child(t.my_cover_ask(helper, name)))
            .child(p("").child(t.my_cover_ask_hint(name)))
            .child(face(t, &cover.face))
            .child(answers(to, pair.id, [("cover-yes", t.pair_yes()), ("cover-no", t.pair_not_now())])),
    )
}

/// Somebody else would come from now on, and these notes could go along.
fn hand_over(pair: &Pair, passing: &Passing, to: &To, clock: Clock) -> Node {
    let t = use_text();
    let newcomer = &passing.newcomer.name;
    let choice = |note: &model::NoteShown| {
        let hint = t.note_by(&note.by, &words::moment(t, note.at, clock));
        Choice::new(note.id.to_string(), note.words.clone()).hint(hint)
    };
    let notes: Vec<Choice> = passing.notes.iter().map(choice).collect();
    let notes = if notes.is_empty() {
        p("soft").child(t.handover_notes_none())
    } else {
        SomeOf::new("notes", t.handover_notes(newcomer), notes).hint(t.my_handover_notes_hint()).into_node()
    };
    let yes = form(to, "pass-yes", ("about", passing.id.to_string()))
        .class("page-form")
        .child(notes)
        .child(Button::new(t.pair_yes()));
    div("page-part")
        .child(el("h3").child(t.my_handover_ask(&pair.helper.name, newcomer)))
        .child(p("").child(t.my_handover_hint(newcomer, &pair.helper.name)))
        .child(face(t, &passing.newcomer))
        .child(yes)
        .child(answer(to, ("pass-no", t.my_handover_no()), passing.id.to_string(), Weight::Quiet))
}

/// A few words of theirs, and what was checked.
fn face(t: Text, face: &Face) -> Node {
    let checked = face.checks.iter().map(|check| el("li").child(things::check(t, *check)));
    let about = face.about.clone().map(|about| el("blockquote").attr("dir", "auto").child(about));
    let any = !face.checks.is_empty();
    several()
        .child(about)
        .child(any.then(|| p("small soft").child(t.my_who_checked())))
        .child(any.then(|| el("ul").class("page-list").children(checked)))
}

/// Resting, folded away until it is wanted or something is wrong with the day.
fn rest(pairs: &Pairs, to: &To) -> Option<Node> {
    let t = use_text();
    let able: Vec<&Pair> = pairs.agreed().filter(|pair| !matches!(pair.stands, Standing::Rests(_))).collect();
    able.first()?;
    let whom = with_whom("rest", &able, (&pairs.rest.who, |t, name| t.my_pair_rest_hint(name)));
    let problem = pairs.rest.problem.map(|problem| match problem {
        NotADay::Unreadable => t.limit_date().to_owned(),
        NotADay::Past => t.limit_date_past().to_owned(),
    });
    let day = Question::line("until", t.pair_pause_until()).input(Input::Day).need(Need::Optional);
    let problem_open = pairs.rest.problem.is_some();
    let day = day.value(pairs.rest.until.clone()).error(problem);
    let form = el("form").class("page-form").attr("method", "post").attr("action", to.path()).flag("novalidate", true);
    let form = form.child(sends("pair-rest", to.token.clone())).child(whom).child(day);
    Some(fold(t.pair_pause(), problem_open).child(form.child(Button::new(t.pair_pause_send()))))
}

/// Ending it, folded away; nobody has to say why.
fn end(pairs: &Pairs, to: &To) -> Option<Node> {
    let t = use_text();
    let able: Vec<&Pair> = pairs.agreed().collect();
    able.first()?;
    let whom = with_whom("end", &able, ("", |t, name| t.my_pair_end_hint(name)));
    let choice = |ending: Ending| Choice::new(ending.code(), said::ending(t, ending));
    let why = Question::one_of("reason", t.pair_end_why(), ENDINGS.into_iter().map(choice).collect());
    let form = el("form").class("page-form").attr("method", "post").attr("action", to.path());
    Some(
        fold(t.my_pair_end(), false).child(
            form.child(sends("pair-end", to.token.clone()))
                .child(whom)
                .child(why.value(Ending::Enough.code().to_owned()))
                .child(Button::new(t.pair_end_send()).weight(Weight::Grave)),
        ),
    )
}

/// With whom, and what it means then: asked only where there are several.
fn with_whom(name: &'static str, able: &[&Pair], (chosen, hint): (&str, fn(Text, &str) -> String)) -> Node {
    let t = use_text();
    if let [only] = able {
        let hidden = hidden(name, only.id.to_string());
        return several().child(hidden).child(p("").child(hint(t, &only.helper.name)));
    }
    let choice =
        |pair: &&Pair| Choice::new(pair.id.to_string(), pair.helper.name.clone()).hint(hint(t, &pair.helper.name));
    let question = Question::one_of(name, t.my_pair_whom(), able.iter().map(choice).collect());
    let first = able.first().map(|pair| pair.id.to_string()).unwrap_or_default();
    question.value(if chosen.is_empty() { first } else { chosen.to_owned() }).into_node()
}

/// The times that are over.
fn past(pairs: &Pairs, clock: Clock) -> Option<Node> {
    let t = use_text();
    let line = |past: &model::Past| {
        let day = |at: shared::words::Timestamp| words::day(t, at.day(clock.offset), clock);
        let times = t.pair_before(&day(past.chapter.since), &day(past.chapter.ended));
        el("li").child(el("bdi").child(past.name.clone())).child(": ").child(times)
    };
    (!pairs.past.is_empty()).then(|| {
        several()
            .child(el("h3").child(t.my_pair_past()))
            .child(el("ul").class("page-list").children(pairs.past.iter().map(line)))
    })
}

impl To {
    fn path(&self) -> String {
        format!("/my/{}", self.code)
    }
}

fn form(to: &To, does: &'static str, (name, value): (&'static str, String)) -> Node {
    el("form")
        .attr("method", "post")
        .attr("action", to.path())
        .child(sends(does, to.token.clone()))
        .child(hidden(name, value))
}

fn answer(to: &To, (does, words): (&'static str, &'static str), about: String, weight: Weight) -> Node {
    form(to, does, ("about", about)).child(Button::new(words).weight(weight))
}

/// A yes and a no about a pair, as easy as each other.
fn answers(to: &To, pairing: PairingId, [yes, no]: [(&'static str, &'static str); 2]) -> Node {
    let one = |said, weight| answer(to, said, pairing.to_string(), weight);
    div("cluster").child(one(yes, Weight::Main)).child(one(no, Weight::Plain))
}

fn fold(title: &'static str, open: bool) -> Node {
    el("details").class("page-fold").flag("open", open).child(el("summary").child(title))
}
