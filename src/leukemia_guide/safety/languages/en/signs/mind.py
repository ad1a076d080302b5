"""English: stroke, speech, confusion, balance and headache."""

from ....alarm import AlarmKind
from ....language import Sign

_CONFUSED = """
    {they} .. {is} .. confused(?! about|by|over|on|with|how|what|why|which)
    woke up [so|very|really] confused
    (he|she|they|{kin}) (does|do|did|can) not (know|remember|recognize) (where|who) (he|she|they|i|we) (is|are|am|was)
    (i|{kin}|he|she) (do|does) not know (where|who) i am(?! in|supposed|with|at)
    (does|do|did|can|could) not (know|remember|recall|recognize) .. (name|birthday|president|what (day|year|
        month) it is)
    (does|did|do) not (recognize|know) (me|us|who i am|anyone|anybody|(his|her|their) [own] (wife|husband|kids|mom|
        dad|family))
    {they} .. (is|are|was|were|'s) not making [any|much] sense
    {they} .. (does|do) not make [any] sense
    not making [any|much] sense
    (making|makes|make) no sense(?! to me)
    (talking|speaking|saying) .. (nonsense|gibberish|garbage|things that do not make sense|crazy things)
    talking (crazy|out of (his|her) head)
    (hallucinating|hallucinates|hallucinated|delirious|incoherent|disoriented)
    (seeing|hearing) things that (are|is) not (there|real)
    (act|acts|acting|acted|behaving|behaves) .. (strange*|weird*|crazy|funny|odd|oddly|off|bizarre*|confused|drunk|
        different)
    (is|are|was|acting|being|feel*) not [acting|feeling|being] [at all] ({self}|(his|her) (usual|normal|regular) self)
    (he|she|{kin}) (is|'s|seems|looks) [so|really|very|completely] out of it
    (he|she|{kin}) .. can not (remember|think|focus) .. (anything|straight|clearly|who|where)
    {heshe} .. (has|have|had|got) no (idea|clue) (where|who|what (day|year|month)|how (he|she))
    (thinks|believes|keeps saying|keeps insisting|insists|swears|convinced|thinking) [that] (it is|we are|he is|
        she is|
        i am) .. (19*|christmas|president|in war|at work|
        wrong house|another|his|
        her|jesus|at home|school)
    (keeps|keep) (asking|repeating|saying) .. same (thing|question|questions|word|words|sentence)
    (call*|called|calling) me .. (wrong name|by (my|his|her|another|someone else 's) .. (name|brother 's|sister 's)|
        some other name)
    (does|did) not (know|remember|recogn*) .. (own name|birthday|my name|his name|her name|what year|what day|
        our kids)
    (talk*|speak*|mutter*|babbl*|mumbl*|say*) .. (nonsense|gibberish|garbage|rubbish|jibberish|word salad|
        to people who are not|to someone who is not)
    (he|she|{kin}) .. (babbling|rambling|raving|muddled|bewildered|disorientated|mixed up|delusional|
        talking to (walls|
        people who|himself|herself|someone who))
    (he|she|{kin}) .. (seeing|hearing|talking to) (people|bugs|things|voices|animals|someone|ants|
        spiders|ghosts) .. (not (there|here|real)|crawling|in room|on (wall|walls|floor|
        ceiling|bed))
    (he|she|{kin}) .. (forgot*|not recogn*) .. (own|my|his|her|our) .. (name|house|kids|wife|husband|address)
    not (himself|herself) .. (tonight|today|suddenly|all of sudden|since|this morning)
    i (can not|do not|could not) (remember|know) (my [own] name|where i live|how i got here|what (day|year) it is|
        where i am(?! (supposed|in|with|on)))
    (he|she|{kin}) .. (not with it|not all there|away with fairies|gone strange|lost his mind|lost her mind|in (his|
        her) own world)
    (he|she|{kin}) .. acting [so|really|very|all] (confused|strange*|weird*|odd*|drunk|crazy|different|bizarre*|loopy)
    (confused|disoriented) .. (all of sudden|suddenly|about where|where (he|she)|who)
    i am [so|really] confused (since|after|and .. (dizzy|words|can not))
"""

