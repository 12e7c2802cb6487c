//! Giving and receiving, thanks, introductions and gatherings as stories, played on the hub's and the phone's own code.

use shared::command::Who;
use shared::help::{Able, Errand, Gift, HelpKind, Spread, Wants};
use shared::refusal::Refusal;
use shared::together::Reply;
use tests::story::cast::{
    ASHA, BEN, CLARE, COMPANY, MR_LEE, MRS_OKORO, Name, OMAR, PRESCRIPTION, RUTH, ask_for, id_of,
};
use tests::story::checks::{
    Sight, does_not_see, done_by, has_an_empty_outbox, has_forgotten_the_address_of, held_by, is_told,
    knows_the_address_of, sees, waits_with,
};
use tests::story::deeds::{asks, claims, lets_asks_travel, offers, visits};
use tests::story::pairs::{agrees, proposes};
use tests::story::story;
use tests::story::together::{
    does_not_know_it_is, enjoys, has_no_introduction, introduces, is_asked, lets_rest, reads_thanks,
    reads_what_was_asked_of, sees_gifts_of, sees_no_thanks, sees_offer, sees_thanks, takes_the_introduction_back,
    thanks, thanks_the_pair, would_like_to_meet, would_rather_not_give, would_rather_not_meet,
};

const LIFT: Name = Name("a lift to the clinic");
const ASHAS_OFFER: Name = Name("Asha's offer");

#[test]
fn the_same_person_asks_in_the_morning_and_offers_in_the_afternoon() {
    let _ = story("Asha needs a lift, and in the afternoon she goes for Mrs Okoro")
        .when(ASHA, Box::new(|_, _| ask_for(LIFT, Who::Known(id_of(ASHA))).into()))
        .when(BEN, claims(LIFT))
        .then(ASHA, sees(LIFT, held_by(BEN)))
        .hours_later(5)
        .when(ASHA, offers(HelpKind::Prescription, Able::default()))
        .then(ASHA, sees_offer(ASHAS_OFFER, |offer| offer.kinds == [HelpKind::Prescription]))
        .when(ASHA, claims(PRESCRIPTION))
        .then(ASHA, knows_the_address_of(MRS_OKORO))
        .when(BEN, visits(LIFT))
        .when(ASHA, thanks(ASHA, BEN, LIFT))
        .then(BEN, sees_thanks(|one| one.read.is_none()));
}

#[test]
fn who_only_receives_is_asked_what_they_enjoy_and_not_pressed() {
    let _ = story("Mrs Okoro bakes; Mr Lee would rather not say")
        .on_the_page(PRESCRIPTION, enjoys(MRS_OKORO, Gift::Baking))
        .then(OMAR, sees_gifts_of(MRS_OKORO, |offer| offer.gifts == [Gift::Baking] && offer.later.is_none()))
        .when(OMAR, would_rather_not_give(MR_LEE))
        .then(OMAR, sees_gifts_of(MR_LEE, |offer| offer.gifts.is_empty() && offer.later.is_some()))
        .when(OMAR, enjoys(MR_LEE, Gift::Stories))
        .then(OMAR, sees_gifts_of(MR_LEE, |offer| offer.gifts == [Gift::Stories] && offer.later.is_none()))
        .cannot(BEN, enjoys(MRS_OKORO, Gift::Music), &Refusal::NotAllowed)
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, enjoys(MRS_OKORO, Gift::Music))
        .then(OMAR, sees_gifts_of(MRS_OKORO, |offer| offer.gifts == [Gift::Music]));
}

#[test]
fn an_offer_rests_until_its_day_and_nobody_is_asked_meanwhile() {
    let zone = Spread { paired: 0, circle: 0, zone: 6, on_behalf: false };
    let first = |so: fn(&Errand) -> bool| sees_errand(LIFT, so);
    let _ = story("Asha and Ben offer lifts, and Asha rests for two days")
        .when(OMAR, lets_asks_travel(zone))
        .when(ASHA, offers(HelpKind::Prescription, Able::default()))
        .when(BEN, offers(HelpKind::Prescription, Able::default()))
        .when(ASHA, lets_rest(ASHAS_OFFER, 2))
        .then(ASHA, sees_offer(ASHAS_OFFER, |offer| offer.rest.is_some()))
        .when(OMAR, asks(LIFT, MRS_OKORO, Wants::anybody()))
        .then(BEN, first(|errand| errand.reach.to == [id_of(BEN)]))
        .then(ASHA, does_not_see(LIFT))
        .hours_later(50)
        .then(ASHA, sees_offer(ASHAS_OFFER, |offer| offer.rest.is_none()))
        .when(OMAR, asks(Name("another lift"), MRS_OKORO, Wants::anybody()))
        .then(ASHA, sees(Name("another lift"), Sight::Open));
}

