//! The page, the program and the style sheet: Trunk's files under names made from their own bytes.
//!
//! Trunk names the JavaScript after the WebAssembly, so two builds can give one name to two contents; a phone that
//! kept the older one would then mix versions. Here a name is the hash of what stands under it, and the page, which
//! is never kept without being asked for, is the only place that says which names belong together.

use super::words::Words;
use super::{Files, hashed_name, wasm};

/// Trunk's page and style sheets with the programs stripped, the sheets joined, everything renamed and the page
/// pointing at it. `parts` is what `split` made.
pub(crate) fn assemble(mut built: Files, mut parts: Files, words: &Words) -> Result<Files, String> {
    let page = words.fill(&take_text(&mut built, "index.html")?)?;
    let (page, style) = join_styles(&without_blocks(&page, "<!--", "-->"), &mut built)?;
    // Of the uncut program only its place in the page is used.
    let (uncut_wasm, _) = take_ending(&mut built, ".wasm")?;
    let (uncut_js, _) = take_ending(&mut built, ".js")?;
    if let Some(name) = built.keys().next() {
        return Err(format!("Trunk left {name}, and nothing says what it is for"));
    }
    let mut files = Files::new();
    let mut code = take_text(&mut parts, "app.js")?;
    for stem in ["inside", "app"] {
        let name = format!("{stem}.wasm");
        let program = parts.remove(&name).ok_or_else(|| format!("the split left no {name}"))?;
        let program = wasm::without_names(&program)?;
        let hashed = hashed_name(stem, "wasm", &program);
        if !code.contains(&name) {
            return Err(format!("the code does not name {name}"));
        }
        code = code.replace(&name, &hashed);
        files.insert(hashed, program);
    }
    let new_wasm = files.keys().find(|name| name.starts_with("app-")).cloned().unwrap_or_default();
    let new_js = hashed_name("app", "js", code.as_bytes());
    files.insert(new_js.clone(), code.into_bytes());
    for name in [&uncut_wasm, &uncut_js] {
        if !page.contains(name.as_str()) {
            return Err(format!("the page does not name {name}; see pattern_preload in Trunk.toml"));
        }
    }
    let page = page.replace(&uncut_wasm, &new_wasm).replace(&uncut_js, &new_js);
    files.insert("index.html".to_owned(), without_blank_lines(&page).into_bytes());
    files.insert(hashed_name("style", "css", style.as_bytes()), style.into_bytes());
    Ok(files)
}

/// Takes the style sheets in the page's order and puts one link in the place of the first.
fn join_styles(page: &str, built: &mut Files) -> Result<(String, String), String> {
    const START: &str = "<link rel=\"stylesheet\"";
    let mut style = String::new();
    let mut rest = page;
    let mut pieces = Vec::new();
    while let Some((before, link)) = rest.split_once(START) {
        let (link, after) = link.split_once('>').ok_or("a link in the page has no end")?;
        let name = link
            .split_once("href=\"/app/")
            .and_then(|(_, from)| from.split('"').next())
            .ok_or("a style sheet's link has no href below /app/")?;
        let sheet = take_text(built, name)?;
        style.push_str(without_blocks(&sheet, "/*", "*/").trim());
        style.push('\n');
        pieces.push(before);
        rest = after;
    }
    let Some((first, others)) = pieces.split_first() else {
        return Err("the page names no style sheet".to_owned());
    };
    let name = hashed_name("style", "css", style.as_bytes());
    let link = format!("{START} href=\"/app/{name}\">");
    Ok(([first, link.as_str(), &others.concat(), rest].concat(), style))
}

/// Comments are for who reads the sources; nothing else in our page and sheets looks like one.
fn without_blocks(text: &str, open: &str, close: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, inside)) = rest.split_once(open) {
        kept.push_str(before);
        rest = inside.split_once(close).map_or("", |(_, after)| after);
    }
    without_blank_lines(&(kept + rest))
}

fn without_blank_lines(text: &str) -> String {
    let lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty());
    lines.fold(String::with_capacity(text.len()), |text, line| text + line + "\n")
}

