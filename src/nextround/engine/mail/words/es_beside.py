"""Spanish word families of what a mail is besides: private, a delay, a mailing, small print."""

FAMILIES = {
    "alert": """nuevas ofertas | ofertas nuevas | nuevos empleos | ofertas para ti |
        ofertas de empleo | alerta* | alerta de empleo | ver oferta* | ver todas | inscríbete |
        empleos para | ofertas que | ofertas recomendadas | tu búsqueda de | recomendad* para ti |
        feria de empleo | tu alerta | ofertas similares | más ofertas | últimas ofertas |
        nuevas vacantes | ofertas para tu búsqueda | para tu búsqueda | según tu perfil |
        según tu búsqueda | ofertas cerca | empleo en | empleos en | inscríbete antes |
        novedades de empleo | portal de empleo te | alertas de | feria | te recomendamos |
        ofertas del día | ofertas de la semana | cerca de ti | empleos nuevos | ver las |
        ver los | guardaste una búsqueda | recibes esto | empleos nuevos de | contratan ya |
        con un clic | no te lo pierdas | sin experiencia | empresas cerca | empleos recomendados |
        vacantes para ti | vacantes recomendadas | ofertas sugeridas | trabajos para ti |
        trabajos en | ofertas en | bolsa de empleo online | selección de ofertas""",
    "bulk": """darse de baja | cancelar suscripción | boletín | newsletter | podcast | webinar |
        blog | leer más | esta semana | suscri* | suscripción | date de baja | episodio |
        queridos lectores | lectores | reenvíalo | por qué no contestan | reenvía""",
    "alive": """sigues dentro | sigue dentro | sigue en pie | sigues en | sigue en |
        sigue adelante | sigue activ* | sigue abiert* | continúa en | continúas en | todavía no |
        aún no | sin decidir | no hemos decidido | no se ha decidido | no hay decisión |
        sigue viva | sigues siendo | sigue libre | seguimos pendientes | seguimos contando |
        en curso | no está decidido | no es un no | tu candidatura sigue | su candidatura sigue |
        sigues en el | sigue en el proceso | sigues en el proceso | continúas en el |
        no hace falta que hagas | nada decidido | aún sin | todavía sin | no hay nada decidido |
        pendiente de decidir | sigues contando | no te hemos olvidado | no nos olvidamos |
        sigue su curso | todavía no hay | una de las tres | uno de los tres | aún pensamos |
        aún estamos | no es mala noticia | que no haya noticias | sigue siendo válida |
        sigue siendo valid* | no tienes que hacer | no tiene que hacer | sigue vigente |
        silencio como un no | como un no | luego seguimos | y contigo | tranquil* sigues |
        no interpretes | lo retomamos | sigue dudando | siguen dudando | no se ha avisado |
        nadie ha sido avisado | indecis*""",
    "delay": """retras* | retraso | demora* | paciencia | más tiempo | parad* | en pausa |
        pausad* | aplaz* | se alarga | tardar* | tardando | más tarde | más semanas | esperar |
        vacaciones | va para largo | lleva más | llevará más | un poco más | unos días más |
        hasta que vuelva | de baja | de viaje | pendientes de | falta la firma |
        falta el visto bueno | visto bueno | no antes de | a finales de | dos semanas más |
        están de viaje | que no haya | a la espera | espera de presupuesto | en suspenso quince |
        en suspenso | quince días | semanas son muchas | mientras aclaramos |
        primero se vota""",
    "ownwithdrawal": """has retirado | ha retirado | tu renuncia | su renuncia |
        retirada de tu | retirada de su | a petición tuya | a petición suya | a su petición |
        a tu petición | como pediste | como solicitaste | como nos pediste | tal y como pediste |
        tal como pediste | ha solicitado retirar | has solicitado retirar |
        tu decisión de retirar* | baja voluntaria | has decidido no seguir | has renunciado |
        ha renunciado | tu solicitud de baja | has decidido retir* | retirar tu candidatura como |
        retirar su candidatura como | que hayas decidido retir* | hayas retirado | haya retirado |
        lamentamos tu decisión | lamentamos su decisión | respetamos tu | respetamos su |
        has preferido | has aceptado otra | ha aceptado otra | según tu petición |
        según su petición | por tu parte | nos comunicaste | tu baja del proceso |
        no quieres seguir | no quiere seguir | que no quieres | que no quiere | avisarnos de que |
        en tu nuevo trabajo | en su nuevo trabajo | tu nuevo trabajo | su nuevo trabajo |
        tu nueva etapa | hemos cerrado tu expediente | tras tu mensaje | tras su mensaje |
        tras tu llamada | ya no eres candidat* | ya no es candidat* | te retiras | tu retirada |
        por decisión propia""",
    "friend": """tío | tía | mamá | papá | abuela | besos | besitos | muak | jaja | jajaja |
        jajajaja | cariño | cañas | caña | qué rabia | ellos se lo pierden | se lo pierden |
        nena | cuéntame | llámame | me cago | finde | qué tal te fue | cómo te fue | cómo ha ido |
        qué tal la entrevista | invitas tú | te invito | nos tomamos | unas cañas | una caña |
        unas cervezas | qué palo | qué asco | qué mierda | vaya tela | ni caso | tú tranqui* |
        tranqui | no he pegado ojo | hermanita | mi madre | abrazote | un besazo | guapísim* |
        te quiero | ay cariño | no te han cogido | vente que | sopa | mi niña | mi niño |
        son tontos | un beso a | beso a tu | encantado de escribirla | pues nada | pa nada |
        para nada | rondas pa | tu abuelo | tu abuela | gran día""",
    "elsewhere": """piso | inquilin* | arrendad* | arrendamiento | casero | vivienda | fianza |
        inmueble | inmobiliari* | préstamo | hipoteca | reembolso | devolución | reclamación |
        siniestro | beca de estudio* | guardería | plaza escolar | manuscrito | cuenta bancaria |
        tarjeta de crédito | mascota | adopción | alquiler | alquilar | propietari* | el piso |
        del piso | inmobiliaria | crédito personal | solicitud de crédito | línea de crédito |
        tu pedido | su pedido | número de pedido | su paquete | tu paquete | póliza | su factura |
        tu factura | solicitud de ayuda | subvención solicitada | solicitud de subvención |
        solicitud de beca | beca mec | máster | solicitud de admisión | plaza en la escuela |
        solicitud de visado | socios del | solicitud de socio | asociados | reembolsar |
        devolver el importe | garantía del | protectora | cachorro | editorial no publica |
        tu relato | su manuscrito | estimadas familias | su hija | su hijo | escuela infantil |
        número de otoño | revista | préstamo personal | consultar el fichero |
        gracias por el envío | horas extra | nóminas | nómina | tu anuncio | cuenta de vendedor |
        gastos de viaje | la habitación | habitación | compartir piso | compañeros de piso |
        abrirle una cuenta | abrir una cuenta | apertura de cuenta | su devolución |
        tu devolución | cambio o devolución | caseta | casetas | mercadillo | mercado de navidad |
        puesto 9 | sopranos | equipo de fútbol | tu obra | sorteo | pacientes nuevos |
        parvulario | parcela | huerto | ayuda al | prestación | nacionalidad | adoptar | criador |
        entradas para | mesa para | presupuesto de obra | atención al cliente |
        servicio al cliente | alquileres | tu cuento | su cuento""",
    "survey": """encuesta | satisfacción | tu opinión | su opinión | valora tu experiencia |
        contarnos tu experiencia | tu experiencia como | el proceso te pareciera |
        cinco preguntas | preguntas nos ayudarían | sea cual sea el resultado |
        participaste en un proceso | son dos minutos | qué te pareció""",
    "job": """puesto | empleo | trabajo | entrevista | rrhh | currículum | vacante |
        contratación | talento | proceso selectivo | recursos humanos | oposición | entrevist* |
        prueba | gerencia | turno | puestos | patronato | técnic* | encargad* |
        programa de graduados""",
    "smallprint": """protección de datos | sus datos | tus datos | confidencial* | rgpd | lopd |
        aviso legal | antes de imprimir | no admite respuestas | ofertas falsas | nunca pedimos |
        darse de baja | no responda | mensaje automático | si no ve bien | síganos |
        política de privacidad | igualdad de oportunidades | discapacidad |
        responder individualmente | respuesta individual""",
    "past": """tras la entrevista | tras tu entrevista | tras su entrevista |
        después de la entrevista | después de tu | en la entrevista | en tu entrevista |
        gracias por venir | gracias por tu tiempo | gracias por su tiempo | por haber venido |
        por acudir | por asistir | haberte conocido | haberle conocido | conocerte el |
        fue un placer | ha sido un placer | encantados de conocerte | nuestra conversación |
        nuestra charla | tu visita | su visita | viniste | erais | éramos | la entrevista del |
        tu prueba del | tras las entrevistas | finalizadas las entrevistas | resultado de tu |
        resultado de su | ha sido evaluad* | fue evaluad* | fue un gusto | encantado de verte |
        gracias por hacer | tras la entrevista no""",
    "freed": """queda libre | se queda libre | quedado libre | ha quedado libre |
        queda vacante | siguiente en la bolsa | siguiente en la lista | primera de la lista |
        ha surgido una | surgió una | la otra ha renunciado | el otro ha renunciado |
        ha renunciado y | ha rechazado y | ha declinado y""",
    "stands": """sigue en pie | la oferta sigue | oferta sigue | no hemos dicho nada |
        sin problema tómate | tómate hasta | sea tuyo | sea tuya | nadie se te acercó |
        puesto sea | mantenemos la oferta""",
    "away": """cierra del | oficina * cierra | estamos cerrados | cerrado por vacaciones |
        fuera de la oficina | respuesta automática | no te lo puedo aprobar | aprobar el |
        felices fiestas | vacaciones de | festivos""",
    "applying": """selección | candidatura | candidat* | plaza | convocatoria | director |
        directora | comisión | cliente | contrato | equipo | plazas | oferta | dirección |
        aspirante | candidatura*""",
}
