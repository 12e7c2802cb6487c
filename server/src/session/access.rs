//! Access tokens: a JWT of ten minutes that says which person and which device, and nothing about what they may do.
//!
//! One algorithm (EdDSA), one type (`at+jwt`, RFC 9068), one audience, all times required; a header with anything
//! else in it (a key hint, say) is not one that this hub wrote. Times are compared with the hub's clock, passed in.
//! Not here: whether the device is still signed in and the member still takes part; that is asked of the store.

use super::keys::Keys;
use jsonwebtoken::{Algorithm, Header, Validation};
use serde::{Deserialize, Serialize};
use shared::words::{DeviceId, PersonId, Timestamp};

/// How long an access token lasts, in seconds.
pub const LIFE_SECONDS: i64 = 600;
/// How far the hub's own clock may be set back between writing and reading a token, in seconds.
const SET_BACK_SECONDS_MAX: i64 = 60;
/// Ours have about 400 bytes; longer ones are not even decoded.
const BYTES_MAX: usize = 1_024;
const AUDIENCE: &str = "kith";
const ISSUER: &str = "kith";

/// What a token says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pass {
    /// Who.
    pub person: PersonId,
    /// On which device.
    pub device: DeviceId,
    /// After how many renewals it was given: seeing it used is how the hub knows that the phone got the reply.
    pub turn: u64,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Claims {
    iss: String,
    aud: String,
    sub: PersonId,
    dev: DeviceId,
    turn: u64,
    iat: i64,
    nbf: i64,
    exp: i64,
}

fn header() -> Header {
    Header { typ: Some("at+jwt".to_owned()), ..Header::new(Algorithm::EdDSA) }
}

/// Writes a token that is good from `now` on.
///
/// # Errors
/// When signing fails, which it does not with a key that could be read.
pub fn issue(keys: &Keys, pass: Pass, now: Timestamp) -> Result<String, jsonwebtoken::errors::Error> {
    let claims = Claims {
        iss: ISSUER.to_owned(),
        aud: AUDIENCE.to_owned(),
        sub: pass.person,
        dev: pass.device,
        turn: pass.turn,
        iat: now.0,
        nbf: now.0,
        exp: now.plus(LIFE_SECONDS).0,
    };
    jsonwebtoken::encode(&header(), &claims, &keys.sign)
}

/// A token that this hub wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written {
    pass: Pass,
    from: Timestamp,
    /// From this moment on it is worth nothing.
    pub(super) ends: Timestamp,
}

impl Written {
    /// What it says, if it is good at `now`.
    pub(super) fn at(self, now: Timestamp) -> Option<Pass> {
        (self.from <= now.plus(SET_BACK_SECONDS_MAX) && now < self.ends).then_some(self.pass)
    }
}

