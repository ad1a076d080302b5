"""English: the signs for which the emergency number is called."""

from ...kinds import Kind
from ...language import Sign

CONFUSED = """
    {they} .. {is} .. confused(?! about|by|over|on|with|how|what|why|which)
    woke up [so|very|really] confused
    (he|she|they|{kin}) (does|do|did|can) not (know|remember|recognize) (where|who) (he|she|they|i|we) (is|are|am|was)
    (i|{kin}|he|she) (do|does) not know (where|who) i am(?! in|supposed|with|at)
    (does|do|did|can|could) not (know|remember|recall|recognize) .. (name|birthday|president|what (day|year|month) it is)
    (does|did|do) not (recognize|know) (me|us|who i am|anyone|anybody|(his|her|their) [own] (wife|husband|kids|mom|dad|family))
    {they} .. (is|are|was|were|'s) not making [any|much] sense
    {they} .. (does|do) not make [any] sense
    not making [any|much] sense
    (making|makes|make) no sense(?! to me)
    (talking|speaking|saying) .. (nonsense|gibberish|garbage|things that do not make sense|crazy things)
    talking (crazy|out of (his|her) head)
    (hallucinating|hallucinates|hallucinated|delirious|incoherent|disoriented)
    (seeing|hearing) things that (are|is) not (there|real)
    (act|acts|acting|acted|behaving|behaves) .. (strange*|weird*|crazy|funny|odd|oddly|off|bizarre*|confused|drunk|different)
    (is|are|was|acting|being|feel*) not [acting|feeling|being] [at all] ({self}|(his|her) (usual|normal|regular) self)
    (he|she|{kin}) (is|'s|seems|looks) [so|really|very|totally|completely] out of it
    (he|she|{kin}) .. can not (remember|think|focus) .. (anything|straight|clearly|who|where)
"""

SPEECH = """
    (speech|words|talking) .. (slur*|garbled|jumbled|gone|weird|off|funny|mush|mixed up|thick|not make sense|broken)
    (slurs|slurring) [his|her|my|their] (words|speech)
    {is} (slurring|slurred)
    (can not|could not|unable to) [even|really] (talk|speak) [right|properly|straight|clearly|normally|anymore|at all] ({now}|suddenly|straight|right|properly|clearly|normally)
    (he|she|{kin}) (can not|could not|is unable to) [even|really] (talk|speak)
    (can not|could not) (get|find|form|remember|think of|say) .. words [out|right|anymore]
    (can not|could not) (get|find|form) [my|his|her|their|the|right] words
    (trouble|difficulty|problems|hard time|struggling) .. (talk*|speak*|finding [the|my|his|her] [right] words|getting words|with words|find* words)
    (lost|losing) [his|her|my|their] (speech|words|voice)
"""

_BREATHING = """
    (can|could) (not|hardly|barely|scarcely) [even|really|seem to|get|catch] [to|my|his|her|their] (breath*|air)
    (can|could) not .. (breath*|get [enough|any] (air|oxygen)|catch [my|his|her|their] breath)
    (not|stopped|stop|barely|hardly|quit) breath*
    not think .. {is} breathing
    (can|could) not (catch|get) .. breath
    (struggl*|fight*|gasp*|straining|desperate|grasping) [to|for|with] [get|my|his|her] (breath*|air)
    {is} (gasping|suffocating|choking|smothering|drowning)
    (feel*|felt) .. (suffocat*|drowning|smother*|chok*)
    {not} [been] (get*|taking in) [enough|any] (air|oxygen|breath)
    {my} breathing .. (fast|shallow|funny|labored|heavy|weird|hard|bad|worse|rapid|noisy|raspy|ragged|difficult|off|wrong)
    breathing (is|'s|got|getting|sounds|has gotten|seems) .. (fast|shallow|funny|labored|heavy|weird|hard|bad|worse|rapid|raspy|wrong)
    {someone} (is|am|are|'s) breathing [really|so|very|all|too] (fast|hard|heavy|heavily|funny|weird|shallow|rapid*|quick*|strange*)
    {is} [going|all|so] (blue|gray|grey|bluish)
    (lips|face|skin|fingers|nails|mouth) .. (blue|gray|grey|bluish)
    (blue|bluish|gray) (lips|face|fingers|nails)
    oxygen .. (low|dropp*|drops|falling|down|in eighties|eighty *|seventy *)
    {someone} .. need oxygen
    airway .. (clos*|block*)
    out of breath .. (sitting|lying|resting|doing nothing|talking)
    (winded|breathless) .. (sitting|lying|resting|doing nothing|talking)
    windpipe
"""
_BREATHING_NAMES = """
    {bad} breathing
    (trouble|difficulty|problem|problems|hard time|difficult|hard|harder|tough|painful|hurts|impossible|issues) [with|in|for|to|me|getting] [me|him|her|my|his|to|them] (breath*|catch .. breath|get .. air)
    (trouble|difficulty|hard time) .. breathing
    (chok*|suffocat*|gasp*) (on|for)
    (wheez*|gasping|choking|breathless)
"""
_SHORT_OF_BREATH = """
    (short|shortness|out) of breath
    short breath
    (winded|breathless)
"""
MILD_BREATH = """
    (little|bit|slight|slightly|mild|mildly|tad|somewhat) .. (short|shortness|out|winded|breathless|breathing)
    (winded|out of breath|short of breath|breathless) .. (walk*|climb*|stairs|up stairs|easily|exercis*|moving|hill|mailbox)
"""

