//! Compiles the words of every language into static tables, and stops the build when they differ.
//!
//! Invariant: a message that English has, every language has, with the same values; so nobody ever
//! meets a key, a gap or half a sentence. Not here: how a sentence is filled (`src/text/fill.rs`).

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/tables.rs"]
mod tables;

use std::{env, fs, path::Path, process::ExitCode};

/// In the order of `Lang` in `src/text/lang.rs`; English first, because it is what the others are compared with.
const LANGUAGES: [&str; 2] = ["en", "ar"];

fn main() -> ExitCode {
    match compile() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            eprintln!("The words of Kith do not fit together:\n  {}\n", problems.join("\n  "));
            ExitCode::FAILURE
        }
    }
}

fn compile() -> Result<(), Vec<String>> {
    println!("cargo::rerun-if-changed=text");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=build.rs");
    let mut languages = Vec::new();
    let mut problems = Vec::new();
    for code in LANGUAGES {
        let file = format!("text/{code}.ftl");
        let source = fs::read_to_string(&file).map_err(|e| vec![format!("app/{file}: cannot be read: {e}")])?;
        match catalogue::read(&format!("app/{file}"), &source) {
            Ok(catalogue) => languages.push(catalogue),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() {
        problems = tables::differences(&languages);
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    // The phone carries its own words and not those of the plain pages.
    let phone_only = env::var_os("CARGO_FEATURE_CSR").is_some() && env::var_os("CARGO_FEATURE_SSR").is_none();
    if phone_only {
        let public = languages[0].public.clone();
        for language in &mut languages {
            language.public.clone_from(&public);
            language.keep_private();
        }
    }
    // The link's notes on who refers to whom: by them the program is cut in two (`shell/inside.rs`).
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-bin=app=--emit-relocs");
    }
    let folder = env::var("OUT_DIR").map_err(|e| vec![format!("OUT_DIR: {e}")])?;
    let out = Path::new(&folder).join("text.rs");
    fs::write(&out, tables::source(&languages)).map_err(|e| vec![format!("{}: {e}", out.display())])
}
