"""English: who or what is no person in care, and turns of speech in which no sign is told."""

OTHERS = """
    (dog|cat|puppy|kitten|pet|hamster|horse|bird|hound|beagle|poodle|labrador|lab|pug|goldfish|fish|betta|bunny|
        rabbit|parrot|chooks|hen|cow|heifer|goat|ram|lamb|bull|pony|dogs|cats|pup|mutt|cow 's)
    (laptop|computer|printer|phone|tablet|speaker|wifi|router|app|internet|gps|thermostat|oven|stove|microwave|
        fridge|washer|dryer|dishwasher|washing machine|vacuum|robot vacuum|furnace|heater|toaster|kettle|
        lawnmower|engine|truck|tractor|car|van|bus|motorcycle|reefer|reefer unit|radiator|transmission|battery|
        brakes|air brakes|sump pump|pump alarm downstairs|faucet|tap|sink|toilet|roof|organ|tv|television|screen|
        x box|xbox|playstation|console|controller|video game|smoke alarm|smoke detector|car alarm|doorbell|
        economy|bank account|wallet|budget|stock|market|sourdough|starter|meter|monitor|thermometer battery)
    (quarterback|goalie|pitcher|bullpen|striker|linebacker|running back|lakers|yankees|mets|cowboys|team|
        fantasy quarterback|heckler|dummy|mannequin|zombie|zombies|boxer|wrestler)
    (song|movie|film|show|episode|series|novel|book|netflix|television|tv|chapter|tiktok|tik tok|youtube|podcast|
        drama|cartoon|comic|soap opera|telenovela|nightmare|dream) [when|with|(called|where) [dude|guy|
        {kin}] [says|said] [he|she|i|they]]
    had (nightmare|dream) [that] (he|she|i|{kin})
    (movie|film|show|episode|series|novel|book|song|drama|tv|television|story last night) [i am (reading|watching)|
        last night] ... (guy|girl|man|woman|nurse|doctor|dude|kid|character|hero|detective|surgeon|lady|somebody|
        people) [found|saw] [him|her]
    (laptop|computer|wifi) .. and [.. and]
    (truck|car|engine|tractor|van|bus) ['s|is|keeps] (overheat*|smok*|stall*|sputter*|rattl*|dead) [again] and it [is]
"""

# Told of people at large: what could happen, what a leaflet says. Words that a bystander in an emergency would use too
# ("when someone stops breathing", "my kid can not breathe", "can somebody come") are left out with care.
GENERAL = """
    (what|which) [of] [those|these|leukemia] [leukemia] (drug|drugs|pill|pills|medicine|medicines|chemo|chemos|one|
        ones|treatment|treatments)
    what happens (if|when) (someone|somebody|person|people|patient|you)
    what would happen (if|when) (someone|somebody|person|people|patient|you)
    what (makes|causes|gives) (man|woman|person|people|somebody|someone|kid|kids|body)
    what (does|do|would) .. look
    (how|why) (is|are|come) ... (if|when) (someone|somebody|person|people|patient*) ['s]
    why (is|are|do|does|can|must) ... (if|when) they
    how (would|will|could) (i|we|you|someone|somebody|anyone) .. (know|tell) [it] [if] [i|he|she|it|we|someone|my|his|
        her|their]
    would you (know|tell) [it] if (someone|somebody)
    (do|does|can|could|will|would|might|may) (people|patients|folks|person)
    (people|patients|folks) (on|with)
    (people|patients|folks|person) (can|could|may|might)(?! not|hardly|barely)
    (kid|kids|children) can (get|run|have)
    (if|when) (people|patients|folks)
    (if|should) {someone} ever
    (suppose|supposing) (person|body|people|nobody|none)
    (they|nurse*|doctor*|doc|oncologist*|clinic) [always] (ask|asks) [me|us|him|her|my {kin}] if [i|he|she|we]
    (they|nurse*|doctor*|doc|oncologist*) (warned|mentioned) [me|us|him|her] [about|that] [i|he|she|it|we] (could|might|
        can|may)
    (they|nurse*|doctor*|doc|oncologist*) warned [me|us|him|her] [about|of|that]
    (reddit|google|internet|facebook|blog|binder|booklet|pamphlet|pamflet|leaflet|insert|sheet) (says|said|list|lists|
        on|about|for|warns)
    (turn|turns|make|makes) (your|everybody 's|everyone 's|people 's)
    (people|everybody) 's
    person 's (temperature|throat|pee|heart|blood|mouth|skin)
    (can|could|will|would) (my|his|her) {line} (get|pop|come|fall|slip|break|clog)
    (anything|something) .. besides
    (risk|risks|chance|chances|odds) of
    (everything|anything|things|stuff|all) that (could|can|might|may) (go wrong|happen)
"""

