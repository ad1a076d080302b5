"""English: severe allergic reactions, and pain that is sudden or too much."""

from ....alarm import AlarmKind
from ....language import Sign

_ALLERGY = """
    (throat|tongue|airway) [is|'s|are|feels|felt|seems|has|keeps|started|been|getting|was] .. (clos*|swell*|
        swollen|tight*|thick|shut*|puff*|constrict*|blocked|big|bigger|huge|enlarged)
    (face|lips|lip|mouth) [is|'s|are|feels|seems|has|keeps|started|been|getting|was|and|look*] .. {swollen}
    (throat|neck) .. (lump|closing|tightening|narrow*|itch* and)
    (swollen|swelling|puffy) [of|in|up] [my|his|her] (face|lips|lip|tongue|throat)
    (lips|lip|tongue|throat|face|mouth) [is|are|'s|feels|feel] [really|all] (tingl*|itch*|burn*|numb|funny|
        thick) [and] [is|are] [really|getting] (swell*|swollen|puff*|fat|tight*|clos*)
    {swollen} .. (around|in|of|all over) (my|his|her) (mouth|eyes|lips|throat|face|tongue|eyelids)
    (breaking|broke|broken|covered) [out] in hives ... (dizzy|faint|sick|lips|tongue|throat|breath*|wheez*)
    {my} .. (face|lips|tongue|throat|mouth) .. (blow* up|blew up|doubled|balloon*|elephant)
    hives ... (swallow|breath*|swell*|face|lips|throat|tongue|mouth|dizzy|puff*)
    (throat|face|lips) ... hives
    (allerg*) .. (throat|breath*|face|tongue|lips)
    {bad} allergic
    (throat|tongue|lips|lip|face|eyes|mouth|eyelids) [is|'s|are|feels|felt|seems|has|keeps|started|been|getting|
        was|and|look*] .. (fat|fatter|bigger|huge|thick|thicker|swell*|swollen|swole*|puff*|balloon*|blow* up|
        blew up|doubl*|enlarg*|clos*|tight*)
    (swollen|swelling|puffy|fat|huge|balloon*) .. (lips|tongue|throat)
    (itchy|tingling|tingly|scratchy) .. throat .. (swell*|hives|breath*|tight*|clos*)
    (reacting|reaction) .. (badly|bad|severe*|to .. (infusion|medicine|drug|chemo|shot|antibiotic|peg|blood|
        platelets))
"""

_ALLERGY_NAMES = """
    (allergic reaction|anaphyla*|anaphylactic shock)
    hives .. (and|with|plus) ... (tongue|throat|lips|face|breath*|swell*|swollen|wheez*|dizzy|faint)
"""

_SEVERE_PAIN = """
    worst (headache|pain|migraine|head pain|stomachache|pain i) [of|in|ever|i] .. (my life|ever|had|felt|life)
    worst headache
    {sudden} .. [really|very|so|this|with|my|his|her] .. (pain|hurt*|headache|stomachache|cramp*|agony)
    (pain|hurt*|headache|cramp*) ... {sudden}
    (excruciating|unbearable|agonizing|blinding|thunderclap|intolerable|searing) .. (pain|headache|cramps|migraine)
    (pain|headache|it) .. (unbearable|excruciating|intolerable|too much to take|ten out of ten|more than (i|he|
        she) can)
    (can not|could not) (stand|take|bear|handle) .. pain
    (doubled over|doubled up|curled up|writhing|rolling) [in ball|on] .. (floor|ground|ball|crying|screaming)
    (crying|sobbing|screaming|begging) .. (hurts so (bad|much)|from pain|for pain to stop|in so much pain)
    (pain|it hurts) .. (killing me|so bad {someone} can not (move|stand|walk|talk|breathe|sit))
    worst pain .. (ever|life|had|felt)
    (scream*|crying out|doubled over|curled up|writhing|howling|rolling around|moaning|wailing) (in|with|from|
        because of) [his|her|so much|terrible] pain
    in agony
    pain .. [he|she|i|it|that] [he|she|i] (can not|could not) (stand|walk|move|breathe|talk|sit|sleep|think|lie|
        stop crying)
    oh (god|my god|jesus|lord) [it] .. (hurts|my (head|belly|stomach|back|side|leg))
    (hurts|hurting) .. so (bad|much) [he|she|i] (can not|could not) (stand(?! light|lights|noise|it)|walk|
        move|breathe|talk|sit)
    (head|brain|skull) [is|'s|feels] [going to|about to] (explod*|split* open|burst*|exploding)
    thunderclap headache
    {sudden} ... (worst|terrible|horrible|severe|awful|unbearable|massive|excruciating|intense|blinding) ... (pain|
        headache|cramp*|migraine|bellyache|stomachache)
    worst (headache|pain|migraine|bellyache|stomachache|backache|cramp*) .. {someone} .. (ever|had|have|felt)
    (in|is) [so much|such|too much|that much|terrible|horrible|unbearable|excruciating|
        this much] pain [that] .. (can not|screaming|crying|passing out)
    (excruciating|agonizing|agonising)
    (pain) .. (so (bad|severe|intense)|that bad) .. (can not|scream*|cry*|throw* up|vomit*|walk|move|stand|breathe)
    pain .. (ten|eleven) out of ten
"""
_SEVERE_PAIN_NAMES = """
    (worst|terrible|horrible|severe|awful|excruciating|intense|agonizing|blinding) [head|belly|stomach|back] (pain|
        headache|cramp*|migraine) ... {sudden}
"""

ALLERGY_SWALLOWING = Sign(
    AlarmKind.EMERGENCY,
    "allergy",
    reports="(can not|could not|not) swallow .. (hives|throat|swell*|peanut|spit|saliva)",
    unless="(sore*|ulcer*|mucositis|raw|steroid*|prednisone|dex|dexamethasone)",
)
ALLERGY = Sign(AlarmKind.EMERGENCY, "allergy", reports=_ALLERGY, unless="(steroid*|prednisone|dex|dexamethasone|moon)")
HIVES_AND_MORE = Sign(
    AlarmKind.EMERGENCY, "allergy", names="hives", within="(swallow*|throat|tongue|breath*|lips|dizzy|faint*|wheez*)"
)
ALLERGY_NAMED = Sign(AlarmKind.EMERGENCY, "allergy", names=_ALLERGY_NAMES)
WORST_OF_ALL = Sign(
    AlarmKind.EMERGENCY, "severe_pain", reports="mine .. (sudden*|worst|unbearable)", within="(headache*|pain*|ache*)"
)
SEVERE_PAIN = Sign(AlarmKind.EMERGENCY, "severe_pain", reports=_SEVERE_PAIN, names=_SEVERE_PAIN_NAMES)
