//! Every part on a page, to look at and to hold to its promises: `cargo test -p app --features ssr --test gallery`
//! writes `gallery-*.html` into the target's `tmp` folder.

#![cfg(feature = "ssr")]

#[path = "gallery/calls.rs"]
mod calls;
#[path = "gallery/figures.rs"]
mod figures;
#[path = "gallery/neighbours.rs"]
mod neighbours;
#[path = "gallery/phone.rs"]
mod phone;
#[path = "gallery/plain.rs"]
mod plain;

use app::dom::Node;
use app::style::{APP_CSS, PAGES_CSS};
use app::text::{Lang, provide_text};
use leptos::prelude::Owner;
use std::{fs, path::Path};

/// Draws a view in a language, as the hub does.
fn drawn(lang: Lang, view: impl FnOnce() -> Node) -> String {
    Owner::new().with(|| {
        provide_text(lang);
        view().into_html()
    })
}

fn page(lang: Lang, css: &str, body: &str) -> String {
    let (code, dir) = (lang.code(), lang.dir());
    format!(
        "<!doctype html><html lang={code} dir={dir}><head><meta charset=utf-8><meta name=viewport content=\"width=device-width\">\
         <title>Kith</title><style>{css}</style></head><body>{body}</body></html>"
    )
}

fn write(name: &str, html: &str) {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("gallery-{name}.html"));
    fs::write(path, html).expect("the target folder takes a file");
}

#[test]
fn every_part_can_be_looked_at() {
    for lang in Lang::ALL {
        let code = lang.code();
        write(&format!("phone-{code}"), &page(lang, APP_CSS, &drawn(lang, phone::today)));
        write(&format!("errand-{code}"), &page(lang, APP_CSS, &drawn(lang, phone::errand)));
        write(&format!("parts-{code}"), &page(lang, APP_CSS, &drawn(lang, phone::parts)));
        write(&format!("turns-{code}"), &page(lang, APP_CSS, &drawn(lang, calls::today)));
        write(&format!("plan-{code}"), &page(lang, APP_CSS, &drawn(lang, calls::plan)));
        write(&format!("round-{code}"), &page(lang, APP_CSS, &drawn(lang, calls::round)));
        write(&format!("insight-{code}"), &page(lang, APP_CSS, &drawn(lang, figures::insight)));
        write(&format!("matters-{code}"), &page(lang, APP_CSS, &drawn(lang, figures::matters)));
        write(&format!("my-matters-{code}"), &page(lang, PAGES_CSS, &drawn(lang, figures::plain)));
        write(&format!("together-{code}"), &page(lang, APP_CSS, &drawn(lang, neighbours::together_screen)));
        write(&format!("gathering-{code}"), &page(lang, APP_CSS, &drawn(lang, neighbours::gathering)));
        write(&format!("home-{code}"), &page(lang, PAGES_CSS, &drawn(lang, plain::home)));
        write(&format!("ask-{code}"), &page(lang, PAGES_CSS, &drawn(lang, || plain::ask(""))));
    }
}

#[test]
fn what_somebody_typed_is_text_wherever_it_stands() {
    let hostile = "\"'></textarea></option><script>alert(1)</script><img src=x onerror=alert(1)>";
    let html = drawn(Lang::En, || plain::ask(hostile)) + &drawn(Lang::Ar, || plain::ask(hostile));
    for raw in ["<script", "<img", "=\"\"'>"] {
        assert!(!html.contains(raw), "{raw} in {html}");
    }
}

#[test]
fn parts_need_no_inline_style_and_no_script() {
    for html in [drawn(Lang::En, phone::parts), drawn(Lang::En, plain::home), drawn(Lang::En, || plain::ask(""))] {
        for forbidden in [" style=", "<style", "<script", " onclick=", "javascript:"] {
            assert!(!html.contains(forbidden), "{forbidden}");
        }
    }
}

#[test]
fn every_error_and_hint_is_tied_to_its_field() {
    let html = drawn(Lang::En, || plain::ask("x"));
    let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for described in html.split("aria-describedby=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        for id in described.split(' ') {
            assert!(ids.contains(&id), "{id} is not on the page");
        }
    }
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), ids.len(), "an id stands twice");
    assert!(html.matches("field-error").count() >= 5);
}

#[test]
fn every_icon_points_at_a_symbol_of_the_sprite() {
    let html = drawn(Lang::En, phone::parts);
    for used in html.split("href=\"#i-").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(html.contains(&format!("<symbol id=\"i-{used}\"")), "{used}");
    }
}
