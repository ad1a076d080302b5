"""Which sign is said of what may be danger."""

from __future__ import annotations

import pytest

from leukemia_guide.safety import Alarm, AlarmKind
from leukemia_guide.understanding.suspicion import UNDER_WAY, sign_of


@pytest.mark.parametrize(("likely", "sign"), [(UNDER_WAY + 0.01, "self_now"), (UNDER_WAY - 0.01, "self")])
def test_an_attempt_that_may_be_under_way_comes_before_the_wish(likely: float, sign: str) -> None:
    named = {"crisis:self": 1 - likely, "crisis:self_now": likely, "emergency:breathing": 0.9}

    assert sign_of(AlarmKind.CRISIS, named, 0.0) == Alarm(AlarmKind.CRISIS, sign)


def test_another_persons_attempt_is_not_ones_own() -> None:
    named = {"crisis:self": 0.1, "crisis:self_now": 0.3, "crisis:other": 0.4, "crisis:other_now": 0.2}

    assert sign_of(AlarmKind.CRISIS, named, 0.0) == Alarm(AlarmKind.CRISIS, "other_now")


def test_an_unsure_sign_is_not_named() -> None:
    named = {"care_team:fever": 0.3, "care_team:bleeding": 0.2, "care_team:mouth": 0.2}

    assert sign_of(AlarmKind.CARE_TEAM, named, 0.9) == Alarm(AlarmKind.CARE_TEAM, "unknown")
    assert sign_of(AlarmKind.CARE_TEAM, named, 0.4) == Alarm(AlarmKind.CARE_TEAM, "fever")