#[test]
fn a_weekly_limit_counts_what_was_done_and_what_is_in_hand() {
    let zone = Spread { paired: 0, circle: 6, zone: 6, on_behalf: false };
    let once = Able { week: Some(1), ..Able::default() };
    let _ = story("Asha is glad to do one thing a week")
        .when(OMAR, lets_asks_travel(zone))
        .when(ASHA, offers(HelpKind::Prescription, once))
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits(PRESCRIPTION))
        .when(OMAR, asks(LIFT, MRS_OKORO, Wants::anybody()))
        .then(OMAR, sees_errand(LIFT, |errand| errand.reach.is_wide()))
        .hours_later(8 * 24)
        .when(OMAR, asks(Name("another lift"), MRS_OKORO, Wants::anybody()))
        .then(OMAR, sees_errand(Name("another lift"), |errand| errand.reach.to == [id_of(ASHA)]));
}

fn sees_errand(errand: Name, so: fn(&Errand) -> bool) -> tests::story::Check {
    Box::new(move |story, who| {
        let found = shared::world::find::<Errand>(story.app(who).replica().world(), id_of(errand));
        if found.as_ref().is_ok_and(so) { Ok(()) } else { Err(format!("sees the errand as {found:?}")) }
    })
}

#[test]
fn thanks_reach_a_helper_who_is_offline() {
    let _ = story("Mrs Okoro thanks Asha, who is in a basement")
        .when(ASHA, claims(PRESCRIPTION))
        .when(ASHA, visits(PRESCRIPTION))
        .offline([ASHA])
        .on_the_page(PRESCRIPTION, thanks(MRS_OKORO, ASHA, PRESCRIPTION))
        .then(ASHA, sees_no_thanks())
        .then(OMAR, sees_thanks(|one| one.words.is_some()))
        .then(BEN, sees_no_thanks())
        .hours_later(30)
        .online([ASHA])
        .then(ASHA, sees_thanks(|one| one.read.is_none() && one.first_name.is_none()))
        .then(ASHA, has_forgotten_the_address_of(MRS_OKORO))
        .offline([ASHA])
        .when(ASHA, reads_thanks())
        .online([ASHA])
        .then(ASHA, sees_thanks(|one| one.read.is_some()))
        .then(ASHA, has_an_empty_outbox());
}

#[test]
fn thanks_told_on_the_telephone_are_written_down_and_nobody_thanks_themselves() {
    let _ = story("Mrs Okoro rings and asks Omar to thank Asha")
        .when(ASHA, claims(PRESCRIPTION))
        .cannot(OMAR, thanks(MRS_OKORO, ASHA, PRESCRIPTION), &Refusal::NotDoneYet)
        .when(ASHA, visits(PRESCRIPTION))
        .cannot(ASHA, thanks(MRS_OKORO, ASHA, PRESCRIPTION), &Refusal::NotAllowed)
        .cannot(OMAR, thanks(MR_LEE, ASHA, PRESCRIPTION), &Refusal::NotAllowed)
        .when(OMAR, thanks(MRS_OKORO, ASHA, PRESCRIPTION))
        .then(ASHA, sees_thanks(|one| one.recorded_by == Some(id_of(OMAR))))
        .cannot(OMAR, thanks(MRS_OKORO, ASHA, PRESCRIPTION), &Refusal::AlreadyThere)
        .when(ASHA, proposes(ASHA, MRS_OKORO))
        .cannot(OMAR, thanks_the_pair(MRS_OKORO, ASHA), &Refusal::NotAgreed)
        .on_the_page(PRESCRIPTION, agrees(ASHA, MRS_OKORO, MRS_OKORO))
        .on_the_page(PRESCRIPTION, thanks_the_pair(MRS_OKORO, ASHA));
}

#[test]
fn an_introduction_that_one_side_declines_quietly() {
    let open = |so: fn(&shared::together::Invitation) -> bool| is_asked(so);
    let _ = story("Omar thinks that Ben and Clare might like each other; Clare would rather not")
        .when(OMAR, introduces(BEN, CLARE))
        .then(BEN, open(|one| one.is_open() && one.other.is_none()))
        .then(BEN, does_not_know_it_is(CLARE))
        .then(CLARE, does_not_know_it_is(BEN))
        .then(ASHA, has_no_introduction())
        .when(CLARE, would_rather_not_meet(CLARE))
        .when(BEN, would_like_to_meet(BEN, "Ring me after six"))
        .then(BEN, open(|one| matches!(one.reply, Some(Reply::Yes { .. })) && one.other.is_none()))
        .then(BEN, is_told([]))
        .then(BEN, does_not_know_it_is(CLARE))
        .then(OMAR, does_not_read_what_was_asked_of(CLARE))
        .then(OMAR, does_not_read_what_was_asked_of(BEN))
        .hours_later(22 * 24)
        .then(BEN, has_no_introduction())
        .then(CLARE, has_no_introduction())
        .then(OMAR, has_no_introduction());
}

