"""English: someone asks for emergency help by name."""

from ....alarm import AlarmKind
from ....language import Sign

_CALL = """
    (call*|dial*|phone|ring|get|need*|contact) [me|us|for|to] (911|999|000|112|ambulance|paramedic*|
        emergency services|emergency number|emergency line|emergency help)
    (call*|dial*) .. (911|999|000|112|ambulance|paramedic*)
    (send|get|need|bring) .. (ambulance|paramedic*|help here|first responder*)
    ^(send|get) help(?! (with|for|paying|to pay|from|in|at home))
    (send|fetch|going to get|go get|he needs|she needs) help(?! (with|for|paying|to|from|in|at|understand*|find*|me|
        us))$
    (send|get) help (now|right now|quick*|fast|here)
    ^(911|ambulance|999|000|112|paramedics)$
    (should|do|can|could) (i|we|you|he|she) .. (911|ambulance)
    (call*|dial*|ring|phone|get|get me|summon|fetch) [us|me] [up] [for|to] (911|999|000|112|ambulance|
        paramedic*|medics|emergency services|emergency number)
    {someone} .. need* [emergency] (ambulance|paramedic*|medic|medics)
    need [to] [call|dial|ring] (911|999|000|112|ambulance)
    (call*|dial*|ring|phone) [for] (emergency|help)(?! (contact|number|line|desk|with|me (understand|find)))
    (send|sending) .. 911
    (911|emergency room) .. right (call|thing|choice)
"""

_UNKNOWN = """
    (this|it|that|i have|we have|having|there|got|is|in) [is|'s|am|are] [real|medical|true|life threatening|big|
        kind of|not] emergency(?! room|department|entrance|number|contact*|fund*)
    medical emergency
    ^[help|it is|is|life threatening|health|leukemia|cancer] emergency [help|now|emergency]$
    in case of emergency
    emergency help
    need [some|your|medical|real|immediate] help [right] {now}
    need help bad*
    need (immediate|urgent|emergency) (help|care|attention)
    (help|helps) (right now|now|me now|fast|immediately|asap|quick*|urgently|us now)
    (somebody|someone|anybody|anyone) help [me|us|him|her](?! (with|pay|understand|find|to|me|us))
    help help
    oh (god|my god|jesus|lord) .. my [little|poor|sweet] {kin}$
    (come|get here) (quick*|fast|now)
    {they} .. not (going to make it) .. (now|tonight|help)
    help me .. (dying|die)
    (think*|feel*|believe*) [that|as if] .. {someone} [is|am|are|'s|might be|may be] .. dying
    {they} (is|are|'s) dying (right now|help|in front of me|on me)
    something [is|'s] [really|very|terribly|seriously|badly|horribly|very very] (wrong|bad) with (him|
        her|them|me|my .. {kin})
    something (terrible|horrible|really bad|very bad|bad) is happening [to] (him|her|them|me|my .. {kin})
    something is (really|very|terribly|seriously|badly|horribly) wrong
    life or death
    (it is|this is|very) urgent
    need .. (doctor|nurse|hospital|emergency room|medic) [right] {now}
    (need*|have|going|take|taking|rush*|get) [to] [go|get] [me|him|her|my .. {kin}] [to] (emergency room|
        hospital) [right] {now}
    (should|do) (i|we|he|she) .. (go to|take .. to|need to go to) .. emergency room
    {someone} need* [to go] to (emergency room|go to emergency room|go to hospital)
    (emergency|urgent) .. (right now|now|here|happening|help)(?! room|department|entrance|number|contact*|
        fund*)
    (he|she|my .. {kin}) .. (is going to|might|about to|is) die (right now|tonight|in front|on me|any (minute|
        second)|here|now)
    (we are|i am|he is|she is) losing (him|her|them)
    (rush*|rushing|get|getting|take|taking|bring*) (him|her|me|my .. {kin}) .. to (hospital|emergency room) {now}
    (come|hurry) [quick*|now] (help|quick*)
    mayday
    s o s
    (save|saving) (my|his|her) [.. {kin} 's|own] life (now|right)
"""

CALL = Sign(AlarmKind.EMERGENCY, "call", reports=_CALL)
UNKNOWN = Sign(AlarmKind.EMERGENCY, "unknown", reports=_UNKNOWN)
