"""The calendar file for the next opening: when it is, and that it tells nothing about health."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from leukemia_guide.channels.web.calendar import calendar_file
from leukemia_guide.library import Library, open_library

LINE = "new_patient_line"
TUESDAY_NOON = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def spanish() -> Library:
    return open_library("es", "US")


def _lines(made: str | None) -> dict[str, str]:
    assert made is not None
    assert made.endswith("END:VCALENDAR\r\n")
    assert "\n" not in made.replace("\r\n", "")
    return dict(line.split(":", 1) for line in made.replace("\r\n ", "").split("\r\n") if ":" in line)


@pytest.mark.parametrize(
    ("now", "starts"),
    [
        (TUESDAY_NOON, "20261125T130000Z"),
        (datetime(2026, 11, 24, 12, 59, tzinfo=UTC), "20261124T130000Z"),
        (datetime(2026, 11, 25, 17, 0, tzinfo=UTC), "20261127T130000Z"),  # the day between is Thanksgiving
        (datetime(2026, 11, 27, 23, 30, tzinfo=UTC), "20261130T130000Z"),  # over the weekend
        (datetime(2026, 3, 6, 23, 30, tzinfo=UTC), "20260309T120000Z"),  # over the change to summer time
        (datetime(2026, 12, 24, 23, 30, tzinfo=UTC), "20261228T130000Z"),  # Christmas, then a weekend
    ],
)
def test_it_is_the_next_opening_for_half_an_hour(english: Library, now: datetime, starts: str) -> None:
    told = _lines(calendar_file(english, LINE, now, "US"))

    assert told["DTSTART"] == starts
    assert told["DTEND"] == starts.replace("0000Z", "3000Z")


def test_it_names_a_call_and_its_number_and_nothing_about_health(english: Library, spanish: Library) -> None:
    for library, title in ((english, "Make your phone call"), (spanish, "Hacer su llamada")):
        made = calendar_file(library, LINE, TUESDAY_NOON, "US")
        told = _lines(made)

        assert told["SUMMARY"] == title
        assert told["DESCRIPTION"] == "646-497-9154"
        for word in ("leukemia", "leucemia", "cancer", "cáncer", "kettering", "patient", "paciente", "guide"):
            assert word not in str(made).lower()


def test_from_abroad_the_number_has_its_country_code(english: Library) -> None:
    assert _lines(calendar_file(english, LINE, TUESDAY_NOON, "GB"))["DESCRIPTION"] == "+1-646-497-9154"


def test_a_line_without_hours_has_no_calendar_file(english: Library) -> None:
    assert calendar_file(english, "main_line", TUESDAY_NOON, "US") is None


def test_a_title_with_signs_that_mean_something_to_a_calendar_stays_whole(english: Library) -> None:
    class Wordy(Library):
        def say(self, section: str, key: str, **names: str) -> str:
            return "Llamar, por favor; mañana\\tarde " + "ñ" * 60

    english_but_wordy = Wordy(english._content, "US")
    made = str(calendar_file(english_but_wordy, LINE, TUESDAY_NOON, "US"))

    assert all(len(line.encode()) <= 75 for line in made.split("\r\n"))
    assert _lines(made)["SUMMARY"] == "Llamar\\, por favor\\; mañana\\\\tarde " + "ñ" * 60
