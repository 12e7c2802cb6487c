//! Check-ins and rounds with invented people, and the round on paper as it is drawn.

use super::phone::frame;
use app::dom::{Node, div, el, p};
use app::parts::*;
use app::screens::round::model::{CallShown, Row as Round, Shown, Standing as Call};
use app::screens::round::paper::paper;
use app::screens::said::{care, things};
use app::screens::turn::model::Ways;
use app::text::{Text, use_text};
use shared::care::{Ladder, Outcome, Step};
use shared::words::{CallId, Day, Id, Part, PersonId, Recurrence, RoundId, Timestamp, Weekday};

const NOON: Timestamp = Timestamp(1_795_435_200);
const CLOCK: things::Clock = things::Clock { now: NOON, offset: 0 };

fn plain(words: &'static str, symbol: Symbol) -> Button {
    Button::new(words).weight(Weight::Plain).symbol(symbol)
}

fn answers(t: Text) -> Node {
    let three = div("trio")
        .child(plain(t.outcome_well(), Symbol::Check))
        .child(plain(t.outcome_no_answer(), Symbol::CheckIn))
        .child(plain(t.errand_outcome_worried(), Symbol::Worry));
    tear().child(three).child(Button::new(t.found_with_words()).weight(Weight::Quiet))
}

fn number(t: Text) -> Node {
    let number = el("bdi").class("nums").attr("dir", "ltr").child("01632 960001");
    facts()
        .child(Fact::new(t.errand_phone(), number).symbol(Symbol::Phone))
        .child(Fact::new(t.errand_address(), "3 Quay Street\nRiverside").symbol(Symbol::Place))
}

fn ring(t: Text, name: &str) -> LinkButton {
    let call = LinkButton::new("tel:01632960001", t.app_call()).label(&t.app_call_name(name));
    call.weight(Weight::Plain).symbol(Symbol::Phone)
}

fn form(t: Text) -> Node {
    let outcomes = Outcome::ALL.into_iter().map(|one| Choice::new(one.code(), things::outcome(t, one))).collect();
    let next = vec![
        Choice::new(Step::Again.code(), t.found_again()).hint(t.found_again_hint()),
        Choice::new(Step::Cover.code(), t.found_cover()),
        Choice::new(Step::Organiser.code(), t.found_organiser()).hint(t.found_organiser_hint()),
        Choice::new(Step::Lead.code(), t.found_lead()).hint(t.found_lead_hint()),
    ];
    div("stack")
        .child(Question::one_of("outcome", t.errand_outcome(), outcomes).value("noanswer"))
        .child(Question::one_of("next", t.found_next(), next).error(t.limit_choose()))
        .child(Question::area("words", t.errand_note()).hint(t.errand_note_hint()).need(Need::Optional).rows(2))
        .child(
            div("cluster")
                .child(Button::new(t.found_save()).symbol(Symbol::Check))
                .child(Button::new(t.app_cancel()).weight(Weight::Quiet)),
        )
        .child(p("soft small").child(t.errand_done_hint()))
}

pub(super) fn today() -> Node {
    let t = use_text();
    let at = |hours: i64| things::moment(t, NOON.plus(hours * 3_600), CLOCK);
    let mine = card()
        .child(div("cluster").child(person_large("Grace Okoro")))
        .child(p("").child(t.turn_call()).child(" · ").child(t.turn_since_until(&at(-12), &at(9))))
        .child(div("stack").child(div("cluster").child(ring(t, "Grace Okoro"))).child(answers(t)));
    let by = t.turn_tried("Ben Haruna", &at(-2));
    let ladder = card()
        .child(div("cluster").child(person_large("Tom O’Dea")))
        .child(p("").child(t.turn_call()).child(" · ").child(t.turn_on_the_ladder(&at(-2), &at(1))))
        .child(p("").child(t.turn_to_organiser()))
        .child(p("soft").child(t.turn_asked("Ben Haruna · Asha Patel")))
        .child(
            div("cluster")
                .child(tag(Standing::Over, t.outcome_no_answer()))
                .child(el("span").class("soft small").child(by)),
        )
        .child(el("blockquote").class("wrote").attr("dir", "auto").child("Rang twice. The curtains are drawn."))
        .child(number(t))
        .child(
            div("stack").child(div("cluster").child(ring(t, "Tom O’Dea"))).child(answers(t)).child(
                div("cluster")
                    .child(Button::new(t.turn_take_over()).weight(Weight::Quiet))
                    .child(LinkButton::new("#p", t.errand_more_about("Tom O’Dea")).weight(Weight::Quiet)),
            ),
        );
    let open = card().child(div("cluster").child(person_large("Mrs Finch"))).child(form(t));
    let main = div("stack")
        .child(PageHead::new(t.today_title()).child(p("").child(t.today_hello("Asha"))))
        .child(section(t.turn_mine()).child(mine).child(open))
        .child(section(t.turn_ladder()).child(ladder));
    frame(Sync::AllSent, "#today", main)
}

