"""Spanish: thoughts of suicide or self-harm, one's own and another's."""

from ....alarm import AlarmKind
from ....language import Sign

_SELF_NOW = """
    me [acabo de|he|termino de] (tome|tomar|tomado|trague|tragar|tragado) ... ({all_of}|{pills}) ... ({die}|
        a proposito|para no despertar|adrede|para acabar)
    me [acabo de|he] (tome|tomar|tomado|trague|tragar|tragado) .. (todas|todo frasco|todo bote|frasco entero|
        bote entero|frasco|punado|monton|bote de|caja) .. [de] [mis|mi] {pills}
    me [acabo de|he] (tome|tomar|tomado|trague|tragar|tragado) todas [mis|mi] {pills}
    me [acabo de|he] (tome|tomar|trague|tragar) .. (frasco|bote|punado|caja) [entero|completo|de]
    me [acabo de|he] (corte|cortar|cortado|abri|raje) .. (venas|muneca*)
    (tengo|traigo|agarre) ... {pills} .. (mano|enfrente|conmigo|listas|aqui) y me (voy a|quiero) (tomar|tragar)
    me (estoy|voy a) (matando|cortando venas|ahorcando|desangrando)
    (intente|trate de|acabo de intentar|quise) (matarme|suicidarme|quitarme vida|ahorcarme|colgarme)
    (tengo|traigo|agarre) .. (pistola|cuchillo|arma|navaja|soga|cuerda) .. (mano|cabeza|cuello|enfrente|lista|
        cargada|conmigo|ahorita)
    (estoy|parad*|subid*) .. (puente|azotea|techo|cornisa|balcon|vias) .. (salt*|tir*|avent*|brinc*|matar*)
    (estoy|parad*|subid*) .. (puente|azotea|techo|cornisa|balcon|vias) y .. (salt*|tir*|avent*|brinc*|matar*)
    me voy a (matar|suicidar|quitar vida|colgar|ahorcar|aventar|tirar|disparar) [ya|ahora|ahorita|hoy|esta noche]$
    voy a (matarme|suicidarme|quitarme vida|colgarme|ahorcarme) .. (ya|ahora|ahorita|hoy|noche)
    me voy a (matar|suicidar|quitar vida) .. (ya|ahora|ahorita|hoy|noche)
"""
_OTHER_NOW = """
    (mensaje|texto|carta|audio|nota) ... (perdon*|adios|despid*|despedida|quiero mucho|cuid*) ... no (contesta|responde|
        aparece)
    (intento|trato de|quiso|acaba de intentar|intentando|tratando de|esta intentando) (matarse|suicidarse|
        quitarse vida|ahorcarse|colgarse|cortarse venas|suicidio)
    (tomo|trago|tomado|tragado) ... ({all_of}|{pills}) ... (matarse|suicidarse|morir|morirse|para no despertar|
        a proposito|quitarse vida|quiere morir*|adrede)
    (quiere|queria|dice que quiere) (morir*|matarse) ... (tomo|trago) ... ({all_of}|{pills})
    se [acaba de|ha] (corto|cortar|cortado|abrio|rajo) .. (venas|muneca*)
    se (colgo|ahorco|disparo|dio tiro|pego tiro|aveno|avento de|tiro de (puente|azotea|techo|balcon))
    se esta (matando|ahorcando|colgando|cortando venas)
    (tiene|trae|agarro) .. (pistola|cuchillo|arma|navaja|soga) .. (cabeza|cuello|mano|quiere matarse|amenaza*|matar*)
    (esta|parad*|subid*) .. (puente|azotea|techo|cornisa|balcon) .. (salt*|tirar*|aventar*|brinc*|matar*)
    (encerr*|agarro|trae|tiene|saco|subio|amarro) .. (pistola|cuchillo|arma|navaja|soga|cuerda|rifle) ... (matarse|
        suicid*|
        quitarse|quiere morir*|se mata|cortarse|se (quiere|va a|queria) (matar|cortar(?! pelo|cabello|fruta)|quitar|
        disparar|colgar))
    se encerro ... (se va a matar|matarse|suicidarse|quitarse vida|se quiere matar|quiere morir*)
    sobredosis .. (a proposito|adrede|para matarse|para morir)
"""
_OTHER = """
    (pide|pidio|ruega|reza|rezando|dice|dijo) .. [a] [dios] .. (no despertar|no volver a despertar|
        que se lleve)
    {kin} .. (quiere|quisiera|queria|piensa|piensa en|habla de|dice que quiere|desea|amenaza con|prefiere|preferiria|
        intenta|planea|pide|ha dicho que quiere|menciona) [ya|que|en|con] ({die}|estar muert*|que se muera)
    (dice|dijo|repite|grita|escribio|diciendo|decia|habla|hablando|amenaza|amenazo|amenazando|piensa|pensando|
        comento|me ha dicho) [{kin}|que|de|con|en|todo tiempo|siempre] [que|de|con|en] [se|ya] [quiere|quisiera|va a|
        prefiere|preferiria|quiere mejor|no quiere|desea|ojala] [ya|mejor] ({die}|quitarse vida|matar|suicid*|
        no vivir|vivir mas|morirse)
    (se|ya se) [quiere|queria|va a|puede|podria|vaya a|quisiera] (matar|suicidar|quitar vida|hacer dano|lastimar|
        colgar|ahorcar|cortar venas)(?! de risa)
    (quiere|queria|piensa|desea|prefiere|preferiria|planea|trata de|amenaza con|pensando en|hablando de|hablado de|
        habla de) (matarse|suicidarse|quitarse vida|morirse|morir|suicidio|lastimarse|hacerse dano|
        colgarse|ahorcarse|estar muert*|acabar con su vida|terminar con su vida|desaparecer)
    (va a|podria|vaya a) (matarse|suicidarse|quitarse vida|lastimarse|hacerse dano|colgarse|ahorcarse|
        acabar con su vida)
    ya no quiere (vivir|seguir viviendo|estar aqui|seguir vivo|seguir viva|estar viv*|despertar|existir|
        luchar por vivir)
    no quiere (vivir|seguir viviendo|estar viv*|despertar|existir|seguir en mundo|estar en mundo)
    (dice|dijo|siente|piensa) .. (estariamos|estarian|estaria|estamos|seria) .. mejor .. (sin|sin|muert*|sin|
        que se)
    (dice|dijo|piensa|siente) [que] .. (vida no (vale|tiene)|no vale pena (vivir|seguir)|no tiene caso vivir|
        no tiene razon* .. vivir|para que (vivir|vive|sigue viv*)|nada por que vivir)
    {kin} .. suicid*
    (esta|anda|{kin}|es|esta|siente) suicida
    se [esta|anda|ha estado|{goes_on}] (corta|cortando|lastima|lastimando|quema|quemando|hace dano|
        haciendo dano)(?! (pelo|cabello|pastilla*|boca|garganta|encias|uno|gente|con sol|
        piel con (sol|metotrexat*|quimio)))
    (encontre|encontramos|dejo|escribio|hallamos|halle|esta escribiendo|vi) .. (carta|nota|mensaje) .. (despedida|
        suicid*|adios|de despedida)
    (regalando|regalo|regala) .. (cosas|pertenencias|todo)
    (guardando|juntando|escondiendo|guarda|junta|esconde|acumulando) .. {pills}
    (miedo|temo|preocupa|asusta|temor) .. (que|de que) [se] (mate|suicide|haga dano|lastime|quite vida|
        haga algo|haga locura|muera por su)
    (haga|hacer|cometer|haga) .. (locura|tonteria)
    (perdio|perdido|ya no tiene|no tiene) .. ganas de (vivir|seguir vivo|seguir viva|seguir viviendo)
    (buscando|investigando|busca|preguntando|googleando) .. ((morir|matarse|suicidarse)|suicid*|
        maneras de (morir|matarse)|formas de (morir|matarse))
    (alguien|amigo|amiga) .. (se quiere|quiere) (matar|suicid*|morir)
    (dice|dijo|siente|piensa|cree|decia) [siempre] que (estariamos|estarian|estaria|estamos|viviriamos|
        seriamos) [todos] (mejor|felices) sin
    se (rasguna|arana|raja|pellizca|golpea|pega) .. (a proposito|adrede)
    (miedo|temo|preocupa*|asusta|temor|angustia) ... se (haga|hiciera|vaya a hacer|quiera hacer) (algo|dano|locura|
        tonteria)
    se (esta|anda|ha estado|{goes_on}) ... (cortando|rasgunando|rajando|aranando) .. (brazo*|muneca*|pierna*|muslo*)
    mejor se (mata|mate|muere|muera|moria|mataba|moriria|quita vida|quitaba vida)(?! de)
    {kin} ... (dice|dijo|diciendo|decia|pregunta|pregunto) ... para que (seguir|sigue|vive|vivir|luchar)(?! con|en|
        tratamiento|quimio|dieta|tomando|yendo)
    (quiere|queria|quisiera|prefiere) [ya|mejor] (irse|ir) [ya] (con (dios*|senor|virgen*)|a (cielo(?! de)|
        otro mundo))
    (quiere|pide|pidiendo|ojala|dice|dijo|rezando|reza) [a|que] [ya] dios* [que] [ya] se (lleve|llevara|recoja|
        recogiera)
    (pide|pidiendo|dice|ruega|rogando) .. que .. se (lleve|llevara|recoja) (dios*|senor|virgen*)
    se (quiere|queria|quisiera) morir(?! de (risa|pena|hambre|verguenza))
    (miedo|temo|preocupa*|asusta|temor|angustia) ... se (mate|suicide|quite vida|haga dano|lastime|corte|
        vaya a matar|quiera matar|quiera morir)
"""
_SELF = """
    que [mas] (quiero|quisiera|deseo) es [ya] (desaparecer|morir*|irme con|no despertar|no existir|
        descansar [ya] para siempre|acabar [ya] con)
    (quiero|quisiera|queria|deseo|necesito|prefiero|preferiria|prefiriera|pienso|pienso en|pensando en|pensado en|
        penso en|ganas de|pensamientos de|ideas de|planeo|decidi|decidido|gustaria|he pensado en|planeando|
        idea de|trato de|lista para|listo para) [ya|mejor|solo|a veces|mucho en] ({die}|estar muert*|
        no haber nacido|dormirme (para siempre|y no despertar)|no estar aqui|irme de mundo)
    me [quiero|queria|quisiera|voy a|dan ganas de|gustaria|puedo|podria|deberia] (matar|suicidar|quitar vida|colgar|
        ahorcar|disparar|pegar tiro|cortar venas|aventar (de|a)|tirar (de|a) (puente|azotea|techo|tren|carro*|
        balcon)|hacer dano|lastimar a mi)
    me quiero morir(?! de (risa|pena|verguenza|ganas|hambre|calor|frio))
    (matarme|suicidarme|quitarme vida|ahorcarme|colgarme|pegarme tiro)(?! va a|quiere)
    (pienso|pensando|pensado|penso|pensar|pensamiento*) .. (suicid*|muerte todo tiempo|morir|quitarme|matarme|
        morirme|acabar con)
    (ideas|pensamientos|idea|pensamiento|instintos) suicid*
    (estoy|soy|siento|me siento|ando) suicida
    ^(suicidio|suicidarme|suicida)$
    (linea|numero|telefono) .. suicid*
    (cometer|considerando|contemplando) suicidio
    no quiero (vivir|seguir viviendo|seguir viv*|estar viv*|despertar|existir|estar en mundo|
        seguir en mundo|estar aqui mas|amanecer)
    ya no quiero (vivir|estar aqui|seguir viviendo|estar en mundo|existir|seguir con vida|despertar|seguir viv*|
        estar viv*|amanecer)
    (ojala|quisiera|espero|desearia|deseo|prefiero|preferiria|pido a dios|rezo) .. (no despert*|no amanec*|me muera|
        me muriera|me hubiera muerto|estuviera muert*|no hubiera nacido|no haber nacido|dios me lleve|me llevara|
        no volver a despertar|morirme|estar muert*)
    (dormir*|acostar*) .. (no despertar|no volver a despertar|nunca despertar|para siempre)
    no [ya|le|me] (vale pena|tiene caso|tiene sentido|hay razon*|tengo razon*|veo razon*|encuentro razon*|hay motivo*|
        tengo motivo*|tengo por que|tengo para que|tengo nada por que|veo sentido|hay por que|encuentro sentido) [de|
        para|a|en|ya|mi|esta|seguir] [de|mi|esta] ({living}|seguir viviendo|seguir con vida)
    (nada|ningun motivo|ninguna razon) .. (para|por que) {living}
    (vida) .. (no vale|no tiene sentido|ya no tiene|no vale pena|no merece)
    para que .. (vivir|sigo viviendo|sigo viv*|vivo|seguir viviendo|estar viv*|naci)
    (que sentido|que caso) .. (vivir|vida|seguir viv*|sigo viv*|estar viv*)
    cual es sentido .. (vivir|seguir viv*|sigo viv*|estar viv*|mi vida)
    (cansad*|hart*|fastidiad*) de (vivir|vida|estar viv*|mi vida|esta vida|existir)
    (estarian|estaria|estaran|viviran|vivirian|serian|estan) .. (mejor|feliz|felices) .. (sin mi|si me (muero|
        muriera)|si (no|muero|muriera)|muert*)
    mejor .. (muert*|si me muero|morirme|si no estuviera(?! lloviendo|nevando|en|enferm*|tomando|con|cansad*|
        maread*)|si no existiera|si ya no estuviera|no estar viv*)
    (nadie) .. (extran*|importa*|not*|llorar*) .. (si me (muero|muriera)|muert*|si (muero|muriera)|desaparez*|
        desapareciera)
    (soy|siento) [solo|nada mas] (carga|estorbo) .. (mejor|morir|muert*|todos|familia)
    (perdi|perdido|ya no tengo|no tengo|se me quitaron) .. ganas de (vivir|seguir viv*)
    no puedo seguir (viviendo|con vida|viv*)
    (estoy|ando|he estado) (regalando|escribiendo|despidiendo*) .. (mis cosas|carta* de despedida|despedida|
        todo mio)
    (guardando|juntando|escondiendo|guardado|juntado|tengo guardadas) .. {pills} .. (para|por si|junt*|guard*|morir|
        no|$)
    (tengo|compre|consegui) .. (plan|pistola|arma|soga|navaja|veneno) .. (matar*|morir*|usar*|acabar|terminar|
        suicid*|quitar*)
    (cuantas|cuanto|cuanta|que cantidad|cuales) .. (para|me|necesito|hacen falta) .. (morir*|matar*|mata*|
        no despertar|mataria*)
    (manera|forma|modo) .. (rapida|facil|indolora|sin dolor|mejor) .. (morir*|matar*|suicid*|acabar)
     [puedo|me puedo|podria|hago para] (matarme|suicidarme|quitarme vida|morirme|me mato|me suicido|
        morir sin dolor)
    me [estoy|ando|vuelvo a|quiero|{goes_on}] (corto|cortando|cortar|lastimo|lastimando|quemo|quemando|hago dano|
        haciendo dano)(?! (pelo|cabello|pastilla*|dedo|dedos|con (papel|cuchillo (de|en) cocina)))
    (tomarme|tragarme) todas [mis|mi] {pills}
    {pills} y me (quiero|voy a|dan ganas de) (tomar|tragar) todas
    (salt*|tir*|avent*|arroj*|brinc*) .. (puente|azotea|techo|vias|tren|balcon|edificio|ventana|carros)
    (dejenme|dejame|dejeme) morir
    no (merezco|deberia) (vivir|estar viv*|seguir viv*)
    (mundo|todos|familia) .. mejor sin mi
    (acabar|terminar) [ya|de vez] con (todo|mi vida|esto de vez por todas)
    (desaparecer) (para siempre|de mundo|de mapa|de mundo)
    (voy|vamos) a (matarme|suicidarme|quitarme vida|colgarme|ahorcarme|acabar con (todo|mi vida)|terminar con (todo|
        mi vida)|pegarme tiro|cortarme venas|hacerme dano|lastimarme|aventarme|tirarme)
    no quiero seguir (en (mundo|esta vida)|aqui|con (esta vida|mi vida|vida)|respirando|existiendo)
    no puedo (vivir(?! sin|con|en|solo|sola)|seguir en (mundo|esta vida))
    (estoy por|a punto de) (aventarme|tirarme|saltar|matarme|suicidarme|brincar|ahorcarme|colgarme)
    (quisiera|ojala|quiero|deseo|desearia|espero) que (me (muera|muriera|mate|mataran|lleve)|(estuviera|
        hubiera) muert*|estuviera muert*|no hubiera nacido|dios me (lleve|llevara)|todo acabara)
    mejor sin mi
    no [le|me] veo caso [a] (vivir|seguir|vida)
    mejor me (muero|mato|quito vida|mataria)
    (tengo|traigo|compre|consegui) .. (pistola|arma|soga|cuerda|navaja|veneno) ... (usar*|matar*|morir*|acabar|
        quitar*|suicid*)
    {pills} .. para (tomarmelas|tomarlas todas|tomarmelas todas|acabar)
    [me] (quiero|voy a|pienso|quisiera|podria|ganas de) (tomar|tomarme|tragar|tragarme) todas [mis|juntas|
        de] [vez] {pills}
    (escribi|escribo|deje|hice|estoy escribiendo) .. (carta*|nota*) .. (despedida|adios)
    (carta|nota) de despedida
    me despedi de todos
    (me quiero|quiero|quisiera) (ir|irme) .. (con dios|cielo|otro mundo|con mi {kin} que)
    irme a cielo
    me (corte|corto|lastime|queme) (otra vez|de nuevo|a proposito|adrede)
    me he estado (cortando|lastimando|quemando|haciendo dano)
    me (haga|hago|hice|hacer) dano mism*
    ^(suicidarse|suicidar)$
    (ojala|quisiera|espero|desearia|deseo|prefiero|pido a dios*|rezo) .. (no (amanezc*|despiert*|despertara|
        amaneciera))
    (seria|estaria|estarian|fuera) [todo|todos] [mas] (mejor|facil) .. si [ya] no (estuviera (aqui|viv*)|existiera)
    (seria|estaria|estarian|fuera) [todo|todos] [mas] (mejor|facil) .. si [ya] no estuviera$
    [todos|todas] (descansarian|descansaria|descansan|aliviarian|batallarian|sufririan|
        sufriria) .. si [ya] (me (muriera|muero|mato|
        matara)|no (estuviera|existiera)|desapareciera|faltara)
    (poner|ponerle) fin a (todo|mi vida|vida|sufrimiento)
    me (estoy|ando|he estado) ... (cortando|rasgunando|rajando|aranando) .. (brazo*|muneca*|pierna*|muslo*)
    dios* .. me (lleve|llevara|recoja|recogiera)
    (quiero|quisiera) [ya] (irme|ir) [ya] (con (dios*|senor)|a (cielo(?! de)|otro mundo))
    (linea|telefono|numero) de (crisis|suicidio|vida)
    ^[marque|llame|llama|marca|texto] [a] 988$
    (soy|siento|me siento|sere) [que soy|solo|pura] [puro] (carga|estorbo) [para]
    siento que soy .. (carga|estorbo)
    (dormir*|acostar*) y [ya] (no|nunca) [mas|volver a] despert*
"""
_ANOTHERS = """
    (dice|dijo|repite) que [ya] (quiere|no quiere|prefiere)
    (encontre|encontramos|hallamos|halle|vi|vimos|leimos) .. (carta*|nota*|mensaje*) .. (despedida|adios)
    {kin} .. (dejo|escribio|hizo|mando) .. (carta*|nota*|mensaje*) .. (despedida|adios)
"""

_MEANS_IN_HAND = """
    (tengo|tiene|traigo|trae|agarre|agarro|saque|saco|compre|compro|junte|junto|guarde|cuento|contando|
        mirando) .. (pistola|
        arma|rifle|escopeta|cuchillo|navaja|soga|cuerda|frasco|bote|punado)
    (pistola|arma|rifle|escopeta|cuchillo|navaja|soga|cuerda|pastillas) .. (en mano|en manos|aqui|a lado|
        enfrente|en mesa)
"""

SIGNS = (
    Sign(AlarmKind.CRISIS, "other_now", reports=_OTHER_NOW),
    Sign(AlarmKind.CRISIS, "self_now", reports=_SELF_NOW),
    Sign(AlarmKind.CRISIS, "self", reports=_SELF, unless=_ANOTHERS, now=_MEANS_IN_HAND),
    Sign(AlarmKind.CRISIS, "other", reports=_OTHER, now=_MEANS_IN_HAND),
)