_CHEST = """
    {my} [whole] chest [is|was|has|feels|felt|are|been|keeps|really|started|just|suddenly|all|pain*] .. (hurt*|pain*|tight*|ache*|aching|heavy|pressure|crush*|squeez*|burn*|sore|killing|stabbing)
    (pain*|pressure|tightness|weight|squeez*|heaviness|ache|stabbing|burning|tight feeling|discomfort|elephant|band|brick|fullness) ... (on|in|across|around|through|into|of|to) (my|his|her|their) chest
    (holding|grabbing|clutching|grabbed|clutched|clutches|rubbing|pointing to) [at] (his|her|my|their) (chest|heart)
    elephant .. (on|chest)
    {my} heart [just] (stopped|hurts|is hurting|aches|pain*)
    chest .. (hurts|hurting|is tight|feels tight|heavy|crushing)
"""
_CHEST_NAMES = """
    chest [wall|is|'s] (pain|pains|pressure|tightness|discomfort|tight|heaviness|hurt*|ache*)
    (pain|pains|pressure|tightness|ache|heaviness) (in|on|across) chest
    heart attack
    cardiac arrest
"""

_UNRESPONSIVE = """
    (can not|could not|unable to|not able to) [seem to|get|even] [him|her|them|my .. {kin}] [to] [wake*|woke*|rouse*|arouse*] (wake*|rouse|arouse|woken|up and|to wake up|to respond|to answer)
    (can not|could not|unable to) (wake|rouse|awaken|wake up) ({them}|up {them}|someone)
    (can not|could not|not) be woken
    (can not|could not) get {them} to (wake*|respond|answer|open|move|come to|talk|react|look)
    {they} .. (will|would|does|did|can|could|has|is|'s) not [even] (wake*|waking|woken|come to|coming to|open (his|her|their) eyes)
    {wont} wake up(?! again|tomorrow|anymore)
    (nothing|no one|nobody) ... (wakes|waking|wake) (him|her|them)
    {they} .. not (answering me|moving|reacting|conscious|blinking|coherent)
    {they} .. not [really|even] respond*(?! [well|enough|at all|anymore|much|as well] (to|with|like)|well|enough|as)
    {they} .. (hard|difficult|tough|impossible) to (wake*|rouse|arouse|keep awake)
    {they} .. so (sleepy|drowsy|out of it) ... (not|barely) (wake*|open|respond|talk|answer|get|stay)
    (too|so|really|very|extremely) (sleepy|drowsy|lethargic) to (wake*|respond|talk|open)
    {they} .. (went|gone|is|are|'s) .. (limp|lifeless|passed out|out cold|knocked out|blacked out)
    (no|not find|not feel|lost|not have|without|weak) [a|his|her] pulse
    (heart|pulse) [has|is|'s] [not|stopped] (beating|stopped)
    (feel*|going|about|might|gonna|think*|nearly|almost) [to|i am|i will|i might] [going|about] [to] (faint|pass out|black out|collapse|keel over|passed out|blacked out|fainted|collapsed)
    (keep|keeps|kept|almost|nearly|just) (faint*|pass* out|black* out|blacking out|passing out|collaps*)
    i [just] (fainted|passed out|blacked out|collapsed)
    i (feel|felt|am feeling|am) [really|very|so] (faint|fainty)
    {they} .. (feels|feeling|felt) [really|very|so] faint
    (going|drifting) in and out of (consciousness|it)
    {they} .. (found|lying|is|laying) .. (on floor|on ground) .. (not|unconscious|passed)
"""
_UNRESPONSIVE_NAMES = """
    (passed|passes|passing|pass) out(?! flyers|candy)
    (blacked|blacks|blacking|black) out
    (fainted|fainting|faints|fainting spell|fainting spells)
    (lost|lose|loses|losing|loss of) consciousness
    (unconscious|unresponsive|nonresponsive|non responsive|collapsed|lifeless)
    (out cold|knocked out cold|went limp|gone limp|keeled over|fell over unconscious)
    {they} .. limp
"""

