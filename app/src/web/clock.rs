//! The phone's clock and its randomness: what an id is made of.
//!
//! The clock may be wrong, which is why its time is shown and never compared with the hub's.

use shared::words::{Id, Timestamp};

/// What this phone's clock says.
#[must_use]
pub fn now() -> Timestamp {
    #[expect(clippy::cast_possible_truncation, reason = "a JavaScript date is below 2^53 milliseconds")]
    let millis = js_sys::Date::now() as i64;
    Timestamp(millis.div_euclid(1_000))
}

/// An id that nobody has made before.
#[must_use]
pub fn new_id() -> Id {
    let mut random = [0; 10];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let filled = crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut random).is_ok());
    // Every browser that runs WASM has it; two things with one id would be worse than stopping.
    assert!(filled, "this browser makes no random numbers");
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a date after 1970, below 2^53")]
    let millis = js_sys::Date::now().max(0.0) as u64;
    Id::new(millis, random)
}
