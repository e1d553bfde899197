"""Spanish word families of the steps towards a job: appointments, tasks, offers, receipts."""

FAMILIES = {
    "console": """no desmerece | nada que ver | no refleja | decisión difícil | nos ha costado |
        difícil decisión | no ha sido fácil | alto nivel | gran número | elevado número |
        numerosas candidaturas | muchas candidaturas | tras valorar | tras analizar |
        tras estudiar | tras revisar | después de valorar | después de analizar | detenidamente |
        agradecemos tu* | agradecemos su* | agradecemos * participación | gracias por tu interés |
        gracias por tu tiempo | gracias por participar | gracias igualmente | no te desanimes |
        no se desanime | por si te sirve | te gustaron | les gustaste | nos gustó | tu esfuerzo |
        en esta ocasión | esta vez | valía | sería alegría | habría sido | molestias |
        no es culpa | no tiene que ver | nada que ver contigo | no dice nada | nos gustaste |
        le gustaste | nos encantó | buena impresión | muy buena | por muy poco | sé que |
        sabemos que | no es lo que esperabas | gracias por el tiempo | gracias por venir |
        gracias por haber | agradezco | agradecemos | tu interés | su interés | dedicado |
        no quita mérito | mérito | tu trabajo | buen trabajo | gracias por bajar |
        gracias por pasarte | gracias por acercarte | gracias por pasar | nos gustaron |
        cocinas bien | muy bueno | buenísim* | sé que llevas | llevas tiempo | no es por ti |
        culpa tuya | esfuerzo | no hiciste nada mal | nada mal | no es fácil escribir |
        lo he pensado mucho | pensado mucho | desanim* | reflexivas | sonrió""",
    "interview": """entrevista* | llamada | videollamada | llamar* | hablar | hablamos |
        conocerte | conocerle | reunión | reunirnos | vernos | visita | prueba presencial |
        día de prueba | una prueba de | haces una prueba | jornada de | dinámica de grupo |
        dinámica | assessment | oral | cita | citar* | cita* | pasarte | café | charla |
        te llamo | le llamo | entrevista personal | entrevista telefónica | segunda entrevista |
        primera entrevista | minutos para hablar | pasar por | pásate por | te vienes |
        tomar algo | conocernos | conocer al equipo | enseñarte | enseñarle | visita a |
        turno de prueba | tribunal | defensa | exposición | por teléfono | quince minutos |
        diez minutos | verte | verle | personas que queremos | darás clase | dará clase |
        queriendo verte | conversación con | fundadores | hacer una prueba | una prueba |
        a hacer una | jornada de selección | primera ronda | segunda y última | la llamada |
        sábado a mediodía | clase de prueba | segunda charla | enséñame | enséñanos |
        en la fragua | una más larga | en remoto | ejercicio escrito | deberá usted presentarse |
        nueva hora propuesta | entrevistas previstas | las entrevistas""",
    "appoint": """cita | horario | fecha | hueco | reunión | calendario | agenda |
        videollamada | lo de mañana | entrevistas previstas | sala 2 | anexo | nueva fecha |
        otro hueco | la entrevista de | la llamada de | de mañana | la cita""",
    "invite": """invitar* | invitamos | te invit* | le invit* | citar* | se le cita |
        se te cita | te citamos | le citamos | convoc* | puedes venir | puede venir | te vienes |
        venir | ven | vente | te viene bien | le viene bien | te va bien | le va bien | te iría |
        le iría | podría ser | podrías | podría | disponibilidad | disponible | qué día |
        qué hora | cuándo | qué ratito | confirma tu asistencia | confirmar asistencia |
        confirmar | confirme | confirma | concertar | agendar | programar | reservar | te espero |
        te esperamos | le esperamos | nos gustaría conocer* | queremos conocer* | pásate |
        acércate | pasarte | ponerte otro | queda citad* | ponerte otra | te puedo llamar |
        le puedo llamar | puedo llamarte | puedo llamarle | te puedo | cuándo podrías |
        cuándo puedes | cuándo puede | qué día te | cuándo te | cómo lo tienes | tienes hueco |
        tiene hueco | tienes un rato | ratito | dime qué | dígame qué | dime cuándo | nos vemos |
        quedar | quedamos el | te espera* | le espera* | acude | acudir | preséntese |
        presentarse | asistencia | ponme ok | te apunto | quedamos | cuándo te viene |
        cuándo le viene | ven el | venga el | estás entre las | está entre las |
        entre las cuatro | me gustaría hablar | nos gustaría hablar | será con |
        lo demás no cambia | te esperábamos | te ofrecemos el jueves | te ofrecemos el lunes |
        a la misma hora | la misma hora | puedes venir el | invitarte a | sois | deberá usted |
        deberá presentarse | hagamos una | hagamos | qué mañanas | qué tardes | qué días |
        trae la | trae el | nueva hora | nueva fecha | a la llegada | se le entregará | te van |
        podría ser mañana | te mando otro | se le comunicará nueva | será en""",
    "resched": """posponer | pospon* | aplaz* | cambi* | cambiar | anular | anul* | cancelar |
        cancel* | mover | retras* | adelant* la | otro día | otra hora | nueva fecha |
        nueva hora | complicado | imprevisto | no puedo atender* | en lugar de | en vez de |
        reprogram* | surgido | perdona lo del | perdone lo del | no podrá estar | será con el |
        será con la | perdona por el | con gripe | estoy con | no viniste | no puedo hacer la |
        a la misma hora | enferm* | coincide con | rechazado entrevista | una semana |
        mismo grupo | misma hora | pide retrasar | surgido algo | ha surgido | huelga |
        no se celebrarán | no se celebrará | no está disponible | reservado dos veces |
        será en el | lo demás no cambia | otro sitio | otro hueco""",
    "when": """lunes | martes | miércoles | jueves | viernes | sábado | domingo | mañana |
        pasado mañana | semana que viene | próxima semana | enero | febrero | marzo | abril |
        mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | minutos |
        horas | h | por la tarde | por la mañana | a las | a la una""",
    "task": """prueba | pruebas | test | tests | ejercicio | ejercicios | caso práctico |
        cuestionario | prueba técnica | videoentrevista | grab* | vídeo | unidad didáctica |
        portafolio | porfolio | muestra | propuesta | tarea | reto | traducción |
        supuesto práctico | evaluación | caso | casos | supuesto | supuestos | prueba escrita |
        prueba en línea | test psicotécnico | psicotécnico* | tres preguntas | responde a |
        grábate | vídeo de | programación didáctica | traducción de prueba | propuesta de |
        receta | menú | boceto | ejercicio práctico | el ejercicio | tres horas |
        puntúa el estilo | dos horas | test de cálculo | calculadora | acceso al test |
        el acceso""",
    "papers": """documentación | documento* | certificado* | título | títulos | titulación |
        dni | nie | carné | carnet | vida laboral | permiso | referencia* | formulario* |
        antecedentes | copia* | justificante* | contacto de | tarjeta | número de cuenta | iban |
        acreditación | acreditar | declaración | firmad* | pasaporte | reconocimiento médico |
        justificantes | cap | tacógrafo | contacto | antiguos responsables |
        responsables anteriores | inglés | número de la seguridad | seguridad social |
        certificado | penales | manipulador | certificado de | libro de familia | fotocopia |
        foto | escaneado | documentos | papeles | carné y | la tarjeta | el carné | copia de tu |
        no se lee | ilegible | otro nombre | tu dni | servicio médico | nombre al que |
        último curro | último trabajo llamar | foto de la | tarjeta sanitaria |
        hoja amarilla""",
    "request": """envía* | envíe* | envíanos | enviar* | manda* | mándanos | mándame | mandar* |
        adjunt* | complet* | completa | complete | rellen* | rellena | aport* | aporte | entreg* |
        presentar* | presente | sube | subir | súbel* | nos falta | falta por | faltan |
        necesitamos | realiz* | realiza | realice | haz | hacer | pasa el | pasa * contacto |
        me pasa | tráel* | pídem* | facilit* | prepare | prepara | responde | antes del | plazo |
        enlace | hasta el | mándanos* | envíanos* | falta por recibir | por recibir | le pedimos |
        te pedimos | pedimos que | rogamos * envíe | rogamos | ruego | hazme llegar |
        háganos llegar | haznos llegar | sin eso no | antes de vernos | antes del lunes |
        antes de seguir | antes de continuar | pásame | me envías | nos envías | me mandas |
        nos mandas | a la mayor brevedad | pendiente de | pendientes de recibir | completar |
        te adjunto el | devuélvelo | devuélvemelo | devolverlo | súbelos | súbelas |
        cuando acabes | si puede ser antes | sin el carné | súbela | súbelo | otra vez para |
        nos das otro | sin ambas | graba | no se puede repetir | completar la comprobación |
        remita* | remítanos | remitir* | nos remita | aquí tienes el | se cierra solo |
        no se puede reabrir | pide cita | pida cita | faltan dos cosas | solo faltan |
        me das un nombre | dame un nombre | lo necesito antes | antes de ponerte""",
    "offer": """oferta en firme | oferta de trabajo | oferta laboral | oferta económica |
        te ofrecemos | le ofrecemos | ofrecerte | ofrecerle | te ofrezco | le ofrezco |
        nuestra oferta | nuestra propuesta | propuesta económica | propuesta | carta oferta |
        precontrato | queda usted contratad* | contratad* | contratarte | contratarle |
        el puesto es tuyo | la plaza es tuya | plaza es suya | puesto es suyo |
        quedas contratad* | estás dentro | contratamos | ofrecerte el puesto |
        ofrecerle el puesto | ofrecemos la | ofrecemos el | el puesto es para ti |
        la plaza es para ti | es tuyo | es tuya | es suyo | es suya | nos gustaría ofrecer* |
        nos gustaría contar | nos gustaría que te incorpor* | incorporaras | incorporases |
        incorporarte | sumarte | carta de oferta | queremos contratarte | plaza de aprendiz es |
        socios aceptan | di que sí | diga que sí | ofertas pendientes | sido usted propuesto |
        propuesto para el | si la quieres | vale hasta el | nombramiento | ha sido nombrad* |
        plaza es tuya | puesto es tuyo | es tuya si | es tuyo si | desea contratar* |
        oferta de empleo | deseamos contratar*""",
    "contract": """contrato | firmar | firma | firme | incorporación | te incorpor* |
        incorpor* | empez* | empiezas | empieza | alta | fecha de inicio | primer día |
        fecha de incorporación | condiciones | periodo de prueba | acepta* | aceptas | acepta |
        a firmar | pasar a firmar | pásese | pásate a firmar | firmar el contrato |
        contrato adjunto | incorporarte | incorporarse | desde el lunes | el lunes empiezas |
        empezar el | empezarías | comenzar* | comienzas | alta en | seguridad social | me dices |
        dime algo | dinos algo | me dice algo | pensarlo | piénsalo | hablarlo en casa |
        contrato sale | el contrato sale | empiezas el | di que sí y | te adjunto el formulario |
        socios aceptan | acepte por escrito | aceptación por escrito | a reserva de* |
        vale hasta | sin trampa | los papeles | días a la semana | horas a la semana |
        acciones inicio""",
    "pay": """sueldo | salario | brutos | bruto | neto | netos | euros | anuales | al año |
        al mes | pagas | dietas | comisión* | bonus | vacaciones | retribución | beneficios |
        teletrabajo | días libres | mensuales | por hora | € | brutos anuales | mil euros |
        más comisiones | días y medio libres | participación en los beneficios | variable |
        incentivos | complementos | jornada completa | horas semanales | libres a la semana |
        seguro médico | sueldo acciones | comida incluida | cobras lo | lo que dijimos |
        alojamiento | cobrar*""",
    "join": """te queremos | bienvenid* | unirte | te unas | únete | te unes | formar parte |
        nuestro equipo | eres tú | has sido seleccionad* | ha sido seleccionad* | hemos elegido |
        te hemos elegido | hemos decidido * contigo | quedas | unánime | contamos contigo |
        contar contigo | nos encantaría que | a bordo | queremos que te | sí quiero |
        decidido por ti | elegida | empiezas | has sido elegid* | ha sido elegid* |
        te hemos escogido | te hemos seleccionado | le hemos seleccionado |
        hemos decidido contar | hemos decidido contratar* | ha sido unánime | todos te |
        todas te | nos has convencido | has convencido | nos ha convencido | ganas de que |
        contentos de | encantados de que | a partir de ahora | uno más | una más |
        equipo te espera | estás dentro | ya puedes respirar | es tuya | es tuyo |
        lo has conseguido | lo conseguiste | la plaza es | propuesto para el puesto |
        si la quieres es | si lo quieres es | puedes empezar | puede empezar | ven en cuanto |
        estamos felices | empezar el lunes | es tuya si | es tuyo si | si aún la quieres |
        si aún lo quieres | si todavía | desea contratarle | desea contratarte""",
    "joy": """enhorabuena | felicidades | alegr* | encantad* | nos complace | buenas noticias |
        buena noticia | placer | ilusión | feliz""",
    "receipt": """hemos recibido | recibido tu* | recibido su* | recibida | recibido |
        recibimos | acuse de recibo | registrad* correctamente | se ha registrado |
        queda registrada | registro | ya está en nuestro | nos ha llegado | ha llegado | llegó |
        inscripción realizada | inscripción registrada | te has inscrito | se ha enviado |
        enviada | confirmamos la recepción | gracias por tu candidatura |
        gracias por su candidatura | gracias por inscribirte | gracias por postular* |
        gracias por enviar* | nos llegó tu | nos ha llegado tu | candidatura registrada |
        candidatura recibida | solicitud recibida | hemos registrado | ya tenemos tu |
        tenemos tu cv | tenemos tu currículum | en nuestro sistema | presentada correctamente |
        número de registro | justificante de | te has apuntado | inscrito en |
        gracias por pensar en nosotros | gracias por apuntarte | me ha llegado tu | me llegó tu |
        ha quedado presentada | quedado presentad* | modificarla o retirarla | acusamos recibo |
        acuse | recibo de su | recibo de tu""",
    "review": """revisar* | revisaremos | estudiar* | estudiaremos | valorar* | valoraremos |
        analizar* | contactaremos | nos pondremos en contacto | te llamaremos | le llamaremos |
        próximas semanas | próximos días | si encaj* | encaja | en breve | plazo de | te diremos |
        noticias | lo miramos | lo miraremos | lo leeremos | lo estudiaremos | te escribiremos |
        le escribiremos | sabrás algo | tendrás respuesta | respuesta en | llamaremos para |
        tres semanas | dos semanas | proceso de revisión | fase de revisión | lista provisional |
        lo mira | lo mirará | el jefe vuelve | la jefa vuelve | vuelve el | la criba |
        llevará tres | criba llevará""",
    "spotted": """tu perfil | su perfil | he visto tu perfil | tu trayectoria | tu experiencia |
        me habl* de ti | me han hablado | me dio tu | pensado en ti | pensé en ti |
        me acordé de ti | linkedin | encontrado tu | vi tu | he encontrado | me pasaron tu |
        recomendad* | acordado de ti | me han dicho que | me han pasado | nos han hablado |
        he pensado en ti | hemos pensado en ti | te vi | te conocí | coincidimos |
        trabajaste con | el verano pasado | la temporada pasada | el año pasado |
        antigua compañera | antiguo compañero | tu trabajo | tus fotos | tu web | tu portfolio |
        parece cercan* | te han nombrado | le han nombrado | no nos conocemos |
        de confianza te""",
    "openness": """te interes* | le interes* | te interesa | te apetece | te gustaría |
        le gustaría | te animas | cambiar de | cambio de | escuchar* ofertas | abiert* a |
        si te interesa | te cuento | te cuadra | conoces a alguien | sin compromiso |
        tomamos un café | volver con | te vienes con | vuelves | te animarías | te vendrías |
        te lo pensarías | te gustaría volver | volver este | te apuntas | te cuadraría |
        si te cuadra | si te apetece | si no tan | conoces a alguien que | pásalo | nuevo reto |
        nuevos retos | dar un cambio | escuchas ofertas | tomar un café | charlar sin |
        te apetece hablar | le apetece | te parece si hablamos | te interesa hablar |
        seguramente no buscas | te mando los datos | no podía no | hablamos | podemos hablar |
        podríamos hablar | si hablamos""",
    "hiring": """busco | buscamos | estamos buscando | para mi cliente | mi cliente busca |
        nuestro cliente | vamos a abrir | abrimos | cliente busca | selecciono | contratando |
        oportunidad | estamos contratando | me hace falta | hace falta | seleccionando |
        andamos buscando | ando buscando | se busca | buscan un* | busca un* | me falta un* |
        nos falta un* | abrimos un* | vamos a montar | montamos | ampliamos | crecemos |
        tercer gabinete | para un cliente | selección para | autónomos | freelance | proyecto de |
        cliente cerca | un cliente | llevo perfiles | busca planificad* | otro cliente |
        cliente necesita | necesita un* proyectista | se nos va | se jubila | se marcha |
        nos deja | estoy en el consejo""",
}
