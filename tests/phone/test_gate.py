"""Only the carrier gets in: its own signature over the public address, a form, posted, and not too large."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

import pytest
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import Headers, MultiDict

from leukemia_guide.channels.phone.carrier import Carrier
from leukemia_guide.channels.phone.signed_form import is_signed
from leukemia_guide.server.app import create_app
from leukemia_guide.server.settings import Settings
from leukemia_guide.simulator.pretend_carrier import FORM
from tests.phone.conftest import ADDRESS, TOKEN, Phone

CALL = {"CallSid": "CA1234567890ABCDE", "Caller": "+14158675309", "From": "+14158675309", "ToCountry": "US"}
PATH = "/phone/call"


def signature(form: Mapping[str, str], address: str = ADDRESS + PATH, token: str = TOKEN, **more: str) -> str:
    return str(RequestValidator(token).compute_signature(address, form, **more))


def asks(
    phone: Phone, form: Mapping[str, str], sign: str | None, path: str = PATH, content: str = FORM, **more: str
) -> tuple[int, str]:
    headers = {"Content-Type": content, **({"X-Twilio-Signature": sign} if sign is not None else {}), **more}
    return phone.post(f"http://10.0.0.7:8080{path}", urlencode(form).encode(), headers)


def test_the_example_of_the_carriers_own_documentation_is_genuine() -> None:
    form = MultiDict(
        {
            "CallSid": "CA1234567890ABCDE", "Caller": "+14158675309", "Digits": "1234", "From": "+14158675309",
            "To": "+18005551212",
        }
    )  # fmt: skip
    carrier = Carrier("https://mycompany.com", ("12345",), ())
    signed = Headers({"X-Twilio-Signature": "RSOYDt4T1cUTdK1PDd93/VVr8B8="})
    assert is_signed(carrier, "/myapp.php?foo=1&bar=2", form, signed)
    assert not is_signed(carrier, "/myapp.php?foo=1&bar=3", form, signed)


def test_a_genuine_call_is_answered_behind_a_proxy(phone: Phone) -> None:
    status, document = asks(phone, CALL, signature(CALL))
    assert status == 200
    assert document.startswith('<?xml version="1.0" encoding="UTF-8"?><Response><Gather')


@pytest.mark.parametrize(
    "sign",
    [
        None,
        "",
        "x",
        "Ă©" * 14,
        signature(CALL)[:-2] + "A=",
        signature(CALL, token="54321"),
        signature(CALL | {"Caller": "+1"}),
        signature(CALL, address="http://10.0.0.7:8080/phone/call"),
        signature(CALL, address=f"{ADDRESS}/phone/turn"),
        signature(CALL, address=f"{ADDRESS}{PATH}?s=1"),
    ],
    ids=str,
)
def test_any_other_signature_is_turned_away_in_one_line(phone: Phone, sign: str | None) -> None:
    if sign is not None:
        sign = sign.encode("latin-1", errors="replace").decode("latin-1")
    assert asks(phone, CALL, sign) == (403, "This request is not from the carrier of this number.\n")


@pytest.mark.parametrize("changed", [{"SpeechResult": "connect"}, {"ToCountry": "GB"}, {"CallSid": ""}], ids=str)
def test_a_form_that_was_changed_on_the_way_is_turned_away(phone: Phone, changed: dict[str, str]) -> None:
    assert asks(phone, CALL | changed, signature(CALL))[0] == 403


@pytest.mark.parametrize("path", ["/phone/call", "/phone/turn", "/phone/dialled"])
def test_each_webhook_has_the_gate(phone: Phone, path: str) -> None:
    assert asks(phone, CALL, None, path)[0] == 403
    assert asks(phone, CALL, signature(CALL, ADDRESS + path), path)[0] == 200


def test_an_old_token_is_known_while_it_is_changed(phone: Phone) -> None:
    assert asks(phone, CALL, signature(CALL, token="67890"))[0] == 200


def test_the_carriers_newer_kind_of_signature_is_known(phone: Phone) -> None:
    newer = {"X-Twilio-Webhooks-Signature-Settings": "key=k,algorithm=HMAC_SHA256"}
    assert asks(phone, CALL, signature(CALL, algorithm="HMAC_SHA256"), **newer)[0] == 200
    assert asks(phone, CALL, signature(CALL), **newer)[0] == 403
    unknown = {"X-Twilio-Webhooks-Signature-Settings": "key=k,algorithm=NONE"}
    assert asks(phone, CALL, signature(CALL), **unknown)[0] == 403


@pytest.mark.parametrize("content", ["application/json", "text/plain", "multipart/form-data; boundary=x", ""])
def test_nothing_but_a_form_is_read(phone: Phone, content: str) -> None:
    assert asks(phone, CALL, signature(CALL), content=content) == (415, "This is not how to ask.\n")


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_it_can_only_be_posted(phone: Phone, method: str) -> None:
    response = phone.app.test_client().open(PATH, method=method)
    assert response.status_code == 405
    assert response.headers["Allow"] == "POST"


def test_more_than_any_call_sends_is_not_read(phone: Phone) -> None:
    form = CALL | {"SpeechResult": "a" * 20_000}
    assert asks(phone, form, signature(form)) == (413, "This request is too large.\n")


def test_without_settings_there_is_no_telephone() -> None:
    response = create_app(Settings(None)).test_client().post(PATH, data=CALL)
    assert (response.status_code, response.text) == (404, "There is nothing here.\n")


def test_an_answer_may_be_kept_by_nobody(phone: Phone) -> None:
    headers = {"X-Twilio-Signature": signature(CALL)}
    response = phone.app.test_client().post(PATH, data=CALL, headers=headers)
    assert response.headers["Cache-Control"] == "no-store"
    assert response.mimetype == "text/xml"
    assert "Set-Cookie" not in response.headers
