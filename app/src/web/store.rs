//! What the browser keeps: IndexedDB, as little of it as is needed.
//!
//! A [`Database`] has shelves; a [`Transaction`] reads and writes them all or not at all. Invariant: nothing but a
//! transaction's own requests is awaited while it is open, because it ends by itself when control goes
//! back to the browser without one. [`Mode::Strict`] waits until the disk has it; the others trust the system.
//! Not here: what is kept, and in which words.

use js_sys::{Array, Function, Object, Promise, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DomException, Event, IdbDatabase, IdbFactory, IdbObjectStore, IdbObjectStoreParameters, IdbRequest, IdbTransaction,
};

/// Why something could not be kept or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// There is no room left.
    Full,
    /// Another tab is emptying this database, or the browser has taken it away.
    Closed,
    /// The browser keeps nothing (a private window, storage switched off), or something is broken.
    Refused,
}

/// How careful a transaction is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Reads.
    Read,
    /// Writes what can be fetched again.
    Write,
    /// Writes what exists nowhere else: done only when the disk has it.
    Strict,
}

/// A database of this browser.
pub struct Database {
    raw: IdbDatabase,
    closed: Rc<Cell<bool>>,
}

impl Database {
    /// Opens a database, and makes its shelves if it is new. A name that ends in `+` is a shelf that numbers
    /// what is put there.
    ///
    /// # Errors
    /// When the browser keeps nothing.
    pub async fn open(name: &str, shelves: &'static [&'static str]) -> Result<Self, Failure> {
        let request = factory()?.open_with_u32(name, 1).map_err(failure)?;
        let opened = request.clone();
        let upgrade = Closure::once(move |_: Event| {
            let Ok(Ok(database)) = opened.result().map(JsCast::dyn_into::<IdbDatabase>) else { return };
            for shelf in shelves {
                let parameters = IdbObjectStoreParameters::new();
                parameters.set_auto_increment(shelf.ends_with('+'));
                // If one is refused, the database opens without it, and the first use of it says so.
                let _ = database.create_object_store_with_optional_parameters(shelf, &parameters);
            }
        });
        request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
        let raw: IdbDatabase = settled(&request).await?.dyn_into().map_err(failure)?;
        let closed = Rc::new(Cell::new(false));
        let (database, flag) = (raw.clone(), Rc::clone(&closed));
        // Another tab wants to empty it: holding on would block that.
        let close = Closure::<dyn FnMut(Event)>::new(move |_| {
            flag.set(true);
            database.close();
        });
        raw.set_onversionchange(Some(close.as_ref().unchecked_ref()));
        raw.set_onclose(Some(close.as_ref().unchecked_ref()));
        close.forget();
        Ok(Self { raw, closed })
    }

    /// Begins a transaction over some shelves.
    ///
    /// # Errors
    /// When the database is closed.
    pub fn begin(&self, shelves: &[&str], mode: Mode) -> Result<Transaction, Failure> {
        if self.closed.get() {
            return Err(Failure::Closed);
        }
        let names: Array = shelves.iter().map(|shelf| JsValue::from_str(shelf)).collect();
        let (access, durability) = match mode {
            Mode::Read => ("readonly", "default"),
            Mode::Write => ("readwrite", "relaxed"),
            Mode::Strict => ("readwrite", "strict"),
        };
        // By name, because web-sys offers the durability only behind an unstable flag.
        let options = Object::new();
        let word = |text| JsValue::from_str(text);
        Reflect::set(&options, &word("durability"), &word(durability)).map_err(failure)?;
        let begin = Reflect::get(&self.raw, &word("transaction")).map_err(failure)?;
        let begin = begin.dyn_into::<Function>().map_err(failure)?;
        let raw = begin.call3(&self.raw, &names, &word(access), &options).map_err(|_| Failure::Closed)?;
        let raw = raw.dyn_into::<IdbTransaction>().map_err(failure)?;
        let end = Promise::new(&mut |resolve, _| {
            raw.set_oncomplete(Some(&resolve));
            raw.set_onabort(Some(&resolve));
        });
        Ok(Transaction { raw, end })
    }

    /// Whether it was closed, by us or by anybody else.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.closed.get()
    }

    /// Closes it.
    pub fn close(&self) {
        self.closed.set(true);
        self.raw.close();
    }
}

/// Removes a database and everything in it.
///
/// # Errors
/// When the browser keeps nothing.
pub async fn remove(name: &str) -> Result<(), Failure> {
    let request = factory()?.delete_database(name).map_err(failure)?;
    settled(&request).await.map(drop)
}

/// Reads and writes, all or nothing.
pub struct Transaction {
    raw: IdbTransaction,
    end: Promise,
}

