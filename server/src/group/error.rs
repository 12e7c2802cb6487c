//! Why a group did not do or answer something, as far as whoever asked can do anything about it.
//!
//! A refusal of the rules is not one of these: it is an answer, and travels in a receipt. Nothing personal stands
//! here; a cause names tables and ids and is for the hub's log.

use crate::store::Trouble;
use std::sync::Arc;

/// See the module.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GroupError {
    /// The body is not an exchange: not JSON, not UTF-8, nested too deep, a wrong type, an unknown field, or an
    /// envelope without an id.
    #[error("the body is not an exchange")]
    Malformed,
    /// More bytes or envelopes than one exchange may have.
    #[error("the exchange is larger than one may be")]
    TooLarge,
    /// The answer is longer than the way on which it was asked for takes; what was sent with the question is done.
    #[error("the answer is too long for a line")]
    TooLong,
    /// The device is not this person's, or not known.
    #[error("nobody is signed in there")]
    SignIn,
    /// The device was signed out.
    #[error("the device was signed out")]
    Revoked,
    /// The person is not, or no longer, a member.
    #[error("the person is not a member")]
    Left,
    /// There is no room left to write. Nothing was done; reading still works.
    #[error("there is no room left on the disk")]
    Full,
    /// The store failed. Nothing was done.
    #[error("the store failed: {0}")]
    Storage(Arc<str>),
    /// The hub is stopping. Nothing was done.
    #[error("the hub is stopping")]
    Stopped,
}

impl From<&Trouble> for GroupError {
    fn from(trouble: &Trouble) -> Self {
        if trouble.is_full() { Self::Full } else { Self::Storage(trouble.to_string().into()) }
    }
}

impl From<rusqlite::Error> for GroupError {
    fn from(error: rusqlite::Error) -> Self {
        Self::from(&Trouble::from(error))
    }
}
