//! Which screen an address shows, and back.
//!
//! Every screen of the app has an address below `/app/`, so that the phone's back button, a link in a message
//! and the second tab work as people expect. Invariant: [`Route::parse`] reads what [`Route::path`] wrote. An
//! address says which errand or person by its id and nothing about them; the code of an invite stands behind
//! the `#`, which no browser sends to a hub.

use shared::words::{ErrandId, GatheringId, Id, PairingId, PersonId, RoundId};

/// The part of an address that belongs to the app.
const ROOT: &str = "/app/";

/// A screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Route {
    /// What is in my hands, and what needs me.
    #[default]
    Today,
    /// What nobody has taken yet.
    Open,
    /// One errand.
    Errand(ErrandId),
    /// Write down an ask for somebody on the line.
    Record,
    /// Everybody the group knows.
    People,
    /// One person.
    Person(PersonId),
    /// What somebody decides about themselves, and who sees what about them.
    Own(PersonId),
    /// Two people who keep in touch.
    Pair(PairingId),
    /// The rounds of calls.
    Rounds,
    /// One round of calls.
    Round(RoundId),
    /// What matters to me, and how it is with me.
    Matters,
    /// How the group is doing.
    Insight,
    /// Meeting neighbours, thanks, and what one asks and gives.
    Together,
    /// One gathering.
    Gathering(GatheringId),
    /// Invite somebody.
    Invite,
    /// This phone, and what waits on it.
    Settings,
    /// Sign in on this phone with an invite.
    Join,
    /// Say what I am glad to do; the step after joining.
    Glad,
    /// Nothing of ours.
    NotFound,
}

impl Route {
    /// The screen at a path such as `/app/open`; what stands behind `?` or `#` does not matter.
    #[must_use]
    pub fn parse(path: &str) -> Self {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let Some(rest) = path.strip_prefix(ROOT).or_else(|| (path == "/app").then_some("")) else {
            return Self::NotFound;
        };
        let mut parts = rest.trim_end_matches('/').split('/');
        let (first, second, third) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
        if third.is_some() {
            return Self::NotFound;
        }
        match (first, second) {
            ("" | "index.html", None) => Self::Today,
            ("open", None) => Self::Open,
            ("record", None) => Self::Record,
            ("people", None) => Self::People,
            ("rounds", None) => Self::Rounds,
            ("matters", None) => Self::Matters,
            ("insight", None) => Self::Insight,
            ("round", Some(id)) => Id::parse(id).map_or(Self::NotFound, |id| Self::Round(id.into())),
            ("together", None) => Self::Together,
            ("gathering", Some(id)) => Id::parse(id).map_or(Self::NotFound, |id| Self::Gathering(id.into())),
            ("invite", None) => Self::Invite,
            ("settings", None) => Self::Settings,
            ("join", None) => Self::Join,
            ("glad", None) => Self::Glad,
            ("errand", Some(id)) => Id::parse(id).map_or(Self::NotFound, |id| Self::Errand(id.into())),
            ("person", Some(id)) => Id::parse(id).map_or(Self::NotFound, |id| Self::Person(id.into())),
            ("own", Some(id)) => Id::parse(id).map_or(Self::NotFound, |id| Self::Own(id.into())),
            ("pair", Some(id)) => Id::parse(id).map_or(Self::NotFound, |id| Self::Pair(id.into())),
            _ => Self::NotFound,
        }
    }

    /// Its address, for a link.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Today | Self::NotFound => ROOT.to_owned(),
            Self::Open => format!("{ROOT}open"),
            Self::Errand(id) => format!("{ROOT}errand/{id}"),
            Self::Record => format!("{ROOT}record"),
            Self::People => format!("{ROOT}people"),
            Self::Person(id) => format!("{ROOT}person/{id}"),
            Self::Own(id) => format!("{ROOT}own/{id}"),
            Self::Pair(id) => format!("{ROOT}pair/{id}"),
            Self::Rounds => format!("{ROOT}rounds"),
            Self::Matters => format!("{ROOT}matters"),
            Self::Insight => format!("{ROOT}insight"),
            Self::Round(id) => format!("{ROOT}round/{id}"),
            Self::Together => format!("{ROOT}together"),
            Self::Gathering(id) => format!("{ROOT}gathering/{id}"),
            Self::Invite => format!("{ROOT}invite"),
            Self::Settings => format!("{ROOT}settings"),
            Self::Join => format!("{ROOT}join"),
            Self::Glad => format!("{ROOT}glad"),
        }
    }

    /// The item of the menu that this screen belongs to.
    #[must_use]
    pub const fn home(self) -> Self {
        match self {
            Self::Errand(_) => Self::Open,
            Self::Person(_) | Self::Own(_) | Self::Invite | Self::Insight => Self::People,
            Self::Matters
            | Self::Together
            | Self::Gathering(_)
            | Self::Pair(_)
            | Self::Rounds
            | Self::Round(_)
            | Self::Join
            | Self::Glad
            | Self::NotFound => Self::Today,
            other => other,
        }
    }
}

/// The code of an invite in what somebody pasted: the code itself, or any of the links that carry it.
#[must_use]
pub fn invite_code(pasted: &str) -> Option<String> {
    let last = pasted.trim().rsplit(['/', '#']).next().unwrap_or_default();
    let code: String = last.split('?').next().unwrap_or_default().chars().filter(|c| !c.is_whitespace()).collect();
    let known = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (!code.is_empty() && code.len() <= 128 && code.chars().all(known)).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTERS: &str = "AZHKsyFmdUiMzAECAwQFBg";

    #[test]
    fn every_screen_is_found_at_its_address() {
        let id = Id::parse(LETTERS).unwrap();
        for route in [
            Route::Today,
            Route::Open,
            Route::Errand(id.into()),
            Route::Record,
            Route::People,
            Route::Person(id.into()),
            Route::Own(id.into()),
            Route::Pair(id.into()),
            Route::Rounds,
            Route::Round(id.into()),
            Route::Matters,
            Route::Insight,
            Route::Together,
            Route::Gathering(id.into()),
            Route::Invite,
            Route::Settings,
            Route::Join,
            Route::Glad,
        ] {
            assert_eq!(Route::parse(&route.path()), route);
            assert_eq!(Route::parse(&format!("{}?x#y", route.path())), route);
        }
    }

    #[test]
    fn other_addresses_are_nothing_of_ours() {
        for path in ["/", "/ask", "/appointments", "/app/errand", "/app/errand/1", "/app/open/x", "/app/errand/a/b"] {
            assert_eq!(Route::parse(path), Route::NotFound, "{path}");
        }
        for path in ["/app", "/app/", "/app/index.html", "/app/?source=home"] {
            assert_eq!(Route::parse(path), Route::Today, "{path}");
        }
    }

    #[test]
    fn a_pasted_link_or_code_is_an_invite() {
        for pasted in ["abc-1_2", "  abc-1_2\n", "https://hub.example/join/abc-1_2", "http://h/app/join#abc-1_2?x"] {
            assert_eq!(invite_code(pasted).as_deref(), Some("abc-1_2"), "{pasted}");
        }
        for pasted in ["", "https://hub.example/join/", "<script>"] {
            assert_eq!(invite_code(pasted), None, "{pasted}");
        }
    }
}
