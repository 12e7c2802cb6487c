//! `cargo xtask`: the one build script there is.
//!
//! For a person: one command gives a working group, one command runs everything that CI runs. Each chore says what it
//! does and how long it takes, and leaves alone what is already done. Not here: logic; each noun has its file.

mod phone;
mod place;
#[cfg(feature = "site")]
mod site;
mod step;
mod tools;

use std::process::ExitCode;

use place::Place;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match chore(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => {
            step::say(&format!("\nStopped: {cause}"));
            ExitCode::FAILURE
        }
    }
}

fn chore(words: &[String]) -> Result<(), String> {
    let place = Place::find()?;
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["app"] => phone::build(&place, phone::Effort::Quick),
        ["weigh-app"] => {
            phone::build(&place, phone::Effort::Small)?;
            phone::weigh(&place)
        }
        #[cfg(feature = "site")]
        ["finish", built, site] => site::finish(built.as_ref(), &place.root.join("public"), site.as_ref()),
        #[cfg(feature = "site")]
        ["weigh", site] => site::weigh(site.as_ref()),
        _ => Err("?".to_owned()),
    }
}