/// Reads a token, if this hub wrote it; whether it is good at this moment is for [`Written::at`].
pub(super) fn read(keys: &Keys, token: &str) -> Option<Written> {
    if token.len() > BYTES_MAX {
        return None;
    }
    let mut rules = Validation::new(Algorithm::EdDSA);
    rules.set_required_spec_claims(&["exp", "nbf", "aud", "sub", "iss"]);
    rules.set_audience(&[AUDIENCE]);
    rules.set_issuer(&[ISSUER]);
    // The library compares with the system's clock; `at` with the hub's, which tests can set.
    rules.validate_exp = false;
    rules.validate_nbf = false;
    let read = jsonwebtoken::decode::<Claims>(token, &keys.verify, &rules).ok()?;
    let Claims { sub, dev, turn, nbf, exp, .. } = read.claims;
    let is_ours = read.header == header() && exp.checked_sub(nbf)? <= LIFE_SECONDS;
    let pass = Pass { person: sub, device: dev, turn };
    is_ours.then_some(Written { pass, from: Timestamp(nbf), ends: Timestamp(exp) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::keys::Folder;
    use data_encoding::BASE64URL_NOPAD as B64;
    use serde_json::{Value, json};
    use shared::words::Id;

    const NOW: Timestamp = Timestamp(1_800_000_000);

    fn check(keys: &Keys, token: &str, now: Timestamp) -> Option<Pass> {
        read(keys, token).and_then(|written| written.at(now))
    }

    fn keys() -> Keys {
        Keys::open(tempfile::tempdir().unwrap().path(), Folder::New).unwrap()
    }

    fn pass() -> Pass {
        Pass { person: Id::new(1, [1; 10]).into(), device: Id::new(2, [2; 10]).into(), turn: 3 }
    }

    #[test]
    fn a_token_is_good_for_ten_minutes() {
        let keys = keys();
        let token = issue(&keys, pass(), NOW).unwrap();
        for (later, good) in [(-61, false), (-60, true), (0, true), (599, true), (600, false), (i64::MAX, false)] {
            assert_eq!(check(&keys, &token, NOW.plus(later)).is_some(), good, "{later} s later");
        }
        assert_eq!(check(&keys, &token, NOW), Some(pass()));
        assert_eq!(check(&super::tests::keys(), &token, NOW), None, "another hub's");
    }

    fn forged(keys: &Keys, header: &Value, claims: &Value) -> String {
        let text =
            format!("{}.{}", B64.encode(header.to_string().as_bytes()), B64.encode(claims.to_string().as_bytes()));
        let sign = jsonwebtoken::crypto::sign(text.as_bytes(), &keys.sign, Algorithm::EdDSA).unwrap();
        format!("{text}.{sign}")
    }

    /// Signed with the right key, so that only the rule in question can be what refuses it.
    #[test]
    fn whatever_differs_from_what_we_write_is_refused() {
        let keys = keys();
        let token = issue(&keys, pass(), NOW).unwrap();
        let part = |at: usize| -> Value {
            serde_json::from_slice(&B64.decode(token.split('.').nth(at).unwrap().as_bytes()).unwrap()).unwrap()
        };
        let (header, claims) = (part(0), part(1));
        assert_eq!(check(&keys, &forged(&keys, &header, &claims), NOW), Some(pass()), "the forger is able");
        let with = |of: &Value, name: &str, value: Value| {
            let mut of = of.clone();
            of[name] = value;
            of
        };
        for (name, value) in [
            ("typ", json!("JWT")),
            ("typ", json!(null)),
            ("alg", json!("none")),
            ("alg", json!("HS256")),
            ("alg", json!("ES256")),
            ("kid", json!("../../dev/null")),
            ("jku", json!("https://example.org/keys")),
            ("crit", json!(["exp"])),
            ("zip", json!("DEF")),
            ("b64", json!(false)),
        ] {
            assert_eq!(
                check(&keys, &forged(&keys, &with(&header, name, value.clone()), &claims), NOW),
                None,
                "{name} {value}"
            );
        }
        for (name, value) in [
            ("exp", json!("1800000600")),
            ("exp", json!(9_999_999_999_i64)),
            ("exp", json!(1.5e9)),
            ("exp", json!(i64::MIN)),
            ("nbf", json!(NOW.0 + 3_600)),
            ("nbf", json!(i64::MIN)),
            ("aud", json!("other")),
            ("aud", json!(["kith"])),
            ("iss", json!("other")),
            ("sub", json!(7)),
            ("sub", json!("nobody")),
            ("dev", json!(null)),
            ("turn", json!(-1)),
            ("roles", json!(["organiser"])),
        ] {
            assert_eq!(
                check(&keys, &forged(&keys, &header, &with(&claims, name, value.clone())), NOW),
                None,
                "{name} {value}"
            );
        }
        for name in ["exp", "nbf", "aud", "iss", "sub", "dev", "turn", "iat"] {
            let mut less = claims.clone();
            less.as_object_mut().unwrap().remove(name);
            assert_eq!(check(&keys, &forged(&keys, &header, &less), NOW), None, "without {name}");
        }
    }

    #[test]
    fn cut_and_changed_tokens_are_refused() {
        let keys = keys();
        let token = issue(&keys, pass(), NOW).unwrap();
        for at in 0..token.len() {
            assert_eq!(check(&keys, &token[..at], NOW), None);
            let mut bytes = token.clone().into_bytes();
            bytes[at] ^= 1;
            // The very last letter carries bits that no byte uses; there, a strict decoder refuses.
            assert_eq!(check(&keys, &String::from_utf8(bytes).unwrap(), NOW), None, "letter {at}");
        }
        let unsigned = B64.encode(br#"{"typ":"at+jwt","alg":"none"}"#);
        let claims = token.split('.').nth(1).unwrap();
        for token in
            ["", ".", "..", "a.b.c", &format!("{unsigned}.{claims}."), &format!("{token}.{token}"), &"a".repeat(5_000)]
        {
            assert_eq!(check(&keys, token, NOW), None);
        }
    }
}
