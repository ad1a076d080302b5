"""English: medicines taken wrongly, and what they run through."""

from ...kinds import Kind
from ...language import Sign

_TAKEN = """
    (took|taken|takes|take|swallow*|ate|drank|gave|given|got into|chewed|overdos*|had) ... (too many|too much|whole|
        all|extra|double|pill*|medicine*|meds|chemo|tablet*|{drug})
"""

_COLLAPSED = """
    (wake*|woken|passed out|unconscious|unresponsive|not respond*|breath*|seizure|collapsed|limp|blue|seizing|
        convuls*)
"""

_OVERDOSE_CHILD = """
    {child} .. (swallow*|ate|eats|drank|took|got into|got hold of|chewed|eaten|may have (eaten|taken|swallowed)|
        put .. in (his|her) mouth) ... {pill}
    {child} .. (swallow*|ate|eats|chewed|drank|got into) .. (it|them|one|some|my)
    (baby|toddler|child|kid|son|daughter) .. (into|in) my {pill}
    {child} .. put ... {pill} ... mouth
"""

_OVERDOSE = """
    {took} .. (too much|too many|more than (i|he|she) (should|was supposed|needed)|extra|double|doubled|twice|
        two times|wrong dose|triple) ... {pill}
    {took} .. {pill} .. (twice|two times|again|double|every day instead|daily instead|too many|too often|three times)
    {took} .. {pill} ... (instead of (once|weekly|one|two)|by (mistake|accident)|(supposed|meant) to be)
    {took} ... (instead of|rather than|(supposed|meant) to be) (one|half|two|once|weekly|three)
    {took} [my|his|her] {pill} twice
    {took} [my|his|her] (twice|two|three|four|double|too many|too much|extra) {pill}
    {took} .. (wrong|someone else 's|my wife 's|my husband 's|double) {pill}
    (took|taken|take|gave|given|swallow*) .. [it|them|that] (twice|two times) .. (today|mistake|accident|
        accidentally|this morning|tonight|forgot|
        yesterday)
    (double|extra|wrong) (dose|dosed|pill) .. (by|mistake|accident|accidentally|took|gave)
    (double dosed|doubled up|double dose of) [on|my|his|her]
    {took} [way|far] too much
    (took|gave) (me|him|her) too much
    {took} ... {pill} ... (twice|two times|double|again by|by (mistake|accident)|too many|too much|extra|instead of)
    {took} .. (someone|my (wife|husband|mom|dad|mother|father|son|daughter|brother|sister)|his|
        her) .. 's .. {pill} .. (by|mistake|accident|instead)
    (mixed|mix|got .. mixed) up .. {pill}
    (not|can not) remember (if|whether) {someone} .. ({took}|already)
    {took} .. (methotrexate|m t x|mtx) .. (every day|daily|days (in row|running|straight)|each day|all week|today and)
    (he|she|they|{kin}|someone) .. (ate|eats|drank|got into|chewed|got hold of|gets into) ... {pill}
    (he|she|they|{kin}) .. (swallow*) [all|some|one|two|three] [of] (my|someone|too many|mom|dad|grandma|
        grandpa|wrong) ... {pill}
    (he|she|{kin}) swallowed [chemo] pills
    (took|taken|swallow*|gave|had) (somebody|someone|my {kin}|his {kin}|her {kin}) [else] 's {pill}
    (took|taken|swallow*|gave|drank) .. (whole|entire|full) bottle
    (took|taken|swallowed|ate|gave|downed) ... {pill} ... (at once|in one go|one go|in one sitting)
    (took|taken|swallowed|gave) ... (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|week) 's {pill}
    (took|taken|swallowed|gave) .. (whole|entire|all) [of] .. (week|month|day)(?! (of|off)) .. {pill}
    (took|taken|swallowed|gave) .. {pill} .. for whole week
    (accidentally|mistakenly|by mistake|by accident) (took|gave|swallow*|ate) .. (second|another|extra|two|more)
    (gave|took|taken|given) .. (second|another|extra) (one|dose) .. (accident*|mistake|by|forgot|already)
"""
_OVERDOSE_NAMES = """
    (twice|double|two|too many|too much|extra|three times) ... {pill} ... (by (mistake|accident)|accident*|mistaken*|
        instead|today|tonight|this morning)
"""

