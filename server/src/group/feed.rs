//! The live feed: tells a person's phones what has changed, or that something has.
//!
//! A small change under tokens that many hold is written once, as a frame that fits every one of them; a change that
//! concerns one person, and a large one, is only announced, and the phone reads it by its cursor. So is what a device did
//! itself, to that device: the reply to its exchange is read after the commit and says all that a frame would. A frame says
//! from which version on it is complete, so a phone that missed one, or a reply, notices. Invariants: nothing is published
//! before its commit, and a feed ends when its person leaves. Open the feed first and sync then, or what happened between is
//! missed.

use super::Listener;
use shared::access::{Token, tokens};
use shared::people::Member;
use shared::sync::hub::shared_tokens;
use shared::sync::line::News;
use shared::words::{DeviceId, PersonId};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::broadcast::{self, error::RecvError};

/// Messages that wait for one slow stream (`trust.md` section 5); what comes on top is announced as one.
const WAITING_MAX: usize = 16;

/// What a phone is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// Something it can see has changed, by this version.
    Moved(u64),
    /// This has changed: a reply that is complete from a version on.
    Frame {
        /// From which version on.
        from: u64,
        /// Up to which version.
        upto: u64,
        /// The reply.
        news: Arc<News>,
    },
}

/// One open stream of one phone.
#[derive(Debug)]
pub struct Feed(broadcast::Receiver<Told>);

impl Feed {
    /// Waits until something under one of this person's tokens has changed and is committed. `None` when the person
    /// has left or the hub is stopping.
    pub async fn recv(&mut self) -> Option<Told> {
        match self.0.recv().await {
            Ok(told) => Some(told),
            // Nothing is lost: the phone sees that a frame does not follow on what it has, and syncs.
            Err(RecvError::Lagged(_)) => Some(Told::Moved(u64::MAX)),
            Err(RecvError::Closed) => None,
        }
    }
}

/// Everybody who may listen, and whoever does.
#[derive(Debug, Default)]
pub(super) struct Feeds(Mutex<Listening>);

#[derive(Debug, Default)]
struct Listening {
    held: HashMap<PersonId, Vec<Token>>,
    open: BTreeMap<Listener, Open>,
    /// By shared tokens: the version by which one of them was last touched.
    last: BTreeMap<Vec<Token>, u64>,
    /// The last version that was published.
    version: u64,
}

impl Listening {
    fn set(&mut self, person: PersonId, member: Option<&Member>) {
        let held = member.map(tokens).filter(|held| !held.is_empty());
        match &held {
            Some(held) => {
                self.open.range_mut(Listener::all_of(person)).for_each(|(_, open)| open.shared = shared_tokens(held));
            }
            None => self.open.retain(|listener, _| listener.person != person),
        }
        match held {
            Some(held) => self.held.insert(person, held),
            None => self.held.remove(&person),
        };
    }
}

#[derive(Debug)]
struct Open {
    tell: broadcast::Sender<Told>,
    shared: Vec<Token>,
    /// The version that was last announced here, and not told as a frame.
    announced: u64,
}

/// A commit.
#[derive(Debug)]
pub(super) struct Moved<'a> {
    /// The version before.
    pub(super) before: u64,
    /// The version now.
    pub(super) version: u64,
    /// The tokens whose holders have something to read.
    pub(super) touched: &'a BTreeSet<Token>,
    /// The devices whose exchanges were part of it.
    pub(super) by: &'a BTreeSet<DeviceId>,
}

impl Feeds {
    /// Opens a feed; one that has ended already for whoever is not a member.
    pub(super) fn open(&self, listener: Listener) -> Feed {
        let mut listening = self.lock();
        let Some(held) = listening.held.get(&listener.person) else { return Feed(broadcast::channel(1).1) };
        let shared = shared_tokens(held);
        // What concerned this person alone before they listened is in no frame either: none may reach back past it.
        let announced = listening.version;
        let new = || Open { tell: broadcast::channel(WAITING_MAX).0, shared, announced };
        Feed(listening.open.entry(listener).or_insert_with(new).tell.subscribe())
    }

