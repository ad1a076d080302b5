"""English frames: the words that show whether someone has a thing, asks about it or denies it."""

from ...language import Modifiers
from .figures import FIGURES, OTHERS

MODIFIERS = Modifiers(
    affirmed="""
        (have|has|having|had|got|gotten|getting|gets)
        (if|when|in case|once) {someone} (get|gets|have|has|develop*|start*|spike*|run*|see|notice*)
        (do|does|did) {someone} have
        what if
        in case of
        what [should|do|can|would|could] [i|we|he|she] (to do|do|call) .. (for|with|about|if|when|in|during)
        how [do|can|should] .. (help|treat|handle|stop) {them} .. (with|having)
        (woke|wakes|waking|came|come|coming|went) up with
        (came|coming|come) down with
        (broke|breaking|broken) out [in|with]
        there (is|are|was|were|has been)
        (run|runs|running|ran|spike|spikes|spiked|spiking|hit|develop|develops|developed|developing)
        start* [having|getting|with|to get|to have|to feel]
        complain* (of|about)
        (suffer*|struggl*|dealing) [from|with]
        think .. (it is|this is|that is|{someone} (have|has|is having|am having|is getting|had))
        (could|might|may) (this|it|that) be
        (is|was) (this|that)
        (if|whether) (it|this|that) (is|might be|could be)
        (it|this|that) (is|was)
        not sure .. (is|have|has)
        (notice*|noticed|found|saw|seeing|showed|sprung|experiencing|experienced)
        (feel|feels|feeling|felt|look|looks|seem|seems|sound|sounds) [really|very|so]
        (keep|keeps|kept) [getting|having]
        (is|am|are|was|were|been) [really|very|so|kind of|all] (having|getting|running|in|at)
        (gave|gives|giving) (me|him|her|us)
        (caus*|gave|gives|giving) (me|my .. {kin}|him|her|us) [some|bad|really]
        only
        because of
        calling about
        (drenched|sweat*|shiver*|achy|home|sick|bed|awake|down|up|here|school|hospital|clammy) with
        after .. {someone} (had|got)
        {someone} (is|am|are|'s|has|have) [really|very|so|got|had] [really|bad|very]
    """,
    possessed="""
        {my}
        (this|these)
    """,
    asked="""
        (what) (is|are|was|were|does|do|did|about|causes|cause|happens|kind*|percent*|would|can|makes)
        what [do|does] .. mean*
        what happens (if|when|with|during|after|in) {generic} .. (get|gets|have|has)
        what happens (in|during|with|after|when)
        what .. (should|do|can) (i|we|you) (watch|look|expect|know)
        (what|which) .. (cause|causes|number|temperature|count*|mean*)
        (why|when|where|which|who) (is|are|do|does|did|would|can|might|could|will)
        who .. (gets|get|has|have|usually)
        how (common|likely|often|long|bad|dangerous|serious|soon|many|much|high|low|can|do|does|is|are|to|will|would|
        did)
        how (do|will|would|can|could|does) (i|we|you|they|{kin}|someone|people|doctors) (know|tell|check|
        find out) [if|whether|that|when] [i|we|you|he|she|they|{kin}|someone|it] (have|has|is|get|gets|got|am|are|had)
        who [usually|else|can|all](?! to|do|should|i|will)
        how (do|will|would|can|could|does) (i|we|you|they|{kin}|someone|people|doctors) (know|tell|check) .. (has|
        have|having|is|get|getting|it is|am|are)
        (tell|teach) [me|us] [more]
        talk [to me|more] about
        (explain|describe|define|definition|meaning|information|info|facts|overview)
        about
        (learn|learned|read|reading|hear|heard|know|ask|wonder|wondering|asking|curious|understand|question*|discuss)
        (side effect|side effects|symptom|symptoms|sign|signs|risk|risks|chance|chances|odds|cause|causes|danger*|
        kinds|types|rate|rates|percent) [of|for|from]
        (mean|means|meant) (by|when)
        {might} {generic} .. (have|get|develop|feel|run|experience|see|notice|start)
        (people|patients|everyone|everybody|anyone|kids|children|adults) .. (have|get|develop|feel|run|experience)
        (will|would|might|may|could|can|should) (i|he|she|it|we|my .. {kin}) [be|ever|really] (have|get|develop|
        feel|run|experience|see|start|having|getting|worry*|worried|expect)
        (going to|likely to|supposed to|expected to|expect to|about to) (have|get|develop|run|feel|see)
        expect*
        {might} ... (cause|causes|make|give|lead|trigger|increase|mean|include|come with|affect|help with|start with|
        bring on|lower|raise|prevent|turn)
        (cause|causes|caused|causing) [by|from|you|people]
        (make|makes|making|give|gives|gave) (you|people|patients|someone|everyone|kids)
        (lead|leads|leading|related|linked|due) to
        (result|results) in
        (prevent*|avoid*|treat*|manag*|handle|control*|deal with|cope with|watch for|look for|watch out for|
        look out for|lower|reduce|help with|helps with|check for|screen for|test for|keep from|without getting)
        (scared|afraid|terrified|frightened|nervous|worried|worry|concerned|fear*|anxious) (of|about) [having|getting]
        (difference|versus|vs|compared|between)
        (take|taking|use|using|tylenol|advil|motrin|ibuprofen|acetaminophen|aspirin|something|anything|medicine|
        good) .. for
        at what [point|temperature|number]
        (considered|consider|counts as|count as|(is|are|it) called)
        (be|become*|become) [afraid|worried]
        is it (normal|common|usual|typical|possible|safe|expected|bad|dangerous) [to|for] [people|patients|
        everyone] [to] [have|get|run|see]
        (keep|prevent|stop|avoid|protect) .. [from] (getting|catching|having|developing)
        ^(is|are|was|were|does|do|can|could|will|would) [there]
        how (about|come)
        (have|has|had|having|got) [anything|something|nothing] to do with
        which .. (turn|turns|make|makes|cause|causes|give|gives)
        what (turn|turns)
        (word|term|phrase|topic|section|page|part|list)
        (label|box|pamphlet|booklet|leaflet|brochure|form|consent|insert|binder|sheet|handout|slide|blog|
            internet|google|
            article|website) .. (say|says|said|list*|mention*|warn*|put*|read*|lists|shows) [us|me|that|about]
        (they|nurse|doctor|doc|oncologist|somebody) (warned|warn|told) (us|me|him|her) .. (about|of|that|can|
            could|might|may)
        (warning|warnings|warns) [list|label] [on|for|about]
        (how|why|when|do|does|did|are|were|was|is) .. {generic} ... (in|at|home|bed|hospital|up|down|here|sick) with
        ({generic}|insurance|bill|bills|price|cost|paperwork|news|traffic|boss|work|app|phone|internet|music|
            noise) .. (gave|
            giving|gives|give) (me|us|you|him|her) [big|such|really|near]
    """,
    negated="""
        (not|never|without|none|denies|zero)
        (no|nor|neither)(?! i|he|she|it|we|they|my)
        (not|never) (going to|want to|wanted to|wish to|thinking of|thinking about|fixing to|planning to|
            planning on|plan to)
        (no|not|never|without) (any|having|had|have|having any|had any|have any|been|really|real|actual|exactly|
        yet) [any|much|really]
        (do|does|did|has|have|had|is|am|are|was|were|would|will|can|could) (not|never) [ever|yet|really] (have|had|
        having|get|got|gotten|getting|run|running|feel|feeling|see|seen|seem|look|develop*|been|
        had any|have any|need) [any|much|to]
        not (think|believe|feel) .. (it is|this is|that is|{someone} (have|has|is having|am having|is getting|is|am|
        had))
        (cabin|baseball|football|soccer|spring|gold|hay|dance|disco|playoff|saturday night|world cup|holiday|wedding)
        (dog|cat|puppy|kitten|pet|hamster|horse|bird) (has|had|is|'s|have|was)
        (free of|negative for|ruled out|instead of|rather than|anything but)
        (died|dies|dying|passed away|passed|death|killed|lost) (of|from|by|to|with)
        (went|gone|taken) (with|from) [stroke|heart attack]
        (passed away|died) .. (after|from|of)
    """,
    hypothetical="""
        {might} {generic}
        (why|when|how|where) [do|would|does|can] {generic}
        {might} (your|people 's|patients '|kids ')
        (why|how|when|where|which) (do|does|would|can|could|might)(?! ... ({my}|i|me|he|she|we|him|it|this|these|
            {kin}))
        why do (we|i|they|you) ... (time|whenever|when|if)
        {might} ... (make|makes|turn|turns|give) [your|you|people 's|patients '|kids '|someone 's|one 's|ones]
        (will|would|might|may)
        (will|would|might|may|could|can|should) (i|he|she|it|we|my .. {kin})
        (am|is|are) {someone} (going to|likely to|supposed to)
        {might} ... (make|makes|cause|causes|give|let) [you|me|him|her|people|us|patients|someone|my .. {kin}]
        (make|makes|making|give|gives|cause|causes) (you|people|patients|someone|kids|children|adults)
        (used to|afraid of|scared of|worried about|afraid to|avoid|prevent|without|instead of|risk of|chance of)
        (not|never)
        (no|nor)(?! i|he|she|it|we|they|my)
        (do|does|did|has|have|had|is|am|are|was|were|would|will|can|could) (not|never) [ever]
        what (does|causes|makes)
        what happens (if|when) {generic}
    """,
    asked_after="""
        (side effect|side effects|common|normal|dangerous|serious|information|info|rules|rule|risk|risks|meaning|
        treatment|prevention|guidelines|expected|usual|likely|rate|rates|symptoms|warning|warnings|possible|chart|
        treated|called|mean|means|caused|topic|precautions|threshold|medicine|medication|drug|drugs|syndrome)
        (is|are|be) .. (side effect|side effects|common|normal|dangerous|serious|expected|treated|called|caused|
        usual|possible)
    """,
    affirmed_after="""
        (i|he|she|{kin}) (have|has|am having|is having|got|have got|has got|had|am|is) (it|that|this|them|one|those|
            these|some)
        (right now|at moment)
        (it|that|this) (is|was|has been) (happening|what|getting worse|hurting|starting)
        (will not|would not|does not|is not) (stop|go away|quit|let up|go down|come down|wake)
        what (do|should|can) (i|we) do
        (wait|hold off|keep) [until|for|to] (my|his|her|our|tomorrow|morning|monday|tuesday|wednesday|thursday|
            friday|
            appointment|clinic|visit|office|see|after|next|weekend)
        (who|should|do) (i|we|do i|do we|should i) .. call
        since (yesterday|last night|this morning|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|
        lunch)
        and {someone} (is|can not|has|feels|'s) (getting worse|scared|not|now)
    """,
    historical="""
        (at|by) {number} (years old|year old)
        never (again|another|since)
        nothing since
        (years|decades) ago(?! and again|and another|and now|again|another)
        in (200*|201*|2020|19*|high school|middle school|grammar school|college|childhood|(my|his|her) (20|
            30) s)(?! and again|and another|and now|
            again|another)
        as (kid|child|baby|teenager|boy|girl|toddler|young)
        when (i|he|she|{someone}) (was|were) (little|young|younger|kid|child|baby|teenager|in school|in college|
        small|boy|girl)(?! and has)
        (before|prior to) [my|his|her] (diagnosis|being diagnosed|leukemia)
        before (i|he|she) was diagnosed
    """,
    long_ago="""
        {past}
        (used to|once upon time|back when)
    """,
    others=OTHERS,
    figures=FIGURES,
    again="""
        (today|tonight|this morning|right now|at moment|this evening)
        (is|has|have|happened|happening|started|and|back|now|it|him|her|me) again
        and [now] (has|have) (it|one|another|that)
        and now {someone} (is|has|'s|have)
        now {someone} (is|has|'s|have) (having|got|it|one|another|doing)
    """,
    ongoing="""
        (is|am|are|has|have|can|keeps|feels|looks|seems|today|tonight)
    """,
)
