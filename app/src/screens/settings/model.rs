//! What Settings shows, from a phone, and what was typed there as commands.

use crate::screens::known;
use shared::command::{AddZone, DescribeMyself, MakeOffer, NameGroup};
use shared::help::form::{self, Problem};
use shared::help::{Able, HelpKind, Offer, Rest, Skill, Times};
use shared::people::{Group, Role};
use shared::refusal::Field;
use shared::sync::Phone;
use shared::words::{Line, OfferId, Part, Prose, TextProblem, Weekday, Weekdays, ZoneId};

/// What stands about this phone's person and group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// What the others call me.
    pub name: String,
    /// What I wrote about myself.
    pub about: String,
    /// What I may do.
    pub roles: Vec<Role>,
    /// What I am glad to do.
    pub offers: Vec<OfferShown>,
    /// Whether offers and open errands are mine to make and see.
    pub helps: bool,
    /// The group.
    pub group: Option<Group>,
    /// Its zones, by name.
    pub zones: Vec<(ZoneId, String)>,
    /// Whether I look after the group.
    pub organiser: bool,
}

/// Something I am glad to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferShown {
    /// Which offer.
    pub id: OfferId,
    /// What sorts of help.
    pub kinds: Vec<HelpKind>,
    /// Where: ids, for the form.
    pub zones: Vec<ZoneId>,
    /// Where, in words; nothing means everywhere.
    pub zone_names: Vec<String>,
    /// In my words.
    pub words: String,
    /// What I can do, and how much.
    pub able: Able,
    /// When.
    pub times: Times,
    /// Whether it rests.
    pub rest: Option<Rest>,
}

impl OfferShown {
    /// One that says nothing yet.
    #[must_use]
    pub fn new(id: OfferId) -> Self {
        let (kinds, zones, zone_names) = (Vec::new(), Vec::new(), Vec::new());
        let (able, times) = (Able::default(), Times::default());
        Self { id, kinds, zones, zone_names, words: String::new(), able, times, rest: None }
    }
}

/// Reads Settings off a phone.
#[must_use]
pub fn settings(phone: &Phone) -> Settings {
    let world = phone.replica().world();
    let me = known::me(phone);
    let offers = world.each::<Offer>().filter(|offer| offer.person == phone.me() && !offer.kinds.is_empty());
    Settings {
        name: me.as_ref().map(|member| member.name.to_string()).unwrap_or_default(),
        about: me.as_ref().and_then(|member| member.about.as_ref()).map(ToString::to_string).unwrap_or_default(),
        roles: me.as_ref().map(|member| member.roles.iter().collect()).unwrap_or_default(),
        offers: offers.map(|offer| offer_shown(phone, offer)).collect(),
        helps: me.as_ref().is_some_and(shared::people::Member::helps),
        group: known::group(world),
        zones: known::zones(world).into_iter().map(|zone| (zone.id, zone.name.to_string())).collect(),
        organiser: me.is_some_and(|member| member.is(Role::Organiser)),
    }
}

fn offer_shown(phone: &Phone, offer: &Offer) -> OfferShown {
    let world = phone.replica().world();
    OfferShown {
        id: offer.id,
        kinds: offer.kinds.clone(),
        zones: offer.zones.clone(),
        zone_names: offer.zones.iter().map(|zone| known::zone(world, *zone)).collect(),
        words: offer.words.as_ref().map(ToString::to_string).unwrap_or_default(),
        able: offer.able.clone(),
        times: offer.times.clone(),
        rest: offer.rest,
    }
}

/// What is wrong with a form of one or two boxes.
pub type Wrong = (Field, Problem);

/// My name and a few words, as a command.
///
/// # Errors
/// The field that has to be looked at.
pub fn describe(name: &str, about: &str) -> Result<DescribeMyself, Wrong> {
    Ok(DescribeMyself {
        name: needed(Field::Name, Line::new(name))?,
        about: optional(Field::Words, Prose::new(about))?,
    })
}

/// What I can do, as it was chosen and typed: skills by their codes, languages with commas between, how many errands.
///
/// # Errors
/// The field that has to be looked at.
pub fn able(skills: &[String], languages: &str, (carry, week): (&str, &str)) -> Result<Able, Wrong> {
    let said = languages.split(',').filter(|one| !one.trim().is_empty());
    Ok(Able {
        skills: skills.iter().filter_map(|code| Skill::parse(code)).collect(),
        languages: said.map(|one| needed(Field::Language, Line::new(one))).collect::<Result<_, _>>()?,
        carry: carry.parse().ok(),
        week: week.parse().ok(),
    })
}

