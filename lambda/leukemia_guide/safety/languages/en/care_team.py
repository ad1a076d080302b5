"""English: the signs for which the cancer care team is called, day or night."""

from ...kinds import Kind
from ...language import Sign
from .emergency import CONFUSED, HEAD_HIT, MILD_BREATH, SPEECH, TAKEN

_FEVER = """
    burning (up|hot|with fever)
    (forehead|head|skin|body|face) (is|'s|feels|felt|was) .. (hot|on fire|fire|burning|warm|boiling)
    (hot|warm) to touch
    {heshe} (is|'s|feels|felt|feel|seems|was|has been|gets) [so|really|very|too|pretty|awfully|boiling|quite|all|burning|bit|little] (hot|warm|feverish)(?! air|water|food|weather|room)
    i (feel|felt|am feeling|have been feeling) [so|really|very|too|pretty|bit|little|all] (hot|warm|feverish)(?! enough|and fuzzy)
    i am [so|really|very|too|all] (hot and|feverish|burning)
    hot and (sweaty|shivery|shaky|cold|clammy|achy|flushed)
    {my} [body] {temp} [is|was|has|keeps|went|goes|reads|got|hit|shot|spiked|climbed|came|will|just|at|of|up|and|says|reached|jumped|won't|started|crept] (is|was|up|at|of|to|been|going|climb*|ris*|back|down|high|higher|over|not|about|around|reads|{degrees}|elevated|keeps|went|hit|spiked|shot|came|high)
    (have|has|had|having|got|gets|getting|running|run|runs|ran|spik*|with|developed) [high|bit of|slight|little|low|low grade|elevated|mild|small|raised|of|some] {temp}(?! check*|taken|chart|rules|question)
    {temp} [is|was|of|says|said|reads|read|at|hit|went|to|up|reading|shows|showed|around|about|over|above|just] [is|at|up|of|about|to|around|over|exactly] {degrees}
    (says|read*|showed|shows|registers|registered) [of] {degrees}
    {temp} ... {degrees}
    {temp} (spik*|climb*|shot up|went up|is up|is high|is rising|is going up|keeps going up)
    (high|elevated|raised) {temp}(?! chemo|wash)
    fever [that|has|just|finally|is|only|never|always] (went|came|comes|goes|going|keeps|broke|breaks|will not|would not|has not|is not|is back|is gone|is up|is down|is high|spik*|climb*|started|since|back|gone|again|down|up|high)
    (brought|bring*|knock*|got|took care of) .. fever .. (down|away)
    fever (of|at|over|above|around|about) [about] {degrees}
    {degrees} (fever|degree fever|degrees fever)
    (is|are) {degrees} [degrees] [considered|really|actually|too|high|considered to be|bad] (fever|high|bad|too high|dangerous|enough|emergency|serious)
    (hit|spiked|registered|clocked|running|read|reads|reading) [at|to|of|in] {degrees}
    fever (and|with|plus|or) (chills|shaking|cough|vomiting|rash|headache|sweats|aches|sore throat)
    (chills|shaking|cough|vomiting|rash|sweats|aches) and fever
"""
_FEVER_NAMES = """
    (high|low|slight|little|small|mild|bad|low grade|bit of|constant|persistent|temperature or) fever
    {decimal}
"""
_FEVER_TOPICS = """
    (fever|fevers|febrile|feverish|fevery)
"""
_FEVER_NUMBERS = """
    {they} (is|'s|was|has been|hit|hits) [just|now|still|already] (at|up to|over|around|running|about|reading) {degrees}
    (i am|{they} (is|'s|was)) [now] {fahrenheit}(?! years|year|percent|pounds|yrs|lbs|of|different|times|days|old|things|miles)
    (at|up to|to) (101|102|103|104|105|one (oh|o|zero) (one|two|three|four|five))(?! years|percent|pounds|lbs|over|hospital|street)
"""
_OTHER_NUMBERS = """
    (rate|pressure|count|counts|platelet*|sugar|glucose|hemoglobin|weigh*|weight|pounds|room|bed|floor|age|aged|old|pulse|oxygen|white|neutrophil*|a n c|dose|milligram*)
"""

