"""English: fever, chills and infection."""

from ....alarm import AlarmKind
from ....language import Sign

_FEVER = """
    burning (up|hot|with fever)
    (forehead|head|skin|body|face) (is|'s|feels|felt|was) .. (hot|on fire|fire|burning|warm|boiling)
    (forehead|head|skin|body|face|back|neck|stomach|{heshe}|i) .. (hot|warm|burning) to touch
    {heshe} (is|'s|feels|felt|feel|seems|was|has been|gets) [so|really|very|too|boiling|quite|all|
        burning|bit|little] (hot|warm|feverish)(?! air|water|food|weather|room)
    i (feel|felt|am feeling|have been feeling) [so|really|very|too|bit|little|all] (hot|warm|
        feverish)(?! enough|and fuzzy)
    i am [so|really|very|too|all] (hot and|feverish|burning)(?! to|through|with)
    hot and (sweaty|shivery|shaky|cold|clammy|achy|flushed)
    {my} [body] {temp} [is|was|has|keeps|went|goes|reads|got|hit|shot|spiked|climbed|came|will|at|of|up|and|
        says|reached|jumped|started|crept] ((is|was)(?! {fine})|up|at|of|to(?! {fine})|been(?! {fine})|going|
        climb*|ris*|back(?! to {fine})|down|high|higher|over|not|about|around|reads|{degrees}|elevated|
        keeps|went|hit|spiked|shot|came|high)
    {temp} [is|was|of|says|said|reads|read|at|hit|went|to|up|reading|shows|showed|around|about|over|above] [is|
        at|up|of|about|to|around|over|exactly] {degrees}
    (says|read*|showed|shows|registers|registered) [of] {degrees}
    {temp} ... {degrees}
    {temp} (spik*|climb*|shot up|went up|is up|is high|is rising|is going up|keeps going up)
    (high|elevated|raised) {temp}(?! chemo|wash)
    fever [that|has|finally|is|only|never|always] (went|came|comes|goes|going|keeps|broke|breaks|will not|
        would not|has not|is not|is back|is gone|is up|is down|is high|spik*|climb*|started|since|back|gone|
        down|up|high)
    (brought|bring*|knock*|got|took care of) .. fever .. (down|away)
    fever (of|at|over|above|around|about) [about|one] (one|three|four|nine|ten|9*|10*|3*|4*)
    ({one_to_six}|eight|nine|zero|{fahrenheit}|{celsius}) [degree|degrees] fever
    (is|are) {degrees} [degrees] [considered|really|too|high|considered to be|bad] (fever|high|bad|too high|
        dangerous|enough|emergency|serious)
    (hit|spiked|registered|clocked|running|read|reads|reading) [at|to|of|in] {degrees}
    fever (and|with|plus|or) (chills|shaking|cough|vomiting|rash|headache|sweats|aches|sore throat)
    (chills|shaking|cough|vomiting|rash|sweats|aches) and fever
    {someone} .. (is|am|are|'s|feel*|felt) .. (furnace|oven|radiator|stove|boiling|roasting|scorching|sizzling|
        baking|hot water bottle|burning hot)
    (forehead|head|skin|body|face|cheeks) .. (hot|fire|burning|boiling|warm|flushed|flaming)
    (running|runs|ran|run) [really|so|bit|little|very|too] (hot|warm|temp|temperature)
    {temp} .. (through|roof|skyrocket*|not come down|not coming down|will not (come|go) down|creep*|rising|
        over 100|off chart)
    mine (is|was|hit|reads|says) [at|up to|about] {degrees}
    (we are|were) [now|up] at {degrees}(?! (days|percent|pounds|months|weeks|years|miles|people|milligram*))
    (back up|gone up|went up|climbing) to {degrees}(?! (percent|pounds|milligram*|mg|pills|m g|times))
    {someone} .. (hot|burning|sweat*|warm) .. (pistol|coal*|buckets|hot potato|fire|tater)
    (hot|burning|flushed|clammy|sweaty) (forehead|head|skin|cheeks|all over|face)
    (sweating|sweats|sweated|sweaty) .. (buckets|through (sheets|clothes|pajamas|shirt|his|her|my)|all night) .. (hot|
        warm|fever*|temp*)
    {temp} .. (of|at|is|was|hit) .. (degrees|99|100|101|102|103|104|105|106)
    (tell|call|page|bother) .. (clinic|doctor|team|nurse|hospital|office) .. (about|for|over|
        with) {degrees}(?! (years|
        dollars|minutes|pills|
        mg))
    call* .. about (my|his|her) {temp}
    (doctor|nurse|team|office|anyone|emergency room|hospital) .. for {degrees}(?! years|dollars|minutes|pills|mg)
    (i|we) will call* .. about (my|his|her) {temp}
"""

