"""English: medicines taken wrongly."""

from ....alarm import AlarmKind
from ....language import Sign

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
    (he|she|they|{kin}) (put|had|has|got|popped|stuck) ... {pill} .. in (his|her|their) mouth
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
    (had|ate|downed|emptied|chewed) .. (whole|entire|full) bottle of [my|his|her] ({pills}|tylenol|
        acetaminophen|advil|ibuprofen|motrin|aspirin|benadryl|methotrexate|mercaptopurine)
    (took|taken|swallowed|ate|gave|downed) ... {pill} ... (at once|in one go|one go|in one sitting)
    (took|taken|swallowed|gave) ... (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|week) 's {pill}
    (took|taken|swallowed|gave) .. (whole|entire|all) [of] .. (week|month|day)(?! (of|off)) .. {pill}
    (took|taken|swallowed|gave) .. {pill} .. for whole week
    (accidentally|mistakenly|by mistake|by accident) (took|gave|swallow*|ate) .. (second|another|extra|two|more)
    (think*|lost track|not sure|forgot) ... (already|had) ... (took|take|gave|give) .. (another|again|second|more|
        it again)
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
    (i|we|he|she|they|{kin}|have|has|am|is|are|almost) [have|has|had|am|is|are|almost|nearly] (ran|run|
        running) out of {pill}
    (ran|run|running) out of (my|his|her) {pill}
    {pill} .. (wrong day|day late|days late|hours late)
    (threw up|thrown up|throwed up|vomited|puked|barfed|upchucked|got sick|was sick) .. (after|with) [taking|he took|
        she took|
        i took|giving] .. {pill}
    (forgot|missed|skipped) .. (last night|this morning|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|
        saturday|
        sunday|today) [night|morning] 's {pill}
    {pill} .. (was not|were not|never) (taken|given)
    (spaced|blanked|slipped) [on|my mind] .. {pill}
    {pill} .. (slipped (my|our|his|her) mind|i missed|he missed|she missed|we missed|i forgot|he forgot|she forgot|
        we forgot)
    (make up|catch up) .. [for] .. {pill}(?! (mix|recipe))
    (not|never) .. (gave|give|given|took|take|taken) .. {pill} (last night|yesterday|this morning|today)
    missed [it|one|them] .. (this morning|last night|yesterday|today) .. {pill}
    (i|we|he|she) (am|is|are|was|were) (late|behind) (taking|with|on) [giving] [my|his|her] {pill}
    (spat|spit|spits|spitting) out ... {pill}
    (spat|spit|spits|spitting) .. {pill} .. (out|up)
"""
_MISSED_PILL_NAMES = """
    (forgot|forgotten|forget|missed|skipped)(?! name|names|what|which|who|appointment*|how|
        about asking) ... {pill}(?! (names|name|question|appointment|session|infusion|
        day|class))
    {pill} ... (forgot|forgotten|missed|skipped|forgetting)(?! (names|name))
    (threw|thrown|throw*|vomit*|puke*|spit*|spat|brought|sick*) [it|them] [up|out] ... (after|minutes|right after|
        soon after|straight after) .. (pill|pills|tablet*|dose|meds|medicine|medication|capsule*|{drug})
    (pill|pills|tablet*|dose|meds|medicine|medication|capsule*|{drug}) ... (threw|thrown|throw*|vomit*|puke*|
        came) [it|them|right|straight] [back] (up|out)
"""

OVERDOSE_WITH_COLLAPSE = Sign(
    AlarmKind.EMERGENCY,
    "overdose",
    reports=_TAKEN,
    within=_COLLAPSED,
    unless="(trouble|can not) swallow*|(after|since) chemo",
)
OVERDOSE_NAMED = Sign(AlarmKind.EMERGENCY, "overdose", names="(overdosed|overdose|overdosing)")
CHILD_OVERDOSE = Sign(AlarmKind.CARE_TEAM, "overdose", reports=_OVERDOSE_CHILD, within="{pill}")
OVERDOSE = Sign(AlarmKind.CARE_TEAM, "overdose", reports=_OVERDOSE, names=_OVERDOSE_NAMES)
MISSED_PILL = Sign(AlarmKind.CARE_TEAM, "missed_pill", reports=_MISSED_PILL, names=_MISSED_PILL_NAMES)
TOO_MANY = Sign(
    AlarmKind.CARE_TEAM,
    "overdose",
    reports="""
        (took|taken|swallowed|ate|gave|given) [way|far] [me|him|her|it] [way|far] (too many|too much|double|extra|
            (two|three|four) extra|twice as (much|many)|two instead of one)(?! time|room|space|long|off|work|on)
        (took|taken|swallowed|gave|given) [him|her|me] (it|them|mine|his|hers) (twice|two times|three times|
            all)(?! (week|day|month))
        (took|gave|given) [him|her|me] (double|triple) [amount|what]
        doubled [it|them|up]$
    """,
    within="{pill}|m p|mp",
)
STOPPED_PILL = Sign(
    AlarmKind.CARE_TEAM,
    "missed_pill",
    reports="""
        (i|we|he|she|{kin}) [have|has|went and] (stopped|quit) taking [all] [of] [my|his|her|our] .. {pill}
    """,
    unless="(when|after|since|once|before|until|while|doctor*|they|told|team|nurse*)",
)
MISSED_ONE = Sign(
    AlarmKind.CARE_TEAM,
    "missed_pill",
    reports="""
        (i|we|he|she|{kin}) [have|has|went and] (missed|skipped|forgot|messed up) [taking|to take|to give] [him|
            her] (mine|his|
            hers|it|one|them|two|yesterday|today|last night)(?! (appointment*|bus|call|turn|question|name))
        not (take|taken|took|give|given) (mine|his|hers|it|one|them) (yesterday|last night|this morning|today|since|
            for)
        ({threw_up}) [right|all] (it|mine|them|back) up
    """,
    within="{pill}",
    unless="(appointment*|visit|class|meeting)",
)
