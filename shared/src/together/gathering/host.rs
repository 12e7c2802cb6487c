//! What a host does with a gathering: plan it, change it, call it off; and what the hub's clock does when it is over.

use super::{Gathering, Slot, Stage, open};
use crate::command::{CancelGathering, ChangeGathering, CloseGathering, Edit, PlanGathering};
use crate::decide::{Change, Decision};
use crate::people::{Group, Member, Standing, Zone};
use crate::record::Record;
use crate::refusal::{Field, Refusal, Theirs};
use crate::together::coming;
use crate::words::limits::{GATHERING_DAYS_AHEAD_MAX, GATHERING_MINUTES_MAX, PLACES_MAX};
use crate::words::{Day, Line, PersonId, Timestamp};
use crate::world::{World, find, has};

pub(crate) fn plan(world: &dyn World, command: &PlanGathering, now: Timestamp) -> Decision {
    if has::<Gathering>(world, command.gathering) {
        return Err(Refusal::AlreadyThere);
    }
    find::<Zone>(world, command.zone)?;
    if !is_host(world, command.host) {
        return Err(Refusal::NotFound);
    }
    check_places(command.places)?;
    let offset = offset(world);
    check_slot(command.slot, now.day(offset))?;
    Change::put([Record::Gathering(Gathering {
        id: command.gathering,
        title: command.title.clone(),
        kind: command.kind,
        words: command.words.clone(),
        place: command.place.clone(),
        zone: command.zone,
        slot: command.slot,
        moved: None,
        places: command.places,
        taken: 0,
        next: 0,
        host: command.host,
        stage: Stage::Planned,
        ends: ends(command.slot, offset, now),
    })])
}

pub(crate) fn change(world: &dyn World, command: &ChangeGathering, now: Timestamp) -> Decision {
    let mut gathering = open(world, command.gathering)?;
    if let Some(edit) = &command.title {
        edit_line(edit, (Field::Name, &mut gathering.title))?;
    }
    if let Some(edit) = &command.words {
        edit.apply(Field::Words, &mut gathering.words, |text| text.as_str())?;
    }
    if let Some(edit) = &command.place {
        let before = gathering.place.clone();
        edit_line(edit, (Field::Place, &mut gathering.place))?;
        gathering.moved = if before == gathering.place { gathering.moved } else { Some(now) };
    }
    if let Some(edit) = &command.slot {
        let (before, offset) = (gathering.slot, offset(world));
        check_slot(edit.new, now.day(offset))?;
        edit.set(Field::When, &mut gathering.slot)?;
        gathering.moved = if before == gathering.slot { gathering.moved } else { Some(now) };
        gathering.ends = ends(gathering.slot, offset, now);
    }
    if let Some(edit) = &command.places {
        check_places(edit.new)?;
        edit.set(Field::Places, &mut gathering.places)?;
    }
    if let Some(edit) = &command.host {
        if !is_host(world, edit.new) {
            return Err(Refusal::NotFound);
        }
        edit.set(Field::Host, &mut gathering.host)?;
    }
    let moved_up = coming::move_up(world, &mut gathering, (None, now));
    Change::put(moved_up.into_iter().chain([Record::Gathering(gathering)]))
}

fn edit_line<const MAX: usize>(edit: &Edit<Line<MAX>>, (field, here): (Field, &mut Line<MAX>)) -> Result<(), Refusal> {
    if *here != edit.saw && *here != edit.new {
        return Err(Refusal::Changed { field, theirs: Some(Theirs(here.as_str().to_owned())) });
    }
    *here = edit.new.clone();
    Ok(())
}

pub(crate) fn cancel(world: &dyn World, command: &CancelGathering, now: Timestamp) -> Decision {
    let mut gathering = open(world, command.gathering)?;
    gathering.stage = Stage::Cancelled { at: now, words: command.words.clone() };
    Change::put([Record::Gathering(gathering)])
}

/// The day is over: who came stays with the organisers and leaves the host's phone.
pub(crate) fn close(world: &dyn World, command: CloseGathering, now: Timestamp) -> Decision {
    let mut gathering = find::<Gathering>(world, command.gathering)?;
    if gathering.due().is_none_or(|due| now < due) {
        return Err(Refusal::NotDue);
    }
    gathering.stage = if gathering.is_open() { Stage::Been } else { Stage::Dropped };
    Change::put([Record::Gathering(gathering)])
}

/// Whoever looks after it must be somebody who can sign in. Members are on every phone.
fn is_host(world: &dyn World, host: PersonId) -> bool {
    find::<Member>(world, host).is_ok_and(|member| member.standing == Standing::Active)
}

fn check_places(places: Option<u16>) -> Result<(), Refusal> {
    match places {
        Some(0) => Err(Refusal::Missing { field: Field::Places }),
        Some(places) if places > PLACES_MAX => Err(Refusal::TooMany { max: usize::from(PLACES_MAX) }),
        _ => Ok(()),
    }
}

fn check_slot(slot: Slot, today: Day) -> Result<(), Refusal> {
    if slot.minutes == 0 || slot.day.0.saturating_sub(today.0) > GATHERING_DAYS_AHEAD_MAX {
        return Err(Refusal::Missing { field: Field::When });
    }
    if slot.minutes > GATHERING_MINUTES_MAX {
        return Err(Refusal::TooMany { max: usize::from(GATHERING_MINUTES_MAX) });
    }
    Ok(())
}

/// When the day is over on which it ends; what was planned without signal and arrives late has an hour at least.
fn ends(slot: Slot, offset: i32, now: Timestamp) -> Timestamp {
    let (_, later) = slot.from.plus(slot.minutes);
    Day(slot.day.0.saturating_add(1 + later)).starts(offset).max(now.plus(3600))
}

fn offset(world: &dyn World) -> i32 {
    Group::here(world).map_or(0, |group| group.offset)
}
