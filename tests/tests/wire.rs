//! What travels and what is stored, letter by letter: one example of everything, in a file that a person reviews.
//!
//! A phone may bring home a command after a year and a hub opens a file of last year, so a change of any of these
//! lines is a decision. A line may be added; one that is there is never given another meaning. What has no example
//! fails here.

#[path = "wire/commands.rs"]
mod commands;
#[path = "wire/exchange.rs"]
mod exchange;
#[path = "wire/own.rs"]
mod own;
#[path = "wire/pairs.rs"]
mod pairs;
#[path = "wire/records.rs"]
mod records;
#[path = "wire/rounds.rs"]
mod rounds;
#[path = "wire/together.rs"]
mod together;
#[path = "wire/wishes.rs"]
mod wishes;

use serde::Serialize;
use serde::de::DeserializeOwned;
use shared::command::Command;
use shared::record::{Kind, Record};
use std::fmt::Debug;
use tests::snapshot::agrees;

/// The line of an example, which must be read back as what it is.
fn line<T: Serialize + DeserializeOwned + PartialEq + Debug>(name: &str, example: &T) -> String {
    let json = serde_json::to_string(example).expect("an example is right");
    assert_eq!(serde_json::from_str::<T>(&json).expect("an example is right"), *example, "{name} is not read back");
    format!("{name}: {json}\n")
}

fn all_commands() -> Vec<Command> {
    commands::examples()
        .into_iter()
        .chain(rounds::commands())
        .chain(wishes::commands())
        .chain(own::commands())
        .chain(together::commands())
        .collect()
}

fn all_records() -> Vec<Record> {
    records::examples()
        .into_iter()
        .chain(rounds::records())
        .chain(wishes::records())
        .chain(own::records())
        .chain(together::records())
        .collect()
}

#[test]
fn everything_that_travels_is_as_agreed() {
    let commands = all_commands();
    let missing: Vec<_> = Command::NAMES.iter().filter(|name| !commands.iter().any(|c| c.name() == **name)).collect();
    assert!(missing.is_empty(), "no example of {missing:?}");
    let records = all_records();
    let missing: Vec<_> = Kind::ALL.iter().filter(|kind| !records.iter().any(|r| r.key().kind == **kind)).collect();
    assert!(missing.is_empty(), "no example of {missing:?}");
    let mut text = String::from("Commands\n");
    text.extend(commands.iter().map(|command| line(command.name(), command)));
    text.push_str("\nRecords, with their keys and links\n");
    for record in &records {
        text += &line(&format!("{} -> {:?}", record.key(), record.links()), record);
    }
    text.push_str("\nRefusals\n");
    text.extend(exchange::refusals().iter().map(|why| line("refusal", why)));
    text.push_str("\nThe exchange\n");
    text += &exchange::lines();
    agrees("wire.txt", &text);
}

#[test]
fn a_command_with_a_field_that_nobody_knows_is_not_understood() {
    for command in all_commands() {
        let mut json = serde_json::to_value(&command).expect("an example is right");
        let inner = json.as_object_mut().and_then(|named| named.values_mut().next()).expect("an example is right");
        inner.as_object_mut().expect("an example is right").insert("colour".into(), "red".into());
        assert!(serde_json::from_value::<Command>(json).is_err(), "{}", command.name());
    }
}

#[test]
fn a_record_with_a_field_that_a_later_hub_added_is_still_read() {
    for record in all_records() {
        let mut json = serde_json::to_value(&record).expect("an example is right");
        let inner = json.as_object_mut().and_then(|named| named.values_mut().next()).expect("an example is right");
        inner.as_object_mut().expect("an example is right").insert("colour".into(), "red".into());
        let read = serde_json::from_value::<Record>(json);
        assert_eq!(read.expect("an example is right"), record);
    }
}
