"""English: thoughts of suicide or self-harm, one's own and another's."""

from ...kinds import Kind
from ...language import Sign

_SELF_NOW = """
    i [have] [went and] (took|taken|swallowed|ate) ... {all_of} ... ({end_me}|end it|on purpose|not wake up|be over|
        goodbye)
    ({end_me}|end it|on purpose|not want to live) ... i [have] (took|taken|swallowed) ... ({all_of}|{pills})
    i [have] (took|taken|swallowed) [my|his|her] (whole|entire|full) bottle
    i [have] (took|taken|swallowed|ate) (whole|entire|full|all) [of] [my|those|these] .. {pills}
    i [have] (took|taken|swallowed) ... (bottle|handful|all) [of] .. {pills}
    i [have] (took|taken|swallowed) ... {pills} ... (on purpose|to ({end_me}|end it))
    i (overdosed|o d) on purpose
    i [have] (cut|slit|slashed) [my|both] [my] (wrist|wrists|throat|veins)
    i [have] (tried|attempted) [to] (suicide|overdose|end it|{end_me})
    i am (about to|going to) (pull trigger|jump) {now}
    i am .. (bridge|roof|ledge) .. jump
    i (have|am holding) (gun|knife|rope|pills) .. (in my hand|to my head|in front of me)
    gun to my head
    i am (hanging|killing) myself
    i [have] (jumped off|stabbed myself|shot myself|poisoned myself|drank bleach)
    i [have] (took|taken|swallowed|ate|downed|necked) ... (all|whole|entire|every|too many) .. (pill*|tablet*|
        meds|medication|medicine|bottle|sleeping|morphine|painkillers|packet|box)(?! (prescribed|today|this week|
        my chemo))
    i [have] (cut|slit|slashed|sliced|opened) .. (wrist|wrists|veins|throat|arms)
    i am (standing|sitting|up) [here] [now] on .. (bridge|roof|ledge|edge|balcony|railing|tracks)
    (rope|noose|belt) .. (around|round) my neck
    i am (going|about) to (do it|kill myself|end it|end my life|jump) (now|right now|tonight|today)
    (gun|knife|blade|razor) .. (to|against|at) my [own] (head|wrist|throat|neck|chest)
"""

_OTHER_NOW = """
    {they} .. (tried|attempted|trying) to (overdose|{end_them})
    {they} .. attempted suicide
    {they} .. (took|swallowed|taken) ... ({all_of}|{pills}) ... (want* to die|on purpose|end it|to die|kill {self})
    {they} .. want* to die ... (took|swallowed) ... ({all_of}|{pills})
    {they} .. (cut|slit|slashed) {their} [own] (wrist|wrists|throat|veins)
    {they} .. (shot|hanged|hung|poisoned|stabbed) {self}
    {they} .. overdosed .. (on purpose|intentionally|deliberately)
    {they} (is|are|'s) .. (killing|hanging) {self}
    {they} .. (gun|knife) to {their} [own] (head|throat)
    {they} (is|'s) .. on .. (ledge|roof|bridge) .. jump
    (he|she|they|{kin}) [is|'s] [up] on .. (roof|ledge|bridge|balcony) ... jump
"""

