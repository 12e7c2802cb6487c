//! The hub, as this phone reaches it: the right token on every request, renewed when it has run out.
//!
//! The access token is only ever in memory. Invariant: renewing happens in one tab at a time, and the next refresh
//! token is on the disk before it is used; when the reply is lost, the same renewal is simply asked again. An answer
//! that is not the hub's (a café's login page) is no signal.

use super::line::Talk;
use crate::device::{Chest, SignedIn, json, settings};
use crate::kith::Trouble;
use crate::web::clock;
use crate::web::fetch::{self, Answer, Ask, NoSignal};
use crate::web::tabs::one_at_a_time;
use serde::Serialize;
use serde::de::DeserializeOwned;
use shared::api::{Code, InviteShown, Join, Joined, LookAtInvite, Problem, Renew, Secret, Session};
use shared::sync::{Reply, line};
use shared::words::Timestamp;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// An access token is renewed so many seconds before it ends, so that none runs out on its way.
const SPARE_SECONDS: i64 = 30;

/// An answer with what the hub said about coming again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// What went wrong.
    pub trouble: Trouble,
    /// Seconds after which to come again, if the hub named any.
    pub after_seconds: Option<u32>,
}

impl From<Trouble> for Refused {
    fn from(trouble: Trouble) -> Self {
        Self { trouble, after_seconds: None }
    }
}

/// The hub.
#[derive(Clone)]
pub struct Hub(Rc<Inner>);

struct Inner {
    chest: Rc<Chest>,
    access: RefCell<Option<Access>>,
    /// When somebody last signed in as this person elsewhere, as the hub said it last.
    elsewhere: Cell<Option<Timestamp>>,
}

#[derive(Clone)]
struct Access {
    token: Secret,
    /// By this phone's clock, which may be wrong but runs as fast as the hub's.
    ends: Timestamp,
}

impl Hub {
    /// The hub that this page came from, for whoever is signed in.
    #[must_use]
    pub fn new(chest: Rc<Chest>) -> Self {
        Self(Rc::new(Inner { chest, access: RefCell::new(None), elsewhere: Cell::new(None) }))
    }

