"""Spanish: a small list of plain words of danger, for a page that cannot reach the guide. It finds too much rather than
too little: where nothing can be answered, the action is the best that can be said."""

PLAIN_SIGNS = {
    "emergency": """
        no respira
        no puedo respirar
        no puede respirar
        le cuesta respirar
        me cuesta respirar
        falta de aire
        me ahogo
        se ahoga
        se está ahogando
        dolor de pecho
        dolor en el pecho
        me duele el pecho
        le duele el pecho
        infarto
        convulsión
        convulsiones
        convulsiona
        se desmayó
        me desmayé
        inconsciente
        confundido
        confundida
        no despierta
        no responde
        derrame cerebral
        cara caída
        cara torcida
        no puede hablar bien
        se le cierra la garganta
        se me cierra la garganta
        garganta hinchada
        cara hinchada
        no para de sangrar
        no deja de sangrar
        sangra mucho
        tose sangre
        vomita sangre
        vomito sangre
        sobredosis
    """,
    "crisis": """
        suicidio
        suicidarme
        suicidarse
        me quiero matar
        quiero matarme
        matarse
        se quiere matar
        quitarme la vida
        quitarse la vida
        acabar con mi vida
        acabar con todo
        quiero morir
        quiere morir
        me quiero morir
        se quiere morir
        hacerme daño
        no quiero vivir
        ya no quiero vivir
        no quiero seguir viviendo
    """,
    "care_team": """
        fiebre
        calentura
        temperatura
        escalofríos
        temblores
        sangrado
        sangrando
        moretones
        moretes
        sarpullido
        ronchas
        vomita
        vomito
        vomitando
        vómito
        diarrea
        infección
        varicela
        culebrilla
        sarampión
        covid
        gripe
        dolor de cabeza
        llagas en la boca
        se cayó
        me caí
        se me olvidó la pastilla
        olvidé la pastilla
        demasiadas pastillas
        demasiada medicina
        mi catéter
        mi puerto
        pierna hinchada
        brazo hinchado
    """,
}
