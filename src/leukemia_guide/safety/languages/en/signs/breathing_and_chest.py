"""English: breath and chest."""

from ....alarm import AlarmKind
from ....language import Sign

_BREATHING = """
    (can|could) (not|hardly|barely|scarcely) [really|seem to|get|catch] [to|my|his|her|their] (breath*(?! word*)|air)
    (can|could) not .. (breath*(?! word*)|get [enough|any] (air|oxygen)|catch [my|his|her|their] breath)
    (not|stopped|stop|stops|stopping|barely|hardly|quit|quits) breath*(?! word*|easy)
    (rattl*|gurgl*|wheez*|whistl*|crackl*|squeak*|grunt*) ... {someone} (breath*|inhal*)
    (rattl*|gurgl*|wheez*|whistl*|crackl*|grunt*) .. (breath*|lungs)
    (have|has|had|having|need*) to (sit|sits|stand|prop) [up|upright] .. to (breathe|get air|catch .. breath)
    (can not|could not) (lie|lay) (flat|down|back) ... (breath*|air|chok*|smother*)
    (working|works|work) [so|really|very|too] hard to breathe
    (nostrils|nose) flaring
    breath* .. (under water|underwater|through (mud|blanket|pillow|sponge|wet cloth))
    breaths .. (short|quick|shallow|fast|rapid|far apart|slow)
    (lips|nails|fingers|skin|toes|mouth) [look|looks|are|is|going|went|turned|turning] [really|bit|little|all] (blue|
        bluish|dusky|gray|grey|purple)
    (taking|takes|took) [these|really|very|little|tiny] (short|quick|tiny|shallow|fast) [little|quick|short] breath*
    (oxygen|o two|sats|sat|pulse ox|oximeter) .. (8*|7*|eight|low|dropp*|falling|
        alarm*)
    finger (clip|thing|thingy|monitor|gadget|reader|probe) .. (8*|7*)
    (went|going|gone) down wrong (way|pipe|hole) ... (chok*|cough*|breath*|blue|gag*)
    (gagging|gag) .. (can not|throat|chok*|breath*|food)
    not think .. {is} breathing
    (can|could) not (catch|get) .. breath
    (struggl*|fight*|gasp*|straining|desperate|grasping) [to|for|with] [get|my|his|her] (breath*|air)
    {is} (gasping|suffocating|choking|smothering)
    (feel*|felt) .. (suffocat*|smother*|chok*)
    {not} [been] (get*|taking in) [enough|any] (air|oxygen|breath)
    {my} breathing .. (fast|shallow|funny|labored|heavy|weird|hard|bad|worse|rapid|noisy|raspy|ragged|difficult|off|
        wrong)
    breathing (is|'s|got|getting|sounds|has gotten|seems) .. (fast|shallow|funny|labored|heavy|weird|hard|bad|worse|
        rapid|raspy|wrong)
    {someone} (is|am|are|'s) breathing [really|so|very|all|too] (fast|hard|heavy|heavily|funny|weird|shallow|rapid*|
        quick*|strange*)
    {is} [going|all|so] (blue|gray|grey|bluish)
    (lips|face|skin|fingers|nails|mouth) .. (blue|gray|grey|bluish|purple)
    (blue|bluish|gray) (lips|face|fingers|nails)
    oxygen .. (low|dropp*|drops|falling|down|in 80 s|8* *|7* *)
    {someone} .. need oxygen
    airway .. (clos*|block*)
    out of breath .. (sitting|lying|resting|doing nothing|talking)
    (winded|breathless) .. (sitting|lying|resting|doing nothing|talking)
    windpipe
    not (think|believe|sure|tell|know) ... {is} breathing
    {someone} .. (panting|gulping|heaving (for|to breathe)) [for] [air|breath]
    (finish|complete|get through|say) .. (sentence|word|words) .. (breath*|air|without)
    breath* ... (not|can not) (finish|complete|talk|speak|say)
    (no|not any|not enough|need|out of) (air|oxygen)(?! condition*|fare|travel|tank*|plane|force|ticket*)
    (chest|belly|ribs|stomach) .. (sucking in|pulling in|caving in)
    (windpipe|airway|throat) .. (clos*|block*|shut*)
    {someone} [has|have|had] stopped breathing
    {someone} .. (turn*|going|gone|went|look*|is) [all|really|so|kind of] [around] (blue|gray|grey|purple|bluish|
        ashen)
    (choked|choking) on
    (food|pill|something) .. stuck in {my} throat
    {someone} .. (not able to|unable to) breathe
    (no|not any) (air|breath) (going|getting|coming) (in|through)
    {someone} .. (needs|fighting|begging|desperate|hungry|starving|starved) for (air|breath|oxygen)
    (breathing|breathes|breathe) .. (through straw|so (fast|hard|shallow)|not right|not normal|all wrong|fish out)
    {someone} .. (huffing|gasping|huffing and puffing|rasping|gurgling)(?! (about|at|paint))
    every breath .. (hurts|harder|hard|struggle|effort|short*)
    {my} breath* .. (worse|bad|struggling|getting harder|scar*|rattl*|gurgl*|wheez*)
    (drowning|underwater) .. (air|breath*|lungs)
    (air|breath*|lungs|fluid|water) ... drowning
    drowning ... (air|breath*|lungs|fluid)
"""

