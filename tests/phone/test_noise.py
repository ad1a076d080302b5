"""Whatever is signed is answered: no noise makes the telephone fail. `python -m benchmarks.phone_calls` throws more."""

from __future__ import annotations

import logging

from benchmarks.phone_calls import ADDRESS as HERE
from benchmarks.phone_calls import TOKEN as ITS_TOKEN
from benchmarks.phone_calls import throw
from leukemia_guide.channels.phone.carrier import Carrier
from leukemia_guide.server.app import create_app
from leukemia_guide.server.settings import Settings
from leukemia_guide.server.surroundings import Surroundings
from leukemia_guide.simulator.pretend_carrier import posting_to


def test_no_signed_noise_makes_it_fail(on_this_machine: Surroundings, carrier_settings: Carrier) -> None:
    logging.getLogger("leukemia_guide").setLevel(logging.CRITICAL)
    carrier = Carrier(HERE, (ITS_TOKEN,), carrier_settings.keys)
    statuses = throw(posting_to(create_app(Settings(None, carrier=carrier), on_this_machine)), carrier.keys[0], 300)
    logging.getLogger("leukemia_guide").setLevel(logging.NOTSET)
    assert statuses[200] > 250
    assert max(statuses) < 500
