//! Who is signed in on this phone, in a small database of its own.
//!
//! It holds the device's key (a handle the browser keeps, not the key), the device's id, the person, and the
//! refresh token; the access token lives in memory only. Invariant: key and id are stored before the hub hears of
//! them, so that joining again after a lost reply is joining as the same device.

use super::json;
use super::plan::text;
use crate::web::clock;
use crate::web::keys::DeviceKey;
use crate::web::store::{Database, Failure, Mode, remove};
use serde::{Deserialize, Serialize};
use shared::api::Secret;
use shared::words::{DeviceId, Id, PersonId};

const NAME: &str = "kith-session";
const SESSION: &str = "session";
/// The row that names who was signed in here before, while something of theirs is here.
const FORMER: &str = "former";

/// A person signed in on this device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedIn {
    /// Who.
    pub person: PersonId,
    /// The group's name, for before anything has been fetched.
    pub group: String,
    /// For the next tokens.
    pub refresh: Secret,
}

/// Where the session is kept.
pub struct Chest(Database);

impl Chest {
    /// Opens it.
    ///
    /// # Errors
    /// When the browser keeps nothing.
    pub async fn open() -> Result<Self, Failure> {
        Database::open(NAME, &[SESSION]).await.map(Self)
    }

    /// Who is signed in.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn signed_in(&self) -> Result<Option<SignedIn>, Failure> {
        let row = self.0.begin(&[SESSION], Mode::Read)?.text(SESSION, "me").await?;
        Ok(row.and_then(|row| json::read(&row)))
    }

    /// Writes down who is signed in; done when the disk has it.
    ///
    /// # Errors
    /// When it could not be stored.
    pub async fn sign_in(&self, me: &SignedIn) -> Result<(), Failure> {
        let writing = self.0.begin(&[SESSION], Mode::Strict)?;
        writing.put(SESSION, "me", &text(me).ok_or(Failure::Refused)?)?;
        writing.done().await
    }

    /// Makes room for somebody to join on a phone whose session has ended: a new device to the hub, with what the
    /// earlier person had not sent kept until it is handed on.
    ///
    /// # Errors
    /// When it could not be stored.
    pub async fn retire(&self) -> Result<(), Failure> {
        let Some(me) = self.signed_in().await? else { return Ok(()) };
        let writing = self.0.begin(&[SESSION], Mode::Strict)?;
        writing.put(SESSION, FORMER, &me.person.to_string())?;
        for row in ["me", "device", "key"] {
            writing.delete(SESSION, row)?;
        }
        writing.done().await
    }

    /// Notes whose phone this was, before somebody joins on it.
    ///
    /// # Errors
    /// When it could not be stored.
    pub async fn note_former(&self) -> Result<(), Failure> {
        let Some(me) = self.signed_in().await? else { return Ok(()) };
        let writing = self.0.begin(&[SESSION], Mode::Strict)?;
        writing.put(SESSION, FORMER, &me.person.to_string())?;
        writing.done().await
    }

    /// Who was signed in here before, while something of theirs is still on this phone.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn former(&self) -> Result<Option<PersonId>, Failure> {
        let row = self.0.begin(&[SESSION], Mode::Read)?.text(SESSION, FORMER).await?;
        Ok(row.and_then(|row| Id::parse(&row)).map(PersonId))
    }

    /// Notes that nothing of them is left.
    ///
    /// # Errors
    /// When it could not be stored.
    pub async fn forget_former(&self) -> Result<(), Failure> {
        let writing = self.0.begin(&[SESSION], Mode::Strict)?;
        writing.delete(SESSION, FORMER)?;
        writing.done().await
    }

    /// This device's id and key, made now if there is none yet.
    ///
    /// # Errors
    /// When they cannot be read, made or stored.
    pub async fn device(&self) -> Result<(DeviceId, DeviceKey), Failure> {
        let reading = self.0.begin(&[SESSION], Mode::Read)?;
        let id = reading.text(SESSION, "device").await?.and_then(|id| Id::parse(&id));
        let key = DeviceKey::from_stored(reading.get(SESSION, "key").await?);
        if let (Some(id), Some(key)) = (id, key) {
            return Ok((id.into(), key));
        }
        let (id, key) = (clock::new_id(), DeviceKey::make().await.map_err(|_| Failure::Refused)?);
        let writing = self.0.begin(&[SESSION], Mode::Strict)?;
        writing.put(SESSION, "device", &id.to_string())?;
        writing.put_thing(SESSION, "key", key.stored())?;
        writing.done().await?;
        Ok((id.into(), key))
    }

    /// Closes it and removes it.
    ///
    /// # Errors
    /// When the browser keeps nothing.
    pub async fn wipe(&self) -> Result<(), Failure> {
        self.0.close();
        remove(NAME).await
    }
}
