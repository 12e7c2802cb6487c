//! Somebody's device: a key pair, tokens, and what it asks of the hub.

use crate::place::Place;
use crate::wire::{Answer, Request};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use data_encoding::BASE64URL_NOPAD;
use server::session::keys;
use shared::api::{Join, Joined, Renew, Secret, Session};
use shared::command::Command;
use shared::sync::{Envelope, Reply};
use shared::words::{DeviceId, Id, Line, PersonId, Timestamp};

/// See the module.
pub(crate) struct Phone {
    pub(crate) name: String,
    pub(crate) device: DeviceId,
    pub(crate) person: Option<PersonId>,
    pub(crate) session: Option<Session>,
    pair: EcdsaKeyPair,
    sent: u64,
}

/// An id that nobody has yet.
pub(crate) fn fresh<N: From<Id>>() -> N {
    let random = keys::random().unwrap();
    Id::new(1, random[..10].try_into().unwrap()).into()
}

impl Phone {
    pub(crate) fn new(name: &str) -> Self {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
        Self { name: name.to_owned(), device: fresh(), person: None, session: None, pair, sent: 0 }
    }

    pub(crate) fn key(&self) -> String {
        BASE64URL_NOPAD.encode(self.pair.public_key().as_ref())
    }

    pub(crate) fn asks_to_join(&self, invite: &str) -> Request {
        self.asks(invite, None)
    }

    /// The same, from a device that somebody was signed in on, signed with this key.
    pub(crate) fn asks_to_join_again(&self, invite: &str) -> Request {
        let said = Join::signed(self.device, &Secret(invite.to_owned()));
        self.asks(invite, Some(self.signs(&said)))
    }

    pub(crate) fn signs(&self, said: &str) -> String {
        BASE64URL_NOPAD.encode(self.pair.sign(&SystemRandom::new(), said.as_bytes()).unwrap().as_ref())
    }

    pub(crate) fn asks(&self, invite: &str, sign: Option<String>) -> Request {
        let join = Join {
            invite: Secret(invite.to_owned()),
            name: Line::new(&self.name).unwrap(),
            device: self.device,
            label: Line::new("Firefox on Android").unwrap(),
            key: self.key(),
            sign,
        };
        Request::post("/api/v1/join", serde_json::to_vec(&join).unwrap())
    }

    pub(crate) async fn join(&mut self, place: &Place, invite: &str) -> Joined {
        let joined: Joined = place.send(self.asks_to_join(invite)).await.json();
        self.person = Some(joined.person);
        self.session = Some(joined.session.clone());
        joined
    }

    /// Asks for the successor of a token, signed with this device's key.
    pub(crate) fn asks_to_renew(&self, refresh: &Secret) -> Request {
        let at = Timestamp(7);
        let said = Renew::signed(self.device, refresh, at);
        let sign = self.signs(&said);
        let renew = Renew { device: self.device, refresh: refresh.clone(), at, sign };
        Request::post("/api/v1/session", serde_json::to_vec(&renew).unwrap())
    }

    pub(crate) async fn renew(&mut self, place: &Place) -> Session {
        let session: Session = place.send(self.asks_to_renew(&self.refresh())).await.json();
        self.session = Some(session.clone());
        session
    }

    pub(crate) fn refresh(&self) -> Secret {
        self.session.as_ref().unwrap().refresh.clone()
    }

    pub(crate) fn token(&self) -> &str {
        &self.session.as_ref().unwrap().access.0
    }

    pub(crate) fn get(&self, path: &str) -> Request {
        Request::get(path).bearer(self.token())
    }

    pub(crate) fn post(&self, path: &str, json: impl Into<Vec<u8>>) -> Request {
        Request::post(path, json).bearer(self.token())
    }

    pub(crate) fn delete(&self, path: &str) -> Request {
        Request::new("DELETE", path).bearer(self.token())
    }

    pub(crate) fn sync(&self, request: &shared::sync::Request) -> Request {
        self.post("/api/v1/sync", serde_json::to_vec(request).unwrap())
    }

    pub(crate) fn envelope(&mut self, command: impl Into<Command>) -> Envelope {
        self.sent += 1;
        Envelope { id: fresh(), n: self.sent, at: Timestamp(7), command: command.into() }
    }

    /// Does something and reads everything.
    pub(crate) async fn does(&mut self, place: &Place, command: impl Into<Command>) -> Reply {
        let envelopes = vec![self.envelope(command)];
        place.send(self.sync(&shared::sync::Request { envelopes, ..Default::default() })).await.json()
    }

    pub(crate) async fn reads(&self, place: &Place) -> Answer {
        place.send(self.sync(&shared::sync::Request::default())).await
    }
}
