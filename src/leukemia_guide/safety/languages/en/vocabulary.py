"""English words: how they are made even, and the groups that the patterns name."""

from ...normalizer import Spelling
from .numbers import NUMBERS

STOPS = "i|he|she|they|we|because|and|but|since|if|when|so|then|now|who|what|where|no|not|never|without|nor"
TERMINATORS = (
    "because|but|since|now|then|except|although|though|cause|today|oh (no|god|my|jesus|lord|shit|crap|wait)|wait|"
    "never mind|nevermind|hang on|hold on|ow|ouch|help"
)

SUBJECTS = "i|me|my|he|him|his|she|her|we|us|our|they|them|and|because|but|since|if|{kin}"

GROUPS = {
    "past": (
        "in ({month}|{year}|{number} grade)|"
        "(was|were|back|way back) in ({month}|{year}|{number} grade|grade school|grammar school|middle school|"
        "high school|college|kindergarten|induction)|back in (5*|6*|7*|8*|9*)|way back|"
        "last ({month}|year|month|fall|winter|spring|summer|autumn|season|christmas|easter|thanksgiving)|"
        "({number}|few|couple|several|some|many|good many) "
        "(years|year|decades|summers|winters|months|seasons) (ago|back|since|gone)|"
        "(years|decades|ages|long time|months) (ago|back)|(years|long|way) before (i|he|she|we) (was|were) born|"
        "before (i|he|she|we) (was|were) born|"
        "(when|as) {someone} was [about|only] ({number}|little|young|younger|kid|child|baby|teenager|small|boy|girl|"
        "toddler|in school|in high school|in college)|"
        "as [little|{number} year old|young] (kid|child|baby|teenager|boy|girl|toddler|{number} year old)"
    ),
    "month": "january|february|march|april|may|june|july|august|september|october|november|december",
    "year": "19*|200*|201*|2020|2021|2022|2023|2024|zero {unit}|oh {unit}|"
    "(5*|6*|7*|8*|9*)(?! (seconds|minutes|hours|"
    "days|weeks|percent|years|pounds|degrees))",
    "number": "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1*|20",
    "generic": (
        "people|patients|everyone|everybody|anyone|anybody|you|kids|children|adults|folks|most|some|many|all|they"
    ),
    "might": "can|could|will|would|may|might|should|do|does|did",
    "handed_out": (
        "flyers|candy|candies|cookies|snacks|cards|pamphlets|treats|popsicles|stickers|presents|food|water bottles"
    ),
    "took": "took|take|takes|taken|gave|given|swallow*|ate|had",
    "kin": (
        "dad|father|daddy|papa|mom|mother|mum|mommy|mama|ma|son|daughter|kid|kids|child|boy|girl|baby|toddler|infant|"
        "teen|teenager|husband|wife|spouse|partner|boyfriend|girlfriend|fiance|brother|sister|grandma|grandmother|"
        "grandpa|grandfather|grandson|granddaughter|grandchild|granny|nana|aunt|uncle|niece|nephew|cousin|friend|"
        "neighbor|roommate|patient|man|lady|woman|guy|stepson|stepdad|stepmom|student|coworker"
    ),
    "child": (
        "son|daughter|kid|kids|child|boy|girl|baby|toddler|infant|grandson|granddaughter|grandchild|niece|nephew|"
        "(one|two|three|four|five|six) year old|little one|brother|sister"
    ),
    "my": "my|his|her|their|our|'s",
    "them": "him|her|them|me|my .. {kin}|{kin}",
    "they": "he|she|they|it|[my|our|his|her|this] [little|old|older|younger|poor|best|sweet] {kin}|someone|somebody",
    "someone": "i|we|{they}",
    "is": "is|am|are|was|were|'s|been|being|feel*|felt|get*|got|seem*|look*|sound*|turn*|turned|went|became|goes",
    "self": "himself|herself|themselves|themself|hisself",
    "now": "now|right now|right away|immediately|asap|fast|quick*|urgently|this minute|this second",
    "not": "not|never|hardly|barely",
    "wont": "will not|would not|does not|did not|do not|can not|could not|has not|is not|never|not",
    "bad": (
        "bad|badly|severe|severely|terrible|terribly|awful|awfully|horrible|horribly|intense|extreme|extremely|"
        "massive|huge|killer|splitting|pounding|crushing|stabbing|sharp|serious|strong|crazy|lot|worse|worst|much|brutal|"
        "vicious|insane|unreal|nasty|dreadful|wicked"
    ),
    "swollen": "swell*|swole*|swollen|puff*|balloon*|blow* up|blew up|blown up",
    "sudden": "sudden|suddenly|all of sudden|all at once|out of nowhere|out of blue",
    "unit": "one|two|three|four|five|six|seven|eight|nine",
    "one_to_six": "one|two|three|four|five|six",
    "digit": "{unit}|zero",
    "fahrenheit": ("97|98|99|100|101|102|103|104|105|106|107|108|109"),
    "celsius": "36|37|38|39|40|41|42",
    "decimal": "({fahrenheit}|{celsius}) (point {digit}|and half)|(36|37|38|39) {unit}",
    "degrees": "{fahrenheit}|{celsius}|{decimal}",
    "fine": "normal|fine|good|great|perfect|regular|steady|stable|lower|low|not (high|up|bad)",
    "temp": "temp|temps|temperature|temperatures|thermometer",
    "drug": (
        "gleevec|imatinib|sprycel|dasatinib|tasigna|nilotinib|iclusig|ponatinib|methotrexate|mercaptopurine|"
        "six m p|six mp|purixan|prednisone|prednisolone|dexamethasone|dex|steroid*|decadron|m t x|mtx|revuforj"
    ),
    "pill": (
        "pill|pills|tablet|tablets|capsule|capsules|dose|doses|medicine|medicines|meds|med|medication|medications|"
        "chemo|chemotherapy|prescription|t k i|{drug}"
    ),
    "cells_drug": (
        "car t|car tee|car tea|kartee|car t cell*|t cell*|his cells|her cells|my cells|cells|tecartus|"
        "kymriah|aucatzyl|blincyto|blinatumomab|blina|blin|bite|cell (infusion|therapy)"
    ),
    "line": (
        "central line|central|line|lines|port|port site|picc|picc line|pick line|hickman|broviac|catheter|c v c|"
        "mediport|port cath|power port|dressing"
    ),
    "pump": "pump|infusion pump|backpack|drip|machine|cassette|i v bag|bag|blincyto bag|blincyto|blinatumomab",
    "limb": "leg|legs|calf|calves|thigh|ankle|ankles|knee|foot|feet|arm|arms|hand|forearm|groin",
    "trouble": (
        "red|redness|reddish|swell*|swollen|swole*|sore|hurt*|warm|hot|ooz*|pus|leak*|infected|infection|puffy|tender|"
        "drain*|bleed*|came out|come out|(coming|comes) out(?! next|soon|on|in|tomorrow|"
        "when|this|after|at)|fell out|falling out|pulled out|crack*|broke*|broken|"
        "clog*|smell*|wet|loose|throb*|burn*|inflamed|weep*|blood|pink|purple|bruis*|painful|pain|discharge|fluid|"
        "apart|pulled|yanked|wrong|[yellow|green] (stuff|gunk|goo)|peeling off|soaked|split|torn|ripped|"
        "angry|sticky|itch*|crust*|blister*"
    ),
    "urine": "pee|peeing|pees|urine|urinating|urination|piss|pissing|pee pee",
    "wont_end": "{wont} [seem to] (stop*|quit*|let up|ease|settle|go away|come down|slow*|clot*)",
    "belly": "belly|stomach|abdomen|gut|guts|abdominal|side(?! effect*)|insides",
    "threw_up": (
        "threw up|throw up|throws up|throwing up|thrown up|throwed up|vomit*|puk*|barf*|upchuck*|spew*|retch*|heav*|"
        "chuck* up|hurl*|been sick|being sick|was sick|got sick|lost his lunch|lost her lunch"
    ),
    "heshe": "he|she|they|{kin}|someone|somebody",
    "their": "his|her|their",
    "all_of": "(all|whole|bunch|handful|bottle|lot|lots|ton|every|too many|rest|entire)",
    "pills": (
        "(pill|pills|tablets|meds|medication|medications|medicine|medicines|morphine|painkillers|oxy*|drugs|chemo)"
    ),
    "wants": (
        "(want|wants|wanted|wanting|need|needs|ready|decided|plan*|threaten*|trying|love|long*|prefer*) "
        "(to|he|she|would|could)"
    ),
    "end_me": (
        "(die|be dead|be gone forever|end my [own] life|end it all|end everything|kill myself|hurt myself|"
        "harm myself|hang myself|shoot myself|take my [own] life|not exist|stop existing|disappear forever|"
        "commit suicide|not be alive|stop living|unalive myself|drown myself|not wake up|cut myself|jump off)"
    ),
    "end_them": (
        "(die|be dead|end it|end it all|end things|kill {self}|end {their} [own] life|take {their} [own] life|"
        "hurt {self}|harm {self}|hang {self}|shoot {self}|drown {self}|commit suicide|disappear|not wake up|"
        "be gone|not exist|stop living|not be alive)"
    ),
    "speaks": (
        "(say|says|said|saying|told me|tells me|telling me|texted [me]|talk*|speak*|joke*|joking|post*|think*|"
        "obsess*|write*|writing|mention*)"
    ),
    "thinks": "(think*|thought|thoughts|dream*|fantasi*|imagin*) (of|about)",
    "deadly": "(bridge|building|roof|traffic|train|tree|cliff|truck|bus|ocean|river|balcony|window|oncoming)",
    "nothing": "(no|not any|not see any|not have any|not see|any|nothing)",
    "living": (
        "(live(?! vaccine*|virus*)|stay alive|staying alive|stick around|keep breathing|"
        "living|being alive|be alive|alive|keep living|keep me alive|"
        "going on|go on|going on living|"
        "being here|waking up|wake up|exist|existing|my life|life anymore|life for me)"
    ),
    "not_where": (
        "(?! at|near|far|away|by|alone|with (my|him|her|them|roommate*)|"
        "in (hospital|clinic|city|apartment|nursing|hotel|facility|house))"
    ),
    "easy": "(painless|quick|easy|easiest|best|fastest|peaceful|gentle|good)",
}

