"""Spanish: fever, chills and infection."""

from ....alarm import AlarmKind
from ....language import Sign

_FEVER = """
    (arde|hierve|quema|vuela) en {fever}
    {to_whom} (subio|sube|subido|esta subiendo|ha subido|anda subiendo|volvio a subir|{begins} a subir|llego|
        disparo) .. ({temp}|{fever})
    ({temp}|{fever}) .. (subio|sube|subiendo|disparo|aumento|aumentando|llego|volvio|regreso|no baja|no cede|
        no quita|va y viene|esta alta|se quito|se fue|bajo|cedio|desaparecio|esta en|anda en|ronda)(?! {fine})
    {have} .. {temp}(?! {fine})
    (con|por) [poquita|poca|poco de|algo de|mucha|alta] {temp}(?! {fine}|de|afuera|cuerpo)
    {temp} .. {degrees}
    {temp} de [mi|su|nuestr*] {kin} (es|fue|era|salio) [de] {degrees}
    (marca|marco|dice|dio|da|salio|sale|registro|lee|leyo|muestra|arroja|puso) .. {degrees}(?! anos|dosis|dias|
        pastillas|libras|kilos|porciento|semanas)
    {degrees} [grados] [de|con] ({temp}|{fever}|grados|decimas)(?! anos)
    {fever} .. (de|a|en|arriba de|mas de|de|casi) {degrees}
    (bajo|bajamos|baje|quito|quitamos|quite|cedio|controlo) .. {fever}
    (paracetamol|tylenol|ibuprofeno|advil|motrin|acetaminofen|medicina) .. (bajo|quito|cedio) .. ({fever}|{temp})
    ({fever}|{temp}) ... (paracetamol|tylenol|ibuprofeno|advil|motrin|acetaminofen) ... (bajo|quito|cedio|fue)
    {fever} [y|con|mas] (escalofrios|tos|vomito*|temblor*|diarrea|dolor)
    (escalofrios|vomito*|temblor*) [y|con] {fever}
    (que|ver) (hacer|hago|hacemos) .. {fever}
    (doctor|doctora|enfermera|equipo|alguien|llamar|medico) .. por {degrees}(?! anos|minutos|pesos|dolares|dias|horas)
    (paracetamol|tylenol|ibuprofeno|advil|motrin|acetaminofen|medicina|pastilla) ... no (tiene|tengo|hay|
        esta con) {fever}
    (poco|poquit*|algo|tantita|mucha|bastante) de temperatura
"""
_HOT = """
    (esta|estoy|anda|ando|amanecio|amaneci|sigue|sigo|siento|siente|volo|vuela) .. (ardiendo|hirviendo|afiebrad*|
        acalenturad*|caliente|calientit*|calentur*|destemplad*|febril|volando en {fever}|prendid*)(?! agua|comida|
        sopa|te|por|cafe|leche|plato|cuarto|casa|carro|sol|tele*|celular|horno|sarten|motor|asiento|clima)
    (frente|cabeza|cuerpo|piel|cara|cuerpecito|cuerpito) .. (caliente|calientit*|hirviendo|ardiendo|ardor|quema|
        hierve)
    (esta|anda|sigue|amanecio) que (arde|quema|hierve|hierbe)
"""
_FEVER_NAMES = """
    {decimal}
"""
_FEVER_TOPICS = """
    ({fever}|febricula|destemplanza)
    (mucha|poquita|poca|alta|poco de|algo de|tantita|leve|ligera|muchisima) {fever}
    {fever} (alta|baja|leve|ligera|fuerte|altisima|persistente)
    {temp} (alta|elevada|subida|altisima)
"""
_FEVER_NUMBERS = """
    (esta|estoy|anda|ando|sigue|llego|tiene|tengo|subio|trae) [ya|casi|mas] [a|en|de|con|arriba de|
        por] {celsius}(?! anos|dias|pastillas|dosis|semanas|kilos|libras|porciento|de edad|minutos|personas)
    (esta|estoy|anda|ando|sigue|llego|subio|trae) [ya|casi] (a|en|con|arriba de) {fahrenheit}(?! anos|dias|
        pastillas|dosis|semanas|kilos|libras|porciento|cosas|pesos|dolares)
    (tengo|tiene|trae|traigo) (101|102|103|104|105) (de|grados|y|que|desde)
    (tengo|tiene|trae|traigo) (101|102|103|104|105)$
    (va|vamos|iba) [ya] (en|por|a) {celsius} [y] no [{to_whom}] (baja|quita|cede)
"""
_OTHER_NUMBERS = """
    (presion|plaqueta*|azucar|glucosa|hemoglobina|peso|pesa|kilos|libras|cuarto|cama|edad|pulso|oxigeno|
        neutrofil*|blancos|defensas|piso|pagina)
"""
_CHILLS = """
    {have} .. (escalofrio*|temblores (y|de|con) (frio|{fever})|calosfrio*|tembladera|temblorina)
    {to_whom} (dan|dieron|dio|entro|entraron|agarraron|agarro|estan dando|{begins}) .. (escalofrio*|calosfrio*|
        tembladera|temblorina|temblar de frio)
    (escalofrio*|calosfrio*) .. (fuerte*|horrible*|y|no se|despues|desde|terrible*|que no|cuando|otra vez|por todo)
    (temblando|tiritando|tiembla|tiemblo|tirito|tirita|titiritando|temblar|temblor) .. (frio|todo cuerpo|de pies|
        no puede parar|sin parar|hoja|mucho|todo|horrible|feo|desde|despues|bajo cobijas|con cobijas|en cama)
    (esta|estoy|anda|ando|sigue|sigo|{begins} a|puso a|puse a) [toda|todo|{much}] (temblando|temblar|tiritando|
        tiritar|titiritando)(?! mano*|voz|de (miedo|nervios|emocion|coraje))
    (amaneci|amanecio|desperte|desperto|llego|quede|quedo) .. (temblando|tiritando|titiritando)
    no .. (deja|para|dejo|paro|puedo dejar|puedo parar|puede dejar|puede parar) de (temblar|tiritar)
    (castanet*|castanea*|rechina*|titirita*|chocan|tiemblan) .. dientes
    dientes .. (castanet*|castanea*|rechin*|titirit*|chocan|tiemblan)
    no .. (quita|quitar|quito) .. frio
    no .. (puedo|puede|logra|logro) (calentarme|calentarse|entrar en calor)
    (mucho|muchisimo|tanto) frio .. (temblando|tiembla|tiemblo|cobijas|no se quita|no se me quita|temblor*|tirit*)
    sudor* frio*
    (cobijas|mantas|cobertores|frazadas) .. (frio|temblando|tiembla|tirit*)
"""
_CHILLS_TOPICS = """
    (escalofrio|escalofrios|calosfrios|tembladera)
"""
_INFECTION = """
    (arde|ardor|duele|quema|dolor|molest*) .. (orin*|{urine}|hacer pipi|hacer de bano)
    (arde|ardor|quema|duele|lastima|molesta) [{much}] (cuando|si|cada vez que|siempre que) [ya] (orin*|(hace|
        hago|hacer|va a hacer|voy a hacer) (pipi|pis|chis|de bano|de uno))
    (tos|tosiendo|tosedera) .. (fuerte|peor|empeor*|no se|no para|flema*|verde|amarill*|seca|dias|semana|noche|mucha|
        fea|horrible|desde)
    (mucha|fea|fuerte|nueva|horrible|peor|tanta|monton de) tos
    (duele|dolor|arde|ardor|irritad*|raspa|inflamad*) .. garganta
    garganta .. (duele|inflamad*|irritad*|roja|arde|cerrada de dolor|lastimada)
    (herida|cortada|dedo|muela|diente|piel|grano|raspon|cicatriz|puntos) .. (infect*|pus|supur*|hinch*|roj* y|
        materia)
    (infectad*|infecto|infectando|enconad*|enconando)
    (sale|saliendo|salio|supura|con) .. (pus|materia)
    (flemas|moco*) (verde*|amarill*|cafe*)
"""
_INFECTION_TOPICS = """
    (infeccion|infecciones|sepsis|tos|bronquitis|sinusitis|cistitis)
"""

