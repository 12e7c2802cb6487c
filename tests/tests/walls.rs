//! The walls of the house (ARCHITECTURE.md, "Floors and walls"), read off the files themselves.
//!
//! Plain string checks: what a folder may not name, what no file may hold, how long a file may be. A list of exceptions
//! may only shrink, so an exception that is no longer needed fails here too. Not here: what only the compiler can know.

#[path = "walls/files.rs"]
mod files;
#[path = "walls/words.rs"]
mod words;

use files::{File, exactly, files, read};

/// Longer than this, and a noun is hiding in the file.
const LINES_MAX: usize = 300;

/// Fails with every place where one of `names` stands in the code of these files, but for the files excepted.
fn nowhere(files: &[File], names: &[&str], but_in: &[&str], why: &str) {
    let mut found = Vec::new();
    let mut needed = Vec::new();
    for file in files {
        for name in names.iter().filter(|name| file.names(name)) {
            if but_in.contains(&file.path.as_str()) {
                needed.push(file.path.clone());
            } else {
                found.push(format!("{name} in {}", file.path));
            }
        }
    }
    assert!(found.is_empty(), "{why}: {found:#?}");
    let idle: Vec<_> = but_in.iter().filter(|path| !needed.contains(&(**path).to_owned())).collect();
    assert!(idle.is_empty(), "these exceptions are no longer needed: {idle:?}");
}

#[test]
fn shared_names_no_runtime_and_no_other_folder() {
    let manifest = read("shared/Cargo.toml");
    let others = ["tokio", "axum", "leptos", "web-sys", "js-sys", "rusqlite", "rand", "getrandom", "chrono", "jiff"];
    for other in others.into_iter().chain(["time.", "server", "app.", "tests.", "uuid", "tracing"]) {
        let named = manifest.lines().any(|line| line.starts_with(other));
        assert!(!named, "shared depends on {other}");
    }
}

#[test]
fn shared_has_no_clock_no_disk_no_network_and_no_order_of_chance() {
    let banned = [
        "std::time",
        "core::time",
        "SystemTime",
        "Instant",
        "std::fs",
        "std::net",
        "std::env",
        "std::thread",
        "std::process",
        "HashMap",
        "HashSet",
        "println!",
        "eprintln!",
        "thread_local!",
        "static mut",
        "async fn",
    ];
    nowhere(&files("shared/src", "rs"), &banned, &[], "the domain is pure");
}

#[test]
fn parts_touch_neither_store_nor_network_nor_the_domain() {
    let banned = ["crate::device", "crate::sync", "crate::web", "crate::screens", "crate::kith", "shared::", "web_sys"];
    nowhere(&files("app/src/parts", "rs"), &banned, &[], "a part only draws");
}

#[test]
fn only_web_names_the_browser() {
    let outside: Vec<File> =
        files("app/src", "rs").into_iter().filter(|f| !f.path.starts_with("app/src/web/")).collect();
    // The browser's own knowledge of days and of letters, which the words need and nothing else does.
    let but_in = ["app/src/text/case.rs", "app/src/text/dates.rs"];
    nowhere(&outside, &["web_sys", "js_sys", "wasm_bindgen::"], &but_in, "browser types live in app/src/web");
}

#[test]
fn screens_models_are_plain() {
    let models: Vec<File> =
        files("app/src/screens", "rs").into_iter().filter(|f| f.path.ends_with("model.rs")).collect();
    assert!(models.len() >= 5, "the models are somewhere else now");
    nowhere(
        &models,
        &["leptos", "web_sys", "crate::device", "crate::sync", "crate::web"],
        &[],
        "a model is plain Rust",
    );
}

#[test]
fn the_domain_of_the_phone_is_not_the_hubs() {
    nowhere(&files("app", "rs"), &["server::", "rusqlite", "axum"], &[], "the phone knows no hub from the inside");
}

#[test]
fn the_store_knows_no_http_and_http_no_nouns() {
    let web = ["axum", "hyper", "http::", "tower", "leptos", "crate::api", "crate::http", "crate::pages"];
    nowhere(&files("server/src/store", "rs"), &web, &[], "the store knows no HTTP");
    nowhere(&files("server/src/group", "rs"), &web, &[], "a group knows no HTTP");
    let nouns = ["shared::help", "shared::people", "shared::care", "shared::record", "shared::command", "rusqlite"];
    nowhere(&files("server/src/http", "rs"), &nouns, &[], "http knows no nouns");
    nowhere(&files("server/src/api", "rs"), &["rusqlite", "crate::store"], &[], "the api goes through the group");
}

#[test]
fn the_server_uses_the_app_for_the_plain_pages_only() {
    let outside: Vec<File> = files("server/src", "rs").into_iter().filter(|f| !f.path.contains("/pages")).collect();
    nowhere(&outside, &["app::", "leptos::"], &[], "only the plain pages draw with the app");
}

