"""Spanish: allergy, pain, skin, mouth, belly and bowel."""

from ....alarm import AlarmKind
from ....language import Sign

_ALLERGY = """
    {to_whom} [esta|estan|ha|han|{begins} a|va] (hinch*|cerr*|inflam*|cierra|hincha|engrosa*|apriet*) .. (garganta|
        lengua|cara|labio*|boca|ojo*|parpado*|rostro|cuello)
    (garganta|lengua|cara|labio*|boca|ojos|parpados|rostro) .. ({swollen}|cerr*|cierra|gruesa|apretada|bloque*)
    ({swollen}|hinchazon) .. (garganta|lengua|cara|labio*|boca|rostro)
    (roncha*|urticaria|alergia) ... (respir*|garganta|cara|lengua|labio*|ahog*|aire|hinch*)
    (reaccion|alergia) (alergica|grave|fuerte|severa|fuertisima) .. (medicina|quimio|inyeccion|infusion|ahora|
        asparaginasa|sangre|plaquetas)
    shock anafilactico
"""
_ALLERGY_UNLESS = """
    (esteroide*|prednisona|dexametasona|cortisona)
    ^por que [se me|se le|se|me|le] (hincha*|hincho|inflama*|inflamo) [tanto] cara$
"""
_ALLERGY_NAMES = """
    (reaccion alergica|reacciones alergicas|anafila*|alergia (grave|fuerte|severa)|choque anafilactico)
"""
_SEVERE_PAIN = """
    peor dolor [de cabeza|de estomago|de espalda] .. (vida|mundo|he (tenido|sentido)|ha (tenido|sentido)|que)
    dolor .. (peor de (mi|su) vida|nunca|nunca habia|mas fuerte de [toda] (mi|su) vida|peor que he)
    {sudden} .. (dolor|duele|dolio|doler|punzada)
    (dolor|duele|dolio) .. {sudden}
    (dolor|dolores|duele|dolencia) .. (insoportable*|inaguantable*|desgarrador*|que no (aguanto|aguanta|soporto|
        soporta))
    no .. (aguanto|aguanta|soporto|soporta|aguantar|soportar|tolero|tolera) .. (dolor|dolores)
    (grita|gritando|grito|retorc*|retuerc*|llora|llorando|aullando|revolc*|dobla*|doblad*) .. (de|por) dolor
    (muero|muere|muriendo) de dolor
    (dolor) .. diez de diez
    dolor insoportable
"""
_BELLY = """
    {to_whom} [esta|ha] (duele|doliendo|dolido|punza|arde) [{much}] .. {belly} [{much}|{not_end}|desde|dias|despues|
        y|que|no]
    {belly} .. (duele {much}|dolor {much}|{swollen}|dur*|ties*|abultad*|distendid*)
    (dolor|dolores|colico*|retortijon*|punzada*|calambre*|torzon*) [{much}] .. {belly} .. [{much}|no se quita|desde|
        despues|que no]
    {much} (dolor|dolores|colico*|retortijon*) .. {belly}
    (dolor|colico*|retortijon*) .. {much} .. {belly}
    ({swollen}|dur*) .. {belly}
    {have} .. pancreatitis
"""
_VOMITING = """
    no [puedo|puede|para|deja|ha parado|ha dejado|dejo|paro|se|{to_whom}] .. (parar de|para de|deja de|dejar de|
        parado de|dejado de|dejo de|paro de|quitan|quita) (vomit*|devolver|guacarear|arrojar|gomitar|volver estomago|
        vomito*|nausea*)
    no [se|{to_whom}] (para|paran|calma|calman|cede|ceden) (vomito*|nausea*|vomitos)
    (vomit*|devolv*|guacar*|arroj*|gomit*) .. (todo|dia|noche|veces|rato|horas|sin parar|mucho|cada|seguid*|desde|
        otra vez|constante*|no para|no se|agua|hasta)
    (lleva|llevo|{goes_on}) .. (vomitando|con vomito*|devolviendo|arrojando|gomitando)
    no .. (retiene*|retengo|retener|tolera|tolero|tolerar|aguanta|aguanto|guarda|mantiene|mantener|detiene|queda|
        cae) .. (nada|agua|liquido*|comida|alimento*|estomago|ni)
    (nada|agua|comida|todo) .. (retiene|retengo|se le queda|queda en estomago|cae en estomago|devuelve|devuelve|
        vomita|vomito|regresa)
    (deshidratad*|deshidratando)
    ({much}) (vomito*|vomitos)
    (vomito|vomitos) .. ({much}|{not_end}|no se|dias|todo)
    todo que (come|toma|tomo) .. (vomit*|devuelv*|sale|arroj*)
    todo que (come|toma|tomo) .. (vomit*|devuelv*|sale|arroj*)
    vomito* que {not_end}
"""
_BOWEL = """
    diarrea .. ({much}|{not_end}|dias|agua|desde|veces|noche|dia|horas|no|sangre|fuerte|constante*|liquida)
    ({much}) [de] diarrea
    (lleva|llevo|tengo|tiene|{goes_on}|ando|anda|esta|estoy) .. (dias|semana|horas|noche|{days}) .. diarrea
    no [{to_whom}|he|ha|puedo|puede|logro|se|hemos] .. (obr*|evacu*|ido a bano|ir a bano|va a bano|voy a bano|
        hecho popo|hacer popo|hace popo|hago popo|hace de bano|hecho de bano|hacer de bano|hecho caca|defec*|
        hacer de dos|ensuci*|hecho de dos) [nada|desde|en|hace|{days}]
    {days} sin (obrar|evacuar|ir a bano|hacer (popo|de bano|caca|de dos)|defecar|ensuciar)
    sin (obrar|evacuar|ir a bano|hacer (popo|de bano|caca)|defecar) .. {days}
    (estrenid*|estitic*|tapad*|constipad*) .. ({days}|{much}|desde|no puedo|y|vincristina|con dolor)
    estrenimiento .. ({days}|{much}|desde|dolor)
    ({much}) estrenimiento
    (popo|evacuacion*|excremento|caca|pupu) .. (agua|liquid*|aguad*)
    (hace|hago|hizo|obra|obro|evacua|evacuo) .. (pura agua|puro agua|aguad*|liquid*)
    ({have}|ando|anda|traemos|con|{to_whom} dio|{to_whom} pego|{to_whom} agarro) .. (chorro|chorrillo|chorrito|soltura|
        cursera|correncia|churrias)(?! de)
    (suelt*|floj*) de (estomago|panza|barriga)
    (estomago|panza|barriga) [bien|medio|{much}] (suelt*|floj*)
"""
_SKIN = """
    {to_whom} [esta|estan|han|ha] (sali*|brot*|salen|llen*|aparec*|hizo|hicieron) .. (ronch*|sarpullid*|salpullid*|
        erupcion*|ampoll*|urticaria|grano*|alergia|rash|manchas|ampulas)
    {have} .. (ronch*|sarpullid*|salpullid*|erupcion*|ampoll*|urticaria|rash|ampulas)
    (ronch*|sarpullid*|salpullid*|erupcion*|ampoll*|urticaria|rash|ampulas) .. (todo|toda|cuerpo|cara|pecho|espalda|
        brazo*|pierna*|por|desde|pica*|arde*|despues|{red}|mano*)
    (llen*|cubiert*|plagad*) .. (ronch*|sarpullid*|salpullid*|ampoll*|grano*)
    piel .. (amarill*|pela*|despelleja*|cae*|ampoll*|descarapela*|desprend*|cayendo|quema*)
    (ojos|ojo|blanco de ojos|cara|piel) .. (amarill*|amarillent*)
    (puso|puse|poniendo|pone|esta|estoy|veo|ve|quedo|amanecio) .. (amarill*|ictericia)
    (comezon|picazon|rasquina|rasquera|pica*) .. ({much}|todo|toda|no se|insoportable|{not_end}|cuerpo|desde|
        sin dejar*)
    ({much}) (comezon|picazon|rasquina)
    (despelleja*|pela*) .. (manos|pies|piel|palmas)
"""
_SKIN_TOPICS = """
    (ictericia|sarpullido|salpullido|ronchas|urticaria|ampollas|erupcion|rash)
"""
_MOUTH = """
    (llaga*|ulcera*|fuego*|afta*|boca|garganta|lengua|encias|postemilla*) ... no .. (com*|trag*|beb*|tom*|pas*|habl*|
        mastic*)
    {can_not} .. (comer|tragar|beber|tomar|pasar|masticar) ... (boca|llaga*|garganta|lengua|ulcera*|fuego*|saliva|
        agua|nada|dolor)
    (llaga*|ulcera*|fuego*|afta*) .. (boca|lengua|garganta|encias) .. ({much}|duele*|dolor|no|sangr*|arde*)
    (boca|lengua|garganta) .. (llen*|toda|puras|con) .. (llaga*|ulcera*|fuego*|afta*|ampoll*|manchas blancas)
    (mancha*|parche*|capa|placas|algo) blanc* .. (boca|lengua|garganta)
    (boca|lengua) .. (blanc*|en carne viva|llagad*|lastimad* que no)
    (algodoncillo|candidiasis|mucositis)
    no .. (com*|trag*|beb*|tom*|quiere|pasa) ... (llaga*|ulcera*|fuego*|afta*|postemilla*)
    no [puedo|quiero|quiere|puede] [nada|casi|ni] por ... (llaga*|ulcera*|fuego*|afta*|boca llagada)
    (duele|arde|dolor) .. (tragar|boca) .. ({much}|no|tanto|comer)
    {to_whom} [esta] duele {much} .. (boca|tragar|comer)
"""
_THIRST = """
    ({much}) sed .. (orin*|bano|pipi|y|todo|esteroide*|prednisona|dexametasona|desde|no se)
    (sed|toma* agua|tomo agua|bebe agua) ... (orin*|pipi|bano)
    (orin*|pipi|bano) .. ({much}|a cada rato|cada rato|todo tiempo|cada (hora|diez|20|media)|seguido|
        sin parar) ... sed
    (orin*|hace pipi|hago pipi) .. (a cada rato|cada rato|todo tiempo|cada (hora|diez|20|media)|seguidito|
        demasiado|muchisimo)
    (azucar|glucosa) .. (nubes|disparad*|por cielo|300|400|500)
    (azucar|glucosa|glucometro) ... (en|a|marca|sale|salio|dio|esta|de|tiene|trae) (3*|4*|5*|high)
    {have} .. (muchisima|demasiada|tanta) sed
    no .. (quita|calma|sacia) .. sed
    sed {not_end}
    (muero|muere) de sed
    (sed) .. (insoportable|insaciable|exagerada|terrible|que no)
"""
_NO_WATER_PASSED = """
    no [se|me|le|ha|he|quiere|puede|puedo] (hace|hago|hacer|hizo|hecho|puede hacer|puedo hacer|logra hacer|echa|
        tira) [nada de|ni gota de|casi|de|nada] (pipi|pis|chis|aguas|de bano chiquito|de uno|de chis)
    no [ha|he|puede|puedo|logra|esta|quiere] (orina|orino|orinado|orinar|orinando|meado|mear|mea)(?! {red}|sangre|
        en (bano|cama)|
        tanto|seguido)
    (dia|horas|noche|ayer|manana|rato|lleva|llevo) .. sin (orinar|hacer (pipi|pis|chis)|mear)
    (panal|panales|panalito) [{goes_on}|esta|estan|amanecio|sale] (seco|secos|sin (mojar|pipi))
    no [ha|esta] (moja|mojado|mojando) .. panal*(?! (en|de|por) noche*)
    casi no (orina|orino|hace pipi|hago pipi)
    (no|casi no|apenas) {to_whom} sale [nada de|casi|ni gota de|casi nada de] (orina|pipi)
"""
_MOUTH_UNLESS = """
    ^por que [{to_whom}] (salen|sale|sacan|dan) [tantas] (llaga*|ulcera*|fuego*|afta*) en boca$
    ^por que [{to_whom}] (salen|sale|sacan|dan) [tantas] (llaga*|ulcera*|fuego*|afta*) en boca (con|por|en|durante) ..$
"""
_MOUTH_NAMES = """
    (llagas|ulceras|fuegos|aftas) .. (boca|lengua|garganta|encias)
"""
_BOWEL_TOPICS = """
    (diarrea|estrenimiento|estrenid*)
"""

