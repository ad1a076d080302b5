"""English: skin, mouth, belly, bowel and thirst."""

from ....alarm import AlarmKind
from ....language import Sign

_BELLY = """
    {belly} .. (hurt*|pain*|ache*|cramp*|kill*) .. ({bad}|so much|lot|asparaginase|peg|oncaspar|rylaze|unbearable|
        cry*|days|all day|all night|since|through my back|will not)
    {bad} [pain|cramps|cramping|aching|hurting] [in|of] [my|his|her] [upper|lower|whole] {belly}
    {bad} {belly} (pain*|cramp*|ache*)
    {bad} (pain*|cramp*) .. (in|across|around) .. {belly}
    {belly} (pain*|ache|cramps) .. (after|since|from|worse|bad|all|peg|asparaginase|and (vomit*|throw*|fever))
    {belly} [is|'s|looks|feels|has|are] [really|so|very|all|hard and] [and|really] (hard|{swollen}|bloat*|distended|
        tight|rigid|tender)
    pancreatitis .. (think|have|again|back)
    {bad} stomachache
    stomachache .. {bad}
    {belly} .. (killing|in agony|on fire|in knots|in bits|cramping|hurts|hurting|aching) .. (me|him|her|bad*|so|
        really|since|after|all|worse)
    (awful|terrible|horrible|bad|severe|sharp|stabbing|strong|constant|worse|worst|intense) [pain|cramps|cramping|
        ache|aching|pains|spasms] .. {belly}
    (pain*|cramp*|ache*) .. (in|across|around|under) .. {belly} .. (bad|worse|severe|so|after|since|through|into|to|
        all|will not|{wont_end})
    doubled over .. (pain|belly|stomach|cramp*)
    (holding|clutching|grabbing|hugging|gripping) (his|her|my) {belly}
    {belly} .. (ache*|aching|achy|hurt*|pain*|cramp*|sore) .. (something|bad*|lot|terribl*|peg|shot|ever since)
    {bad} (cramp*|pain*|ache*) [in|of|right in] (my|his|her) {belly}
    (knife|knives|stabbing|twisting) .. (in|through) (my|his|her) {belly}
"""

_VOMITING = """
    (can not|could not|not able to|unable to|not|nothing) [been able to|able to] (keep|keeping|hold|holding|
        stay*|stays) .. (down|in(?! house|home|fridge|kitchen|pantry|cupboard|freezer|stock|mind|touch|shape))
    nothing (stays|stay|will stay|is staying) (down|in)
    {someone} .. heaving
    (dry heav*|dry heaving)
    (throw* up|thrown up|threw up|vomit*|puk*|barf*) .. (all day|all night|all morning|every|everything|nonstop|
        non stop|constant*|for hours|for days|since|times|again and again|over and over|water|hours|days|
        anything|whole day|whole night|crazy)
    (can not|could not|will not|not) (stop|quit) (throw*|vomit*|puk*|barf*|heav*|retch*)
    (keep|keeps|kept|been) [on] (throw*|vomit*|puk*|barf*|heav*|retch*)
    {bad} vomiting
    (six|five|four|seven|eight|ten|many|several|multiple|dozen) times .. (threw|throw*|vomit*)
    (not|can not) .. (drink|drank|keep) .. (anything|water|fluids) .. (day|today|yesterday|down|hours)
    (dehydrated)
    (been|being|is|was|gets|got) sick .. (times|all (day|night|morning)|every (hour|time|few)|since|nonstop|
        again and again|over and over|constantly|{wont_end})
    {wont_end} (throw*|vomit*|puk*|barf*|heav*|retch*|being sick)
    (not|can not) .. (hold|keep|get) .. (down)
    (everything|anything|all|whatever) {someone} (eat*|drink*|take*|swallow*) .. (comes|came|coming|goes) .. (up|out)
    ({threw_up}) .. (times|all (day|night|morning)|since|nonstop|every|everything|over and over|hours|days|
        and can not stop|constant*|bile|green|yellow)
    (can not|could not|not) .. (stop|quit) ({threw_up})
    (hugging|over|stuck on|living on|living in|glued to|next to) [my] toilet .. (since|all|night|day|hours)
    nothing ['s|has|is|will|have] [been] (stay*|staying|stayed|kept) down
"""
_VOMITING_NAMES = """
    (water|fluids|food|everything|anything|sip|drink*|eats|eat|pills|meds|liquid*|nothing|it all) ... (come*|coming|
        came|goes) [right|straight|all] [back] (up|right out|back out|straight out)
    (throw* up|threw up|vomit*|puk*|barf*|heaving|retching) ... (times|all (day|night|morning)|nonstop|non stop|
        hours|days|every (hour|time|few|thing)|can not (drink|eat|keep)|constantly|over and over|{wont_end}|
        everything)(?! common|normal)
"""

