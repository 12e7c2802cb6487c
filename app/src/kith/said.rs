//! The few words in which the app says how things stand: the sync line, light and dark, what went wrong.

use shared::api::Code;
use shared::words::Timestamp;

/// Whether a person's work is safe, and where it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SyncLine {
    /// The hub has everything.
    #[default]
    AllSent,
    /// On its way at this moment.
    Sending,
    /// Saved on this phone.
    Waiting {
        /// How many things wait.
        count: usize,
        /// For what.
        why: Hindrance,
    },
    /// The hub refused something, and its author has to decide.
    Refused {
        /// How many things were refused.
        count: usize,
    },
    /// This phone has to sign in again before it can send.
    SignedOut {
        /// How many things wait.
        count: usize,
    },
    /// This phone cannot store: what is done is in danger until it is sent.
    NotSaved {
        /// How many things wait.
        count: usize,
    },
}

/// Why what waits has not been sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hindrance {
    /// The hub was not reached.
    #[default]
    NoSignal,
    /// The hub was reached and could not do it just now.
    HubBusy,
    /// The hub has no room left.
    HubFull,
}

impl Hindrance {
    /// What stands behind a trouble that passes.
    #[must_use]
    pub const fn of(trouble: Trouble) -> Self {
        match trouble {
            Trouble::NoSignal | Trouble::NotKept => Self::NoSignal,
            Trouble::Hub(Code::Full) => Self::HubFull,
            Trouble::Hub(_) => Self::HubBusy,
        }
    }
}

/// How it stands with storing and sending, apart from what waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Health {
    /// Envelopes are under way.
    pub(crate) sending: bool,
    /// Taps that are on their way to the disk.
    pub(crate) unsaved: usize,
    /// A tap could not be stored.
    pub(crate) not_saved: bool,
    /// The hub wants this phone to sign in again.
    pub(crate) signed_out: bool,
    /// Why the hub did not do what it was last asked.
    pub(crate) hindrance: Option<Hindrance>,
    /// When somebody signed in as this person on another device.
    pub(crate) elsewhere: Option<Timestamp>,
}

impl Health {
    /// What the sync line says when so much waits and so much was refused.
    #[must_use]
    pub(crate) const fn line(self, waiting: usize, refused: usize) -> SyncLine {
        if self.not_saved {
            SyncLine::NotSaved { count: waiting }
        } else if self.signed_out {
            SyncLine::SignedOut { count: waiting }
        } else if refused > 0 {
            SyncLine::Refused { count: refused }
        } else if waiting == 0 {
            SyncLine::AllSent
        } else if self.unsaved > 0 || (self.sending && self.hindrance.is_none()) {
            SyncLine::Sending
        } else {
            let why = match self.hindrance {
                Some(why) => why,
                None => Hindrance::NoSignal,
            };
            SyncLine::Waiting { count: waiting, why }
        }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// As the phone is set.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Look {
    /// All of them, in the order in which a screen offers them.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The word that the style sheet and the settings use; none where the phone decides.
    #[must_use]
    pub const fn code(self) -> Option<&'static str> {
        match self {
            Self::Auto => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }
}

/// Why something that needs the hub at once did not happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The hub was not reached.
    NoSignal,
    /// This phone can store nothing.
    NotKept,
    /// The hub was reached and said no.
    Hub(Code),
}

/// Who stands before the screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gate {
    /// The stores of this phone are being opened.
    #[default]
    Opening,
    /// Somebody who is signed in.
    Inside,
    /// Nobody who is signed in, why, and how many things were not sent when it ended.
    Outside(Why, usize),
}

/// Why nobody is signed in on this phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nobody ever was.
    Never,
    /// They signed out here.
    SignedOut,
    /// This device was signed out from elsewhere.
    Revoked,
    /// They have left the group.
    Left,
    /// The browser did not let go of what was to be removed.
    NotEmptied,
    /// The browser keeps nothing.
    NoStorage,
    /// Somebody is, but the larger part of the app is not on this phone, and there is no signal.
    NotArrived,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_says_the_gravest_thing_first() {
        let well = Health::default();
        assert_eq!(well.line(0, 0), SyncLine::AllSent);
        let waiting = |why| SyncLine::Waiting { count: 2, why };
        let held_up = |trouble| Health { hindrance: Some(Hindrance::of(trouble)), ..well };
        assert_eq!(well.line(2, 0), waiting(Hindrance::NoSignal));
        assert_eq!(Health { sending: true, ..well }.line(2, 0), SyncLine::Sending);
        let lost = held_up(Trouble::NoSignal);
        assert_eq!(Health { sending: true, ..lost }.line(2, 0), waiting(Hindrance::NoSignal));
        assert_eq!(Health { unsaved: 1, ..lost }.line(1, 0), SyncLine::Sending);
        assert_eq!(held_up(Trouble::Hub(Code::Full)).line(2, 0), waiting(Hindrance::HubFull));
        assert_eq!(held_up(Trouble::Hub(Code::Busy)).line(2, 0), waiting(Hindrance::HubBusy));
        assert_eq!(held_up(Trouble::Hub(Code::Full)).line(0, 0), SyncLine::AllSent, "nothing of theirs is held up");
        assert_eq!(well.line(2, 1), SyncLine::Refused { count: 1 });
        assert_eq!(Health { signed_out: true, ..well }.line(2, 1), SyncLine::SignedOut { count: 2 });
        assert_eq!(Health { not_saved: true, signed_out: true, ..well }.line(2, 1), SyncLine::NotSaved { count: 2 });
    }
}
