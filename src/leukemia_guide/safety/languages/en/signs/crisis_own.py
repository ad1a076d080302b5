"""English: one's own thoughts of suicide or self-harm."""

SELF_NOW = """
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
    (have|got|holding) .. (gun|rope|noose|razor|knife) [right] (here|in front of me|on my lap|next to me|beside me|
        loaded)
    i (took|swallowed|downed|ate) .. {pills} .. (because|so) i .. (want*|can not|not want)
    i (took|swallowed|downed) .. (all|everything|whole) .. (medicine cabinet|cabinet|stash)
    already (did it|cut|slit) .. (my wrist*|end)
    (gun|knife|blade|razor) .. (to|against|at) my [own] (head|wrist|throat|neck|chest)
"""

SELF = """
    i .. {wants} {end_me}
    i .. (want|going|ready|decided|about) to end it
    i want to disappear
    want (it|this|everything|life|my life) [all] [all] to (end|be over) .. (can not|live|forever|die|for good)
    want (it all|everything|my life) to (end|stop|be over)
    (wish*|wishing) i (was|were|had) .. (dead|never born|never been born|not alive|died|gone|never woken up|
        never woke up)
    (wish*|hop*|pray*) i .. (die|died|not wake up|never wake up|disappear|fall asleep|stop existing)
    (hop*|wish*|pray*) ... i (do|would|will|did) not wake up
    (hop*|wish*|pray*|want) [that] (god|lord|death|someone|something|cancer|leukemia|chemo|this|it) .. (take|takes|
        took|kills|kill|
        finish|finishes|end*) me
    (hop*|wish*|pray*|want) .. (god|lord|cancer|leukemia|chemo|it) would hurry up
    (want|rather|love|prefer) [to] [have|let] (cancer|leukemia|it) [to] (win|take me|have me|kill me|finish me)
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
    not [really|ever] want to (live {not_where}|be alive|be here anymore|exist|keep living|go on living|
        wake up(?! early|at|so)|
        be here(?! at|all|for|in|on|right|waiting|until))
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
    not want to live {not_where}
    {nothing} [left] to live for
    (lost|losing|no|not have) .. will to live
    i am [such|nothing but|only|huge|big] burden ... (better|happier|without|die|dead|gone|easier|end)
    (giving|gave|give|given) away [all|everything] [of] my ... (not need|gone|will not|not be here|goodbye)
    (giving|gave) away all [of] my (things|stuff|belongings|possessions)
    (wrote|writing|written|write|leaving|left) .. (goodbye|suicide|farewell|good bye) (letter*|note*|message*|video*)
    (saving|hoarding|stockpil*|collecting|hiding|stashing|stashed|saved) [up] .. {pills}
    i have (plan|way) to (die|end it|end my life|kill|do it|end things)
    (have|got|bought|hold*|loaded) .. (gun|rope|razor|noose) ... (using|use it|end|think*|die|over|kill|goodbye|do it)
    how (many|much) ... {pills} ... (die|kill (me|you|someone|person)|fatal|lethal|sleep forever|not wak* up|
        never wak* up)
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
    (not wak* up|never woke up|died tonight|was dead|was gone|went to sleep and) .. i would (be|not mind|not care|
        welcome)
    i would not (mind|care) .. (dying|dead|die|not wak* up|did not wake|never woke|died|end* (today|tonight|tomorrow)|
        if it all end*)
    (wish|hope|pray) (it|cancer|leukemia|this|chemo|god|something) would (kill|take|end) me
    (off|unalive|unaliving|offing) myself
    (stop|stopping) my [own] heart
    i (am|feel) [all|so] (ready to go|ready to be done|done fighting to live|dead inside and|
        past caring if i live)
    (i am|it is) [time] [for me] to check out for good
    (no|not see|not have|not any) future .. (end|over|live|die|gone|here)
    i (should have|wish i) died
    i (would|might|could|may|will) ((kill|hurt|harm|hang|shoot|drown|cut) myself|end (it all|my life|everything))
    i (would|might|could|may|will) (end it|do it) .. (if|tonight|today|now|anymore)
    (would|could) (go|fall|drift) [off] [to] (sleep|asleep) ... (not|never) wak* up
    (hop*|wish*|pray*) i (do|did|would|will) not (make it|survive|pull through|come (out|through|back)|live)
    i .. (going to|might|afraid|want|about to|may|could) .. do something (stupid|bad|drastic|terrible|crazy|to myself|
        permanent)
    (not trust|scared of|afraid of|do not trust) myself (alone|tonight|right now|anymore|with|around)
    not safe (with myself|alone|from myself|by myself|around myself)
    danger to myself
    (had enough|enough) of [this] (life|living|being alive)
    (give|giving|given|gave) up on (life|living)
    let (cancer|leukemia|it) (kill|take|finish) me
    {pill} .. (so|so that) [i|it] (can|will|would) (die|be over|go faster|end)
    would .. (miss me|notice if i (was|were) (gone|dead)|care if i (was|were|died|die) [gone|dead])(?! (at|for|
        from) (work|school|class))
    {thinks} .. (crash*|swerv*|wreck*) [my|this|into|off|car]
    (wonder*|picture|imagin*) .. (my funeral|world without me|what it would be if i was gone|dying .. myself)
    (pills|gun|knife|rope|razor) ... (looking|staring|staring back|calling) (at|me|to) [me|them|it]
    (not|can not) (see|find|think of) .. reason* to (live|stay|go on|keep going|be here|wake up)
    (nothing|not anything) (matters|worth it) anymore ... (die|dead|end|gone|over)
    (put|want) end to (my life|it all|me|all of it|everything)
    (nothing|no one|nobody) .. (keeping|keep) me (here|alive)
    (ready|time) [for me] to (leave|exit) (world|earth|this world|this earth|this life)
    (want|going|ready|plan*|tempted|thinking) .. (take|taking|swallow|swallowing|down) (whole|entire|full) bottle
    i [am] .. (better off|rather be) (dead|gone|six feet under|in ground)
    (should|could) .. (drive|swerve|crash|jump|walk) (off|into|in front)(?! (clinic|lot|hospital))
    i should [go ahead and|go] (die|end it|kill myself|be dead)
    (not|no one|nobody) need* me .. (die|here|alive|anymore|around)(?! (to sign|to come))
    (want|need) out of (this|my) life
    can not (take|do|stand|bear) (it|this|life) any more .. (want out|die|end|done with life|goodbye)
    can not (take|do|stand|bear) (it|this|life) anymore .. [i] [want to] (want out|die|end|goodbye|be dead|be done)
    (should have|could have) died (in|on|when|back) .. (hospital|table|sleep|crash|icu|transplant)
    (not|never) (plan*|going|want*) to (be here|be around|make it|be alive) (next|tomorrow|by|for|past|to see)(?! (for|
        my|his|her) (appointment|visit|infusion|chemo))
    (what would|would it) .. (happen|matter|hurt|make difference) if i (died|was gone|was dead|disappeared|killed|
        jumped|ended)
    (put|putting) me out of my misery
    i (keep|can not stop|am always|have been) .. (thinking|dreaming|fantasi*) .. (dying|death|ending|suicide|pills|gun|
        bridge|
        not being here|killing|razor)(?! (from|of) (cancer|leukemia))
    (i|i am) .. (googl*|looked up|look* up|research*) .. (ways to die|how to die|suicide|lethal|painless|overdos*|
        kill myself)
    (too much|can not) ... (keep living|live anymore|live this way|do life|be alive|live through)
    i am (checking out|ending things|ending my|ending this life)
    (really|i) want [to] (out of this life|life to end|my life over|to be done with living|to sleep forever|
        to go to heaven)
    (wrong|normal|bad|sin|selfish|crazy|weak|cowardly) to want to {end_me}
    want to [go to|fall] (sleep forever|asleep forever|go to heaven|be with (god|jesus|my .. {kin}) in heaven|
        die in my sleep|leave this (world|
        life|earth))
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
    not want to go on(?! with (treatment|chemo|this (drug|trial)|trial|study|drug|steroid*|pill*|{drug})|vacation|trip|
        holiday|steroid*|medicine*|drug*|pill*|this (drug|pill|trial)|
        {drug}|trial|chemo)
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
    i (am|feel) [such|nothing but|only] burden (to|on|for) (everyone|everybody|my (family|kids|wife|husband|mom|
        parents)$|them|you|
        all|world|people|him|her)
    {thinks} .. (taking|swallowing|downing) (all|them all|whole bottle|every)
    (join|joining) (him|her|them|my .. {kin}) (tonight|in heaven|now|soon|up there|on other side|today)
    if (he|she|{kin}) (goes|dies|is gone) i (am going|go|will go) (with (him|her)|too)
    (not|never) .. (live|go on|be here) without (him|her|my .. {kin})
    if ... (bad|worse|back|not good) ... (do it|end it|finish it) myself
    done (living|with living|being alive)
    (gun|pills|rope|bridge) ... (keep|kept|can not stop) (thinking|looking) (about|at) (it|them|using)
    (lethal|fatal|deadly) (amount|dose|number|quantity)
    (voice|voices) ... (end it|kill myself|die|hurt myself|jump|do it)
"""