_BOWEL = """
    (not|never|no) [been able to|able to|had|been|have|really|went|gone|been able] [to|any] (poop*|gone|
        bowel movement*|go to bathroom|gone to bathroom|gone number two|been to bathroom|go number two|
        been to toilet|gone to toilet|have bowel movement|had bowel movement|pooping) .. (days|day|week|monday|
        tuesday|wednesday|thursday|friday|saturday|sunday|since)
    (days|day|week) (since|without) .. (poop*|bowel movement|going)
    ({bad}|severe|watery|constant|nonstop|explosive|uncontrollable|endless|really bad|bloody) [watery|really|
        bad] (diarrhea|constipat*|runs)
    diarrhea .. (weekend|all|week|and i (am|feel)|and (weak|dizzy|blood|fever)|again|can not|soaked)
    diarrhea .. ({bad}|will not|not stop|days|all day|all night|nonstop|since|times|constant*|every|not go away|
        weeks|three|four|five|watery|everything|keeps)
    (can not|could not|will not) (stop|quit) .. (diarrhea|pooping|going to bathroom|running to bathroom)
    (keep|keeps|been|have been|has been) .. (diarrhea) .. (all|days|since|for)
    (can not|unable to|not able to) (poop|have bowel movement|go number two)
    (pooping|poop|pooped|stools|bowel movements) .. (water|nonstop|constantly|ten times|times .. day|every (hour|ten|
        20))
    (blocked up|backed up|bunged up|constipated) .. (days|week|since|bad*|hurt*|and|for days)
    (so|really|all|completely|very|badly) (constipated|bunged up|plugged up|blocked up)
    i am [so|really|all|completely] (backed|bunged|plugged|stopped) up .. [i|he|she] (can not|hurt*|belly|poop|go|
        days)(?! (at|traffic|work))
    (came|coming|comes|pouring|running|shooting) [right|straight] out .. (water|both ends|of both ends|pipe|
        hose)(?! (port|line))
    (both ends|living on toilet|can not leave (bathroom|toilet)|stuck on toilet|chained to toilet)
    {someone} .. (runs|trots|squirts)(?! (to|for|in|with|around|on|out|fast|away|late|every)) .. (days|since|again|
        all (day|night)|bad)
    (not|have not|has not) .. (gone|been) .. (number two|poo*|potty) .. (days|since|week|monday|tuesday|
        wednesday|
        thursday|friday|saturday|sunday)
"""
_BOWEL_NAMES = """
    (diarrhea|runs|loose stools|watery stools|watery poop) ... ({wont_end}|days|all (day|night)|times|nonstop|
        every hour|constantly|since|water|keeps|week|awful|terrible)
    (no|not|without) ... (poop*|bowel movement|number two|been to toilet|been to loo|been to bathroom|gone to loo|
        gone to toilet) ... (days|day|week|since|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    (days|day|week) .. (since|without|no) ... (poop*|bowel movement|pooped|gone|went)
    (blocked up|backed up|bunged up|constipated) .. vincristine
    constipat* .. (days|week|{bad}|vincristine|belly|hurts|since)
"""