_SPEECH = """
    (speech|words|talking) .. (slur*|garbled|jumbled|gone|weird|off|funny|mush|mixed up|thick|not make sense|broken)
    (slurs|slurring) [his|her|my|their] (words|speech)
    {is} (slurring|slurred)
    (can not|could not|unable to) [really] (talk|speak) [right|properly|straight|clearly|normally|anymore|
        at all] ({now}|suddenly|straight|right|properly|clearly|normally)
    (he|she|{kin}) (can not|could not|is unable to) [really] (talk|speak)
    (can not|could not) (get|find|form|remember|think of|say) .. words [out|right|anymore]
    (can not|could not) (get|find|form) [my|his|her|their|right] words
    (trouble|difficulty|problems|hard time|struggling) .. (talk*|speak*|finding [my|his|her] [right] words|
        getting words|with words|find* words)
    (lost|losing) [his|her|my|their] (speech|words|voice(?! cheering|singing|yelling|shouting|laryngitis|cold|from))
    (words|speech|sentences) .. (coming out|come out|sound*|came out) .. (wrong|funny|weird|jumbled|garbled|
        backwards|slurred|mixed|strange*|scrambled|all)
    (he|she|{kin}) .. (slur*|garbl*)
    (can not|could not) .. (get|find|form|remember|think of|say) .. (words|names) [for things]
    (suddenly|all of sudden|now) .. (can not|could not) (talk|speak|read|write)
    (he|she|{kin}) .. (stopped|quit) (talking|speaking)
    (talk*|speak*|sound*) [he is|she is|i am|he was|she was|as if|all] .. (drunk|marbles in|mouth full)
    (words|speech|sentences) .. (jumbled|garbled|mush*|scrambled|gibberish|slur*|alphabet soup)
    (can not|could not|will not) [seem to] (put|string|make) .. (words|sentence*) [together]
    {they} .. (slur*|mumbl*|garbl*)
    (lost|losing) [all|any] (feeling|use|control|strength|movement) (in|of|on) [my|his|her|one] [left|right]
    (can not|could not) feel (my|his|her) (face|arm|leg|side|hand|foot|mouth|left|right)(?! (from cold))
    {my} (mouth|face|eye|eyelid|lip) .. (pulled|drawn|dragg*|hang*|droop*|sag*) [down|over|to]
    (wrong|different|weird|funny|strange) words .. (come|comes|coming|came) [out]
    (drop*|can not (hold|grip|lift|pick up)|could not (hold|grip|lift)) .. (cup|fork|spoon|pen|glass|phone|toothbrush|
        things) .. (left|
        right|one) (hand|arm|side)
    (can not|could not) (hold|grip|pick up|write) ... (left|right|one) (hand|arm)
    (seeing|see) two of everything
    [tried|trying] to (talk|speak) .. (nothing comes out|only noise*|can not|gibberish)
"""

