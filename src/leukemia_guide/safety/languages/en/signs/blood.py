"""English: bleeding, bruises, clots and red urine."""

from ....alarm import AlarmKind
from ....language import Sign

_HEAVY_BLEEDING = """
    (bleed*|blood|nose|gums|cut|wound|nose bleed|period) ... {wont} (stop*|quit*|slow*|let up|clot*)
    {wont} (stop*|quit*) .. bleed*
    (keep|keeps|kept) [on] bleeding
    bleeding [and] bleeding
    (blood|bleed*|bled) ... keeps (coming|pouring|going|flowing|dripping|running|starting)
    (hour|hours|minutes|while|day) (later|after|on) [and] [it is|i am|he is|she is] .. bleed*
    (cut|cuts|nick*|scrap*|poke*|scratch*|biopsy|incision) ... (bleed*|blood) .. (hour|hours|minutes|{wont_end}|again)
    (bleed*|blood) .. (nonstop|non stop|will not quit|tap|half hour|too long|all (day|night|morning))
    blood .. (coming and coming|everywhere|{wont_end})
    bleeding .. {wont_end}
    bleed* .. (through everything|faucet|tap|stuck pig|crazy|river|fountain)
    blood .. (shooting|pumping|spraying|dripping everywhere|soaking|filling)
    (losing|lost|loses) .. blood(?! (work|test*|relative))
    (pressure|pinch*|press*|tissue*|towel*) ... (not working|not helping|does not help|soak*)
    (can not|could not|unable to) [seem to|get] .. (stop|control) .. (bleed*|blood|nose bleed)
    (can not|could not) get .. (bleed*|blood|nose bleed) .. stop*
    bleed* .. (lot|heavily|heavy|badly|profusely|out|everywhere|all over|hard|nonstop|non stop|buckets|to death|
        uncontrollabl*|crazy|bad)
    bleed* for [over|about|almost|more than|last|past] .. (hour|hours|minutes|long time|while|days)
    (heavy|severe|massive|uncontrolled|uncontrollable|profuse|serious|bad) bleeding
    blood [is|was|'s|are] .. (everywhere|pouring|gushing|spurting|squirting|all over|streaming|running down)
    (pouring|gushing|spurting|covered in|losing|lost) [lot of|lots of|so much|too much|tons of] blood
    there (is|was|'s) (so much|lot of|lots of|tons of|too much) blood
    (soak*|bled) through .. (pad*|towel*|bandage*|dressing|tissue*|shirt|sheet*)
    soaking .. (pad|pads|towel|towels)
    hemorrhaging
    {someone} .. (bleeding|bled) .. (out|to death|buckets|heavily|badly|everywhere|lot|hard|profusely|all over)
    (towel*|pad*|tissue*|sheet*|bandage*|gauze|shirt) .. (soak*|full of|covered|drench*|red) .. blood
    (gone|going|went|go) through .. (box of tissues|towel*|pad*|tissues|bandage*) .. (bleed*|nose bleed|blood)
    (pool|puddle*|trail) of blood
    blood .. (keeps|keep) (coming|pouring|running|flowing)
    (applied|put|putting|holding|hold) .. pressure .. (not|keeps|bleed*)
    (press*|pressure|held|holding|squeez*) ... (keeps|will not stop|not stop|not stopping) [on] bleed*
"""
_HEAVY_BLEEDING_NAMES = """
    (bleed*|nose bleed|blood|cut|wound|gash|nose) ... (pour*|gush*|spurt*|soak*|drench*|flood*|squirt*|everywhere|
        nonstop|non stop|tap|faucet|whole box|will not clot|keeps bleeding|not clotting)
    (bleed*|nose bleed) ... {wont_end}
"""

