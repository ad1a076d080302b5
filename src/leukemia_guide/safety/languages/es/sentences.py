"""Spanish, as spoken in the US: what is said for an alarm. The emergency number comes with its "al"."""

from ...sentences import Sentences, Voice
from .after_alarm import BACK
from .perhaps import CONDITIONS, PERHAPS, QUESTIONS

ACTIONS = {
    "emergency": "Llame ahora {emergency} desde un teléfono.",
    "care_team": (
        "Llame ahora a su equipo de cáncer, de día o de noche. Si nadie contesta, vaya a la sala de "
        "emergencias más cercana."
    ),
    "care_team:missed_pill": "Llame ahora a su equipo de cáncer, de día o de noche, antes de la próxima dosis.",
    "care_team:overdose US": (
        "Desde un teléfono, llame ahora al centro de intoxicaciones, Poison Help, al 1-800-222-1222, o a su "
        "equipo de cáncer."
    ),
    "crisis": "No tiene que cargar con esto a solas. Llame ahora {emergency} desde un teléfono.",
    "crisis US": (
        "No tiene que cargar con esto a solas. Desde un teléfono, llame ahora al 988 y oprima el 2, o mande "
        "el texto AYUDA."
    ),
    "crisis CA": "No tiene que cargar con esto a solas. Llame o mande un texto al 988, desde un teléfono, ahora.",
    "crisis GB": "No tiene que cargar con esto a solas. Llame ahora a Samaritans, al 116 123, desde un teléfono.",
    "crisis AU": "No tiene que cargar con esto a solas. Llame ahora a Lifeline, al 13 11 14, desde un teléfono.",
    "crisis IN": "No tiene que cargar con esto a solas. Llame ahora a Tele MANAS, al 14416, desde un teléfono.",
    "crisis:other": "Nadie tiene que cargar con esto a solas. Llame ahora {emergency} desde un teléfono.",
    "crisis:other US": (
        "Nadie tiene que cargar con esto a solas. Desde un teléfono, llame ahora al 988 y oprima el 2, o "
        "mande el texto AYUDA."
    ),
    "crisis:other CA": (
        "Nadie tiene que cargar con esto a solas. Llame o mande un texto al 988, desde un teléfono, ahora."
    ),
    "crisis:other GB": (
        "Nadie tiene que cargar con esto a solas. Llame ahora a Samaritans, al 116 123, desde un teléfono."
    ),
    "crisis:other AU": (
        "Nadie tiene que cargar con esto a solas. Llame ahora a Lifeline, al 13 11 14, desde un teléfono."
    ),
    "crisis:other IN": (
        "Nadie tiene que cargar con esto a solas. Llame ahora a Tele MANAS, al 14416, desde un teléfono."
    ),
    "crisis:self_now": "Llame ahora {emergency} desde un teléfono.",
    "crisis:other_now": "Llame ahora {emergency} desde un teléfono.",
}

WAYS = {
    "care_team": "Llame desde un teléfono.",
    "care_team GB": "Desde un teléfono, use la línea de urgencias que le dio su hospital, si le dio una.",
    "care_team:overdose US": "Ahí atienden gratis, a cualquier hora, también en español.",
    "crisis US": "Atienden en español, a cualquier hora.",
    "crisis:other US": "Atienden en español, a cualquier hora, también a quien se preocupa por alguien.",
    "crisis CA": "El 988 atiende a cualquier hora, en inglés o francés.",
    "crisis GB": "La llamada es gratis.",
    "crisis AU": "Atiende a cualquier hora.",
    "crisis IN": "Es gratis, a cualquier hora.",
    "crisis:self_now": "Esto es una emergencia, y no tiene que enfrentarla a solas.",
    "crisis:other_now": (
        "Esto es una emergencia. Si no hay peligro para usted, quédese con esa persona hasta que llegue la ayuda."
    ),
}

