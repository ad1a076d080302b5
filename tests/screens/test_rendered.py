"""Amazon's own renderer draws the fullest and the emptiest screens, in five viewports and both languages."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, Final

import pytest
from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.actions.interaction import POINTER_TOUCH
from selenium.webdriver.common.actions.pointer_input import PointerInput
from selenium.webdriver.common.by import By

from leukemia_guide.channels.alexa.screens.documents import DOCUMENTS, document
from leukemia_guide.channels.alexa.screens.showing import Screen
from tests.browser import chromium
from tests.screens.gallery import LANGUAGES, fullest, fullest_and_emptiest

HERE: Final = Path(__file__).resolve().parent / "rendered"
PICTURES: Final = HERE.parents[2] / "build" / "screens"
VIEWPORTS: Final[dict[str, dict[str, Any]]] = {
    "landscape": {"width": 960, "height": 480, "dpi": 160, "shape": "RECTANGLE", "mode": "HUB"},
    "large": {"width": 1280, "height": 800, "dpi": 160, "shape": "RECTANGLE", "mode": "HUB"},
    "portrait": {"width": 600, "height": 960, "dpi": 160, "shape": "RECTANGLE", "mode": "HUB"},
    "television": {"width": 1920, "height": 1080, "dpi": 320, "shape": "RECTANGLE", "mode": "TV"},
    "round": {"width": 480, "height": 480, "dpi": 160, "shape": "ROUND", "mode": "HUB"},
}
DRAW: Final = (
    "const done = arguments[3]; draw(arguments[0], arguments[1], arguments[2]).then(done, fault => done(`${fault}`))"
)
REACH: Final = "const done = arguments[1]; reach(arguments[0]).then(done)"
EVENTS: Final = "const done = arguments[1]; events(arguments[0]).then(done)"
SEEN_AT_ONCE: Final = {"alarm": "text", "number": "number"}
SLACK: Final = 2.0
SMALLEST_TOUCH: Final = 48

Box = tuple[float, float, float, float]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        not (HERE / "node_modules").is_dir(), reason="Amazon's renderer is not installed: run `make browser-test` once"
    ),
]


def everywhere(test: Callable[..., None]) -> Callable[..., None]:
    """In each language and each viewport."""
    in_each_language = pytest.mark.parametrize("language", LANGUAGES)(test)
    return pytest.mark.parametrize("viewport", VIEWPORTS)(in_each_language)


@pytest.fixture(scope="module")
def page() -> Iterator[Chrome]:
    """The page with Amazon's engine in it, large enough for every viewport."""
    with chromium(width=2000, height=1300) as browser:
        browser.set_script_timeout(30)
        browser.get((HERE / "page.html").as_uri())
        yield browser


def draw(page: Chrome, screen: Screen, viewport: str, *, scale: float | None = None) -> dict[str, Any]:
    """What can be seen of a screen. `scale` stands in for the listener's font scale, which APL 1.4 does not tell."""
    apl = json.loads(json.dumps(document(screen.document)))
    if scale:
        next(each for each in apl["resources"] if "numbers" in each)["numbers"]["scale"] = scale
    drawn = page.execute_async_script(DRAW, apl, screen.shown, VIEWPORTS[viewport])
    assert isinstance(drawn, dict), drawn
    assert drawn["logged"] == []
    return drawn


def letters(drawn: dict[str, Any], name: str) -> list[tuple[str, Box]]:
    """Each text and where its letters are, as far as the window shows them; none may stick out of its own box."""
    seen = []
    _, top, _, bottom = drawn["scroll"]["window"]
    for part in drawn["parts"]:
        if part["kind"] != "Text" or not part["ink"]:
            continue
        left, upper, right, lower = part["ink"]
        box_left, box_top, box_right, box_bottom = part["box"]
        assert left >= box_left - SLACK, (name, part)
        assert right <= box_right + SLACK, (name, part)
        assert upper >= box_top - SLACK, (name, part)
        assert lower <= box_bottom + SLACK, (name, part)
        if part["inside"]:
            upper, lower = max(upper, top), min(lower, bottom)
        if lower > upper:
            seen.append((part["id"], (left, upper, right, lower)))
    return seen


