//! What a group costs without HTTP: durable commands a second with group commit, a first download, a sync with nothing
//! new at several sizes. Prints figures and asserts none: `cargo run --release -p tests --bin bench_group`; with the
//! argument `asks` only what writing costs.

use server::group::{Group, system_clock};
use shared::command::{
    Actor, AddZone, AskForHelp, ClaimErrand, Command, HandBackErrand, RecordVisit, WelcomeMember, Who,
};
use shared::help::{Consent, HelpKind, Wants};
use shared::people::{Contact, Role, Roles};
use shared::sync::{Envelope, Request};
use shared::words::{Id, Line, PersonId, Prose, Timestamp, When};
use std::error::Error;
use std::io::Write as _;
use std::time::Instant;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// The `n`-th id of a kind of thing.
fn id<I: From<Id>>(kind: u8, n: usize) -> I {
    let mut random = [kind; 10];
    random[2..].copy_from_slice(&(n as u64).to_be_bytes());
    Id::new(1_800_000_000_000 + n as u64, random).into()
}

fn ask(n: usize) -> Outcome<Command> {
    let person: PersonId = id(b'p', n);
    let contact = Contact {
        id: person,
        address: Some(Prose::new(&format!("{n} Mill Lane, the blue door")).map_err(|_| "address")?),
        phone: Line::new("01632 960123").ok(),
        reach: None,
        entry: Some(Prose::new("Ring twice, she is slow on the stairs").map_err(|_| "entry")?),
        needs: None,
    };
    let name = Line::new(&format!("Neighbour {n}")).map_err(|_| "name")?;
    let what = format!("Milk, bread and the prescription from the pharmacy in the high street, number {n}");
    Ok(AskForHelp {
        ask: id(b'a', n),
        errand: id(b'e', n),
        who: Who::New { person, name, first_name: None, contact: Box::new(contact) },
        kind: HelpKind::Food,
        what: Prose::new(&what).map_err(|_| "what")?,
        when: When::Soon,
        zone: id(b'z', 0),
        consent: Consent::Page,
        wants: Wants::anybody(),
    }
    .into())
}

fn member(n: usize, role: Role) -> Outcome<Command> {
    let name = Line::new(&format!("Member {n}")).map_err(|_| "name")?;
    Ok(WelcomeMember { person: id(b'm', n), name, roles: Roles::new([role]) }.into())
}

fn print(line: &str) -> Outcome<()> {
    Ok(writeln!(std::io::stdout().lock(), "{line}")?)
}

/// Processor time so far, of all threads and of the one that writes (the kernel counts in steps of ten milliseconds).
#[derive(Clone, Copy)]
struct Cpu(f64, f64);

fn cpu() -> Cpu {
    let seconds = |path: &std::path::Path| {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let ticks = text.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
        ticks.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
    };
    let threads = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten().map(|thread| thread.path());
    let is_writer = |thread: &std::path::PathBuf| {
        std::fs::read_to_string(thread.join("comm")).is_ok_and(|name| name.trim_end() == "kith-writer")
    };
    let writer = threads.filter(is_writer).map(|thread| seconds(&thread.join("stat"))).sum();
    Cpu(seconds(std::path::Path::new("/proc/self/stat")), writer)
}

/// What `count` commands took since a moment, and the processor time of each: that stays true on a busy machine.
fn each(count: usize, (started, before): (Instant, Cpu)) -> String {
    let (took, now) = (started.elapsed().as_secs_f64(), cpu());
    let micros = |seconds: f64| seconds / count as f64 * 1e6;
    let (rate, all, writer) = (count as f64 / took, micros(now.0 - before.0), micros(now.1 - before.1));
    format!(
        "{count} in {:.1} ms, {rate:.0}/s, {all:.0} us of processor each, {writer:.0} of them the writer's",
        took * 1e3
    )
}

/// Asks for help from `from` to `upto`, `crowd` at the same time. They take turns, because what is asked at the same
/// moment has ids of the same moment.
async fn fill(group: &Group, (from, upto): (usize, usize), crowd: usize) -> Outcome<String> {
    let commands = (from..upto).map(|n| Ok((n, ask(n)?))).collect::<Outcome<Vec<_>>>()?;
    let started = (Instant::now(), cpu());
    let mut people = tokio::task::JoinSet::new();
    for one in 0..crowd {
        let (group, mine) = (group.clone(), commands.iter().skip(one).step_by(crowd).cloned().collect::<Vec<_>>());
        people.spawn(async move {
            for (n, command) in mine {
                group.command(Actor::Public, id(b'n', n), command).await.map_err(|error| error.to_string())?;
            }
            Ok::<(), String>(())
        });
    }
    while let Some(done) = people.join_next().await {
        done??;
    }
    Ok(each(upto - from, started))
}

fn body(cursor: Option<shared::sync::Cursor>, commands: Vec<(usize, Command)>) -> Outcome<Vec<u8>> {
    let envelope = |(n, command)| Envelope { id: id(b'x', n), n: n as u64, at: Timestamp(0), command };
    let envelopes = commands.into_iter().map(envelope).collect();
    Ok(serde_json::to_vec(&Request { cursor, envelopes, ..Request::default() })?)
}