REASONS = {
    "emergency": "Puede ser una emergencia.",
    "emergency:allergy": "Una reacción alérgica grave es una emergencia.",
    "emergency:bleeding": "Un sangrado que no para es una emergencia.",
    "emergency:blood_coughed": "Toser o vomitar sangre es una emergencia.",
    "emergency:breathing": "No poder respirar bien es una emergencia.",
    "emergency:call": "Yo no puedo llamar a nadie por usted.",
    "emergency:chest": "El dolor o la presión en el pecho es una emergencia.",
    "emergency:confusion": "Una confusión repentina es una emergencia.",
    "emergency:head_injury": "Un golpe en la cabeza con señales como estas es una emergencia.",
    "emergency:overdose": "Demasiada medicina puede ser una emergencia.",
    "emergency:seizure": "Durante el tratamiento, cualquier convulsión es una emergencia.",
    "emergency:severe_pain": "Un dolor fuerte y repentino es una emergencia.",
    "emergency:stroke": "Pueden ser señales de un derrame cerebral, aunque se pasen.",
    "emergency:unresponsive": "Desmayarse, o no despertar, es una emergencia.",
    "care_team": "Necesitan saber esto ahora.",
    "care_team:belly": (
        "Un dolor fuerte de estómago es motivo para llamar. Si es repentino y muy fuerte, llame {emergency}."
    ),
    "care_team:bleeding": (
        "Los moretones o sangrados nuevos son motivo para llamar. Si un sangrado no para, llame {emergency}."
    ),
    "care_team:bowel": "La diarrea que sigue es motivo para llamar, y también el estreñimiento.",
    "care_team:breath": "Cualquier falta de aire nueva es motivo para llamar. Si cuesta respirar, llame {emergency}.",
    "care_team:central_line": "Un catéter que duele, está rojo o gotea es motivo para llamar, aun sin fiebre.",
    "care_team:chills": "Los escalofríos son motivo para llamar enseguida, con fiebre o sin ella.",
    "care_team:clot": (
        "Pueden ser señales de un coágulo. Si hay dolor de pecho o desmayo, o si cuesta respirar, llame {emergency}."
    ),
    "care_team:drip_site": "El ardor o la hinchazón donde entra el suero es motivo para llamar enseguida.",
    "care_team:fall": (
        "En tratamiento, aun una caída pequeña es motivo para llamar. Si hay desmayo, vómito, confusión o "
        "un dolor de cabeza fuerte, llame {emergency}."
    ),
    "care_team:fever": "En tratamiento, la fiebre puede ser la única señal de una infección.",
    "care_team:headache": (
        "Un dolor de cabeza fuerte o raro es motivo para llamar. Si es repentino, o el peor de todos, llame "
        "{emergency}."
    ),
    "care_team:heart": (
        "El corazón acelerado o los mareos son motivo para llamar. Si hay dolor de pecho o desmayo, o si "
        "cuesta respirar, llame {emergency}."
    ),
    "care_team:infection": (
        "Las señales de infección son motivo para llamar, aun sin fiebre. También haber estado cerca de "
        "alguien enfermo, aunque hayan pasado días."
    ),
    "care_team:mind": (
        "Los problemas nuevos para pensar, hablar o caminar son motivo para llamar. Si hay una convulsión, "
        "o alguien no puede caminar o no despierta, llame {emergency}."
    ),
    "care_team:missed_pill": (
        "Cuenta una pastilla saltada o vomitada, y también que se acaben. Hasta que le digan, nada se toma doble."
    ),
    "care_team:mouth": "Las llagas que no dejan comer o beber bien son motivo para llamar.",
    "care_team:overdose": "Si hay desmayo o convulsión, si cuesta respirar o si no despierta, llame {emergency}.",
    "care_team:pump": "Por favor no cambie nada en la bomba.",
    "care_team:red_urine": "La orina que se ve distinta, o el dolor al orinar, es motivo para llamar.",
    "care_team:skin": "Un sarpullido nuevo, ampollas, o la piel o los ojos amarillos son motivo para llamar.",
    "care_team:thirst": "Mucha sed de repente, u orinar mucho, es motivo para llamar.",
    "care_team:vomiting": "Cuando no se queda en el estómago la comida, el agua o la medicina, hay que llamar.",
    "crisis": "Si hay peligro ahora mismo, llame {emergency}.",
    "crisis:other": "Si esa persona está en peligro ahora, llame {emergency}.",
    "crisis elsewhere": "Los pensamientos de suicidio merecen ayuda enseguida.",
    "crisis:other elsewhere": "Los pensamientos de suicidio merecen ayuda enseguida.",
    "crisis:self_now": "También {line}.",
    "crisis:other_now": "También {line}.",
    "crisis:self_now elsewhere": "",
    "crisis:other_now elsewhere": "",
}

SENTENCES = Sentences(
    title="Llame ahora",
    again="¿Lo repito?",
    voice=Voice("es-US", "Lupe"),
    actions=ACTIONS,
    ways=WAYS,
    reasons=REASONS,
    apology="Perdón, algo falló; si es urgente, llame a su equipo o {emergency} desde un teléfono.",
    if_urgent="Si es urgente, llame a su equipo o {emergency}; si hay ideas de suicidio, {line}.",
    if_urgent_elsewhere="Si es urgente, o si hay ideas de suicidio, llame a su equipo o {emergency}.",
    crisis_line="Si hay ideas de suicidio, {line}, a cualquier hora.",
    also={
        "crisis": "También {line}.",
        "crisis elsewhere": "",
        "care_team": "Llame también a su equipo de cáncer, de día o de noche.",
    },
    perhaps=PERHAPS,
    conditions=CONDITIONS,
    questions=QUESTIONS,
    back=BACK,
    local="a su número local de emergencias",
    emergency={"911": "al 911", "999": "al 999", "112": "al 112", "000": "al cero cero cero"},
    line={
        "US": "llame al 988 y oprima el 2, o mande el texto AYUDA",
        "CA": "llame o mande un texto al 988",
        "GB": "llame a Samaritans, al 116 123",
        "AU": "llame a Lifeline, al 13 11 14",
        "IN": "llame a Tele MANAS, al 14416",
        "elsewhere": "llame a su número local de emergencias",
    },
)