_SKIN = """
    (have|has|had|got|broke|breaking|broken|develop*|there is|with|getting|(is|are|am|'s) (all|in|covered in|out in)|
        covered|see|notic*|woke up with|
        since|new|painful|red|spreading|this) [new|in|really|bad|horrible|red|all|some|out|big|weird|huge|itchy|
        painful|terrible|out in|out with|covered in|in some kind of] [red|itchy|bad|big|painful|weird] (rash|hives|
        blisters|welts)
    (rash|hives|blisters|welts) .. (all over|everywhere|spread*|on (my|his|her|their)|since|getting|itch*|
        hurt*|will not|peel*|chest|back|face|arms|legs|hands)
    skin [is|'s|keeps|started|has] .. (peel*|blister*|falling off|yellow*|coming off|burning off)
    (eyes|skin|whites|face) .. yellow*
    {is}(?! your|people|pee) .. (yellow|jaundiced)(?! is|chemo|pill|one|bag*|fluid|stuff|line|medicine|drug)
    yellow (skin|eyes)
    (itch*) .. (all over|crazy|so bad|everywhere|badly|terribl*|can not stop|nonstop)
    {bad} itch*
    peeling .. (hands|feet|skin|palms)
    (red|itchy|painful|spreading|blistering|angry|weird|strange|new|bad|bumpy|horrible|nasty|awful|ugly) [itchy|red|
        bumpy|blistering|painful|peeling|ugly] (rash|hives|welts|blisters|bumps|patches)
    (skin|palms|soles|hands|feet|fingers|heels) .. (peel*|and (peeling|blistering)|blister*|sloughing|coming off|raw|
        bubbl*|crack* and)
    {someone} .. (itch*|itchy) .. (all over|everywhere|crazy|mad|can not sleep|so (much|bad)|bleed*|raw)
    (look*|gone|turn*|going|went)(?! your|people|skin|some) .. yellow
    (whites|white part) of (my|his|her) eyes
    {my} (eyes|skin) .. (yellow*|golden|mustard|lemon|jaundice*|tinge|orange)
    {someone} .. (look*|turn*|gone|going) .. (yellow|simpson|banana|jaundiced)
    {my} skin .. (bubbl*|slough*|shedding|sheets|hives|welts|burning|fire|bumps)
    itch* .. (out of (my|his|her) skin|mad|until (i|he|she) bleed*)
"""
_SKIN_NAMES = """
    (rash|hives|welts|blisters) ... (spread*|itch*|all over|everywhere|blister*|peel*|since|after|worse|burn*|
        came up|come up|appeared|popped)(?! common|normal)
"""

_SKIN_TOPICS = """
    (jaundice|rash|hives)
"""

_MOUTH = """
    (mouth|throat|tongue|lips|gums|sores|ulcers|mouth sores) ... {wont} [really|be able to|able to] (eat*|
        drink*|swallow*)
    (mouth|throat|tongue) .. (hurts|painful|sore|raw) .. (too much|so much|so bad|to (eat|drink|swallow)|really bad|
        bleeding)
    (sores|ulcers|mouth) .. (so|too|really|very) (bad|painful|sore) .. (eat|drink|swallow)
    (can not|could not) (eat|drink|swallow) ... (mouth|sores|throat|ulcers|anything|water)
    (hurts|painful|too painful|too sore|hard|hurting) [for him|for her] to (swallow|eat|drink)
    (not|refus*|stopped) (eat*|drink*|swallow*|take bottle) ... {my} (mouth|throat|tongue|gums|lips) .. (raw|sore*|
        hurt*|
        painful|fire|burn*|ulcer*|blister*|bleed*)
    {my} (mouth|tongue|gums) .. (raw|on fire|covered in|full of|one big sore|falling apart|shredded|torn up|cut up|
        hamburger|
        peeling)
    white (patches|spots|stuff|coating) .. (mouth|tongue|throat)
    {bad} (mouth|throat) sores
    thrush
"""
_MOUTH_NAMES = """
    (mouth|tongue|gums|throat) .. (full of|covered in|sores|ulcers|raw|blister*|bleed* and) ... (eat|drink|swallow|
        talk|sores|ulcers)
    (sores|ulcers|mouth|throat) ... (can not|could not|will not|not|refuses|too sore|too painful|
        hurts) [to] (eat*|drink*|swallow*|sip)
"""