def check_nothing_is_cut(drawn: dict[str, Any], name: str, viewport: str, *, may_scroll: bool) -> None:
    wide, high = (VIEWPORTS[viewport][side] for side in ("width", "height"))
    seen = letters(drawn, name)
    for _, (left, top, right, bottom) in seen:
        assert left >= 0, (name, seen)
        assert top >= 0, (name, seen)
        assert right <= wide, (name, seen)
        assert bottom <= high, (name, seen)
        if viewport == "round":
            corners = [(x - wide / 2, y - high / 2) for x in (left, right) for y in (top, bottom)]
            assert all((x * x + y * y) ** 0.5 <= wide / 2 + SLACK for x, y in corners), (name, seen)
    for (one, a), (other, b) in combinations(seen, 2):
        apart = a[2] <= b[0] + 1 or b[2] <= a[0] + 1 or a[3] <= b[1] + 1 or b[3] <= a[1] + 1
        assert apart, (name, one, a, other, b)
    _, top, _, bottom = drawn["scroll"]["window"]
    assert bottom - top >= (0 if not drawn["scroll"]["tall"] else 60), (name, "no room for the middle")
    if not may_scroll:
        assert drawn["scroll"]["tall"] <= bottom - top + SLACK, (name, drawn["scroll"])


def check_seen_at_once(drawn: dict[str, Any], component_id: str, name: str) -> None:
    """Wholly in the window, before anyone scrolls."""
    _, _, _, bottom = drawn["scroll"]["window"]
    (part,) = (part for part in drawn["parts"] if part["id"] == component_id)
    assert part["ink"][3] <= bottom + SLACK, (name, part, bottom)


def read_out(drawn: dict[str, Any]) -> list[str]:
    """What a screen reader says, in its order."""
    return [part["label"] for part in drawn["parts"] if part["label"]]


def expected_to_be_read(screen: Screen) -> list[str]:
    shown = screen.shown
    phases = [step["spoken"] for step in shown["steps"]] if screen.document == "phases" else []
    steps = [step["label"] for step in shown["steps"]] if screen.document == "steps" else [shown["text"]]
    if screen.document == "number":
        steps = [shown[key] for key in ("first", "digits", "text", "opening", "hours")]
    if screen.document == "alarm":
        steps = [shown["text"], shown["digits"]]
    choices = [choice["spoken"] for choice in shown.get("choices", ())]
    following = [following["spoken"] for following in shown["next"]]
    return [each for each in (shown["title"], *phases, *steps, *choices, shown["note"], *following) if each]


@everywhere
def test_nothing_is_cut_and_a_screen_reader_reads_in_order(page: Chrome, language: str, viewport: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    for size, shown in fullest_and_emptiest(language):
        name = f"{language}-{size}-{viewport}"
        drawn = draw(page, shown.screen, viewport)
        page.find_element(By.ID, "view").screenshot(str(PICTURES / f"{name}.png"))
        check_nothing_is_cut(drawn, name, viewport, may_scroll=viewport == "round")
        assert all(part["rows"] == 1 for part in drawn["parts"] if part["id"] == "number"), f"{name}: a number in two"
        if at_once := SEEN_AT_ONCE.get(shown.screen.document):
            check_seen_at_once(drawn, at_once, name)
        assert read_out(drawn) == expected_to_be_read(shown.screen), name


@everywhere
def test_larger_letters_are_not_cut_either(page: Chrome, language: str, viewport: str) -> None:
    for size, shown in fullest(language):
        drawn = draw(page, shown.screen, viewport, scale=1.4)
        check_nothing_is_cut(drawn, f"{language}-{size}-{viewport} at 1.4", viewport, may_scroll=True)


@everywhere
def test_a_tap_sends_the_question_that_it_stands_for(page: Chrome, language: str, viewport: str) -> None:
    for size, shown in fullest(language):
        drawn = draw(page, shown.screen, viewport)
        rows = shown.screen.shown
        phases = rows["steps"] if shown.screen.document == "phases" else ()
        asked = [row["question"] for row in (*phases, *rows.get("choices", ()), *rows["next"])]
        targets = [part for part in drawn["parts"] if part["kind"] == "TouchWrapper"]
        for target in targets:
            left, top, right, bottom = target["box"]
            assert min(right - left, bottom - top) >= SMALLEST_TOUCH * VIEWPORTS[viewport]["dpi"] / 160, (size, target)
        sent: list[list[str]] = []
        for target in targets:
            tap(page, target["id"])
            sent = page.execute_async_script(EVENTS, len(sent) + 1)
        assert sent == [[question] for question in asked], (size, viewport)


def tap(page: Chrome, component_id: str) -> None:
    x, y = page.execute_async_script(REACH, component_id)
    actions = ActionChains(page, devices=[PointerInput(POINTER_TOUCH, "finger")])
    actions.w3c_actions.pointer_action.move_to_location(round(x), round(y)).pointer_down().pointer_up()
    actions.perform()


def test_amazons_linter_finds_nothing() -> None:
    documents = {name: document(name) for name in DOCUMENTS}
    judged = subprocess.run(
        ["node", "suggest.js"], input=json.dumps(documents), text=True, capture_output=True, cwd=HERE, check=True
    )

    assert json.loads(judged.stdout) == {name: [] for name in DOCUMENTS}
