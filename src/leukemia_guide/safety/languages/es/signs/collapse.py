"""Spanish: someone who faints, does not wake, has a seizure or has hit the head."""

from ....alarm import AlarmKind
from ....language import Sign

_UNRESPONSIVE = """
    (se|me) [{to_whom}|nos] [esta|estoy|iba a|voy a|va a|quiere|quiero|puede|siento que me] (desmay*|desplom*|
        desvanec*|colaps*|priv*)
    (voy|va|iba|quiero|casi|siento que) .. (desmayar*|desmay*|desvanec*|desplomar*)
    (perdio|perdi|pierde|pierdo|perdiendo|perder) .. (conocimiento|sentido|conciencia|consciencia)
    no [se|me|nos|quiere|logra|logramos|puedo|podemos|pueden|puede|hemos podido] .. (despierta|despertar*|
        despertarl*|reacciona|reaccionar|abre [sus] ojos|abrir ojos|se mueve|
        mueve|vuelve en si|volver en si)(?! [mucha|mucho|ninguna|gran] (confianza|interes|curiosidad|sospecha*|
        duda*)|a|bien|mano|pierna*|brazo*|dedo*|lado|boca|cara|pie*)
    {kin} .. no .. (responde|respondia|contesta|contestaba)(?! a|bien|[mi|mis] (telefono|celular|llamada*|mensaje*|
        pregunta*))
    (nadie|nada|ni) .. (despierta|despertar*)
    (y|le|que|pero|nos|{kin}) [esta] (cuesta|costando|batallamos|batallo) [para|mucho|trabajo|bastante] despertar*
    (esta|estaba|quedo|encontre|encontramos|hallamos|sigue|puso|cayo|fue|hay) .. (inconsciente|inconciente|desmayad*|
        desvanecid*|sin (conocimiento|pulso|conciencia)|flacid*|aguad* trapo|trapo|desfallecid*|
        tirad* .. no|muert*|sin reaccionar|sin responder)
    (no|ni|sin) [tiene|siento|encuentro|hay|le siento|le encuentro] pulso
    corazon .. (paro|detuvo|dejo de latir)
    (demasiado|bien) (dormid*|somnolient*|adormilad*) .. (no|que no) .. (despert*|respond*|abr*)
    (dormid*|somnolient*|adormilad*) que no .. (despert*|respond*|abr*)
    (va y viene|entra y sale) .. (conocimiento|conciencia)
    (cayo|callo|desplomo) .. (redond*|seco|de golpe a piso|y no (responde|despierta|reacciona|se mueve|se levanta))
    (sacud*|mov*|habl*|grit*|llam*|peg*) .. (y|pero) (no|nada) .. (despierta|responde|reacciona|contesta|mueve|
        despertar)
    (fue|va|iba) .. (luz|mundo) .. (ojos|cai)
    (bajo|baja|bajando) presion .. (desmay*|cayo|cai)
    (esta|estaba|quedo|encontre|encontramos|cayo) [mi {kin}] sin sentido
    (se|me) (acaba|acabo|acaban) de (desmay*|desplom*|desvanec*)
    no [se|me] (despierte|despertaba|reaccionaba|reaccione|responda|respondia)(?! a|bien)
"""
_NO_ANSWER = """
    no [se|me|nos|quiere] .. (responde|respondia|contesta|contestaba)(?! a|bien|[mi|mis] (telefono|celular|llamada*|
        mensaje*|pregunta*)|lado|seguro|aseguranza|farmacia|oficina|hospital|(doctor*|enfermera|clinica|oncolog*) (a|
        mis|mi|mensaje*|llamada*|correo*))
"""
_NO_ANSWER_FROM_THE_HOSPITAL = """
    (enfermer*|doctor*|medico|oncolog*|clinica|hospital|linea|telefono|oficina|consultorio|farmacia|nadie|equipo|seguro|
        secretaria|aseguranza|guardia) [ya] no [me|nos] (responde|contesta|contestaba)
"""
_UNRESPONSIVE_NAMES = """
    (desmayo|desmayos|desmayad*|desmayando|desmaye|desmayamos|desvanecimiento*)
    (inconsciente|inconciente|perdida de conocimiento|perdida de conciencia|sincope)
"""
_SEIZURE = """
    (convulsion*|convulsiona*) .. (ahora|ahorita|otra vez|no para|desde|hace|y)
    (esta|estaba|estuvo|sigue|{begins} a|puso a|{kin}) (convulsion*|convulsionando|convulsionar)
    (convulsiono|convulsionando)
    (sacud*|sacudid*|estremec*|brinc*|jalon*|retuerc*|contorsion*) .. (todo|toda|cuerpo|brazos|piernas|piso|
        sin control|violent*)
    (cuerpo|brazos|piernas|brazo|pierna|manos) .. (sacud*|brinc*|jalon*|espasm*|convuls*|tieso*|tiesa*|rigid*|
        engarrot*)
    (temblando|tiembla|temblar) todo cuerpo .. (no (responde|reacciona|contesta)|ojos)
    ojos .. (blanco|volte*|para atras|hacia atras|fueron|torcid*|arriba)
    (volte*|torcio|puso|pusieron|fueron|viro*) .. ojos .. (blanco|atras|arriba)
    espuma .. (boca|saliendo)
    (echa|echando|saca|sacando|sale|saliendo) .. espuma
    (puso|quedo|esta|pone) .. (ties*|rigid*|engarrotad*|dur* palo)
    (dio|esta dando|dando|dan|dieron|tuvo|tiene|tuve|esta teniendo|empezo) [otro|varios|su|primer] [ataque|
        ataques] (ataque|ataques|epileptic*|epilepsia|de epilepsia|convulsiv*|ataquito)(?! de (risa|nervios|panico|
        ansiedad|tos|llanto|corazon|asma)|a corazon|cardiaco|a)
"""
_SEIZURE_NAMES = """
    (convulsion|ataque epileptico|ataque de epilepsia|crisis convulsiva|crisis epileptica|ataques epilepticos)
"""
_SEIZURE_TOPICS = """
    (convulsiones|convulsivo|epilepsia)
"""
_HEAD_HIT = """
    (se|me) [ha|he|acaba de] (pego|pegue|golpeo|golpee|dio|di|lastimo|lastime|abrio|descalabro|descalabre|partio|
        rompio|estrello) .. (cabeza|craneo|frente|nuca|coco)
    (golpe*|trancazo|porrazo|madrazo|golpazo|chichon|descalabrad*|guamazo|cocazo) .. (cabeza|frente|nuca)
    (cayo|cai|caido|cayendo|aterrizo) .. (cabeza|nuca)
    (pego|golpeo|golpee|pegue) .. cabeza
    (traumatismo|lesion|contusion) .. (craneal|cabeza|cerebral)
    (conmocion|contusion) cerebral
"""
_HEAD_DANGER = """
    (vomit*|desmay*|confund*|dolor|duele|dormid*|sueno|no (responde|despierta|recuerda|reacciona|se acuerda)|maread*|
        sangra*|convuls*|inconsciente|borros*|perdio conocimiento|incoheren*|raro|rara)
"""
_FALL = """
    (se|me) [{to_whom}|nos] [acaba de|ha|he] (cayo|callo|cai|caigo|caido|resbalo|resbale|tropezo|tropece|tumbo|rodo|
        golpeo|golpee|pego|pegue|volteo)(?! pelo|cabello|cejas|pestanas|diente*|mal|bien|20|pesad*|mundo|gota|
        telefono|celular|
        llamada|senal|novio|noticia*)
    (cayo|cai|callo|caimos|rodo) .. (escalera*|cama|bano|regadera|banera|tina|silla|piso|suelo|bici*|sofa|patio|
        banqueta|pasto|moto|caballo)
    (tuvo|tuve|sufrio|sufri|dio|di|llevo|lleve) .. (caida|caidita|golp*|porrazo|accidente|trancazo|choque|
        guamazo|madrazo|ranazo|costalazo|fregadazo|senton|zape|cocazo|tropezon|resbalon|machucon)(?! de (suerte|calor|
        estado))
    (choque|accidente) de (carro|coche|auto|moto)
"""
_FALL_UNLESS = "(pelo|cabello|cejas|pestanas|defensas|conteos|plaquetas (cayeron|bajaron)|cayo bien|cayo mal)"

UNRESPONSIVE = Sign(AlarmKind.EMERGENCY, "unresponsive", reports=_UNRESPONSIVE, names=_UNRESPONSIVE_NAMES)
NO_ANSWER = Sign(AlarmKind.EMERGENCY, "unresponsive", reports=_NO_ANSWER, unless=_NO_ANSWER_FROM_THE_HOSPITAL)
SEIZURE = Sign(AlarmKind.EMERGENCY, "seizure", reports=_SEIZURE, names=_SEIZURE_NAMES, topics=_SEIZURE_TOPICS)
HEAD_INJURY = Sign(AlarmKind.EMERGENCY, "head_injury", reports=_HEAD_HIT, within=_HEAD_DANGER)
FALL = Sign(AlarmKind.CARE_TEAM, "fall", reports=_HEAD_HIT + _FALL, unless=_FALL_UNLESS)
