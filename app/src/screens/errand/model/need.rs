//! What a helper needs at a neighbour's door, and links that a phone can act on.

use crate::screens::known;
use shared::help::Ask;
use shared::people::{Contact, Role};
use shared::sync::Phone;
use shared::words::PersonId;
use shared::world::find;

/// Who, where, how to get in, what to know, and what they asked for in their words.
#[derive(Clone, PartialEq, Eq)]
pub struct Need {
    /// Whose.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Where they live.
    pub place: Option<Place>,
    /// Their number.
    pub phone: Option<Reach>,
    /// Another way to reach them.
    pub reach: Option<String>,
    /// How to get in.
    pub entry: Option<String>,
    /// Diet, allergies and the like.
    pub needs: Option<String>,
    /// What they asked for.
    pub what: String,
    /// Whether this phone knows more of them than this errand: it may change how to reach them.
    pub more: bool,
}

/// An address, and a link by which a map on the phone opens it.
#[derive(Clone, PartialEq, Eq)]
pub struct Place {
    /// The address on its lines.
    pub address: String,
    /// A `geo:` link (RFC 5870): it opens the phone's own map, so no map site learns of it from us.
    pub map: String,
}

/// A number as it was written, and the link that dials it.
#[derive(Clone, PartialEq, Eq)]
pub struct Reach {
    /// As it was written.
    pub written: String,
    /// A `tel:` link (RFC 3966).
    pub link: String,
}

impl core::fmt::Debug for Need {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Need({})", self.person)
    }
}

impl Need {
    /// What this phone may know about the asker; `None` when it may not or does not yet.
    #[must_use]
    pub fn of(phone: &Phone, ask: &Ask) -> Option<Self> {
        let world = phone.replica().world();
        let contact = find::<Contact>(world, ask.person).ok()?;
        let words = |text: Option<&dyn core::fmt::Display>| text.map(ToString::to_string);
        Some(Self {
            person: ask.person,
            name: known::person(world, ask.person)?,
            place: contact
                .address
                .as_ref()
                .map(|address| Place { address: address.to_string(), map: map_link(address.as_str()) }),
            phone: contact.phone.as_ref().map(|number| dialled(number.as_str())),
            reach: words(contact.reach.as_ref().map(|text| text as _)),
            entry: words(contact.entry.as_ref().map(|text| text as _)),
            needs: words(contact.needs.as_ref().map(|text| text as _)),
            what: ask.what.to_string(),
            more: known::i_am(phone, Role::Organiser),
        })
    }
}

/// The `geo:` link that looks an address up on the phone's own map.
#[must_use]
pub fn map_link(address: &str) -> String {
    use core::fmt::Write as _;
    let line = address.lines().map(str::trim).collect::<Vec<_>>().join(", ");
    let mut link = String::from("geo:0,0?q=");
    for byte in line.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            link.push(char::from(byte));
        } else {
            let _ = write!(link, "%{byte:02X}");
        }
    }
    link
}

/// A number with its `tel:` link: digits and a leading plus; what follows an `x` is an extension that the
/// caller dials by hand.
#[must_use]
pub fn dialled(written: &str) -> Reach {
    let number = written.split(['x', '#']).next().unwrap_or_default();
    let plus = if number.trim_start().starts_with('+') { "+" } else { "" };
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    Reach { written: written.to_owned(), link: format!("tel:{plus}{digits}") }
}