/// What somebody said of it is theirs, also before organisers.
fn does_not_read_what_was_asked_of(person: Name) -> tests::story::Check {
    Box::new(move |story, who| {
        if reads_what_was_asked_of(person)(story, who).is_ok() {
            Err(format!("can read of {person:?}"))
        } else {
            Ok(())
        }
    })
}

#[test]
fn both_say_yes_while_both_phones_are_offline() {
    let _ = story("Ben and Clare both say yes in the basement")
        .when(OMAR, introduces(BEN, CLARE))
        .offline([BEN, CLARE])
        .when(BEN, would_like_to_meet(BEN, "Ring me after six"))
        .when(CLARE, would_like_to_meet(CLARE, "I am at the shop on Fridays"))
        .then(BEN, waits_with(1))
        .then(BEN, does_not_know_it_is(CLARE))
        .online([BEN])
        .then(BEN, does_not_know_it_is(CLARE))
        .online([CLARE])
        .then(BEN, is_asked(|one| one.other.as_ref().is_some_and(|other| other.name.as_str() == "Clare")))
        .then(CLARE, is_asked(|one| one.other.as_ref().is_some_and(|other| other.way.as_str() == "Ring me after six")))
        .then(CLARE, is_told([]))
        .hours_later(29 * 24)
        .then(BEN, has_no_introduction())
        .then(OMAR, has_no_introduction());
}

#[test]
fn who_has_no_account_answers_on_the_page_or_on_the_telephone() {
    let _ = story("Mrs Okoro and Mr Lee both have roses")
        .when(OMAR, introduces(MRS_OKORO, MR_LEE))
        .cannot(ASHA, would_like_to_meet(MRS_OKORO, "At church"), &Refusal::NotFound)
        .on_the_page(PRESCRIPTION, would_like_to_meet(MRS_OKORO, "I sit in the park at noon"))
        .offline([OMAR])
        .when(OMAR, would_like_to_meet(MR_LEE, "Knock at number 12"))
        .online([OMAR])
        .then(OMAR, has_an_empty_outbox())
        .then(OMAR, reads_what_was_asked_of(MR_LEE))
        .then(OMAR, does_not_read_what_was_asked_of(MRS_OKORO))
        .then(RUTH, reads_what_was_asked_of(MR_LEE))
        .then(ASHA, has_no_introduction());
}

#[test]
fn nobody_finds_out_who_it_is_by_proposing_everybody() {
    let _ = story("Ben would like to know who it is")
        .when(OMAR, introduces(BEN, CLARE))
        .when(BEN, Box::new(|story, who| rename(introduces(BEN, CLARE)(story, who))))
        .then(BEN, is_told([]))
        .when(OMAR, takes_the_introduction_back())
        .then(CLARE, is_asked_again());
}

/// The same with other names.
fn rename(command: shared::command::Command) -> shared::command::Command {
    let shared::command::Command::ProposeIntroduction(mut proposal) = command else { return command };
    proposal.introduction = id_of(Name("Ben's own idea"));
    proposal.sides[0].invitation = id_of(Name("one half of it"));
    proposal.sides[1].invitation = id_of(Name("the other half of it"));
    proposal.into()
}

fn is_asked_again() -> tests::story::Check {
    Box::new(|story, who| {
        let half = id_of(Name("the other half of it"));
        let found = shared::world::find::<shared::together::Invitation>(story.app(who).replica().world(), half);
        found.map(|_| ()).map_err(|why| format!("is not asked: {why:?}"))
    })
}

#[test]
fn a_thank_you_says_a_name_only_where_that_was_agreed() {
    let _ = story("Mr Lee's company")
        .when(ASHA, claims(COMPANY))
        .when(ASHA, visits(COMPANY))
        .then(ASHA, sees(COMPANY, done_by(ASHA)))
        .when(CLARE, thanks(MR_LEE, ASHA, COMPANY))
        .then(ASHA, sees_thanks(|one| one.first_name.is_none() && one.recorded_by == Some(id_of(CLARE))))
        .then(CLARE, sees_no_thanks());
}
