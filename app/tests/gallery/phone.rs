//! The phone's frame with invented people in it.

use app::dom::{Node, div, el, p, several};
use app::parts::*;
use app::text::use_text;

pub(super) fn frame(sync: Sync, current: &'static str, main: Node) -> Node {
    let t = use_text();
    let item = |href, label, symbol, count: usize| NavItem { href, label, symbol, count: count.into() };
    let items = vec![
        item("#today", t.nav_today(), Symbol::Today, 0),
        item("#open", t.nav_open(), Symbol::Open, 4),
        item("#record", t.nav_record(), Symbol::Record, 0),
        item("#people", t.nav_people(), Symbol::People, 0),
        item("#settings", t.nav_settings(), Symbol::Settings, 0),
    ];
    several().child(sprite()).child(skip_link()).child(
        div("app")
            .child(
                el("header")
                    .class("band")
                    .child(
                        el("a")
                            .class("band-name")
                            .attr("href", "#today")
                            .child(mark())
                            .child(el("bdi").child("Elm Street Neighbours")),
                    )
                    .child(sync_line(sync, "#settings")),
            )
            .child(el("main").class("main").attr("id", "main").child(main))
            .child(nav(items, current)),
    )
}

pub(super) fn today() -> Node {
    let t = use_text();
    let main = div("panes")
        .child(
            div("stack stack-wide")
                .child(PageHead::new(t.today_title()).child(p("").child(t.today_hello("Asha"))))
                .child(
                    section(t.today_your_errands()).child(
                        rows()
                            .child(
                                Row::new("#1", t.kind_prescription())
                                    .more("Grace Okoro · High Street")
                                    .symbol(Symbol::Prescription)
                                    .current(true)
                                    .end(tag(Standing::Held, t.state_yours())),
                            )
                            .child(
                                Row::new("#2", t.kind_company())
                                    .more(t.when_day_and_part(t.when_tomorrow(), t.when_afternoon()))
                                    .symbol(Symbol::Company)
                                    .end(tag(Standing::Waiting, t.state_waiting())),
                            ),
                    ),
                )
                .child(
                    section(t.today_wait()).child(
                        rows()
                            .child(
                                Row::new("#3", t.kind_food())
                                    .more("Canal side · 3 days")
                                    .symbol(Symbol::Food)
                                    .end(tag(Standing::Open, t.state_open())),
                            )
                            .child(
                                Row::new("#4", t.kind_lift())
                                    .more(t.when_as_soon_as_possible())
                                    .symbol(Symbol::Lift)
                                    .end(tag(Standing::Done, t.state_done())),
                            )
                            .child(
                                Row::new("#5", t.kind_check_in())
                                    .symbol(Symbol::CheckIn)
                                    .end(tag(Standing::Over, t.state_cancelled())),
                            )
                            .child(
                                Row::new("#6", t.kind_other())
                                    .symbol(Symbol::Other)
                                    .end(tag(Standing::Wrong, t.state_not_sent())),
                            ),
                    ),
                ),
        )
        .child(div("pane-side").child(Empty::new(Symbol::Open, t.open_choose())));
    frame(Sync::Waiting(2), "#today", main)
}

pub(super) fn errand() -> Node {
    let t = use_text();
    let main = div("stack stack-wide panes-one")
        .child(PageHead::new(t.kind_prescription()).back("#today").child(tag(Standing::Held, t.state_yours())))
        .child(
            card()
                .child(person_large("Grace Okoro"))
                .child(
                    facts()
                        .child(
                            Fact::new(t.errand_what(), "Blood pressure tablets from Hill’s. It is paid.")
                                .symbol(Symbol::Prescription),
                        )
                        .child(Fact::new(t.errand_address(), "Flat 4\n12 Canal Row").symbol(Symbol::Place))
                        .child(
                            Fact::new(t.errand_getting_in(), "Ring twice, then wait. The dog barks but is kind.")
                                .symbol(Symbol::Key),
                        )
                        .child(
                            Fact::new(
                                t.errand_phone(),
                                el("a").attr("href", "tel:01632960123").child(el("bdi").child("01632 960123")),
                            )
                            .symbol(Symbol::Phone),
                        ),
                )
                .child(
                    tear()
                        .child(Button::new(t.errand_done()).symbol(Symbol::Check))
                        .child(Button::new(t.errand_hand_back()).weight(Weight::Plain).symbol(Symbol::HandBack)),
                ),
        )
        .child(
            Question::one_of(
                "outcome",
                t.errand_outcome(),
                vec![
                    Choice::new("well", t.errand_outcome_well())
                        .hint(t.errand_outcome_well_hint())
                        .symbol(Symbol::Heart),
                    Choice::new("noanswer", t.errand_outcome_no_answer())
                        .hint(t.errand_outcome_no_answer_hint())
                        .symbol(Symbol::CheckIn),
                    Choice::new("worried", t.errand_outcome_worried())
                        .hint(t.errand_outcome_worried_hint())
                        .symbol(Symbol::Worry),
                ],
            )
            .value("well"),
        )
        .child(Question::area("words", t.errand_note()).hint(t.errand_note_hint()).need(Need::Optional))
        .child(Button::new(t.errand_done_send()).class("button-wide"));
    frame(Sync::AllSent, "#today", main)
}

