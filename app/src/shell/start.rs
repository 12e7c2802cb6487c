//! The app opens: stores first, then who is signed in, then the screens.
//!
//! Invariant: what this person may no longer hold is forgotten before anything is shown, whether or not there is
//! signal. Nothing here waits for the network.

use super::frame::app;
use super::route::Route;
use crate::device::{Chest, Shelf, SignedIn, shelf};
use crate::kith::{Gate, Kith, Why};
use crate::sync::Driver;
use crate::web::page::{self, spawn};
use crate::web::store::Failure;
use any_spawner::Executor;
use leptos::prelude::{Owner, provide_context};
use shared::words::PersonId;
use std::rc::Rc;

/// Puts the app into the page and opens what is stored.
pub fn start() {
    console_error_panic_hook::set_once();
    let kith = Kith::new(Route::parse(&page::path()));
    // Tells the graph of signals by what it runs; there is nothing else it could be told here.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.with(|| {
        provide_context(kith);
        app().show();
    });
    // The app stands for as long as the page does.
    std::mem::forget(owner);
    page::on_link("/app", move |address| {
        page::push(&address);
        kith.show(Route::parse(&address));
    });
    page::on_window("popstate", move || kith.show(Route::parse(&page::path())));
    spawn(async move {
        let gate = match open(kith).await {
            Ok(true) => Gate::Inside,
            Ok(false) => Gate::Outside(Why::Never, 0),
            Err(_) => Gate::Outside(Why::NoStorage, 0),
        };
        kith.set_gate(gate);
        // For the first measurement of how fast the app opens, and for tests to wait for.
        page::next_frame(|| page::set_root("data-ready", Some("")));
    });
}

async fn open(kith: Kith) -> Result<bool, Failure> {
    let chest = Rc::new(Chest::open().await?);
    let Some(me) = chest.signed_in().await? else { return Ok(false) };
    let_in(kith, chest, me).await?;
    let kept = page::is_storage_kept().await;
    kith.set_kept(kept);
    Ok(true)
}

/// Reads somebody's phone from storage and lets them in.
pub(super) async fn let_in(kith: Kith, chest: Rc<Chest>, me: SignedIn) -> Result<(), Failure> {
    let shelf = Shelf::open(me.person).await?;
    if let Some(former) = chest.former().await? {
        hand_on(former, &shelf).await?;
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
