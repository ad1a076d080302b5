"""Spanish: medicines taken wrongly, and what they run through."""

from ....alarm import AlarmKind
from ....language import Sign

_TAKEN = """
    (tomo|tome|tomado|tomaron|trago|trague|tragado|comio|comi|dio|di|dieron|ingirio|ingeri|tomaste|
        tomamos) ... (demasiad*|mucha*|todas|frasco|bote|doble|de mas|pastilla*|medicina*|medicamento*|quimio|
        tableta*|capsula*|veneno|cloro|{drug})
"""
_COLLAPSED = """
    (no (despierta|responde|reacciona|respira|se mueve|despertar|contesta)|desmay*|inconsciente|inconciente|convuls*|
        desplom*|flacid*|morad*|azul|sin conocimiento|no puede respirar|vomita* y no|perdio conocimiento|ahog*)
"""
_OVERDOSE_CHILD = """
    {child} .. (trago|comio|tomo|bebio|metio|agarro|chupo|mastico|tomado|tragado|comido) ... {tablet}
    {child} .. (se|le) .. (trago|comio|tomo|bebio) .. (mi|mis)
    (trago|comio|tomo) ... (mi|mis|su|sus) {tablet} .. {child}
    se [me|nos] (trago|comio|metio|mastico|chupo|bebio) ... {pill}
    se (tomo|tomaron) (mi|mis) {pill}
    se tomo {pill} de (mi|su|papa|mama|abuel*)
"""
_OVERDOSE = """
    (tomo|tome|tomado|di|dio|dimos|dieron|trague|trago|tomando|tomaba) ... (doble|dos veces|de mas|otra vez|
        demasiad*|muchas|extra|mas de (cuenta|debido|indicado)|triple|repetid*|tres veces) ... {tablet}
    (tomo|tome|tomado|di|dio|dimos|dieron|trague|trago|tomando) ... {tablet} ... (doble|dos veces|de mas|otra vez|
        demasiad*|por (error|equivocacion|accidente)|repetid*|equivocad*|que no era|
        seguidos|tres veces|mas de cuenta)
    (tomo|tome|tomado|di|dio|dimos) .. (por (error|equivocacion|accidente)|sin querer) ... {tablet}
    (doble|dosis doble|dosis extra|sobredosis) .. (dosis|{tablet}|por error|sin querer|tome|tomo)
    (tomo|tome|di|dio|tomado|puse|pusimos) .. (doble|dosis de mas|dos dosis|dos en vez de|dosis doble|de mas)
    (tomo|tome|di|dio|dieron) .. {tablet} .. (equivocad*|de otra persona|de mi (esposo|esposa|mama|papa)|ajena*)
    (equivoque|equivoco|confundi|confundio|revolvi) .. (dosis|{tablet})
    (pase|paso) .. (dosis)
    (tome|tomo|tomado|di|dio|dimos|dieron) de .. (semana|noche|manana|dias) .. (todas|juntas|en dia|en noche|hoy|
        de jalon|de vez|de golpe)
    (tome|tomo|tomado|di|dio|dimos) ... {tablet} ... (juntas|en dia|de jalon|de (vez|golpe)|en sola toma)
    (tome|tomo|di|dio|dimos|tomado) .. (en vez de|en lugar de|cuando (era|eran|tocaba|debia))
    (tomo|tome|tomado|di|dio|dimos|dieron|tomando) .. metotrexat* .. (diario|todos dias|cada dia|seguidos|
        dias seguidos)
"""
_MISSED_PILL = """
    (olvido|olvide|olvidado|olvida|olvidamos|olvidando|olvidaron|pase|paso|pasaron) .. [tomar*|darle|dar|de tomar|
        tomarme|tomarse] .. {pill}
    (olvido|olvide|olvidado|olvida|olvidamos) .. (tomar*|tomarme*|tomarse*|darle|darsela|tomarla*|darselas)
    no [me|se|le|nos|ha|he|hemos|pude|pudo|quiere|quiso] .. (tome|tomo|tomado|di|dio|dado|tomar|dimos|tomaron|
        tomarse|tomarme) .. {tablet}
    (salte|salto|brinque|brinco|perdi|perdio|falto|falte|faltaron|dejo de|deje de|saltamos|perdimos) [de] [tomar|
        dos|mi|su] .. {pill}(?! cita)
    (vomit*|devolv*|escup*|arroj*|devuelv*|gomit*|guacar*) .. {tablet}
    {tablet} .. (vomit*|escup*|olvid*|devolv*|salte|salto)
    (tomo|tome|dimos|di|dio) ... {tablet} ... vomit*
    (tome|tomo|di|dio) .. (dia equivocado|otro dia|tarde|dia que no)
    (quede|quedo|quedamos|quedando) sin .. {tablet}
    (se me|se le|se nos) (acabaron|acabo|terminaron|termino)(?! dinero|seguro|aseguranza) .. {tablet}(?! de dar)
    (si|cuando) .. (olvido|olvida|salto|salta|olvide) .. {pill}
    no [me|se|le|nos] (tome|tomado|tomaron) .. {pill}
    no (se|ha|he|le) (tomo|tomado) .. {pill}
    no [me|se|nos|le] (acuerdo|acuerda|acordamos|recuerdo|recuerda|se|sabe|sabemos|estoy segur*|esta segur*) ... si [ya|
        si|me|se|le|nos] [me|se|le|nos] (tome|tomo|di|dio|dimos|dieron|tomaba|puse|habia (tomado|dado)) .. {pill}
    (vomit*|devolv*|gomit*) [mi|su|toda] quimio$
    (vomite|devolvi|gomite) [mi|toda] quimio(?! de|por|en)
"""
_PUMP = """
    {pump} [se|me|le|esta|no|ya|de|de|blincyto|quimio|medicina|que|{goes_on}] .. (pita*|suen*|sonando|sonar|alarm*|
        paro|parado|parada|parando|detuv*|dejo de|apag*|descompuso|descompust*|desconect*|error|solto|tapo|bateria|
        fuga|gote*|tirando|
        chilla*|chifla*|ruido*|prendio|luz roja|no funciona|vacia|acabo|terminando|zafo|rompio|burbuja*|aire|trab*|
        fall*|parpade*|dej*|no sirve|cayo)
    (alarma*|pitido*|error|ruido) .. {pump}
    (suena|pita|sonando|pitando|chillando|desconecto|se paro|dejo de funcionar|fallando|se apago) .. {pump}
    {pump} ... (pitando|pita|sonando|suena|alarma|apago|detuvo|desconecto|error|se paro|no funciona)
    (infusion) .. (paro|detuvo|dejo de pasar|no pasa)
    {pump} .. (sin|acab*|no tiene|se le va) .. (pila*|bateria*|carga)
    (quedo|esta|acab*|murio|agoto) [sin] (pila*|bateria*|carga) .. {pump}
    {pump} .. (descargada|descargado|se descargo)
"""
_CENTRAL_LINE = """
    {line} .. ({trouble})
    ({trouble}) .. (alrededor|donde|en|por|junto|cerca|desde|lado|donde tiene|donde tengo|zona|de|de) .. {line}
    (cateter*|puerto|port|picc|hickman|broviac) ... ({trouble})
    (jalo|jale|jalaron|arranco|arranque|quito|corto|tiro|tiraron|movio|mordio|safo|zafo|salio) .. (cateter*|puerto|
        port|picc|hickman|broviac|sonda|via|linea)
    ({trouble}) [mi|su|esta|tiene|tengo] {line}
"""
_CENTRAL_LINE_SEEN = """
    (cateter*|puerto|picc|hickman|broviac) esta [{much}] (supurando|infectad*|hinchad*|inflamad*|goteando|
        sangrando|roj*)
"""
_CENTRAL_UNLESS = "(ayuda en linea|linea (telefonica|principal|de citas))"
_DRIP_SITE = """
    (suero|via|aguja|vena|venita|infusion|inyeccion|piquete|inyectaron|canalizaron|pusieron (quimio(?! roja)|suero)|
        brazo .. quimio) .. (arde*|quema*|hinch*|inflam*|{red}|duele*|ampoll*|ardor)
    (arde*|quema*|ardor|hinch*|inflam*|duele*|{red}|ampoll*) .. (donde|vena|en lugar) .. (suero|quimio|aguja|vena|
        inyect*|pusieron|infusion|pasa|entra|piquete|canaliz*)
    (quimio|suero|medicina) .. (salio|salirse|sale|infiltr*|rego|derram*|tiro) .. (vena|piel|brazo)
    (brazo|mano) .. (arde*|quema*|hinch*|{red}) .. (quimio|suero|infusion|medicina)
    ({to_whom}|esta|ha|estan) [esta|estan|ha|acaba de] (derram*|rego|regado|regando|infiltr*|tiro|tirado|tirando|
        extravas*|fugo|fugando|chorre*|sale|salio|salirse|saliendo|goteando|gotea) [toda|todo|poquita|
        poca|poco de|algo de|bolsa de|mi|su] (quimio|quimioterapia|suero)(?! de (seguro|hospital|clinica))
    (quimio|quimioterapia|suero) (se|{to_whom}|esta|ha|nos) [esta|ha] (derramo|derramado|derramando|rego|regado|regando|
        infiltr*|extravas*|tiro|tirando|fugo|fugando|chorre*|salio|saliendo|goteando)
    (quimio|quimioterapia|suero) (afuera|fuera) de vena
"""
_DRIP_REPORTS = """
    (cayo|callo) [toda|poquita|poca|poco de|gota* de|mi|su] (quimio|quimioterapia) .. (piel|mano*|ojo*|ropa|brazo*|
        pierna*|
        cara|piso|cama|encima)
    {to_whom} (salpico|salpique|mancho|manche|mojo|moje) .. (quimio|quimioterapia)
"""

