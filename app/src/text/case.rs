//! Small and capital letters, for finding and sorting names however they were typed.
//!
//! On the phone the browser knows them; our own tables for every script would weigh more than a screen.

#[cfg(all(feature = "csr", target_arch = "wasm32"))]
mod known {
    use js_sys::JsString;

    pub(super) fn lower(text: &str) -> String {
        JsString::from(text).to_lower_case().into()
    }

    pub(super) fn upper(text: &str) -> String {
        JsString::from(text).to_upper_case().into()
    }
}

#[cfg(not(all(feature = "csr", target_arch = "wasm32")))]
mod known {
    pub(super) fn lower(text: &str) -> String {
        text.to_lowercase()
    }

    pub(super) fn upper(text: &str) -> String {
        text.to_uppercase()
    }
}

/// The text in small letters.
#[must_use]
pub fn lower(text: &str) -> String {
    known::lower(text)
}

/// The text in capital letters.
#[must_use]
pub fn upper(text: &str) -> String {
    known::upper(text)
}