    /// Asks something that needs nobody to be signed in.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn look_at_invite(invite: Secret) -> Result<InviteShown, Trouble> {
        plain("/api/v1/invite", &LookAtInvite { invite }).await
    }

    /// Joins: afterwards somebody is signed in here, on the disk.
    ///
    /// # Errors
    /// No signal, what the hub said, or that this phone can store nothing.
    pub async fn join(chest: &Chest, join: &Join) -> Result<SignedIn, Trouble> {
        let joined: Joined = plain("/api/v1/join", join).await?;
        let me = SignedIn { person: joined.person, group: joined.group, refresh: joined.session.refresh };
        chest.sign_in(&me).await.map_err(|_| Trouble::NotKept)?;
        Ok(me)
    }

    /// Asks as whoever is signed in.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn ask<T: DeserializeOwned>(
        &self,
        method: &'static str,
        path: &str,
        body: Option<&str>,
    ) -> Result<T, Refused> {
        let answer = self.answer(method, path, body, None).await?;
        json::read(&answer.body).ok_or(Trouble::NoSignal.into())
    }

    /// One exchange: over a line where that can be, else posted.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn exchange(&self, body: &str, talk: Option<Rc<Talk>>) -> Result<Reply, Refused> {
        let answer = self.answer("POST", "/api/v1/sync", Some(body), talk).await?;
        json::read(&answer.body).ok_or(Trouble::NoSignal.into())
    }

    /// Tells as whoever is signed in, where the answer says nothing.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn tell(&self, method: &'static str, path: &str) -> Result<(), Trouble> {
        self.answer(method, path, None, None).await.map(drop).map_err(|refused| refused.trouble)
    }

    /// Asks for a text as whoever is signed in.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn text(&self, path: &str) -> Result<String, Trouble> {
        self.answer("GET", path, None, None).await.map(|answer| answer.body).map_err(|refused| refused.trouble)
    }

    async fn answer(
        &self,
        method: &'static str,
        path: &str,
        body: Option<&str>,
        talk: Option<Rc<Talk>>,
    ) -> Result<Answer, Refused> {
        for renewed in [false, true] {
            let token = self.token().await?;
            let over_line = match (&talk, body) {
                (Some(talk), Some(body)) => talk.ask(&token, body).await,
                _ => None,
            };
            let answer = match over_line {
                Some(answer) => answer,
                None => {
                    let ask = Ask { method, path, token: Some(&token.0), body };
                    fetch::ask(&ask).await.map_err(|NoSignal| Trouble::NoSignal)?
                }
            };
            match said(&answer) {
                Ok(()) => return Ok(answer),
                Err(Trouble::Hub(Code::SignIn)) if !renewed => self.spoil(&token),
                Err(trouble) => return Err(Refused { trouble, after_seconds: answer.after_seconds }),
            }
        }
        Err(Trouble::Hub(Code::SignIn).into())
    }

    /// Begins to open a line.
    ///
    /// # Errors
    /// No signal, or what the hub said.
    pub async fn line(&self) -> Result<Rc<Talk>, Trouble> {
        let token = self.token().await?;
        Talk::begin(&token).map_err(|NoSignal| Trouble::NoSignal)
    }

    /// What it comes to that the hub did not open a line.
    pub fn not_opened(&self, talk: &Talk, refused: line::Refused) -> Trouble {
        match said(&Answer::from(refused)) {
            Err(Trouble::Hub(Code::SignIn)) => {
                // The next try brings a fresh one.
                self.spoil(&talk.shown());
                Trouble::NoSignal
            }
            Err(trouble) => trouble,
            Ok(()) => Trouble::NoSignal,
        }
    }

    /// This person knows of it.
    pub fn know_elsewhere(&self) {
        self.0.elsewhere.set(None);
    }

    /// When somebody last signed in as this person on another device, after they did on this one and unknown to them.
    #[must_use]
    pub fn elsewhere(&self) -> Option<Timestamp> {
        self.0.elsewhere.get()
    }

    fn spoil(&self, token: &Secret) {
        let mut access = self.0.access.borrow_mut();
        if access.as_ref().is_some_and(|access| access.token == *token) {
            *access = None;
        }
    }

    async fn token(&self) -> Result<Secret, Trouble> {
        if let Some(token) = self.fresh() {
            return Ok(token);
        }
        let hub = self.clone();
        one_at_a_time("kith-session", async move {
            // Another task of this tab may have done it while this one waited.
            match hub.fresh() {
                Some(token) => Ok(token),
                None => hub.renew().await,
            }
        })
        .await
    }

    fn fresh(&self) -> Option<Secret> {
        let access = self.0.access.borrow();
        access.as_ref().filter(|access| clock::now() < access.ends).map(|access| access.token.clone())
    }

    async fn renew(&self) -> Result<Secret, Trouble> {
        let chest = &self.0.chest;
        // Read each time: another tab may have renewed since.
        let me = chest.signed_in().await.map_err(|_| Trouble::NotKept)?.ok_or(Trouble::Hub(Code::SignIn))?;
        let (device, key) = chest.device().await.map_err(|_| Trouble::NotKept)?;
        let at = clock::now();
        let sign = key.sign(&Renew::signed(device, &me.refresh, at)).await.map_err(|_| Trouble::NotKept)?;
        let renew = Renew { device, refresh: me.refresh.clone(), at, sign };
        let session: Session = plain("/api/v1/session", &renew).await?;
        chest.sign_in(&SignedIn { refresh: session.refresh, ..me }).await.map_err(|_| Trouble::NotKept)?;
        self.0.elsewhere.set(session.elsewhere.filter(|at| settings::known_elsewhere() < Some(*at)));
        let lasts = session.ends.since(session.now) - SPARE_SECONDS;
        *self.0.access.borrow_mut() = Some(Access { token: session.access.clone(), ends: clock::now().plus(lasts) });
        Ok(session.access)
    }
}

async fn plain<T: DeserializeOwned>(path: &str, body: &impl Serialize) -> Result<T, Trouble> {
    let body = serde_json::to_string(body).map_err(|_| Trouble::NoSignal)?;
    let ask = Ask { method: "POST", path, token: None, body: Some(&body) };
    let answer = fetch::ask(&ask).await.map_err(|NoSignal| Trouble::NoSignal)?;
    said(&answer)?;
    json::read(&answer.body).ok_or(Trouble::NoSignal)
}

/// What an answer comes to; one that is not in the hub's words did not come from the hub.
fn said(answer: &Answer) -> Result<(), Trouble> {
    if (200..300).contains(&answer.status) {
        return Ok(());
    }
    let problem = json::read::<Problem>(&answer.body).ok_or(Trouble::NoSignal)?;
    Err(Trouble::Hub(problem.code))
}