_STROKE = """
    (face|mouth|smile|eyelid|cheek|eyebrow|lip) [is|'s|looks|seems|went|has|was|are|started|on] .. (droop*|sag*|
        crooked|lopsided|uneven|drop*|paralyzed|numb|twisted|one side)
    (droop*|sagg*|crooked|lopsided|numb|uneven) [on] .. (face|mouth|smile|cheek)
    (one|left|right|half|whole|other) (side|arm|leg|hand|half|face) [of] [my|his|her|their] [body|face] .. (numb|
        weak*|droop*|paralyzed|limp|heavy|dead|tingl*|sag*|not move|not working|floppy)
    (half|one side|left side|right side) of (my|his|her|their) (body|face) .. (numb|weak*|droop*|paralyzed|limp|
        heavy|dead|tingl*|not mov*)
    {my} [left|right|whole] (arm|leg|side) [is|'s|has|suddenly|went|feels|goes|are|keeps] [gone|going|so|really|
        completely|all|suddenly|become|getting] (numb|weak|limp|paralyzed|dead|floppy|useless)
    (can not|could not|unable to|not able to) [really] (lift|raise|move|feel|use|hold up) (my|his|her|their|one|
        either) [left|right|whole|one] (arm*|leg*|side|hand|face|foot|feet|body|mouth)
    (can not|could not) (lift|raise|move) (one|his|her|my) .. arm
    (arm|leg|legs|hand|foot|side(?! effect*)) .. (stopped working|quit working|quit on (me|him|her)|gone dead|
        will not move|not working|gave out|gone weak)
    {sudden} .. (blind|not see|blurry vision|blurry|double vision|not talk|not speak|not walk|numb|weak on|not move|
        seeing double|vision)
    (can not|could not|not) (see|talk|speak|walk|move|stand|hear) .. {sudden}
    went blind
    (lost|losing) [his|her|my|their] (vision|sight|eyesight)
    vision .. (gone|went (black|dark|blurry|out))
    (can not|could not) see (out of|from|anything|at all|from one)
    {is} having (stroke|mini stroke)
    paralyzed
    {sudden} ... (can not|could not|not) (see|speak|talk|walk|move|stand|feel|lift|hear|swallow|hold|do)
    {sudden} ... (arm|leg|hand|face|side|mouth|foot) ... (not|numb|weak*|dead|limp|droop*|tingl*|useless|heavy|gone)
    (half|one side|left side|right side) [of] {my} (body|face) .. (numb|weak*|droop*|paralyzed|paralysed|limp|heavy|
        dead|tingl*|not mov*|not work*)
    (left|right|one) (hand|arm|leg|foot|side) .. (not|will not) (do|work*|move|moving|listen|obey|respond|cooperate|
        grip|lift)
    {my} [left|right|one|other] (face|smile|mouth|eye|lip|cheek) .. (droop*|lopsided|crooked|uneven|sag*|slid*|wonky|
        fallen|down one side|on one side|hanging)
    (dribbling|drooling) .. (one side|mouth|face|can not)
    {my} [left|right|whole|one] (arm|arms|leg|legs|hand|side|face|mouth|eye) .. (went|gone|is|'s|goes|feels|
        going) .. (numb|dead|
        limp|
        useless|paralyzed|paralysed|floppy|asleep and)
    (can not|could not) (feel|move|lift|use|raise) .. (left|right|one) (side|arm|leg|hand|half)
    (half|part) of (what|everything) (i|he|she) (see|sees) .. (gone|black|missing)
    {my} (smile|face|mouth) .. (does not look right|pulled|to one side|melting|falling)
    (can not|could not) (smile|stick out) .. (right|properly|both sides|evenly|tongue)
    (lost|losing|no) [all|any] (feeling|use|control|strength|sensation|movement) (in|of|on|down) [my|his|her] [whole|
        entire] (left|right|one|half)
    (double vision|gone blind|going blind|can not see out)
    (walking|walks) .. (into walls|sideways|drunk) {sudden}
    (can not|could not) see (right|clearly|straight|properly)(?! (screen|card|text))
"""

_STROKE_NAMES = """
    (t i|tia|mini stroke|brain bleed|aneurysm)
    facial droop*
    (numbness|weakness|tingling|paralysis) (on|in|of|down) [my|his|her] (one|left|right|half|whole) [side|arm|
        leg|of]
    {sudden} (blindness|numbness|weakness|confusion|trouble|loss of|vision|dizziness)
    (blindness|numbness|weakness|confusion) {sudden}
    slurred speech
"""

_MIND = """
    (losing|lost|loses|lose|keeps losing|no) [my|his|her|their] balance
    {someone} .. (stumbl*|stagger*|unsteady|wobbly|off balance|falling over|clumsy)
    (hand|hands|fingers|arms) [is|are|'s|have|started|keep|been|will|not] .. (shak*|trembl*|tremor*|twitch*)
    (handwriting|writing) .. (messed|messy|bad|worse|weird|different|changed|off|shaky|illegible|funny)
    (can not|could not|unable to) walk (right|straight|properly|anymore|on (my|his|her)|steady|by (myself|
        himself|herself))
    (trouble|difficulty|hard time|hard) .. (walking|writing|to walk|swallowing)
    (new|bad|worse) tremor*
    (forget*|forgot) .. (words|names) .. (of things|everything)
    {they} .. can not (write|read)
    (he|she|i|my .. {kin}) .. (walks|walking|walk) .. (drunk|funny|wobbl*|sideways|drunk|into (things|walls)|
        unstead*)
    (keep|keeps|kept|started) [on] (bumping into|stumbling|losing balance|falling (down|over))
    {my} balance .. (off|gone|bad|shot|terrible|worse)
    (hands|handwriting|fingers) .. (shaky|jittery|all over place|chicken scratch)
    (hands|fingers) .. (shak*|tremb*|will not stay)
"""

