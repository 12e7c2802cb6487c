//! What is done about what matters to a person: their wishes, and now and then how it is with them.

use super::Edit;
use crate::care::reflection::Said;
use crate::care::wish::Move;
use crate::words::limits::REMARK_CHARS_MAX;
use crate::words::{PersonId, Prose, ReflectionId, Timestamp, WishId};
use serde::{Deserialize, Serialize};

commands! {
    /// Say what matters to me, or write down what somebody said matters to them.
    MakeWish {
        /// The new wish.
        wish: WishId,
        /// Whose.
        person: PersonId,
        /// In their words.
        words: Prose<REMARK_CHARS_MAX>,
        /// Whether nobody else is to read it.
        #[serde(default, rename = "mine", skip_serializing_if = "core::ops::Not::not")]
        only_me: bool,
    }
    /// Say it in other words, or to others; what is not named stays.
    ChangeWish {
        /// Which wish.
        wish: WishId,
        /// In which words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Edit<Prose<REMARK_CHARS_MAX>>>,
        /// Whether nobody else is to read it.
        #[serde(default, rename = "mine", skip_serializing_if = "Option::is_none")]
        only_me: Option<Edit<bool>>,
    }
    /// Say that it has moved nearer, has come true, or is put aside.
    #[derive(Copy)]
    MoveWish {
        /// Which wish.
        wish: WishId,
        /// How it moved.
        to: Move,
    }
    /// Say how it is with me.
    Reflect {
        /// The new reflection.
        reflection: ReflectionId,
        /// When, by this phone's clock.
        at: Timestamp,
        /// How it is.
        said: Said,
    }
    /// Say that I would rather not be asked now.
    #[derive(Copy)]
    ReflectLater {
        /// The new reflection, which says nothing but when.
        reflection: ReflectionId,
        /// When, by this phone's clock.
        at: Timestamp,
    }
    /// Take back what I said about how it is with me.
    #[derive(Copy)]
    TakeBackReflection {
        /// Which reflection.
        reflection: ReflectionId,
    }
}