_FEVER_NAMES = """
    (high|low|slight|little|small|mild|bad|low grade|bit of|constant|persistent|temperature or) fever
    {decimal}
    (thermometer|temp) ... (high|red|{degrees}|says|flash*|beep*)(?! is|considered|number|dangerous|means)
    fever ... {degrees}
    (sweat*|shiver*|shak*|ache*|aching|achy) ... ({temp} [of] {degrees}|burning up)
    (paracetamol|tylenol|advil|ibuprofen|motrin|calpol|acetaminophen|medicine) ... fever ... (gone|down|broke|went|
        better|back|work*)
    (have|has|had|having|got|gets|getting|running|run|runs|ran|spik*|developed) [high|bit of|slight|little|low|
        low grade|elevated|mild|small|raised|of|some] {temp}(?! check*|taken|chart|rules|question)
    (have|has|got|having|had|gets|get) [bit|touch|bout|slight|really|very|high] [of] [high|raised] (temp|temperature|
        fever)(?! check*|taken|chart|rules|question|rule)
"""

_FEVER_TOPICS = """
    (fever|fevers|febrile|feverish|fevery)
"""

_FEVER_NUMBERS = """
    {they} (is|'s|was|has been|hit|hits) [now|already] (at|up to|over|around|running|about|
        reading) {degrees}
    (i am|{they} (is|'s|was)) [now] {fahrenheit}(?! years|year|percent|pounds|yrs|lbs|of|different|times|days|old|
        things|miles)
    (at|up to|to) (101|102|103|104|105)(?! years|percent|pounds|lbs|over|
        hospital|street)
    {they} (has|had|have) ({decimal}|(101|102|103|104|105|106))(?! years|percent|pounds|
        lbs|questions|things|dollars)
"""

_OTHER_NUMBERS = """
    (rate|pressure|count|counts|platelet*|sugar|glucose|hemoglobin|weigh*|weight|pounds|room|bed|floor|age|aged|old|
        pulse|oxygen|white|neutrophil*|n c|dose|milligram*)
"""

_CHILLS = """
    (have|has|had|got|getting|gets|having|with|started|bad|shaking|severe|terrible|teeth|these|cold|sudden|violent|
        awful) [some|bad|really|really bad|those|terrible|shaking|body|cold|having|getting|severe|awful] chills
    chills (and|since|after|when|that|are|keep*|came|started|for|but|all|now|right|today|tonight|so|from head|in bed|
        again|really)
    (can not|could not|will not|not able to) (stop|quit) (shak*|shiver*|trembl*)
    {someone} .. {is} [all|really|so|uncontrollably] (shivering|shivery)
    {is} shivering
    (shivering|shivers|shivered)
    (teeth|jaw) [will|would|can|has|have|is|are|keep*] [not] [stop] (chatter*|rattl*|clack*|shak*|trembl*)
    {someone} .. (freezing|shivering) .. (and|but) .. (hot|burning|blankets|house is warm|80 degrees|coat|july)
    (can not|could not|will not) .. (warm up|get warm|stop shivering|get warmed up)
    (shak*|shiver*|trembl*) .. (bed|couch|chair) .. (moving|shak*|rattl*)
    all [these|those] blankets .. (cold|shak*|shiver*|freez*)
    (can not|could not) (get|stay|seem to get) warm
    freezing and (shak*|shiver*|trembl*|cold)
    so cold .. shak*
    (shaking|trembling) (all over|leaf|under|from cold|with cold|violently|in bed|uncontrollably|so (bad|hard|
        much))
    {someone} .. (is|am|are|'s|was|started|starts|been|keeps|started|began) [really|all|so|kind of|
        been] (shaking|trembling)(?! my|his|her|him|them|hands|with (fear|anger|nerves)|hand|head)
    (feel*|felt) [really|so|very] (chilled|shivery|shaky)
    (rigors|rigor)
    cold sweats
    teeth [is|are|will|would|keep*|been|have] .. (chatter*|rattl*|clack*)
    (shiver*|shak*|trembl*|quak*) .. (so (hard|bad|much)|bed|violently|leaf|uncontrollabl*|{wont_end}|
        under .. (blanket*|covers))
    (shak*|shiver*|trembl*) .. with (cold|chills|fever)
    {someone} .. (freezing|ice cold|so cold) .. (can not|shak*|shiver*|warm|trembl*|chatter*)
    (can not|could not) (stop|quit) (shak*|shiver*|trembl*|quak*|chatter*)
    (drenched|soaked|sweaty|sweating|cold|hot|freezing) and (shaking|shivering|trembling)
"""
_CHILLS_NAMES = """
    teeth ... chatter*
    (blanket*|covers|quilt*|duvet|jacket*|coats|heating pad) ... (cold|shak*|shiver*|freez*|chatter*|warm up|
        get warm|chill*)
    (flush*|port|line|infusion|chemo) ... (shak*|shiver*|chills|rigors|trembl*)(?! (cause|common|side|hands))
"""

