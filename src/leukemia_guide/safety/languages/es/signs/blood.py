"""Spanish: bleeding, bruises, clots and red urine."""

from ....alarm import AlarmKind
from ....language import Sign

_HEAVY_BLEEDING = """
    (sangr*|hemorragia|nariz|herida|cortada|cortadura) ... {not_end}
    no [se|me|le|{to_whom}|puedo|puede|podemos|para|deja|quiere|logro|{goes_on}] .. (parar*|detener*|para|deja|
        detiene|quita|cortar|contener|frenar|controlar) .. (sangr*|hemorragia)
    no (para|deja|ha dejado|ha parado|dejo|paro) de sangrar
    (sangrando|sangra|sangre|sangrado|sangro|sangrar) .. ({much}|chorro*|borboton*|sin parar|por todos lados|
        por todas partes|a mares|profus*|litros|sin control|abundante*|por todo)
    ({much}|chorro*|charco*|litros|monton|cantidad) [de] (sangre|sangrado)(?! (en (orina|analisis|laboratorio)|
        para|ponen|sacan|hace dano))
    (pierde|perdiendo|pierdo|perdido|perdio|echa|echando|tira|tirando) .. sangre
    (desangra*|desangrando*)
    sangre .. (chorr*|por todos lados|por todas partes|borboton*|a chorros|sin parar|sale {much}|brota*)
    (empap*|llen*|cubiert*|banad*) .. sangre
    (toalla*|trapo*|gasa*|sabana*|camisa|kleenex) .. (empap*|llen*) .. sangre
    hemorragia .. ({much}|no|fuerte|tiene|tengo)
    {have} .. hemorragia
"""
_HEAVY_BLEEDING_NAMES = """
    (hemorragia|hemorragias) (fuerte|grave|interna|severa)
"""
_BLOOD_COUGHED = """
    (vomit*|tos*|tose|tosio|escup*|arroj*|devolv*|devuelv*|guacar*|gomit*|expuls*|bazuque*|volvi*) .. (sangre|
        sanguinolent*|coagulo*|cafe molido|posos de cafe|asientos de cafe|negro)
    (tose|tosio|toso|tosiendo) y {to_whom} (sale*|salio|salieron|echa) (sangre|coagulo*)
    (vomito|tos|flema*|saliva|esputo|gargajo*|guacara) .. (con sangre|sangre|negro|negra|cafe molido|posos|
        sanguinolent*|oscuro cafe)
    sangre .. (vomit*|tos*|tose|flema*|saliva|escup*|esputo|gargajo*)
    (sale|salio|saliendo|echa|echo|echando|saca) .. sangre .. (boca|toser|tose|vomit*)
"""
_BLEEDING = """
    {have} .. (moret*|morad*|cardenal*|hematoma*|puntito*|petequia*|manchita* (roja*|morada*)|chupeton*)
    {to_whom} [estan|han|esta] (salen|salieron|salio|sale|saliendo|hacen|hicieron|hace|hizo|haciendo|salido|aparecen|
        aparecieron|aparecio|brotaron) .. (moret*|morad*|cardenal*|hematoma*|puntito*|punto* rojo*|petequia*|
        manchita*|manchas (roja*|morada*))
    (moret*|morad*|cardenal*|hematoma*) .. (por todo*|todo cuerpo|sin razon|sin golpe*|sin motivo|de nada|brazo*|
        pierna*|nuevo*|de nada|por todas|no (se|me) (golpe*|pegu*)|cuerpo|facil*|grande*|sin saber)
    (punto*|puntito*|manchita*|lunar*|pintita*) .. (roj*|morad*|colorad*) .. (piel|pierna*|brazo*|cuerpo|pecho|boca|
        pies|tobillo*|espinilla*|por)
    (puntito*|puntos|manchita*|pintita*) (roj*|morad*|colorad*)
    {to_whom} [esta|ha|{begins} a] (sangra|sangran|sangro|sangraron|sangrando|sangrar|sangrado) .. (nariz|encia*|
        boca|dientes|oido*|cuando|recto|ano)
    (sangra*|sangre|sangrado|sangrando) .. (nariz|encia*|cepill*|recto|ano|{stool}|oido*|obrar|limpi*|sonar*|evacuar|
        popo|colita|boca)
    (nariz|encia*) .. (sangr*|sangre)
    (heces|popo|excremento|caca|evacuacion*|pupu) .. (negr*|sangre|roj*|oscur*|alquitran)
    (regla|periodo|menstruacion) .. ({much}|abundante|coagulos|no para|semanas)
    (esta|estoy|anda|sigue|sigo) [{much}] sangrando
    {have} .. (sangrado|hemorragia nasal)
    hay sangre
    (orino|obro|orine|evacuo|obre|evacue|orina|obra|evacua) [con|pura] sangre
    (hago|hace|hizo) (popo|pipi|caca|de bano) .. sangre
    (sale|salio|saliendo|salido) [{much}|poquita|poca|poco de|algo de|tantita|pura] sangre
"""
_BLEEDING_TOPICS = """
    (moretones|moreton|moretes|petequias|sangrado|sangrados|sangrar|sangre de nariz|hemorragia nasal|hematomas|
        cardenales|sangre en heces)
"""
_CLOT = """
    {limb} [izquierd*|derech*] [{to_whom}|esta|se|me|estan|ve|siente|pone|puso|que] .. ({swollen}|{red}|calient*|
        morad*|doble|grande|dur*)
    ({swollen}|hinchazon|inflamacion) .. {limb}
    {to_whom} [esta|ha|{begins} a] (duele|doliendo|dolido|hinch*|inflam*|doler|acalambr*) .. (pierna|pantorrilla|
        chamorro|muslo|brazo|ingle|batata)(?! puncion)
    (dolor|calambre*|bola|bolita|punzada*) .. (pantorrilla|pierna|chamorro|muslo|ingle|batata)
    (pantorrilla|pierna|chamorro|muslo) .. (duele|dolor|adolorid*|calambre*)
     (pierna|brazo|pie) .. (mas|grande|gord*)
    {have} .. (coagulo*|trombo|trombosis)
    (creo|pienso|parece) .. (coagulo|trombosis|trombo)
"""
_CLOT_TOPICS = """
    (coagulo|coagulos|trombosis|trombo|flebitis)
"""
_CLOT_UNLESS = """
    ^{asked_which}
    ^[si|que] ({drug}|medicina*|quimio*|esteroide*|pastilla*) (inflama|inflaman|hincha|hinchan) {limb}$
"""
_RED_URINE = """
    {urine} .. ({red}|rosa|rosit*|cafe|oscur*|sangre|negr*|naranja|anaranj*|color*|coca*|te|vino|marron|
        ladrillo)(?! puede|{generic})
    sangre .. {urine}
    (hace|hago|hizo) pipi .. (sangre|{red}|cafe|oscur*)
    (bano|taza|agua) .. ({red}|sangre) .. (orin*|pipi)
    {urine} ... ({red}|rosa|cafe|oscur*|sangre)
"""
_RED_URINE_REPORTS = """
    (hace|hago|hizo|hice|haciendo) pipi [de|con] (color|negr*|naranja|anaranj*|rosa|rosit*|coca*|vino)
"""
_DRUG_COLOURS_URINE = """
    (doxorrubicina|doxorubicina|adriamicina|daunorrubicina|daunorubicina|idarrubicina|idarubicina|mitoxantrona|
        rifampicina|quimio* roj*|medicina* roj*|quimio*) (pinta|pintan|tine|tinen|colorea|pone|ponen|deja|dejan|
        cambia) [color de] {urine}
"""

BLOOD_COUGHED = Sign(AlarmKind.EMERGENCY, "blood_coughed", reports=_BLOOD_COUGHED)
HEAVY_BLEEDING = Sign(
    AlarmKind.EMERGENCY,
    "bleeding",
    reports=_HEAVY_BLEEDING,
    names=_HEAVY_BLEEDING_NAMES,
    unless="^por que baja (tanto|mucho) sangre",
)
BLEEDING = Sign(AlarmKind.CARE_TEAM, "bleeding", reports=_BLEEDING, topics=_BLEEDING_TOPICS)
CLOT = Sign(AlarmKind.CARE_TEAM, "clot", reports=_CLOT, topics=_CLOT_TOPICS, unless=_CLOT_UNLESS)
RED_URINE = Sign(
    AlarmKind.CARE_TEAM, "red_urine", reports=_RED_URINE_REPORTS, names=_RED_URINE, unless=_DRUG_COLOURS_URINE
)
