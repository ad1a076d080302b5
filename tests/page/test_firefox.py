"""The page in Firefox, which has no speech recognition: typing, reading, alarms, the list, in both languages."""

from __future__ import annotations

import pytest

from tests.page.firefox import Firefox, firefox

pytestmark = pytest.mark.browser

ENTER = "\ue007"
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def _asks(page: Firefox, words: str) -> None:
    page.runs("document.getElementById('utterance').focus()")
    page.types(words + ENTER)


SAID = {
    "en-US,en": {
        "first": "Type your question",
        "question": "what happens during induction",
        "title": "Induction",
        "follow": "How long it takes",
        "danger": "i have a fever after chemo",
        "action": "Call your cancer care team now",
        "marked": "Kept for my doctor",
    },
    "es-US,es": {
        "first": "Escriba su pregunta",
        "question": "qué pasa en la inducción",
        "title": "Inducción",
        "follow": "Cuánto dura",
        "danger": "tengo fiebre",
        "action": "Llame ahora a su equipo",
        "marked": "Guardado para mi doctor",
    },
}


@pytest.mark.parametrize("languages", SAID)
def test_the_page_in_firefox(address: str, languages: str) -> None:
    said = SAID[languages]
    with firefox(languages) as page:
        page.is_wide(360, 740)
        page.opens(address)
        page.waits("document.body.dataset.phase === 'idle'")
        assert page.runs("document.getElementById('typing').innerText") == said["first"]
        assert not page.runs("document.getElementById('press').checkVisibility()")

        _asks(page, said["question"])
        page.waits(f"document.querySelector('#answer h2')?.innerText === '{said['title']}'")
        page.waits("document.querySelectorAll('#next button').length === 3")
        assert page.runs(SIDEWAYS) <= 0
        page.runs("document.querySelector('#marks .mark').click()")
        assert page.runs("document.querySelector('#marks .mark').innerText") == said["marked"]
        page.runs("document.querySelector('#next button').click()")
        page.waits("document.querySelectorAll('#past article').length === 1")
        page.waits(f"document.getElementById('heard').innerText.includes('{said['follow']}')")

        page.runs("document.getElementById('list-open').click()")
        page.waits("document.querySelectorAll('dialog[open] ol li').length === 1")
        page.runs("document.querySelector('dialog').close()")
        page.runs("document.getElementById('topics').click()")
        page.waits("document.querySelectorAll('dialog[open] li button').length > 20")
        page.runs("document.querySelector('dialog').close()")

        _asks(page, said["danger"])
        page.waits(f"document.getElementById('alarm').innerText.includes('{said['action']}')")
        assert page.runs(SIDEWAYS) <= 0

        language = languages[:2]
        for path in (f"{language}/topics/car_t", f"{language}/topics", f"{language}/numbers"):
            page.opens(address + path)
            assert page.runs(SIDEWAYS) <= 0, path
        page.opens(f"{address}{language}/topics/phases")
        assert page.runs(
            "[...document.querySelectorAll('.drawing')].every((one) => one.getBoundingClientRect().width > 60)"
        )
        page.waits("document.querySelector('.told .mark').checkVisibility()")
        assert page.runs("document.getElementById('list-count').innerText.trim()") == "1"