/// When I can, as it was chosen: days of the week by their numbers, parts of the day by their codes.
#[must_use]
pub fn times(days: &[String], parts: &[String]) -> Times {
    let chosen = |day: &Weekday| days.contains(&(*day as u8).to_string());
    Times {
        days: Weekdays::new(Weekday::ALL.into_iter().filter(chosen)),
        parts: parts.iter().filter_map(|code| Part::parse(code)).collect(),
    }
}

/// What I am glad to do, as a command.
///
/// # Errors
/// The field that has to be looked at.
pub fn offer(
    id: OfferId,
    (kinds, zones): (Vec<HelpKind>, Vec<ZoneId>),
    words: &str,
    (able, times): (Able, Times),
) -> Result<MakeOffer, Wrong> {
    if kinds.is_empty() {
        return Err((Field::Kind, Problem::NotAChoice));
    }
    Ok(MakeOffer { offer: id, kinds, zones, words: optional(Field::Words, Prose::new(words))?, able, times })
}

/// The group's name and how to reach it, as a command.
///
/// # Errors
/// The field that has to be looked at.
pub fn name_group(group: &Group, name: &str, reach: &str) -> Result<NameGroup, Wrong> {
    Ok(NameGroup {
        group: group.id,
        name: needed(Field::Name, Line::new(name))?,
        reach: optional(Field::Reach, Prose::new(reach))?,
        offset: group.offset,
    })
}

/// A new zone, as a command.
///
/// # Errors
/// The field that has to be looked at.
pub fn add_zone(zone: ZoneId, name: &str) -> Result<AddZone, Wrong> {
    Ok(AddZone { zone, name: needed(Field::Zone, Line::new(name))?, within: None })
}

fn needed<T>(field: Field, taken: Result<T, TextProblem>) -> Result<T, Wrong> {
    taken.map_err(|problem| (field, problem.into()))
}

fn optional<T>(field: Field, taken: Result<T, TextProblem>) -> Result<Option<T>, Wrong> {
    form::optional(taken).map_err(|problem| (field, problem))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{ASHA, ASHAS_OFFER, CALLS, ORGANISER, RIVERSIDE, street, tap};

    #[test]
    fn what_i_am_glad_to_do_is_said_in_words() {
        let shown = settings(&street().phone(ASHA));
        assert_eq!((shown.name.as_str(), shown.helps, shown.organiser), ("Asha", true, false));
        assert_eq!(shown.offers[0].zone_names, ["Riverside"]);
        assert_eq!(shown.group.unwrap().name.as_str(), "Elm Street");
        assert!(!settings(&street().phone(CALLS)).helps);
    }

    #[test]
    fn an_offer_said_anew_takes_the_place_of_the_earlier_one() {
        let mut asha = street().phone(ASHA);
        let command =
            offer(ASHAS_OFFER, (vec![HelpKind::Lift], vec![]), " I have a car ", (Able::default(), Times::default()))
                .unwrap();
        tap(&mut asha, 70, command);
        let shown = settings(&asha).offers;
        assert_eq!((shown.len(), shown[0].words.as_str(), shown[0].zones.len()), (1, "I have a car", 0));
    }

    #[test]
    fn an_organiser_names_the_group_and_adds_a_zone() {
        let mut noor = street().phone(ORGANISER);
        let group = settings(&noor).group.unwrap();
        tap(&mut noor, 70, name_group(&group, "Elm and Oak", "").unwrap());
        tap(&mut noor, 71, add_zone(ZoneId(shared::words::Id::from_bytes([22; 16])), "Canal").unwrap());
        let shown = settings(&noor);
        assert_eq!(shown.group.unwrap().name.as_str(), "Elm and Oak");
        assert_eq!(shown.zones.len(), 3);
    }

    #[test]
    fn slips_are_named() {
        assert_eq!(describe(" ", ""), Err((Field::Name, Problem::Missing)));
        assert_eq!(
            offer(ASHAS_OFFER, (vec![], vec![RIVERSIDE]), "", (Able::default(), Times::default())),
            Err((Field::Kind, Problem::NotAChoice))
        );
        assert_eq!(describe("Asha", &"x".repeat(401)), Err((Field::Words, Problem::TooLong { max: 400 })));
    }
}