pub(super) fn parts() -> Node {
    let t = use_text();
    let icons = Symbol::ALL.iter().map(|symbol| icon_sized(*symbol, "icon-large")).collect::<Vec<_>>();
    let notice = |tone, title: &'static str| Notice::new(tone, title);
    let main = div("stack stack-wide")
        .child(PageHead::new("Parts").back("#today"))
        .child(div("cluster").child(icons))
        .child(
            div("cluster")
                .child(Button::new(t.errand_take()))
                .child(Button::new(t.people_invite()).weight(Weight::Plain).symbol(Symbol::Plus))
                .child(Button::new(t.app_cancel()).weight(Weight::Quiet))
                .child(Button::new(t.settings_sign_out()).weight(Weight::Grave))
                .child(Button::new(t.app_send()).disabled(true))
                .child(LinkButton::new("#x", t.app_call()).weight(Weight::Plain).symbol(Symbol::Phone)),
        )
        .child(notice(Tone::Know, t.join_promise()))
        .child(notice(Tone::Good, t.errand_taken()))
        .child(Notice::new(Tone::Worry, ringing_for_help(t.errand_worried_next())))
        .child(
            Notice::new(Tone::Worry, t.refused_already_held("Ben"))
                .child(p("").child(t.did_claim()))
                .child(Button::new(t.refused_let_go()).weight(Weight::Plain)),
        )
        .child(
            div("cluster")
                .child(person("Grace Okoro"))
                .child(person("Asha Patel"))
                .child(person("Ben"))
                .child(person("آشا"))
                .child(person("Li Na Wu"))
                .child(person("Tom O’Dea")),
        )
        .child(
            rows()
                .child(Row::new("#1", "Grace Okoro").door("Grace Okoro").more(t.people_last_seen(t.when_yesterday())))
                .child(
                    Row::new("#2", "Ben Haruna")
                        .door("Ben Haruna")
                        .more(t.role_volunteer())
                        .end(tag(Standing::Open, t.open_new())),
                ),
        )
        .child(Question::line("name", t.join_name()).hint(t.join_name_hint()).value("Asha").input(Input::Name))
        .child(Question::line("code", t.home_code()).value("K7QM2P").input(Input::Code))
        .child(
            Question::line("phone", t.ask_phone())
                .input(Input::Phone)
                .need(Need::Optional)
                .value("ring me")
                .error(t.limit_phone()),
        )
        .child(
            Question::select(
                "zone",
                t.open_zone(),
                vec![Choice::new("a", "High Street"), Choice::new("b", "Canal side")],
            )
            .value("b"),
        )
        .child(
            SomeOf::new(
                "roles",
                t.invite_roles(),
                vec![
                    Choice::new("volunteer", t.role_volunteer()).hint(t.role_volunteer_hint()),
                    Choice::new("calltaker", t.role_call_taker()).hint(t.role_call_taker_hint()),
                    Choice::new("organiser", t.role_organiser()).hint(t.role_organiser_hint()),
                ],
            )
            .values(vec!["volunteer".to_owned()]),
        )
        .child(Tick::new("consent", t.record_consent()).ticked(true))
        .child(
            Empty::new(Symbol::Today, t.today_nothing())
                .hint(t.today_nothing_hint())
                .child(LinkButton::new("#open", t.today_look_open()).weight(Weight::Plain)),
        )
        .child(
            qr(9, "M1 1h3v3h-3zM5 1h1v1h-1zM5 5h3v1h-3zM1 5h2v3h-2zM4 4h1v4h-1zM6 7h2v1h-2z", t.invite_qr_label())
                .child(p("").child(t.invite_show())),
        )
        .child(
            el("dialog").class("sheet").attr("open", "").child(
                div("sheet-inside")
                    .child(div("sheet-head").child(el("h2").child(t.errand_hand_back_title())).child(round_button(
                        Symbol::Close,
                        t.app_close(),
                        || (),
                    )))
                    .child(p("").child(t.errand_hand_back_hint()))
                    .child(Button::new(t.errand_hand_back())),
            ),
        );
    frame(Sync::Refused(1), "#people", main)
}
