"""Spanish words as spoken in the US: how they are made even, and the groups that the patterns name."""

from ...normalizer import Spelling
from .numbers import NUMBERS

STOPS = "y|pero|porque|cuando|si|no|nunca|sin|ni|entonces|aunque|mientras|que|quien|donde"
TERMINATORS = "porque|pero|ahora|entonces|aunque|hoy|ya|desde"

SUBJECTS = "me|mi|mis|ellos|ellas|le|les|nos|nosotros|te|tu|usted|y|porque|pero|desde|si|{kin}"

GROUPS = {
    "month": "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre",
    "year": "19*|200*|201*|2020|2021|2022|2023|2024",
    "number": "uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|13|14|15|16|17|18|19|20",
    "generic": "uno|gente|personas|pacientes|ninos|adultos|alguien|algunos|muchos|todos|otros",
    "kin": (
        "papa*|papi*|mama*|mami*|madre|padre|mi hij*|hij*|nino|nina|ninito|ninita|nene|nena|bebe*|chamac*|chav*|"
        "muchach*|espos*|marido|mujer|novi*|pareja|herman*|abuel*|ti|tio|tia|prim*|sobrin*|niet*|cunad*|suegr*|amig*|"
        "vecin*|companer*|paciente|senor|senora|yerno|nuera|viej*|madrina|padrino|comadre|compadre|primo"
    ),
    "child": "hij*|nin*|nen*|bebe*|chamac*|chiquit*|niet*|sobrin*|herman*|menor",
    "my": "mi|mis|su|sus|tu|tus|nuestro|nuestra",
    "to_whom": "me|le|se|nos|les|te|se me|se le|se nos|se les",
    "have": (
        "tengo|tiene|tienes|tenes|tenemos|tienen|tenia|tuve|tuvo|tenido|teniendo|traigo|trae|traia|presenta|presento|"
        "siento|siente|senti|sintio|sufre|sufro|padece"
    ),
    "is": (
        "esta|estoy|estaba|estan|estamos|estuvo|anda|ando|andaba|sigue|sigo|seguimos|quedo|quede|puso|puse|pone|"
        "pongo|poniendo|amanecio|amaneci|desperto|desperte|siente|siento|ve|veo|pusieron|ponen|nota|noto|parece"
    ),
    "begins": "empezo|empece|empieza|empezando|comenzo|comence|comienza|empezaron|comenzaron",
    "goes_on": "sigue|sigo|siguen|continua|lleva|llevo|llevamos|llevan",
    "can_not": (
        "no [se|me|le|te|nos] (puedo|puede|puedes|podes|podemos|pueden|podia|pudo|pude|logro|logra|logramos|consigo|"
        "consigue|alcanzo|alcanza) [ni|casi|bien]|apenas [me|se|le] (puedo|puede|podia|logra)|casi no (puedo|puede|"
        "podia|puedo ni)|(imposible|incapaz de)"
    ),
    "not_end": (
        "no [se|me|le|se me|se le|nos] (para|paran|paro|deja|dejan|detiene|detienen|quita|quitan|quito|cede|ceden|"
        "baja|bajan|corta|cortan|calma|acaba|termina|mejora|va|quiere* (parar|bajar|detener*|quitar*)|ha (parado|"
        "quitado|bajado)|puedo (parar|detener|dejar|controlar)|puede (parar|detener|dejar|controlar)|podemos (parar|"
        "detener|controlar))|sin parar|sin control|nada (para|quita|detiene)|no hay manera de parar"
    ),
    "much": (
        "mucho|mucha|muchos|muchas|muchisimo|muchisima|muchisimos|bastante|demasiado|demasiada|fuerte|fuertes|"
        "fuertisimo|fuertisima|terrible|terribles|horrible|horribles|intenso|intensa|intensos|tremendo|tremenda|grave|"
        "severo|severa|insoportable|insoportables|agudo|feo|fea|peor|monton|tanto|tanta|durisimo|espantoso"
    ),
    "sudden": "de repente|de pronto|repentin*|subit*|de golpe|de momento|de nada|derrepente",
    "swollen": "hinch*|inflam*|inchad*|inch*",
    "red": "roj*|colorad*|rosad*|enrojec*|rojiz*",
    "now": "ya|ahora|ahorita|ahora mismo|ahorita mismo|rapido|pronto|urgente|urgentemente|inmediatamente|enseguida",
    "days": (
        "dia|dias|noche|noches|semana|semanas|horas|ayer|anoche|manana|lunes|martes|miercoles|jueves|viernes|sabado|"
        "domingo|rato|veces|tarde|hora"
    ),
    "unit": "cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve",
    "fahrenheit": ("98|99|100|101|102|103|104|105|106"),
    "celsius": ("37|38|39|40|41|42"),
    "decimal": "({fahrenheit}|{celsius}) ((punto|coma|con) {unit}|y medio|y media|{unit} (grados|decimas))",
    "degrees": "{decimal}|{fahrenheit}|{celsius}",
    "temp": "temperatura|temperaturas|termometro|temp",
    "fine": "normal|bien|buena|estable|controlada|perfecta|regular|baja",
    "drug": (
        "gleevec|imatinib|sprycel|dasatinib|tasigna|nilotinib|iclusig|ponatinib|metotrexat*|methotrexate|"
        "mercaptopurina|purinethol|prednisona|dexametasona|esteroide*|cortisona|seis m p"
    ),
    "pill": (
        "pastilla*|pildora*|tableta*|capsula*|dosis|medicina*|medicamento*|remedio*|quimio|quimioterapia|tratamiento|"
        "jarabe|{drug}"
    ),
    "tablet": "pastilla*|pildora*|tableta*|capsula*|dosis|medicina*|medicamento*|remedio*|jarabe|{drug}",
    "cells_drug": ("car t|celulas t|celulas|blincyto|blinatumomab|blina|tecartus|kymriah|aucatzyl|inmunoterapia|cart"),
    "asked_which": (
        "(que|cual|cuales) (quimio*|quimioterapia*|medicina*|pastilla*|inyeccion|inyecciones|tratamiento*) (inflama*|"
        "hincha*|irrita*|quema*|deja*|pone*|saca*|duerme*|tapa*|da|dan|causa*)"
    ),
    "line": (
        "cateter*|puerto|port|picc|hickman|broviac|linea central|via central|via|sonda|port a cath|portacath|"
        "aposito|parche de cateter|linea(?! de|para|telefon*|principal|gratuita)"
    ),
    "trouble": (
        "{red}|{swollen}|duele*|dolor|dolio|adolorid*|calient*|pus|supur*|infect*|irritad*|arde*|ardor|sangr*|gote*|"
        "moj*|safo|zafo|solt*|suelt*|sali*|sale|saliendo|rompio|roto|rota|tap*|desconect*|jal*|arranc*|despeg*|morad*|"
        "liquido|fuga|huele|secrecion|agrieto|corto|materia"
    ),
    "pump": "bomba|bombita|mochila|aparato|maquina|infusor|bolsa",
    "limb": "pierna*|pantorrilla*|chamorro*|brazo*|muslo*|tobillo*|pie|pies|rodilla*|mano|antebrazo|ingle|batata",
    "belly": "estomago|barriga|panza|pancita|abdomen|vientre|tripa*|barriguita|guata|lado derecho|boca de estomago",
    "urine": "orina|orinar|orino|orine|orines|orinando|orinas|pipi|pis|meado*|mear|meo",
    "stool": "excusado|escusado|inodoro|retrete|popo|heces|excremento|caca|pupu|evacuacion*|bano|taza|papel|panal",
    "fever": "fiebre|fiebres|calentura|calenturas|fiebron|calenturon|febril|fiebrita|calenturita",
    "die": (
        "morir|morirme|morirse|muerto|muerta|matarme|matarse|matar|suicid*|quitarme vida|quitarse vida|"
        "acabar con (todo|mi vida|su vida)|terminar con (todo|mi vida|su vida)|colgarme|colgarse|ahorcarme|ahorcarse|"
        "dispararme|dispararse|pegarme tiro|pegarse tiro|cortarme venas|cortarse venas|cortarme|cortarse|"
        "hacerme dano|hacerse dano|lastimarme|lastimarse|desaparecer [para siempre]|dejar de (existir|vivir)|"
        "aventarme|aventarse|tirarme|tirarse|no (vivir|existir|despertar)"
    ),
    "pills": "pastillas|pildoras|medicinas|medicamentos|frasco|bote|tabletas|morfina|somniferos|pastillero|remedios",
    "all_of": "todas|todo|toda|muchas|monton|frasco|bote|puno|punado|bastantes|demasiadas|entero|completo|caja",
    "living": "vivir|seguir viviendo|seguir [aqui|con vida|adelante]|estar [viv*|aqui]|vivo|viva|vida|existir",
}