FIGURES = """
    (missed|thought|figured) ... bruises ... (clumsy|soccer|playing|football|gym|kicked|roughhousing)
    bruises ... (clumsy|roughhousing)
    bleeding (him|her|his|my|our) (bank|wallet|account)
    (have|take|any) (had|got) (wish|plan|thought*) to hurt
    asked [him|her|me|them] ... (hurt*|harm*|kill*) (himself|herself|myself|themselves) ... (said no(?! but|
        and|yet|though)|and no i)
    suicide (mission|squad|prevention)
    (does|do|will|would|did) (getting|having|placing) [my|your] .. {line} [put in|placed|in|out|taken out] hurt
    goodbye letter to (firm|job|boss|school|coach|landlord|company|work)
    (seizure|seizures|fever|bleeding|stroke|chills) (bit|part|section|page|info|speech|talk|warning|
        warnings|free|risk|risks|
        meds|pills|test|tests|disorder|ulcer|scare|rehab|sheet|thing)
    (keep|keeps|keeping|prevent*|stop|avoid) ... from (getting|being) (infected|clots|clogged)
    (97|98|36) (point {digit}|{unit}) .. [when i (checked|looked|took it)] .. fever
    fever ['s|is] fever
    (is|such|over|about) [little|any|every] (fever|temperature) such
    (every|any) [single] little (fever|bruise|cough|ache|headache|sniffle|bump)
    (said|says|say|told|tells) [me|us|them] [to] call [us|them] (if|for|when|at|over) [i|we|he|she|it|temp|
        anything] [hit|hits|gets|get|goes|has] [to|over|above|of] {degrees}
    (fever|fevers|temp|temps|temperature|{degrees}) [is] such (big|huge|fuss|thing|deal|emergency)
    (fuss|fusses|fussy|worked up|jumpy|freak|freaks|freaked|panic|panics|big deal|huge deal|house fire|
        excited|uptight) [out|so|so much] (over|
        about|with|at) [little|any|his|her|my|every] (fever|fevers|temp|temps|temperature|{degrees})
    (do|does|did|doing) for [little|man|kid|child|person|people|patient|somebody] [that|who|with|gets|
        has] [gets|has] (fever|fevers)
    (keep|kept|keeps) ... in for [fever|fevers]
    what number [is|counts as] fever
    (nervous|nerves|anxious|excited|scared) ... (my|his|her) (hand|hands|fingers) (shak*|shake|trembl*)
    with (my|his|her) hands (shak*|trembl*)
    (nervous|nerves|anxious|excited|scared) [that|and|about] [i] [am|was|is] (shak*|trembl*)
    (shak*|trembl*|shake|shakes) ... (nerves|nervous|before (clinic|every|each|my|his|her|our))
    (rigid|stiff|white|faint*|shak*) at mere (mention|thought|sight)
    (fell|falls|fall) off (planet|wagon|map|radar|face of)
    it falls off cliff
    slipped [right] (by|past)
    (hot wings|hot sauce|salsa|chili|curry|peppers) ... mouth .. on fire
    knock* (me|us) dead
    (stuff|one|chemo|drug|bag|medicine) .. that (makes|made|turns|turned) (my|his|her|your) {urine}
    squeez* .. (hand|fingers) .. (blue|white)
    how come now
    not know who i am (if|without)
    (stand*|wait*|pull (him|her|me|them)) (in|out of) line
    they (pulled|pull|took|take) [my|his|her] {line}(?! needle) [out]
    (kept|saved) (me|him|her|us) from (bleeding|dying|choking)
    (tell|tells|telling|told) (people|folks|everyone|everybody) to call 911
    playing ambulance ... call 911
    (when to call 911|do you call 911|are you going to call 911)
    stroke of (luck|genius|brilliance|inspiration|midnight|good)
    (golf|swim|swimming|brush|key|back|breast|paint|tennis) stroke
    (about|near|nearly|almost|practically|liked to|to|thought i) [have|had] (heart attack|stroke|
        coronary|heart failure|fit)
    after (my|his|her|{kin} 's) (heart attack|stroke)
    (heart attack|seizure|stroke) (trying|listening|waiting|reading)
    (seizure|stroke) of funny
    (stroke|strokes|seizure|seizures|clot|clots|fever|fevers|bleeding|breath) [is|are] (on|in) [warning] (list|label|
        warnings|box)
    (clot|clots|bleeding|stroke) (warning|warnings)
    (gave|give|gives|giving) (me|him|her|us|my {kin}) [big|mini|near] (heart attack|stroke|chill*|fit)
    (mini|little) heart attack
    heart attack (when|at|over|from|opening|looking|reading) ... (bill|bills|price|prices|cost|costs|
        estimate|number|
        calendar|grades|balance|receipt|total|statement)
    (laugh|laughed|laughing|cackled) ... (breathe|breath|cried|died|pee|choked|fell|fell out|passed out|
        wheez*|floor)
    (nearly|almost|about|liked to|near) chok*
    had me (choking|dying|crying|rolling)
    (you are|he is|she is) choking me (with|say)
    (hug*|laugh*|slay*|cackl*|giggl*) ... could not breathe
    (chok*|wheez*|gurgl*|cough*) [sound|noise] you hear is
    chok* ... but {someone} (is|am) (fine|better|all right|alright|good)
    chok* on [my|his|her|own] (coffee|tea|popcorn|water|drink|soda|beer|laughter|laughing|own laughter|gum|words)
    (choking|choked) (up laughing|hazard)
    choking on (your|these|those|them|big|big words|wifi|words|acronyms)
    blue in face
    (so|feel|feels|feeling|get|gets|felt|kind of|bit|little) [so|kind of|bit] blue(?! and|around|lips|in lips)
    (feeling|feel) (blue|down)
    lost [my] will to live
    passed out (flyers|hymnals|programs|papers|bulletins|cards|candy)
    bleed* (money|me dry|us dry|runs|cash|dry|heart|over)
    (throw*|threw|threw|have|has|had|pitch*) [fit|conniption|tantrum] (about|over|because|when) it
    (throwing|threw|throws|throw) fit
    (keeps|kept|keep) throwing (around|that|those|out)
    (throw|throwing|threw) up (hands|my hands|his hands|her hands)
    (before|until) my (brain|head) (explodes|blows up|has stroke|melts)
    (brain|head|mind) 's (bleeding|exploding) from
    brain [is] (going to|about to) (explode|have stroke|melt)
    (brain|head|mind) [is] (bleeding|exploding) from
    (died|dying|dead) (laughing|of laughter|of embarrassment|of boredom|to know)
    (biscuits|dinner|supper|toast|roast|tortillas|beans|rice|bread|food) .. burning
    hot with (worry|anger|shame|embarrassment)
    (burning|burned|burnt) (up road|rubber|tortillas|biscuits|toast|dinner|supper|midnight)
    (about|nearly|almost) fell (over|out|off)
    wiped out(?! on|into)
    overdos* on (cute|cake|candy|sugar|chocolate|cookies|facts|tv|coffee|pie|christmas|information|
        coconut|netflix|pictures|memes|carbs|turkey)
    not emergency
    not [really|exactly] emergency
    life or death question
    out of breath listening
    (blacked|zoned) out (from boredom|for second there|for sec there)
    (pass out|passed out|faint|fainted|faints) (from|over|at|when) ... (bill|price|cost|boredom|word|needle|boring|
        blood (test|tests|draw|draws)|sight)
    (pass out|passed out|fainted|faints) [last time] (giving|donating) blood
    (1000|100000|200000|300000|400000|500000|million|thousands|dollars|price|prices|cost|costs) ... ... (might|nearly|
        almost|about|going to) (faint|pass out|passed out|fainted)
    (passed out|pass out) (for (my|his|her) nap|from no sleep|asleep)
    good night ... pass out
    (rash|hives|sores|bruise|bruises|cough|nose bleed) (went away|cleared [up]|healed [up])
    chill* (with|out|and play|vibe*|mode)
    (come|sounds|is it|super|real|kind of) chill
    (playoff|rock|beatle*|gaming|cabin|gold|baseball|football|world cup|spring|bieber|beliebers|disco|dance|hay|
        yellow|scarlet|dengue|rheumatic|glandular) fever
    heart (stopped|skipped) [beat] (from|with|when|for)
"""
