"""How the page is built: nothing cut or too small to touch, accessible in every state, light, and keeping nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.page.phone import HERE, Phone
from tests.page.states import STATES

pytestmark = pytest.mark.browser

AXE = HERE / "node_modules" / "axe-core" / "axe.min.js"
SENT, UNPACKED = 60_000, 100_000
"""Bytes of the first view: as they are sent, and as the browser has them."""
LARGE_TEXT = "document.documentElement.style.fontSize = arguments[0] + 'px'"
READ = (
    "LANGUAGE/topics",
    "LANGUAGE/topics/car_t",
    "LANGUAGE/topics/phases",
    "LANGUAGE/topics/main_line",
    "LANGUAGE/numbers",
    "privacy/LANGUAGE",
)
OUT_OF_SIGHT = """
const width = document.documentElement.clientWidth;
const seen = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility());
const out = seen.filter((one) => {
  const { left, right } = one.getBoundingClientRect();
  const holds = !one.matches("input") && one.clientWidth; // a field may hold more than it shows
  return left < -0.5 || right > width + 0.5 || (holds && one.scrollWidth > one.clientWidth + 1);
});
return [document.documentElement.scrollWidth - width, out.map((one) => `${one.tagName} ${one.id} ${one.innerText}`)];
"""
TOO_SMALL = """
const all = "button, a, summary, input:not([type=checkbox]), label:has(input[type=checkbox])";
const inText = "p:not(:has(> a:only-child)) > a, li:has(> a) > a:not(:only-child), .skip";
const touched = [...document.querySelectorAll(all)].filter((one) => !one.matches(inText));
return touched.filter((one) => one.checkVisibility()).filter((one) => {
  const { width, height } = one.getBoundingClientRect();
  return width < 44 || height < 44 - 0.5;
}).map((one) => one.outerHTML);
"""
COVERED = """
if (document.querySelector("dialog[open]")) return false;
window.scrollTo({ top: document.body.scrollHeight, behavior: "instant" });
const foot = document.querySelector("footer");
const { left, top, width, height } = document.getElementById("urgent").getBoundingClientRect();
return !foot.contains(document.elementFromPoint(left + width / 2, top + height / 2));
"""
KEPT = """
return Promise.all([indexedDB.databases(), caches.keys()]).then((kept) => [
  document.cookie, localStorage.length, sessionStorage.length, ...kept.map(({ length }) => length)]);
