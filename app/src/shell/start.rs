//! The app opens: stores first, then who is signed in, then the screens.
//!
//! Invariant: what this person may no longer hold is forgotten before anything is shown, whether or not there is
//! signal. Nothing here waits for the network.

use super::frame::app;
use super::inside::Door;
use super::route::Route;
use crate::device::Chest;
use crate::kith::{Gate, Kith, Trouble, Why};
use crate::web::page::{self, spawn};
use crate::web::tap;
use any_spawner::Executor;
use leptos::prelude::{Owner, provide_context};
use std::rc::Rc;

/// Puts the app into the page and opens what is stored.
pub fn start() {
    console_error_panic_hook::set_once();
    let kith = Kith::new(Route::parse(&page::path()));
    // Tells the graph of signals by what it runs; there is nothing else it could be told here.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let door = owner.with(|| {
        let door = Door::new();
        provide_context(kith);
        provide_context(door);
        door
    });
    // Before anything else is asked of the network or the disk: it is the longest way.
    spawn(async move {
        door.fetch().await;
    });
    tap::once();
    page::on_link("/app", move |address| {
        page::push(&address);
        kith.show(Route::parse(&address));
    });
    page::on_window("popstate", move || kith.show(Route::parse(&page::path())));
    spawn(async move {
        let gate = match open(kith, door).await {
            Ok(true) => Gate::Inside,
            Ok(false) => Gate::Outside(Why::Never, 0),
            Err(Trouble::NoSignal) => Gate::Outside(Why::NotArrived, 0),
            Err(_) => Gate::Outside(Why::NoStorage, 0),
        };
        kith.set_gate(gate);
        // For the first measurement of how fast the app opens, and for tests to wait for.
        page::next_frame(|| page::set_root("data-ready", Some("")));
    });
    // While both are on their way.
    spawn(async move {
        owner.with(|| app().show());
        // The app stands for as long as the page does.
        std::mem::forget(owner);
    });
}

async fn open(kith: Kith, door: Door) -> Result<bool, Trouble> {
    let chest = Rc::new(Chest::open().await.map_err(|_| Trouble::NotKept)?);
    let Some(me) = chest.signed_in().await.map_err(|_| Trouble::NotKept)? else { return Ok(false) };
    door.let_in(kith, chest, me).await?;
    let kept = page::is_storage_kept().await;
    kith.set_kept(kept);
    Ok(true)
}
