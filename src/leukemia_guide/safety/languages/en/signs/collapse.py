"""English: someone who faints, does not wake, has a seizure or has hit the head."""

from ....alarm import AlarmKind
from ....language import Sign

_UNRESPONSIVE = """
    (can not|could not|unable to|not able to) [seem to|get] [him|her|them|my .. {kin}] [to] [wake*|woke*|rouse*|
        arouse*] (wake*|rouse|arouse|woken|up and|to wake up|to respond|to answer)
    (can not|could not|unable to) (wake|rouse|awaken|wake up) ({them}|up {them}|someone)
    (can not|could not|not) be woken
    (can not|could not) get {them} to (wake*|respond|answer|open|move|come to|talk|react|look)
    {they} .. (will|would|does|did|can|could|has|is|'s) not (wake*|waking|woken|come to|coming to|open (his|
        her|their) eyes)
    {wont} wake up(?! again|tomorrow|anymore)
    (nothing|no one|nobody) ... (wakes|waking|wake) (him|her|them)
    {they} .. not (answering me|moving|reacting|conscious|blinking|coherent)
    {they} .. not [really] respond*(?! [enough|at all|anymore|much|as] (to|with)|enough|as)
    {they} .. (hard|difficult|tough|impossible) to (wake*|rouse|arouse|keep awake)
    so (sleepy|drowsy|out of it) ... (not|barely) (wake*|open|respond|talk|answer|get|stay)
    (too|so|really|very|extremely) (sleepy|drowsy|lethargic) to (wake*|respond|talk|open)
    {they} .. (went|gone|is|are|'s) .. (limp|lifeless|passed out|out cold|knocked out|blacked out)
    (no|not find|not feel|lost|not have|without|weak) [his|her] pulse
    (heart|pulse) [has|is|'s] (not beating|stopped)
    (feel*|going|about|might|think*|nearly|almost) [to|i am|i will|i might] [going|about] [to] (faint|pass out|
        black out|collapse|keel over|passed out|blacked out|fainted|collapsed)
    (keep|keeps|kept|almost|nearly) (faint*|pass* out|black* out|blacking out|passing out|collaps*)
    {someone} [went and|nearly|almost|have|has|had|'s] (fainted|passed out(?! {handed_out})|blacked out|collapsed)
    {they} .. (dropped|went down|hit deck) (hard|rock|stone|sack|in (kitchen|bathroom|hall*|shower|yard|garden|bedroom|
        living room|garage|driveway|store|front of me)|on (me|floor|ground)|right (here|there|in front))
    {they} .. (dropped|fell) to (floor|ground)
    {someone} .. (went|go|goes|turned) [all] (white|gray|grey|pale) .. (sheet|ghost|wall) [and] (dropped|fell|
        collapsed|fainted|went|down|slid)
    (can not|could not|unable to) get {them} (up|awake|going|conscious|to stay awake)
    {they} .. (lying|laying) there(?! (watching|reading|listening|sleeping|comfortabl*))
    (think*|looks|look|might be|may be|afraid|believe) .. (he|she|{kin}) (is|'s|may be|might be) dead
    {they} looks dead
    (do|doing|start|starting|started|begin|give|giving|need|know) (c p r|cpr)
    (everything|room|it|world) (went|goes|going|turned) (black|dark|gray|grey|white)
    i .. (hit|woke up on|found myself on|came to on) .. (floor|ground|deck|tile*)
    (staring|stares|stared) .. (at nothing|into space|blankly|off|through me|straight ahead)
    (blank|vacant|glassy) (stare|look|eyes)
    {they} .. (ton of bricks|sack of potatoes|stone)
    went down .. (ton of bricks|sack|rock|stone|hard|tree)
    (barely|hardly|semi|half|not fully|not really|not completely|not) conscious
    (can not|could not) keep {them} (awake|conscious|with me|from passing out)
    (came|come|coming) to on .. floor
    (pass*|faint*|black*) [out] .. (twice|again|three times|two times) (today|this week|now|yesterday)
    {they} .. (flat out|face down|lying|sprawled|crumpled|passed out) on .. (floor|ground|tile*|carpet)
    {they} .. (not coming to|out of consciousness|no sign of life|lights are on|gone under|eyes are glazed|dead weight|
        limp noodle|rag doll|ragdoll)
    (can not|could not) get .. (rise|reaction|response|answer|word|peep) (out of|from) {them}
    {they} .. (sleeping|asleep) .. (can not|will not|not) (wake*|get (up|him|her)|rouse*)
    i (feel|felt|am feeling|am) [really|very|so] (faint|fainty)
    {they} .. (feels|feeling|felt) [really|very|so] faint
    (going|drifting) in and out of (consciousness|it)
    {they} .. (found|lying|is|laying) .. (on floor|on ground) .. (not|unconscious|passed)
    (he|she|{kin}) .. (is|will|would|does|did|can|could|has) not [really] (answering|answer|moving|move|
        reacting|react|stirring|stir|open*|come round|come around|come back|coming round|coming around|
        respond*)(?! (phone|calls|texts|door|questions|to (treatment|chemo|therapy|it)|house|home|much))
    (will|would|does|did|can|could) not (come|be brought|coming) (round|around|to)(?! (visit|hospital|see|
        appointment|house))
    (not|no|can not get) [get] [any] (response|reaction|answer) (from|out of|when)
    (shak*|shook|slap*|pinch*|call*|shout*|yell*|poke*) {them} ... (not|nothing|no) .. (wake*|respond*|answer*|come|
        react*|move*|response|reaction|happen*|stir*)
    {they} .. (slumped|slid|crumpled|toppled|keeled) .. (over|down|to|off|out|floor|chair|ground|bed)
    {they} .. dropped (to|down|over|out of|in (chair|bed|place))
    (gone|went|go|going|goes|is) (floppy|limp|glassy|cold and gray|lifeless|unresponsive)
    {someone} .. (going|about|want|close) [to] (faint|pass out|black out|collapse|keel over)
    {someone} .. (seconds|minutes) from (faint*|pass* out|collaps*)
    (hit|found|dropped|went down) .. floor ... (not|will not|unconscious|out cold)
    can not stay (awake|conscious)
    (eyes|eyelids) [will|do|are|is] not (open|opening)
    {they} .. only (wakes|wake|opens) .. (shake|shout|pinch|yell|second)
    (almost|nearly|about) (fainted|passed out|blacked out|collapsed|went down)
    (and|but) not respond*(?! to|enough)
    (drift*|nod*|slip*|fading) .. (off|away|out) and .. (will|does|can) not (answer|wake|respond|talk)
    (and|but) (will|does|is|can|did) not (answer*|respond*|wake*|react*|move*|talk*)(?! (phone|calls|texts|door|
        question*|to|legs|arm*|hand*|enough|much))
"""