_BREATHING_NAMES = """
    {bad} breathing
    (trouble|difficulty|problem|problems|hard time|difficult|hard|harder|tough|painful|hurts|impossible|
        issues) [with|in|for|to|me|getting] [me|him|her|my|his|to|them] (breath*|catch .. breath|get .. air)
    (trouble|difficulty|hard time) .. breathing
    (chok*|suffocat*|gasp*) (on|for)
    (wheez*|gasping|choking|breathless)
    (labored|difficult|rapid|troubled|laboured) breathing
    (hard|difficult|tough|impossible|harder|struggl*|unable|trouble) .. (to breathe|breathing|catching .. breath)
    shallow (breath*|breathing)
"""

_SHORT_OF_BREATH = """
    (short|shortness|out) of breath
    short breath
    (winded|breathless)
"""

_MILD_BREATH = """
    (little|bit|slight|slightly|mild|mildly|tad|somewhat) .. (short|shortness|out|winded|breathless|breathing)
    {someone} .. (puffing|huffing) .. (walk*|stairs|climb*|up|hill)
    (winded|out of breath|short of breath|breathless) .. (walk*|climb*|stairs|up stairs|easily|exercis*|moving|hill|
        mailbox)
"""

_BREATH = """
    {someone} .. (winded|out of breath|breathless|short of breath)
"""

_CHEST = """
    {my} [whole] chest [is|was|has|feels|felt|are|been|keeps|really|started|suddenly|all|pain*] .. (hurt*|pain*|
        tight*|ache*|aching|heavy|pressure|crush*|squeez*|burn*|sore|killing|stabbing)
    (pain*|pressure|tightness|weight|squeez*|heaviness|ache|stabbing|burning|tight feeling|discomfort|elephant|band|
        brick|fullness) ... (on|in|across|around|through|into|of|to) (my|his|her|their) chest
    (holding|grabbing|clutching|grabbed|clutched|clutches|rubbing|pointing to) [at] (his|her|my|their) (chest|heart)
    elephant .. (on|chest)
    {my} heart (stopped|hurts|is hurting|aches|pain*)
    chest .. (hurts|hurting|is tight|feels tight|heavy|crushing)
    {someone} .. (sitting|standing|pressing|stepping|stood|sat) on (my|his|her|their) chest
    (crush*|squeez*|burn*|stab*|tight*|heav*|sharp|dull|weird|pressing|throbbing) [feeling|pain|sensation|pressure|
        weight|ache|spasm] (in|across|on|through|around) [middle of|centre of|center of] [my|his|her|
        their] [whole|upper] chest
    (pain*|ache*|aching|numbness|tingling|heaviness) .. [going|shooting|running|radiating|spreading|travel*|
        moving] (down|up|into|to) .. (left arm|jaw|both arms)
    (clutch*|grab*|hold*|press*) .. (his|her|their) (chest|heart)
    (sitting|standing|pressing|resting|lying|squashing|parked) on (my|his|her|their) chest
    (oh (god|my god|no|jesus|lord|shit|crap|my)|ow|ouch|help [me]|jesus) .. (my|his|her) (chest|heart)
    {my} chest {my} chest
    chest to (hurt|ache|burn|be tight|feel tight) this
    {someone} .. (having|had|has|have|getting|keep getting) [bad|these|some|more|sharp|really] chest (pain*|pressure|
        tightness)
    {someone} .. chest (is|'s) .. (bother*|acting up|hurting|tight*|squeez*|pressing|heavy)
    {my} chest (feels|is|'s|is feeling) [really|so|kind of|very|all] (funny|weird|wrong|strange|off|bad|
        awful|
        terrible|tight*|heavy|full|achy)
    (pain*|pressure|tightness|ache*|squeez*) .. (near|around|over|behind|by|in|at) (my|his|her) (heart|breastbone|ribs|
        breast bone|sternum)
    (pain*|ache*|aching|squeez*|tight*) .. (chest|heart) .. (jaw|arm|shoulder|back)
    something .. (wrong|not right|off) .. (my|his|her) chest
    chest .. (in vise|in vice|caving in|going to explode|being crushed|on fire|acting up|crushing (me|him|her))
"""

