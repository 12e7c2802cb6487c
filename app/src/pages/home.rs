//! The start page: who we are, two large ways on, how to reach a person, and who can read what.

use super::around::{Around, page, reach};
use crate::dom::{Node, div, el, p, several};
use crate::parts::{
    Button, Input, LinkButton, Notice, PageHead, Question, Symbol, Tone, Weight, ringing_for_help, section,
};
use crate::text::use_text;

/// The start page.
pub fn home_page(around: Around) -> Node {
    let t = use_text();
    let group = around.group.clone();
    page(
        around,
        t.home_title_plain(),
        several()
            .child(PageHead::new(t.home_title_plain()).child(p("lead").child(t.home_intro())))
            .child(
                div("stack")
                    .child(LinkButton::new("/ask", t.home_ask()).class("button-wide page-way").symbol(Symbol::Heart))
                    .child(
                        LinkButton::new("/join", t.home_help())
                            .weight(Weight::Plain)
                            .class("button-wide page-way")
                            .symbol(Symbol::People),
                    ),
            )
            .child(group.map(reach))
            .child(
                section(t.home_my()).child(p("").child(t.home_my_hint())).child(
                    el("form")
                        .class("page-code-form")
                        .attr("method", "post")
                        .attr("action", "/my")
                        .flag("novalidate", true)
                        .child(Question::line("code", t.home_code()).hint(t.my_type_hint()).input(Input::Code))
                        .child(Button::new(t.home_code_go()).weight(Weight::Plain)),
                ),
            )
            .child(p("page-on").child(el("a").attr("href", "/gatherings").child(t.gatherings_all())))
            .child(Notice::new(Tone::Worry, ringing_for_help(t.home_danger())))
            .child(
                section(t.home_how()).child(
                    el("ol")
                        .class("page-steps")
                        .attr("role", "list")
                        .child(el("li").child(t.home_how_1()))
                        .child(el("li").child(t.home_how_2()))
                        .child(el("li").child(t.home_how_3())),
                ),
            )
            .child(
                section(t.home_who_reads()).child(
                    el("ul")
                        .class("page-list")
                        .child(el("li").child(t.home_who_reads_organisers()))
                        .child(el("li").child(t.home_who_reads_helper()))
                        .child(el("li").child(t.home_who_reads_others()))
                        .child(el("li").child(t.home_who_reads_host())),
                ),
            ),
    )
}