# What is left of "'s" and its like where the apostrophe was taken away: "dads been sick", "i can t breathe".
_OWNERS = [
    *(name for name in GROUPS["kin"].split("|") if name not in ("kid", "kids", "patient", "man", "guy", "ma")),
    *"else someone somebody something handwriting heart nose forehead throat belly chest blood life mine pump".split(),
]
_NOT = "do does did is are was were has have had would could should".split()
_SPLIT = (
    *((f"{verb}n t", f"{verb} not") for verb in _NOT),
    *((f"{who} s", f"{who} is") for who in "he she it that there what who".split()),
    *((f"{name} s", f"{name} 's") for name in _OWNERS),
    *((f"{day}day s", f"{day}day 's") for day in "mon tues wednes thurs fri satur sun to".split()),
    *((f"{who} ve", f"{who} have") for who in ("i", "we", "they", "you")),
    *((f"{who} ll", f"{who} will") for who in ("i", "we", "they", "you")),
    *((f"{who} re", f"{who} are") for who in ("we", "they", "you")),
    *((f"{who} ll", f"{who} will") for who in ("he", "she", "it")),
    *((f"{who} d", f"{who} would") for who in ("i", "he", "she", "we", "they")),
    ("can t", "can not"), ("won t", "will not"), ("ain t", "is not"), ("i m", "i am"),
)  # fmt: skip

