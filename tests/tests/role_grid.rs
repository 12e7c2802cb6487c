//! The role grid: every kind of caller, every command, every relation to what it is about; and who reads what, in
//! every state it can be in. Two tables that a person has read and agreed to (`snapshots/role_grid.txt` and
//! `snapshots/reading_grid.txt`); a command or a kind of record that is in neither fails here.

#[path = "role_grid/choices.rs"]
mod choices;
#[path = "role_grid/own.rs"]
mod own;
#[path = "role_grid/pairs.rs"]
mod pairs;
#[path = "role_grid/reading.rs"]
mod reading;
#[path = "role_grid/rounds.rs"]
mod rounds;
#[path = "role_grid/rows.rs"]
mod rows;
#[path = "role_grid/scene.rs"]
mod scene;
#[path = "role_grid/together.rs"]
mod together;
#[path = "role_grid/wishes.rs"]
mod wishes;

use rows::{Row, rows};
use scene::{Caller, Scene};
use shared::command::Command;
use shared::decide::decide;
use shared::record::Kind;
use shared::refusal::Refusal;
use tests::snapshot::{agrees, table};

fn answer(caller: Caller, row: &Row) -> (&'static str, String) {
    let mut scene = Scene::new(caller);
    let command = (row.make)(&mut scene);
    let said = match decide(&scene.world, &scene.actor(), &command, scene::NOW) {
        Ok(_) => "yes".to_owned(),
        Err(Refusal::NotAllowed) => "-".to_owned(),
        Err(why) => {
            let why = format!("{why:?}");
            why.split([' ', '{']).next().unwrap_or_default().to_owned()
        }
    };
    (command.name(), said)
}

#[test]
fn who_may_do_what() {
    let mut lines =
        vec![["command", "on"].into_iter().chain(Caller::ALL.map(Caller::name)).map(str::to_owned).collect()];
    let mut covered = Vec::new();
    for row in rows().into_iter().chain(rounds::rows()).chain(wishes::rows()).chain(own::rows()).chain(together::rows())
    {
        let answers: Vec<(&str, String)> = Caller::ALL.into_iter().map(|caller| answer(caller, &row)).collect();
        let name = answers[0].0;
        covered.push(name);
        let cells = answers.into_iter().map(|(_, said)| said);
        lines.push([name.to_owned(), row.on.to_owned()].into_iter().chain(cells).collect());
    }
    let missing: Vec<_> = Command::NAMES.iter().filter(|name| !covered.contains(name)).collect();
    assert!(missing.is_empty(), "not in the grid: {missing:?}");
    let legend = "yes: it is done.  -: NotAllowed.  A word: the reason, which this caller may know.\n\n";
    agrees("role_grid.txt", &(legend.to_owned() + &table(&lines)));
}

#[test]
fn who_reads_what() {
    let (lines, covered) = reading::grid();
    let missing: Vec<_> = Kind::ALL.iter().filter(|kind| !covered.contains(kind)).collect();
    assert!(missing.is_empty(), "not in the grid: {missing:?}");
    let legend = "yes: a phone of theirs may hold it.  -: it may not, and forgets it if it did.\n\n";
    agrees("reading_grid.txt", &(legend.to_owned() + &table(&lines)));
}
