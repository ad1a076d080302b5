"""Spanish: breath and chest."""

from ....alarm import AlarmKind
from ....language import Sign

_BREATHING = """
    {can_not} .. (respir*|(agarrar|jalar|tomar|coger|meter|recuperar|sacar|pasar) .. aire|inhalar|resollar)
    (no|apenas|ni|casi no|ya no|dejo de) [esta|estaba|se ve que|parece que|siento que] (respira|respirando|respiraba|
        respirar|respirado|respiro)(?! hondo|profundo)
    no .. (siento|siente|escucho) .. respir*
    {to_whom} (falta|faltando|faltaba|esta faltando|va|corta|corto|cierra|fue|entra) .. (aire|oxigeno|respiracion|
        aliento|resuello)
    no {to_whom} (entra|llega|pasa) .. (aire|oxigeno)
    (me|se) [esta|estoy|esta|siento que me] (ahogo|ahoga|ahogando|asfixio|asfixia|asfixiando|sofoco|sofoca|
        sofocando|atraganto|atraganta|atragantando)(?! en (deuda*|papel*|trabajo|cuenta*|
        pendientes|lagrimas|llanto|vaso)|de risa)
    (ahogandose|ahogandome|asfixiandose|asfixiandome|atragantandose|sofocandose|ahogandolo)
    (siento|siente|sensacion) .. (ahog*|asfixi*|sofoc*)
    {to_whom} (cuesta|costando|esta costando|batalla|dificulta|costaba|duele) .. respirar
    (batalla*|lucha*|esforz*|trabajo*|sufriendo|pelea*) .. (respirar|aire)
    respira* .. (mal|rapido|dificultad|agitad*|raro|feo|trabajo|apenas|corto|cortit*|ruido*|fuerte|pesado|
        entrecortad*|a duras penas|no bien)
    respiracion .. (agitada|rapida|entrecortada|dificil|corta|mala|pesada|rara|fatigada|trabajosa|acelerada)
    (labios|cara|boca|dedos|piel|boquita) .. (azul*|morad*|gris*|violet*)
    (azul|azules|morado|morados|morada|azulados) .. (labios|boca|dedos)
    (se|me) [esta] (pone|puso|poniendo|estoy poniendo|torno) .. (azul|morad*|gris)
    oxigeno .. (bajo|baja*|cayo|cayendo|8*|7*)
    (oximetro|osimetro|pulsioximetro|(aparat*|pinza|pincita) [de|en] dedo) ... (8*|7*)
    (saturacion|satura|saturando|oxigeno) [en|a|de] (8*|7*)
    (saturacion|satura) .. (8*|7*)
    (jadea|jadeando|jadeo|boqueando|resollando)
    (hunde*|hunden|sume*) .. (costilla*|pecho)
    (pecho|pechito) .. (silba|chifla|hunde|silbido*|chillido*)
    (atorad*|atoro|atascad*) .. garganta
    no .. (puede|puedo) .. (terminar|completar|decir) .. (frase*|oracion|palabra*) .. (aire|respirar|ahog*)
    (quedo|quede|quedando|quedandose) sin (aire|respiracion|oxigeno)
    no [me|le] (alcanzo|alcanza|agarro|agarra|jalo|jala|tengo|tiene|entra|llega) [bien|suficiente|casi] (aire|oxigeno)
"""
_BREATHING_NAMES = """
    (dificultad*|problema*|trabajo|trabajos|dificil|esfuerzo) [para|a|en|con|de] [poder] (respirar|respiracion|
        respiratori*)
    (falta|faltandome|faltandole|hambre) de (aire|aliento|oxigeno|respiracion)
    sin (aliento|aire|respiracion|oxigeno|resuello)
    corto de (aire|respiracion)
    (asfixia|sofocacion|sibilancias|silbidos en pecho|disnea)
    ahogo(?! en (deuda*|papel*|trabajo|cuenta*|pendientes|lagrimas|llanto|vaso)|de risa)
"""
_SMALL_BREATH = """
    (poco|poquito|tantito|ligera|leve|ligero) .. (falta* .. aire|falta de .. aire|sin aliento|agitad*|cortit*|
        cuesta respirar|trabajo respirar|dificultad .. respirar|aire)
    (aire|aliento|agitad*|agito|agita|canso|cansa|ahogo|ahoga) .. (subir(?! de peso)|subo|sube|camin*|escaleras|
        esfuerzo|correr|
        cuadra*)
    (subir|subo|camin*|escaleras) .. (falta .. aire|agito|agita|sin aliento|sofoc*)
"""
_CHEST = """
    {to_whom} [esta] (duele|dolio|doliendo|arde|aprieta|oprime|punza|{begins} a doler|quema|pesa) .. (pecho|corazon|
        torax)
    (pecho) .. (duele|aprieta*|apretad*|oprim*|pesa*|punza*|quema*|arde*|doliendo|adolorid*|opresi*|dolor|cerrad*)
    (agarra*|toca*|aprieta*|sujeta*|agarro) .. (pecho|corazon)
    dolor* .. (brazo izquierdo|mandibula|quijada)
    (dio|esta dando|dando|dieron) .. (infarto|ataque (a corazon|de corazon|cardiaco)|paro)
    (sentado|sentada|parado|pisando|aplastando*|encima) .. pecho
    (aplast*|apachurr*|oprim*|estruj*) .. (pecho|corazon)
"""
_CHEST_NAMES = """
    (dolor|presion|opresion|apreton|peso|ardor|punzada*|piquete*|tirantez|molestia|dolorcito|elefante|losa|tension|
        quemazon|pinchazo*) .. (pecho|corazon|torax)(?! (es|son) (efecto*|normal*|comun*))
    (dolor|dolores|presion|opresion|punzadas) [fuerte|horrible|feo] (de|en) pecho
    (infarto|infartando|infarta|infarto|ataque a corazon|ataque de corazon|ataque cardiaco|paro cardiaco)
"""
_CHEST_UNLESS = """
    casi [{to_whom}] (da|dio|daba) (infarto|paro|ataque a corazon|ataque de corazon) .. (cuenta|factura|precio|susto|
        emocion|gusto|coraje|noticia)
    casi [{to_whom}] (da|dio|daba) (infarto|paro) (cuando|que) (vi|vio|dijeron|supe|llego) .. (cuenta|factura|precio|
        noticia)
"""
_HEART = """
    corazon .. (late*|latiendo|palpita*|acelera*|rapid*|brinca*|salta*|agitad*|sale|saliendo|galop*|irregular*|loco|
        desbocad*|fuerte|retumba*|tambor|aletea*)
    (palpit*|latid*|pulso) .. (rapid*|fuerte*|acelerad*|irregular*|rar*|alto|disparad*)
    {have} .. (palpitacion*|taquicardia|mareo*|vertigo*|arritmia)
    {to_whom} (dan|dio|dieron|da|{begins}) .. (palpitacion*|taquicardia|mareo*|vertigo*|vahido*)
    (estoy|esta|anda|ando|siento|siente|sigo|sigue|puse|puso|amaneci|amanecio|{begins}|quede|quedo) .. (maread*|
        atarantad*|aturdid*|mareand*)
    (me|se) (mareo|marea|maree|mareaba|estoy mareando|esta mareando)
    (todo|cuarto|casa|mundo|cabeza) .. da* vueltas
    da vueltas (todo|cuarto|cabeza|casa)
    (acelera*|late|latiendo|brinca|brincando|sale|palpita|salta|desboca|acelero|retumba) .. corazon
"""
_HEART_TOPICS = """
    (palpitaciones|taquicardia|mareos|mareo|vertigo|arritmia|vertigos)
"""

BREATHING = Sign(AlarmKind.EMERGENCY, "breathing", reports=_BREATHING, names=_BREATHING_NAMES, unless=_SMALL_BREATH)
CHEST = Sign(AlarmKind.EMERGENCY, "chest", reports=_CHEST, names=_CHEST_NAMES, unless=_CHEST_UNLESS)
BREATH = Sign(AlarmKind.CARE_TEAM, "breath", names=_SMALL_BREATH)
HEART = Sign(AlarmKind.CARE_TEAM, "heart", reports=_HEART, topics=_HEART_TOPICS)
