"""Spanish: what is said to the one who answers an alarm (the table of rule 4 in the conversation contract)."""

_JUDGE = "Eso yo no lo puedo juzgar."

BACK = {
    "nobody emergency": "Intente otra vez {emergency}, o desde otro teléfono. Pida a alguien cerca que llame también.",
    "nobody care_team": "Vaya ahora a la sala de emergencias más cercana, y diga que hay tratamiento de cáncer.",
    "nobody crisis": "Intente otra vez, por favor. Si alguien está en peligro ahora, llame {emergency}.",
    "nobody crisis US": (
        "Llame otra vez al 988, o mande AYUDA por texto. Si alguien está en peligro ahora, llame {emergency}."
    ),
    "nobody crisis CA": "Llame otra vez, o mande un texto al 988. Si alguien está en peligro ahora, llame {emergency}.",
    "cannot emergency": "Pida a alguien cerca que llame ahora {emergency}.",
    "cannot care_team": (
        "Pida a alguien que llame por usted, o que lleve a la sala de emergencias más cercana. "
        "Los equipos esperan esas llamadas, de día o de noche."
    ),
    "cannot crisis": "Que alguien se quede con usted y pueda llamar. No tiene que explicar nada.",
    "cannot crisis US": "Puede mandar AYUDA por texto al 988. Si hay alguien cerca, que se quede con usted.",
    "cannot crisis CA": "Puede mandar un texto al 988. Si hay alguien cerca, que se quede con usted.",
    "medicine emergency": "Primero llame {emergency}, antes de dar o tomar nada.",
    "medicine care_team": "Llame antes de dar o tomar nada. Algunas medicinas pueden esconder la fiebre.",
    "medicine crisis": "Primero {line}, antes de tomar nada.",
    "wait emergency": "Siga lo que le dijeron. Si empeora, llame otra vez {emergency} enseguida.",
    "wait care_team": (
        "Siga lo que dijo el equipo. Si empeora, o si le preocupa, llame otra vez o vaya a la sala de emergencias."
    ),
    "wait crisis": "Puede llamar otra vez a cualquier hora. Si hay peligro ahora mismo, llame {emergency}.",
    "called emergency": "Bien. Quédense juntos hasta que llegue la ayuda.",
    "called care_team": "Bien. Haga lo que le diga el equipo.",
    "called crisis": "Gracias por llamar. La línea está ahí a cualquier hora.",
    "how_bad emergency": f"{_JUDGE} Puede no ser nada, pero puede ser grave: llame ahora {{emergency}}.",
    "how_bad care_team": f"{_JUDGE} Puede no ser nada, pero su equipo quiere saberlo ya. Llame, de día o de noche.",
    "how_bad crisis": "Sí importa, y usted también. Por favor, {line}, aunque no tenga certeza.",
    "who_else emergency": "Llame ahora {emergency} desde un teléfono. Alguien cerca puede llamar por usted.",
    "who_else care_team": (
        "Llame al número que le dio su equipo de cáncer para noches y fines de semana. "
        "Si nadie contesta, vaya a la sala de emergencias más cercana."
    ),
    "who_else crisis": "Por favor, {line}. También puede acompañarle alguien de confianza.",
    "mistaken emergency": "Muy bien. Si eso cambia, llame enseguida {emergency}.",
    "mistaken care_team": "Muy bien. Si eso cambia, llame enseguida a su equipo de cáncer, de día o de noche.",
    "mistaken crisis": "Gracias por decírmelo. Si eso cambia, {line}, a cualquier hora.",
    "no emergency": "Muy bien. Por favor, llame ahora {emergency}.",
    "no care_team": "Muy bien. Por favor, llame ahora a su equipo de cáncer.",
    "no crisis": "Muy bien. Si lo necesita, {line}, a cualquier hora.",
}
