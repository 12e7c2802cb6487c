//! What to call this device in a list, until its person names it: the browser and the system, as they are known.

/// A short name for a browser from what it says of itself.
#[must_use]
pub fn label(browser: &str) -> String {
    // In this order: a browser also names those it descends from.
    let find =
        |names: &[(&str, &'static str)]| names.iter().find(|(sign, _)| browser.contains(sign)).map(|(_, name)| *name);
    let program = find(&[
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("Edg/", "Edge"),
        ("EdgA/", "Edge"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("OPR/", "Opera"),
        ("Chrome/", "Chrome"),
        ("CriOS/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = find(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("CrOS", "Chromebook"),
        ("Windows", "Windows"),
        ("Mac OS X", "Mac"),
        ("Linux", "Linux"),
    ]);
    let known: Vec<&str> = [program, system].into_iter().flatten().collect();
    if known.is_empty() { "Kith".to_owned() } else { known.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::label;

    #[test]
    fn a_browser_is_called_what_people_call_it() {
        for (browser, name) in [
            ("Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0", "Firefox, Android"),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36",
                "Chrome, Android",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile/15E148 Safari/604.1",
                "Safari, iPhone",
            ),
            ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0 Safari/537.36 Edg/130.0", "Edge, Windows"),
            ("something else", "Kith"),
            ("", "Kith"),
        ] {
            assert_eq!(label(browser), name);
        }
    }
}