_SEIZURE = """
    {is} (seizing|convulsing|having seizures|having fits|seizing up)
    (had|having|has|have) [kind of|some|some kind of|some sort of|another|big|little|epileptic] fit(?! for|in|with|into)
    (whole|entire) body .. (jerk*|shak*|twitch*|convuls*|stiff*|shook)
    (jerk*|twitch*|thrash*|flail*) (all over|uncontrollabl*|around|on floor|and not respond*)
    shak* [all|violently] [over|and] (uncontrollabl*|violently|on floor|on ground)
    having (one|another|one right) {now}
    (seizures|convulsions) (after|since|again|all|now|today|and)
    eyes .. (rolled|rolling|roll|rolled back)
    (foam*|froth*) .. mouth
    (went|gone|is|all) stiff and (shak*|jerk*|shook)
    body .. (jerking|convulsing|stiff and)
    (seized|convulsed)
"""
_SEIZURE_NAMES = """
    (seizure|convulsion|grand mal|status epilepticus|fits)
"""
_SEIZURE_TOPICS = """
    (seizures|convulsions|seizing|convulsing)
"""

_STROKE = """
    (face|mouth|smile|eyelid|cheek|eyebrow|lip) [is|'s|looks|seems|went|has|was|are|started|on] .. (droop*|sag*|crooked|lopsided|uneven|drop*|paralyzed|numb|twisted|one side)
    (droop*|sagg*|crooked|lopsided|numb|uneven) [on] .. (face|mouth|smile|cheek)
    (one|left|right|half|whole|other) (side|arm|leg|hand|half|face) [of] [my|his|her|their] [body|face] .. (numb|weak*|droop*|paralyzed|limp|heavy|dead|tingl*|sag*|not move|not working|floppy)
    (half|one side|left side|right side) of (my|his|her|their) (body|face) .. (numb|weak*|droop*|paralyzed|limp|heavy|dead|tingl*|not mov*)
    {my} [left|right|whole] (arm|leg|side) [is|'s|has|just|suddenly|went|feels|goes|are|keeps] [gone|going|so|really|completely|all|suddenly|become|getting] (numb|weak|limp|paralyzed|dead|floppy|useless)
    (can not|could not|unable to|not able to) [even|really] (lift|raise|move|feel|use|hold up) (my|his|her|their|one|either) [left|right|whole|one] (arm*|leg*|side|hand|face|foot|feet|body|mouth)
    (can not|could not) (lift|raise|move) (one|his|her|my) .. arm
    (arm|leg|legs|side) .. (stopped working|will not move|not working|gave out|gone weak)
    {sudden} .. (blind|not see|blurry vision|blurry|double vision|not talk|not speak|not walk|numb|weak on|not move|seeing double|vision)
    (can not|could not|not) (see|talk|speak|walk|move|stand|hear) .. {sudden}
    went blind
    (lost|losing) [his|her|my|their] (vision|sight|eyesight)
    vision .. (gone|went (black|dark|blurry|out))
    (can not|could not) see (out of|from|anything|at all|from one)
    {is} having (stroke|mini stroke)
    paralyzed
"""
_STROKE_NAMES = """
    (stroke|strokes|t i a|tia|mini stroke|brain bleed|aneurysm)
    facial droop*
"""

_ALLERGY = """
    (throat|tongue|airway) [is|'s|are|feels|felt|seems|has|keeps|started|been|just|getting|was] .. (clos*|swell*|swollen|tight*|thick|shut*|puff*|constrict*|blocked|big|bigger|huge|enlarged)
    (face|lips|lip|mouth) [is|'s|are|feels|seems|has|keeps|started|been|just|getting|was|and|look*] .. {swollen}
    (swollen|swelling|puffy) [of|in|up] [my|his|her|the] (face|lips|lip|tongue|throat)
    (can not|could not|not) swallow .. (hives|throat|swell*|peanut|spit|saliva)
    hives ... (swallow|breath*|swell*|face|lips|throat|tongue|mouth|dizzy|puff*)
    (throat|face|lips) ... hives
    (allerg*) .. (throat|breath*|face|tongue|lips)
    {bad} allergic
"""
_ALLERGY_NAMES = """
    (allergic reaction|anaphyla*|anaphylactic shock)
"""