OVERDOSE_WITH_COLLAPSE = Sign(AlarmKind.EMERGENCY, "overdose", reports=_TAKEN, within=_COLLAPSED)
OVERDOSE_NAMED = Sign(
    AlarmKind.EMERGENCY, "overdose", names="(sobredosis|intoxicacion con pastillas|intoxico|envenen*)"
)
CHILD_OVERDOSE = Sign(AlarmKind.CARE_TEAM, "overdose", reports=_OVERDOSE_CHILD, within="{pill}")
OVERDOSE = Sign(AlarmKind.CARE_TEAM, "overdose", reports=_OVERDOSE)
MISSED_PILL = Sign(
    AlarmKind.CARE_TEAM,
    "missed_pill",
    reports=_MISSED_PILL,
    unless="(nombre|cita|pregunta|receta|que pase navidad|que pase ano nuevo)",
)
PUMP = Sign(AlarmKind.CARE_TEAM, "pump", names=_PUMP)
CENTRAL_LINE = Sign(
    AlarmKind.CARE_TEAM, "central_line", reports=_CENTRAL_LINE_SEEN, names=_CENTRAL_LINE, unless=_CENTRAL_UNLESS
)
DRIP_SITE = Sign(AlarmKind.CARE_TEAM, "drip_site", reports=_DRIP_REPORTS, names=_DRIP_SITE, unless="^{asked_which}")
