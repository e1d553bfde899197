"""Spanish word families of a decision: the logic of a sentence, who was chosen, what is gone."""

FAMILIES = {
    "neg": """no | ni | tampoco | ningun* | nunca | jamás | imposible | sin que | dejar de |
        dejamos | desestim* | renunci* | nadie | en contra""",
    "if": """si tu | si su | si te | si se | si no | si el | si la | si hay | si en | si eres |
        si usted | si encaj* | si finalmente | en caso | caso de | de no | cuando tengamos |
        en cuanto | siempre que | solo los | sólo las | únicamente | aquellos que | quienes no |
        a menos que | salvo que | por si | si no tendremos | de lo contrario | las exclusiones |
        solo contactaremos | cada semana | miles de | solicitudes fuera de plazo |
        no se admitirán solicitudes | solicitudes incompletas | hasta el fin del plazo |
        candidaturas fuera | puede cubrirse | puede estar cubiert* | pueden cubrirse |
        podría cubrirse""",
    "later": """te avisaremos | le avisaremos | nos pondremos | te informaremos |
        le informaremos | te llamaremos | le llamaremos | te contactaremos | le contactaremos |
        tendrás noticias | tendrá noticias | recibirá | recibirás | te diremos |
        le comunicaremos | te comunicaremos | se comunicará""",
    "until": """sin el | sin la | sin los | sin las | hasta que | mientras no | antes de poder |
        hasta tener | hasta recibir | nos hace falta""",
    "you": """tu | tus | te | ti | usted | su | sus | le | vuestra | os | candidatura |
        candidatura* | perfil | solicitud | currículum | cv | inscripción | candidat* | contigo |
        participación | aspirante | postulación""",
    "me": """me han | me dijeron | me ha | a mí | mi candidatura | me echaron | me cogieron |
        me rechaz* | me dicen | me han rechazado | me rechazaron | he recibido un no""",
    "but": """pero | sin embargo | no obstante | aunque | al final | finalmente | por tanto |
        por lo tanto | por lo que | así que | con lo cual | en consecuencia | por ello |
        de modo que | sinceramente | la verdad""",
    "another": """otro | otra | otros | otras | alguien | sobrino | sobrina | hijo | hija |
        primo | finalista | compañer* | cuñado | yerno""",
    "oneplace": """solo un | solo una | sólo un | sólo una | un solo | una sola | dos plazas |
        única plaza | único puesto | plazas limitadas | una de las dos | uno de los dos |
        las dos | los dos | solo hay un | hay un solo | solo tengo un | solo tenemos un |
        un solo contrato""",
    "rank": """en cuarto | en tercer | en segundo | segundo lugar | tercer lugar |
        cuarto lugar | quinto lugar | sexto lugar | clasificad* | quedó en | quedaste en |
        quedado en | puesto número | orden de | usted quedó""",
    "advance": """seleccionad* | seleccionar* | elegid* | elegir* | escogid* | avanz* |
        continu* | sigues | sigas | siga | proseguir | superad* | superar* | pasar a | pasas |
        pasado a | pase a | preseleccionad* | contratar* | contratad* | incorporar* | ofrecer* |
        admitid* | admitir* | aceptad* | aceptar* | considerad* | considerar* | tenid* en cuenta |
        tener en cuenta | siguiente fase | próxima fase | fase siguiente | finalista | apto |
        apta | aprobad* | contar contigo | contar con usted | contaremos | contar con tu |
        favorable* | positiva | positivamente | valorad* | avance | cogemos | dar* la plaza |
        darte el | darle el | nombramiento | nombrad* | plaza para ti | atender* | prosper* |
        pudo ser | ha podido ser | podido ser | contratación | escogerte | citarla | citarlo |
        citarle | citarte | citar* | recibir* | entrevistar* | propuest* | proponer* |
        conocerte""",
    "fit": """encaj* | ajust* | adecua* | adapt* | cumpl* | requisito* | correspond* |
        coincid* | buscamos | buscan | busca | necesitamos | necesitan | suficiente | perfil que |
        cualificad* | exigid* | permiso de trabajo | alinea*""",
    "unsuccess": """descartad* | descartar* | desestimad* | desestimar* | rechazad* |
        rechazar* | rechazo | denegad* | denegar* | excluid* | exclu* | eliminad* |
        no seleccionad* | no ha sido | no has sido | no ha resultado | no has resultado |
        no apto* | no apta* | no admitid* | no superad* | suspens* | no procede |
        fuera del proceso | fuera de | quedas fuera | queda fuera | quedado fuera |
        no has quedado | no ha quedado | no continu* | no vas a | no sigues | no seguir* |
        no pasas | no avanz* | finalizad* su participación | finaliza tu | termina aquí |
        cerrar tu | cerramos tu | cerrad* tu | negativ* | es que no | un no | ha sido que no |
        no ha podido ser | no pudo ser | no va a poder ser | no podrá ser | no hemos podido |
        nos quedamos con otr*""",
    "others": """otr* candidat* | otr* persona* | otr* perfil* | otr* aspirante* |
        otr* compañer* | otr* profesional* | otro chico | otra chica | otro chaval | con otro |
        con otra | por otro | por otra | por otros | por otras | otros perfiles |
        otras candidaturas | una compañera | un compañero | perfil* más | perfiles que |
        candidat* que | candidat* con | candidat* más | persona* con | persona* que |
        persona más | promoción interna | candidat* intern* | interna | internamente |
        de la casa | de casa | de dentro | de la plantilla | de la empresa | del equipo |
        más experiencia | mejor puntuación | mayor puntuación | mejor encaj* | más adecuad* |
        más cercan* | más afín* | compañera que | compañero que | el hijo | la sobrina |
        un familiar | otr* * candidat* | otr* * perfil* | otr* * persona* | candidat* * cuy* |
        perfil* * cuy* | candidatos cuy* | perfiles cuy*""",
    "decide": """decidid* | decid* | decisión | decant* | elegid* | elegir | eligió |
        eligieron | elegimos | optad* | optar | opta | optó | escogid* | escogieron |
        seleccionad* | seleccionar | prefer* | prefier* | adjudic* | otorg* | dimos | dado |
        contratad* | contratar | contrató | incorporad* | incorporar | apost* | apuesta | cogid* |
        cogí | cogimos | coger | quedado con | quedamos con | quedó con | nos quedamos |
        continuar con | seguir con | avanzar con | es para | ha sido para | fue para | será para |
        promocion* | ascend* | cubierto | cubrir* | asign* | encontrad* | tenemos a |
        tiramos por | va para | nombrad*""",
    "place": """puesto | puestos | plaza | plazas | vacante* | oferta | ofertas | empleo |
        trabajo | posición | proceso | procesos | convocatoria | contratación* | contrataciones |
        selección | prácticas | beca | bolsa | cargo | lo de | jefatura | turno | contrato |
        candidaturas | búsqueda | sitio | suplencia | temporada""",
    "gone": """cubiert* | cubrimos | cubierta | ocupad* | adjudicad* | cancelad* | cancelar |
        cancelamos | anulad* | anulamos | anular | cerrad* | cerramos | suspendid* | paralizad* |
        congelad* | congelación | congelar | desierta | desierto | ya no existe | ya no está |
        ya no hay | no existe | retirad* | retirar | amortizad* | sin efecto | eliminad* |
        suprimid* | recort* | reestructuración | no se va a cubrir | no se cubrirá | no cubrir* |
        no vamos a cubrir | no contrat* | ya tiene | ya está | complet* | lleno | llena | ya hay |
        ya tenemos | aplazad* sine | aplazad* indefinid* | no abrir* | no hay presupuesto |
        sin presupuesto | presupuesto | nos han recortado | cierra | cierre | ha cancelado |
        canceló | se cancela | se anula | se suspende | se suspendió | se ha caído | se cae |
        perdido el contrato | perdimos el contrato | no salió adelante | no sale adelante |
        no se abrirá | no se abre | no abrirá | no abre | no llegó la | no nos han dado |
        no nos concedieron | subvención | ninguna candidatura | ningún candidato | nadie ha sido |
        no se contrata* | no vamos a contratar | no habrá | ya no hace falta | ya no buscamos |
        ya no necesitamos | no renovar* | congel* | paraliz* | desconvoca* | queda desierta |
        declarar desierta | declarado desierto | reorganiz* | traslad* la | absorb* |
        empresa externa | subcontrat* | externaliz* | próximo ejercicio | siguiente ejercicio |
        para el año que viene | sin contratación | no habrá * contratación |
        no necesitamos a nadie | ya asignad* | asignad* | están asignadas | ya no hace |
        estamos completos | plantilla completa | al completo | ajuste de plantilla | despidos |
        ere | erte | ahorro | austeridad | amortiz* | no se hará | no se va a hacer |
        se queda en nada | ha desaparecido | desaparece | desaparecido | retira todas |
        todas las ofertas pendientes | ofertas pendientes | se ha esfumado | han bajado las |
        bajado las ventas | no podemos permitir* | ya no podemos""",
    "taken": """encontrado a alguien | a otra persona | otra persona | otro candidato |
        otra candidata | otros candidatos | otras candidaturas | otros perfiles | otro perfil |
        otras personas | otr* aspirante | otra compañera | otro compañero | ya cubiert* |
        está cubiert* | sido cubiert* | se ha cubierto | ya está ocupad* | cubierto internamente |
        promoción interna | candidat* intern* | persona de la casa | alguien de la casa |
        alguien de dentro | alguien de la empresa | ha aceptado | han aceptado | ha firmado |
        ha dicho que sí | empieza el lunes | elegido a otr* | elegido a una | elegido a un |
        escogido a otr* | escogido a un* | seleccionado a otr* | seleccionado a un* |
        optado por otr* | optado por un* | decantado por | decantamos por | decantaron por |
        quedamos con otr* | quedado con otr* | quedado con un* | cogido a otr* | cogí a otr* |
        cogimos a otr* | contratado a otr* | contratado a un* | ya tenemos a |
        ya hemos contratado | es para otr* | es para un* | ha sido para | fue para | se la lleva |
        se lo lleva | se la ha llevado | se lo ha llevado | adjudicad* a | ha recaído | recayó |
        recae en | se lo doy | se la doy | se lo damos | se la damos | se lo hemos dado |
        se la hemos dado | se lo han dado | se la han dado | se lo ha pedido | se lo han pedido |
        otra chica | otro chico | otra finalista | otro finalista | inclinado por |
        inclinamos por | inclinaron por | apostado por | apostó por | apostamos por |
        ya está dado | ya está dada | está dado | nos apañamos | nos arreglamos |
        con la gente que | aceptadas por | aceptados por | asignadas | asignados | ya asignad* |
        están asignad* | adjudicado a | adjudicada a | sobrino | soltado a |
        a todos los candidatos | es para | para otra | para otro | de otra persona | de otro |
        van a ser para | va a ser | será para | me he quedado con | nos hemos quedado con |
        tirado por | se han decidido por | nos decidimos por | hemos decidido por |
        me decidí por | ya tengo a | ya tienen a | han anunciado | al final se queda |
        se queda con nosotros | decidido quedarse | sigue con el otro | sigue con la otra |
        siguen con el otro | siguen con la otra | el otro señor | la otra señora |
        el otro candidato | la otra candidata | la otra chica | el otro chico |
        alguien del pueblo | alguien de aquí | uno del pueblo | una del pueblo | uno de aquí |
        ya lo lleva | ya lo hace | ya lo tiene | ya la tiene | lo hace uno | prefiere a |
        prefieren a | preferimos a | mayor puntuación | mejor puntuación | mejor nota |
        más puntos | mejor puntuad* | por delante | se lo dio a | se la dio a | su hermano |
        su hermana | su primo | su cuñado | a su hermano | se inclinó por | inclinó por alguien |
        alguien que ya | años de laboratorio | alguien con años | ya trabaja | ya trabajaba |
        ya está con nosotros | dijo que sí | han dicho que sí | se lo hemos ofrecido |
        se lo ofrecimos | va a ser el | va a ser la | que puede empezar | eso pesó |
        fue decisivo | eso inclinó | marcó la diferencia | pesó más""",
    "ends": """lo dejamos aquí | dejarlo aquí | termina aquí | acaba aquí | hasta aquí |
        no vamos a seguir | no vamos a continuar | no seguiremos | no continuaremos |
        no vas a continuar | no va a continuar | no vas a seguir | no continú* | no continu* |
        no sigues | no pasas | no pasa a | no has pasado | no ha pasado | no has sido |
        no ha sido | no fuiste | no fue | no hemos podido | no podemos ofrecer* |
        no podemos contar | no podemos incorporar* | no podemos contratar* |
        no vamos a contratar* | no vamos a ofrecer* | no te vamos | no le vamos | no contamos |
        no contaremos | no ha salido | no salió | no ha podido ser | no pudo ser |
        no va a poder ser | no podrá ser | no va a ser | no figura* | no aparece* | no entras |
        no entra en | no te hemos | no le hemos | no hemos elegido | decidido no | decidimos no |
        hemos decidido que no | es que no | un no | ha sido que no | dar por finalizad* |
        damos por finalizad* | damos por cerrad* | queda fuera | quedas fuera | quedado fuera |
        fuera del proceso | no procede | no ha lugar | no encaj* | no necesitamos |
        ya no necesitamos | no necesito | a nadie | no estás entre | no está entre |
        no te llamaremos | no le llamaremos | no te citaremos | no le convocaremos |
        no te podemos | no te puedo | no le podemos | no puedo darte | no te puedo dar |
        no podemos darte | no puedes acceder | no puede acceder | no accede* | no reúne |
        no reúnes | no cumple* | no creemos | no creo que | no pensamos | no vemos | no lo vemos |
        no te vemos | no es posible | no nos es posible | no será posible | no va a ser posible |
        no habrá | no procede* | no apto | no puedo contratar* | tengo que dejarlo | lo dejamos |
        lo tenemos que dejar | no es el momento | no es lo que | no termina de | no acaba de |
        no nos convence | no nos ha convencido | no convenció | no ha convencido |
        decirte que no | decirle que no | es un no | tenemos que decir* | no nos quedamos |
        no nos podemos quedar | te soltamos | no te esperes | no cuentes con | no cuente con |
        no sigas | cerrado sin | sin contratación | queda excluid* | quedas excluid* | se acabó |
        te deja fuera | le deja fuera | deja fuera | dejarte fuera | decir que no |
        vamos a decir que no | parar ahora | prefiero parar | mejor parar | aquí acaba |
        hasta aquí hemos | no es el tuyo | no es lo tuyo | no ha sido incluid* | no incluid* |
        no has sido incluid* | no ha sido admitid* | cerrada no | no continúa | ha desaparecido |
        darle muchas vueltas | sin efecto | dejamos sin efecto | todavía no eres | aún no eres |
        no eres tú | no le haya propuesto | no te haya propuesto | no te han propuesto |
        no le han propuesto | no propuest* | lamento que * no | no podremos citar* |
        no podemos citar* | desiste | desistimos | desistir | ya no desea | ya no deseamos |
        no desea seguir | no ha sido propuest* | fuera del rango""",
    "list": """lista | listado | relación de | entre los | entre las | terna | grupo de |
        figura* | aparece*""",
    "lack": """faltaba | faltó | te falta | le falta | falta de | poca experiencia |
        más experiencia | mayor experiencia | menos experiencia | sobrecualificad* |
        demasiado junior | demasiado senior | no suficiente | suficiente experiencia |
        insuficiente* | más rodaje | más rodad* | más cercan* | buscábamos a alguien |
        buscamos a alguien | necesitamos a alguien | necesitan a alguien | carencia* | cojea |
        flojea | flojo | floja | verde | más spark | permiso de trabajo | sin permiso |
        no haberse recibido | no haber presentado | fuera de plazo | pasa del límite | no apto |
        justificantes | por las mañanas y | te falta experiencia | falta de experiencia |
        necesito a alguien | necesitamos a alguien que""",
    "score": """puntos | puntuación* | nota | notas | nota mínima | calificación* | corte |
        nota de corte | mínimo | mínima | examen | ejercicio | prueba | test | resultado* |
        baremo | umbral | lugar | orden | marca | tiempo | límite | clasificación | puesto |
        requisitos | porcentaje | media | media exigida | la suya | la tuya | promedio""",
    "below": """por debajo | inferior* | no alcanz* | no llega | no llegó | no supera* |
        no ha superado | no has superado | insuficiente* | no apt* | suspens* | no obtenid* |
        no obtuvo | debajo de | no aprob* | no aprueb* | nota de corte | mínimo exigido |
        mínima exigida | exigid* | hacían falta | se exigía | se requería | no alcanzad* |
        corte estaba | corte era | no llega al | pasa del límite | no reúne | fuera del |
        por encima del tiempo | inferior a | menos de | queda por debajo | no alcanza |
        no da para | no te da | no le da | media exigida | exigida por | exigido por | exigía |
        era * y la suya | mínimo de""",
    "reserve": """lista de reserva | lista de espera | bolsa de empleo | bolsa de trabajo |
        bolsa | reserva | suplente | lista complementaria | en reserva | lista de reservas |
        suplentes | número de orden | orden de puntuación | lugar en la lista""",
    "regret": """lament* | lamentablemente | sentimos | siento | lo siento | sintiéndolo |
        desgraciadamente | por desgracia | desafortunadamente | pena | mala noticia |
        malas noticias | no son buenas | no es la noticia | disculp* | me sabe mal |
        nos sabe mal | ojalá | pesar | apena* | triste | tristeza | me da rabia | mucha rabia |
        qué rabia | me da pena | nos da pena | me duele | nos duele | esperábamos |
        nos habría gustado | me habría gustado | me hubiera gustado | nos hubiera gustado |
        con pena | con pesar | a mi pesar | me temo | nos tememos | dudó mucho |
        cuesta escribir""",
    "inform": """comunicar* | informar* | decirte | decirle | trasladar* | transmitir* |
        comunic* | informa* | hacerte saber | hacerle saber | avisar* | contarte""",
    "revoke": """sin efecto | retir* | revoc* | anul* | dejar sin | rescind* | cancel* |
        no podemos mantener | no mantener | echar atrás | nos echamos atrás | no confirmar |
        no podemos confirmar | no confirmamos | no mantenemos""",
    "wishes": """mucha suerte | suerte | te deseamos | le deseamos | te deseo | le deseo |
        deseamos | éxito* | búsqueda de empleo | tu búsqueda | su búsqueda | futuro profesional |
        tu carrera | su carrera | lo mejor | mucho ánimo | ánimo | futuros proyectos |
        próximos proyectos | trayectoria | que te vaya | que le vaya | vaya bien | vaya muy bien |
        te irá | encontrarás | seguro que encuentr* | pronto encuentr* | a seguir | le irá""",
    "keepfile": """base de datos | futuras vacantes | futuros procesos | futuras oportunidades |
        próximas vacantes | guardamos tu* | guardamos su* | guardaremos | conservaremos |
        conservamos | te tendremos | tendremos en cuenta | le tendremos | seguimos en contacto |
        en contacto | otras ofertas | otra vacante | otras vacantes | otras oportunidades |
        otros procesos | tenerte en cuenta | te aviso | contaremos contigo""",
    "again": """volver a presentar* | vuelve a presentar* | vuelvas a | volver a intentar* |
        nueva candidatura | próxima convocatoria | presentarte de nuevo | inscribirte de nuevo |
        en otra ocasión | próxima edición | el año que viene | volver a inscribir* |
        vuelve a inscribir* | vuelve a intentar* | prueba otra vez | prueba de nuevo |
        vuelve a probar | vuelve a intentarlo | vuelve cuando | presentarse de nuevo |
        podrá presentar* | podrás presentar* | año próximo | año que viene | próximo año |
        en otoño | en primavera | otra vez | la próxima | próxima temporada | más adelante |
        vuelve en | en tres años | en dos años""",
    "close": """por muy poco | por poco | muy reñid* | muy igualad* | quedaste segund* |
        quedó segund* | segund* lugar | segunda opción | segund* clasificad* | casi | ajustad* |
        entre tú y | entre usted y | hasta el final | empate | finalista* | segundo puesto |
        cualquiera de las | cualquiera de los | muy reñido | estuvo reñido | dudó mucho |
        dudamos mucho | hemos dudado | un poquito más | un poco más | por los pelos |
        por un pelo | por la mínima | división | dividid* | hasta última | estaba dividido |
        dividido""",
    "feedback": "feedback | motivos | el motivo | la razón | aspectos a mejorar",
    "status": """estado | resultado* | actualización | novedades | nuevo estado |
        situación de tu | resolución | fase""",
}
