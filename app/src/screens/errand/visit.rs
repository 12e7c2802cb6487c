//! Takes down how a visit went: what was found, when, and a few words.
//!
//! What is typed is kept while somebody looks something up elsewhere. Whoever is worried reads first what to do
//! when somebody is in danger, before they write anything.

use super::moment;
use crate::dom::{Node, Now, State, div, el, live, memo, p};
use crate::kith::{Kith, use_kith};
use crate::parts::{Button, Choice, Input, Need, Notice, Question, Symbol, Tone, card, ringing_for_help};
use crate::screens::drafts::use_drafts;
use crate::screens::draw::{Told, or_cancel, show_what_is_wrong};
use crate::screens::said::{problem, things};
use crate::text::{Text, use_text};
use serde::{Deserialize, Serialize};
use shared::care::Outcome;
use shared::command::RecordVisit;
use shared::help::form::{Problem, optional};
use shared::words::limits::WORDS_CHARS_MAX;
use shared::words::{ErrandId, Prose, Timestamp};

/// How a visit went, as far as it has been written.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitDraft {
    /// An outcome's code; empty while none is chosen.
    outcome: String,
    /// A date and time; empty for just now.
    at: String,
    /// How it went.
    words: String,
}

const EARLIER: &str = "earlier";

/// The form for one visit.
pub fn visit_form(id: ErrandId, told: State<Told>, open: State<bool>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let visits = use_drafts().visits;
    let draft = memo(move || visits.with(|visits| visits.get(&id).cloned().unwrap_or_default()));
    let change = move |edit: &dyn Fn(&mut VisitDraft)| visits.update(|visits| edit(visits.entry(id).or_default()));
    let wrong = State::new(Wrong::default());
    let earlier = memo(move || draft.with(|draft| !draft.at.is_empty()));
    let worried = memo(move || draft.with(|draft| draft.outcome == Outcome::Worried.code()));
    let nobody = memo(move || draft.with(|draft| draft.outcome == Outcome::NoAnswer.code()));
    let when = move |chosen: String| {
        let now = moment::write(kith.now(), kith.offset_minutes());
        change(&|draft| draft.at = if chosen == EARLIER { now.clone() } else { String::new() });
    };
    let save = move || match read(&draft.get_untracked(), (kith, t)) {
        Ok((outcome, at, words)) => {
            let visit = RecordVisit { visit: kith.new_id(), errand: id, at, outcome, words };
            if Told::act(told, (kith, t), visit.into(), thanks(t, outcome)) {
                visits.update(|visits| drop(visits.remove(&id)));
                open.set(false);
            }
        }
        Err(found) => {
            wrong.set(found);
            show_what_is_wrong();
        }
    };
    card()
        .child(el("h2").child(t.errand_done_title()))
        .child(
            Question::one_of("outcome", t.errand_outcome(), outcomes(t))
                .value(Now::of(move || draft.get().outcome))
                .error(Now::of(move || wrong.get().outcome))
                .on_input(move |chosen: String| {
                    wrong.update(|wrong| wrong.outcome = None);
                    change(&|draft| draft.outcome = chosen.clone());
                }),
        )
        .child(live(move || {
            worried.get().then(|| {
                Notice::new(Tone::Wrong, ringing_for_help(t.errand_worried_next()))
                    .child(p("").child(t.errand_worried_then()))
            })
        }))
        .child(live(move || nobody.get().then(|| Notice::new(Tone::Know, t.errand_no_answer_next()))))
        .child(
            Question::one_of(
                "at",
                t.errand_visit_when(),
                vec![Choice::new("now", t.when_now()), Choice::new(EARLIER, t.errand_visit_earlier())],
            )
            .value(Now::of(move || if earlier.get() { EARLIER } else { "now" }.to_owned()))
            .on_input(when),
        )
        .child(live(move || {
            earlier.get().then(|| {
                Question::line("moment", t.errand_visit_at())
                    .input(Input::Moment)
                    .value(Now::of(move || draft.get().at))
                    .error(Now::of(move || wrong.get().at))
                    .on_input(move |typed: String| {
                        if !typed.is_empty() {
                            change(&|draft| draft.at = typed.clone())
                        }
                    })
            })
        }))
        .child(
            Question::area("words", t.errand_note())
                .hint(t.errand_note_hint())
                .need(Need::Optional)
                .value(Now::of(move || draft.get().words))
                .error(Now::of(move || wrong.get().words))
                .on_input(move |typed: String| change(&|draft| draft.words = typed.clone())),
        )
        .child(or_cancel(
            div("cluster"),
            Button::new(t.errand_done_send()).symbol(Symbol::Check).on_press(save),
            move || open.set(false),
        ))
        .child(p("soft small").child(t.errand_done_hint()))
}

fn outcomes(t: Text) -> Vec<Choice> {
    let symbol = |outcome| match outcome {
        Outcome::Well => Symbol::Check,
        Outcome::NoAnswer => Symbol::CheckIn,
        Outcome::Worried => Symbol::Worry,
    };
    let choice = |outcome: Outcome| {
        Choice::new(outcome.code(), things::outcome(t, outcome))
            .hint(things::outcome_hint(t, outcome))
            .symbol(symbol(outcome))
    };
    Outcome::ALL.into_iter().map(choice).collect()
}

fn thanks(t: Text, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Well => t.errand_done_thanks(),
        Outcome::NoAnswer => t.errand_no_answer_thanks(),
        Outcome::Worried => t.errand_worried_thanks(),
    }
}

/// What has to be looked at again.
#[derive(Clone, Default, PartialEq, Eq)]
struct Wrong {
    outcome: Option<String>,
    at: Option<String>,
    words: Option<String>,
}

type Read = (Outcome, Timestamp, Option<Prose<WORDS_CHARS_MAX>>);

fn read(draft: &VisitDraft, (kith, t): (Kith, Text)) -> Result<Read, Wrong> {
    let mut wrong = Wrong::default();
    let outcome = Outcome::ALL.into_iter().find(|outcome| outcome.code() == draft.outcome);
    if outcome.is_none() {
        wrong.outcome = Some(problem::sentence(t, Problem::NotAChoice, 0));
    }
    let at = match draft.at.as_str() {
        "" => Ok(kith.now()),
        typed => moment::read(typed, kith.now(), kith.offset_minutes()),
    };
    wrong.at = at.err().map(|problem| {
        match problem {
            Problem::NotADay => t.limit_date(),
            Problem::Past => t.errand_visit_too_long_ago(),
            _ => t.errand_visit_not_yet(),
        }
        .to_owned()
    });
    let words = optional(Prose::new(&draft.words))
        .map_err(|problem| problem::sentence(t, problem, draft.words.trim().chars().count()));
    wrong.words = words.as_ref().err().cloned();
    match (outcome, at, words) {
        (Some(outcome), Ok(at), Ok(words)) => Ok((outcome, at, words)),
        _ => Err(wrong),
    }
}