#[test]
fn nothing_sets_inner_html() {
    let mut all = files("app/src", "rs");
    all.extend(files("server/src", "rs"));
    all.extend(files("public", "js"));
    nowhere(
        &all,
        &["inner_html", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write"],
        &[],
        "what people type is text",
    );
}

#[test]
fn only_the_area_part_writes_a_textarea() {
    let but_in = ["app/src/parts/area.rs", "app/src/dom/checks.rs"];
    nowhere(&files("app/src", "rs"), &["el(\"textarea\")"], &but_in, "it ties label, hint and error to it");
}

#[test]
fn no_page_has_a_script_or_a_style_within() {
    for file in files("app", "html").into_iter().chain(files("public", "html")) {
        for line in file.text.lines().map(str::trim) {
            assert!(!line.contains("<style") && !line.contains(" style=\""), "style in {}: {line}", file.path);
            let inline = line.contains("<script") && !line.contains("src=");
            assert!(!inline && !line.contains("javascript:"), "script in {}: {line}", file.path);
            let handler = line.split_whitespace().any(|word| word.starts_with("on") && word.contains("=\""));
            assert!(!handler, "a handler in {}: {line}", file.path);
        }
    }
    let mut views = files("app/src", "rs");
    views.extend(files("server/src", "rs"));
    nowhere(&views, &[" style=", "<style"], &[], "the policy forbids inline styles");
    nowhere(&views, &["<script"], &files::SCRIPT, "the policy forbids inline scripts");
}

#[test]
fn one_file_may_be_unsafe() {
    let but_in = ["app/src/shell/inside.rs"];
    let all: Vec<File> = ["app", "server", "shared", "tests", "xtask"].iter().flat_map(|of| files(of, "rs")).collect();
    nowhere(
        &all,
        &[concat!("unsafe", "_code")],
        &but_in,
        "the compiler looks after memory; there, the linker joins two parts",
    );
}

#[test]
fn no_file_is_too_long() {
    let folders = ["app", "server", "shared", "tests", "xtask", "public"];
    let all = folders.iter().flat_map(|folder| ["rs", "js", "mjs", "css"].map(|end| files(folder, end)));
    let long: Vec<_> = all.flatten().filter(|f| f.text.lines().count() > LINES_MAX).map(|f| f.path).collect();
    exactly(long, &files::LONG, "longer than 300 lines");
}

#[test]
fn nothing_is_left_for_later() {
    let folders = ["app", "server", "shared", "tests", "xtask", "public", ".ci"];
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X:"),
        concat!("to", "do!"),
        concat!("unimple", "mented!"),
    ];
    let all: Vec<File> = folders
        .iter()
        .flat_map(|folder| ["rs", "js", "mjs", "css", "ftl", "html", "toml", "md"].map(|end| files(folder, end)))
        .flatten()
        .collect();
    let found: Vec<String> =
        all.iter().filter(|f| marks.iter().any(|mark| f.text.contains(mark))).map(|f| f.path.clone()).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn one_version_of_the_wasm_tools() {
    let lock = read("Cargo.lock");
    let after = lock.split("name = \"wasm-bindgen\"\n").nth(1).expect("the phone is WASM");
    let locked = after.split('"').nth(1).expect("a version");
    let asked = read("Cargo.toml");
    assert!(asked.contains(&format!("wasm-bindgen = \"={locked}\"")), "Cargo.toml asks for another than {locked}");
    // Trunk and the build script take it from Cargo.lock; should one of them name it, it names this one.
    for file in ["Trunk.toml", "xtask/src/tools.rs"] {
        let text = read(file);
        let others =
            text.lines().filter(|l| l.contains("bindgen") && l.contains("0.2.") && !l.contains(locked)).count();
        assert_eq!(others, 0, "{file} names another version than {locked}");
    }
}

#[test]
fn every_word_is_said_somewhere_and_in_every_language() {
    let english = words::keys("app/text/en.ftl");
    assert!(english.len() > 100, "the words are somewhere else now");
    for language in files("app/text", "ftl") {
        assert_eq!(words::keys(&language.path), english, "{} has other words", language.path);
    }
    let mut code = files("app/src", "rs");
    code.extend(files("app/tests", "rs"));
    code.extend(files("server/src", "rs"));
    let page = read("app/index.html");
    let in_page = |key: &str| page.contains(&format!("=\"{key}\""));
    let unused: Vec<_> = english.iter().filter(|key| !in_page(key) && !words::is_said(key, &code)).cloned().collect();
    exactly(unused, &[], "said nowhere");
}

#[test]
fn nobodys_words_reach_a_log() {
    let mut all = files("server/src", "rs");
    all.extend(files("shared/src", "rs"));
    // A text has `as_str` for where it is shown; a line that logs is not such a place.
    let logs = ["tracing::", "info!(", "warn!(", "error!(", "debug!("];
    for file in &all {
        for line in file.code().filter(|line| logs.iter().any(|log| line.contains(log))) {
            assert!(!line.contains("as_str()") && !line.contains(".name}"), "{}: {line}", file.path);
        }
    }
}