_BOYS = "nino ninito chiquito chico joven jovencito pequeno bebe muchacho chamaco chavo pibe morro"
_GIRLS = "nina ninita chiquita chica joven jovencita pequena bebe muchacha chamaca chava piba morra"
_A_CHILD_S = tuple(
    (f"de {the} {child}", meant)
    for the, children, meant in (("el", _BOYS, "de hijo"), ("la", _GIRLS, "de hija"))
    for child in children.split()
)
"""The child's fever ("del niño") is no fever as a child ("de niño"), though articles are dropped."""

SPELLING = Spelling(
    words={
        "del": "de el", "al": "a", "q": "que", "k": "que", "ke": "que", "xq": "porque", "pq": "porque", "x": "por",
        "porke": "porque", "pa": "para", "toy": "estoy", "ta": "esta", "tas": "estas", "tan": "", "uste": "",
        "estomaguito": "estomago", "ojitos": "ojos", "ojito": "ojo", "carita": "cara",
        "manita": "mano", "manitas": "manos", "bracito": "brazo", "piernita": "pierna",
        "piernitas": "piernas", "piecitos": "pies", "rapidito": "rapido",
        "cabecita": "cabeza", "ospital": "hospital", "emorragia": "hemorragia",
        "iv": "i v", "urgencia": "emergencia", "nomas": "solo", "solamente": "solo", "namas": "solo",
        "orita": "ahorita", "aca": "aqui",
    },
    endings=(),
    phrases=(
        ("nueve once", "911"), ("nueve 88", "988"),
        ("no mas", "solo"), ("a lo mejor", ""), ("que digamos", ""), ("o sea", ""),
        ("por favor", ""), ("mas o menos", ""), ("creo yo", ""), ("como que", ""), ("a ver", ""), *_A_CHILD_S,
    ),
    dropped=frozenset(
        "el la los las un una unos unas lo muy yo ella ellos usted ustedes pues este eh em mmm ay oye oiga alexa bueno "
        "hola mire mira fijese disculpe perdon gracias tambien todavia aun asi como super realmente".split()
    ),
    glue=frozenset(
        "no me le se te lo la el mi su yo ya un una de en con por que esta muy puedo puede tengo tiene hay".split()
    ),
    point="punto",
    numbers=NUMBERS,
    owners=True,
)  # fmt: skip