_CHILLS = """
    (have|has|had|got|getting|gets|having|with|started|bad|shaking|severe|terrible|teeth|these|cold|sudden|violent|awful) [some|bad|really|really bad|those|terrible|shaking|body|cold|having|getting|the|severe|awful] chills
    chills (and|since|after|when|that|are|keep*|came|started|for|but|all|now|right|today|tonight|so|from head|in bed|again|really|with)
    (can not|could not|will not|not able to) (stop|quit) (shak*|shiver*|trembl*)
    {someone} .. {is} [all|still|really|so|just|uncontrollably] (shivering|shivery)
    {is} shivering
    (shivering|shivers|shivered)
    teeth .. (chatter*|rattl*)
    (can not|could not) (get|stay|seem to get) warm
    freezing and (shak*|shiver*|trembl*|cold)
    so cold .. shak*
    (shaking|trembling) (all over|like leaf|under|from cold|with cold|violently|in bed|uncontrollably|so (bad|hard|much))
    {someone} .. (is|am|are|'s|was|started|starts|been|keeps|just started|began) [really|all|so|kind of|been] (shaking|trembling)(?! my|his|her|hands|with (fear|anger|nerves)|hand|head)
    (feel*|felt) [really|so|very] (chilled|shivery|shaky)
    (rigors|rigor)
    cold sweats
"""
_CHILLS_TOPICS = """
    (chills|chill|rigors|shakes)
"""

_BREATH = MILD_BREATH + """
    {someone} .. (winded|out of breath|breathless|short of breath)
"""

_OVERDOSE_CHILD = """
    {child} .. (swallow*|ate|eats|drank|took|got into|got hold of|chewed|eaten|may have (eaten|taken|swallowed)|put .. in (his|her) mouth) ... {pill}
    {child} .. (swallow*|ate|eats|chewed|drank|got into) .. (it|them|one|some|my)
    (baby|toddler|child|kid|son|daughter) .. (into|in) my {pill}
"""
_OVERDOSE = """
    {took} .. (too much|too many|more than (i|he|she) (should|was supposed|needed)|extra|double|doubled|twice|two times|wrong dose|triple) ... {pill}
    {took} .. {pill} .. (twice|two times|again|double|every day instead|daily instead|too many|too often|three times)
    {took} .. {pill} ... (instead of (once|weekly|one|two)|by (mistake|accident)|(supposed|meant) to be)
    {took} ... (instead of|rather than|(supposed|meant) to be) (one|half|two|once|weekly|three)
    {took} [my|his|her] {pill} (twice|every day|daily) 
    {took} [my|his|her] (twice|two|three|four|double|too many|too much|extra) {pill}
    {took} .. (wrong|someone else 's|my wife 's|my husband 's|double) {pill}
    {took} .. [it|them|that] (twice|two times) .. (today|mistake|accident|accidentally|this morning|tonight|forgot|yesterday)
    (double|extra|wrong) (dose|dosed|pill) .. (by|mistake|accident|accidentally|took|gave)
    (double dosed|doubled up|double dose of) [on|my|his|her]
    {took} [way|far] too much
    (took|gave) (me|him|her) too much
"""

_MISSED_PILL = """
    (forgot|forgotten|forgetting|forget|forgets) .. (to take|to give|taking|giving) ... {pill}
    (forgot|forgotten) [about] [to take|my|his|her|our|one of] [my|his|her|our|last|morning|night|evening|nightly] [night 's|today 's|yesterday 's] {pill}
    (missed|skipped) [taking|my|his|her|our|one|two|last|few|some|days of|couple|three|of|morning|evening] .. {pill}
    (did not|have not|has not|had not|never) (take|taken|took|give|given|get) (my|his|her|any|their) .. {pill}
    (if|when|case) {someone} .. (miss|misses|skip|skips|forget|forgets) .. {pill}
    (if|when|case) {someone} (throw*|vomit*|puke*) [up] .. {pill}
    (threw|thrown|throw*|spit|spat|puked) up .. (pill|pills|dose|medicine|meds|tablet|{drug})
    (vomited|vomit|threw up|throwing up|puked) [up] [right|soon|just] [after|up] [taking|having] [my|his|her|their|our|today 's] [chemo|last|morning|nightly] (pill|pills|dose|medicine|meds|tablet|{drug})
    (took|taken|gave|given) ... (wrong day|wrong time|day (late|early)|days (late|early))
    (ran|run|running) out of [my|his|her] {pill}
    {pill} .. (wrong day|day late|days late|hours late)
    missed [it|one|them] .. (this morning|last night|yesterday|today) .. {pill}
"""