SPELLING = Spelling(
    words={f"{name}s": f"{name} 's" for name in _OWNERS} | {
        "cant": "can not", "cannot": "can not", "can't": "can not", "won't": "will not", "wont": "will not",
        "dont": "do not", "doesnt": "does not", "didnt": "did not", "isnt": "is not", "arent": "are not",
        "wasnt": "was not", "werent": "were not", "hasnt": "has not", "havent": "have not", "hadnt": "had not",
        "wouldnt": "would not", "couldnt": "could not", "shouldnt": "should not", "ain't": "is not", "aint": "is not",
        "im": "i am", "ive": "i have",
        "id": "i would", "wed": "we would", "theyd": "they would", "hed": "he would",
        "hes": "he is", "shes": "she is", "theyre": "they are", "whats": "what is",
        "thats": "that is", "theres": "there is", "theyve": "they have", "weve": "we have", "he's": "he is",
        "she's": "she is", "it's": "it is", "its": "it is", "that's": "that is", "there's": "there is",
        "i'd": "i would", "what's": "what is", "who's": "who is", "where's": "where is", "how's": "how is",
        "someone's": "someone is", "let's": "let us", "wanna": "want to", "gonna": "going to", "gotta": "have to",
        "cuz": "because", "od'd": "overdosed", "'cause": "because", "cos": "because", "til": "until", "till": "until",
        "ya": "you", "oclock": "o'clock", "ems": "ambulance", "emt": "ambulance", "wakeup": "wake up",
        "nosebleed": "nose bleed", "nosebleeds": "nose bleed", "everyones": "everyone is", "everybodys": "everybody is",
        "er": "emergency room",
        "poo": "poop", "pooed": "pooped", "wee": "pee", "peed": "pee", "diarrhoea": "diarrhea", "tummy": "stomach",
        "breathin": "breathing", "hella": "really", "mighty": "really",
        "tempature": "temperature", "temperture": "temperature", "feaver": "fever", "feever": "fever", "fevor": "fever",
        "siezure": "seizure", "seizer": "seizure", "siezing": "seizing", "unconcious": "unconscious",
        "vommiting": "vomiting", "vomitting": "vomiting", "diarrea": "diarrhea", "diahrea": "diarrhea",
        "puss": "pus", "breeth": "breathe", "breth": "breath", "breethe": "breathe",
        "brethe": "breathe", "breating": "breathing",
        "bleading": "bleeding", "hart": "heart", "overdoes": "overdose", "oded": "overdosed",
        "suicidle": "suicidal", "nosebled": "nose bleed", "cart": "car t", "iv": "i v", "kinda": "", "sorta": "",
    },
    endings=(("n't", "not"), ("'m", "am"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"),
             ("'s", "'s")),
    phrases=(
        *_SPLIT,
        ("nine eleven", "911"), ("triple zero", "000"), ("triple oh", "000"), ("nine 88", "988"),
        ("light headed", "lightheaded"), ("e r", "emergency room"), ("a and e", "emergency room"),
        ("just a", "only"), ("just the", "only"), ("just some", "only"), ("just one", "only one"),
        ("kind of", ""), ("sort of", ""),
        ("do you know", "do you tell"), ("would you know", "would you tell"), ("you know if", "you tell if"),
        ("you know", ""), ("i mean", ""), ("i guess", ""), ("my own", "my"),
        ("throw it up", "throw up"), ("threw it up", "threw up"), ("i i", "i"), ("my my", "my"),
        ("pick line", "picc line"), ("per cent", "percent"), ("no longer", "not"), ("to to", "to"),
        ("real warm", "really warm"), ("real hot", "really hot"), ("real bad", "really bad"),
        ("real sick", "really sick"), ("real confused", "really confused"), ("real strange", "really strange"),
        ("fee ver", "fever"), ("see sure", "seizure"), ("chess pain", "chest pain"),
        ("to many", "too many"), ("to much", "too much"), ("o d would", "overdosed"), ("o d ed", "overdosed"),
        ("o d on", "overdosed on"), ("un conscious", "unconscious"), ("breath less", "breathless"),
        ("head ache", "headache"), ("stomach ache", "stomachache"), ("right this minute", "right now"),
    ),
    dropped=frozenset(
        "a an the um uh erm hmm like just actually literally pretty basically honestly please still even also "
        "alexa okay ok well hey hi hello sorry maybe probably definitely totally sir ma'am yeah "
        "freaking freakin frigging fricking frickin fucking fuckin goddamn damn dang darn".split()
    ),
    glue=frozenset(
        "i he she we my no not can cant is am the to a im so in on of it me be go do dont have want".split()
    ),
    point="point",
    numbers=NUMBERS,
    owners=True,
)  # fmt: skip
