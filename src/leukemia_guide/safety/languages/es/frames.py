"""Spanish: whole frames in which a sign is no report. It is what happens to people in general, what someone read or
heard, what is over and done, what a film tells, or how a thing is done in a hospital.

They stand beside the figures of speech and work as they do: a sign that shares a word with one does not count. So each
names the words that make it general or past, and reaches only a few words on: what is told after that still counts.
"""

# What happens to people in general: "por que a la gente le salen", "hay quien habla raro", "les da a todos".
_PEOPLE = """
    a (gente|uno|alguien|enfermos|pacientes|personas|muchos|algunos|quienes) [de|con|que] [leucemia|lucemia|cancer|
        quimio] (le|les|se le|se les)(?! dio|dieron|esta|estan|hizo|salio|salieron|paso) .. ..
    (a que|a todo que|quien|a quien) [le] (toma|tome|ponen|dan) .. [se] (le|les) .. ..
    hay (gente que|quien|quienes|personas que) .. [y] ..
    todo mundo (vomit*|sangr*|tiembla)
    (le|les|da|dan|salen|sale|causa|causan|pasa) .. (a|en) [mucha|toda|otra|tanta] (gente|personas|pacientes|
        algunos|muchos|todos)
    te (quema|arde|hincha|pica|salen|sale|da|dan|sangra*) ..
    {medicine} [ese|esa] [de {medicine}] [que] [les|te] (pone|pinta|deja|hincha|llena|confunde|da|dan|tine) .. ..
    fama de .. ..
    (que|quien*) (hacen|hace|le hacen|les hacen) [a|equipo|doctor*|enfermera*] [uno|alguien] .. cuando ... ..
    se (ve|da|presenta) en gente
    (da|dan|sangra*|fiebre|dolor) ... ... (por regular|en gente|por aprender|por curiosidad)$
    si ... ... en general$
    ... (segun|dice) [que] [vi] [en] (estadisticas|foro|internet|google|documental|folleto|libro)
"""
# What was read, seen or told of strangers.
_HEARSAY = """
    (vi|lei|escuche|oi|vimos|leimos) en (foro|internet|google|facebook|youtube|tiktok|libro|pagina|documental|
        noticias|folleto|grupo) [que] .. .. .. [y (les|le|se le)] ..
    lei que .. .. [y (les|le|se le) ..]
    me dijo (senora|senor|muchacha|muchacho) que (con|a) ... ..
    (senora|senor|muchach*|prim*|amig*|conocid*|companer*) de (iglesia|grupo|amig*|trabajo|pueblo|foro)(?! (se|esta|
        no|se esta)) ... ... ... (que (es|enfermedad|le dio)|eso (da|es|pasa|quita)|cuanto tiempo)
    mi (novela|telenovela|serie) ... ... ..
    (novela|telenovela|pelicula|peli|serie) (donde|en que) ... ..
    en (novela|telenovela|pelicula|peli|pelis|serie|caricatura|capitulo|cuento) ... ..
    (novela|telenovela|pelicula|peli|serie|caricatura) de anoche ... ..
    cancion .. (que dice|donde) ... ... ..
"""
# What is over: told as past, and then as done. A fever that came down yesterday is none of these.
_DONE = """
    (semana|vez|mes) pasad* ... ... ... (ya [se|le] (atendi*|controlaron|manejaron|curaron)|ya salio|ya esta (en casa|
        bien|perfect*)|dieron de alta|mismo dia)
    (mareo*|temblor*|hormigueo|ronchas|dolor|vomito*) ... ya se (le|me) (fue|fueron|quito|quitaron|paso)(?! con)
    ... ... .. eso fue cuando (viv*|era|trabaj*|estudi*)
    (infarto|derrame|embolia) .. a (2*|3*|4*|5*|6*|7*)
    moret* ... ... .. no era (leucemia|a l l)
    preguntaron si ... .. (dije|dijo|conteste|contesto) que (jamas|nunca|no)
"""
# A lasting disease that makes anyone tremble; shivers of cold are not of it.
_OF_ANOTHER_DISEASE = """
    (parkinson|parquinson|esclerosis) ... ... (tiembl*|temblando|temblor*)(?! de frio)
"""
# How things are done in a hospital: blood is drawn and given, and what a needle feels like.
_PROCEDURES = """
    (sacan|sacar [le|me]|sacaron|toman|tomaron|pasan|pasaron|pasar [le|me]|ponen|pusieron|ponerle|donar|
        donan|echan) [{much}] sangre(?! (me|le|y|en|de|se))
    (siguen|van a estar|estan|estaban|estaran) echando sangre
    (pasan|pasaron|pasaban|pasar|sacan|sacaron|sacar|ponen|pusieron|metio|meten|metieron) .. (sangre|roja|plaquetas|
        jeringa) [roja|roja roja] .. (por|en|de) {line}
    (sangre|quimio|suero|plaquetas) (entra|entran|pasa|va) por {line}
    (poner|ponen|pongan|quitar|quitan|sacar|sacan|colocar) [me|le] {line} duele
    (piquete|inyeccion|puncion|aspirado|biopsia|pinchazo|puya|aguja) .. (espalda|columna|espinazo|medula|lumbar|
        pierna) duele
    (va|ponen|dan) en (pierna|muslo|brazo|espalda) ... duele
    {urine} [bien] ({red}) ... ... (enfermera|nurse|doctor*) .. (aviso|avisado|rio|dijo que (es|era)|
        explico|muerta de risa)
    {urine} [bien] ({red}) ... ... que (medicina|quimio) (es|era|viene siendo)(?! buena|mejor)
"""
# What would be, and when one should call: no report.
_SUPPOSED = """
    por si (algun dia|alguna vez|alguna noche|acaso) (me|le|nos|se me|se le) (da|diera|sube|subiera|sale|saliera) ..
    por si (me|le|nos|se me|se le) (da|diera|sube|subiera) ..
    (cuando|a que hora) .. [ya] es para (pedir|llamar) .. (911|ambulancia|emergencias)
    sin que (me|nos) (mand*|envi*) .. 911
    y si (pita|suena|chilla)
    (dice|dicen|dijo|cuentan) ... ... ... sera cierto
    ^dejo de (tomar|dar) .. (si|o)
    riesgo (tiene|tengo|tienen|hay|trae) de ..
    (que|cual) temperatura .. (considera|cuenta|es) ... ..
    (drama|escandalo|alboroto|bulla|relajo|insist*) .. (con|por) .. (temperatura|termometro|{fever})
    (por que|no se|si|saber|segur* de) .. [que] (es|sea) (grave|urgente)
    (significa|quiere decir) que .. (muriendo|muero)
    (verdad|claro) ... se (me|nos) va a morir
    se (me|nos) va a morir ... si o no
"""

FRAMES = _PEOPLE + _HEARSAY + _DONE + _OF_ANOTHER_DISEASE + _PROCEDURES + _SUPPOSED