_PUMP = """
    {pump} [is|keeps|'s|has|was|just|won't|started|says|said|will|screen|light|still|are|alarm|got|has been|that is] [is|not|been|says|has|just|to|keeps|alarm|started] (beep*|alarm*|error|broke*|broken|disconnect*|leak*|empty|occlu*|unplugged|died|dead|flashing|off|quit*|malfunction*|not working|not running|work|running out|low battery|blinking|red light|ran out|stopped|came off|came out|came undone|came apart|fell off|going off|ringing|screaming|buzzing|making noise|turned off)
    (alarm*|beep*|error|warning|noise) .. (on|from|for|coming from) .. {pump}
    (disconnect*|unplug*|pulled out|knocked) .. {pump}
    {pump} (says|screen|message) .. (error|occlusion|air|alarm|low|stop*|check)
    infusion .. (stopped running|stopped by itself|is beeping|alarm*|will not run)
    (tubing|tube) .. (came|disconnect*|leak*|kink*|fell|broke*|air)
    beeping .. (pump|backpack|bag|machine|infusion)
"""
_PUMP_UNLESS = "(stopped responding|stopped working on|cells|does .. carry)"

_TROUBLE = (
    "red|redness|reddish|swell*|swollen|swole*|sore|hurt*|warm|hot|ooz*|pus|leak*|infected|infection|puffy|tender|"
    "drain*|bleed*|came out|come out|coming out|comes out|fell out|falling out|pulled out|crack*|broke*|broken|"
    "clog*|smell*|wet|loose|throb*|burn*|inflamed|weep*|blood|pink|purple|bruis*|painful|pain|discharge|fluid|"
    "yellow stuff|gunk|peeling off|soaked|split|torn|ripped"
)
_CENTRAL_LINE = f"""
    {{line}} .. [is|are|looks|feels] .. ({_TROUBLE})
    ({_TROUBLE}) .. (around|at|near|from|where|by|on|under|out of|over|of|in) [the|my|his|her|where] {{line}}
    ({_TROUBLE}) ... (where|around where|around|near|by) .. {{line}} [is|went|goes|was]
    (pull*|yank*|tug*|rip*|tore|cut|snag*|dislodg*) .. [on|out] {{line}}
    (pull*|yank*|tug*|rip*|tore|cut|snag*|dislodg*|drop*) .. (on|out) .. {{line}}
    (stuff|fluid|blood|pus|liquid) .. (coming|leaking|oozing|draining) .. {{line}}
    {{line}} .. (not flush*|will not flush|will not draw)
"""

_DRIP_SITE = """
    (arm|hand|vein|skin|site|spot|place|iv|i v|area) [is|'s|feels|are|site|that] .. (burn*|sting*|swell*|swollen|red|hurt*|sore|puffy|blister*|painful|black) ... (i v|chemo|drip|needle|infusion|injected|shot went|injection|cannula)
    (i v|cannula|drip|injection|needle) [site|spot] .. (red|burn*|sting*|swell*|swollen|hurt*|sore|puffy|blister*|leak*)
    (vein|spot|place|area|skin|arm) where .. (chemo|drip|needle|i v|infusion|drug|medicine|they) .. (swell*|swollen|red|sore|burn*|hurt*|hard|blister*|puffy|black|purple)
    (burn*|sting*|blister*|swell*|swollen|sore|red|pain|painful|hurts|bubbling) .. (where|around) .. (chemo|drip|needle|i v|infusion|iv)
    (burn*|sting*|blister*|swell*|swelling) up .. (where|around) .. (chemo|drip|needle|i v|infusion|iv)
    chemo (leaked|leaking|spilled|got on|got under|went under)
"""

