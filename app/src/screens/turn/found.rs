//! Takes down what somebody found on the telephone or at the door: one tap when all is well, else what next.
//!
//! What is being written is kept by person, so that news from the hub and a look at another screen take nothing away.

use super::model::{FoundDraft, Read, Wrong, steps};
use crate::dom::{Kept, Node, Now, State, div, live, memo, p, several};
use crate::kith::{Kith, use_kith};
use crate::parts::{Button, Choice, Need, Notice, Question, Symbol, Tone, Weight, ringing_for_help};
use crate::screens::drafts::use_drafts;
use crate::screens::draw::{Told, or_cancel, show_what_is_wrong};
use crate::screens::said::{problem, things};
use crate::text::{Text, use_text};
use shared::care::{How, Outcome, Step};
use shared::command::{Command, RecordCheckIn};
use shared::help::form::Problem;
use shared::words::{CallId, PersonId};

/// Whom it is about, in the place of which turn or call.
#[derive(Clone, PartialEq, Eq)]
pub struct About {
    /// With whom.
    pub person: PersonId,
    /// The call of a round that it was.
    pub call: Option<CallId>,
    /// How.
    pub how: How,
    /// What to call them, so that each button says whom it is about.
    pub name: String,
}

/// The three answers, as buttons.
pub fn answers(about: &About, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let drafts = use_drafts().found;
    let person = about.person;
    let open = move |outcome: Outcome| {
        move || {
            drafts.update(|drafts| {
                // One form at a time; what was written in another is kept.
                drafts.values_mut().for_each(|draft| draft.outcome.clear());
                outcome.code().clone_into(&mut drafts.entry(person).or_default().outcome);
            });
        }
    };
    let said = about.clone();
    let well = move || {
        let read = (Outcome::Well, None, None);
        if Told::act(told, (kith, t), record(&said, read, kith), t.found_thanks_well()) {
            drafts.update(|drafts| drop(drafts.remove(&person)));
        }
    };
    let button = |words: &'static str, symbol| {
        Button::new(words).weight(Weight::Plain).symbol(symbol).label(&t.found_about(words, &about.name))
    };
    let three = div("trio")
        .child(button(t.outcome_well(), Symbol::Check).on_press(well))
        .child(button(t.outcome_no_answer(), Symbol::CheckIn).on_press(open(Outcome::NoAnswer)))
        .child(button(t.errand_outcome_worried(), Symbol::Worry).on_press(open(Outcome::Worried)));
    several().child(three).child(
        Button::new(t.found_with_words())
            .weight(Weight::Quiet)
            .label(&t.found_about(t.found_with_words(), &about.name))
            .on_press(open(Outcome::Well)),
    )
}

/// A memo of whether the form is open for a person.
pub fn is_open(person: PersonId) -> Kept<bool> {
    let drafts = use_drafts().found;
    memo(move || drafts.with(|drafts| drafts.get(&person).is_some_and(|draft| draft.outcome().is_some())))
}

/// The form. It stands outside of what is drawn anew.
pub fn found_form(about: About, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let drafts = use_drafts().found;
    let person = about.person;
    let draft = memo(move || drafts.with(|drafts| drafts.get(&person).cloned().unwrap_or_default()));
    let change = move |edit: &dyn Fn(&mut FoundDraft)| drafts.update(|drafts| edit(drafts.entry(person).or_default()));
    let outcome = memo(move || draft.with(FoundDraft::outcome));
    let wrong = State::new(Wrong::default());
    let shut = move || drafts.update(|drafts| drop(drafts.remove(&person)));
    let save = move || match draft.get_untracked().read() {
        Ok(read) => {
            let thanks = thanks(t, read.0);
            if Told::act(told, (kith, t), record(&about, read, kith), thanks) {
                shut();
            }
        }
        Err(found) => {
            wrong.set(found);
            show_what_is_wrong();
        }
    };
    let error = move |get: fn(&Wrong) -> Option<Problem>| {
        Now::of(move || {
            let typed = draft.with_untracked(|draft| draft.words.trim().chars().count());
            wrong.with(get).map(|found| problem::sentence(t, found, typed))
        })
    };
    let outcomes = Outcome::ALL.into_iter().map(|one| Choice::new(one.code(), things::outcome(t, one))).collect();
    div("stack")
        .child(
            Question::one_of("outcome", t.errand_outcome(), outcomes)
                .value(Now::of(move || draft.get().outcome))
                .on_input(move |chosen| change(&|draft| draft.outcome.clone_from(&chosen))),
        )
        .child(live(move || {
            (outcome.get() == Some(Outcome::Worried))
                .then(|| Notice::new(Tone::Wrong, ringing_for_help(t.errand_worried_next())))
        }))
        .child(live(move || {
            let choices: Vec<Choice> =
                outcome.get().map(steps).unwrap_or_default().iter().map(|step| next(t, *step)).collect();
            (!choices.is_empty()).then(|| {
                Question::one_of("next", t.found_next(), choices)
                    .value(Now::of(move || draft.get().next))
                    .error(error(|wrong| wrong.next))
                    .on_input(move |chosen| change(&|draft| draft.next.clone_from(&chosen)))
            })
        }))
        .child(
            Question::area("words", t.errand_note())
                .hint(t.errand_note_hint())
                .need(Need::Optional)
                .rows(2)
                .value(Now::of(move || draft.get().words))
                .error(error(|wrong| wrong.words))
                .on_input(move |typed| change(&|draft| draft.words.clone_from(&typed))),
        )
        .child(or_cancel(div("cluster"), Button::new(t.found_save()).symbol(Symbol::Check).on_press(save), shut))
        .child(p("soft small").child(t.errand_done_hint()))
}

fn next(t: Text, step: Step) -> Choice {
    let choice = |words: &'static str| Choice::new(step.code(), words);
    match step {
        Step::Again => choice(t.found_again()).hint(t.found_again_hint()),
        Step::Cover => choice(t.found_cover()),
        Step::Organiser => choice(t.found_organiser()).hint(t.found_organiser_hint()),
        Step::Lead => choice(t.found_lead()).hint(t.found_lead_hint()),
    }
}

fn thanks(t: Text, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Well => t.found_thanks_well(),
        Outcome::NoAnswer => t.found_thanks_no_answer(),
        Outcome::Worried => t.found_thanks_worried(),
    }
}

fn record(about: &About, (outcome, words, next): Read, kith: Kith) -> Command {
    let (checkin, at) = (kith.new_id(), kith.now());
    RecordCheckIn { checkin, person: about.person, call: about.call, how: about.how, at, outcome, words, next }.into()
}
