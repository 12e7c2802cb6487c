//! Writes to a group as fast as it can and prints every receipt, until it is killed: the other half of
//! `tests/crash.rs`. A line is `<envelope> <outcome as JSON>` and is printed after the answer and not before.

use server::group::{Group, GroupError, system_clock};
use shared::command::{Actor, AddZone, AskForHelp, CancelAsk, Command, Who};
use shared::help::{Consent, HelpKind, Wants};
use shared::people::Contact;
use shared::sync::Receipt;
use shared::words::{AskId, Id, Line, PersonId, Prose, When, ZoneId};
use std::error::Error;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// People who write at the same time, so that commits carry several commands.
const WRITERS: usize = 16;

/// Ids that no earlier run has used.
struct Ids(u64, AtomicU64);

impl Ids {
    fn next<I: From<Id>>(&self) -> I {
        let mut random = [0; 10];
        random[2..].copy_from_slice(&self.1.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        Id::new(self.0, random).into()
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("which folder?")?;
    let started = u64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_micros())?;
    let ids = Arc::new(Ids(started, AtomicU64::new(0)));
    let group = Group::open(Path::new(&folder), system_clock())?;
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let zone = ids.next();
        let add = AddZone { zone, name: Line::new("Riverside").map_err(|_| "a name")?, within: None };
        say(&group.command(Actor::Hub, ids.next(), add.into()).await?)?;
        let mut writers = tokio::task::JoinSet::new();
        for _ in 0..WRITERS {
            let (group, ids) = (group.clone(), Arc::clone(&ids));
            writers.spawn(async move { write(&group, &ids, zone).await.map_err(|error| error.to_string()) });
        }
        while let Some(ended) = writers.join_next().await {
            ended??;
        }
        Ok(())
    })
}

async fn write(group: &Group, ids: &Ids, zone: ZoneId) -> Result<(), Box<dyn Error>> {
    loop {
        let (person, ask): (PersonId, AskId) = (ids.next(), ids.next());
        let command = asking(ids, (person, ask), zone).ok_or("an ask")?;
        answer(group, ids, (Actor::Public, command)).await?;
        let actor = Actor::Resident { person, ask };
        answer(group, ids, (actor, CancelAsk { ask }.into())).await?;
    }
}

async fn answer(group: &Group, ids: &Ids, (actor, command): (Actor, Command)) -> Result<(), Box<dyn Error>> {
    let receipt: Result<Receipt, GroupError> = group.command(actor, ids.next(), command).await;
    say(&receipt?)
}

fn say(receipt: &Receipt) -> Result<(), Box<dyn Error>> {
    let line = format!("{} {}\n", receipt.id, serde_json::to_string(&receipt.outcome)?);
    // One write for one line, so that a kill leaves whole lines.
    Ok(std::io::stdout().lock().write_all(line.as_bytes())?)
}

fn asking(ids: &Ids, (person, ask): (PersonId, AskId), zone: ZoneId) -> Option<Command> {
    let phone = Line::new("01632 960123").ok();
    let contact = Contact { id: person, address: None, phone, reach: None, entry: None, needs: None };
    let who = Who::New { person, name: Line::new("Mrs Okoro").ok()?, first_name: None, contact: Box::new(contact) };
    let what = Prose::new("Milk and bread").ok()?;
    let (kind, when, consent) = (HelpKind::Food, When::Soon, Consent::Page);
    Some(AskForHelp { ask, errand: ids.next(), who, kind, what, when, zone, consent, wants: Wants::anybody() }.into())
}