_URINE = "pee|peeing|pees|urine|urinating|urination|piss|pissing|pee pee"
_RED_URINE = f"""
    ({_URINE}) [is|'s|was|looks|turned|came|are|has] [really|very|out|been|so|like|all|dark|bright|kind of|turned|a bit] [out|looks] (red|pink|brown|bloody|orange|dark|rusty|cola|tea|cherry|maroon|reddish|pinkish|brownish|rust)
    (red|pink|brown|bloody|dark|orange|rusty|cola colored|tea colored) ({_URINE})
    blood .. (in|when|with) .. ({_URINE})
    blood [in|in the] toilet .. (pee*|urin*)
    blood .. toilet .. (pee*|urin*)
    (pee*|urinat*|pissing|passing) .. blood
    ({_URINE}) ... (brown|red|pink|bloody) .. (cola|tea|wine|blood|rust)
"""

_BLEEDING = """
    bruis* (everywhere|all over|so easily|easily|if|for no|without|from nothing|really|like crazy|on (my|his|her))
    {my} (arms|legs|body|back|skin|stomach) .. bruis*
    (tiny|little|small|red|purple|pinprick|pinpoint|blood) [red|purple|pink] [blood] (dots|spots|specks|freckles)
    (dots|spots) .. (arms|legs|skin|chest|feet|ankles|body|belly|mouth)
    gums .. bleed*
    (bloody nose|nose bleeds|nose bleed) (again|today|since|for|all|that|this|and)
    {my} nose .. bleed*
    blood .. (in|on) .. (stool*|poop*|toilet|toilet paper|diaper|bowel movement|underwear|pillow|tissue|gums|mouth)
    (pooping|pooped|pooping out|passing) .. blood
    (stool*|poop|bowel movement*) [is|are|looks|'s|was|and|turned] .. (black|tarry|bloody|red|blood)
    (black|bloody|tarry) (stool*|poop|bowel movement*|diarrhea)
    period .. (heavy|heavier|weeks|clots|flooding)
    (heavy|heavier) .. period
    (purple|blood) (blister*|spots) .. mouth
    {someone} {is} [still|also|really|now] bleeding
    bleed* .. (from|when (i|he|she)) .. (mouth|gums|nose|bottom|rectum|down there|brush|ear*|vagina|bum|butt)
    {heshe} bruises
    (i|he|she) bruise [so|really] easily
"""
_BLEEDING_TOPICS = """
    (bruise|bruises|bruising|petechiae|nose bleed|nose bleeds|bloody nose|bleeding gums|bleeding|bleed)
"""

_CLOT = """
    {limb} [is|are|'s|looks|feels|has|have|was|started|keeps|hurts|hurt] .. ({swollen}|size|bigger|red|hot|warm|purple|throb*|tender|discolored|blue)
    {limb} .. (twice|double) .. size
    (one|left|right|back of [my|his|her]) .. (leg|calf|arm|thigh) .. (hurt*|pain*|ache*|cramp*|sore)
    (pain|cramp|knot|lump|tenderness|soreness|charley horse) .. (in|behind) .. (calf|thigh|knee|leg)
    calf .. (hurt*|pain*|ache*|sore|cramp*|hard)
    ({swollen}|red|hot|warm|purple) [and|left|right|painful] [painful|sore|red|hot|left|right|hurting] (leg|calf|arm|thigh|ankle|foot)
    (leg|arm|calf) clot
    (think*|have|has|got|having|found|be) .. (blood clot|clot|d v t)(?! risk|question)
"""
_CLOT_TOPICS = """
    (blood clot|d v t|dvt)
"""

_HEART = """
    heart [is|'s|was|keeps|has|been|started|feels|rate|will|just|won't|beat|has been] [is|been|really|so|been|just|not|like|beating] [really|so|all|too|very|super|not] (rac*|pound*|flutter*|skip*|fast|irregular*|hard|jump*|quick*|funny|slow down|out of my chest|out of rhythm|thump*|beating fast|weird*|hammering|through the roof|high)
    heart .. skip*
    (racing|pounding|fluttering|irregular|fast|rapid) (heart|heartbeat|pulse)
    (dizzy|lightheaded|woozy) .. (stand*|get up|all day|weak|and|since|when|every|again|after|spell*)
    room [is|keeps|was] spinning
    {is} [really|so|very|kind of|getting|all|feeling|still|super|bit|little] (dizzy|lightheaded|woozy)
    dizzy spells
"""
_HEART_TOPICS = """
    (palpitations|dizziness|dizzy|lightheaded|lightheadedness|tachycardia|racing heart|irregular heartbeat)
"""