_OTHER = """
    {they} .. {wants} {end_them}
    {they} .. (going|think* about|about) to (end it|end {their} life|end things)
    {they} ... (killing|hurting|harming|hanging|shooting|drowning|cutting|poisoning|starving) {self}
    (kill|hurt|harm|hang|shoot|cut|drown) (himself|herself|themself)
    (someone|somebody) .. (suicidal|kill themselves|hurt themselves)
    (want*|going|might|will|would|may|try*|threaten*|about) [to] (kill|hurt|harm) themselves
    (wish*|hope*) (he|she|they) (was|were|had|would|could|will) .. (dead|gone|died|die|never been born|not wake up)
    (wish*|hope*) (he|she|they) (had|would|could|will) .. (disappear|never wake up|go to sleep and not wake up)
    {heshe} .. (would|will) be better off (dead|gone)
    (we|i|everyone|everybody|family|us|kids|all) (would|will|are) [all] be .. better [off] without (him|her|them)
    (we|everyone|everybody) (would|will) be (happier|better) .. (he|she) (was|were) (gone|dead)
    {heshe} .. not .. (want|see) ... (live|be alive|be here|living|wake up|exist|be on this earth|keep going)
    {heshe} .. (lost|given up) .. will to live
    {heshe} .. (no|any) (reason|point|will|desire) (to|in|of|for) .. (live|living|going on|be alive|keep going)
    {heshe} .. nothing [left] to live for
    {heshe} .. (suicidal|suicide)
    {heshe} .. (self harm*|harms {self}|cuts {self})
    {heshe} .. (tired|sick|done) (of|with) (living|life|being alive)
    {heshe} .. (giving|gave|gives|given) away .. (his|her|their|everything|all|stuff|things|possessions|belongings)
    {heshe} .. (wrote|writing|left|written|writes) .. (suicide note|goodbye note*|goodbye letter*|farewell)
    (found|find|there is) .. (suicide note|goodbye note|goodbye letter)
    {heshe} .. (has|got|bought|holding|have|keeps) .. (gun|rope|knife) ... (die|end|anymore|can not|goodbye|use|kill)
    {heshe} .. (saving|hoarding|stockpil*|hiding|collecting) [up] .. {pills}
    {heshe} .. {speaks} .. (suicide|dying all time|wanting to die|ending (it|things|everything|{their} life)|killing)
    {heshe} .. {speaks} .. (not being here|not waking up|taking {their} [own] life|being dead|goodbye to everyone)
    {heshe} .. {speaks} .. (i want to die|i wish i was dead|not worth living|life is not worth|rather (die|be dead))
    {heshe} .. {speaks} .. (no point|wants to end|no reason|can not go on|wants out of this life)
    {heshe} .. (threaten*|plan*|going|wants|want) to (jump|overdose|take pills and die)
    {heshe} .. commit suicide
    {heshe} [is|has|'s|keeps] [been] (cuts|cutting|burning) ({self}|{their} (arms|arm|legs|wrists))
    {heshe} .. (cut|burn*) {self} on purpose
    {heshe} .. burden ... (better off|without {them}|die|gone)
    (worried|scared|afraid|think|believe) .. {they} .. (hurt|harm|kill|do something to) {self}
    (worried|scared|afraid|think) .. {they} .. do something (stupid|drastic|terrible|bad|crazy)
    (talk|stop|help|keep) .. {them} .. (out of|from|about) .. (suicide|killing|ending|hurting {self})
    {they} would (rather|sooner) (die|be dead|not be here|not wake up|not exist|be gone)
    {they} .. {speaks} ... (rather (die|be dead)|want* to die|be better off dead|not want to live|kill {self}|end it|
        no reason to live|not worth living|ending {their} life|end {their} life|suicide|suicidal)
    (found|find|seen|saw|read) .. (suicide|goodbye|good bye|farewell) (letter*|note*|message*|video*)
    {they} .. (searching|googling|looking up|reading about|researching|asking about) .. (suicide|ways to die|
        how to die|kill|overdos*|painless)
    {they} .. not want to (live|be alive|be here anymore|wake up|exist|go on living)
    {they} (is|'s|are|has been|seems|sounds) [really|very] suicidal
    (wants|want|going) to (take {their} life|end {their} life|kill {self}|hurt {self}|harm {self})
    {they} .. {speaks} .. {they} want* (it|everything|it all) to be over
    {they} .. {speaks} ... saying goodbye
    {they} .. (giving|gives|gave|given) .. (things|stuff|belongings|everything) away
    {they} .. talking about dying(?! of|from)
    (not|can not) do this any (more|longer) and .. saying goodbye
    {they} .. saying goodbye to (everyone|everybody|family|us|people|kids)
"""

