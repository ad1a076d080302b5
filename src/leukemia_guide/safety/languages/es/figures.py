"""Spanish: who or what is no person in care, and turns of speech in which no sign is told."""

OTHERS = """
    (perro|perra|perrito|perrita|gato|gata|gatito|gatita|hamster|caballo|yegua|vaca|chivo|chiva|gallina|gallo|
        pollo|loro|perico|
        pez|pescado|pecera|conejo|burro|cachorro|puerco|cerdo|canario|mascota|tortuga)
    (carro|coche|auto|troca|camioneta|camion|taxi|moto|motor|maquina|lavadora|secadora|computadora|compu|
        laptop|celular|
        telefono|tele|radio|impresora|refri|refrigerador|nevera|estufa|horno|licuadora|plancha|aspiradora|
        ventilador|calentador|boiler|aire acondicionado|wifi|internet|bocina|llave|tuberia|lavabo|fregadero|
        llanta|
        bateria|pila|bomba de agua|motor de pickup|robot|robot aspirador|aparato|control|avion|puente|arbol|
        alarma de carro|elevador|tractor|economia|bolsillo|cartera|presupuesto)
    (equipo|portero|delantero|boxeador|luchador|seleccion|partido|barcelona|america|chivas|yanquis|arbitro)
    (pelicula|peli|novela|telenovela|serie|programa|libro|cancion|corrido|capitulo|videojuego|juego|
        fortnite|caricatura|
        comedia|cuento|bolero|ranchera|tango|reggaeton) [donde|cuando|esa|que|de]
"""

FIGURES = """
    (seguro|aseguranza|clinica|farmacia|linea|oficina|doctor*|enfermera|recepcion|secretaria|banco|jefe|
        nadie) ... no [me|nos] (contesta*|
        responde*)
    cansad* de estar aqui (en|esperando|sentad*|formad*)
    (cansad*|hart*) de (esperar|estar esperando)
    (auxilio|socorro) ... (aparato|menu|entiendo|usa|preguntar|pedir|funciona)
    (entiendo|funciona|usa) ... (auxilio|socorro)
    (linea|lugar|todo|domingo|domingos|abierto|computadora|bateria) [mia|esta|anda] ... (muerto|muerta)
    (muerto|muerta) (lugar|por alla|a esta hora|que elvis|de hambre|de sueno|de cansancio|de risa|de frio|
        de calor|en cama)
    (haciendo|hace) (muerto|muertito)
    hambre ... desmay*
    (solo|nada mas) de (pensar|imaginar*) ... (desmay*|infarto|muero)
    casi [me|se] desmay* (con|cuando|de|por) (noticia|cuenta|precio|bill|verla|verlo|escuchar|oir|vi|
        emocion|alegria)
    no quiero (morir|morirme) [quiero|ni|tranquil*]
    (pavor|miedo|terror|panico|temor) [de|a] (morir|morirme)
    (novi*|marido|esposa) [me] (corto|corte|dejo)
    (me|nos) (partio|parte|rompio|rompe) corazon
    (tirar|aventar|lanzar) por ventana [ese|esta] (bendito|maldito|televisor|tele*|aparato|celular|control)
    que pasa (si|cuando) [a] (alguien|uno|nino|nina|persona|paciente|gente) ... (olvida|salta|pierde|olvido|salto)
    (moretones|moreton) ... (culpa|culpable|pense|crei|creia|pensando|jugar|jugando|gimnasio|bici)
    (culpa|culpable) ... moretones
    (tienes|tiene|traes|tengo) cabeza (explotada|sangrando|reventada|hecha) (con|de|por)
    infarto (si|pensando|a abrir|casi|de susto|de coraje)
    (respirar|respiro|aire) ... risa
    ahog* (entre|en) (trabajo|formulario*|citas|papel*|cuentas|deudas|pendientes|tanto|tanta)
    (ahog*|atragant*) ... (ingles|castellano|espanol|idioma|palabra*)
    (ingles|castellano|espanol) [me|se] [ahog*|atragant*] (ahog*|atragant*)
    (suena a|si nadie) ... ahogando
    dolor de cabeza (tanta|tanto|no te|seguro|esa|ese|esos|papel*)
    (musica|platica|tramite*|papeleo) ... dolor de cabeza
    (mareo|vertigo) (tu|esa|de tanta) (velocidad|vuelta|palabra*)
    velocidad ... (mareo|vertigo)
    corazon ... (de pensar|nervios*|emocion)
    (sale|salio|partio) corazon
    (cayo|caer|caen|cae|caia) (alma|balde|mal|encima|gordo|bien)
    (medicaid|seguro|salida|parqueo|cuarto|numero|contacto|freno) de emergencia
    de emergencia (quien|donde|cuanto)
    sangra* (alma|corazon|bolsillo|ojos)
    sangre de ojos (pagando|pagar)
    golpe de (suerte|estado|calor|efecto|vista)
    (casi|por poco) [me|le|nos|te] [da|dio|daba] (infarto|ataque|derrame|sincope|patatus|soponcio) (cuando|
        de ver|con|por|viendo)
    (infarto|ataque|desmayo|desmaye|desmayar|infarte) (cuando|a|con|de) (vi|ver|vimos|llego|cuenta|factura|
        precio|susto|bill|recibo)
    (ataque|ataques) de (risa|tos de risa|celos|nervios por|hambre|llanto)
    (muero|muriendo|morirme|morir|murio|morimos|moria|ahogo|ahogaba|ahogue|ahogando) de (risa|hambre|ganas|
        sueno|verguenza|
        calor|frio|amor|envidia|aburrimiento|sed|pena|susto|miedo|curiosidad)
    (ahogo|ahogue|ahogando|ahogaba|ahogada|ahogado) (en|con) (papel*|tarea*|deuda*|cuenta*|trabajo|vaso|
        risa|pendientes|bills|facturas|termin*)
    (risa|reir|rei|reia|reimos|carcajad*) ... (respirar|aire|ahog*|desmay*|muer*|mori|llor*)
    (sin|falta de|quede sin) aliento (de|con|por) (noticia|emocion|alegria)
    (desangr*|sangr*) (bolsillo|cartera|cuenta|dinero|bancari*)
    fiebre (de oro|de sabado|mundialista|de futbol|amarilla|escarlatina|de compras|por)
    (dolor de cabeza|dolores de cabeza) (seguro|papeles|papeleo|aseguranza|burocracia|tramite*|jefe)
    (me|nos) (mata|matan|mato|esta matando|estan matando) (de risa|calor|hambre|curiosidad|espera|trafico|
        cuenta|precio)
    (explota|explotar|explotando|revienta) [cabeza|cerebro] (con|de tanto|de tanta|por)
    cabeza [me|va] [a] (explota|explotar|reventar|revienta)
    no es [ninguna] emergencia
"""