_MIND = """
    (losing|lost|loses|lose|keeps losing|no) [my|his|her|their] balance
    {someone} .. (stumbl*|stagger*|unsteady|wobbly|off balance|falling over|clumsy)
    (hand|hands|fingers|arms) [is|are|'s|have|started|keep|been|will|not] .. (shak*|trembl*|tremor*|twitch*)
    (handwriting|writing) .. (messed|messy|bad|worse|weird|different|changed|off|shaky|illegible|funny)
    (can not|could not|unable to) walk [right|straight|properly|anymore|on|steady|by]
    (trouble|difficulty|hard time|hard) .. (walking|writing|to walk|swallowing)
    (new|bad|worse) tremor*
    (forget*|forgot) .. (words|names) .. (of things|everything)
    {they} .. can not (write|read)
"""
_MIND_TOPICS = """
    (tremor|tremors)
"""

_HEADACHE = """
    {bad} [and|really|constant|pain] (headache|headaches|migraine|head pain)
    (headache|headaches|migraine) [is|'s|that|has|just|are|keeps] [is|are|just|really|so|not|been|will|getting|will not] (bad|worse|severe|terrible|will not|not go|not gone|horrible|awful|killing|unbearable|going away|for days|different|weird|every day|all day|days|getting|stiff|unusual|strange|strong|constant|go away|since|not)
    headache .. {wont} (go away|stop|quit|let up|get better|ease)
    headache .. (different|unusual|stiff neck|neck|light hurts|blurry|vision|days)
    {my} head [is|'s|has|has been|been|really|just] [been|really|still] (pounding|killing|throb*|splitting|pulsing)
    {my} head hurts [so|really|very|too|like] (bad*|much|hell|lot)
    stiff neck
    neck .. stiff
    (light|lights) .. hurt* .. (eyes|head)
"""

_BELLY = """
    {belly} .. (hurt*|pain*|ache*|cramp*|kill*) .. ({bad}|so much|lot|asparaginase|peg|oncaspar|rylaze|unbearable|cry*|days|all day|all night|since|through my back|will not)
    {bad} [pain|cramps|cramping|aching|hurting] [in|of] [my|his|her|the] [upper|lower|whole] {belly} 
    {bad} {belly} (pain*|cramp*|ache*)
    {bad} (pain*|cramp*) .. (in|across|around) .. {belly}
    {belly} (pain*|ache|cramps) .. (after|since|from|worse|bad|all|peg|asparaginase|and (vomit*|throw*|fever))
    {belly} [is|'s|looks|feels|has|are] [really|so|very|all|hard and] [and|really] (hard|{swollen}|bloat*|distended|tight|rigid|tender)
    pancreatitis .. (think|have|again|back)
    {bad} stomachache
    stomachache .. {bad}
"""

_VOMITING = """
    (can not|could not|not able to|unable to|not|nothing) [even|been able to|able to] (keep|keeping|hold|holding|stay*|stays) .. (down|in)
    nothing (stays|stay|will stay|is staying) down
    (throw* up|thrown up|threw up|vomit*|puk*|barf*) .. (all day|all night|all morning|every|everything|nonstop|non stop|constant*|for hours|for days|since|times|again and again|over and over|even water|hours|days|anything|whole day|whole night|like crazy)
    (can not|could not|will not|not) (stop|quit) (throw*|vomit*|puk*|barf*|heav*|retch*)
    (keep|keeps|kept|been) [on] (throw*|vomit*|puk*|barf*|heav*|retch*)
    {bad} vomiting
    (six|five|four|seven|eight|ten|many|several|multiple|dozen) times .. (threw|throw*|vomit*)
    (not|can not) .. (drink|drank|keep) .. (anything|water|fluids) .. (day|today|yesterday|down|hours)
    (dehydrated)
"""

