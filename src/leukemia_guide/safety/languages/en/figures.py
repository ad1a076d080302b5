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
        drama|cartoon|comic|soap opera|telenovela|nightmare|dream) [called|where|when|with]
    (movie|film|show|episode|series|novel|book|song|drama) [i am (reading|watching)|last night] ... (guy|
        girl|man|woman|nurse|
        doctor|dude|kid|character|hero|detective|surgeon|lady|somebody|people)
"""

FIGURES = """
    (missed|thought|figured) ... bruises ... (clumsy|soccer|playing|football|gym|kicked|roughhousing)
    bruises ... (clumsy|roughhousing)
    bleeding (him|her|his|my|our) (bank|wallet|account)
    (have|take|any) (had|got) (wish|plan|thought*) to hurt
    suicide (mission|squad|prevention)
    (does|do|will|would|did) (getting|having|placing) [my|your] .. {line} [put in|placed|in|out|taken out] hurt
    goodbye letter to (firm|job|boss|school|coach|landlord|company|work)
    (seizure|seizures|fever|bleeding|stroke|chills) (bit|part|section|page|info|speech|talk|warning|
        warnings|free|risk|risks|
        meds|pills|test|tests|disorder|ulcer|scare|rehab|sheet|thing)
    (keep|keeps|keeping|prevent*|stop|avoid) ... from (getting|being) (infected|clots|clogged)
    (fever|fevers|temp|temps|temperature|{degrees}) [is] such (big|huge|fuss|thing|deal|emergency)
    (fuss|fusses|fussy|worked up|jumpy|freak|freaks|freaked|panic|panics|big deal|huge deal|house fire|
        excited|uptight) [out] (over|
        about|with|at) [little|any|his|her|my|every] (fever|fevers|temp|temps|temperature|{degrees})
    (do|does|did|doing) for [little|man|kid|child|person|people|patient|somebody] [that|who|with|gets|
        has] [gets|has] (fever|fevers)
    (keep|kept|keeps) ... in for [fever|fevers]
    what number [is|counts as] fever
    (nervous|nerves|anxious|excited|scared) [that|and|about] [i] [am|was|is] (shak*|trembl*)
    (shak*|trembl*|shake|shakes) ... (nerves|nervous|before (clinic|every|each|my|his|her|our))
    stroke of (luck|genius|brilliance|inspiration|midnight|good)
    (golf|swim|swimming|brush|key|back|breast|paint|tennis) stroke
    (about|near|nearly|almost|practically|liked to|to|thought i) [have|had] (heart attack|stroke|
        coronary|heart failure)
    (gave|give|gives|giving) (me|him|her|us|my {kin}) [big|mini|near] (heart attack|stroke|chill*|fit)
    (mini|little) heart attack
    heart attack (when|at|over|from|opening|looking|reading) ... (bill|bills|price|prices|cost|costs|
        estimate|number|
        calendar|grades|balance|receipt|total|statement)
    (laugh|laughed|laughing|cackled) ... (breathe|breath|cried|died|pee|choked|fell|fell out|passed out|
        wheez*|floor)
    choke* on [my|his|her|own] (coffee|tea|popcorn|water|drink|soda|beer|laughter|laughing|own laughter|gum|words)
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
    (before|until) my (brain|head) (explodes|blows up)
    brain [is] (going to|about to) (explode|have stroke|melt)
    (brain|head|mind) [is] (bleeding|exploding) from
    (died|dying|dead) (laughing|of laughter|of embarrassment|of boredom|to know)
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
    (pass out|passed out|faint|fainted) (from|over|at|when) ... (bill|price|cost|boredom|word|needle|boring)
    chill* (with|out|and play|vibe*|mode)
    (come|sounds|is it|super|real|kind of) chill
    (playoff|rock|beatle*|gaming|cabin|gold|baseball|football|world cup|spring|bieber|beliebers|disco|dance|hay|
        yellow|scarlet|dengue|rheumatic|glandular) fever
    heart (stopped|skipped) [beat] (from|with|when|for)
"""
