//! `cargo xtask`: the one build script there is.
//!
//! For a person: one command gives a working group, one command runs everything that CI runs. Each chore says what it
//! does and how long it takes, and leaves alone what is already done. Not here: logic; each noun has its file.

mod bench;
mod browser;
mod checks;
mod debian;
mod hub;
mod phone;
mod place;
#[cfg(feature = "site")]
mod site;
mod step;
mod tools;

use std::io::Write;
use std::process::ExitCode;

use hub::Purpose;
use phone::Effort;
use place::Place;

const HELP: &str = "\
cargo xtask run [-- WORDS]   a working group on this machine: builds what has changed, then runs
                             `kith serve --data ./data --listen 127.0.0.1:8080 WORDS`
                             for example: cargo xtask run -- --demo
cargo xtask test             everything that CI runs
cargo xtask build            the hub for a server, with the app inside; prints where it lies
cargo xtask bench            measures the hub on this machine, beside the engines that are installed
cargo xtask bench -- --peers the same, and installs them first
cargo xtask app              only the app, quickly, into target/site; a running hub serves it at once
cargo xtask tidy             brings the code into the common format

What is missing (the WebAssembly target, Trunk, wasm-bindgen, Chromium for the tests) is fetched once.";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match Place::find().and_then(|place| chore(&place, &words)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => {
            step::say(&format!("\nStopped: {cause}"));
            ExitCode::FAILURE
        }
    }
}

fn chore(place: &Place, words: &[&str]) -> Result<(), String> {
    match words {
        ["run", words @ ..] => {
            phone::build(place, Effort::Quick)?;
            hub::serve(place, words.strip_prefix(&["--"]).unwrap_or(words))
        }
        ["test"] => checks::all(place),
        ["build"] => {
            phone::build(place, Effort::Small)?;
            phone::weigh(place)?;
            let kith = hub::build(place, Purpose::Hosting)?;
            print(&kith.display().to_string())
        }
        ["bench"] => bench::run(place),
        ["bench", "--", "--peers"] | ["bench", "--peers"] => bench::install(place).and_then(|()| bench::run(place)),
        ["app"] => phone::build(place, Effort::Quick),
        ["tidy"] => step::loud("Formatting", place.cargo(&place.native).args(["fmt", "--all"])),
        // What xtask asks of itself, compiled with the feature `site`; not for people, so not in the help.
        #[cfg(feature = "site")]
        ["finish-quick"] => site::replace(&place.site, &site::finish(&place.root, &Effort::Quick.program(place))?),
        #[cfg(feature = "site")]
        ["finish-small"] => {
            let mut files = site::finish(&place.root, &Effort::Small.program(place))?;
            site::add_compressed(&mut files)?;
            site::replace(&place.site, &files)
        }
        #[cfg(feature = "site")]
        ["weigh"] => site::weigh(&place.site),
        [] | ["help" | "--help" | "-h"] => print(HELP),
        _ => Err(format!("there is no chore `{}`\n\n{HELP}", words.join(" "))),
    }
}

/// A result, for a person or a script: alone on standard output.
fn print(words: &str) -> Result<(), String> {
    writeln!(std::io::stdout(), "{words}").map_err(|cause| format!("printing: {cause}"))
}