_SELF = """
    i .. {wants} {end_me}
    i .. (want|going|ready|decided|about) to end it
    i want to disappear
    want (it|this|everything|life|my life) [all] [all] to (end|be over) .. (can not|live|forever|die|for good)
    want (it all|everything|my life) to (end|stop|be over)
    (wish*|wishing) i (was|were|had) .. (dead|never born|never been born|not alive|died|gone|never woken up|
        never woke up)
    (wish*|hop*|pray*) i .. (die|died|not wake up|never wake up|disappear|fall asleep|stop existing)
    (hop*|wish*|pray*) ... i (do|would|will|did) not wake up
    (hop*|wish*) [that] (god|cancer|leukemia|chemo|this|it) .. (take|takes|kills|kill) me
    (go|going|fall|drift) [off] [to] (sleep|asleep) ... (not|never) wak* up
    not wak* up (again|tomorrow|anymore|ever)
    (kill|killing|hang|hanging|shoot|shooting|drown|drowning) myself
    (hurt|hurting|harm|harming) myself(?! at|working|moving|lifting|when|by|doing|on|in|this)
    (end|ending|take|taking) my [own] life
    (ending|end) it all
    ending it
    {thinks} .. (suicide|ending (it|things|everything|my)|killing|hurting myself|harming|jumping|not being (here|
        alive))
    {thinks} .. (dying all time|how to die|ways to die|death all time|taking all my|driving off|not existing)
    (jump|jumping|drive|driving|walk*|step*|throw*) [myself] (off|in front of|into|onto|under) .. {deadly}
    i am going to jump
    i .. {is} .. suicidal
    (suicidal|self harm) (thoughts|ideas|feelings|thinking)
    (considering|contemplating|committing|commit|plan*) suicide
    suicide (hotline|helpline|line|prevention)
    ^(suicide|suicidal)$
    not [really|ever] want to (live|be alive|be here anymore|exist|keep living|go on living|wake up|be here)
    not [really] (want|care) (if|whether) i (live|die|wake up)
    not want to be (around|in this world|on this planet|on this earth|anything) [any] (anymore|more)
    (rather|sooner) (die|be dead|not be here|be six feet under)
    better off (dead|without me|if i (was|were|died|am))
    (better|happier|easier|fine) .. (without me|if i (was|were|am) (gone|dead|not here|not around)|if i (died|
        disappeared))
    (nobody|no one) .. (miss|care|notice) .. if i [was|were] (died|die|gone|dead|disappeared|killed)
    (nobody|no one) would miss me
    would anyone .. (miss|care|notice) .. if i [was|were] (died|die|gone|disappeared|dead)
    {nothing} .. (reason|point|purpose|sense|use) [left] [in|to|of|for] [me] [to] {living}
    what (is|'s) .. (point|use|purpose|reason) [in|of|to|for|me] [me] {living}
    what (is|'s) .. (point|use|purpose|reason) of (my life|life)
    why (should|am|do|would|bother) [i|to] [bother|keep|go on|bother] {living}
    (life|living|it) (is not|is no longer|'s not) (worth living|worth it anymore)
    life (is|has) (no|meaningless|pointless|over) [meaning|point|purpose] (for me|anymore|left|now)
    not worth (living|being alive|going on living)
    (tired|sick|done|fed up|exhausted|finished|through) (of|with|from) (living|life|being alive|this life|my life|
        existing)
    i can not go on(?! vacation|trip|holiday|to|that|amazon|line|website|it|with treatment)
    i can not (live|keep living|go on living) (this|this way|anymore|any more|with this|another day)
    not want to live
    {nothing} [left] to live for
    (lost|losing|no|not have) .. will to live
    i am [such|nothing but|only|huge|big] burden ... (better|happier|without|die|dead|gone|easier|end)
    (giving|gave|give|given) away [all|everything] [of] my ... (not need|gone|will not|not be here|goodbye)
    (giving|gave) away all [of] my (things|stuff|belongings|possessions)
    (wrote|writing|written|write|leaving|left) .. (goodbye|suicide|farewell|good bye) (letter*|note*|message*|video*)
    (saving|hoarding|stockpil*|collecting|hiding|stashing|stashed|saved) [up] .. {pills}
    i have (plan|way) to (die|end it|end my life|kill|do it|end things)
    (have|got|bought|hold*|loaded) .. (gun|rope|razor|noose) ... (using|use it|end|think*|die|over|kill|goodbye|do it)
    how (many|much) ... (to die|kill me|kill myself|not wake up|to end it|end my life|never wake up|be fatal|to kill)
    {easy} way* (to|of) (die|end (it|my life|things)|dying|go forever|kill*|ending|commit)
    how (do|can|could|would|should) i (die|kill myself|end my life|end it|overdose|end everything)
    (cut|cutting|burn|burning) myself (on purpose|again|to feel|to cope|at night|lately)
    (been|keep|started|am) (cutting|burning|hurting|harming) myself
    urge* to (cut|hurt|harm) (myself|me)
    self harm*
    (take|swallow|taking|swallowing) all [of] [my|these|those] {pills}
    (ready|prepared|longing) to (die|leave this (world|earth)|be done with life)
    (death|dying) .. (would|will|sounds|seems) .. (relief|better|easier|peaceful|nice|good|welcome)
    (let me|let me|let me) die
    not (deserve|supposed) to (live|be alive)
    world .. better .. without me
    i would (rather|sooner) (die|be dead|not be here|be six feet under|not wake up|not exist|be gone)
    {thinks} ... (driv*|jump*|step*|walk*|throw*|crash*|swerv*) .. (off|in front|into|onto|under|my car) .. (bridge|
        wall|tree|traffic|train|truck|cliff|building|roof|bus|road|river|lake|ocean|pole)
    (drive|driving|crash|crashing|swerve|swerving) [my|this] [car] (into|off) .. (wall|tree|bridge|traffic|pole|
        cliff|truck|river|lake)
    (way|ways|how) to (end (it|it all|things|everything|my life)|die|kill myself|off myself|disappear forever|
        make it look)
    (thought|thoughts|thinking|think|thinks|idea|ideas) [of|about] .. (end* (it|things|everything|my life)|suicide|
        not (being|waking|existing)|hurting myself|harming myself|killing myself|overdos*|hanging)
    i .. (feel*|am) [so] [very|deeply] suicidal
    (feel*|am) suicidal
    want* to (go to sleep|fall asleep|sleep) ... (never|not) (wak*)
    (not|never) wak* up .. (would|sounds|fine|better|good|relief|easier)
    (wish|hope|pray) (it|cancer|leukemia|this|chemo|god|something) would (kill|take|end) me
    (off|unalive|unaliving|offing) myself
    (stop|stopping) my [own] heart
    my life (is not|has no|is over|means nothing) .. (worth|point|meaning|anymore|living)
    (see|have|find|is|got|left) no (reason|point|way|purpose) .. (live|living|alive|go on|going on|keep going|
        continue living|carry on living|be here)
    (nothing|no one|nobody) .. to live for
    (want|wish|ready) .. (it all|everything|my life) .. (over|end|stop|done) ... (dead|die|for good|forever|kill)
    {someone} (would|will) [all] be .. (better|happier|easier|relieved) [off] .. if i .. (died|was dead|were dead|
        was gone|were gone|was not here|were not here|killed|ended|disappeared)
    (better|happier) .. without me (around|here|alive|in it|in world)
    i would [really|rather] [love] to {end_me}
    i would [love] to (end it|be dead|die|not wake up)
    (going|want|wants|will|plan*) [to] suicide
    not want to go on(?! with (treatment|chemo|this drug)|vacation|trip|holiday)
    (have|got) .. (bottle|bunch|lot|lots|pile|stash) of {pills} ... (take (them|all|it)|swallow|end|die|use)
    (want|going|plan*|ready|tempted|thinking) .. (take|taking|swallow*|down) (them|it) all
    i am (about|ready|going) to jump(?! in|on|to|rope|for)
    ^[call|dial|text|what is|give me] 988$
    (crisis|suicide) (line|hotline|lifeline|helpline)
    not want to (do (this life|life)|see tomorrow|face tomorrow|be here tomorrow)
    (have|got) .. (gun|pills|rope|knife|razor|blade) (out|in my hand|ready|with me|loaded|next to me|beside me|here)
    (wish|want) (somebody|someone|it|god) would .. (shoot|kill|end) me
    (wish|want) (it|this|everything) all to be over
    wish to (stop living|die|be dead|end it)
    i should (die|be dead|not be alive|not be here|not exist|kill myself)
    i (am|feel) [such|nothing but|only] burden (to|on|for)
    {thinks} .. (taking|swallowing|downing) (all|them all|whole bottle|every)
    (join|joining) (him|her|them|my .. {kin}) (tonight|in heaven|now|soon|up there|on other side|today)
    if ... (bad|worse|back|not good) ... (do it|end it|finish it) myself
    done (living|with living|being alive)
    (gun|pills|rope|bridge) ... (keep|kept|can not stop) (thinking|looking) (about|at) (it|them|using)
    (lethal|fatal|deadly) (amount|dose|number|quantity)
    (voice|voices) ... (end it|kill myself|die|hurt myself|jump|do it)
"""

SIGNS = (
    Sign(Kind.CRISIS, "other_now", reports=_OTHER_NOW),
    Sign(Kind.CRISIS, "self_now", reports=_SELF_NOW, unless="(accident*|mistake*)"),
    Sign(Kind.CRISIS, "other", reports=_OTHER, unless="die [peacefully] (at home|in hospice)"),
    Sign(Kind.CRISIS, "self", reports=_SELF, unless="die [peacefully] (at home|in hospice)"),
)