"""


@pytest.mark.parametrize(
    ("languages", "size", "text"),
    [
        ("en-US", (360, 740, 1), 16),
        ("es-US", (360, 740, 1), 16),
        ("es-US", (360, 740, 2), 16),
        ("en-US", (1280, 800, 1), 16),
        ("es-US", (1280, 800, 4), 16),
        ("es-US", (412, 915, 1), 24),
    ],
    ids=["phone en", "phone", "phone at 200 %", "desktop en", "desktop at 400 %", "text of 24 px"],
)
def test_nothing_is_cut_or_scrolls_sideways(
    phone: Phone, languages: str, size: tuple[int, int, int], text: int
) -> None:
    width, height, zoom = size
    for name, reach in STATES.items():
        phone.opens(languages, width=width, height=height, zoom=zoom, still=True)
        phone.runs(LARGE_TEXT, text)
        reach(phone)
        phone.runs(LARGE_TEXT, text)
        sideways, cut = phone.runs(OUT_OF_SIGHT)
        assert sideways <= 0, name
        assert cut == [], name
        assert not phone.runs(COVERED), name
        phone.rests()
    for path in READ:
        phone.opens(languages, width=width, height=height, zoom=zoom, path=path.replace("LANGUAGE", languages[:2]))
        phone.runs(LARGE_TEXT, text)
        assert phone.runs(OUT_OF_SIGHT) == [0, []], path
        phone.rests()


@pytest.mark.parametrize(("languages", "dark"), [("en-US", False), ("es-US", True)], ids=["en light", "es dark"])
def test_axe_finds_no_violation_and_all_can_be_touched(phone: Phone, languages: str, dark: bool) -> None:
    if not AXE.exists():
        pytest.skip("no axe-core: run `npm ci` in tests/page")
    axe = AXE.read_text(encoding="utf-8")
    for name, reach in STATES.items():
        phone.opens(languages, dark=dark, still=True)
        reach(phone)
        assert _violations(phone, axe) == [], name
        assert phone.runs(TOO_SMALL) == [], name
        phone.rests()
    for path in READ:
        phone.opens(languages, dark=dark, path=path.replace("LANGUAGE", languages[:2]))
        assert _violations(phone, axe) == [], path
        assert phone.runs(TOO_SMALL) == [], path
        phone.rests()


def test_in_forced_colours_what_can_be_pressed_still_has_an_edge(phone: Phone) -> None:
    phone.opens()
    phone.types("i have a fever after chemo")
    phone.waits("return document.querySelector('#alarm .action') !== null")
    phone.browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "forced-colors", "value": "active"}]}
    )
    for pressed in ("#mark", "#alarm", "#team button"):
        edge = "return getComputedStyle(document.querySelector(arguments[0])).borderTopWidth"
        assert phone.runs(edge, pressed) in ("2px", "4px"), pressed


def test_the_order_of_reading_is_the_order_of_the_conversation(phone: Phone) -> None:
    phone.opens()
    STATES["past"](phone)
    order = phone.runs(
        "const all = [...document.querySelectorAll('[id]')].map(({ id }) => id);"
        "return arguments[0].split(' ').map((id) => all.indexOf(id))",
        "alarm topics notice press past heard answer offers next delivery utterance urgent",
    )
    assert order == sorted(order)
    assert -1 not in order


def test_the_legal_text_is_folded_and_a_tap_away(phone: Phone) -> None:
    phone.opens()
    assert "Memorial Sloan Kettering" not in phone.text
    lines = "const { height } = document.querySelector('summary').getBoundingClientRect();"
    assert phone.runs(f"{lines} return height / parseFloat(getComputedStyle(document.body).lineHeight)") <= 2
    phone.presses("summary")
    phone.shows("it is not part of that center")
    phone.shows("No doctor has reviewed these words yet.")


def test_it_moves_nothing_for_whoever_wants_stillness(phone: Phone) -> None:
    for still, moves in ((False, True), (True, False)):
        phone.opens(still=still)
        phone.presses("#press")
        phone.is_in("listening")
        assert phone.runs("return document.getAnimations().length > 0") is moves


def test_the_first_view_weighs_little_and_comes_from_one_place(
    phone: Phone, server_to_lose: tuple[str, Callable[[], None]]
) -> None:
    phone.address, _ = server_to_lose
    phone.opens()
    loaded = phone.runs(
        "return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
        ".map(({ name, encodedBodySize, decodedBodySize }) => [name, encodedBodySize, decodedBodySize])"
    )
    assert len(loaded) > 8
    assert {name for name, *_ in loaded if not name.startswith(phone.address)} == set()
    assert sum(sent for _, sent, _ in loaded) < SENT
    assert sum(size for *_, size in loaded) < UNPACKED


def test_nothing_is_kept_and_nothing_is_complained_of(phone: Phone) -> None:
    phone.opens()
    phone.browser.get_log("browser")  # type: ignore[no-untyped-call]
    phone.presses("#press")
    phone.says("what happens during induction")
    phone.says("i have a fever after chemo")
    phone.says("stop")
    phone.is_in("idle")

    assert phone.runs(KEPT) == ["", 0, 0, 0, 0]
    assert phone.browser.get_cookies() == []  # type: ignore[no-untyped-call]
    assert phone.browser.get_log("browser") == []  # type: ignore[no-untyped-call]


def _violations(phone: Phone, axe: str) -> list[str]:
    phone.runs(axe)
    found: dict[str, Any] = phone.browser.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],"
        "rules: { 'color-contrast-enhanced': { enabled: true } } }).then(done);"
    )
    return [
        f"{one['id']}: {one['nodes'][0]['html']} {one['nodes'][0]['failureSummary']}" for one in found["violations"]
    ]