_BLOOD_COUGHED = """
    (cough*|vomit*|throw* up|threw up|thrown up|spit*|spat|puk*|barf*|hack* up|retch*) [up|
        out] [some|bright|red|lot|lots|of|bits|little|dark|fresh|this|bit] .. (blood|bloody|blood clots)
    blood [in|when|with|on|comes|came|mixed|is|after] .. [i|he|she|my|his|her|we] .. (vomit*|cough*|puke|throw* up|
        threw up|spit*|phlegm|mucus|sputum|tissue when)
    (cough*|vomit*|threw up|throw* up) ... (blood|bloody)
    (vomit|puke|throw up|barf|spit|phlegm|mucus|sputum) ... (blood|bloody|coffee grounds|red|black)
    coffee grounds
    ({threw_up}|cough* up) .. [it is|it was|and] .. (bright|dark|all) (red|blood)
    blood .. in what {someone} [is|are|am|'s] .. ({threw_up}|cough*|spit*|bringing up|hack*)
    stuff {someone} .. ({threw_up}|cough* up|spit*) .. (is|was|looks) .. (red|bloody|blood|black)
    (puke|vomit|spit|spitting) is .. (red|bloody|blood)
    ({threw_up}|bring* up|brought up|hack*|cough*) .. (clots|clot|blood|red stuff)(?! (count*|test*|donor))
    bloody (vomit|cough|phlegm|mucus|sputum|spit)
    blood .. (in|when|every time) .. [his|her|my|i|he|she] (sick|vomit*|puke|cough*|phlegm|spit|sputum|mucus|
        throw* up)
    blood (coming|comes|came) up
    (bring*|brought) up [some|lot of|bit of|lots of|mouthful of] [bright|red|dark|fresh] blood
"""
_BLOOD_COUGHED_NAMES = """
    (cough*|vomit*|throw* up|threw up|puk*|spit*|spat|retch*|hack* up|being sick|been sick) ... (blood(?! cancer|
        transfusion*|donor*|test*|count*|cell*|type|draw*)|bloody|coffee grounds)
"""

_BLEEDING = """
    bruis* (everywhere|all over|so easily|easily|if|for no|without|from nothing|really|crazy|on (my|his|her))
    {my} (arms|legs|body|back|skin|stomach) .. bruis*
    (tiny|little|small|red|purple|pinprick|pinpoint|blood) [red|purple|pink] [blood] (dots|spots|specks|freckles)
    (dots|spots|specks|pinprick*|freckles|pinpoints|speckles) .. (shins|shoulders|thighs|hands|stomach|neck|face|arms|
        legs|skin|chest|feet|ankles|body|belly|mouth)
    (bloody nose|nose bleeds|nose bleed) (again|today|since|for|all|that|this|and)
    {my} nose .. bleed*
    blood .. (in|on) .. (stool*|poop*|toilet|toilet paper|diaper|bowel movement|underwear|pillow|tissue|gums|mouth)
    (pooping|pooped|pooping out|passing) .. blood
    (stool*|poop|bowel movement*) [is|are|looks|'s|was|and|turned] .. (black|tarry|bloody|red|blood)
    (black|bloody|tarry) (stool*|poop|bowel movement*|diarrhea)
    period .. (heavy|heavier|clots|flooding|flood*|soak*|for (weeks|days)|{wont_end}|gushing|going on)
    period .. weeks(?! late|overdue|early|behind)
    (heavy|heavier) .. period
    (purple|blood) (blister*|spots) .. mouth
    {someone} {is} [really|now] bleeding
    bleed* .. (from|when (i|he|she)) .. (mouth|gums|nose|bottom|rectum|down there|brush|ear*|vagina|bum|butt)
    {heshe} bruises
    (i|he|she) bruise [so|really] easily
    (tiny|little|small|red|purple|pinprick|pinpoint|new|blood) [red|purple|pink] [blood] (pinprick*|pinpoints|
        speckles|speck*|spots|dots)(?! on (scan|x ray|mri|lung*))
    {my} nose ... (blood|bleed*|dripping)
    (nose|nostril) .. (drip*|bleeding|bleeds|bled|blood|trickl*)
    blood .. when {someone} .. (brush*|floss*|blow*|wipe*|poop*|went|go|use*)
    (covered|cover) in [these|big|huge|purple] bruis*
    (bruise*|bruising) .. (size of|everywhere|all over|appear*|popp*|show* up|came|coming|out of nowhere|
        for no reason|do not remember|getting|spread*|keep*|new|big*|huge|purple)
    (new|big|huge|giant|weird|strange|random|unexplained|more|lots of|so many|mystery|bad|terrible|nasty) [purple|
        black|new] bruis*
    black and blue
    (blood|red|streak*) .. (when|after) {someone} (wipe*|poop*|brush*|went)
    (gums|nose|mouth) .. (ooz*|bleeding|bled|bleeds|blood)
    {my} (gums|mouth|nose) .. bleed*
    {someone} bruised (my|his|her|all|really|so|for|easily)
    {my} .. (bruised|bruising) .. (badly|all over|for no reason|easily|black|and)
    (black|tarry|tar) .. (toilet|stool*|poop)
    black tar
"""
_BLEEDING_NAMES = """
    (brush*|floss*|blow*) .. (teeth|nose|gums) ... (blood|bleed*|bloody|red)
    gums .. bleed*
"""

