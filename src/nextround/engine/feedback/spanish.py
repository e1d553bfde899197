"""Spanish: how employers, panels and coaches say things about an applicant."""

from nextround.engine.feedback.why import Why
from nextround.engine.feedback.wording import Wording

WORDING = Wording(
    words={
        "others": r"""
            otr[ao]s? (?:\w+ ){0,2}?(?:candidat\w+|personas?|perfil\w*|aspirantes?|candidaturas?)
        """,
        "someone": r"""
            (?:alguien|una persona|(?:un|una|otra|otro|el|la) (?:candidat[ao]|persona
                |perfil)(?: (?:seleccionad[ao]|elegid[ao]|finalista))?|quien)
        """,
        "place": r"(?:puesto|plaza|vacante|oferta|posición|convocatoria|contratación)",
        "did": r"""
            (?:\w{2,}(?:aste|iste|asteis|isteis)|dijo|hizo|puso|trajo|vino|leyó|pidió|siguió
                |\w{2,}(?:undió|spondió|cribió|errumpió|ntestó|plicó|encionó|abló|ortó|vidó|itó|egó
                |ejó|epitó|evisó|pezó|inuó|erró|omó|rdó|ontó|uscó|ezó|regó|tilizó|tió|sentó|lavó
                |reguntó|ambió|ibió|agó|quivocó))
        """,
    },
    cues={
        Why.NO_REASONS: r"""
            (?:no|sin|imposible|tampoco)\b.{0,60}\b(?:motivos?|razones|retroalimentación|feedback
                |explicaci\w+|comentarios|detalles|valoraci\w+)\b.{0,40}\b(?:individual\w*
                |personal\w*|facilitar|dar|ofrecer|comunicar|posible|concret\w*)
            |(?:facilitar|dar|ofrecer|comunicar|detallar)\b.{0,30}\b(?:motivos|razones|feedback
                |información individual\w*|explicaci\w+|valoraciones individual\w*)
        """,
        Why.SMALL_PRINT: r"""
            (?:este (?:mensaje|correo)|no responda\w*|mensaje automático|confidencial\w*|rgpd
                |protección de datos|datos personales|política de privacidad|aviso legal)\b
            |(?:ejercer sus derechos|antes de imprimir|síganos|no admite respuestas|en el navegador
                |ofertas falsas)\b
            |(?:datos|currículum|cv|documentación)\b.{0,50}\b(?:eliminad\w*|destruid\w*|borrad\w*
                |suprimid\w*|borrar\w*|eliminar\w*|destruir\w*)
        """,
        Why.NO_VERDICT: r"""
            (?:no|nada)\b.{0,30}\b(?:refleja|juicio sobre|que ver con(?:tigo| usted| su valía)
                |valora\w+ de (?:tu|su) persona)\b
        """,
        Why.NEXT_STEPS: r"""
            (?:hemos recibido|recibimos|confirmamos)\b.{0,40}\b(?:candidatura|solicitud|currículum
                |cv|inscripción)
            |(?:nos pondremos|te llamaremos|le llamaremos|te avisaremos|le avisaremos|revisaremos
                |te informaremos|le informaremos)\b
            |(?:próximamente|en breve|lo antes posible|mientras tanto|en los próximos días)\b
            |(?:nos gustaría|queremos) (?:invitar\w*|conocer\w*|informar\w*)
        """,
        Why.NO_SPONSORSHIP: r"(?:visado|visa\b|permiso de (?:trabajo|residencia))",
        Why.CANCELLED: r"""
            <place>\b.{0,50}\b(?:se (?:anula|cancela|suspende|suprime)\b|anulad\w*
                |cancelad\w*|suspendid\w*|suprimid\w*|congelad\w*
                |retirad\w*|amortizad\w*|ya no existe|desiert\w*|paralizad\w*|aplazad\w*
                |no se cubrirá)
            |(?:anulado|cancelado|suspendido|suprimido|congelado|paralizado|retirado|perdido
                |recortado|aplazado)\b.{0,60}\b(?:puesto|plaza|vacante|proyecto|licitación
                |contratación|contrataciones|convocatoria|presupuesto|subvención|selección
                |financiación|contrato)
            |(?:proyecto|presupuesto|subvención|financiación|contrato|licitación
                |partida)\b.{0,60}\b(?:cancelad\w*|anulad\w*|recortad\w*|perdid\w*|retirad\w*
                |suspendid\w*|denegad\w*|no se (?:ha )?(?:aprob\w+|renov\w+|conced\w+)|parad\w*)
            |(?:reestructuración|reorganización|congelación de)\b
            |(?:no (?:vamos a|podemos|se va a) (?:contratar|cubrir)|dejado de contratar)
        """,
        Why.INTERNAL: r"""
            (?:promoción interna|candidat\w* intern[ao]s?|intern[ao]mente|de la casa
                |movilidad interna|personal interno|de dentro|dentro de casa|ya (?:estaba|trabaja\w*
                |está) (?:en|con) (?:el equipo|la empresa|nosotros|el centro|la casa)
                |compañer\w+ (?:que ya|de la casa|interno))\b
        """,
        Why.FILLED: r"""
            <place>\b.{0,40}\b(?:cubiert\w*|ocupad\w*|ya (?:no )?está|asignad\w*|adjudicad\w*
                |no (?:está|sigue) (?:disponible|abiert\w*))
            |ya está (?:cubiert|ocupad|adjudicad|dad)\w+
            |(?:cubierto|ocupado|adjudicado) (?:ya )?(?:el|la|esta|este) <place>
        """,
        Why.RANK_TOLD: r"""
            (?:segund[ao]|tercer[ao]?|cuart[ao])\b.{0,20}\b(?:lugar|puesto|posición|opción|finalista
                |clasificad\w*|de (?:los|las|entre))
            |(?:quedaste|quedó|ha quedado|has quedado|terminó) (?:en )?(?:segund\w*|tercer\w*
                |\w+ posición|finalista|a un paso|muy cerca)
            |(?:en|ocupando|obtenid\w+) (?:el|la) (?:segund|tercer|cuart|quint|sext|séptim
                |octav)\w* (?:lugar|puesto|posición)|puesto número \d+|erais (?:dos|tres|cuatro
                |cinco)\b
            |(?:lista de (?:reserva|espera)|finalistas?|entre usted y|entre tú y|por muy poco
                |muy reñid\w*)\b
        """,
        Why.ON_FILE: r"""
            (?:conserv\w+|guard\w+|manten\w+|archiv\w+|tendr\w+|incorpor\w+)\b.{0,60}\b(?:currículum
                |cv|candidatura|datos|perfil|base|bolsa|cartera)
            |(?:base de datos|bolsa de (?:trabajo|empleo|candidatos)|comunidad de talento
                |alertas? de empleo)\b
            |(?:ponernos? en contacto|contactar\w*|avisar\w*|llamar\w*|escribir\w*
                |tener\w* en cuenta)\b.{0,70}\b(?:futur\w*|surg\w+|si\b|cuando|próxim\w*|adelante)
            |(?:si|cuando|en caso de)\b.{0,60}\b(?:surg\w+|apare\w+|abr\w+|encaje|vacante)
            |(?:seguir|mantener\w*|seguimos) en contacto
        """,
        Why.APPLY_AGAIN: r"""
            (?:volver a|nuevamente|de nuevo|otra vez|anim\w+|invit\w+|puede\w*|próxim\w+
                |futur\w+)\b.{0,50}\b(?:presentar\w*|inscri\w+|postular\w*|optar|solicitar\w*
                |candidatura\w*|convocatorias?|ofertas?|vacantes)
            |(?:visit\w+|consult\w+|sig\w+|mir\w+|revis\w+)\b.{0,50}\b(?:web|página|portal|ofertas
                |vacantes|perfil de|linkedin|empleo)
        """,
        Why.TERMS_APART: r"""
            (?:salari\w+|sueldo|pretensiones|retributiv\w+|económic\w+|tarifa|honorarios
                |expectativas)\b.{0,60}\b(?:super\w+|exced\w+|encima|presupuesto|banda|rango|fuera
                |alt\w+|no|mayor\w*|convenio|tabla\w*|lej\w+)
            |(?:super\w+|exced\w+|encima|fuera)\b.{0,40}\b(?:presupuesto|banda|rango|convenio
                |salarial\w*|tablas?)
            |(?:preaviso|incorpora\w+|disponib\w+|trasla\w+|fines? de semana|turnos?|noches?
                |nocturn\w+|media jornada|jornada|teletrabajo|viajar|desplaz\w+|horario\w*|vehículo
                |coche propio|guardias)\b.{0,60}\b(?:no|solo|sólo|tarde|demasiado|hasta|imposible
                |más|incompatib\w+)
            |(?:no|solo|sólo|imposible|sin)\b.{0,40}\b(?:preaviso|incorporar\w*|disponib\w+
                |trasladar\w*|fines? de semana|turnos?|noches?|jornada|teletrabajo|viajar
                |desplazar\w*|horario\w*|vehículo|coche|guardias)
        """,
        Why.OTHER_HAD: r"""
            <someone>.{0,20}\b(?:que|con)\b (?!(?:más|mejor|mayor|se ajust|encaj|respond|(?:un
                |una) (?:perfil|experiencia) más))
            |(?:en concreto|concretamente|en particular|a saber)\b
            |(?:seleccionad[ao]|elegid[ao])\b.{0,10}\b(?:ya |cuenta|tiene|tenía|aporta|lleva|habla
                |dirige|conoce)
        """,
        Why.LACKS: r"""
            (?:falt\w+|carec\w+|sin|no (?:tiene|tienes|tenía|tenías|cuenta|cuentas|posee|posees
                |dispone|dispones|acredita|acreditas|aporta|aportas)|poc[ao]|escas[ao]|insuficiente
                |necesit\w+|exig\w+|requier\w+|requ\w+)\b.{0,30}\b(?:experiencia|conocimientos?
                |práctica|formación|dominio|manejo|competencias?)\b.{0,3}\b(?:en|con|de|como|del
                |sobre|previa)\b
            |(?:falt\w+|carec\w+|sin|no (?:tiene|tienes|tenía|tenías|cuenta|posee|dispone|disponías
                |acredita\w*|está\w*|aporta\w*|presenta\w*)|ningún|exig\w+)\b.{0,45}\b(?:carn[eé]t?
                |permiso|título|titulación|licencia|certificad\w+|acreditación|habilitación
                |homologa\w+|colegia\w+|nivel|diploma|grado|máster|capacitación)\b
            |(?:carn[eé]t?|permiso|título|titulación|licencia|certificad\w+|habilitación|nivel
                |homologación)\b.{0,50}\b(?:falt\w+|caducad\w*|imprescindible|obligatori\w+
                |exigid\w+|no|requisito|requerid\w+)\b
            |años de experiencia
        """,
        Why.BETTER_MATCH: r"""
            (?:mejor|más|mayor\w*|plenamente)\b.{0,25}\b(?:ajust\w+|encaj\w+|adecu\w+|respond\w+
                |adapt\w+|afín\w*|afines|cercan\w+|idóne\w+|cualificad\w+|experimentad\w+|acorde\w*)
            |(?:ajust\w+|encaj\w+|adecu\w+|respond\w+|adapt\w+|se acerc\w+)\b.{0,30}\b(?:mejor|más
                |en mayor medida)\b
            |más (?:experiencia|experimentad\w+|sénior|senior|rodaje)\b(?! (?:en|con|como))
        """,
        Why.STRONG_FIELD: r"""
            (?:(?:gran|elevado|alto|enorme) (?:número|cantidad|nivel|volumen|interés)
                |much[ao]s (?:\w+ )?(?:candidat\w+|personas|solicitudes|perfiles)|numeros[ao]s
                |nivel (?:muy )?(?:alto|elevado)|mucha competencia)\b
        """,
        Why.FIT_UNEXPLAINED: r"""
            (?:no|tampoco)\b.{0,50}\b(?:encaj\w+|ajust\w+|adecu\w+|lo que busc\w+|perfil (?:buscado
                |que busc\w+)|convenc\w+)
            |(?:encaje|química|feeling|otra dirección|otro camino|otro rumbo)\b
        """,
        Why.OTHERS_CHOSEN: r"""
            (?:perfiles|candidat[ao]s|candidaturas|aspirantes) más \w+
            |<others>
            |(?:otra persona|otro candidato|otra candidata|otro perfil|otra opción)\b
            |(?:persona|candidat[ao]) (?:seleccionad[ao]|elegid[ao])
        """,
        Why.WARM_WORDS: r"""
            (?:siento|sentimos|lamento|perdon\w+|disculp\w+)\b.{0,40}\b(?:espera|retraso|demora
                |tardanza)
            |(?:placer|encantad\w+|agradable|gusto|alegr\w+)\b.{0,40}\b(?:conocer\w*|hablar
                |charla\w*|entrevista\w*|conversa\w*|recibir\w*)
            |(?:interesante|impresionante) (?:\w+ ){0,2}(?:perfil|trayectoria|currículum
                |candidatura)
        """,
        Why.DECISION_ONLY: r"""
            (?:no|lament\w+|sent\w+|desafortunadamente|descart\w+)\b.{0,80}\b(?:seleccionad\w+
                |continu\w+|sigu\w+|seguir|avanz\w+|proceso|elegid\w+|comunicar\w*|informar\w*
                |admitid\w+|favorable)
            |(?:detenida\w*|cuidados\w+|atentamente) (?:\w+ ){0,2}(?:valora\w+|estudi\w+|revis\w+
                |consider\w+|analiz\w+)
            |(?:tras (?:valorar|estudiar|revisar|analizar)|decisión (?:\w+ )?difícil)
        """,
        Why.THANKS: r"""
            (?:gracias|agradec\w+)\b
            |(?:tu|su) (?:tiempo|interés|confianza|esfuerzo|paciencia)\b
        """,
        Why.WISHES: r"""
            (?:dese\w+|mucha suerte|mucho éxito|los mejores deseos|éxitos?)\b.{0,60}\b(?:éxito
                |suerte|búsqueda|futuro|mejor)
            |(?:mucha suerte|mucho éxito|suerte (?:en|con)|todo lo mejor)
            |(?:esper\w+|segur\w+)\b.{0,50}\b(?:encuentr\w+|éxito|futuro)
        """,
        Why.GREETING: r"""
            (?:estimad[ao]s?|hola|buen[ao]s|querid[ao]|apreciad[ao])\b
            |(?:atentamente|un (?:cordial )?saludo|saludos|cordialmente)\b
        """,
    },
    you=r"""
        (?:usted(?:es)?|tú|tu|tus|te|ti|contigo|su|sus|le|les|se le)\b
        |(?:el|la) (?:candidat[ao]|aspirante)\b
        |\w{3,}(?:aste|iste)\b
        |\w{3,}(?:abas|ías)\b
    """,
    they=r"""
        (?:nosotros|nos|nuestr\w+|la (?:empresa|comisión|dirección|plaza)|el (?:tribunal|puesto))\b
    """,
    because=r"""
        (?:porque|ya que|puesto que|debido a|dado que|por falta|a causa|motivo|pues)\b
    """,
    faulted=r"""
        (?:falt\w+|carec\w+|escas\w+|poc[ao]s?|débil\w*|vag[ao]s?|imprecis\w+|superficial\w*
            |confus\w+|desordenad\w+|larg[ao]s?|cort[ao]s?|lent[ao]s?|rápid\w+|tarde|genéric\w+
            |general\w*|nervios\w+|insegur\w+|tímid\w+|incomplet\w+|insuficiente\w*|limitad\w+
            |errores?|faltas?|fall\w+|dudas?|reservas|difícil|costó|critic\w+|crític\w+|seca?o?
            |brusc\w+|memoriz\w+|flojo?a?s?|just[ao]s?)\b
    """,
    limited=r"""
        (?:no|demasiad\w+|muy|nunca|apenas|solo|sólo|ni|nada|ningun[ao]?|ningún|menos|más|mejor
            |bastante|algo|un poco|tampoco)\b
    """,
    wished=r"""
        (?:podr\w+|deber\w+|habr\w+|hubiera\w*|hubiéramos|gustado|esper\w+|convendría|faltó|eché
            |echamos)\b
    """,
    seemed=r"""
        (?:parec\w+|pareció|dab\w+ la impresión|diste la impresión|dio la impresión|se (?:te
            |le) (?:not\w+|v\w+)|se not\w+ que)\b
        |(?:impresión|sensación) de que\b
    """,
    praised=r"""
        (?:buen\w*|bien\b|excelente\w*|muy (?:buen\w*|bien)|sólid\w+|clar[ao]s?|interesante\w*
            |agradable\w*|simpátic\w+|motivad\w+|brillante\w*|convinc\w+|impresion\w+|gust\w+
            |valios\w+|positiv\w+|seri[ao]s?|cercan[ao]s?|educad\w+|amable\w*|notable\w*
            |magnífic\w+)\b
    """,
    acted=r"""
        (?:no |nos |le |les |se |te |me |lo |la |ni |nunca |solo |sólo |ya |casi ){0,3}<did>\b
        |en (?:tu|su) (?:carta|currículum|cv|respuesta|solicitud)\b
        |no (?:(?:se|le|la|lo|les|las|los|me|nos) )*\w{3,}ó\b
        |(?:has|ha) (?:\w+ ){0,2}?(?:\w+(?:ado|ido)|dicho|hecho|puesto|escrito|visto|abierto
            |vuelto)\b
        |(?:tu|su|tus|sus) (?:\w+ ){0,4}?(?:respuestas?|ejemplos?|presentación|carta|currículum|plan
            |teléfono|móvil|voz|mirada|exposición|prueba|clase)\b.{0,40}?\b(?:duró|llegó|acabó
            |empezó|se quedó|se fue|ocupó|terminó|sonó|tardó|mencionó|incluyó|saltó)\b
    """,
    not_acted=r"""
        (?:dejaste|dejó|causaste|causó|hiciste|hizo) (?:muy |una )*buen\w*
        |no (?:\w+ ){0,2}?(?:alcanz|encaj|convenc|lleg|result|qued|pas|super|cumpl|logr|consigu
            |acredit)\w*ó
        |(?:enviaste|envió|presentaste|presentó su|solicitaste|postulaste|dedicaste|mostraste|mostró
            |participaste|participó|inscribiste|quisiste|tuviste|tuvo|fuiste|fue|estuviste|estuvo
            |confiaste|gustaste|impresionaste|recibió|decidió|valoró|interesaste|causaste|causó
            |quedaste|quedó|demostraste|supiste)\b
        |(?:has|ha) (?:\w+ ){0,2}?(?:sido|quedado|resultado|decidido|enviado|presentado|dedicado
            |mostrado|demostrado|anulado|cancelado|cubierto|suspendido|tenido|gustado|participado
            |seleccionado|elegido|optado|solicitado|superado)\b
    """,
    counted=r"""
        (?:una (?:sola )?vez|(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varias
            |\d+) veces)\b
        |(?:\d[\d.,]{0,14}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte
            |treinta|mitad|ningún|ninguna|una?) (?:(?:de|de las|de los) )?(?:\w+ )?(?:segundos?
            |minutos?|horas?|palabras?|páginas?|líneas?|diapositivas?|preguntas?|respuestas?|ejemplos?
            |faltas?|errores?|puntos?|pasos?|partes?|ejercicios?|casos?|cifras?|frases?|datos?)\b
        |\d+ ?(?:%|por ciento|de \d|/)
        |(?:primer\w*|últim\w+|segund\w+|tercer\w*) (?:\w+ )?(?:segundos|minutos?|mitad|página
            |pregunta|parte)\b
        |(?:19|20)\d\d (?:a|y|-|–) (?:19|20)\d\d
    """,
    moment=r"""
        (?:cuando|al|después de que
            |en cuanto) (?:te |le |la |lo |nos |se |el \w+ |la \w+ )*(?:pregunt\w+|pedi\w+|pidi\w+
            |insist\w+|plante\w+|propus\w+|explic\w+|llam\w+|hablar de|contar\w*)
        |(?:a la pregunta|preguntad[ao] (?:por|sobre)|en la pregunta|ante la pregunta
            |en la respuesta)\b
    """,
    advised=r"""
        (?:(?:la próxima vez|para la próxima|en el futuro|antes de (?:la|tu|su) próxim\w+ \w+|quizá
            |tal vez|y|o|primero|mejor|luego|te recomiendo que|le recomiendo que),? )*(?:empieza
            |empiece|termina|termine|di|diga|da|dé|cita|cite|muestra|muestre|explica|explique|evita
            |evite|lee|lea|relea|trae|traiga|añade|añada|quita|quite|acorta|acorte|habla|hable|mira
            |mire|pregunta|pregunte|prepara|prepare|practica|practique|ensaya|ensaye|cuantifica
            |cuantifique|precisa|precise|describe|describa|nombra|nombre|cuenta|cuente|escucha
            |escuche|deja|deje|haz|haga|pon|ponga|guarda|guarde|anota|anote|revisa|revise|elige
            |elija|infórmate|infórmese|resume|resuma|corta|corte|escribe|escriba|responde|responda
            |contesta|conteste|sustituye|sustituya|indica|indique|respira|respire|ven|venga|llega
            |llegue|usa|use|utiliza|utilice|busca|busque|aprende|aprenda|intenta|intente|incluye
            |incluya|separa|separe|ordena|ordene|lleva|lleve|saca|saque|apunta|apunte|repasa|repase
            |comprueba|compruebe|presenta|presente|toma|tome|baja|baje|reserva|reserve|graba|grabe
            |mide|mida|confirma|confirme)\b(?! que\b)
        |(?:convendría|podrías|podría usted|deberías|sería útil|te ayudaría|le ayudaría|conviene)\b
    """,
    not_advised=r"""
        (?:no dudes|no dude|sigue|siga|visita|visite|consulta|consulte|reciba|recibe|esté|permanezca
            |síguenos|síganos|tenga|ten en cuenta|presente usted)\b
        |(?:la|una|el|un|esta|este|tu|su|cada|nuestra|nuestro) (?:cita|cuenta|nombre|prueba|baja
            |lleva)\b
    """,
    advised_in_general=r"""
        (?:sé|sea|esté|muéstrate|muéstrese) (?:más )?\w+\W*$
        |(?:mejora|mejore|trabaja|trabaje|cuida|cuide|practica|practique) (?:más )?(?:tu|su|la|el
            |tus|sus) \w+\W*$
    """,
    titled=r"(?:puesto|de|como|plaza|oferta|vacante|para|cargo)(?: de)?\W{0,3}$",
)
