//! The plain pages' frame with the start page and the form.

use app::dom::{Node, div, el, p, several};
use app::parts::*;
use app::text::{Lang, use_text};

pub(super) fn frame(main: Node) -> Node {
    let t = use_text();
    let languages = Lang::ALL.map(|lang| {
        el("a").attr("href", "#").attr("lang", lang.code()).attr("hreflang", lang.code()).child(lang.own_name())
    });
    several().child(sprite()).child(skip_link()).child(
        div("page")
            .child(
                el("header").class("page-band").child(
                    div("")
                        .child(
                            el("a").class("page-name").attr("href", "#").child(mark()).child("Elm Street Neighbours"),
                        )
                        .child(div("page-langs").child(languages.into_iter().collect::<Vec<_>>())),
                ),
            )
            .child(el("main").class("page-main").attr("id", "main").child(main))
            .child(
                el("footer").class("page-foot").child(
                    div("")
                        .child(p("").child(t.page_footer("Elm Street Neighbours")))
                        .child(el("a").attr("href", "#").child(t.page_sign_in())),
                ),
            ),
    )
}

pub(super) fn home() -> Node {
    let t = use_text();
    let main = several()
        .child(PageHead::new(t.home_title("Elm Street")).child(p("lead").child(t.home_intro())))
        .child(
            div("cluster")
                .child(LinkButton::new("#ask", t.home_ask()))
                .child(LinkButton::new("#my", t.home_my()).weight(Weight::Plain)),
        )
        .child(
            section(t.home_how()).child(
                el("ol")
                    .class("page-steps")
                    .child(el("li").child(t.home_how_1()))
                    .child(el("li").child(t.home_how_2()))
                    .child(el("li").child(t.home_how_3())),
            ),
        )
        .child(Notice::new(Tone::Worry, t.home_danger()));
    frame(main)
}

pub(super) fn ask(typed: &'static str) -> Node {
    let t = use_text();
    let wrong = |words: &str| (!typed.is_empty()).then(|| words.to_owned());
    let value = || typed.to_owned();
    let kinds = [
        Choice::new("food", t.kind_food()).hint(t.kind_food_hint()).symbol(Symbol::Food),
        Choice::new("prescription", t.kind_prescription())
            .hint(t.kind_prescription_hint())
            .symbol(Symbol::Prescription),
        Choice::new("lift", t.kind_lift()).hint(t.kind_lift_hint()).symbol(Symbol::Lift),
        Choice::new("checkin", t.kind_check_in()).hint(t.kind_check_in_hint()).symbol(Symbol::CheckIn),
        Choice::new("company", t.kind_company()).hint(t.kind_company_hint()).symbol(Symbol::Company),
        Choice::new(value(), if typed.is_empty() { t.kind_other().to_owned() } else { value() }).symbol(Symbol::Other),
    ];
    let main = several()
        .child(PageHead::new(t.ask_title()).child(p("").child(t.ask_intro())))
        .child((!typed.is_empty()).then(|| Notice::new(Tone::Wrong, t.limit_summary(5))))
        .child(
            el("form")
                .class("page-form")
                .attr("method", "post")
                .flag("novalidate", true)
                .child(
                    Question::one_of("kind", t.ask_kind(), kinds.into()).value(value()).error(wrong(t.limit_choose())),
                )
                .child(
                    Question::area("what", t.ask_what())
                        .hint(t.ask_what_hint())
                        .value(value())
                        .error(wrong(t.limit_missing())),
                )
                .child(
                    el("fieldset")
                        .class("page-part")
                        .child(el("legend").child(t.ask_where()))
                        .child(
                            Question::select(
                                "zone",
                                t.ask_zone(),
                                vec![Choice::new("a", "High Street"), Choice::new(value(), value())],
                            )
                            .hint(t.ask_zone_hint())
                            .value(value())
                            .error(wrong(t.limit_choose())),
                        )
                        .child(
                            Question::area("address", t.ask_address())
                                .hint(t.ask_address_hint())
                                .need(Need::Optional)
                                .value(value())
                                .autocomplete("street-address")
                                .rows(2),
                        ),
                )
                .child(
                    el("fieldset")
                        .class("page-part")
                        .child(el("legend").child(t.ask_about_you()))
                        .child(
                            Question::line("name", t.ask_name())
                                .hint(t.ask_name_hint())
                                .value(value())
                                .error(wrong(t.limit_missing()))
                                .input(Input::Name)
                                .autocomplete("name"),
                        )
                        .child(
                            Question::line("phone", t.ask_phone())
                                .hint(t.ask_phone_hint())
                                .value(value())
                                .error(wrong(t.limit_phone()))
                                .input(Input::Phone)
                                .autocomplete("tel")
                                .need(Need::Optional),
                        ),
                )
                .child(
                    card()
                        .child(el("h2").child(t.ask_consent_title()))
                        .child(p("").child(t.ask_consent_text()))
                        .child(tear().child(Tick::new("consent", t.ask_consent()).error(wrong(t.limit_consent())))),
                )
                .child(Button::new(t.ask_send()).class("button-wide")),
        );
    frame(main)
}
