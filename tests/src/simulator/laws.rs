//! Laws that hold for any actor, any command and any world: the simulator makes the worlds, these are the laws.
//!
//! Deciding twice gives the same answer; deciding changes nothing; what is refused leaves no trace in the store but its
//! receipt; every record and every command is read back from its JSON as it was.

use super::bug::Bug;
use super::hub::Hub;
use super::random::Random;
use super::taps::{View, choose};
use super::{Broken, cast, promise};
use serde::Serialize;
use serde::de::DeserializeOwned;
use shared::command::{Actor, Command};
use shared::decide::decide;
use shared::help::Ask;
use shared::people::Member;
use shared::record::Record;
use shared::sync::Outcome;
use shared::words::Timestamp;

/// Commands tried in one world.
const TRIES: usize = 60;

/// Tries the laws in the world of a seed.
///
/// # Errors
/// The law that does not hold.
pub fn laws(seed: u64) -> Result<(), Broken> {
    let mut random = Random::new(seed);
    let mut hub = Hub::new(Timestamp(1_800_000_000), 20_000, Bug::None);
    cast::gather(&mut hub, &mut random)?;
    for _ in 0..TRIES {
        let actor = actor(&hub, &mut random);
        let me = actor.person().unwrap_or_else(|| random.id());
        let whole = hub.store.world();
        let command = choose(&View { me, shown: whole, whole, now: hub.now }, &mut random);
        round_trip(&command)?;
        let before = whole.clone();
        let first = decide(&hub.store, &actor, &command, hub.now);
        promise!(first == decide(&hub.store, &actor, &command, hub.now), "decided twice, {command:?} differs");
        promise!(*hub.store.world() == before, "deciding {command:?} changed the world");
        let outcome = hub.direct(&actor, random.id(), command)?;
        match (&outcome, &first) {
            (Outcome::Done(_), Ok(change)) => change.puts.iter().try_for_each(round_trip::<Record>)?,
            (Outcome::Refused(why), Err(said)) => {
                promise!(why == said, "refused as {why:?} and then as {said:?}");
                promise!(*hub.store.world() == before, "what was refused has left a trace");
            }
            _ => return Err(Broken(format!("{first:?} became {outcome:?}"))),
        }
        hub.now = hub.now.plus(i64::try_from(random.below(9_000)).unwrap_or(0));
        hub.due()?;
    }
    hub.audit()
}

fn actor(hub: &Hub, random: &mut Random) -> Actor {
    let members: Vec<&Member> = hub.store.world().each::<Member>().collect();
    let asks: Vec<&Ask> = hub.store.world().each::<Ask>().collect();
    match random.below(12) {
        0 => Actor::Hub,
        1 => Actor::Public,
        2 => match random.pick(&asks) {
            Some(ask) => Actor::Resident { person: ask.person, ask: ask.id },
            None => Actor::Public,
        },
        _ => match random.pick(&members) {
            Some(member) => Actor::Member { person: member.id, roles: member.roles.clone() },
            None => Actor::Hub,
        },
    }
}

fn round_trip<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: &T) -> Result<(), Broken> {
    let json = serde_json::to_string(value).map_err(|e| Broken(e.to_string()))?;
    let back = serde_json::from_str::<T>(&json).map_err(|e| Broken(format!("{json} is not read back: {e}")))?;
    promise!(back == *value, "{value:?} is read back as {back:?}");
    let again = serde_json::to_string(&back).map_err(|e| Broken(e.to_string()))?;
    promise!(again == json, "{json} is written again as {again}");
    Ok(())
}

/// Any command at all, as JSON, for whoever wants to damage one.
#[must_use]
pub fn some_command(seed: u64) -> String {
    let mut random = Random::new(seed);
    let mut hub = Hub::new(Timestamp(1_800_000_000), 20_000, Bug::None);
    if cast::gather(&mut hub, &mut random).is_err() {
        return String::new();
    }
    let whole = hub.store.world();
    let command: Command = choose(&View { me: random.id(), shown: whole, whole, now: hub.now }, &mut random);
    serde_json::to_string(&command).unwrap_or_default()
}