pub(super) fn plan() -> Node {
    let t = use_text();
    let rule = Recurrence::weekly(Day(20_780), [Weekday::Monday, Weekday::Thursday]);
    let day = |days: i32| {
        let said = things::day(t, Day(20_780 + days), CLOCK);
        let skip = Button::new(t.plan_leave_out()).weight(Weight::Quiet);
        el("li").class("plan-day").child(el("bdi").child(said)).child(skip)
    };
    let plan = card()
        .child(div("cluster").child(el("strong").child(care::often(t, (&rule, Part::Morning)))))
        .child(p("soft").child(t.turn_call()).child(" · ").child(t.plan_in_turn("Asha Patel · Ben Haruna")))
        .child(p("soft small").child(t.plan_next_days()))
        .child(el("ul").class("plain").attr("role", "list").children([0, 3, 7, 10].map(day)))
        .child(p("").child(t.plan_next_turn("Ben Haruna")))
        .child(
            tear()
                .child(Button::new(t.app_change()).weight(Weight::Plain))
                .child(Button::new(t.plan_pause()).weight(Weight::Quiet))
                .child(Button::new(t.plan_end()).weight(Weight::Quiet)),
        );
    let rungs = care::rungs(t, &Ladder::default()).into_iter().map(|rung| el("li").child(rung));
    let ladder = card()
        .child(el("h3").child(t.ladder_title()))
        .child(p("soft").child(t.ladder_hint()))
        .child(el("ol").class("rungs").children(rungs))
        .child(p("soft small").child(t.ladder_top()));
    let weekdays = Weekday::ALL.map(|day| Choice::new((day as u8).to_string(), things::weekday(t, day))).to_vec();
    let form = card()
        .child(SomeOf::new("weekdays", t.plan_weekdays(), weekdays).values(vec!["0".to_owned(), "3".to_owned()]))
        .child(p("lead").child(t.plan_consent_script()))
        .child(Tick::new("consent", t.record_consent()).error(t.limit_consent_said()));
    let main = div("stack")
        .child(PageHead::new("Grace Okoro").back("#people"))
        .child(section(t.plan_title()).child(plan).child(form))
        .child(section(t.settings_our_group()).child(ladder));
    frame(Sync::AllSent, "#people", main)
}

fn call(n: u8, name: &str, standing: Call) -> CallShown {
    let phone = Some(app::screens::errand::model::dialled("01632 960001"));
    CallShown {
        id: CallId(Id::from_bytes([n; 16])),
        person: PersonId(Id::from_bytes([n; 16])),
        name: Some(name.to_owned()),
        zone: Some("Riverside".to_owned()),
        reach: Ways { phone, ..Ways::default() },
        standing,
        may_take: false,
        may_hand_back: false,
        waiting: false,
    }
}

pub(super) fn round() -> Node {
    let t = use_text();
    let names =
        ["Grace Okoro", "Tom O’Dea", "Li Na Wu", "Mrs Finch", "آشا", "Kofi Adeyemi Example-Longname", "Mr Bell"];
    let calls: Vec<CallShown> = (0_u8..21).map(|n| call(n, names[usize::from(n) % names.len()], Call::Open)).collect();
    let row = Round {
        id: RoundId(Id::from_bytes([9; 16])),
        name: "Friday evening calls".to_owned(),
        day: Day(20_780),
        part: Part::Evening,
        made: 3,
        of: calls.len(),
        waiting: false,
    };
    let shown = Shown {
        row,
        closed: false,
        callers: vec!["Asha Patel".to_owned(), "Ben Haruna".to_owned()],
        calls: calls.iter().map(|call| call.id).collect(),
        may_close: true,
        may_print: true,
    };
    let head = |name: &'static str, tag: Node| {
        div("row-words")
            .child(div("call-head").child(el("h3").child(el("bdi").child(name))).child(tag))
            .child(p("soft").child("Riverside"))
    };
    let one = |head: Node, below: Option<Node>| card().class("stack-close").child(head).child(below);
    let cards = [
        one(
            head("Grace Okoro", tag(Standing::Held, t.call_yours())),
            Some(
                div("stack")
                    .child(div("").child(ring(t, "Grace Okoro")))
                    .child(answers(t))
                    .child(div("").child(Button::new(t.call_back()).weight(Weight::Quiet).symbol(Symbol::HandBack))),
            ),
        ),
        one(
            head("Grace", tag(Standing::Open, t.call_open())),
            Some(div("").child(plain(t.call_take(), Symbol::Phone))),
        ),
        one(head("Tom", tag(Standing::Held, t.call_held("Ben Haruna"))), None),
        one(head("Kofi Adeyemi", tag(Standing::Done, t.call_made("Asha Patel"))), None),
    ];
    let main =
        div("stack")
            .child(div("not-printed").child(
                PageHead::new("Friday evening calls").back("#today").child(p("").child(t.round_made("3", "21"))),
            ))
            .child(div("columns not-printed").children(cards))
            .child(
                div("section not-printed")
                    .child(div("").child(Button::new(t.round_print()).weight(Weight::Plain)))
                    .child(p("soft small").child(t.round_print_hint())),
            )
            .child(paper(t, &shown, (&calls, CLOCK)));
    frame(Sync::AllSent, "#today", main)
}
