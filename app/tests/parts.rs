//! Walls around the parts: what no file of the app may hold, and what the parts may not know.

use std::{fs, path::Path};

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("the folder is readable").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push((path.display().to_string(), fs::read_to_string(&path).expect("a source is text")));
        }
    }
}

fn all(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    found
}

fn code(source: &str) -> impl Iterator<Item = &str> {
    source.lines().filter(|line| !line.trim_start().starts_with("//"))
}

#[test]
fn no_view_writes_raw_html_or_its_own_text_area() {
    for (path, source) in all("src") {
        assert!(!code(&source).any(|line| line.contains("inner_html")), "raw HTML in {path}");
        let area = path.ends_with("parts/area.rs") || path.ends_with("dom/checks.rs");
        assert!(area || !code(&source).any(|line| line.contains("el(\"textarea\")")), "use Question::area in {path}");
    }
}

#[test]
fn no_view_writes_an_inline_style() {
    for (path, source) in all("src") {
        let styled = code(&source).any(|line| line.contains(" style=") || line.contains("style:"));
        assert!(!styled, "the content security policy forbids an inline style in {path}");
    }
}

#[test]
fn parts_know_neither_the_domain_nor_the_browser() {
    for (path, source) in all("src/parts") {
        for other in ["shared::", "web_sys", "js_sys", "crate::web", "crate::sync", "crate::device", "crate::screens"] {
            assert!(!code(&source).any(|line| line.contains(other)), "{other} in {path}");
        }
    }
}