FEVER = Sign(AlarmKind.CARE_TEAM, "fever", reports=_FEVER, names=_FEVER_NAMES, topics=_FEVER_TOPICS)
FEVER_TO_TOUCH = Sign(AlarmKind.CARE_TEAM, "fever", reports=_HOT, unless="({line}|{limb})")
FEVER_NUMBERS = Sign(AlarmKind.CARE_TEAM, "fever", reports=_FEVER_NUMBERS, unless=_OTHER_NUMBERS)
CHILLS = Sign(AlarmKind.CARE_TEAM, "chills", reports=_CHILLS, topics=_CHILLS_TOPICS)
_SPREADS = "(varicela|culebrilla|herpes zoster|herpes|sarampion|gripe|gripa|influenza|covid|coronavirus)"
_EXPOSURE = f"""
    {{kin}} .. {{have}} {_SPREADS}(?! (cuando|de nin*|hace))
    {{have}} {_SPREADS}(?! (cuando|de nin*|hace))
    (todos|casa|salon|escuela|clase|oficina|trabajo|companer*|nin*|alguien|gente) .. (esta|estan|tiene|tienen|
        con|andan|anda|salio|dio|
        salieron|dieron) [con|positivo a|positivo de] {_SPREADS}(?! (cuando|de nin*|hace))
    (expuest*|cerca|junto a|a lado|contacto|jugo|jugando|comio|abrazo|visito|estuvo|estuve|convivi*) .. {_SPREADS}
    {_SPREADS} .. (en (casa|escuela|salon|clase|trabajo|guarderia|oficina))
"""

EXPOSURE = Sign(AlarmKind.CARE_TEAM, "infection", reports=_EXPOSURE)
INFECTION = Sign(AlarmKind.CARE_TEAM, "infection", reports=_INFECTION, topics=_INFECTION_TOPICS)
