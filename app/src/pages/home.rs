//! The start page: who we are, two large ways on, how to reach a person, and who can read what.

use super::around::{Around, Page, Reach};
use crate::parts::{Button, Input, LinkButton, Notice, PageHead, Section, Symbol, TextField, Tone, Weight};
use crate::text::use_text;
use leptos::prelude::*;

/// The start page.
#[component]
pub fn HomePage(
    /// What it is drawn in.
    around: Around,
) -> impl IntoView {
    let t = use_text();
    let group = around.group.clone();
    view! {
        <Page around title=t.home_title_plain()>
            <PageHead title=t.home_title_plain()><p class="lead">{t.home_intro()}</p></PageHead>
            <div class="stack">
                <LinkButton href="/ask" class="button-wide page-way" symbol=Symbol::Heart>{t.home_ask()}</LinkButton>
                <LinkButton href="/join" weight=Weight::Plain class="button-wide page-way" symbol=Symbol::People>
                    {t.home_help()}
                </LinkButton>
            </div>
            <Section title=t.home_my()>
                <p>{t.home_my_hint()}</p>
                <form class="page-code-form" method="post" action="/my" novalidate>
                    <TextField name="code" label=t.home_code() hint=t.my_type_hint() input=Input::Code />
                    <Button weight=Weight::Plain>{t.home_code_go()}</Button>
                </form>
            </Section>
            <Notice tone=Tone::Worry title=t.home_danger() />
            {group.map(|group| view! { <Reach group /> })}
            <Section title=t.home_how()>
                <ol class="page-steps" role="list">
                    <li>{t.home_how_1()}</li>
                    <li>{t.home_how_2()}</li>
                    <li>{t.home_how_3()}</li>
                </ol>
            </Section>
            <Section title=t.home_who_reads()>
                <ul class="page-list">
                    <li>{t.home_who_reads_organisers()}</li>
                    <li>{t.home_who_reads_helper()}</li>
                    <li>{t.home_who_reads_others()}</li>
                    <li>{t.home_who_reads_host()}</li>
                </ul>
            </Section>
        </Page>
    }
}