_CHEST_NAMES = """
    chest [wall|is|'s] (pain|pains|pressure|tightness|discomfort|tight|heaviness|hurt*|ache*)
    (pain|pains|pressure|tightness|ache|heaviness) (in|on|across) chest
    heart attack
    cardiac arrest
    (sharp|crushing|stabbing|squeezing|tight|burning|heavy) chest
    chest [really|so|is|suddenly] (tight|heavy|hurting|aching)
    chest .. [getting|feeling] (tight*|heav*|crushed|squeezed|hurt*|burn*|ache*|aching)
"""

_HEART = """
    heart [is|'s|was|keeps|has|been|started|feels|rate|will|beat|has been] [is|been|really|so|been|
        not|beating] [really|so|all|too|very|super|not] (rac*|pound*|flutter*|skip*|fast|irregular*|hard|jump*|
        quick*|funny|slow down|out of my chest|out of rhythm|thump*|beating fast|weird*|hammering|through roof|
        high)
    heart .. skip*
    (heart rate|pulse) .. (14*|15*|16*|17*|18*|19*)
    (racing|pounding|fluttering|irregular|fast|rapid) (heart|heartbeat|pulse)
    (dizzy|lightheaded|woozy) .. (stand*|get up|all day|weak|and|since|when|every|again|after|spell*)
    room [is|keeps|was] spinning
    {is} [really|so|very|kind of|getting|all|feeling|super|bit|little] (dizzy|lightheaded|woozy)
    dizzy spells
    heart .. (through (my|his|her) chest|out of (my|his|her) chest|doing flip flops|flip*|stutter*|galloping|
        beating .. fast|missing beats|all over place|mile* (minute|hour)|nuts|bonkers|haywire|going wild|
        out of control|
        drum*|jackhammer|rabbit|bird)
    {my} (pulse|heart rate|heartbeat) [is|'s|keeps|has|has been|feels|was] .. (fast|rac*|high|irregular|all over|up|
        skip*|weird|pound*)
    (head rush|vertigo|everything .. spinning)
    {someone} .. (dizzy|lightheaded|woozy|giddy|faint headed)
"""

_HEART_TOPICS = """
    (palpitations|dizziness|dizzy|lightheaded|lightheadedness|tachycardia|racing heart|irregular heartbeat)
"""

BREATHING = Sign(AlarmKind.EMERGENCY, "breathing", reports=_BREATHING, names=_BREATHING_NAMES)
SHORT_OF_BREATH = Sign(AlarmKind.EMERGENCY, "breathing", names=_SHORT_OF_BREATH, unless=_MILD_BREATH)
CHEST = Sign(AlarmKind.EMERGENCY, "chest", reports=_CHEST, names=_CHEST_NAMES)
BREATH = Sign(AlarmKind.CARE_TEAM, "breath", names=_MILD_BREATH + _BREATH)
HEART = Sign(AlarmKind.CARE_TEAM, "heart", reports=_HEART, topics=_HEART_TOPICS)
