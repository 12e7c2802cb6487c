//! What the app weighs on its way to a phone, against what it may weigh.
//!
//! For somebody on a slow line this is the first thing they learn about Kith. The figures are bytes as sent (brotli).
//! The first visit is what has to be there before somebody can begin to join: page, style, code and the first program.
//! The second program comes while they read and write their name; the limit for it is what it weighs today, and keeps
//! it from growing unnoticed. The two smallest limits do the same for the parts nobody looks at.

use std::path::Path;

use super::{Files, read};

const FIRST_VISIT_BYTES_MAX: usize = 150_000;
const INSIDE_BYTES_MAX: usize = 500_000;
const STYLE_BYTES_MAX: usize = 12_000;
/// `sw.js` and `start.js`, which we write ourselves; wasm-bindgen's code counts with the program it belongs to.
const SCRIPTS_BYTES_MAX: usize = 6_000;

struct Line {
    name: &'static str,
    bytes: usize,
    bytes_max: Option<usize>,
}

/// Prints the table on standard error; an error when something is over its limit.
pub(crate) fn weigh(site: &Path) -> Result<(), String> {
    let files = read(site)?;
    let lines = table(&files);
    eprintln!("   {:<34}{:>10}{:>10}", "as sent (brotli)", "bytes", "limit");
    for Line { name, bytes, bytes_max } in &lines {
        let limit = bytes_max.map_or(String::new(), |max| max.to_string());
        eprintln!("   {name:<34}{bytes:>10}{limit:>10}");
    }
    let over: Vec<_> = lines.iter().filter(|line| line.bytes_max.is_some_and(|max| line.bytes > max)).collect();
    if over.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = over.iter().map(|line| line.name).collect();
    Err(format!("too heavy: {}", names.join(", ")))
}

fn table(files: &Files) -> Vec<Line> {
    let sent = |wanted: &dyn Fn(&str) -> bool| -> usize {
        files
            .iter()
            .filter(|(name, _)| wanted(name))
            .map(|(name, whole)| files.get(&format!("{name}.br")).unwrap_or(whole).len())
            .sum()
    };
    let program = sent(&|name| name.starts_with("app-") && name.ends_with(".wasm"));
    let inside = sent(&|name| name.starts_with("inside-") && name.ends_with(".wasm"));
    let code = sent(&|name| name.starts_with("app-") && name.ends_with(".js"));
    let style = sent(&|name| name.ends_with(".css"));
    let page = sent(&|name| name == "index.html");
    let start = sent(&|name| name == "start.js");
    let scripts = start + sent(&|name| name == "sw.js");
    let line = |name, bytes, bytes_max| Line { name, bytes, bytes_max };
    vec![
        line("first program (WebAssembly)", program, None),
        line("its code (wasm-bindgen)", code, None),
        line("style", style, Some(STYLE_BYTES_MAX)),
        line("page", page, None),
        line("scripts (start.js, sw.js)", scripts, Some(SCRIPTS_BYTES_MAX)),
        line("first visit, until one can join", program + code + style + page + start, Some(FIRST_VISIT_BYTES_MAX)),
        line("second program, meanwhile", inside, Some(INSIDE_BYTES_MAX)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compressed_copy_counts_and_otherwise_the_file() {
        let files = Files::from([
            ("app-1.wasm".to_owned(), vec![0; 5000]),
            ("app-1.wasm.br".to_owned(), vec![0; 1000]),
            ("app-2.js".to_owned(), vec![0; 100]),
            ("inside-3.wasm".to_owned(), vec![0; 700]),
            ("index.html".to_owned(), vec![0; 10]),
            ("start.js".to_owned(), vec![0; 1]),
            ("sw.js".to_owned(), vec![0; 2]),
            ("icon-512.png".to_owned(), vec![0; 9000]),
        ]);
        let lines = table(&files);
        let bytes: Vec<_> = lines.iter().map(|line| line.bytes).collect();
        assert_eq!(bytes, [1000, 100, 0, 10, 3, 1111, 700]);
    }
}
