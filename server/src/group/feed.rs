//! The live feed: tells a person's phones that something they can see has changed.
//!
//! Only a version travels here, so a slow phone costs one number: what it has not taken yet is replaced by what is
//! newer. Invariant: nothing is published before its commit, and a feed ends when its person leaves. Not here: what
//! changed; a phone reads that by its cursor. Open the feed first and sync then, or what happened between is missed.

use shared::access::{Token, tokens};
use shared::people::Member;
use shared::words::PersonId;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;

/// One open stream of one phone.
#[derive(Debug)]
pub struct Feed(watch::Receiver<u64>);

impl Feed {
    /// Waits until something under one of this person's tokens has changed and is committed: the version by which
    /// it had. `None` when the person has left or the hub is stopping.
    pub async fn recv(&mut self) -> Option<u64> {
        self.0.changed().await.ok()?;
        Some(*self.0.borrow_and_update())
    }
}

/// Everybody who may listen, and whoever does.
#[derive(Debug, Default)]
pub(super) struct Feeds(Mutex<Listening>);

#[derive(Debug, Default)]
struct Listening {
    held: HashMap<PersonId, Vec<Token>>,
    open: HashMap<PersonId, watch::Sender<u64>>,
}

impl Feeds {
    /// Opens a feed; one that has ended already for whoever is not a member.
    pub(super) fn open(&self, person: PersonId) -> Feed {
        let mut listening = self.lock();
        if !listening.held.contains_key(&person) {
            return Feed(watch::channel(0).1);
        }
        Feed(listening.open.entry(person).or_insert_with(|| watch::channel(0).0).subscribe())
    }

    /// Takes in who the members are now; ends the feeds of those who have left.
    pub(super) fn set_members<'a>(&self, members: impl Iterator<Item = &'a Member>) {
        let mut listening = self.lock();
        listening.held = members.map(|member| (member.id, tokens(member))).filter(|(_, held)| !held.is_empty()).collect();
        let Listening { held, open } = &mut *listening;
        open.retain(|person, _| held.contains_key(person));
    }

    /// Tells whoever holds one of these tokens.
    pub(super) fn publish(&self, version: u64, touched: &BTreeSet<Token>) {
        let mut listening = self.lock();
        let Listening { held, open } = &mut *listening;
        if touched.iter().all(|token| matches!(token, Token::Person(_))) {
            for token in touched {
                if let Token::Person(person) = token
                    && let Some(listener) = open.get(person)
                {
                    listener.send_replace(version);
                }
            }
            return;
        }
        open.retain(|person, listener| {
            let hears = held.get(person).is_some_and(|held| held.iter().any(|token| touched.contains(token)));
            if hears {
                listener.send_replace(version);
            }
            // Whoever closed the last stream is no longer listening.
            listener.receiver_count() > 0
        });
    }

    fn lock(&self) -> MutexGuard<'_, Listening> {
        // What stands behind it is whole even when whoever held it panicked.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::people::{Role, Roles, Standing};
    use shared::words::{Id, Line, Timestamp};

    fn member(n: u8, role: Role) -> Member {
        Member {
            id: PersonId(Id::from_bytes([n; 16])),
            name: Line::new("Ada").unwrap(),
            roles: Roles::new([role]),
            standing: Standing::Active,
            about: None,
            since: Timestamp(0),
        }
    }

    async fn heard(feed: &mut Feed) -> Option<Option<u64>> {
        tokio::time::timeout(std::time::Duration::ZERO, feed.recv()).await.ok()
    }

    #[tokio::test]
    async fn each_hears_what_is_under_their_tokens_and_only_the_newest() {
        let (ada, ben) = (member(1, Role::Volunteer), member(2, Role::CallTaker));
        let feeds = Feeds::default();
        feeds.set_members([&ada, &ben].into_iter());
        let (mut to_ada, mut to_ben) = (feeds.open(ada.id), feeds.open(ben.id));
        feeds.publish(3, &BTreeSet::from([Token::Volunteers]));
        feeds.publish(4, &BTreeSet::from([Token::Volunteers, Token::Organisers]));
        assert_eq!(heard(&mut to_ada).await, Some(Some(4)));
        assert_eq!(heard(&mut to_ada).await, None);
        assert_eq!(heard(&mut to_ben).await, None);
        feeds.publish(5, &BTreeSet::from([Token::Person(ben.id)]));
        assert_eq!(heard(&mut to_ben).await, Some(Some(5)));
        assert_eq!(heard(&mut to_ada).await, None);
    }

    #[tokio::test]
    async fn a_feed_ends_when_its_person_leaves() {
        let mut ada = member(1, Role::Volunteer);
        let feeds = Feeds::default();
        feeds.set_members([&ada].into_iter());
        let mut feed = feeds.open(ada.id);
        ada.standing = Standing::Left;
        feeds.set_members([&ada].into_iter());
        assert_eq!(heard(&mut feed).await, Some(None));
        assert_eq!(heard(&mut feeds.open(ada.id)).await, Some(None));
    }
}
