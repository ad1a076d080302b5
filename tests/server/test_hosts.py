"""Which names the server answers to, and in which language where the browser asks for none that it speaks."""

from __future__ import annotations

import pytest

from leukemia_guide.server.app import create_app
from leukemia_guide.server.settings import Settings, SettingsFault
from leukemia_guide.server.surroundings import Surroundings

NAMED = Settings("amzn1.ask.skill.under-test", hosts=("guide.example.org", "www.example.org"))


@pytest.mark.parametrize(
    ("host", "path", "status"),
    [
        ("guide.example.org", "/", 200),
        ("GUIDE.example.org:8080", "/", 200),
        ("www.example.org", "/privacy", 200),
        ("evil.example", "/", 400),
        ("evil.example", "/talk", 400),
        ("guide.example.org.evil.example", "/", 400),
        ("127.0.0.1:8080", "/", 400),
        ("127.0.0.1:8080", "/healthz", 200),
    ],
)
def test_only_its_own_names_are_answered(surroundings: Surroundings, host: str, path: str, status: int) -> None:
    response = create_app(NAMED, surroundings).test_client().get(path, headers={"Host": host})

    assert response.status_code == status
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "evil" not in response.text


@pytest.mark.parametrize(
    ("default", "asked", "shown"), [("es-US", "fr", "es"), ("es-US", "en", "en"), ("en-US", "fr", "en")]
)
def test_the_default_language_is_the_owners(surroundings: Surroundings, default: str, asked: str, shown: str) -> None:
    app = create_app(Settings("amzn1.ask.skill.under-test", default_locale=default), surroundings)

    assert f'lang="{shown}' in app.test_client().get("/", headers={"Accept-Language": asked}).text


def test_a_default_that_the_guide_does_not_have_is_told_in_one_line(surroundings: Surroundings) -> None:
    with pytest.raises(SettingsFault, match=r"^owner.toml: 'default_locale' is 'fr-FR', not one of en-US"):
        create_app(Settings("amzn1.ask.skill.under-test", default_locale="fr-FR"), surroundings)
