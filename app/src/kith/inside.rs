//! The side of the context that the shell and the driver turn.

use super::{Gate, Health, Kith};
use crate::device::settings;
use crate::dom::State;
use crate::shell::Route;
use crate::sync::Driver;
use leptos::prelude::{SetValue, StoredValue};
use shared::sync::Phone;
use shared::words::{DeviceId, Id, PersonId};

fn nobodys() -> Phone {
    Phone::empty(PersonId(Id::from_bytes([0; 16])))
}

impl Kith {
    /// The context of an app that has not opened its stores yet.
    #[must_use]
    pub fn new(route: Route) -> Self {
        Self {
            phone: State::new(nobodys()),
            route: State::new(route),
            gate: State::new(Gate::default()),
            health: State::new(Health::default()),
            lang: State::new(settings::lang()),
            look: State::new(settings::look()),
            kept: State::new(false),
            group: State::new(String::new()),
            device: State::new(None),
            driver: StoredValue::new_local(None),
        }
    }

    /// Changes what this phone holds; `f` says whether anything is to be drawn anew. `None` when the page is being
    /// put away.
    pub(crate) fn change<T>(self, f: impl FnOnce(&mut Phone) -> (bool, T)) -> Option<T> {
        self.phone.change(f)
    }

    /// Draws anew what says how long ago something was.
    pub(crate) fn draw_anew(self) {
        self.change(|_| (true, ()));
    }

    /// Shows a phone that was read from storage, to whoever is signed in on it.
    pub(crate) fn let_in(self, phone: Phone, group: String, driver: Driver) {
        self.change(|shown| (true, *shown = phone));
        self.group.set(group);
        self.health.set(Health::default());
        self.driver.set_value(Some(driver));
        self.gate.set(Gate::Inside);
    }

    /// Says which device this is.
    pub(crate) fn set_device(self, device: Option<DeviceId>) {
        self.device.set(device);
    }

    /// Lets go of everything in memory.
    pub(crate) fn forget_everything(self) {
        self.driver.set_value(None);
        self.change(|shown| (true, *shown = nobodys()));
        self.group.set(String::new());
        self.device.set(None);
        self.health.set(Health::default());
    }

    /// Whether the hub has ended this phone's session.
    pub(crate) fn has_ended(self) -> bool {
        self.health.get_untracked().signed_out
    }

    /// Stops syncing for whoever was signed in.
    pub(crate) fn end(self) {
        self.drive(Driver::end);
        self.forget_everything();
    }

    /// Changes who stands before the screens.
    pub(crate) fn set_gate(self, gate: Gate) {
        if self.gate.get_untracked() != gate {
            self.gate.set(gate);
        }
    }

    /// Says how it stands with storing and sending.
    pub(crate) fn set_health(self, change: impl FnOnce(&mut Health)) {
        self.health.change(|health| {
            let before = *health;
            change(health);
            (*health != before, ())
        });
    }

    /// Says whether the browser has promised to keep what is saved.
    pub(crate) fn set_kept(self, kept: bool) {
        self.kept.set(kept);
    }

    /// Shows the screen of an address that the browser already shows.
    pub(crate) fn show(self, route: Route) {
        self.route.set(route);
    }
}
