"""How the page is built: nothing cut or too small to touch, accessible in every state, light, and keeping nothing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.page.phone import HERE, Phone
from tests.page.states import STATES

pytestmark = pytest.mark.browser

AXE = HERE / "node_modules" / "axe-core" / "axe.min.js"
LIMIT = 100_000
SIZES = [(360, 740, 1), (360, 740, 2), (412, 915, 1), (1280, 800, 1), (1280, 800, 2), (320, 568, 1)]
OUT_OF_SIGHT = """
const width = document.documentElement.clientWidth;
const seen = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility());
const out = seen.filter((one) => {
  const { left, right } = one.getBoundingClientRect();
  return left < -0.5 || right > width + 0.5 || (one.clientWidth && one.scrollWidth > one.clientWidth + 1);
});
return [document.documentElement.scrollWidth - width, out.map((one) => `${one.tagName} ${one.id} ${one.innerText}`)];
"""
TOO_SMALL = """
const touched = [...document.querySelectorAll("button, a, input:not([type=checkbox]), label:has(input)")];
return touched.filter((one) => one.checkVisibility()).filter((one) => {
  const { width, height } = one.getBoundingClientRect();
  return width < 44 || height < 48 - 0.5;
}).map((one) => one.outerHTML);
"""
COVERED = """
window.scrollTo({ top: document.body.scrollHeight, behavior: "instant" });
const dock = document.getElementById("dock").getBoundingClientRect();
const foot = document.querySelector("footer").lastElementChild.getBoundingClientRect();
return getComputedStyle(document.getElementById("dock")).position === "fixed" && foot.bottom > dock.top + 0.5;
"""
KEPT = """
return Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()]).then((kept) => [
  document.cookie, localStorage.length, sessionStorage.length, ...kept.map(({ length }) => length)]);
"""


@pytest.mark.parametrize("languages", ["en-US", "es-US"])
@pytest.mark.parametrize(
    ("width", "height", "zoom"),
    [(360, 740, 1), (360, 740, 2), (412, 915, 1), (1280, 800, 1), (1280, 800, 2), (320, 568, 1)],
)
def test_nothing_is_cut_or_scrolls_sideways(phone: Phone, languages: str, width: int, height: int, zoom: int) -> None:
    for name, reach in STATES.items():
        phone.opens(languages, width=width, height=height, zoom=zoom, still=True)
        reach(phone)
        sideways, cut = phone.runs(OUT_OF_SIGHT)
        assert sideways <= 0, name
        assert cut == [], name
        assert not phone.runs(COVERED), name
        phone.rests()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_no_violation_and_all_can_be_touched(phone: Phone, dark: bool) -> None:
    if not AXE.exists():
        pytest.skip("no axe-core: run `npm ci` in tests/page")
    axe = AXE.read_text(encoding="utf-8")
    for name, reach in STATES.items():
        for languages in ("en-US", "es-US"):
            phone.opens(languages, dark=dark, still=True)
            reach(phone)
            assert _violations(phone, axe) == [], name
            assert phone.runs(TOO_SMALL) == [], name
            phone.rests()


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_privacy_page_is_accessible_in_both_languages(phone: Phone, language: str) -> None:
    phone.opens(path=f"privacy/{language}")
    assert phone.runs("return document.documentElement.lang").startswith(language)
    assert len(phone.text) > 500
    assert phone.runs(OUT_OF_SIGHT) == [0, []]
    if AXE.exists():
        assert _violations(phone, AXE.read_text(encoding="utf-8")) == []


def test_it_moves_nothing_for_whoever_wants_stillness(phone: Phone) -> None:
    for still, moves in ((False, True), (True, False)):
        phone.opens(still=still)
        phone.presses("#press")
        phone.is_in("listening")
        assert phone.runs("return document.getAnimations().length > 0") is moves


def test_the_whole_page_weighs_little_and_comes_from_one_place(phone: Phone) -> None:
    phone.opens()
    phone.presses("#press")
    phone.says("what happens during induction")
    phone.is_in("listening")
    loaded = phone.runs(
        "return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
        ".map(({ name, decodedBodySize }) => [name, decodedBodySize])"
    )
    assert len(loaded) > 8
    assert {name for name, _ in loaded if not name.startswith(phone.address)} == set()
    assert sum(size for _, size in loaded) < LIMIT


def test_nothing_is_kept_and_nothing_is_complained_of(phone: Phone) -> None:
    phone.opens()
    phone.browser.get_log("browser")  # type: ignore[no-untyped-call]
    phone.presses("#press")
    phone.says("what happens during induction")
    phone.says("i have a fever after chemo")
    phone.says("stop")
    phone.is_in("idle")

    assert phone.runs(KEPT) == ["", 0, 0, 0, 0, 0]
    assert phone.browser.get_cookies() == []  # type: ignore[no-untyped-call]
    assert phone.browser.get_log("browser") == []  # type: ignore[no-untyped-call]


def _violations(phone: Phone, axe: str) -> list[str]:
    phone.runs(axe)
    found: dict[str, Any] = phone.browser.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(done);"
    )
    return [
        f"{one['id']}: {one['nodes'][0]['html']} {one['nodes'][0]['failureSummary']}" for one in found["violations"]
    ]
