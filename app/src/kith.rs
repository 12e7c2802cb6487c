//! What a screen uses: what this phone shows, what a person can do, and where they are in the app.
//!
//! One context for the whole app. Reading through [`Kith::with`] is tracked: a view that reads draws itself
//! anew when the world on this phone or its outbox changes. Doing goes through [`Kith::act`], which is decided
//! here, shown at once, stored, and sent when there is signal. Invariant: a screen never waits for the hub to
//! show what was tapped. Not here: the rules (`shared`), when to talk to the hub (`sync`), any browser type.

mod inside;
mod online;
mod said;

pub(crate) use said::Health;
pub use said::{Gate, Hindrance, Look, SyncLine, Trouble, Why};

use crate::device::settings;
use crate::dom::State;
use crate::shell::Route;
use crate::sync::Driver;
use crate::text::Lang;
use crate::web::{clock, page};
use leptos::prelude::{LocalStorage, StoredValue, WithValue, expect_context};
use shared::command::Command;
use shared::people::Group;
use shared::refusal::Refusal;
use shared::sync::Phone;
use shared::words::{Day, DeviceId, EnvelopeId, Id, PersonId, Timestamp};

/// The app's one context. Small and `Copy`: let closures carry it.
#[derive(Clone, Copy)]
pub struct Kith {
    phone: State<Phone>,
    route: State<Route>,
    gate: State<Gate>,
    health: State<Health>,
    lang: State<Lang>,
    look: State<Look>,
    kept: State<bool>,
    group: State<String>,
    device: State<Option<DeviceId>>,
    driver: StoredValue<Option<Driver>, LocalStorage>,
}

/// The app's context. Take it in the body of a component, not in an event or a future.
#[must_use]
pub fn use_kith() -> Kith {
    expect_context()
}

impl Kith {
    /// Looks at what this phone holds. Tracked. Do not call [`Kith::act`] from within `f`.
    pub fn with<T>(self, f: impl FnOnce(&Phone) -> T) -> T {
        self.phone.with(f)
    }

    /// Looks at what this phone holds, once: for an event, where nothing is drawn anew.
    pub fn peek<T>(self, f: impl FnOnce(&Phone) -> T) -> T {
        self.phone.with_untracked(f)
    }

    /// Does something: decided and shown at once, stored, sent when there is signal.
    ///
    /// # Errors
    /// When it can be seen from here that it is not to be; then nothing has happened.
    pub fn act(self, command: impl Into<Command>) -> Result<(), Refusal> {
        let (id, now) = (self.new_id(), self.now());
        let acted = self.change(|phone| {
            let acted = phone.act(id, command.into(), now);
            (acted.is_ok(), acted)
        });
        if let Some(entry) = acted.transpose()? {
            self.drive(|driver| driver.keep(entry));
        }
        Ok(())
    }

    /// Puts a refused command away, because its author has dealt with it.
    pub fn dismiss(self, envelope: EnvelopeId) {
        self.change(|phone| (true, phone.dismiss(envelope)));
        self.drive(|driver| driver.dismiss(envelope));
    }

    /// Tries to send now, because somebody asked for it.
    pub fn send_now(self) {
        self.drive(Driver::sync);
    }

    /// A fresh id for something new.
    #[must_use]
    pub fn new_id<I: From<Id>>(self) -> I {
        clock::new_id().into()
    }

    /// What this phone's clock says.
    #[must_use]
    pub fn now(self) -> Timestamp {
        clock::now()
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
        let (waiting, refused) =
            self.with(|phone| (phone.outbox().waiting().count(), phone.outbox().refused().count()));
        self.health.get().line(waiting, refused)
    }

    /// When somebody signed in as this person on another device, until it was said here that it was them. Tracked.
    #[must_use]
    pub fn elsewhere(self) -> Option<Timestamp> {
        self.health.get().elsewhere
    }

    /// It was this person who signed in elsewhere at that time.
    pub fn know_elsewhere(self, at: Timestamp) {
        settings::set_known_elsewhere(at);
        self.drive(|driver| driver.hub().know_elsewhere());
        self.set_health(|health| health.elsewhere = None);
    }

    /// The screen that is shown. Tracked.
    #[must_use]
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// Goes to a screen.
    pub fn go(self, route: Route) {
        page::push(&route.path());
        self.route.set(route);
    }

    /// The language that is spoken here. Tracked.
    #[must_use]
    pub fn lang(self) -> Lang {
        self.lang.get()
    }

    /// Speaks another language from now on, on this phone.
    pub fn speak(self, lang: Lang) {
        settings::set_lang(lang);
        self.lang.set(lang);
    }

    /// Light or dark. Tracked.
    #[must_use]
    pub fn look(self) -> Look {
        self.look.get()
    }

    /// Shows light or dark from now on, on this phone.
    pub fn wear(self, look: Look) {
        settings::set_look(look);
        self.look.set(look);
    }

    /// Whether the browser has promised to keep what is saved here. Tracked.
    #[must_use]
    pub fn is_kept(self) -> bool {
        self.kept.get()
    }

    /// What the group calls itself; empty while nobody is signed in. Tracked.
    #[must_use]
    pub fn group_name(self) -> String {
        let fetched =
            self.with(|phone| phone.replica().world().each::<Group>().next().map(|group| group.name.to_string()));
        fetched.unwrap_or_else(|| self.group.get())
    }

    /// Which device this is; none while nobody is signed in. Tracked.
    #[must_use]
    pub fn device(self) -> Option<DeviceId> {
        self.device.get()
    }

    /// Who stands before the screens. Tracked.
    #[must_use]
    pub fn gate(self) -> Gate {
        self.gate.get()
    }

    fn drive(self, f: impl FnOnce(&Driver)) {
        let driver = self.driver.try_with_value(Clone::clone).flatten();
        if let Some(driver) = driver {
            f(&driver);
        }
    }
}
