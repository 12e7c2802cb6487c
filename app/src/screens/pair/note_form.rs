//! Writes a note about a pair, and says for whom it is before it is saved.

use super::forms::{Doing, save_or_not};
use super::model::{Shown, readers};
use crate::dom::{Node, Now, State, el, live, memo};
use crate::kith::use_kith;
use crate::parts::{Choice, Question, SomeOf, card};
use crate::screens::drafts::use_drafts;
use crate::screens::draw::{Told, show_what_is_wrong};
use crate::screens::said::problem;
use crate::text::use_text;
use shared::command::WriteNote;
use shared::pair::Reach;
use shared::words::{Id, Prose};

const FEW: &str = "few";
const PAIR: &str = "pair";

/// The form of a note. What is typed is kept while somebody looks something up elsewhere.
pub fn note_form(shown: &Shown, doing: State<Doing>, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let pairing = shown.id;
    let notes = use_drafts().notes;
    let words = memo(move || notes.with(|notes| notes.get(&pairing).cloned().unwrap_or_default()));
    let reach = State::new(PAIR.to_owned());
    let few = memo(move || reach.with(|reach| reach == FEW));
    let agreed = State::new(Vec::<String>::new());
    let wrong = State::new(None::<String>);
    let save = move || {
        let typed = words.get_untracked();
        let words = match Prose::new(&typed) {
            Ok(words) => words,
            Err(found) => {
                wrong.set(Some(problem::sentence(t, found.into(), typed.trim().chars().count())));
                show_what_is_wrong();
                return;
            }
        };
        let ids = agreed.get_untracked();
        let reach = if few.get_untracked() {
            Reach::Restricted { agreed: ids.iter().filter_map(|id| Id::parse(id)).map(Into::into).collect() }
        } else {
            Reach::Pair
        };
        let note = WriteNote { note: kith.new_id(), pairing, at: kith.now(), reach, words };
        if Told::act(told, (kith, t), note.into(), t.note_saved()) {
            notes.update(|notes| drop(notes.remove(&pairing)));
            doing.set(Doing::Nothing);
        }
    };
    let person = shown.person.id;
    let who = move || {
        let others = kith.peek(|phone| readers(phone, person));
        (few.get() && !others.is_empty()).then(|| {
            let choices = others.into_iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect();
            SomeOf::new("agreed", t.note_agreed(), choices).values(agreed).on_choose(move |ids| agreed.set(ids))
        })
    };
    let reaches = vec![
        Choice::new(PAIR, t.note_pair()).hint(t.note_pair_hint()),
        Choice::new(FEW, t.note_few()).hint(t.note_few_hint()),
    ];
    card()
        .child(el("h2").child(t.note_write()))
        .child(
            Question::area("words", t.note_words())
                .hint(t.note_words_hint())
                .value(Now::of(move || words.get()))
                .error(wrong)
                .on_input(move |typed| notes.update(|notes| drop(notes.insert(pairing, typed)))),
        )
        .child(
            Question::one_of("reach", t.note_reach(), reaches).value(reach).on_input(move |chosen| reach.set(chosen)),
        )
        .child(live(who))
        .child(save_or_not(t.app_save(), save, doing))
}
