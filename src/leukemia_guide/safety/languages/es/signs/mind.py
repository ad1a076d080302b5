"""Spanish: stroke, speech, confusion, balance and headache."""

from ....alarm import AlarmKind
from ....language import Sign

_CONFUSED = """
    (esta|estaba|anda|puso|ve|veo|noto|amanecio|desperto|quedo|siente|sigue|parece|luce|{kin}) .. (confundid*|
        desorientad*|desubicad*|delirando|alucinando|ido|ida|perdid*|atontad*|fuera de si|incoherente|enloquecid*|
        trastornad*)(?! por|con|sobre|de|entre|en)
    (delira|delirando|delirio*|alucina|alucinando|alucinacion*|desvaria|desvariando)
    no [me|nos|se|ya] (sabe [ni]|sabia|reconoce|reconocio|conoce|recuerda|acuerda|ubica) .. (donde|quien|
        quienes|nombre|
        se llama|que dia|que ano|a nadie|a familia|su familia|nada|su mama|su propi*|a mi|a (su|sus))
    no (me|nos) (reconoce|reconocio|conoce|conocio)
    (dice|diciendo|habla|hablando|decir|hablar) .. (incoherencia*|tonteria*|cosas (sin sentido|raras|que no|extranas|
        incoherentes)|disparate*|locura*|puras cosas|sin sentido|babosadas|barbaridades|cosas que no son)
    no (dice|habla|tiene|esta diciendo) .. (sentido|coherente|cuerdo)
    (actua|actuando|comporta|comportando|porta|portando|esta|anda|puso|noto|veo) .. (raro|rara|extran*|loco|loca|
        borrach*|no es mismo|no es misma|diferente|irreconocible)
    no parece (mismo|misma) [de siempre]
    no es (mismo|misma) (de siempre|desde|hoy)
    (ve|viendo|oyendo|escucha|escuchando) .. (cosas|voces|gente|personas|animales|bichos) .. (no (estan|existen|
        hay|son)|que no)
    (cree|piensa|jura) que .. (estamos en|esta en (guerra|trabajo|su pueblo)|ano|es navidad|soy (su|otra|otro))
    (repite|repitiendo|pregunta|preguntando) .. (mismo|mismo|misma|misma cosa|y otra vez)
"""
_SPEECH = """
    (habla|hablando|hablar|hablo) .. (raro|rara|enredad*|arrastra*|trabad*|mal|chistoso|borrach*|borroso|
        extrano|con trabajo(?! social)|con trabajos|
        con mucho trabajo|mocho|atropellad*|no se (le|me) entiende|cuesta|pastoso)
    (arrastra*|enreda*|traba|traban|trabad*|trabando*|pega*|enredo|trabo) .. (palabra*|lengua|habla|voz)
    (lengua|palabras|habla|voz) .. (traba|traban|trabo|trabad*|trabando*|enred*|
        arrastr*|pesada|no sale*|atoran|atoro|dormida|confund*|rara|revuelt*)
    {can_not} .. (hablar|decir palabra*|articular|pronunciar|formar palabras|encontrar palabras)
    no {to_whom} (sale|salen|salian|salia|entiende|entiendo|entendemos|vienen|viene) .. (palabra*|voz|habla|
        que dice|que dice|nada de que)
    (dejo|dejado) de hablar
    (perdio|perdi|perdiendo|se fue|se le fue) .. habla
    (balbucea|balbuceando|balbuce*|tartamude*)
    (dificultad|problemas|cuesta|trabajo|batalla|batallo) .. (hablar|encontrar palabras|palabras)
    no (encuentra|encuentro|halla|hallo|recuerda|recuerdo|consigue|logra decir) .. (palabra*|nombre de (cosas|
        objetos))
"""
_STROKE = """
    (cara|boca|sonrisa|ojo|parpado|cachete|mejilla|labio|rostro) .. (caid*|cayo|torcid*|torcio|chuec*|lado|paraliz*|
        dormid*|adormecid*|entumid*|entumecid*|colgad*|colgo|desviad*|desvio|enchuec*|fue de)
    (cayo|torcio|enchueco|paralizo|durmio|desvio|colgo|fue|cuelga|cae|tuerce|adormecio|entumio|jalo) .. (cara|boca|
        sonrisa|ojo|parpado|cachete|media cara|mitad de cara|lado de cara|rostro)
    (torcid*|chuec*|caid*|paralizad*|dormid*|desviad*) .. (cara|boca|sonrisa|rostro)
    no [se|me|le] .. (mover|levantar|sentir|mueve|muevo|siente|siento|levanta|alzar|alza|usar|responde|apretar|
        doblar) .. (brazo*|pierna*|lado|mano|mitad|media*|cuerpo|pie)
    (medio|mitad|lado|izquierd*|derech*) [de|lado|brazo|pierna|mano|mi|su|cuerpo] .. (dormid*|adormecid*|paraliz*|
        debil*|sin fuerza*|entumid*|entumecid*|no responde|no mueve|no siente|muert*|flojo|caido|paralitic*|hormigue*)
    (medio|mitad de|mitad|lado izquierdo de|lado derecho de) [su|mi] (cuerpo|cara) .. (dormid*|adormecid*|paraliz*|
        debil*|sin|entumid*|no|entumecid*)
    (brazo|pierna|mano|lado) [izquierd*|derech*] .. (no [me|le|se] (responde|mueve|hace caso|sirve|funciona)|
        paraliz*|sin fuerza*|muert*|inmovil)
    (durmio|adormecio|paralizo|entumio|duerme|entume|entumecio) .. (lado|mitad|medi*|brazo|pierna|mano)(?! dedos)
    (perdio|perdi|perdiendo|sin|no tiene|no tengo) .. (fuerza|sensibilidad|movimiento|movilidad) .. (lado|brazo|
        pierna|mano|mitad|cuerpo)
    {sudden} .. no .. (ve|veo|ver|hablar|habla|caminar|camina|mover|mueve|siente|siento|entiende|levantarse|parar*)
    no .. (ve|veo|ver|hablar|caminar|mover) .. {sudden}
    (perdio|perdi|perdiendo|se fue|fue) .. (vista|vision)
    (quedo|quede|quedando|quedandome|quedandose) cieg*
    (veo|ve|viendo|vision) .. (doble|borroso {sudden}|negro)
    no [puedo|puede|ya] (ver|veo|ve) [nada|bien|de] .. (ojo|lado|nada|repente)
    {sudden} .. (debil*|dormid*|adormecid*|paraliz*|visi*|cieg*)
    (dio|dando|tuvo|tiene|tuve|teniendo|sufrio|sufriendo) .. (derrame|embolia|infarto cerebral|i c t u s|ictus|
        trombosis cerebral|acv|a c v|apoplejia|aneurisma)
"""
_STROKE_NAMES = """
    (derrame cerebral|derrame|embolia cerebral|infarto cerebral|ictus|apoplejia|aneurisma|accidente cerebrovascular|
        acv|embolia|trombosis cerebral)
    {sudden} (ceguera|confusion|debilidad|adormecimiento)
    (ceguera|confusion|debilidad|adormecimiento|paralisis) {sudden}
    (debilidad|adormecimiento|paralisis|entumecimiento|hormigueo) (de|en) [mi|su|medio|mitad] (lado|cuerpo|cara)
"""
_MIND = """
    (perdio|pierde|pierdo|perdi|perdiendo|sin|no tiene|no tengo|falta) .. equilibrio
    (tambalea*|tambaleando*|trastabill*|bambole*)
    (camina|camino|caminando|caminar) .. (chueco|raro|lado|borrach*|trabajo|torpe|mal|sosten*|cayendo|pared*)
    (mano|manos|dedos) .. (tiembl*|temblo*|sacud*|temblando)
    (tiembl*|temblor*|temblando) .. (mano*|dedo*|pulso)
    no [se|le|me] (puede|puedo|logra|podia) .. (caminar|escribir|ponerse de pie|sostenerse|leer|tragar bien)
    (letra|escritura|firma) .. (rara|cambio|fea|chueca|mal|temblorosa|distinta|diferente|ilegible|horrible)
    (olvida*|olvido|se van|se me van) .. (palabras|nombres)
    (temblor*) (nuevo*|fuerte*|peor*)
"""
_MIND_TOPICS = """
    (temblor|temblores)
"""
_HEADACHE = """
    (dolor|dolores) [{much}] [de|en] (cabeza|cabezita) .. ({much}|no se|no {to_whom}|{not_end}|dias|desde|puncion|
        raro|diferente|todos|cuello|luz|que no|cada)
    ({much}) dolor [de|en] cabeza
    {to_whom} [esta] (duele|doliendo|dolido|punza|estalla|revienta|explota|martilla|retumba|palpita|late|
        parte) .. ({much}|no se|dias|desde|horas|nunca|explotar) .. cabeza
    {to_whom} [esta] (duele|doliendo|dolido|punza|estalla|revienta|explota|martilla|retumba|
        parte) [{much}] cabeza .. ({much}|no se|{not_end}|dias|desde|horas|nunca|que|y|explotar|puncion)
    cabeza .. (explota*|estalla*|revienta*|parte*|martill*|retumb*|punza*|va a explotar|va a estallar|duele {much}|
        duele desde)
    (migrana|jaqueca) que {not_end}
    (migrana|jaqueca) .. ({much}|{not_end}|dias|desde|no)
    (cuello|nuca) .. (ties*|rigid*|tensa|duro|dura|tiesit*)
    luz .. (molesta|lastima|duele)
"""
_SEVERELY = "({sudden}|grave|severa*|totalmente|completamente|fuerte)"

