//! Zones as bits, so that an offer for a part of town is compared with an errand in one step.

use super::each;
use crate::people::Zone;
use crate::words::ZoneId;
use crate::world::World;
use std::collections::BTreeMap;

/// A zone as bits: its own, and those of it and everything it lies within.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    pub(super) own: u64,
    pub(super) within: u64,
}

/// The zones of a world.
pub(super) fn zones(world: &dyn World) -> BTreeMap<ZoneId, Place> {
    let all: Vec<Zone> = each::<Zone>(world).collect();
    let bit = |n: usize| 1_u64.checked_shl(n as u32).unwrap_or(0);
    let place = |id: ZoneId| all.iter().position(|zone| zone.id == id);
    let mut found = BTreeMap::new();
    for (n, zone) in all.iter().enumerate() {
        let (mut within, mut at) = (bit(n), zone.within);
        // As many steps as there are zones, so that two that lie within each other come to an end.
        for _ in &all {
            let Some(outer) = at.and_then(place) else { break };
            within |= bit(outer);
            at = all[outer].within;
        }
        found.insert(zone.id, Place { own: bit(n), within });
    }
    found
}
