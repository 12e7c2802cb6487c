//! What a screen uses: what this phone shows, what a person can do, and where they are in the app.
//!
//! One context for the whole app. Reading through [`Kith::with`] is tracked: a view that reads draws itself
//! anew when the world on this phone or its outbox changes. Doing goes through [`Kith::act`], which is decided
//! here, shown at once, stored, and sent when there is signal. Invariant: a screen never waits for the hub to
//! show what was tapped. Not here: the rules (`shared`), when to talk to the hub (`sync`), any browser type.

use crate::shell::Route;
use crate::text::Lang;
use leptos::prelude::*;
use shared::api::{AskCode, Code, Device, Invited};
use shared::command::Command;
use shared::people::{Group, Roles};
use shared::refusal::Refusal;
use shared::sync::{Outbox, Phone, Replica};
use shared::words::{AskId, Day, DeviceId, EnvelopeId, Id, PersonId, Timestamp};

/// The app's one context. Small and `Copy`: let closures carry it.
#[derive(Clone, Copy)]
pub struct Kith {
    phone: RwSignal<Phone>,
    route: RwSignal<Route>,
    line: RwSignal<SyncLine>,
    lang: RwSignal<Lang>,
    look: RwSignal<Look>,
    kept: RwSignal<bool>,
}

/// Whether a person's work is safe, and where it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SyncLine {
    /// The hub has everything.
    #[default]
    AllSent,
    /// On its way at this moment.
    Sending,
    /// Saved on this phone; no signal.
    Waiting {
        /// How many things wait.
        count: usize,
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
    /// This phone cannot store: what was done last is in danger until it is sent.
    NotSaved,
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

/// Why something that needs the hub at once did not happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The hub was not reached.
    NoSignal,
    /// The hub was reached and said no.
    Hub(Code),
}

/// The app's context. Take it in the body of a component, not in an event or a future.
#[must_use]
pub fn use_kith() -> Kith {
    expect_context()
}

impl Kith {
    /// The context of an app that has not opened its stores yet.
    #[must_use]
    pub fn new(route: Route) -> Self {
        let nobody = PersonId(Id::from_bytes([0; 16]));
        Self {
            phone: RwSignal::new(Phone::new(nobody, Replica::default(), Outbox::default())),
            route: RwSignal::new(route),
            line: RwSignal::new(SyncLine::default()),
            lang: RwSignal::new(Lang::default()),
            look: RwSignal::new(Look::default()),
            kept: RwSignal::new(false),
        }
    }

    /// Looks at what this phone holds. Tracked. Do not call [`Kith::act`] from within `f`.
    pub fn with<T>(self, f: impl FnOnce(&Phone) -> T) -> T {
        self.phone.with(f)
    }

    /// Does something: decided and shown at once, stored, sent when there is signal.
    ///
    /// # Errors
    /// When it can be seen from here that it is not to be; then nothing has happened.
    pub fn act(self, command: impl Into<Command>) -> Result<(), Refusal> {
        let (id, now) = (self.new_id(), self.now());
        self.phone.try_update(|phone| phone.act(id, command.into(), now).map(drop)).unwrap_or(Ok(()))
    }

    /// Puts a refused command away, because its author has dealt with it.
    pub fn dismiss(self, envelope: EnvelopeId) {
        let _ = self.phone.try_update(|phone| phone.dismiss(envelope));
    }

    /// Tries to send now, because somebody asked for it.
    pub fn send_now(self) {}

    /// A fresh id for something new.
    #[must_use]
    pub fn new_id<I: From<Id>>(self) -> I {
        crate::web::clock::new_id().into()
    }

    /// What this phone's clock says.
    #[must_use]
    pub fn now(self) -> Timestamp {
        crate::web::clock::now()
    }

    /// The day it is in the group's place. Tracked.
    #[must_use]
    pub fn today(self) -> Day {
        self.now().day(self.offset_minutes())
    }

    /// How many minutes clocks in the group's place are ahead of UTC. Tracked.
    #[must_use]
    pub fn offset_minutes(self) -> i32 {
        self.with(|phone| phone.replica().world().each::<Group>().next().map_or(0, |group| group.offset))
    }

    /// Whose phone this is. Tracked.
    #[must_use]
    pub fn me(self) -> PersonId {
        self.with(Phone::me)
    }

    /// Whether what they did is safe, and where it is. Tracked.
    #[must_use]
    pub fn line(self) -> SyncLine {
        self.line.get()
    }

    /// The screen that is shown. Tracked.
    #[must_use]
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// Goes to a screen.
    pub fn go(self, route: Route) {
        self.route.set(route);
    }

    /// Makes an invite to these roles. Organisers only; needs signal.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn invite(self, _roles: Roles) -> Result<Invited, Trouble> {
        Err(Trouble::NoSignal)
    }

    /// The code by which a resident follows their ask, to be read out to them. Needs signal.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn ask_code(self, _ask: AskId) -> Result<AskCode, Trouble> {
        Err(Trouble::NoSignal)
    }

    /// The devices this person is signed in on. Needs signal.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn devices(self) -> Result<Vec<Device>, Trouble> {
        Err(Trouble::NoSignal)
    }

    /// Signs another device of this person out. Needs signal.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn sign_out_device(self, _device: DeviceId) -> Result<(), Trouble> {
        Err(Trouble::NoSignal)
    }

    /// The language that is spoken here. Tracked.
    #[must_use]
    pub fn lang(self) -> Lang {
        self.lang.get()
    }

    /// Speaks another language from now on, on this phone.
    pub fn speak(self, lang: Lang) {
        self.lang.set(lang);
    }

    /// Light or dark. Tracked.
    #[must_use]
    pub fn look(self) -> Look {
        self.look.get()
    }

    /// Shows light or dark from now on, on this phone.
    pub fn wear(self, look: Look) {
        self.look.set(look);
    }

    /// Whether the browser has promised to keep what is saved here. Tracked.
    #[must_use]
    pub fn is_kept(self) -> bool {
        self.kept.get()
    }

    /// Signs this phone out and empties it, whether or not the hub can be told.
    pub async fn sign_out(self) {}
}