_MISSED_PILL = """
    (forgot|forgotten|forgetting|forget|forgets) .. (to take|to give|taking|giving) ... {pill}
    (forgot|forgotten) [about] [to take|my|his|her|our|one of] [my|his|her|our|last|morning|night|evening|
        nightly] [night 's|today 's|yesterday 's] {pill}
    (missed|skipped) [taking|my|his|her|our|one|two|last|few|some|days of|couple|three|of|morning|evening] .. {pill}
    (did not|have not|has not|had not|never) (take|taken|took|give|given|get) (my|his|her|any|their) .. {pill}
    (if|when|case) (i|we|he|she|they|{my} .. {kin}) .. (miss|misses|forget|forgets) .. {pill}
    (if|when|case) {someone} (throw*|vomit*|puke*) [up] .. {pill}
    (threw|thrown|throw*|spit|spat|puked) up .. (pill|pills|dose|medicine|meds|tablet|{drug})
    (vomited|vomit|threw up|throwing up|puked) [up] [right|soon] [after|up] [taking|having] [my|his|her|their|
        our|today 's] [chemo|last|morning|nightly] (pill|pills|dose|medicine|meds|tablet|{drug})
    (took|taken|gave|given) ... (wrong day|wrong time|day (late|early)|days (late|early))
    (i|we|he|she|they|{kin}|have|has|am|is|are|almost) [have|has|had|am|is|are|just|almost|nearly] (ran|run|running) out of {pill}
    (ran|run|running) out of (my|his|her) {pill}
    {pill} .. (wrong day|day late|days late|hours late)
    {threw_up} .. (after|with) [taking|he took|she took|i took|giving] .. {pill}
    (forgot|missed|skipped) .. (last night|this morning|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|
        sunday|today) [night|morning] 's {pill}
    {pill} .. (was not|were not|never) (taken|given)
    (not|never) .. (gave|give|given|took|take|taken) .. {pill} (last night|yesterday|this morning|today)
    missed [it|one|them] .. (this morning|last night|yesterday|today) .. {pill}
    (late|behind) (taking|with|on) [giving] [my|his|her] {pill}
    (spat|spit|spits|spitting) out ... {pill}
    (spat|spit|spits|spitting) .. {pill} .. (out|up)
"""
_MISSED_PILL_NAMES = """
    (forgot|forgotten|forget|missed|skipped) ... {pill}(?! (names|name|question|appointment|session|infusion|
        day|class))
    {pill} ... (forgot|forgotten|missed|skipped|forgetting)(?! (names|name))
    (threw|thrown|throw*|vomit*|puke*|spit*|spat|brought|sick*) [it|them] [up|out] ... (after|minutes|right after|
        soon after|straight after) .. (pill|pills|tablet*|dose|meds|medicine|medication|capsule*|{drug})
    (pill|pills|tablet*|dose|meds|medicine|medication|capsule*|{drug}) ... (threw|thrown|throw*|vomit*|puke*|
        came) [it|them|right|straight] [back] (up|out)
"""

