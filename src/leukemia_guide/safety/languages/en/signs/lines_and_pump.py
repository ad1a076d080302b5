"""English: what medicines run through: the pump, the central line, the drip."""

from ....alarm import AlarmKind
from ....language import Sign

_PUMP = """
    {pump} [is|keeps|'s|has|was|started|says|said|will|screen|light|are|alarm|got|has been|
        that is] [is|not|been|says|has|to|keeps|alarm|started] (beep*|alarm*|error|broke*|broken|disconnect*|
        leak*|empty|occlu*|unplugged|died|dead|flashing|off|quit*|malfunction*|not working|not running|work|
        running out|low battery|blinking|red light|ran out|stopped|came off|came out|came undone|came apart|fell off|
        going off|ringing|screaming|buzzing|making noise|turned off)
    {pump} .. (alarm|alarms) .. ({wont_end}|going|went|again|keeps)
    (alarm*|beep*|error|warning|noise) .. (on|from|for|coming from) .. {pump}
    (disconnect*|unplug*|pulled out|knocked) .. {pump}
    {pump} (says|screen|message) .. (error|occlusion|air|alarm|low|stop*|check)
    infusion .. (stopped running|stopped by itself|is beeping|alarm*|will not run)
    (tubing|tube) .. (came|disconnect*|leak*|kink*|fell|broke*|air)
    beeping .. (pump|backpack|bag|machine|infusion)
    {pump} ... (beep*|alarm*|shriek*|scream*|buzz*|squeal*|ping*|going off|went off|error|flash*|blink*|occlu*|leak*|
        disconnect*|unplug*|stopped|empty|low battery|dead|not running|not working|making .. (noise|sound)|came (off|
        out|undone|loose|apart))
    (tubing|tube|line|cord) .. (came|popped|fell|pulled|slipped) .. (apart|off|out|loose) .. {pump}
    {pump} .. (quit|stopped|froze|shut (off|down)|went dead|conked out)
    {pump} .. (ran dry|run dry|dry|ran out|came apart)
    {pump} battery .. (died|dead|dying|empty|drained|gone|went|ran (down|out)|low)
    battery .. (died|dead|dying|empty|drained|gone|went|ran (down|out)|low) .. {pump}
    wrong with {my} {pump}
"""

_PUMP_UNLESS = """
    (stopped responding|stopped working on|cells|does .. carry)
"""

_CENTRAL_LINE = """
    {line} .. [is|are|looks|feels] .. {trouble}
    {trouble} .. (around|at|near|from|where|by|on|under|out of|over|of|in) [my|his|her|where] {line}
    {trouble} ... (where|around where|around|near|by) .. {line} [is|went|goes|was]
    (pull*|yank*|tug*|rip*|tore|cut|snag*|dislodg*) .. [on|out] {line}
    (pull*|yank*|tug*|rip*|tore|cut|snag*|dislodg*|drop*) .. (on|out) .. {line}
    (stuff|fluid|blood|pus|liquid) .. (coming|leaking|oozing|draining) .. {line}
    {line} .. (not flush*|will not flush|will not draw)
    (hickman|broviac|picc|port|port cath|mediport|central line|catheter) ... ({trouble})
    ({trouble}) ... (hickman|broviac|picc|port cath|mediport|central line|catheter)
    ({trouble}) ... {my} port
    (hickman|broviac|picc|port|central line|catheter|line) .. (longer|further out|moved|shifted|slipp*|hanging out|
        sticking out|coming away)
    (toddler|baby|dog|cat|{kin}) .. (yank*|pull*|grab*|chew*|bit|tug*) .. (hickman|broviac|picc|port|central line|
        catheter|line|tube*)
    dressing ... (off|wet|loose|peel*|soaked|bloody|dirty)
    (red|sore|swollen|hot|infected|leaking|broken|bleeding|painful|cracked|oozing) (port|line|picc|catheter|hickman|
        broviac)
"""

_DRIP_SITE = """
    (hand|hands|arm|arms|wrist|elbow|skin|finger*) .. ({swollen}|burn*|sting*|red|sore|hurt*|throb*|hard|
        cold) .. where .. (i v|
        drip|needle|
        cannula|chemo)
    (burn*|sting*|hurt*|kill*|throb*) .. where .. (chemo|drip|medicine|i v|needle|stuff) .. (going|goes|went|running|
        in)
    (arm|hand|vein|skin|site|spot|place|i v|i v|area) [is|'s|feels|are|site|that] .. (burn*|sting*|swell*|swollen|red|
        hurt*|sore|puffy|blister*|painful|black) ... (i v|chemo|drip|needle|infusion|injected|shot went|injection|
        cannula)
    (i v|cannula|drip|(injection|needle) (site|spot|hole)) [site|spot] .. (red|burn*|sting*|swell*|swollen|hurt*|sore|
        puffy|blister*|
        leak*)
    (vein|spot|place|area|skin|arm) where .. (chemo|drip|needle|i v|infusion|drug|medicine|they) .. (swell*|swollen|
        red|sore|burn*|hurt*|hard|blister*|puffy|black|purple)
    (burn*|sting*|blister*|swell*|swollen|sore|red|pain|painful|hurts|bubbling) .. (where|around) .. (chemo|drip|
        needle|i v|infusion|i v)
    (burn*|sting*|blister*|swell*|swelling) up .. (where|around) .. (chemo|drip|needle|i v|infusion|i v)
    chemo (leaked|leaking|spilled|got on|got under|went under)
    (burning|pain|swelling|redness|stinging|soreness) .. (i v|drip|needle|cannula|infusion|injection) [site|spot|line]
"""

PUMP_STOPPED = Sign(
    AlarmKind.CARE_TEAM,
    "pump",
    reports="""
        (pump|infusion pump|backpack|cassette|blincyto bag|i v bag) [went and|has] (quit|stopped|died|beeped|
            alarmed|broke|
            froze|unplugged|disconnected|shut (off|down)|went (off|dead)|ran (out|dry)|conked out|came (off|apart|
            loose|undone)|
            fell)
        (pump|backpack|blincyto bag) (is|'s|keeps|started) [not] (beep*|alarm*|flash*|leak*|dead|empty|off|
            scream*|
            squeal*|stuck|disconnected|not running|not working)
    """,
)
PUMP = Sign(AlarmKind.CARE_TEAM, "pump", names=_PUMP, unless=_PUMP_UNLESS)
LINE_OF_MINE = Sign(
    AlarmKind.CARE_TEAM,
    "central_line",
    reports="""
        (mine|his|hers) (is|'s|has|looks|feels|came|keeps|got|started) .. {trouble}
    """,
    within="(port|ports|picc|piccs|line|lines|catheter*|hickman|broviac|mediport)",
)
CENTRAL_LINE = Sign(AlarmKind.CARE_TEAM, "central_line", names=_CENTRAL_LINE)
DRIP_SITE = Sign(AlarmKind.CARE_TEAM, "drip_site", names=_DRIP_SITE)