    /// Takes in who the members are now; ends the feeds of those who have left.
    pub(super) fn set_members<'a>(&self, members: impl Iterator<Item = &'a Member>) {
        let mut listening = self.lock();
        let before = core::mem::take(&mut listening.held);
        for member in members {
            listening.set(member.id, Some(member));
        }
        let gone: Vec<_> = before.into_keys().filter(|person| !listening.held.contains_key(person)).collect();
        gone.into_iter().for_each(|person| listening.set(person, None));
    }

    /// Takes in what one of them is now; ends their feed when they have left.
    pub(super) fn set_member(&self, person: PersonId, member: Option<&Member>) {
        self.lock().set(person, member);
    }

    /// Tells whoever holds a touched token. `write` writes the frame for some shared tokens from a version on.
    pub(super) fn publish(&self, moved: &Moved<'_>, write: impl Fn(&[Token], u64) -> Option<Arc<News>>) {
        let mut listening = self.lock();
        listening.version = moved.version;
        let Listening { open, last, .. } = &mut *listening;
        let mut frames: BTreeMap<Vec<Token>, Option<(u64, Arc<News>)>> = BTreeMap::new();
        let mut heard: BTreeSet<Vec<Token>> = BTreeSet::new();
        let touches = |shared: &[Token]| shared.iter().any(|token| moved.touched.contains(token));
        open.retain(|listener, open| {
            let together = touches(&open.shared);
            if together && !heard.contains(&open.shared) {
                heard.insert(open.shared.clone());
            }
            let alone = moved.touched.contains(&Token::Person(listener.person));
            if alone || together && listener.device.is_some_and(|device| moved.by.contains(&device)) {
                open.announced = moved.version;
                drop(open.tell.send(Told::Moved(moved.version)));
            } else if together {
                if !frames.contains_key(&open.shared) {
                    let from = last.get(&open.shared).copied().unwrap_or(moved.before);
                    let frame = write(&open.shared, from).map(|news| (from, news));
                    frames.insert(open.shared.clone(), frame);
                }
                drop(open.tell.send(match frames.get(&open.shared).cloned().flatten() {
                    Some((from, news)) => Told::Frame { from: from.max(open.announced), upto: moved.version, news },
                    None => Told::Moved(moved.version),
                }));
            }
            // Whoever closed the last stream is no longer listening.
            open.tell.receiver_count() > 0
        });
        // A frame reaches back to the last time its tokens were touched, while somebody listens with them.
        last.retain(|shared, _| !touches(shared));
        last.extend(heard.into_iter().map(|shared| (shared, moved.version)));
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
    use shared::sync::Cursor;
    use shared::words::{Id, Line, Timestamp};

    fn member(n: u8, role: Role) -> Member {
        Member {
            id: PersonId(Id::from_bytes([n; 16])),
            name: Line::new("Ada").unwrap(),
            roles: Roles::new([role]),
            standing: Standing::Active,
            about: None,
            since: Timestamp(0),
            checks: Vec::new(),
        }
    }

    async fn heard(feed: &mut Feed) -> Option<Option<Told>> {
        tokio::time::timeout(std::time::Duration::ZERO, feed.recv()).await.ok()
    }

    fn publish(feeds: &Feeds, version: u64, touched: &[Token]) {
        publish_by(feeds, version, touched, &[]);
    }

    fn publish_by(feeds: &Feeds, version: u64, touched: &[Token], by: &[DeviceId]) {
        let (touched, by) = (touched.iter().copied().collect(), by.iter().copied().collect());
        let moved = Moved { before: version - 1, version, touched: &touched, by: &by };
        feeds.publish(&moved, |shared, from| Some(news(&format!("{} since {from}", shared.len()))));
    }

    fn news(reply: &str) -> Arc<News> {
        Arc::new(News::new(reply, Cursor(1, 1, 1)))
    }

    fn frame(from: u64, upto: u64, reply: &str) -> Option<Option<Told>> {
        Some(Some(Told::Frame { from, upto, news: news(reply) }))
    }

    #[tokio::test]
    async fn what_many_hold_comes_as_a_frame_and_what_one_holds_is_announced() {
        let (ada, ben) = (member(1, Role::Volunteer), member(2, Role::CallTaker));
        let feeds = Feeds::default();
        feeds.set_members([&ada, &ben].into_iter());
        let (mut to_ada, mut to_ben) = (feeds.open(ada.id.into()), feeds.open(ben.id.into()));
        publish(&feeds, 3, &[Token::Volunteers]);
        publish(&feeds, 4, &[Token::Organisers]);
        publish(&feeds, 5, &[Token::Person(ben.id)]);
        publish(&feeds, 6, &[Token::Volunteers, Token::Organisers]);
        assert_eq!(heard(&mut to_ada).await, frame(2, 3, "2 since 2"));
        assert_eq!(heard(&mut to_ada).await, frame(3, 6, "2 since 3"), "since her tokens were last touched");
        assert_eq!(heard(&mut to_ada).await, None);
        assert_eq!(heard(&mut to_ben).await, Some(Some(Told::Moved(5))));
        publish(&feeds, 7, &[Token::Members]);
        assert_eq!(heard(&mut to_ben).await, frame(6, 7, "1 since 6"));
        publish(&feeds, 8, &[Token::Person(ada.id)]);
        publish(&feeds, 9, &[Token::Members]);
        assert_eq!(heard(&mut to_ada).await, frame(6, 7, "2 since 6"));
        assert_eq!(heard(&mut to_ada).await, Some(Some(Told::Moved(8))));
        assert_eq!(heard(&mut to_ada).await, frame(8, 9, "2 since 7"), "not before what was announced to her alone");
    }

    #[tokio::test]
    async fn no_frame_reaches_back_past_what_somebody_missed_before_they_listened() {
        let (ada, ben) = (member(1, Role::Volunteer), member(2, Role::Volunteer));
        let feeds = Feeds::default();
        feeds.set_members([&ada, &ben].into_iter());
        let _ben_listens = feeds.open(ben.id.into());
        publish(&feeds, 3, &[Token::Volunteers]);
        publish(&feeds, 5, &[Token::Person(ada.id)]);
        let mut to_ada = feeds.open(ada.id.into());
        publish(&feeds, 6, &[Token::Volunteers]);
        assert_eq!(heard(&mut to_ada).await, frame(5, 6, "2 since 3"));
    }

    #[tokio::test]
    async fn a_device_is_only_told_that_there_is_what_it_did_itself() {
        let ada = member(1, Role::Volunteer);
        let feeds = Feeds::default();
        feeds.set_members([&ada].into_iter());
        let device = |n| DeviceId(Id::from_bytes([n; 16]));
        let on = |n| feeds.open(Listener { person: ada.id, device: Some(device(n)) });
        let (mut here, mut there) = (on(1), on(2));
        publish_by(&feeds, 3, &[Token::Volunteers], &[device(1)]);
        assert_eq!(heard(&mut here).await, Some(Some(Told::Moved(3))));
        assert_eq!(heard(&mut there).await, frame(2, 3, "2 since 2"), "her other device did not do it");
        publish(&feeds, 4, &[Token::Volunteers]);
        assert_eq!(heard(&mut here).await, frame(3, 4, "2 since 3"), "of no use to whom the reply was lost");
        publish_by(&feeds, 5, &[Token::Leads], &[device(1)]);
        assert_eq!(heard(&mut here).await, None);
    }

    #[tokio::test]
    async fn a_slow_stream_is_told_once_that_it_missed_something() {
        let ada = member(1, Role::Volunteer);
        let feeds = Feeds::default();
        feeds.set_members([&ada].into_iter());
        let mut feed = feeds.open(ada.id.into());
        for version in 1..100 {
            publish(&feeds, version, &[Token::Volunteers]);
        }
        assert_eq!(heard(&mut feed).await, Some(Some(Told::Moved(u64::MAX))));
        assert!(matches!(heard(&mut feed).await, Some(Some(Told::Frame { .. }))));
    }

    #[tokio::test]
    async fn a_feed_ends_when_its_person_leaves() {
        let mut ada = member(1, Role::Volunteer);
        let feeds = Feeds::default();
        feeds.set_members([&ada].into_iter());
        let mut feed = feeds.open(ada.id.into());
        ada.standing = Standing::Left;
        feeds.set_members([&ada].into_iter());
        assert_eq!(heard(&mut feed).await, Some(None));
        assert_eq!(heard(&mut feeds.open(ada.id.into())).await, Some(None));
    }
}