ALLERGY = Sign(AlarmKind.EMERGENCY, "allergy", reports=_ALLERGY, unless=_ALLERGY_UNLESS)
ALLERGY_NAMED = Sign(AlarmKind.EMERGENCY, "allergy", names=_ALLERGY_NAMES)
SEVERE_PAIN = Sign(AlarmKind.EMERGENCY, "severe_pain", reports=_SEVERE_PAIN)
BELLY = Sign(AlarmKind.CARE_TEAM, "belly", names=_BELLY)
VOMITING = Sign(AlarmKind.CARE_TEAM, "vomiting", reports=_VOMITING, unless="^[me] (voy|va) a vomitar mucho$")
BOWEL = Sign(AlarmKind.CARE_TEAM, "bowel", reports=_BOWEL, topics=_BOWEL_TOPICS)
SKIN = Sign(AlarmKind.CARE_TEAM, "skin", reports=_SKIN, topics=_SKIN_TOPICS, unless="bolsa* amarill*")
NO_WATER_PASSED = Sign(AlarmKind.CARE_TEAM, "unknown", reports=_NO_WATER_PASSED)
MOUTH = Sign(AlarmKind.CARE_TEAM, "mouth", reports=_MOUTH, names=_MOUTH_NAMES, unless=_MOUTH_UNLESS)
THIRST = Sign(AlarmKind.CARE_TEAM, "thirst", reports=_THIRST)