STROKE = Sign(
    AlarmKind.EMERGENCY, "stroke", reports=_STROKE, names=_STROKE_NAMES, unless="microscopio no (ve|alcanza a ver)"
)
SPEECH = Sign(AlarmKind.EMERGENCY, "stroke", reports=_SPEECH, unless="{cells_drug}")
SUDDEN_CONFUSION = Sign(AlarmKind.EMERGENCY, "confusion", reports=_CONFUSED, within=_SEVERELY)
CONFUSION = Sign(AlarmKind.EMERGENCY, "confusion", reports=_CONFUSED, unless="{cells_drug}")
MIND_AFTER_CELLS = Sign(AlarmKind.CARE_TEAM, "mind", reports=_CONFUSED + _SPEECH, within="{cells_drug}")
MIND = Sign(AlarmKind.CARE_TEAM, "mind", reports=_MIND, topics=_MIND_TOPICS, unless="^{asked_which}")
HEADACHE = Sign(AlarmKind.CARE_TEAM, "headache", reports=_HEADACHE)

_AFTER_A_SPINAL_TAP = """
    (puncion|lumbar|columna|espinazo|espalda|intratecal)
"""
_LEGS_GONE = """
    no (puedo|puede|podia|pudo|logra) (caminar|parar*|levantar*|mover) [mis|sus] [piernas]
    no [me|le|se me|se le] (responden|mueven) piernas
    (perdio|perdi|pierde|sin) .. control .. (vejiga|pipi|esfinter*)
    (hizo|hice|hace|orino|orine) .. (encima|en ropa)
"""
_LEGS_WEAK = """
    (piernas|pierna|pies) .. (debil*|flojas|floja|dormid*|tiembl*|temblor*|adormecid*|no {to_whom} (aguantan|
        sostienen))
    {to_whom} cuesta caminar
    (debilidad|flojera) en piernas
"""
LEGS_GONE = Sign(AlarmKind.EMERGENCY, "unknown", reports=_LEGS_GONE, within=_AFTER_A_SPINAL_TAP)
LEGS_WEAK = Sign(AlarmKind.CARE_TEAM, "mind", reports=_LEGS_WEAK, within=_AFTER_A_SPINAL_TAP)
