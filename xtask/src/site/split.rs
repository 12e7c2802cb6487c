//! Cuts the phone's program in two: what the first page needs, and what comes while somebody reads it.
//!
//! `app/src/shell/inside.rs` names the one place to cut at. The library that Leptos' own tool uses follows, in what the
//! linker wrote, who refers to whom, and puts into the second file what nothing else needs. Trunk runs wasm-bindgen
//! over the uncut program, which no browser could link; here it runs once more, over the first part.
//! Invariant: both parts come from one compilation, and whoever names the second names the hash of its bytes.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::Files;
use crate::step;

/// What the library calls the piece of JavaScript that fetches the second part.
const LOADER: &str = "__wasm_split.js";
/// The only two lines by which the two pieces of JavaScript name each other; they become one file.
const LOADER_TAKEN_IN: &str = "import * as import1 from \"./__wasm_split.js\"\n";
const MAIN_TAKEN_IN: &str = "import { initSync } from \"./app.js\";\n";

/// `app.wasm` and `app.js`, the first program, and `inside.wasm`, the second, which `app.js` fetches by that name.
pub(crate) fn split(program: &Path, scratch: &Path) -> Result<Files, String> {
    let trouble = |cause: std::io::Error| format!("cutting the program in two: {cause}");
    let compiled = fs::read(program).map_err(|cause| format!("reading {}: {cause}", program.display()))?;
    if scratch.exists() {
        fs::remove_dir_all(scratch).map_err(trouble)?;
    }
    let first = scratch.join("app.wasm");
    let mut options = wasm_split_cli_support::Options::new(&compiled);
    options.output_dir = scratch;
    options.main_out_path = &first;
    options.main_module = "./app.js";
    let parts = wasm_split_cli_support::transform(options).map_err(|cause| format!("cutting the program: {cause}"))?;
    let [second] = parts.split_modules.as_slice() else {
        return Err(format!("the program has {} cuts where there should be one", parts.split_modules.len()));
    };
    let second_name = second.file_name().unwrap_or_default().to_string_lossy().into_owned();

    let bound = scratch.join("bound");
    let mut bindgen = Command::new("wasm-bindgen");
    // The second part needs the table of functions, which wasm-bindgen otherwise keeps to itself.
    bindgen
        .args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", "app", "--out-dir"])
        .arg(&bound)
        .arg(&first);
    step::quiet("Binding the first part to the browser", &mut bindgen)?;

    let text = |path: &Path| fs::read_to_string(path).map_err(|cause| format!("reading {}: {cause}", path.display()));
    let code = join(&text(&bound.join("app.js"))?, &text(&scratch.join(LOADER))?)?;
    Ok(Files::from([
        ("app.wasm".to_owned(), fs::read(bound.join("app_bg.wasm")).map_err(trouble)?),
        (
            "app.js".to_owned(),
            code.replace("app_bg.wasm", "app.wasm").replace(&second_name, "inside.wasm").into_bytes(),
        ),
        ("inside.wasm".to_owned(), fs::read(second).map_err(trouble)?),
    ]))
}

/// One file of JavaScript instead of two that import each other: each would have to be named by the other's hash.
fn join(code: &str, loader: &str) -> Result<String, String> {
    let (Some(code), Some(loader)) = (without(code, LOADER_TAKEN_IN), without(loader, MAIN_TAKEN_IN)) else {
        return Err(format!("wasm-bindgen's code and {LOADER} do not import each other as they did"));
    };
    let mut names = loader.split("export const ").skip(1).filter_map(|rest| rest.split_once(" = "));
    let (Some((name, _)), None) = (names.next(), names.next()) else {
        return Err(format!("{LOADER} does not have exactly one way in"));
    };
    Ok(format!("{code}\n{}\nconst import1 = {{ {name} }};\n", loader.replace("export const ", "const ")))
}

/// The text without a line that stands in it once.
fn without(text: &str, line: &str) -> Option<String> {
    (text.matches(line).count() == 1).then(|| text.replace(line, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "import * as import1 from \"./__wasm_split.js\"\nfunction initSync() { use(import1); }\n";
    const LOAD: &str = "import { initSync } from \"./app.js\";\nexport const __wasm_split_load_inside = initSync();\n";

    #[test]
    fn two_files_that_import_each_other_become_one() {
        let joined = join(CODE, LOAD).unwrap();
        assert!(!joined.contains("import *") && !joined.contains("import {") && !joined.contains("export"), "{joined}");
        assert!(joined.ends_with("const import1 = { __wasm_split_load_inside };\n"), "{joined}");
        assert!(joined.contains("const __wasm_split_load_inside = initSync();"), "{joined}");
    }

    #[test]
    fn code_of_another_shape_stops_the_build() {
        assert!(join("function initSync() {}", LOAD).is_err());
        assert!(join(CODE, "export const a = 1;").is_err());
        let twice = format!("{LOAD}export const other = 2;");
        assert!(join(CODE, &twice).unwrap_err().contains("exactly one"));
    }
}
