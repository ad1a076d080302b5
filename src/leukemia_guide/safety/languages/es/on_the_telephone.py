"""Spanish, to the one who is on the telephone already: hang up first. Whatever is not here is said as everywhere."""

from .sentences import ACTIONS, REASONS, WAYS
from .sentences import SENTENCES as EVERYWHERE

_ALONE = "No tiene que cargar con esto a solas."
_NO_ONE_ALONE = "Nadie tiene que cargar con esto a solas."

SENTENCES = EVERYWHERE._replace(
    actions={
        **ACTIONS,
        "emergency": "Cuelgue y llame ahora {emergency}.",
        "care_team": (
            "Cuelgue y llame ahora al equipo de cáncer, de día o de noche. Si nadie contesta, vaya a la sala de "
            "emergencias más cercana."
        ),
        "care_team:missed_pill": (
            "Cuelgue y llame ahora a su equipo de cáncer, de día o de noche, antes de la próxima dosis."
        ),
        "care_team:overdose US": (
            "Cuelgue y llame ahora al centro de intoxicaciones, Poison Help, al 1-800-222-1222, o a su equipo de "
            "cáncer."
        ),
        "crisis": f"{_ALONE} Cuelgue y llame ahora {{emergency}}.",
        "crisis US": f"{_ALONE} Cuelgue, llame ahora al 988 y oprima el 2, o mande el texto AYUDA.",
        "crisis CA": f"{_ALONE} Cuelgue, y llame o mande un texto al 988 ahora.",
        "crisis GB": f"{_ALONE} Cuelgue y llame ahora a Samaritans, al 116 123.",
        "crisis AU": f"{_ALONE} Cuelgue y llame ahora a Lifeline, al 13 11 14.",
        "crisis IN": f"{_ALONE} Cuelgue y llame ahora a Tele MANAS, al 14416.",
        "crisis:other": f"{_NO_ONE_ALONE} Cuelgue y llame ahora {{emergency}}.",
        "crisis:other US": f"{_NO_ONE_ALONE} Cuelgue, llame ahora al 988 y oprima el 2, o mande el texto AYUDA.",
        "crisis:other CA": f"{_NO_ONE_ALONE} Cuelgue, y llame o mande un texto al 988 ahora.",
        "crisis:other GB": f"{_NO_ONE_ALONE} Cuelgue y llame ahora a Samaritans, al 116 123.",
        "crisis:other AU": f"{_NO_ONE_ALONE} Cuelgue y llame ahora a Lifeline, al 13 11 14.",
        "crisis:other IN": f"{_NO_ONE_ALONE} Cuelgue y llame ahora a Tele MANAS, al 14416.",
        "crisis:self_now": "Cuelgue y llame ahora {emergency}.",
        "crisis:other_now": "Cuelgue y llame ahora {emergency}.",
    },
    ways={
        **WAYS,
        "care_team": "",
        "care_team GB": "Use la línea de urgencias que le dio su hospital, si le dio una.",
    },
    reasons={**REASONS, "emergency:call": "Yo no puedo pedir ayuda por usted."},
    apology="Perdón, algo falló; si es urgente, cuelgue y llame a su equipo o {emergency}.",
    if_urgent="Si urge, cuelgue y llame a su equipo o {emergency}; por ideas de suicidio, {line}.",
    if_urgent_elsewhere="Si es urgente, o si hay ideas de suicidio, cuelgue y llame a su equipo o {emergency}.",
    crisis_line="Si hay ideas de suicidio, cuelgue y {line}, a cualquier hora.",
    perhaps={
        **EVERYWHERE.perhaps,
        "emergency": "Si {condition}, cuelgue y llame ahora {emergency}.",
        "care_team": "Si {condition}, cuelgue y llame ahora a su equipo de cáncer. Atienden de día o de noche.",
        "care_team:overdose US": (
            "Si {condition}, cuelgue y llame ahora a Poison Help, al 1-800-222-1222, o a su equipo de cáncer."
        ),
        "crisis": "No tiene que cargar con esto a solas. A cualquier hora, cuelgue y {line}.",
        "crisis:self_now": "Si {condition}, cuelgue y llame {emergency}. También {line}.",
        "crisis:other_now": "Si {condition}, cuelgue y llame {emergency}. También {line}.",
        "crisis:self_now elsewhere": "Si {condition}, cuelgue y llame {emergency}.",
        "crisis:other_now elsewhere": "Si {condition}, cuelgue y llame {emergency}.",
    },
    back={
        **EVERYWHERE.back,
        "nobody emergency": (
            "Cuelgue y llame otra vez {emergency}, o llame desde otro teléfono. Pida a alguien cerca que llame también."
        ),
        "nobody crisis": (
            "Por favor, cuelgue y {line}, otra vez. Si alguien está en peligro ahora, llame {emergency}."
        ),
        "nobody crisis US": (
            "Cuelgue, llame otra vez al 988 y oprima el 2, o mande el texto AYUDA. Si alguien está en peligro "
            "ahora, llame {emergency}."
        ),
        "nobody crisis CA": (
            "Cuelgue y llame otra vez, o mande un texto al 988. Si alguien está en peligro ahora, llame {emergency}."
        ),
        "nobody crisis elsewhere": (
            "Por favor, cuelgue y llame otra vez {emergency}, o llame desde otro teléfono. Pida a alguien cerca que "
            "llame también."
        ),
        "medicine emergency": (
            "Primero cuelgue y llame {emergency}. Ahí le pueden decir qué hacer mientras llega la ayuda."
        ),
        "medicine care_team": (
            "Primero cuelgue y llame, antes de dar, tomar o probar nada. Algunas medicinas pueden esconder la "
            "fiebre o empeorar las cosas."
        ),
        "medicine crisis": "Antes que nada, por favor, cuelgue y {line}. Ahí pueden hablarlo con usted.",
        "wait emergency": (
            "Si se lo dijeron los de emergencias, hágales caso. Si fue otra persona, o si empeora, cuelgue y llame "
            "ahora {emergency}."
        ),
        "wait care_team": (
            "Si eso lo dijo su equipo, y fue sobre esto, hágale caso. Si no, o si empeora o le preocupa, cuelgue y "
            "llame ahora. También puede ir a la sala de emergencias."
        ),
        "wait crisis": (
            "No tiene que esperar a solas. A cualquier hora, cuelgue y {line}. Si hay peligro ahora mismo, llame "
            "{emergency}."
        ),
        "wait crisis elsewhere": ("No tiene que esperar a solas. Puede colgar y llamar {emergency} a cualquier hora."),
        "called crisis": "Gracias por llamar ahí. Puede volver a llamar a cualquier hora.",
        "called crisis:self_now": "Gracias por llamar ahí. Busque compañía de confianza hasta que llegue la ayuda.",
        "how_bad emergency": (
            "Cuelgue y llame ahora {emergency}, aunque ya esté pasando o tenga dudas. Desde aquí no lo puedo juzgar."
        ),
        "how_bad care_team": (
            "Cuelgue y llame ahora a su equipo, de día o de noche, aunque parezca poca cosa. Yo no lo puedo juzgar; "
            "ellos sí."
        ),
        "how_bad crisis": (
            "Palabras así siempre importan, y usted también. Por favor, cuelgue y {line}, aunque tenga dudas."
        ),
        "who_else emergency": "Cuelgue y llame ahora {emergency}. Ahí le mandan ayuda o le dicen adónde ir.",
        "who_else care_team": (
            "Cuelgue y llame ahora a su equipo de cáncer, y pida al doctor de guardia. Si nadie contesta, vaya a la "
            "sala de emergencias más cercana."
        ),
        "who_else crisis": "Por favor, cuelgue y {line}. También puede hablar con alguien de confianza.",
        "no emergency": "Entendido. Por favor, cuelgue y llame ahora {emergency}.",
        "no care_team": "Entendido. Por favor, cuelgue y llame ahora a su equipo de cáncer.",
        "no crisis": "Entendido. Si lo necesita, cuelgue y {line}, a cualquier hora.",
        "no crisis:self_now": "Por favor, cuelgue y llame ahora {emergency}. Nadie tiene que enfrentar esto a solas.",
        "no crisis:other_now": "Por favor, cuelgue y llame ahora {emergency}. Nadie tiene que enfrentar esto a solas.",
    },
)
