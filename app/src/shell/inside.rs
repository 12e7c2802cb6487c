//! Everything that only somebody who is signed in needs: a program of its own, which comes while they read the first
//! page.
//!
//! For somebody on a slow line, the page on which they join is there after a quarter of the bytes. The split is made
//! after compiling (`xtask/src/split.rs`): what can be reached from [`inside`] alone goes into the second file, and
//! calling it fetches that file first. Invariant: the two are of the same build, because the name of the second, with
//! the hash of its bytes, stands in the code that fetches it. Not here: what the service worker keeps, which is both.
#![allow(unsafe_code, reason = "the macro links the two programs through two functions of C's convention")]

use super::again::again;
use super::join::glad;
use crate::device::{Chest, Shelf, SignedIn, shelf};
use crate::dom::{Node, State};
use crate::kith::{Kith, Trouble};
use crate::screens::shown::screens;
use crate::sync::Driver;
use crate::web::store::Failure;
use leptos::prelude::expect_context;
use shared::api::Secret;
use shared::words::PersonId;
use std::pin::Pin;
use std::rc::Rc;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

type LettingIn = Pin<Box<dyn Future<Output = Result<(), Failure>>>>;

/// What lies behind the door.
#[derive(Clone, Copy)]
struct Inside {
    let_in: fn(Kith, Rc<Chest>, SignedIn) -> LettingIn,
    screens: fn() -> Node,
    glad: fn() -> Node,
    again: fn(Secret, State<bool>) -> Option<Node>,
}

static INSIDE: Inside = Inside { let_in: |kith, chest, me| Box::pin(let_in(kith, chest, me)), screens, glad, again };

/// The second program could not be fetched.
struct NotArrived;

impl From<SplitLoaderError> for NotArrived {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

#[wasm_split(inside, fallible)]
fn inside() -> Result<&'static Inside, NotArrived> {
    Ok(&INSIDE)
}

/// The way in. One for the app, in its context.
#[derive(Clone, Copy)]
pub(super) struct Door(State<Option<&'static Inside>>);

/// The door. Take it in the body of a view, not in an event or a future.
pub(super) fn use_door() -> Door {
    expect_context()
}

impl Door {
    /// A door behind which nothing has arrived yet.
    pub(super) fn new() -> Self {
        Self(State::new(None))
    }

    /// Fetches what lies behind it, if it is not here. Says whether it is.
    pub(super) async fn fetch(self) -> bool {
        if let Ok(arrived) = inside().await
            && self.0.get_untracked().is_none()
        {
            self.0.set(Some(arrived));
        }
        self.0.get_untracked().is_some()
    }

    /// Reads somebody's phone from storage and lets them in.
    ///
    /// # Errors
    /// No signal, where what lies behind the door is not on this phone yet; and a phone that can store nothing.
    pub(super) async fn let_in(self, kith: Kith, chest: Rc<Chest>, me: SignedIn) -> Result<(), Trouble> {
        self.fetch().await;
        let inside = self.0.get_untracked().ok_or(Trouble::NoSignal)?;
        (inside.let_in)(kith, chest, me).await.map_err(|_| Trouble::NotKept)
    }

    /// The screen of the present address; nothing before somebody was let in. Tracked.
    pub(super) fn screens(self) -> Option<Node> {
        self.0.get().map(|inside| (inside.screens)())
    }

    /// What stands in the place of joining for whoever comes back (`again`). Tracked.
    pub(super) fn again(self, code: Secret, other: State<bool>) -> Option<Node> {
        self.0.get().and_then(|inside| (inside.again)(code, other))
    }

    /// The step after joining. Tracked.
    pub(super) fn glad(self) -> Option<Node> {
        self.0.get().map(|inside| (inside.glad)())
    }
}

async fn let_in(kith: Kith, chest: Rc<Chest>, me: SignedIn) -> Result<(), Failure> {
    let shelf = Shelf::open(me.person).await?;
    if let Some(former) = chest.former().await? {
        // Whoever came back as who they were left nothing behind.
        if former != me.person {
            hand_on(former, &shelf).await?;
        }
        chest.forget_former().await?;
    }
    let phone = shelf.load().await?;
    let driver = Driver::new(kith, shelf, chest);
    driver.let_in(phone, me.group).await;
    Ok(())
}

/// Hands on what somebody had not sent when their session ended, and removes the rest of theirs. Done twice, because
/// it was interrupted, it comes to the same.
async fn hand_on(former: PersonId, shelf: &Shelf) -> Result<(), Failure> {
    let theirs = Shelf::open(former).await?;
    for entry in theirs.load().await?.outbox().waiting() {
        shelf.keep(entry).await?;
    }
    theirs.close();
    shelf::wipe(former).await
}
