//! One step of a chore: what is being done, in plain words, and for how long.
//!
//! A person who waits sees what for. Builds and tests show their own output (`loud`); what only matters when it
//! fails is kept back and its end is shown then (`quiet`). Progress goes to standard error, results to standard
//! output, so that a script can read the latter.

use std::fs::{self, File};
use std::io::{IsTerminal, Write};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const LINES_SHOWN_AFTER_FAILURE: usize = 60;

/// Says something that is not a step.
pub(crate) fn say(words: &str) {
    eprintln!("{words}");
}

/// Runs a command that shows its own progress, and says how long it took.
pub(crate) fn loud(title: &str, command: &mut Command) -> Result<(), String> {
    eprintln!("── {title}");
    let started = Instant::now();
    let status = command.status().map_err(|cause| format!("{title}: {} does not start: {cause}", program(command)))?;
    if !status.success() {
        return Err(format!("{title}: {} ended with {status}", program(command)));
    }
    eprintln!("   done in {}", spell(started.elapsed()));
    Ok(())
}

/// Runs a command without its output, counting the seconds; on failure the end of its output is shown.
pub(crate) fn quiet(title: &str, command: &mut Command) -> Result<(), String> {
    let log = std::env::temp_dir().join(format!("kith-step-{}.log", std::process::id()));
    let outcome = watch(title, command, &log);
    let _ = fs::remove_file(&log);
    outcome
}

fn watch(title: &str, command: &mut Command, log: &std::path::Path) -> Result<(), String> {
    let unlogged = |cause: std::io::Error| format!("{title}: writing {}: {cause}", log.display());
    let out = File::create(log).map_err(unlogged)?;
    let err = out.try_clone().map_err(unlogged)?;
    eprintln!("── {title}");
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(out)
        .stderr(err)
        .spawn()
        .map_err(|cause| format!("{title}: {} does not start: {cause}", program(command)))?;
    let terminal = std::io::stderr().is_terminal();
    let every = Duration::from_secs(if terminal { 1 } else { 30 });
    let mut next = every;
    let status = loop {
        if let Some(status) = child.try_wait().map_err(unlogged)? {
            break status;
        }
        if started.elapsed() >= next {
            next += every;
            let end = if terminal { "\r" } else { "\n" };
            eprint!("   {} so far{end}", spell(started.elapsed()));
            let _ = std::io::stderr().flush();
        }
        thread::sleep(Duration::from_millis(100));
    };
    if status.success() {
        eprintln!("   done in {}      ", spell(started.elapsed()));
        return Ok(());
    }
    let text = fs::read(log).map_err(unlogged)?;
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.lines().collect();
    for line in &lines[lines.len().saturating_sub(LINES_SHOWN_AFTER_FAILURE)..] {
        eprintln!("   | {line}");
    }
    Err(format!("{title}: {} ended with {status}", program(command)))
}

/// What a short command prints, trimmed; nothing if it does not start or fails.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn program(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

/// `0.4 s`, `42 s`, `3 min 5 s`.
fn spell(time: Duration) -> String {
    match time.as_secs() {
        0..=9 => format!("{:.1} s", time.as_secs_f64()),
        seconds @ 10..=99 => format!("{seconds} s"),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}