_CHILLS_TOPICS = """
    (chills|chill|rigors|shakes)
"""

_INFECTION = """
    (burn*|hurt*|sting*|pain*) [so|really|bad|me|my] [when|to|while|if] [i|he|she] [go|am|try to] (pee*|urinat*)
    burning .. (pee*|urinat*|urine)
    (pain*|painful) (peeing|urinat*|urine)
    (bad|new|worse|terrible|wet|deep|nasty|constant|hacking|awful|horrible|barking|lingering) [wet|dry|deep] cough
    cough .. (will not|not go|worse|since|all (day|night)|days|phlegm|green|yellow|bad|hurts|fever|and|nonstop|for)
    throat [is|'s|hurts|has|feels|has been|been|really] .. (sore|scratchy|raw|killing|on fire|bad|swollen|since|
        swallow)
    (looks|look|is|'s|getting|got|seems|might be|are|gotten) [really|all|very|so|getting] infected
    (infected) (cut|wound|tooth|toe|finger|site|scrape|bite|nail|sore)
    pus [coming|from|out|oozing|in|leaking|and|around]
    (think*|afraid|worried) .. {someone} (have|has|got|is getting|am getting|am coming down with) .. infection
    (think|might be|could be|worried|afraid|looks|going) [it is|this is|he is|she is|into|about|of|it might be|
        i am|in] .. (sepsis|septic)
    (sore|wound|cut|scrape|toe|finger|nail|bite|tooth|incision|stitches) .. (infected|ooz*|pus|hot|red and|swollen|
        smell*)
    {my} throat .. (hurt*|sore|raw|scratch*|killing|swollen|on fire|painful)
    (coughing|hacking) .. (all (day|night)|nonstop|non stop|up|green|yellow|brown|phlegm|for days|so (much|hard)|
        {wont_end}|worse)
    {my} cough .. (worse|bad|back|{wont_end}|deeper|wet)
    (stings|burns|hurts|stinging|burning) .. (pee|peeing|urinate|go to bathroom|go to toilet|pass water)
    (green|yellow|brown) (phlegm|snot|mucus|stuff|gunk|discharge)
"""

_INFECTION_TOPICS = """
    (cough|sore throat|sepsis|septic|[sinus|skin|ear|chest|bladder|kidney|bad] infection|u t i|uti|pneumonia)
"""

FEVER = Sign(AlarmKind.CARE_TEAM, "fever", reports=_FEVER, names=_FEVER_NAMES, topics=_FEVER_TOPICS)
FEVER_NUMBERS = Sign(AlarmKind.CARE_TEAM, "fever", reports=_FEVER_NUMBERS, unless=_OTHER_NUMBERS)
CHILLS = Sign(AlarmKind.CARE_TEAM, "chills", reports=_CHILLS, names=_CHILLS_NAMES, topics=_CHILLS_TOPICS)
_SPREADS = "(chicken pox|chickenpox|varicella|shingles|measles|flu|influenza|covid|corona virus|coronavirus)"
_EXPOSURE = f"""
    {{they}} [all] (has|have|had|got|caught|came down with|is sick with|tested positive for|broke out in|
        broke out with) [confirmed] {_SPREADS}(?! (shot*|vaccine*|years|when|as|once|back|before|last))
    (i|we) (have|got|caught|came down with|tested positive for) {_SPREADS}(?! (shot*|vaccine*|years|when|as|
        once|back|before|last))
    (exposed to|around|near|next to|close to|contact with|shared .. with|hugged|visited) .. {_SPREADS}
    (everyone|everybody|all|whole|half|kid|girl|boy|someone|somebody|child|class|house|office) .. (has|have|got|
        with|came down with|
        down with|tested positive for|caught) {_SPREADS}(?! (shot*|vaccine*|years|when|as|once|back|before|last))
    {_SPREADS} .. (going around|in (my|his|her|our) (house|home|class|school|office|dorm|daycare)|at (school|
        daycare|work|church))
"""

EXPOSURE = Sign(AlarmKind.CARE_TEAM, "infection", reports=_EXPOSURE)
INFECTION = Sign(AlarmKind.CARE_TEAM, "infection", reports=_INFECTION, topics=_INFECTION_TOPICS)