impl Transaction {
    /// What lies under a key; `undefined` when nothing does.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn get(&self, shelf: &str, key: &str) -> impl Answer<JsValue> {
        let asked = self.shelf(shelf).and_then(|shelf| shelf.get(&JsValue::from_str(key)).map_err(failure));
        answered(asked)
    }

    /// The text under a key.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn text(&self, shelf: &str, key: &str) -> impl Answer<Option<String>> {
        let asked = self.get(shelf, key);
        async move { Ok(asked.await?.as_string()) }
    }

    /// All texts of a shelf, in the order of their keys.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn texts(&self, shelf: &str) -> impl Answer<Vec<String>> {
        let asked = answered(self.shelf(shelf).and_then(|shelf| shelf.get_all().map_err(failure)));
        async move { Ok(Array::from(&asked.await?).iter().filter_map(|value| value.as_string()).collect()) }
    }

    /// Puts a text under a key, in the place of any earlier one.
    ///
    /// # Errors
    /// When the shelf is not there.
    pub fn put(&self, shelf: &str, key: &str, text: &str) -> Result<(), Failure> {
        self.put_thing(shelf, key, &JsValue::from_str(text))
    }

    /// Puts something that is not a text (a key's handle) under a key.
    ///
    /// # Errors
    /// When the shelf is not there.
    pub fn put_thing(&self, shelf: &str, key: &str, thing: &JsValue) -> Result<(), Failure> {
        self.shelf(shelf)?.put_with_key(thing, &JsValue::from_str(key)).map(drop).map_err(failure)
    }

    /// Puts a text behind all others, on a shelf that numbers.
    ///
    /// # Errors
    /// When the shelf is not there.
    pub fn append(&self, shelf: &str, text: &str) -> Result<(), Failure> {
        self.shelf(shelf)?.put(&JsValue::from_str(text)).map(drop).map_err(failure)
    }

    /// Removes what lies under a key.
    ///
    /// # Errors
    /// When the shelf is not there.
    pub fn delete(&self, shelf: &str, key: &str) -> Result<(), Failure> {
        self.shelf(shelf)?.delete(&JsValue::from_str(key)).map(drop).map_err(failure)
    }

    /// Empties a shelf.
    ///
    /// # Errors
    /// When the shelf is not there.
    pub fn clear(&self, shelf: &str) -> Result<(), Failure> {
        self.shelf(shelf)?.clear().map(drop).map_err(failure)
    }

    /// Waits until everything is written.
    ///
    /// # Errors
    /// When nothing was.
    pub async fn done(self) -> Result<(), Failure> {
        let event = JsFuture::from(self.end).await.map_err(failure)?;
        if event.dyn_ref::<Event>().is_some_and(|event| event.type_() == "complete") {
            return Ok(());
        }
        Err(self.raw.error().map_or(Failure::Closed, |error| named(&error)))
    }

    fn shelf(&self, name: &str) -> Result<IdbObjectStore, Failure> {
        self.raw.object_store(name).map_err(failure)
    }
}

/// What has been asked of the browser; it is under way, whether or not anybody waits for it yet.
pub trait Answer<T>: Future<Output = Result<T, Failure>> {}

impl<T, F: Future<Output = Result<T, Failure>>> Answer<T> for F {}

fn answered(asked: Result<IdbRequest, Failure>) -> impl Answer<JsValue> {
    let settling = asked.map(|request| (settling(&request), request));
    async move {
        let (settling, request) = settling?;
        outcome(settling, &request).await
    }
}

/// Waits for a request.
async fn settled(request: &IdbRequest) -> Result<JsValue, Failure> {
    outcome(settling(request), request).await
}

/// When a request has been settled. The promise's own `resolve` is the handler, so no closure is made for it.
fn settling(request: &IdbRequest) -> Promise {
    Promise::new(&mut |resolve, _| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&resolve));
    })
}

async fn outcome(settling: Promise, request: &IdbRequest) -> Result<JsValue, Failure> {
    JsFuture::from(settling).await.map_err(failure)?;
    match request.error().map_err(failure)? {
        Some(error) => Err(named(&error)),
        None => request.result().map_err(failure),
    }
}

fn factory() -> Result<IdbFactory, Failure> {
    web_sys::window().and_then(|window| window.indexed_db().ok().flatten()).ok_or(Failure::Refused)
}

fn failure(thrown: JsValue) -> Failure {
    thrown.dyn_ref::<DomException>().map_or(Failure::Refused, named)
}

fn named(error: &DomException) -> Failure {
    match error.name().as_str() {
        "QuotaExceededError" => Failure::Full,
        "InvalidStateError" | "AbortError" => Failure::Closed,
        _ => Failure::Refused,
    }
}
