"""Spanish: what is said to the one who answers an alarm (the table of rule 4 in the conversation contract)."""

BACK = {
    "nobody emergency": (
        "Llame otra vez {emergency}, o llame desde otro teléfono. Pida a alguien cerca que llame también."
    ),
    "nobody care_team": (
        "Vaya ahora a la sala de emergencias más cercana. Apenas llegue, avise que se trata de un paciente "
        "en tratamiento de cáncer."
    ),
    "nobody crisis": "Por favor, {line}, otra vez. Si alguien está en peligro ahora, llame {emergency}.",
    "nobody crisis US": (
        "Llame otra vez al 988 y oprima el 2, o mande el texto AYUDA. Si alguien está en peligro ahora, "
        "llame {emergency}."
    ),
    "nobody crisis CA": (
        "Llame otra vez, o mande un texto al 988. Si alguien está en peligro ahora, llame {emergency}."
    ),
    "nobody crisis elsewhere": (
        "Por favor, llame otra vez {emergency}, o llame desde otro teléfono. Pida a alguien cerca que llame también."
    ),
    "cannot emergency": (
        "Pida a cualquiera que esté cerca que llame ahora {emergency}. Si no hay nadie con usted, pida ayuda a gritos."
    ),
    "cannot care_team": (
        "Pida a alguien que llame por usted, o que le ayude a llegar a la sala de emergencias más cercana. "
        "Su equipo está para eso, de día o de noche."
    ),
    "cannot crisis": (
        "Pida a alguien de confianza que se quede cerca y llame por usted. Si hay peligro ahora mismo, "
        "llame {emergency}."
    ),
    "cannot crisis US": (
        "Puede mandar al 988 un texto que diga AYUDA. Procure tener cerca a alguien de confianza. Si hay "
        "peligro ahora mismo, llame {emergency}."
    ),
    "cannot crisis CA": (
        "Puede mandar un texto al 988. Procure tener cerca a alguien de confianza. Si hay peligro ahora "
        "mismo, llame {emergency}."
    ),
    "medicine emergency": "Primero llame {emergency}. Ahí le pueden decir qué hacer mientras llega la ayuda.",
    "medicine care_team": (
        "Llame primero, antes de dar, tomar o probar nada. Algunas medicinas pueden esconder la fiebre o "
        "empeorar las cosas."
    ),
    "medicine crisis": "Antes que nada, por favor, {line}. Ahí pueden hablarlo con usted.",
    "wait emergency": (
        "Si se lo dijeron los de emergencias, hágales caso. Si fue otra persona, o si empeora, llame ahora {emergency}."
    ),
    "wait care_team": (
        "Si eso lo dijo su equipo, y fue sobre esto, hágale caso. Si no, o si empeora o le preocupa, llame "
        "ahora o vaya a la sala de emergencias."
    ),
    "wait crisis": (
        "No tiene que esperar a solas. A cualquier hora, {line}. Si hay peligro ahora mismo, llame {emergency}."
    ),
    "wait crisis elsewhere": "No tiene que esperar a solas. Puede llamar {emergency} a cualquier hora.",
    "called emergency": (
        "Bien. Haga lo que le digan. Si está con alguien y es seguro, no se separen hasta que llegue la ayuda."
    ),
    "called care_team": "Bien. Haga lo que le diga el equipo.",
    "called crisis": "Gracias por llamar. Puede volver a llamar a cualquier hora.",
    "called crisis:self_now": "Gracias por llamar. No cuelgue hasta que llegue la ayuda.",
    "called crisis:other_now": (
        "Gracias por llamar. Si no hay peligro para usted, quédese con esa persona hasta que llegue la ayuda."
    ),
    "how_bad emergency": (
        "Llame ahora {emergency}, aunque ya esté pasando o tenga dudas. Desde aquí no lo puedo juzgar."
    ),
    "how_bad care_team": (
        "Llame ahora a su equipo, de día o de noche, aunque parezca poca cosa. Yo no lo puedo juzgar; ellos sí."
    ),
    "how_bad crisis": "Palabras así siempre importan, y usted también. Por favor, {line}, aunque tenga dudas.",
    "who_else emergency": "Llame ahora {emergency} desde un teléfono. Ahí le mandan ayuda o le dicen adónde ir.",
    "who_else care_team": (
        "Llame ahora a su equipo de cáncer y pida al doctor de guardia. Si nadie contesta, vaya a la sala "
        "de emergencias más cercana."
    ),
    "who_else crisis": "Por favor, {line}. También puede hablar con alguien de confianza.",
    "mistaken emergency": "Entendido. Si eso cambia, llame enseguida {emergency}.",
    "mistaken care_team": "Entendido. Si eso cambia, llame enseguida a su equipo de cáncer, de día o de noche.",
    "mistaken crisis": "Gracias por decírmelo. Si eso cambia, {line}, a cualquier hora.",
    "mistaken crisis:self_now": "Gracias por decírmelo. Si eso cambia, llame enseguida {emergency}.",
    "mistaken crisis:other_now": "Gracias por decírmelo. Si eso cambia, llame enseguida {emergency}.",
    "no emergency": "Entendido. Por favor, llame ahora {emergency}.",
    "no care_team": "Entendido. Por favor, llame ahora a su equipo de cáncer.",
    "no crisis": "Entendido. Si lo necesita, {line}, a cualquier hora.",
    "no crisis:self_now": "Por favor, llame ahora {emergency}. Nadie tiene que enfrentar esto a solas.",
    "no crisis:other_now": "Por favor, llame ahora {emergency}. Nadie tiene que enfrentar esto a solas.",
}