/// The median of several exchanges in microseconds, and the last reply.
async fn exchange(group: &Group, who: usize, body: &[u8]) -> Outcome<(u128, bytes::Bytes)> {
    let mut took = Vec::new();
    let mut reply = bytes::Bytes::new();
    for _ in 0..21 {
        let started = Instant::now();
        reply = group.exchange(id::<PersonId>(b'm', who), body.to_vec().into()).await?;
        took.push(started.elapsed().as_micros());
    }
    took.sort_unstable();
    Ok((took[took.len() / 2], reply))
}

async fn download(group: &Group, asks: usize) -> Outcome<()> {
    for (who, role) in [(1, "volunteer"), (0, "organiser")] {
        let (mut cursor, mut more, mut sum) = (None, true, (0, 0, 0));
        while more {
            let (micros, reply) = exchange(group, who, &body(cursor, Vec::new())?).await?;
            let read: shared::sync::Reply = serde_json::from_slice(&reply)?;
            sum = (sum.0 + micros, sum.1 + read.puts.len(), sum.2 + reply.len());
            (cursor, more) = (Some(read.cursor), read.more);
        }
        let (millis, records, bytes) = (sum.0 as f64 / 1e3, sum.1, sum.2);
        print(&format!("{asks} asks, {role}'s first download: {millis:.2} ms, {records} records, {bytes} bytes"))?;
        let (micros, reply) = exchange(group, who, &body(cursor, Vec::new())?).await?;
        print(&format!("{asks} asks, {role}'s sync with nothing new: {micros} us, {} bytes", reply.len()))?;
    }
    Ok(())
}

/// Fifty volunteers claim, hand back, claim again and visit, ten commands an exchange.
async fn claims(group: &Group) -> Outcome<()> {
    let mut bodies = Vec::new();
    for who in 1..=50 {
        for turn in 0..10_usize {
            let errand = id(b'e', who * 20 + turn);
            let visit = RecordVisit {
                visit: id(b'v', who * 20 + turn),
                errand,
                at: Timestamp(0),
                outcome: shared::care::Outcome::NoAnswer,
                words: None,
            };
            let claim: Command = ClaimErrand { errand }.into();
            let commands = vec![claim.clone(), HandBackErrand { errand }.into(), claim, visit.into()];
            let numbered = (0..).map(|n| who * 1_000 + turn * 10 + n).zip(commands).collect();
            bodies.push((who, body(None, numbered)?));
        }
    }
    let mut people = tokio::task::JoinSet::new();
    let ready = std::sync::Arc::new(tokio::sync::Barrier::new(51));
    for who in 1..=50 {
        let mine: Vec<_> = bodies.iter().filter(|body| body.0 == who).map(|body| body.1.clone()).collect();
        let (group, ready) = (group.clone(), std::sync::Arc::clone(&ready));
        people.spawn(async move { push(&group, who, (mine, &ready)).await });
    }
    // The first downloads are another line.
    ready.wait().await;
    let started = (Instant::now(), cpu());
    while let Some(done) = people.join_next().await {
        done??;
    }
    print(&format!("claims, visits by 50 phones, four an exchange: {}", each(2_000, started)))
}

/// Downloads, waits for the others, and sends what it has, each time from where it has read to.
async fn push(group: &Group, who: usize, (mine, ready): (Vec<Vec<u8>>, &tokio::sync::Barrier)) -> Outcome<()> {
    let mut cursor = None;
    for body in std::iter::once(body(None, Vec::new())?).chain(mine) {
        let first = cursor.is_none();
        let mut request: Request = serde_json::from_slice(&body)?;
        request.cursor = cursor;
        let reply = group.exchange(id::<PersonId>(b'm', who), serde_json::to_vec(&request)?.into()).await?;
        let reply: shared::sync::Reply = serde_json::from_slice(&reply)?;
        cursor = Some(reply.cursor);
        if first {
            ready.wait().await;
        }
    }
    Ok(())
}

fn main() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let group = Group::open(folder.path(), system_clock())?;
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let zone = AddZone { zone: id(b'z', 0), name: Line::new("Riverside").map_err(|_| "name")?, within: None };
        group.command(Actor::Hub, id(b'h', 0), zone.into()).await?;
        group.command(Actor::Hub, id(b'h', 1), member(0, Role::Organiser)?).await?;
        for n in 1..=50 {
            group.command(Actor::Hub, id(b'h', n + 1), member(n, Role::Volunteer)?).await?;
        }
        if std::env::args().nth(1).is_some_and(|only| only == "asks") {
            return print(&format!("asks, 256 at once: {}", fill(&group, (0, 20_000), 256).await?));
        }
        print(&format!("asks one after another: {}", fill(&group, (0, 500), 1).await?))?;
        print(&format!("asks, 64 at once: {}", fill(&group, (500, 2_000), 64).await?))?;
        download(&group, 2_000).await?;
        print(&format!("asks, 256 at once: {}", fill(&group, (2_000, 10_000), 256).await?))?;
        download(&group, 10_000).await?;
        claims(&group).await?;
        let size = std::fs::metadata(folder.path().join("group.db"))?.len();
        print(&format!("the file: {} bytes an ask", size / 10_000))?;
        let started = Instant::now();
        let report = Group::check(folder.path())?;
        print(&format!("check: {} records in {:?}, clean: {}", report.records, started.elapsed(), report.is_clean()))
    })
}
