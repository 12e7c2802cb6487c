//! The few things that need the hub at once; everything else waits in the outbox.

use super::{Kith, Trouble};
use crate::sync::Driver;
use leptos::prelude::WithValue;
use shared::api::{AskCode, Code, Device, Invite, Invited};
use shared::insight::Period;
use shared::insight::mood::Mood;
use shared::people::Roles;
use shared::words::{AskId, DeviceId};

impl Kith {
    /// Makes an invite to these roles. Organisers only; needs signal.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn invite(self, roles: Roles) -> Result<Invited, Trouble> {
        let body = serde_json::to_string(&Invite { roles }).map_err(|_| Trouble::NoSignal)?;
        let asked = self.online()?.hub().ask("POST", "/api/v1/invites", Some(&body)).await;
        asked.map_err(|refused| refused.trouble)
    }

    /// Makes one's own link, which signs in on another device. Needs signal.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn own_link(self) -> Result<Invited, Trouble> {
        self.online()?.hub().ask("POST", "/api/v1/devices", None).await.map_err(|refused| refused.trouble)
    }

    /// The code by which a resident follows their ask, to be read out to them. Needs signal.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn ask_code(self, ask: AskId) -> Result<AskCode, Trouble> {
        let asked = self.online()?.hub().ask("GET", &format!("/api/v1/asks/{ask}/code"), None).await;
        asked.map_err(|refused| refused.trouble)
    }

    /// The devices this person is signed in on. Needs signal.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn devices(self) -> Result<Vec<Device>, Trouble> {
        self.online()?.hub().ask("GET", "/api/v1/devices", None).await.map_err(|refused| refused.trouble)
    }

    /// How the group's people say it is, of a quarter that is over. Organisers only; needs signal.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn mood(self, quarter: Period) -> Result<Mood, Trouble> {
        let path = format!("/api/v1/insight/reflections?from={}&to={}", quarter.from, quarter.to);
        self.online()?.hub().ask("GET", &path, None).await.map_err(|refused| refused.trouble)
    }

    /// Everything the group holds about this person: as a page to read, or as data. Needs signal.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn my_record(self, page: bool) -> Result<String, Trouble> {
        let path = if page { "/api/v1/me/record/page" } else { "/api/v1/me/record" };
        self.online()?.hub().text(path).await
    }

    /// Signs another device of this person out. Needs signal.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn sign_out_device(self, device: DeviceId) -> Result<(), Trouble> {
        self.online()?.hub().tell("DELETE", &format!("/api/v1/devices/{device}")).await
    }

    /// Signs this phone out and empties it, whether or not the hub can be told.
    pub async fn sign_out(self) {
        if let Ok(driver) = self.online() {
            driver.sign_out().await;
        }
    }

    fn online(self) -> Result<Driver, Trouble> {
        self.driver.try_with_value(Clone::clone).flatten().ok_or(Trouble::Hub(Code::SignIn))
    }
}