_BLEEDING_TOPICS = """
    (bruise|bruises|bruising|petechiae|nose bleed|nose bleeds|bloody nose|bleeding gums|bleeding|bleed)
"""

_CLOT = """
    {limb} [is|are|'s|looks|feels|has|have|was|started|keeps|hurts|hurt] .. ({swollen}|size|bigger|red|hot|warm|
        purple|throb*|tender|discolored|blue)
    {limb} .. (twice|double|doubled) .. (size|big|normal|wide|thick)
    {limb} .. (bigger|fatter|thicker) than (other|normal|usual|left|right)
    (one|left|right|back of [my|his|her]) .. (leg|calf|arm|thigh) .. (hurt*|pain*|ache*|cramp*|sore)
    (pain|cramp|knot|lump|tenderness|soreness|charley horse) .. (in|behind) .. (calf|thigh|knee|leg)
    calf .. (hurt*|pain*|ache*|sore|cramp*|hard)
    ({swollen}|red|hot|warm|purple) [and|left|right|painful] [painful|sore|red|hot|left|right|hurting] (leg|calf|arm|
        thigh|ankle|foot)
    (leg|arm|calf) clot
    (think*|have|has|got|having|found|be) .. (blood clot|clot|d v t)(?! risk|question)
    (one|left|right|whole) [of] [my|his|her] (leg|calf|calves|arm|thigh|legs|arms|foot|ankle) .. ({swollen}|hot|red|
        warm|hard|bigger|tight|sore|tender|purple)
"""
_CLOT_NAMES = """
    (leg|calf|calves|arm|thigh) .. ({swollen}|bigger|fat|twice) ... (red|hot|warm|sore|hurt*|pain*|tender|tight)
"""

_CLOT_TOPICS = """
    (blood clot|d v t|dvt)
"""

_RED_URINE = """
    {urine} [is|'s|was|looks|turned|came|are|has] [really|very|out|been|so|all|dark|bright|kind of|turned|
        bit] [out|looks] (red|pink|brown|bloody|orange|dark|rusty|cola|tea|cherry|maroon|reddish|pinkish|brownish|
        rust)
    (red|pink|brown|bloody|dark|orange|rusty|cola colored|tea colored) {urine}
    blood .. (in|when|with) .. {urine}
    blood [in|in] toilet .. (pee*|urin*)
    blood .. toilet .. (pee*|urin*)
    (pee*|urinat*|pissing|passing) .. blood
    {urine} ... (brown|red|pink|bloody) .. (cola|tea|wine|blood|rust)
    (pee|{urine}|toilet bowl) .. (look*|come* out|turn*|is|came out|went|was) [really|all|so|very|kind of|dark|
        bright] (red|pink|brown|bloody|orange|dark|rusty|cola|tea|reddish|(blood|coke|cola|tea|wine))
    blood ... (pee*|{urine})
    (bathroom|toilet|toilet bowl|pee*|bowl) .. [it was|it is|and] [it was|it is|is|was] .. (bright|dark|light|
        all) (pink|red|brown)
    {urine} .. (cranberry|wine|beet*|coke|cola|tomato|fruit punch|rust*|ketchup|kool aid|tea|coffee|blood)
"""

BLOOD_COUGHED = Sign(AlarmKind.EMERGENCY, "blood_coughed", reports=_BLOOD_COUGHED, names=_BLOOD_COUGHED_NAMES)
HEAVY_BLEEDING = Sign(AlarmKind.EMERGENCY, "bleeding", reports=_HEAVY_BLEEDING, names=_HEAVY_BLEEDING_NAMES)
BLEEDING_ON = Sign(AlarmKind.EMERGENCY, "bleeding", reports="mine {wont_end}", within="(bleed*|blood)")
BLEEDING = Sign(AlarmKind.CARE_TEAM, "bleeding", reports=_BLEEDING, names=_BLEEDING_NAMES, topics=_BLEEDING_TOPICS)
CLOT = Sign(AlarmKind.CARE_TEAM, "clot", reports=_CLOT, names=_CLOT_NAMES, topics=_CLOT_TOPICS)
RED_URINE = Sign(AlarmKind.CARE_TEAM, "red_urine", names=_RED_URINE)