_BLEEDING = """
    (bleed*|blood|nose|gums|cut|wound|nose bleed|period) ... {wont} (stop*|quit*|slow*|let up|clot*)
    {wont} (stop*|quit) .. bleed*
    (can not|could not|unable to) [seem to|get] .. (stop|control) .. (bleed*|blood|nose bleed)
    (can not|could not) get .. (bleed*|blood|nose bleed) .. stop*
    bleed* .. (lot|heavily|heavy|badly|profusely|out|everywhere|all over|hard|nonstop|non stop|buckets|to death|uncontrollabl*|like crazy|bad)
    bleed* for [over|about|almost|more than|last|past] .. (hour|hours|minutes|long time|while|days)
    (heavy|severe|massive|uncontrolled|uncontrollable|profuse|serious|bad) bleeding
    blood [is|was|'s|just|are] .. (everywhere|pouring|gushing|spurting|squirting|all over|streaming|running down)
    (pouring|gushing|spurting|covered in|losing|lost) [lot of|lots of|so much|too much|tons of] blood
    there (is|was|'s) (so much|lot of|lots of|tons of|too much) blood
    (soak*|bled) through .. (pad*|towel*|bandage*|dressing|tissue*|shirt|sheet*)
    soaking .. (pad|pads|towel|towels)
    hemorrhaging
"""

_BLOOD_COUGHED = """
    (cough*|vomit*|throw* up|threw up|thrown up|spit*|spat|puk*|barf*|hack* up|bring* up|brought up|retch*) [up|out] [some|bright|red|lot|lots|of|bits|little|dark|fresh|this|bit] .. (blood|bloody|blood clots)
    blood [in|when|with|on|comes|came|mixed|is|after] .. [i|he|she|my|his|her|we] .. (vomit*|cough*|puke|throw* up|threw up|spit*|phlegm|mucus|sputum|tissue when)
    (cough*|vomit*|threw up|throw* up) ... (blood|bloody)
    (vomit|puke|throw up|barf|spit|phlegm|mucus|sputum) ... (blood|bloody|coffee grounds|red|black)
    coffee grounds
    bloody (vomit|cough|phlegm|mucus|sputum|spit)
"""

_SEVERE_PAIN = """
    worst (headache|pain|migraine|head pain|stomachache|pain i) [of|in|ever|i] .. (my life|ever|had|felt|life)
    worst headache
    {sudden} .. [really|very|so|this|with|my|his|her] .. (pain|hurt*|headache|stomachache|cramp*|agony)
    (pain|hurt*|headache|cramp*) ... {sudden}
    (excruciating|unbearable|agonizing|blinding|thunderclap|intolerable|searing) .. (pain|headache|cramps|migraine)
    (pain|headache|it) .. (unbearable|excruciating|intolerable|too much to take|ten out of ten|more than (i|he|she) can)
    (can not|could not) (stand|take|bear|handle) .. pain
    (scream*|crying out|doubled over|curled up|writhing|howling|rolling around|moaning|wailing) (in|with|from|because of) [his|her|the|so much|terrible] pain
    in agony
    (head|brain|skull) [is|'s|feels] [going to|about to] (explod*|split* open|burst*|exploding)
    thunderclap headache
"""

_HEAD_DANGER = """
    (throw* up|threw up|vomit*|puk*|confus*|headache|head hurts|pass* out|passed|sleepy|drowsy|dizzy|blurry|not remember|unconscious|seizure|blacked|knocked|slur*|not making sense|bleed* from ear*)
"""
HEAD_HIT = """
    (hit|hits|bang*|bump*|struck|smack*|crack*|knock*|hurt|bonk*|whack*|slam*|bash*|injur*) .. (head|skull|forehead)
    (fell|fallen|fall|landed) .. on .. head
    head (injury|trauma)
    blow to .. head
    concussion
"""

_CALL = """
    (call*|dial*|phone|ring|get|need*|contact) [me|us|an|for|to] [the] (911|999|000|112|ambulance|paramedic*|emergency services|emergency number|emergency line|emergency help)
    (call*|dial*) .. (911|999|000|112|ambulance|paramedic*)
    (send|get|need|bring) .. (ambulance|paramedic*|help here|first responder*)
    (send|get) help
    ^[please] (911|ambulance|999|000|112|paramedics)$
    (should|do|can|could) (i|we|you|he|she) .. (911|ambulance)
"""