_UNRESPONSIVE_NAMES = """
    (passed|passes|passing|pass) out(?! {handed_out})
    (blacked|blacks|blacking|black) out
    (fainted|fainting|faints|fainting spell|fainting spells)
    (lost|lose|loses|losing|loss of) consciousness
    (unconscious|unresponsive|nonresponsive|non responsive|collapsed|lifeless)
    (out cold|knocked out cold|went limp|gone limp|keeled over|fell over unconscious)
    {they} .. limp
"""

_SEIZURE = """
    {is} (seizing|convulsing|having seizures|having fits|seizing up)
    (had|having|has|have) [kind of|some|some kind of|some sort of|another|big|little|epileptic] fit(?! for|in|with|
        into)
    (whole|entire) body .. (jerk*|shak*|twitch*|convuls*|stiff*|shook)
    (jerk*|twitch*|thrash*|flail*) (all over|uncontrollabl*|around|on floor|and not respond*)
    shak* [all|violently] [over|and] (uncontrollabl*|violently|on floor|on ground)
    having (one|another|one right) {now}
    eyes .. (rolled|rolling|roll|rolled back)
    (foam*|froth*) .. mouth
    (went|gone|is|all) stiff and (shak*|jerk*|shook)
    body .. (jerking|convulsing|stiff and)
    (seized|convulsed)
    (arms|legs|hands|body|face|limbs|head|arm|leg) [and] [arms|legs|hands] [is|are|'s|started|keep*|was|were|all|
        began] .. (jerk*|twitch*|convuls*|thrash*|flail*|stiffen*|spasm*|going stiff)
    eyes .. (rolled|rolling|roll|rolls) [up|back|into|in|over|white]
    {they} .. (thrashing|convulsing|jerking|fitting|twitching all over)
    {they} .. (went|gone|is going|goes) [all|completely|really] (stiff|rigid)
    (having|had|has) [seizure|convulsion] or (fit|seizure|convulsion|stroke)
    (had|having|has|throwing) [some|another|one of those] (fits|fit)(?! (for|in|with|into|of|right|perfectly))
    foam* at (his|her)
    (shak*|jerk*|twitch*|stiff*|trembl*) ... (wet {self}|wet (his|her) pants|pee {self}|pee on {self}|soiled {self}|
        bit (his|her) tongue|
        not know where (he|she)|not remember)
    (zoned|spaced) out .. (twitch*|jerk*|not answer*|shak*|stiff*)
    (arm|leg|hand|face|body|head) .. (kept|keeps|keep|started|starts) .. (twitch*|jerk*|shak*|spasm*)
    {they} .. (shaking|jerking|twitching|trembling) .. (not answer*|not respond*|eyes|foam*|stiff|floor|
        can not stop it)
"""

