"""Spanish: someone asks for emergency help by name."""

from ....alarm import AlarmKind
from ....language import Sign

_CALL = """
    (llam*|marc*|marq*|habl*|pid*|pedir|mand*|envi*|necesit*|quiero|consig*|traig*|comunic*|busc*|ocup*|
        conect*) .. (911|
        999|000|112|ambulancia*|paramedico*|emergencias|rescatista*|cruz roja|bomberos)(?! (numero|medico))
    (debo|tengo que|hay que|debemos|puedo|deberia|deberiamos) [llamar|ir|marcar|hablar] [a] (911|ambulancia|
        emergencias|urgencias)
    ^(911|ambulancia|ambulancia por favor|999|112|paramedicos)$
    (que venga|que manden|mandar) .. ambulancia
"""
_UNKNOWN = """
    (tengo|tenemos|hay|esto es|tuve|tuvimos) emergencia(?! numero)
    emergencia medica
    ^[esto|si|ayuda|por] es emergencia
    ^[ayuda|por] emergencia [ayuda|ya|ahora]$
    (auxilio|socorro)
    ayud* .. (ya|ahora|ahorita|rapido|urgente|inmediatamente|pronto|muer*|grave|emergencia|de inmediato|ahora mismo)
    (necesit*|ocup*) .. (ayuda|medico|doctor|hospital|atencion|asistencia) .. (ya|ahora|ahorita|rapido|urgente|
        urgentemente|inmediat*|pronto)(?! (cita|saber))
    (ayuda|asistencia|atencion) (urgente|inmediata|medica urgente)
    (alguien|alguno) .. ayud*
    (se|me) (esta|estoy|me esta|nos esta|le esta) muriendo(?! de (hambre|risa|ganas|sueno|calor|frio|curiosidad|sed|
        miedo))
    se (me|nos) (muere|va a morir|esta yendo)
    (siento|creo|parece) que [me|se] (muero|muere|voy a morir [ya|ahora|ahorita]|estoy muriendo|esta muriendo)(?! de)
    [esta] (algo|cosa) .. (malo|mala|grave|terrible|feo|mal) .. (pasa|pasando|sucede|sucediendo|ocurre|ocurriendo)
    (algo) .. (esta|anda|va) .. mal .. (con|{kin}|mi)
    (pasa|pasando|sucediendo) .. algo (grave|malo|terrible|horrible|feo)
    (es|esto es|urgente es) (urgente|cuestion de vida o muerte|grave)
    (vida o muerte)
    (esta|estoy|se puso|anda|puso|veo) [{much}] (grave|gravisim*|malisim*)(?! (es|leucemia))
    (llev*|lleven*|voy|vamos|corr*|ir|llevarlo|llevarla) .. (urgencias|emergencias|hospital|
        sala de emergencias) .. (ya|ahora|ahorita|rapido|corriendo|de inmediato)
    (debo|tengo que|hay que|debemos|deberia) .. (ir|llevar*|correr) .. (urgencias|emergencias|sala de emergencias)
    ayudenme
    (salven|salve|salvenl*) .. (vida|{kin})
"""
_UNKNOWN_NAMES = """
    emergencia
"""

CALL = Sign(AlarmKind.EMERGENCY, "call", reports=_CALL)
UNKNOWN = Sign(
    AlarmKind.EMERGENCY,
    "unknown",
    reports=_UNKNOWN,
    names=_UNKNOWN_NAMES,
    unless="(numero|contacto|sala|cuarto|telefono|cita) de emergencia",
)