_MIND_TOPICS = """
    (tremor|tremors)
"""

_HEADACHE = """
    {bad} [and|really|constant|pain] (headache|headaches|migraine|head pain)
    (headache|headaches|migraine) [is|'s|that|has|are|keeps] [is|are|really|so|not|been|will|getting|
        will not] (bad|worse|severe|terrible|will not|not go|not gone|horrible|awful|killing|unbearable|going away|
        for days|different|weird|every day|all day|days|getting|stiff|unusual|strange|strong|constant|go away|since|
        not)
    headache .. {wont} (go away|stop|quit|let up|get better|ease)
    headache .. (different|unusual|stiff neck|neck|light hurts|blurry|vision|days)
    {my} head [is|'s|has|has been|been|really] [been|really] (pounding|killing|throb*|splitting|pulsing)
    {my} head hurts [so|really|very|too] (bad*|much|hell|lot)
    stiff neck
    neck .. stiff
    (light|lights) .. hurt* .. (eyes|head)
    {my} head .. (hurt*|pound*|throb*|splitting|killing|aching) .. (days|badly|bad|worst|since|hours|can not|so)
    (headache|migraine) .. {wont_end}
    (this|my|his|her) (headache|migraine) .. {bad}
    {my} head .. (in vise|in vice|going to burst|wants to burst|banging|hammering|about to explode|is in bits)
    {my} (headache|migraine) .. (days|morning|woke|again|back|since)
"""
_HEADACHE_NAMES = """
    (headache|headaches|migraine) ... (days|week|hours|every day|can not (sleep|think|see|stand)|stiff|light|
        spinal tap|lumbar puncture)(?! common|normal)
"""

_SEVERELY = "({sudden}|very|severe*|extremely|completely)"
_STROKE_TOPICS = """
    stroke
    strokes
"""

_AFTER_A_SPINAL_TAP = """
    (spinal|lumbar|puncture|back (shot|needle|chemo)|intrathecal|l p|needle in (my|his|her) (back|spine))
"""
_LEGS_GONE = """
    (can not|could not|unable to|not) (walk|stand|move|feel) [on|up] [my|his|her|both] [legs|leg|feet]
    (lost|lose|losing|no) .. (bladder|bowel|bowels|control (of|over) (pee|bladder|bowel*))
    (wet|pee|soiled) (himself|herself|myself)
    (legs|leg) .. (paralyzed|will not move|gave out completely|not working)
"""
_LEGS_WEAK = """
    (legs|leg|feet) .. (weak*|numb|wobbly|shaky|heavy|rubber*|jelly|gave out|giving out|buckl*|tingl*)
    (trouble|hard|hard time|difficulty) (walking|to walk|standing)
    (weak|numb|wobbly) .. legs
"""

STROKE = Sign(AlarmKind.EMERGENCY, "stroke", reports=_STROKE, names=_STROKE_NAMES, topics=_STROKE_TOPICS)
SPEECH = Sign(AlarmKind.EMERGENCY, "stroke", reports=_SPEECH, unless="{cells_drug}")
SUDDEN_CONFUSION = Sign(AlarmKind.EMERGENCY, "confusion", reports=_CONFUSED, within=_SEVERELY)
CONFUSION = Sign(AlarmKind.EMERGENCY, "confusion", reports=_CONFUSED, unless="{cells_drug}")
MIND_AFTER_CELLS = Sign(AlarmKind.CARE_TEAM, "mind", reports=_CONFUSED + _SPEECH, within="{cells_drug}")
MIND = Sign(AlarmKind.CARE_TEAM, "mind", reports=_MIND, topics=_MIND_TOPICS)
HEADACHE = Sign(AlarmKind.CARE_TEAM, "headache", reports=_HEADACHE, names=_HEADACHE_NAMES)
LEGS_GONE = Sign(AlarmKind.EMERGENCY, "unknown", reports=_LEGS_GONE, within=_AFTER_A_SPINAL_TAP)
LEGS_WEAK = Sign(AlarmKind.CARE_TEAM, "mind", reports=_LEGS_WEAK, within=_AFTER_A_SPINAL_TAP)