_PUMP = """
    {pump} [is|keeps|'s|has|was|started|says|said|will|screen|light|are|alarm|got|has been|
        that is] [is|not|been|says|has|to|keeps|alarm|started] (beep*|alarm*|error|broke*|broken|disconnect*|
        leak*|empty|occlu*|unplugged|died|dead|flashing|off|quit*|malfunction*|not working|not running|work|
        running out|low battery|blinking|red light|ran out|stopped|came off|came out|came undone|came apart|fell off|
        going off|ringing|screaming|buzzing|making noise|turned off)
    {pump} .. (alarm|alarms) .. ({wont_end}|going|went|again|keeps)
    (alarm*|beep*|error|warning|noise) .. (on|from|for|coming from) .. {pump}
    (disconnect*|unplug*|pulled out|knocked) .. {pump}
    {pump} (says|screen|message) .. (error|occlusion|air|alarm|low|stop*|check)
    infusion .. (stopped running|stopped by itself|is beeping|alarm*|will not run)
    (tubing|tube) .. (came|disconnect*|leak*|kink*|fell|broke*|air)
    beeping .. (pump|backpack|bag|machine|infusion)
    {pump} ... (beep*|alarm*|shriek*|scream*|buzz*|squeal*|ping*|going off|went off|error|flash*|blink*|occlu*|leak*|
        disconnect*|unplug*|stopped|empty|low battery|dead|not running|not working|making .. (noise|sound)|came (off|
        out|undone|loose|apart))
    (tubing|tube|line|cord) .. (came|popped|fell|pulled|slipped) .. (apart|off|out|loose) .. {pump}
    {pump} .. (quit|stopped|froze|shut (off|down)|went dead|conked out)
    {pump} .. (ran dry|run dry|dry|ran out|came apart)
    wrong with {my} {pump}
"""

_PUMP_UNLESS = """
    (stopped responding|stopped working on|cells|does .. carry)
"""

_CENTRAL_LINE = """
    {line} .. [is|are|looks|feels] .. {trouble}
    {trouble} .. (around|at|near|from|where|by|on|under|out of|over|of|in) [my|his|her|where] {line}
    {trouble} ... (where|around where|around|near|by) .. {line} [is|went|goes|was]
    (pull*|yank*|tug*|rip*|tore|cut|snag*|dislodg*) .. [on|out] {line}
    (pull*|yank*|tug*|rip*|tore|cut|snag*|dislodg*|drop*) .. (on|out) .. {line}
    (stuff|fluid|blood|pus|liquid) .. (coming|leaking|oozing|draining) .. {line}
    {line} .. (not flush*|will not flush|will not draw)
    (hickman|broviac|picc|port|port cath|mediport|central line|catheter) ... ({trouble})
    ({trouble}) ... (hickman|broviac|picc|port cath|mediport|central line|catheter)
    ({trouble}) ... {my} port
    (hickman|broviac|picc|port|central line|catheter|line) .. (longer|further out|moved|shifted|slipp*|hanging out|
        sticking out|coming away)
    (toddler|baby|dog|cat|{kin}) .. (yank*|pull*|grab*|chew*|bit|tug*) .. (hickman|broviac|picc|port|central line|
        catheter|line|tube*)
    dressing ... (off|wet|loose|peel*|soaked|bloody|dirty)
    (red|sore|swollen|hot|infected|leaking|broken|bleeding|painful|cracked|oozing) (port|line|picc|catheter|hickman|
        broviac)
"""

_DRIP_SITE = """
    (hand|arm|wrist|elbow|skin|finger*) .. ({swollen}|burn*|sting*|red|sore|hurt*|throb*|hard|cold) .. where .. (i v|drip|needle|
        cannula|chemo)
    (burn*|sting*|hurt*|kill*|throb*) .. where .. (chemo|drip|medicine|i v|needle|stuff) .. (going|goes|went|running|in)
    (arm|hand|vein|skin|site|spot|place|i v|i v|area) [is|'s|feels|are|site|that] .. (burn*|sting*|swell*|swollen|red|
        hurt*|sore|puffy|blister*|painful|black) ... (i v|chemo|drip|needle|infusion|injected|shot went|injection|
        cannula)
    (i v|cannula|drip|injection|needle) [site|spot] .. (red|burn*|sting*|swell*|swollen|hurt*|sore|puffy|blister*|
        leak*)
    (vein|spot|place|area|skin|arm) where .. (chemo|drip|needle|i v|infusion|drug|medicine|they) .. (swell*|swollen|
        red|sore|burn*|hurt*|hard|blister*|puffy|black|purple)
    (burn*|sting*|blister*|swell*|swollen|sore|red|pain|painful|hurts|bubbling) .. (where|around) .. (chemo|drip|
        needle|i v|infusion|i v)
    (burn*|sting*|blister*|swell*|swelling) up .. (where|around) .. (chemo|drip|needle|i v|infusion|i v)
    chemo (leaked|leaking|spilled|got on|got under|went under)
    (burning|pain|swelling|redness|stinging|soreness) .. (i v|drip|needle|cannula|infusion|injection) [site|spot|line]
"""

