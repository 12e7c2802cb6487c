//! The key of this device: made here, never leaves it, not even to our own code.
//!
//! ECDSA over P-256 by WebCrypto, not extractable; the browser's storage keeps the key itself and hands
//! back a handle. The hub knows the public half and so can tell this device from a copied token.

use data_encoding::BASE64URL_NOPAD;
use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, CryptoKeyPair, SubtleCrypto};

/// The browser offers no keys: too old, or the page did not come over a safe connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoKeys;

/// This device's key.
#[derive(Clone)]
pub struct DeviceKey {
    pair: JsValue,
    secret: CryptoKey,
    public: CryptoKey,
}

impl DeviceKey {
    /// Makes one.
    ///
    /// # Errors
    /// When the browser offers no keys.
    pub async fn make() -> Result<Self, NoKeys> {
        let how = words(&[("name", "ECDSA"), ("namedCurve", "P-256")]);
        let uses = Array::of2(&JsValue::from_str("sign"), &JsValue::from_str("verify"));
        let made = subtle()?.generate_key_with_object(&how, false, &uses).map_err(none)?;
        Self::from_stored(JsFuture::from(made).await.map_err(none)?).ok_or(NoKeys)
    }

    /// The key as a store hands it back.
    #[must_use]
    pub fn from_stored(pair: JsValue) -> Option<Self> {
        if !pair.is_object() {
            return None;
        }
        let half = |name: &str| Reflect::get(&pair, &JsValue::from_str(name)).ok()?.dyn_into::<CryptoKey>().ok();
        let (secret, public) = (half("privateKey")?, half("publicKey")?);
        Some(Self { secret, public, pair })
    }

    /// The key as a store keeps it.
    #[must_use]
    pub fn stored(&self) -> &CryptoKeyPair {
        self.pair.unchecked_ref()
    }

    /// The public half: an uncompressed point, base64url without padding.
    ///
    /// # Errors
    /// When the browser offers no keys.
    pub async fn public(&self) -> Result<String, NoKeys> {
        let point = subtle()?.export_key("raw", &self.public).map_err(none)?;
        Ok(letters(&JsFuture::from(point).await.map_err(none)?))
    }

    /// A signature of a text: r and s, base64url without padding.
    ///
    /// # Errors
    /// When the browser offers no keys.
    pub async fn sign(&self, text: &str) -> Result<String, NoKeys> {
        let how = words(&[("name", "ECDSA"), ("hash", "SHA-256")]);
        let bytes = Uint8Array::from(text.as_bytes());
        let made = subtle()?.sign_with_object_and_js_u8_array(&how, &self.secret, &bytes).map_err(none)?;
        Ok(letters(&JsFuture::from(made).await.map_err(none)?))
    }
}

fn subtle() -> Result<SubtleCrypto, NoKeys> {
    let subtle = web_sys::window().and_then(|window| window.crypto().ok()).ok_or(NoKeys)?.subtle();
    // Absent on a page from an unsafe connection, whatever the type says.
    if subtle.is_undefined() { Err(NoKeys) } else { Ok(subtle) }
}

fn words(pairs: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (name, value) in pairs {
        // A fresh plain object takes every field.
        let _ = Reflect::set(&object, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    object
}

fn letters(buffer: &JsValue) -> String {
    BASE64URL_NOPAD.encode(&Uint8Array::new(buffer).to_vec())
}

fn none(_: JsValue) -> NoKeys {
    NoKeys
}
