//! What a phone keeps so that the app opens without signal, and the service worker that keeps it.
//!
//! The worker must know its list before its first answer, so the list is written into it; `precache.json` says the
//! same to everybody else. Pictures for the home screen are not in it: the phone's system keeps its own copy when the
//! app is installed, and a volunteer who pays for traffic should not pay twice.

use std::fmt::Write;

use serde::Serialize;

use super::{Files, sha256};

/// One file in `precache.json`.
#[derive(Serialize)]
struct Kept<'a> {
    path: &'a str,
    sha256: String,
    size: usize,
}

/// Adds `precache.json` and fills in `sw.js`.
pub(crate) fn stamp(files: &mut Files) -> Result<(), String> {
    let kept: Vec<_> = files
        .iter()
        .filter(|(name, _)| is_kept(name))
        .map(|(path, bytes)| Kept { path, sha256: sha256(bytes), size: bytes.len() })
        .collect();
    let list = serde_json::to_vec_pretty(&kept).map_err(|cause| format!("writing precache.json: {cause}"))?;
    let mut pairs = String::new();
    for Kept { path, sha256, .. } in &kept {
        let _ = write!(pairs, "[\"{path}\", \"{sha256}\"],");
    }
    let worker = files.get("sw.js").ok_or("public/ holds no sw.js")?;
    let worker = String::from_utf8(worker.clone()).map_err(|_| "sw.js is not text")?;
    let worker = fill(&worker, "{build}", &sha256(&list))?;
    let worker = fill(&worker, "/*{files}*/", &pairs)?;
    files.insert("sw.js".to_owned(), worker.into_bytes());
    files.insert("precache.json".to_owned(), list);
    Ok(())
}

/// `sw.js` must come from the hub each time, or a phone could never learn of a newer one.
fn is_kept(name: &str) -> bool {
    !(name.ends_with(".png") || matches!(name, "sw.js" | "robots.txt"))
}

fn fill(worker: &str, place: &str, value: &str) -> Result<String, String> {
    if worker.matches(place).count() == 1 {
        return Ok(worker.replace(place, value));
    }
    Err(format!("sw.js must hold {place} exactly once"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(page: &str) -> Files {
        Files::from([
            ("index.html".to_owned(), page.as_bytes().to_vec()),
            ("icon-192.png".to_owned(), vec![1]),
            ("robots.txt".to_owned(), vec![2]),
            ("sw.js".to_owned(), b"const BUILD = \"{build}\"; new Map([/*{files}*/])".to_vec()),
        ])
    }

    fn stamped(page: &str) -> Files {
        let mut files = files(page);
        stamp(&mut files).unwrap();
        files
    }

    #[test]
    fn the_worker_carries_the_list_and_its_hash() {
        let files = stamped("page");
        let worker = String::from_utf8(files["sw.js"].clone()).unwrap();
        let expected = format!(
            "const BUILD = \"{}\"; new Map([[\"index.html\", \"{}\"],])",
            sha256(&files["precache.json"]),
            sha256(b"page"),
        );
        assert_eq!(worker, expected);
    }

    #[test]
    fn another_page_is_another_worker_and_the_same_page_the_same() {
        assert_eq!(stamped("one")["sw.js"], stamped("one")["sw.js"]);
        assert_ne!(stamped("one")["sw.js"], stamped("two")["sw.js"]);
    }

    #[test]
    fn a_worker_without_its_two_places_stops_the_build() {
        let mut files = files("page");
        files.insert("sw.js".to_owned(), b"const BUILD = 1".to_vec());
        assert!(stamp(&mut files).unwrap_err().contains("{build}"));
    }
}