_UNKNOWN = """
    (this|it|that|i have|we have|having|there|got|is|in) [is|'s|am|are] [real|medical|true|life threatening|big|kind of|not] emergency(?! room|department|number|contact*|fund*)
    medical emergency
    ^[help|it is|is|life threatening|health|leukemia|cancer] emergency [help|please|now|emergency]$
    in case of emergency
    emergency help
    need [some|your|medical|real|immediate] help [right] {now}
    need help bad*
    need (immediate|urgent|emergency) (help|care|attention)
    (help|helps) (right now|now|me now|fast|immediately|asap|quick*|urgently|us now)
    (somebody|someone|anybody|anyone) [please] help [me|us|him|her]
    help help
    help me .. (dying|die)
    (think*|feel*|believe*) [that|like|as if] .. {someone} [is|am|are|'s|might be|may be] .. dying
    {they} (is|are|'s) dying (right now|help|in front of me|on me)
    (something|somethings) [is|'s] [really|very|terribly|seriously|badly|horribly|very very] (wrong|bad) with (him|her|them|me|my .. {kin})
    something (terrible|horrible|really bad|very bad|bad) is happening [to] (him|her|them|me|my .. {kin})
    something is (really|very|terribly|seriously|badly|horribly) wrong
    life or death
    (it is|this is|its|it's|very) urgent
    need .. (doctor|nurse|hospital|emergency room|medic) [right] {now}
    (need*|have|going|take|taking|rush*|get) [to] [go|get] [me|him|her|my .. {kin}] [to] (emergency room|hospital) [right] {now}
    (should|do) (i|we|he|she) .. (go to|take .. to|need to go to) .. emergency room
    {someone} need* [to go] to (emergency room|go to emergency room|go to hospital)
"""

_COLLAPSED = """
    (wake*|woken|passed out|unconscious|unresponsive|not respond*|breath*|seizure|collapsed|limp|blue|seizing|convuls*)
"""
TAKEN = """
    (took|taken|takes|take|swallow*|ate|drank|gave|given|got into|chewed|overdos*|had) ... (too many|too much|whole|all|extra|double|pill*|medicine*|meds|chemo|tablet*|{drug})
"""

SIGNS = (
    Sign(Kind.EMERGENCY, "overdose", reports=TAKEN, within=_COLLAPSED, unless="(trouble swallowing|can not swallow|after chemo|since chemo)"),
    Sign(Kind.EMERGENCY, "overdose", names="(overdosed|overdose|overdosing|od'd)"),
    Sign(Kind.EMERGENCY, "head_injury", reports=HEAD_HIT, within=_HEAD_DANGER),
    Sign(Kind.EMERGENCY, "seizure", reports=_SEIZURE, names=_SEIZURE_NAMES, topics=_SEIZURE_TOPICS),
    Sign(Kind.EMERGENCY, "unresponsive", reports=_UNRESPONSIVE, names=_UNRESPONSIVE_NAMES),
    Sign(Kind.EMERGENCY, "allergy", reports=_ALLERGY, unless="(steroid*|prednisone|dex|dexamethasone|moon)"),
    Sign(Kind.EMERGENCY, "allergy", names=_ALLERGY_NAMES),
    Sign(Kind.EMERGENCY, "breathing", reports=_BREATHING, names=_BREATHING_NAMES),
    Sign(Kind.EMERGENCY, "breathing", names=_SHORT_OF_BREATH, unless=MILD_BREATH),
    Sign(Kind.EMERGENCY, "chest", reports=_CHEST, names=_CHEST_NAMES),
    Sign(Kind.EMERGENCY, "blood_coughed", reports=_BLOOD_COUGHED),
    Sign(Kind.EMERGENCY, "bleeding", reports=_BLEEDING),
    Sign(Kind.EMERGENCY, "stroke", reports=_STROKE, names=_STROKE_NAMES),
    Sign(Kind.EMERGENCY, "stroke", reports=SPEECH, unless="{cells_drug}"),
    Sign(Kind.EMERGENCY, "severe_pain", reports=_SEVERE_PAIN),
    Sign(Kind.EMERGENCY, "confusion", reports=CONFUSED, within="({sudden}|very|severe*|extremely|completely|totally)"),
    Sign(Kind.EMERGENCY, "confusion", reports=CONFUSED, unless="{cells_drug}"),
    Sign(Kind.EMERGENCY, "call", reports=_CALL),
    Sign(Kind.EMERGENCY, "unknown", reports=_UNKNOWN),
)
