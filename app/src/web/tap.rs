//! A tap counts once.
//!
//! Somebody unsure with phones taps twice. What a button does is safe to do twice; but the second tap is often met by
//! something else, because the first has changed the screen.

use js_sys::Reflect;
use std::cell::RefCell;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, MouseEvent};

/// How far apart the two taps of a double tap are at most, in milliseconds.
const DOUBLE_MILLIS: f64 = 400.0;
/// How far apart they hit at most, in CSS pixels: half the width of a finger.
const FINGER: u32 = 20;

/// From now on the second tap of a double tap does nothing where it hits another thing than the first: the yes of the
/// question that the first has opened, or "write down another" in the place of "write it down".
pub fn once() {
    let last = RefCell::new(None::<Tap>);
    let look = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let Some(tap) = Tap::of(&event) else { return };
        let mut last = last.borrow_mut();
        if last.as_ref().is_some_and(|last| last.is_doubled_by(&tap)) {
            event.stop_propagation();
            event.prevent_default();
        } else {
            *last = Some(tap);
        }
    });
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        // Before anybody else hears of it.
        let _ = document.add_event_listener_with_callback_and_bool("click", look.as_ref().unchecked_ref(), true);
    }
    look.forget();
}

/// A tap on something that can be pressed.
struct Tap {
    on: Element,
    at: (i32, i32),
    millis: f64,
    /// It may be the second of two, as far as the browser says: it counts the clicks of a mouse, and not those of a finger.
    may_be_second: bool,
}

impl Tap {
    fn of(event: &Event) -> Option<Self> {
        let click = event.dyn_ref::<MouseEvent>()?;
        let on = event.target()?.dyn_into::<Element>().ok()?.closest("button, a[href]").ok()??;
        let said = |name| Reflect::get(event, &JsValue::from_str(name)).unwrap_or_default();
        let is_mouse = said("pointerType").as_string().is_some_and(|kind| kind == "mouse");
        // Enter on a button is a click without a count.
        let count = said("detail").as_f64().unwrap_or_default();
        let may_be_second = count > 1.0 || count > 0.0 && !is_mouse;
        Some(Self { on, at: (click.client_x(), click.client_y()), millis: event.time_stamp(), may_be_second })
    }

    fn is_doubled_by(&self, tap: &Self) -> bool {
        let is_near = |a: i32, b: i32| a.abs_diff(b) <= FINGER;
        let is_here = is_near(self.at.0, tap.at.0) && is_near(self.at.1, tap.at.1);
        tap.may_be_second && self.on != tap.on && is_here && tap.millis - self.millis < DOUBLE_MILLIS
    }
}
