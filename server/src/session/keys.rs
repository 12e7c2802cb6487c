//! The hub's two keys: one signs access tokens, the other makes codes and hashes short secrets.
//!
//! They lie in `DIR/keys/`, apart from the database, so that a copy of the database alone opens nothing and lets
//! nobody guess a code. Made at the first start. Invariant: each use of the second key has a purpose of its own.

use super::files::{self, Trouble};
use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::hmac::{self, HMAC_SHA256};
use aws_lc_rs::rand;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use jsonwebtoken::{DecodingKey, EncodingKey};
use std::path::Path;

/// Whether the folder already holds a group, whose keys must then be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folder {
    /// A first start: missing keys are made.
    New,
    /// A group lives here: new keys would sign everybody out and break every code that was given.
    Lived,
}

/// What a derived or hashed value is for; values of one purpose are of no use for another.
#[derive(Clone, Copy, Debug)]
pub enum Purpose {
    /// The refresh token that a device starts with.
    FirstRefresh,
    /// A refresh token after the first.
    NextRefresh,
    /// Finding an invite.
    Invite,
    /// Making the code of an ask that its asker is shown.
    AskCode,
    /// Making the code of an ask that somebody of the group reads out.
    ReadOutCode,
    /// Finding an ask by its code.
    AskLookup,
    /// Naming the envelope that welcomes a member.
    Welcome,
}

/// The keys of one hub.
pub struct Keys {
    pub(super) sign: EncodingKey,
    pub(super) verify: DecodingKey,
    mac: hmac::Key,
}

impl Keys {
    /// Reads the keys, or makes them in a new folder.
    ///
    /// # Errors
    /// A sentence that says which file is the matter.
    pub fn open(dir: &Path, folder: Folder) -> Result<Self, Trouble> {
        let (sign_path, mac_path) = (dir.join("keys/sign"), dir.join("keys/mac"));
        let sign = kept(&sign_path, folder, || {
            let made = Ed25519KeyPair::generate().and_then(|pair| pair.to_pkcs8());
            made.map(|document| document.as_ref().to_vec()).map_err(|_| NoRandom)
        })?;
        let mac = kept(&mac_path, folder, || random().map(|bytes| bytes.to_vec()))?;
        let pair = Ed25519KeyPair::from_pkcs8(&sign).map_err(|_| Trouble::Damaged(sign_path))?;
        if mac.len() != 32 {
            return Err(Trouble::Damaged(mac_path));
        }
        Ok(Self {
            sign: EncodingKey::from_ed_der(&sign),
            verify: DecodingKey::from_ed_der(pair.public_key().as_ref()),
            mac: hmac::Key::new(HMAC_SHA256, &mac),
        })
    }

    /// 256 bits that only this hub can make from these parts, for this purpose.
    #[must_use]
    pub fn derive(&self, purpose: Purpose, parts: &[&[u8]]) -> [u8; 32] {
        let mut context = hmac::Context::with_key(&self.mac);
        context.update(format!("kith {purpose:?} 1").as_bytes());
        for part in parts {
            // Lengths first, so that two parts cannot pass for two others that read the same in a row.
            context.update(&(part.len() as u64).to_be_bytes());
            context.update(part);
        }
        thirty_two(context.sign().as_ref())
    }
}

fn kept(path: &Path, folder: Folder, make: impl FnOnce() -> Result<Vec<u8>, NoRandom>) -> Result<Vec<u8>, Trouble> {
    match (files::read(path)?, folder) {
        (Some(bytes), _) => Ok(bytes),
        (None, Folder::Lived) => Err(Trouble::Missing(path.to_owned())),
        (None, Folder::New) => {
            let bytes = make().map_err(|cause| Trouble::Refused {
                path: path.to_owned(),
                doing: "made",
                cause: std::io::Error::other(cause),
            })?;
            files::write(path, &bytes)?;
            Ok(bytes)
        }
    }
}

/// 256 random bits.
///
/// # Errors
/// When the operating system gives none.
pub fn random() -> Result<[u8; 32], NoRandom> {
    let mut bytes = [0; 32];
    rand::fill(&mut bytes).map_err(|_| NoRandom)?;
    Ok(bytes)
}

/// The operating system gave no random bytes.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the system gave no random bytes")]
pub struct NoRandom;

impl From<NoRandom> for rusqlite::Error {
    fn from(cause: NoRandom) -> Self {
        Self::ToSqlConversionFailure(Box::new(cause))
    }
}

/// The hash under which a long secret is stored.
#[must_use]
pub fn hash(secret: &str) -> [u8; 32] {
    thirty_two(digest(&SHA256, secret.as_bytes()).as_ref())
}

fn thirty_two(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(bytes);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn keys_are_made_once_and_kept_to_ourselves() {
        let dir = tempfile::tempdir().unwrap();
        let first = Keys::open(dir.path(), Folder::New).unwrap().derive(Purpose::Invite, &[b"a", b"b"]);
        let again = Keys::open(dir.path(), Folder::Lived).unwrap();
        assert_eq!(again.derive(Purpose::Invite, &[b"a", b"b"]), first);
        assert_ne!(again.derive(Purpose::AskCode, &[b"a", b"b"]), first);
        assert_ne!(again.derive(Purpose::Invite, &[b"ab"]), first);
        let mode = fs::metadata(dir.path().join("keys/mac")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_key_that_others_can_read_is_not_used() {
        let dir = tempfile::tempdir().unwrap();
        Keys::open(dir.path(), Folder::New).unwrap();
        let path = dir.path().join("keys/sign");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(matches!(Keys::open(dir.path(), Folder::Lived), Err(Trouble::Readable(_))));
    }

    #[test]
    fn lost_or_damaged_keys_of_a_living_group_are_not_replaced() {
        let dir = tempfile::tempdir().unwrap();
        assert!(matches!(Keys::open(dir.path(), Folder::Lived), Err(Trouble::Missing(_))));
        files::write(&dir.path().join("keys/sign"), b"not a key").unwrap();
        assert!(matches!(Keys::open(dir.path(), Folder::New), Err(Trouble::Damaged(_))));
    }
}
