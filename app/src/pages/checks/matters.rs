//! What matters to somebody, with the same words in every place where words can stand.

use super::{NOW, id};
use crate::pages::my::Matters;
use crate::pages::my::matters::FacesTyped;
use shared::care::{Face, Move, Moved, Reflection, Said, Wish};
use shared::help::form::Problem;
use shared::words::{PersonId, Prose};

pub(super) fn matters(person: PersonId, words: &str) -> Matters {
    let typed = Some((words.to_owned(), Problem::Missing));
    let faces = [words, "good", ""].map(str::to_owned);
    let faces = Some(FacesTyped { faces, words: words.to_owned(), problem: Problem::TooLong { max: 400 } });
    let (recorded_by, moves) = (None, vec![Moved { at: NOW, to: Move::Nearer, by: None }]);
    let wish =
        Wish { id: id(70), person, words: Prose::new(words).unwrap(), only_me: true, recorded_by, since: NOW, moves };
    let said = Said { connection: Some(Face::Hard), words: Prose::new(words).ok(), ..Said::default() };
    let said = vec![Reflection { id: id(71), person, at: NOW, heard: NOW, said: Some(said) }];
    Matters { wishes: vec![wish], said, is_time: true, typed, faces, read_out: false }
}