_BOWEL = """
    (not|never|no) [been able to|able to|had|been|have|really|even|went|gone|been able] [to|a|any] (poop*|gone|bowel movement*|go to bathroom|gone to bathroom|gone number two|been to bathroom|gone number 2|go number two|been to toilet|gone to toilet|have bowel movement|had bowel movement|pooping) .. (days|day|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|since)
    (days|day|week) (since|without) .. (poop*|bowel movement|going)
    ({bad}|severe|watery|constant|nonstop|explosive|uncontrollable|endless|really bad|bloody) [watery|really|bad] (diarrhea|constipat*|runs)
    diarrhea .. ({bad}|will not|not stop|days|all day|all night|nonstop|since|times|constant*|every|not go away|weeks|three|four|five|watery|everything|keeps)
    (can not|could not|will not) (stop|quit) .. (diarrhea|pooping|going to bathroom|running to bathroom)
    (keep|keeps|been|have been|has been) .. (diarrhea) .. (all|days|since|for)
    constipat* .. (days|week|{bad}|vincristine|belly|hurts|since)
    (can not|unable to|not able to) (poop|have bowel movement|go number two)
"""

_SKIN = """
    (have|has|had|got|broke|breaking|broken|develop*|there is|is|are|with|getting|covered|see|notic*|woke up with|since|new|painful|red|spreading|this) [new|in|really|bad|horrible|red|all|some|out|big|weird|huge|itchy|painful|terrible|out in|out with|covered in|in some kind of] [red|itchy|bad|big|painful|weird] (rash|hives|blisters|welts)
    (rash|hives|blisters|welts) .. (all over|everywhere|spread*|on (my|his|her|their)|after|since|getting|itch*|hurt*|won't|will not|peel*|chest|back|face|arms|legs|hands)
    skin [is|'s|keeps|started|has] .. (peel*|blister*|falling off|yellow*|coming off|burning off)
    (eyes|skin|whites|face) .. yellow*
    {is} .. (yellow|jaundiced)(?! is|chemo|pill|one)
    yellow (skin|eyes)
    (itch*) .. (all over|like crazy|so bad|everywhere|badly|terribl*|can not stop|nonstop)
    {bad} itch*
    peeling .. (hands|feet|skin|palms)
"""
_SKIN_TOPICS = """
    (jaundice|rash|hives)
"""

_MOUTH = """
    (mouth|throat|tongue|lips|gums|sores|ulcers|mouth sores) ... {wont} [really|even|be able to|able to] (eat*|drink*|swallow*)
    (mouth|throat|tongue) .. (hurts|painful|sore|raw) .. (too much|so much|so bad|to (eat|drink|swallow)|really bad|bleeding)
    (sores|ulcers|mouth) .. (so|too|really|very) (bad|painful|sore) .. (eat|drink|swallow)
    (can not|could not) (eat|drink|swallow) ... (mouth|sores|throat|ulcers|anything|water|even)
    (hurts|painful|too painful|too sore|hard|hurting) [for him|for her] to [even] (swallow|eat|drink)
    white (patches|spots|stuff|coating) .. (mouth|tongue|throat)
    {bad} (mouth|throat) sores
    thrush
"""

_INFECTION = """
    (burn*|hurt*|sting*|pain*) [so|really|bad|me|my] [when|to|while|if] [i|he|she] [go|am|try to] (pee*|urinat*|wee)
    burning .. (pee*|urinat*|urine)
    (pain*|painful) (peeing|urinat*|urine)
    (bad|new|worse|terrible|wet|deep|nasty|constant|hacking|awful|horrible|barking|lingering) [wet|dry|deep] cough
    cough .. (will not|not go|worse|since|all (day|night)|days|phlegm|green|yellow|bad|hurts|fever|and|nonstop|for)
    (have|has|had|got|getting|with|develop*|having|is) [bit of|bad|really|some|dry|wet|little|new|a] [bad|dry|wet|little] (cough|sore throat|infection|sinus infection|u t i|pneumonia|ear infection|skin infection)
    throat [is|'s|hurts|has|feels|has been|been|really] .. (sore|scratchy|raw|killing|on fire|bad|swollen|since|swallow)
    (looks|look|is|'s|getting|got|seems|might be|are|gotten) [really|all|very|so|getting] infected
    (infected) (cut|wound|tooth|toe|finger|site|scrape|bite|nail|sore)
    pus [coming|from|out|oozing|in|leaking|and|around]
    (think*|afraid|worried) .. {someone} (have|has|got|is getting|am getting|am coming down with) .. infection
    (think|might be|could be|worried|is|afraid|looks|going) [it is|this is|he is|she is|into|about|of|it might be|i am|in] .. (sepsis|septic)
"""

