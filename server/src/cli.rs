//! The program `kith`: serve, invite, check.
//!
//! What it prints on standard output is a contract, because scripts read it. What goes wrong is one plain sentence on
//! standard error; the exit code is 2 when it was called wrongly and 1 when it could not do what it was asked.

use crate::api::picture;
use crate::config::{Config, Filling, Origin};
use crate::group::{Group, system_clock};
use crate::serve::{Running, serve};
use crate::session::invite::{self, From};
use crate::session::keys::{Folder, Keys};
use crate::store::file;
use clap::error::ErrorKind;
use clap::{Args, Parser, Subcommand};
use shared::people::{Role, Roles};
use std::io::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tokio::signal::unix::{SignalKind, signal};

/// A hub for mutual aid: one program and one folder of data.
#[derive(Parser)]
#[command(name = "kith", version)]
struct Kith {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Serve a group; the first start makes it.
    Serve(Serve),
    /// Make an invite and print its link.
    Invite(Invite),
    /// Check that a group's file is whole.
    Check(Check),
}

#[derive(Args)]
struct Serve {
    /// The folder of data.
    #[arg(long, value_name = "DIR", env = "KITH_DATA")]
    data: PathBuf,
    /// Where to listen.
    #[arg(long, value_name = "ADDR", env = "KITH_LISTEN", value_parser = address, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Fill a new group with invented people and a week of life.
    #[arg(long)]
    demo: bool,
    /// How phones reach the hub, for links (https://kith.example.org).
    #[arg(long, value_name = "URL", env = "KITH_ORIGIN", value_parser = Origin::parse)]
    origin: Option<Origin>,
}

#[derive(Args)]
struct Invite {
    /// The folder of data.
    #[arg(long, value_name = "DIR", env = "KITH_DATA")]
    data: PathBuf,
    /// What they are to be able to do: volunteer, calltaker, organiser. Can be said several times.
    #[arg(long, value_name = "ROLE", default_value = "volunteer", value_parser = role)]
    role: Vec<Role>,
    /// How phones reach the hub.
    #[arg(long, value_name = "URL", env = "KITH_ORIGIN", value_parser = Origin::parse, default_value = "http://127.0.0.1:8080")]
    origin: Origin,
}

#[derive(Args)]
struct Check {
    /// The folder of data.
    #[arg(long, value_name = "DIR", env = "KITH_DATA")]
    data: PathBuf,
}

fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| "an address and a port look like 127.0.0.1:8080".to_owned())
}

fn role(code: &str) -> Result<Role, String> {
    Role::parse(code).ok_or_else(|| {
        let known: Vec<&str> = Role::ALL.into_iter().map(Role::code).collect();
        format!("the roles are {}", known.join(", "))
    })
}

/// Runs the program.
#[must_use]
pub fn run() -> ExitCode {
    let kith = match Kith::try_parse() {
        Ok(kith) => kith,
        Err(wrong) => return usage(&wrong),
    };
    let done = match kith.chore {
        Chore::Serve(chore) => start(chore),
        Chore::Invite(chore) => make_invite(&chore),
        Chore::Check(chore) => check(&chore.data),
    };
    match done {
        Ok(code) => code,
        Err(sentence) => {
            complain(&sentence);
            ExitCode::FAILURE
        }
    }
}

/// What clap has to say: help as it is, a mistake as one sentence.
fn usage(wrong: &clap::Error) -> ExitCode {
    if matches!(wrong.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let _ = write!(std::io::stdout(), "{wrong}");
        return ExitCode::SUCCESS;
    }
    if wrong.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        complain("say what to do: kith serve, kith invite or kith check (kith --help says more)");
        return ExitCode::from(2);
    }
    let text = wrong.to_string();
    let said = text.split("\n\n").next().unwrap_or_default().trim_start_matches("error: ");
    let said: Vec<&str> = said.split_whitespace().collect();
    complain(&format!("{} (kith --help says what there is)", said.join(" ")));
    ExitCode::from(2)
}

fn complain(sentence: &str) {
    let _ = writeln!(std::io::stderr(), "{}", sentence.trim_end());
}

/// A line of the contract; written out at once, because whoever reads it may be a program.
fn say(line: &str) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")
        .and_then(|()| out.flush())
        .map_err(|cause| format!("cannot write to standard output: {cause}"))
}

fn start(chore: Serve) -> Result<ExitCode, String> {
    let filter = tracing_subscriber::EnvFilter::try_from_env("KITH_LOG");
    let filter = filter.unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(false).init();
    let filling = if chore.demo { Filling::Demo } else { Filling::Empty };
    let config = Config { origin: chore.origin, filling, ..Config::new(chore.data, chore.listen) };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|cause| format!("the system gives no threads: {cause}"))?;
    runtime.block_on(serve_until_told(config))
}

async fn serve_until_told(config: Config) -> Result<ExitCode, String> {
    let wrong = |cause: std::io::Error| format!("cannot listen for signals: {cause}");
    // Before anything is printed, so that whoever reads it can stop us at once.
    let mut terminate = signal(SignalKind::terminate()).map_err(wrong)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(wrong)?;
    let (data, filling) = (config.data.clone(), config.filling);
    let running = serve(config).await.map_err(|error| error.to_string())?;
    if filling == Filling::Demo && !running.is_new {
        complain(&format!(
            "The group that is in {} already is served as it is; --demo fills a new one.",
            data.display()
        ));
    }
    // Whoever reads this may have read enough and gone; the hub serves on.
    let _ = welcome(&running);
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    running.stop().await;
    Ok(ExitCode::SUCCESS)
}

fn welcome(running: &Running) -> Result<(), String> {
    say(&format!("Kith is running: {}/", Origin::of(running.addr).as_str()))?;
    let Some(link) = &running.first else { return Ok(()) };
    say(&format!("First organiser, open this once: {link}"))?;
    show_picture(link)
}

fn show_picture(link: &str) -> Result<(), String> {
    picture::letters(link).map_or(Ok(()), |letters| say(&letters))
}

fn make_invite(chore: &Invite) -> Result<ExitCode, String> {
    // Opening to write would make a new group where there is none.
    drop(file::open_to_read(&chore.data).map_err(|error| error.to_string())?);
    let keys = Keys::open(&chore.data, Folder::Lived).map_err(|error| error.to_string())?;
    let conn = file::open_to_write(&chore.data).map_err(|error| error.to_string())?;
    let roles = Roles::new(chore.role.iter().copied());
    let now = system_clock()();
    let made = invite::make(&conn, &keys, &roles, From::Somebody, now);
    let invite = made.map_err(|cause| format!("the invite was not saved: {cause}"))?;
    let link = format!("{}/join/{}", chore.origin.as_str(), invite.code);
    say(&link)?;
    // Whoever reads this may want the link alone and be gone.
    let _ = show_picture(&link);
    Ok(ExitCode::SUCCESS)
}

fn check(data: &Path) -> Result<ExitCode, String> {
    let report = Group::check(data).map_err(|error| error.to_string())?;
    say(&format!("Looked at {} records and {} receipts.", report.records, report.receipts))?;
    for problem in &report.problems {
        complain(problem);
    }
    if report.is_clean() {
        say("The group is whole.")?;
        return Ok(ExitCode::SUCCESS);
    }
    Err("The group is damaged; put back a backup from before, and keep this folder for whoever looks into it."
        .to_owned())
}