fn take_text(files: &mut Files, name: &str) -> Result<String, String> {
    let bytes = files.remove(name).ok_or_else(|| format!("Trunk left no {name}"))?;
    String::from_utf8(bytes).map_err(|_| format!("{name} is not text"))
}

fn take_ending(files: &mut Files, ending: &str) -> Result<(String, Vec<u8>), String> {
    let name = files.keys().find(|name| name.ends_with(ending)).cloned();
    name.and_then(|name| files.remove_entry(&name)).ok_or_else(|| format!("Trunk left no file ending in {ending}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODULE: &[u8] = b"\0asm\x01\0\0\0";

    fn built(page: &str) -> Files {
        Files::from([
            ("index.html".to_owned(), page.as_bytes().to_vec()),
            ("app-1_bg.wasm".to_owned(), b"uncut".to_vec()),
            ("app-1.js".to_owned(), b"uncut".to_vec()),
            ("tokens-2.css".to_owned(), b"/* why */\n:root {}\n".to_vec()),
            ("base-3.css".to_owned(), b"body {}".to_vec()),
        ])
    }

    fn parts() -> Files {
        Files::from([
            ("app.wasm".to_owned(), MODULE.to_vec()),
            ("inside.wasm".to_owned(), [MODULE, b"\x01\x01\0"].concat()),
            ("app.js".to_owned(), b"new URL('app.wasm', import.meta.url); fetch('./inside.wasm')".to_vec()),
        ])
    }

    fn assembled(page: &str) -> Result<Files, String> {
        assemble(built(page), parts(), &Words::default())
    }

    const PAGE: &str = "<head><!-- for us -->\n<link rel=\"stylesheet\" href=\"/app/tokens-2.css\"/>\n\
        <link rel=\"stylesheet\" href=\"/app/base-3.css\"/>\n<link rel=\"modulepreload\" href=\"/app/app-1.js\"/>\
        <link rel=\"preload\" href=\"/app/app-1_bg.wasm\"/></head>";

    #[test]
    fn every_name_is_the_hash_of_its_bytes_and_the_page_names_exactly_those() {
        let files = assembled(PAGE).unwrap();
        let page = String::from_utf8(files["index.html"].clone()).unwrap();
        assert_eq!(files.len(), 5);
        for (name, bytes) in files.iter().filter(|(name, _)| *name != "index.html") {
            let (stem, ending) = name.split_once('.').unwrap();
            let stem = stem.split_once('-').unwrap().0;
            assert_eq!(*name, hashed_name(stem, ending, bytes));
            let in_page = usize::from(stem != "inside");
            assert_eq!(page.matches(&format!("\"/app/{name}\"")).count(), in_page, "{page}");
        }
        assert!(!page.contains("for us"));
    }

    #[test]
    fn sheets_are_joined_in_the_pages_order_without_comments() {
        let files = assembled(PAGE).unwrap();
        let style = files.iter().find(|(name, _)| name.ends_with(".css")).unwrap().1;
        assert_eq!(style.as_slice(), b":root {}\nbody {}\n");
    }

    #[test]
    fn the_code_asks_for_the_renamed_programs() {
        let files = assembled(PAGE).unwrap();
        let code = files.iter().find(|(name, _)| name.ends_with(".js")).unwrap().1;
        let code = String::from_utf8(code.clone()).unwrap();
        for name in files.keys().filter(|name| name.ends_with(".wasm")) {
            assert!(code.contains(name.as_str()), "{code}");
        }
        assert!(files.contains_key(&hashed_name("app", "wasm", MODULE)));
    }

    #[test]
    fn a_file_nobody_expected_stops_the_build() {
        let mut files = built(PAGE);
        files.insert("surprise.txt".to_owned(), Vec::new());
        assert!(assemble(files, parts(), &Words::default()).unwrap_err().contains("surprise.txt"));
    }

    #[test]
    fn a_page_that_does_not_name_the_program_stops_the_build() {
        let page = PAGE.replace("app-1_bg.wasm", "other.wasm");
        assert!(assembled(&page).unwrap_err().contains("app-1_bg.wasm"));
    }
}