_THIRST = """
    (thirsty|thirst) ... (pee*|urinat*|bathroom|drink*|all time|constantly|steroid*|prednisone|dex*)
    {is} [so|really|super|very|extremely|always|constantly] thirsty .. (all|lately|since|and|no matter)
    (pee*|urinat*) ... thirst*
    (can not|could not) (stop|quit) (drinking|peeing)
    {is} (extremely|super|unbelievably|incredibly) thirsty
    (blood sugar|sugar|glucose) .. (high|sky|up|four hundred|three hundred|five hundred|through roof|over|too|spik*|crazy)
    pee* (constantly|all time|every (ten|twenty|few|hour|thirty|five))
"""

_FALL = HEAD_HIT + """
    (i|he|she|{kin}) [just|had|has|have|slipped and|tripped and|also] (fell|fallen)(?! asleep|in love|behind|apart|off track|ill|into depression|sick|for|out|through|short|into remission)
    {someone} .. (slipped|tripped|tumbled|took tumble|took fall)
    (had|has had|took|have had) [bad|little|hard|nasty|small] (fall|tumble)
    (fell|falling|fall|falls) (down|off|over|out of bed|on|from)
    {someone} .. (hit|banged|bumped|hurt|cut|smashed) (my|his|her) .. (platelet*|counts|low)
    (car|bike) (accident|crash|wreck)
"""
_FALL_UNLESS = "(hair|counts|platelet* fell|count fell|fell (out|asleep)|numbers fell|falling (out|asleep|apart|behind))"

SIGNS = (
    Sign(Kind.CARE_TEAM, "pump", names=_PUMP, unless=_PUMP_UNLESS),
    Sign(Kind.CARE_TEAM, "fever", reports=_FEVER, names=_FEVER_NAMES, topics=_FEVER_TOPICS),
    Sign(Kind.CARE_TEAM, "fever", reports=_FEVER_NUMBERS, unless=_OTHER_NUMBERS),
    Sign(Kind.CARE_TEAM, "chills", reports=_CHILLS, topics=_CHILLS_TOPICS),
    Sign(Kind.CARE_TEAM, "mind", reports=CONFUSED + SPEECH, within="{cells_drug}"),
    Sign(Kind.CARE_TEAM, "overdose", reports=_OVERDOSE_CHILD, within="{pill}"),
    Sign(Kind.CARE_TEAM, "missed_pill", reports=_MISSED_PILL),
    Sign(Kind.CARE_TEAM, "overdose", reports=_OVERDOSE),
    Sign(Kind.CARE_TEAM, "drip_site", names=_DRIP_SITE),
    Sign(Kind.CARE_TEAM, "central_line", names=_CENTRAL_LINE),
    Sign(Kind.CARE_TEAM, "skin", reports=_SKIN, topics=_SKIN_TOPICS),
    Sign(Kind.CARE_TEAM, "red_urine", names=_RED_URINE),
    Sign(Kind.CARE_TEAM, "clot", reports=_CLOT, topics=_CLOT_TOPICS),
    Sign(Kind.CARE_TEAM, "fall", reports=_FALL, unless=_FALL_UNLESS),
    Sign(Kind.CARE_TEAM, "bleeding", reports=_BLEEDING, topics=_BLEEDING_TOPICS),
    Sign(Kind.CARE_TEAM, "heart", reports=_HEART, topics=_HEART_TOPICS),
    Sign(Kind.CARE_TEAM, "belly", names=_BELLY),
    Sign(Kind.CARE_TEAM, "vomiting", reports=_VOMITING),
    Sign(Kind.CARE_TEAM, "bowel", reports=_BOWEL),
    Sign(Kind.CARE_TEAM, "mouth", reports=_MOUTH),
    Sign(Kind.CARE_TEAM, "thirst", reports=_THIRST),
    Sign(Kind.CARE_TEAM, "infection", reports=_INFECTION),
    Sign(Kind.CARE_TEAM, "headache", reports=_HEADACHE),
    Sign(Kind.CARE_TEAM, "mind", reports=_MIND, topics=_MIND_TOPICS),
    Sign(Kind.CARE_TEAM, "breath", names=_BREATH),
)