OVERDOSE_WITH_COLLAPSE = Sign(
    Kind.EMERGENCY,
    "overdose",
    reports=_TAKEN,
    within=_COLLAPSED,
    unless="(trouble|can not) swallow*|(after|since) chemo",
)
OVERDOSE_NAMED = Sign(Kind.EMERGENCY, "overdose", names="(overdosed|overdose|overdosing)")
CHILD_OVERDOSE = Sign(Kind.CARE_TEAM, "overdose", reports=_OVERDOSE_CHILD, within="{pill}")
OVERDOSE = Sign(Kind.CARE_TEAM, "overdose", reports=_OVERDOSE, names=_OVERDOSE_NAMES)
MISSED_PILL = Sign(Kind.CARE_TEAM, "missed_pill", reports=_MISSED_PILL, names=_MISSED_PILL_NAMES)
TOO_MANY = Sign(
    Kind.CARE_TEAM,
    "overdose",
    reports="""
        (took|taken|swallowed|ate|gave|given) [way|far] [me|him|her|it] [way|far] (too many|too much|double|extra|
            (two|three|four) extra|twice as (much|many)|two instead of one)(?! time|room|space|long|off|work|on)
        (took|taken|swallowed|gave|given) [him|her|me] (it|them|mine|his|hers) (twice|two times|three times|all)(?! (week|day|month))
        (took|gave|given) [him|her|me] (double|triple) [amount|what]
        doubled [it|them|up]$
    """,
    within="{pill}|m p|mp",
)
MISSED_ONE = Sign(
    Kind.CARE_TEAM,
    "missed_pill",
    reports="""
        (i|we|he|she|{kin}) [have|has|just|went and] (missed|skipped|forgot|messed up) [taking|to take|to give] [him|her] (mine|his|
            hers|it|one|them|two|yesterday|today|last night)(?! (appointment*|bus|call|turn|question|name))
        not (take|taken|took|give|given) (mine|his|hers|it|one|them) (yesterday|last night|this morning|today|since|for)
        ({threw_up}) [right|all] (it|mine|them|back) up
    """,
    within="{pill}",
    unless="(appointment*|visit|class|meeting)",
)
LINE_OF_MINE = Sign(
    Kind.CARE_TEAM,
    "central_line",
    reports="""
        (mine|his|hers) (is|'s|has|looks|feels|came|keeps|got|started|just) .. {trouble}
    """,
    within="(port|ports|picc|piccs|line|lines|catheter*|hickman|broviac|mediport)",
)
PUMP_STOPPED = Sign(
    Kind.CARE_TEAM,
    "pump",
    reports="""
        (pump|infusion pump|backpack|cassette|blincyto bag|i v bag) [went and|has|just] (quit|stopped|died|beeped|alarmed|broke|
            froze|unplugged|disconnected|shut (off|down)|went (off|dead)|ran (out|dry)|conked out|came (off|apart|loose|undone)|
            fell)
        (pump|backpack|blincyto bag) (is|'s|keeps|started) [not|just|still] (beep*|alarm*|flash*|leak*|dead|empty|off|scream*|
            squeal*|stuck|disconnected|running|working)
    """,
)
PUMP = Sign(Kind.CARE_TEAM, "pump", names=_PUMP, unless=_PUMP_UNLESS)
CENTRAL_LINE = Sign(Kind.CARE_TEAM, "central_line", names=_CENTRAL_LINE)
DRIP_SITE = Sign(Kind.CARE_TEAM, "drip_site", names=_DRIP_SITE)
