"""English: thoughts of suicide or self-harm, one's own and another's."""

from ....alarm import AlarmKind
from ....language import Sign
from .crisis_own import SELF, SELF_NOW

_OTHER_NOW = """
    {they} .. (tried|attempted|trying) to (overdose|{end_them})
    {they} .. attempted suicide
    {they} .. (took|swallowed|taken) ... ({all_of}|{pills}) ... (want* to die|on purpose|end it|to die|kill {self})
    {they} .. want* to die ... (took|swallowed) ... ({all_of}|{pills})
    {they} .. (cut|slit|slashed) {their} [own] (wrist|wrists|throat|veins)
    {they} .. (shot|hanged|hung|poisoned|stabbed) {self}
    {they} .. overdosed .. (on purpose|intentionally|deliberately)
    {they} (is|are|'s) [really|right now|upstairs|in there|outside] (killing|hanging|stabbing|shooting) {self}
    (locked|shut|barricaded|shutting|locking) {self} .. in ... (knife|gun|razor|rope|pills|rifle|blade)
    {heshe} .. (has|have|with|holding|got|waving) .. (knife|gun|razor|rope|rifle) ... (do it|use it|going to|
        kill|
        threaten*|end it|not let|will not (put|give)|{self})
    {they} .. (took|swallowed|downed|ate) .. (whole|entire|all) .. (bottle|pills|packet|box) .. (on purpose|note|
        goodbye)
    {they} [is|'s] .. (about|going) to (jump|shoot|hang|pull trigger) [{self}] (now|right now|off|from)
    {they} .. (gun|knife) to {their} [own] (head|throat)
    {they} (is|'s) .. on .. (ledge|roof|bridge) .. jump
    (he|she|they|{kin}) [is|'s] [up] on .. (roof|ledge|bridge|balcony) ... jump
"""

_OTHER = """
    {heshe} .. {wants} {end_them}
    {they} .. (going|think* about|about) to (end it|end {their} life|end things)
    {they} ... (killing|hurting|harming|hanging|shooting|drowning|cutting|poisoning|starving) {self}
    (kill|hurt|harm|hang|shoot|cut|drown) (himself|herself|themself)
    (someone|somebody) .. (suicidal|kill themselves|hurt themselves)
    (want*|going|might|will|would|may|try*|threaten*|about) [to] (kill|hurt|harm) themselves
    (wish*|hope*) (he|she|they) (was|were|had|would|could|will) .. (dead|gone|died|die|never been born|not wake up)
    (wish*|hop*|pray*|wants|want) .. (cancer|leukemia|god|chemo|it|this) (would|will|to) [hurry up and] (kill|
        take|end|
        finish) (him|her|them)
    (wish*|hope*) (he|she|they) (had|would|could|will) .. (disappear|never wake up|go to sleep and not wake up)
    {heshe} .. (would|will) be better off (dead|gone)
    (we|i|everyone|everybody|family|us|kids|all) (would|will|are) [all] be .. better [off] without (him|her|them)
    (we|everyone|everybody) (would|will) be (happier|better) .. (he|she) (was|were) (gone|dead)
    {heshe} .. not .. (want|see) ... (live|be alive|be here|living|wake up|exist|be on this earth|keep going)
    {heshe} .. (lost|given up) .. will to live
    {heshe} .. (done|tired|ready|wants|longs|finished) ... (go be|be|join|go) with (grandma|grandpa|mom|dad|god|jesus|
        lord|his late|her late)
    {heshe} [is|has|'s] [been|started] cutting (again|at night|lately|in secret|on (his|her))
    {heshe} [is|has|'s] [been|started] cutting$
    {heshe} .. {speaks} .. what (is|'s) .. (point|sense|purpose) [of|in] (living|anymore|going on|being here|life|
        being alive)
    (scared|afraid|worried) [that] {they} (will|would|might|is going to) (try|do it) again
    (safe|danger) (from|to) {self}
    {heshe} .. (might|may|could|would|will) (kill|hurt|harm|hang|shoot) {self}
    {heshe} .. (might|may|could|will|going to) .. do something (stupid|drastic|to {self}|terrible|permanent)
    (someone|somebody|person|loved one) (who|that) .. ({wants} {end_them}|suicidal|not want to live|
        talk* about (suicide|dying))
    {heshe} .. (texted|text*|called|sent|posted|wrote|messaged) .. (goodbye|good bye|farewell)
    {heshe} .. (can not|could not) (live (this|with|anymore)|go on(?! (vacation|trip))|take (life|living))
    (does|would) not [really] (want|wish|care) to (live|be alive|be here anymore|exist|keep living|go on living|
        wake up|
        be around anymore|see another day)
    {heshe} .. (want*|wish*|ready|rather) (to|he|she) (go to|be in|be with|join|go be with) .. (heaven|god|jesus|
        angels)
    {heshe} .. (ask*|looking|look*|search*|wonder*) [me|us|for|about] where .. (gun|guns|rifle|pistol|bullets|ammo|
        rope)
    {heshe} .. (bought|got|getting|buying|took|hid|hiding|cleaning|loading|loaded) .. (gun|pistol|rifle|noose|rope|
        bullets)(?! (range|store|hunt*|season))
    (we|i|everyone|family|us|kids) .. [would be|be] better off without (him|her|them)
    {heshe} .. {speaks} .. (no reason|nothing|no point) .. (live|living|here|going on)
    {heshe} .. (not|never) (plan*|going|expect*) .. (be here|be around|alive) (next|much longer|for christmas|
        for long|
        tomorrow)(?! (cancer|leukemia))
    {heshe} .. (walk*|jump*|step*|driv*|drove) .. (into|off|in front of|onto) .. {deadly}
    {heshe} .. (goodbye|farewell) (note|letter|video|text|texts|message*)
    {heshe} .. {speaks} .. (over|done|gone) (for good|forever)
    (cuts|scars|burns|slices|razor marks) [all] (on|up|over|up and down) (his|her) (arm*|wrist*|thigh*|leg*)
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

_MEANS_IN_HAND = """
    (holding|have|has|got|grabbed|took out|found|with|staring at|looking at|counting|bought|saved|
        saving) .. (gun|rifle|
        pistol|shotgun|knife|razor|blade|rope|noose|bottle of [my|his|her] {pill}|handful of {pill}|
        {pill} in (my|his|her) hand)
    (holding|counting|staring at|lined up|poured out) .. {pill}
    (gun|rifle|pistol|shotgun|knife|razor|blade|rope|noose|{pill}) .. (in (my|his|her) (hand|lap)|next to (me|
        him|her)|
        in front of (me|him|her)|beside (me|him|her)|on (table|nightstand|bed)|right here)
"""

SIGNS = (
    Sign(AlarmKind.CRISIS, "other_now", reports=_OTHER_NOW),
    Sign(AlarmKind.CRISIS, "self_now", reports=SELF_NOW, unless="(accident*|mistake*)"),
    Sign(AlarmKind.CRISIS, "other", reports=_OTHER, unless="die [peacefully] (at home|in hospice)", now=_MEANS_IN_HAND),
    Sign(AlarmKind.CRISIS, "self", reports=SELF, unless="die [peacefully] (at home|in hospice)", now=_MEANS_IN_HAND),
)
