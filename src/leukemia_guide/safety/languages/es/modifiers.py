"""Spanish frames: the words that show whether someone has a thing, asks about it or denies it."""

from ...language import Modifiers
from .figures import FIGURES, OTHERS

MODIFIERS = Modifiers(
    affirmed="""
        {have}
        (ha|he|han|hemos) (tenido|estado con|presentado|sentido|sufrido)
        {is} [{much}] con
        (esta|estoy|anda|ando|llego|regreso|salio|vino|acosto|fue|{kin}) .. con
        {to_whom} (dio|da|dan|dieron|ha dado|esta dando|estan dando|salio|salieron|sale|salen|subio|sube|volvio|
        vuelve|
            regreso|entro|entra|agarro|pego|vino|viene|aparecio|aparecieron|hizo|hicieron|quedo|ha salido|han salido|
            esta saliendo|estan saliendo|brotaron|broto|noto|vi|bajo|{begins}|detectaron|encontraron)
        {to_whom} [esta] {begins} [a] [dar|salir|subir|doler|tener]
        {begins} (con|a tener|a sentir)
        (hay|hubo|habia)
        (sera|seria|fue|es que) [que] [{have}|esto|eso]
        (sera|puede ser) que {have}
        (creo|pienso|parece|parecen|sospecho|temo) [que] [es|son|sea|{have}|{to_whom} dio|{to_whom} esta dando]
        (puede|podria) ser [que] [sea] [esto|eso|{have}]
        (si|cuando|y si|que pasa si|en caso de que) [me|le|nos|se|se me|se le|mi {kin}|a mi {kin} le|
        mi {kin} .. ] (da|dan|
            sube|sale|salen|{have}|tengo|tenga|tengamos|empieza|{begins} con|diera|subiera|saliera)
        en caso de
        (que|cual|cuanto|cuanta|cuantas|cuando|donde|a quien) .. (doy|damos|darle|darles|dar|pongo|ponerle|tomo|hago|
            hacemos|hacer le|llamo|llamar|llevo|llevarlo|llevarla|voy|vamos|sirve|ayuda) [si|es que|porque] [mi {kin}|
            {kin}] {have}
        que (hago|hacemos|debo hacer|puedo hacer|tengo que hacer|se hace|hay que hacer|hare) .. (si|con|para|cuando|
        por|contra)
        (ayudo|le ayudo|ayudar) .. (con|si)
        solo [{have}|es|de|con|poco de|poquita|poca]
        (llamo|hablo|marco) por
        (por culpa de|a causa de|debido a)
        (siguen|sigue|sigo|seguimos|continua) con
        (amanecio|amaneci|desperte|desperto|volvi|volvio|regrese|llegue) con
        (veo|vi|vimos|note|notamos|encontre|descubri)
        (dice|dijo) que {have}
        (tomo|tome|di|dio) .. (para|por) (mi|su)
        (padeciendo|sufriendo|batallando) [de|con]
    """,
    possessed="""
        {my}
        (esta|estos|estas|esa|ese)
    """,
    asked="""
        (que|cual|cuales) (es|son|era|significa|significan|quiere decir|causa|causan|provoca|provocan|tipo*|clase*)
        que (sintomas|efectos|efecto|senales|problemas|riesgos|medicina*|temperatura|numero|grado*|remedio*|tanto*)
        que (hacen|hago|se hace|hacer|puedo hacer|sirve|ayuda|toman|dan|tomar) (para|contra) (evitar|prevenir|bajar)
        que [comun|frecuente|grave|peligroso|peligrosa|seguido|malo|mala|probable|alta|alto]
        que pasa (con|durante|en|despues)
        (saca|sacan|sacar)
        por que .. (da|dan|causa|es|son|hay|sube|provoca|produce|importa|preocupa|sale|tienen|{generic})
        (cuando|donde|quien|cuanto|cuanta|cuantos|cuantas) (se|es|son|puedo|puede|evito|evitar|prevenir|prevengo|
            tratan|trato|saber|debo|dura|duran|da|dan|afecta|reconozco|reconocer|funciona|causa|hay)
        (se|puedo saber|sabre) si
        (cuanto|cuanta|cuantos|cuantas|cada cuanto)
        (hableme|hable|habla|digame|dime|diga|di|expliqueme|explicame|explique|explica|explicar|cuenteme|
            ensename|informacion|informe|preguntar|pregunta|preguntas|duda|dudas|saber|conocer|aprender|
            entender|leer|lei|oi|escuche|definicion) [mas|algo] [de|sobre|acerca de|es|que es|que son|respecto a]
        (quiero|quisiera|necesito|me gustaria) [saber|oir|informacion|preguntar|aprender|escuchar|hablar] [mas] (de|
        sobre|acerca de)
        (sobre|acerca de|respecto a|en cuanto a|tema de)
        (efecto|efectos|sintoma|sintomas|senal|senales|signo|signos|riesgo|riesgos|probabilidad*|posibilidad*|
        peligro*|
            causa|causas|tipo|tipos|tratamiento|manejo|prevencion|caso|casos) [secundario|secundarios|adverso|
        adversos] [de|para|contra|son|incluye*]
        (evitar|evito|evita|prevenir|prevengo|previene|tratar|tratan|trata|controlar|manejar|bajar|reducir|curar|
            quitar|vigilar|cuidarme de|protegerme de|contra|aliviar|calmar|combatir)
        (medicina|medicinas|remedio|pastilla|pastillas|tylenol|te|algo|tomar|buena|sirve|dar|darle|usar) (para|
        contra)
        (miedo|temor|panico|terror|preocupa|preocupado|preocupada|nervios|nervioso|nerviosa|preocupacion|asusta) [a|
        de|por|que|tener|me de|le de]
        (considera|consideran|considerado|considerada|cuenta|llama|llaman|llamado|conoce)
        (voy|va|vas|van|vamos) a (tener|dar|sufrir|darle|sentir|salir)
        {to_whom} (va|van) a (dar|salir|subir|dando)
        (tendre|tendra|tendria|dara|daran|sentire|sentira|daria|salieran|saldra|saldran)
        (puede|pueden|podria|podrian|puedo|suele|suelen|llega a|pudiera) (dar|causar|provocar|tener|producir|haber|
            salir|ocasionar|sentir|desarrollar|sufrir|hacer|presentar|subir|aumentar)
        (puede|pueden|podria|podrian|puedo|suele|suelen) (dar|causar|provocar|tener|producir|hacer) (me|le|nos|les)
        (causa|causan|causar|causado|causada|provoca|provocan|provocar|produce|producen|producir|da|dan|dar|hace|
            hacen|ocasiona*|genera*|aumenta|incluye|incluyen|relacionad*|asociad*|lleva a|tiene que ver con)
        (personas|gente|pacientes|ninos|algunos|todos|muchos) .. (tienen|con|sufren|presentan|desarrollan)
        (les|te) (da|dan) [{generic}]
        (diferencia|comparado|contra|versus|entre)
        (efecto*|peligro*|riesgo*|complicacion*|reaccion*|molestia*|side effects|problema*|sintoma*|dano*) .. (tiene|
        tienen|hay|trae|traen|da|dan) [de|con|por|en|a]
        (que|cuando|a quien|a quienes|cuanto tiempo|para quien*) .. (tiene|tienen|hay|trae|traen|da|dan|
        tengo) [de|con|por|en|a]
        (debo|debe|deberia|debemos|deberiamos|tengo que|tiene que|hay que|puedo|podemos|cubre|cubren|paga|pagan|
        seguro) .. (tomar*|dejar*|hacer*|empezar*|parar|seguir con|aceptar|pedir|cambiar|suspender|rechazar)
        a que (temperatura|grado*|numero)
        es (normal|comun|peligroso|peligrosa|frecuente|posible|raro|grave|malo|mala) [que] [{to_whom}] [tener|sentir|
        de|den|haya]
        ^(es|son|hay|existe|existen|da|dan|causa|causan|puede|pueden)
        (palabra|termino|frase|seccion|parte|lista|tema)
        (esperar|espero|esperamos)
    """,
    negated="""
        (no|sin|nunca|ni|ningun|ninguna|tampoco|jamas|nada de|cero)
        (no|nunca|ni|tampoco|jamas) {have} [ningun|ninguna|nada de|mas|mucha]
        (no|nunca|tampoco) (ha|he|han|hemos) (tenido|estado con|presentado|sentido) [ningun|ninguna|nada de|mas]
        (no|nunca|tampoco) {to_whom} (dio|da|dan|dieron|ha dado|salio|salieron|sale|subio|ha subido|
        han salido) [ningun|ninguna|nada de]
        (no|nunca|tampoco) (hay|hubo|es|fue|era|esta con|estoy con|ando con|sera) [ningun|ninguna]
        no (creo|pienso|parece) [que] [sea|tenga|{have}|es]
        (murio|fallecio|murieron|muerte|mato|fallecieron) (de|por|a causa de)
        en vez de
    """,
    hypothetical="""
        (por si|si) [algun|alguna] (dia|noche|vez) [le|me|se|a] [da|diera|sube|subiera]
        por si [a] [caso] [le|me] [da|diera|sube]
        a (gente|todos|alguien|algunos|otros|muchos|uno|nino|persona) [que] [le|les|se] [da|dan|sube|sale|salen|hace]
        (asusta|asusto|miedo) [de] que
        (puede|pueden|podria|podrian|suele|suelen) [hacer|causar|provocar] [que] [{generic}]
        (hace|hacen|causa|causan|provoca|provocan) que [{generic}|{to_whom}]
        por que [{generic}|{to_whom}]
        por que (salen|aparecen|brotan|da|dan)
        (evitar|prevenir|riesgo de|miedo a|miedo de|temor a|miedo|temo|sin|probabilidad de|posibilidad de|peligro de)
        (no|nunca|jamas|ni|tampoco) [me|se|le|nos|te]
        {generic} [se|le|les]
    """,
    asked_after="""
        (efecto secundario|efectos secundarios|normal|comun|peligroso|peligrosa|frecuente|sintoma|sintomas|riesgo|
        significa|quiere decir|tratamiento|prevencion|neutropenica)
        (es|son|sea) [{much}] (efecto|efectos|normal|normales|comun|comunes|peligros*|grave|frecuente*|raro|
        posible|sintoma*)
    """,
    affirmed_after="""
        que (hago|hacemos|debo hacer|puedo hacer|hago|tengo que hacer)
        a quien (llamo|llamar|le llamo|hablo)
        (ahora mismo|ahorita|en momento|ahorita mismo)
        desde (ayer|anoche|manana|hoy|hace|lunes|martes|miercoles|jueves|viernes|sabado|domingo|tarde|noche|ayer|
        antier|que)
        {not_end}
        hace (dos|tres|cuatro|cinco|varios|varias|rato|ratito|media) [dias|horas|dia|hora|noches|
        minutos]
        (debo|tengo que|hay que|debemos) (llamar|ir|llevar*)
        despues de (quimio|tratamiento|infusion|transfusion|inyeccion)
    """,
    historical="""
        (en|alla por) ({year}|mundial)
        alla por (5*|6*|7*|8*|9*)
        hace .. anos
        anos atras
        de (nino|nina|chiquito|chiquita|chico|chica|joven|pequeno|pequena|bebe)
        cuando era (nino|nina|chiquito|chiquita|chico|chica|joven|pequeno|pequena|bebe|nin*)
        antes de (diagnostico|que (me|le) (diagnosticaran|dijeran)|leucemia)
        ano pasado
    """,
    long_ago="""
        hace ({number}|varios|muchos) meses
        (hace|hara) .. (anos|decadas|siglos|veranos|inviernos)
        ({number}|varios|muchos|tantos) anos atras
        (ano|mes|verano|invierno|otono|primavera|diciembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|
            septiembre|
            octubre|noviembre|navidad) pasad*
        (alla|por alla|fue) (por|en) [ano|mes de] ({month}|{year})
        en [ano] ({year}|5*|6*|9*)
        en ano (7*|8*)
        (alla por|alla en) (5*|6*|7*|8*|9*)
        (de|cuando era|cuando {to_whom} era|siendo) [bien] (nino|nina|chiquito|chiquita|chico|chica|joven|jovencito|
            jovencita|pequeno|pequena|bebe|muchacho|muchacha|chamaco|chamaca|chavo|chava|pibe|piba|morro|morra)
        cuando tenia {number}
        a {number} anos
        alguna vez (hace|de)
        en aquel (tiempo|entonces|ano)
    """,
    others=OTHERS,
    figures=FIGURES,
    again="""
        (otra vez|de nuevo|hoy|ahorita|anoche|esta manana|esta noche|esta tarde|ahora mismo)
        y ahora (esta|tiene|le|me|anda)
    """,
    ongoing="""
        (tiene|tengo|esta|estoy|estan|anda|ando|puede|puedo|siente|siento|sigue|sigo|lleva|le duele|me duele|hoy)
    """,
)