_THIRST = """
    (thirsty|thirst) ... (pee*|urinat*|bathroom|drink*|all time|constantly|steroid*|prednisone|dex*)
    {is} [so|really|super|very|extremely|always|constantly] thirsty .. (all|lately|since|and|no matter)
    (pee*|urinat*) ... thirst*
    (can not|could not) (stop|quit) (drinking|peeing)
    {is} (extremely|super|unbelievably|incredibly) thirsty
    {my} [blood] sugar is [really|so|too|very] high
    (blood sugar|sugar|glucose) .. (sky high|300|400|500|through roof|spik*|
        crazy)(?! then|and they|because)
    (blood sugar|sugar|sugars|glucose|glucometer) ... (is|was|reads|read|says|said|hit|reading|shows) [at|only|
        over|about] (3*|4*|5*)
    {my} [blood] (sugar|glucose) (at|of|to) (3*|4*|5*)
    blood sugar (3*|4*|5*)
    pee* (constantly|all time|every (ten|20|few|hour|30|five))
    {someone} .. (thirsty|drinking) ... (peeing|bathroom|weeing|urinat*|gallons|litres|liters|nonstop|constantly|
        all night|every (hour|ten|20))
    (peeing|weeing|urinating) ... (every (hour|ten|20|15|half)|nonstop|constantly|all night|thirsty|
        all time|gallons|litres)
    (drinking|drinks|drank) .. (gallons|litres|liters|so much water|nonstop|water all)
"""
_BELLY_TOPICS = """
    {belly} (pain|pains|cramps)
"""
_BOWEL_TOPICS = """
    (diarrhea|constipation|constipated)
"""
_MOUTH_TOPICS = """
    (mouth|throat) sores
    (sores|ulcers) .. (mouth|tongue|gums|throat)
"""

_NO_WATER_PASSED = """
    (i|he|she|{kin}) (have|has|had) (not|hardly|barely) [been] (pee|urinat*|passed [any] urine)
    (i|he|she|{kin}) (hardly|barely) (pee|urinat*)
    (i|he|she|{kin}) .. (can not|could not) (pee|urinate|pass [any] (urine|water|pee))
    (no|not one) (wet diapers|wet diaper|urine) .. (since|all|for|today|hours)
"""

BELLY = Sign(AlarmKind.CARE_TEAM, "belly", names=_BELLY, topics=_BELLY_TOPICS)
VOMITING = Sign(AlarmKind.CARE_TEAM, "vomiting", reports=_VOMITING, names=_VOMITING_NAMES)
BOWEL = Sign(AlarmKind.CARE_TEAM, "bowel", reports=_BOWEL, names=_BOWEL_NAMES, topics=_BOWEL_TOPICS)
SKIN = Sign(AlarmKind.CARE_TEAM, "skin", reports=_SKIN, names=_SKIN_NAMES, topics=_SKIN_TOPICS)
MOUTH = Sign(AlarmKind.CARE_TEAM, "mouth", reports=_MOUTH, names=_MOUTH_NAMES, topics=_MOUTH_TOPICS)
THIRST = Sign(AlarmKind.CARE_TEAM, "thirst", reports=_THIRST)
NO_WATER_PASSED = Sign(AlarmKind.CARE_TEAM, "unknown", reports=_NO_WATER_PASSED)
