//! A connection to the hub that stays open and goes both ways (WebSocket).
//!
//! Invariant: what was heard before the end is told before it. Cookies are never asked for, and who speaks stands in no
//! address. Not here: what is said, and when to try again.

use super::clock;
use super::fetch::NoSignal;
use js_sys::{ArrayBuffer, Uint8Array};
use shared::words::Timestamp;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use std::task::{Poll, Waker};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BinaryType, Event, MessageEvent, WebSocket};

/// Something is said on a connection every 25 seconds; after two that did not come it is taken for dead.
const SILENT_SECONDS: i64 = 60;

type Handler<E> = Closure<dyn Fn(E)>;

/// An open connection. Dropping it closes it.
pub struct Socket {
    socket: WebSocket,
    mail: Rc<Mail<Vec<u8>>>,
    heard: Rc<Cell<Timestamp>>,
    _handlers: (Handler<MessageEvent>, Handler<Event>, Handler<Event>),
}

impl Socket {
    /// Begins to connect to a path of the hub, and says this first.
    ///
    /// # Errors
    /// When the browser has no such thing.
    pub fn open(path: &str, first: Vec<u8>) -> Result<Self, NoSignal> {
        let origin = web_sys::window().and_then(|window| window.location().origin().ok()).ok_or(NoSignal)?;
        let address = ["ws", origin.strip_prefix("http").ok_or(NoSignal)?, path].concat();
        let socket = WebSocket::new(&address).map_err(|_| NoSignal)?;
        socket.set_binary_type(BinaryType::Arraybuffer);
        let (mail, heard) = (Rc::new(Mail::default()), Rc::new(Cell::new(clock::now())));
        let (into, when) = (Rc::clone(&mail), Rc::clone(&heard));
        let message = Handler::<MessageEvent>::new(move |event: MessageEvent| {
            when.set(clock::now());
            if let Ok(bytes) = event.data().dyn_into::<ArrayBuffer>() {
                into.put(Uint8Array::new(&bytes).to_vec());
            }
        });
        let into = Rc::clone(&mail);
        let over = Handler::<Event>::new(move |_| into.end());
        let itself = socket.clone();
        let open = Handler::<Event>::new(move |_| drop(itself.send_with_u8_array(&first)));
        socket.set_onmessage(Some(message.as_ref().unchecked_ref()));
        socket.set_onclose(Some(over.as_ref().unchecked_ref()));
        socket.set_onopen(Some(open.as_ref().unchecked_ref()));
        Ok(Self { socket, mail, heard, _handlers: (message, over, open) })
    }

    /// Says something; where it is too late for that, the end is near.
    pub fn say(&self, message: &[u8]) {
        if self.socket.send_with_u8_array(message).is_err() {
            self.close();
        }
    }

    /// What is heard next; none at the end.
    pub async fn heard(&self) -> Option<Vec<u8>> {
        self.mail.next().await
    }

    /// Closes it; whoever waits for something is told that it has ended.
    pub fn close(&self) {
        let _ = self.socket.close();
        self.mail.end();
    }

    /// Whether nothing was heard for so long that the connection is probably dead.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        clock::now().since(self.heard.get()) > SILENT_SECONDS
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.socket.set_onmessage(None);
        self.socket.set_onclose(None);
        self.socket.set_onopen(None);
        self.close();
    }
}

/// What one task puts down for another to take up.
pub struct Mail<T> {
    waiting: RefCell<VecDeque<T>>,
    over: Cell<bool>,
    taker: Cell<Option<Waker>>,
}

impl<T> Default for Mail<T> {
    fn default() -> Self {
        Self { waiting: RefCell::default(), over: Cell::new(false), taker: Cell::new(None) }
    }
}

impl<T> Mail<T> {
    /// Puts something down.
    pub fn put(&self, one: T) {
        self.waiting.borrow_mut().push_back(one);
        self.wake();
    }

    /// Nothing more will come.
    pub fn end(&self) {
        self.over.set(true);
        self.wake();
    }

    /// Waits for the next; none when there will be none.
    pub async fn next(&self) -> Option<T> {
        std::future::poll_fn(|cx| {
            if let Some(one) = self.waiting.borrow_mut().pop_front() {
                return Poll::Ready(Some(one));
            }
            if self.over.get() {
                return Poll::Ready(None);
            }
            self.taker.set(Some(cx.waker().clone()));
            Poll::Pending
        })
        .await
    }

    fn wake(&self) {
        if let Some(taker) = self.taker.take() {
            taker.wake();
        }
    }
}