_SEIZURE_NAMES = """
    (seizures|convulsions) (after|since|again|all|now|today|and)
    (seizure|convulsion|grand mal|status epilepticus|fits)
"""

_SEIZURE_TOPICS = """
    (seizures|convulsions|seizing|convulsing)
"""

_HEAD_HIT = """
    (hit|hits|bang*|bump*|struck|smack*|crack*|knock*|hurt|bonk*|whack*|slam*|bash*|injur*) .. (head|skull|forehead)
    (fell|fallen|fall|landed) .. on .. head
    head (injury|trauma)
    blow to .. head
    concussion
    (hit|hits|bang*|bump*|struck|smack*|crack*|knock*|bonk*|whack*|slam*|bash*|injur*|clonk*|clock*|split*|
        conk*) .. (head|skull|forehead|noggin)
    head .. (hit|banged|bounced|struck|smacked) .. (floor|wall|tub|sink|table|ground|counter|corner|edge|concrete|
        door|step*)
    (landed|came down|fell) [right] [flat] on .. (face|head|back of)
"""

_HEAD_DANGER = """
    (throw* up|threw up|vomit*|puk*|confus*|headache|head hurts|pass* out|passed|sleepy|drowsy|dizzy|blurry|
        not remember|unconscious|seizure|blacked|knocked|slur*|not making sense|bleed* from ear*)
"""

_FALL = """
    (i|he|she|{kin}) [had|has|have|slipped and|tripped and] (fell|fallen)(?! asleep|in love|behind|apart|
        off track|ill|into depression|sick|for|out|through|short|into remission)
    {someone} .. (slipped|tripped|tumbled|took tumble|took fall)
    (had|has had|took|have had) [bad|little|hard|nasty|small] (fall|tumble)
    (fell|falling|fall|falls) (down|over|out of bed)
    {someone} .. (fell|falling|falls|came|went|rolled) (off|on|from) [his|her|my|their] (ladder|bike|horse|roof|
        chair|bed|couch|stairs|steps|swing|slide|trampoline|scooter|skateboard|bus|curb|tractor|counter|changing table)
    {someone} .. (fell|falling|falls) (off|on|from)
    {someone} .. (wiped out|face planted|faceplanted|took .. (spill|tumble|dive|header)|went flying|toppled|
        rolled) [on|off|
        over|out of|down|into]
    {someone} .. (hit|banged|bumped|hurt|cut|smashed) (my|his|her) .. (platelet*|counts|low)
    (car|bike) (accident|crash|wreck)
    {someone} .. (slip*|trip*|tumbl*|stumbled|wiped out|took spill|crashed) .. (on|over|off|in|down|into|onto|
        and) .. (rug|stairs|steps|ice|floor|shower|tub|bath|bed|curb|kerb|landed|fell|hip|knee*|elbow|back|bathroom|
        kitchen|chair|toilet|bike|scooter)
    (fell|fallen|fall|falls|falling) (down|off|over|out of bed|on|from|in) .. (stairs|steps|bed|couch|sofa|chair|
        bike|ladder|shower|bath*|tub|ice|floor|knee*|hip|face|back|arm|elbow|wrist)
"""

_FALL_UNLESS = """
    (hair|counts|platelet* fell|count fell|fell (out(?! of)|asleep)|numbers fell|falling (out|asleep|apart|behind))
"""

UNRESPONSIVE = Sign(AlarmKind.EMERGENCY, "unresponsive", reports=_UNRESPONSIVE, names=_UNRESPONSIVE_NAMES)
SEIZURE = Sign(AlarmKind.EMERGENCY, "seizure", reports=_SEIZURE, names=_SEIZURE_NAMES, topics=_SEIZURE_TOPICS)
HEAD_INJURY = Sign(AlarmKind.EMERGENCY, "head_injury", reports=_HEAD_HIT, within=_HEAD_DANGER)
FALL = Sign(AlarmKind.CARE_TEAM, "fall", reports=_HEAD_HIT + _FALL, unless=_FALL_UNLESS)
