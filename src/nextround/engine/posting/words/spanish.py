"""How postings in Spanish say what they ask, do and offer."""

from nextround.engine.posting.requirement import RequirementKind as Kind
from nextround.engine.posting.role import Role
from nextround.engine.posting.words.tongue import Tongue

TONGUE = Tongue(
    scenes={
        Role.WELCOME: r"""(?:se valorará|valorable|deseable|se valora|valoramos|valoraremos|
            requisitos (?:deseables?|deseados|valorables)|aspectos (?:valorables|a valorar)|
            será un plus|méritos|conocimientos deseables)(?: positivamente)?""",
        Role.REQUIREMENT: r"""(?:los |nuestros )?requisitos(?: (?:mínimos|imprescindibles|
            del puesto|indispensables|necesarios|obligatorios|exigidos|y competencias))?|(?:tu |
            su |el )?perfil(?: (?:buscado|requerido|profesional|del candidato|deseado|ideal))?|
            (?:qué|lo que) (?:buscamos|pedimos|necesitas|necesitamos|esperamos de ti|debes tener|
            te pedimos)|(?:se requiere|requerimos|pedimos|buscamos|imprescindible|exigible)|
            (?:formación|experiencia|competencias|habilidades|conocimientos|titulación|
            aptitudes)(?: (?:requerid[ao]s?|necesari[ao]s?|mínim[ao]s?|técnic[ao]s|profesional|
            académica|y experiencia|y habilidades|y competencias|personales|
            imprescindibles)){0,2}|sobre ti|quién eres|qué necesitas|eres""",
        Role.DUTY: r"""(?:tus |sus |las |principales )?(?:funciones|responsabilidades|tareas|
            misiones)(?: (?:principales|del puesto|a realizar|y responsabilidades)){0,2}|
            (?:descripción|misión) (?:del puesto|de la oferta)|(?:qué|lo que) harás|tu (?:rol|
            misión|trabajo|día a día)|el puesto|¿?(?:qué|cuáles) (?:harás|serán tus funciones)""",
        Role.EMPLOYER: r"""(?:sobre nosotros|quiénes somos|la empresa|sobre la empresa|
            nuestra empresa|acerca de (?:nosotros|la empresa)|nuestros valores|el equipo)""",
        Role.OFFER: r"""(?:qué |lo que )?(?:te )?(?:ofrecemos|se ofrece)|
            beneficios(?: sociales)?|ventajas|condiciones|por qué (?:trabajar con nosotros|
            unirte)|nuestra oferta|qué te ofrecemos""",
        Role.TERMS: r"""(?:tipo de )?(?:contrato|jornada)|horario|salario|sueldo|ubicación|
            localidad|lugar de trabajo|incorporación|duración|fecha de (?:inicio|incorporación)|
            referencia|retribución|turnos?|vacantes""",
        Role.APPLY: r"""(?:cómo )?(?:inscribirse|solicitar|aplicar|inscripción)|contacto|
            interesad[ao]s|proceso de selección|solicitudes|plazo(?: de (?:inscripción|solicitud|
            presentación).{0,20})?""",
        Role.EQUALITY: r"igualdad(?: de oportunidades)?|diversidad(?: e inclusión)?",
        Role.PRIVACY: r"protección de datos|privacidad",
    },
    signs={
        Role.EQUALITY: r"""igualdad de (?:oportunidades|trato|género)|discapacidad|
            sin (?:distinción|discriminación)|discriminación|diversidad|
            independientemente de (?:su|tu)""",
        Role.PRIVACY: r"protección de datos|datos personales|rgpd|lopd|política de privacidad",
        Role.OFFER: r"""(?:te |se |les )?(?:ofrecemos|ofrece)|disfrutarás|recibirás|
            tendrás acceso|salario (?:competitivo|según convenio|atractivo)|seguro (?:médico|
            de vida)|(?:días de )?vacaciones|formación (?:continua|a cargo)|
            posibilidad(?:es)? de (?:promoción|crecimiento|desarrollo|incorporación)|
            contrato (?:indefinido|estable)|plan de carrera|teletrabajo|buen ambiente|
            retribución (?:flexible|competitiva)|comidas? incluidas?|alojamiento""",
        Role.APPLY: r"""(?:envía|enviar|manda|remitir|enviad)\w{0,4} (?:tu|su|el|un|vuestro|cv|
            currículum)|inscr[ií]b\w{2,6}|interesad[ao]s|candidatura|currículum|fecha límite|
            plazo|entrevistas?|contact[ae]\w{0,3} (?:con|en|al)|apúntate""",
        Role.TERMS: r"""jornada (?:completa|parcial|intensiva)|contrato|turnos? (?:de|
            rotativos?)|indefinido|temporal|media jornada|horas (?:semanales|a la semana)|
            brutos?(?:/| al)|incorporación inmediata|de lunes a|salario|según convenio""",
        Role.DUTY: r"""(?:te )?(?:encargarás|ocuparás|realizarás|serás (?:responsable|
            la persona)|participarás|gestionarás|coordinarás|atenderás|desarrollarás|impartirás|
            colaborarás|prepararás|trabajarás|elaborarás|liderarás|supervisarás|asegurarás|darás)|
            (?:tus|sus|las) (?:principales )?(?:funciones|tareas) (?:son|serán|incluyen)|
            responsable de|encargad[ao] de|(?:realizar|gestionar|coordinar|atender|preparar|
            elaborar|supervisar|impartir|asegurar|controlar|organizar|participar|reparto|carga|
            conducción|atención|gestión|elaboración|supervisión|mantenimiento|limpieza|
            apoyo) (?:de|del|a|en|con|y|la|las|los|el) """,
        Role.EMPLOYER: r"""somos (?:una?|el|la|líderes)|(?:empresa|grupo|compañía|organización)
            (?: \w{1,20}){0,3} (?:líder|dedicada|especializada|del sector|situada|multinacional)|
            fundad[ao] en|nuestr[ao]s? (?:empresa|equipo|clientes|misión)|únete|forma parte|
            desde (?:19|20)\d\d""",
        Role.OTHER: r"(?:buscamos|seleccionamos|busca|selecciona|precisa|necesita)",
    },
    asks=r"""(?:tienes|posees|dispones|cuentas con|eres|hablas|dominas|conoces|sabes|
        te gusta|acreditas|debes|deberás (?:tener|poseer|contar|acreditar|estar)|posea|tenga|
        disponga|cuente con|sea|tener|poseer|disponer de|acreditar|estar en posesión)
        (?! derecho)|se (?:requiere|valorará|valora|exige|necesita|pide|precisa|valorarán|
        requieren)|imprescindible\w{0,1}|valorable\w{0,1}|deseable\w{0,1}|requisito|
        requeri(?:mos|do)|(?:es|será|sería)(?: \w{1,12})? (?:necesari[ao]|obligatori[ao]|
        un plus|valorable|deseable|indispensable|importante|fundamental)|años de experiencia|
        experiencia (?:mínima|previa|demostrable|en|como|de)|carn[eé]t? de|
        permiso de (?:trabajo|conducir)|buscamos (?:a )?(?:una persona|alguien|personas|
        candidat\w{2,4}|profesional\w{0,2})|titulación en|un plus""",
    asks_first=r"""(?:(?:una?|el|la|los|las|de|buen[ao]?s?|al menos|mínimo|alt[ao]|fuerte|
        sólid[ao]s?|gran|excelentes?|amplia|persona|nivel|muy|posesión|estar en|demostrada|
        algun[ao]?) ){0,3}(?:experiencia|conocimientos?|formación|titulación|título|
        titulad[ao]s?|grado|licenciad\w{1,3}|diplomatura|fp|ciclo|bachillerato|eso|carn[eé]t?|
        permiso|certificad[ao]s?|inglés|francés|alemán|catalán|español|castellano|nivel|capacidad|
        habilidad\w{0,2}|dominio|manejo|disponibilidad|orientación|trabajo en equipo|
        responsab\w{2,6}|proactiv\w{1,4}|puntual\w{0,4}|iniciativa|dotes|don de gentes|vocación|
        compromiso|motivación|flexib\w{3,8}|residencia|residir|vehículo|coche|graduad\w{1,2}|
        máster|dinámic\w{1,2}|organizad\w{1,2}|empatía|ganas|actitud|aptitud\w{0,2}|competencias|
        colegiad\w{1,2}|cap|tarjeta|autonomía|ser|tener|poseer|disponer|contar|acreditar|saber|
        mayor de)""",
    asides=r"""si (?:estás|te|crees|cumples|está|quieres)|por favor|para más|puedes (?:enviar|
        consultar|inscribirte)|nuestr[ao]s? \w{1,20}|somos|¿?te (?:gustaría|interesa)""",
    lead=r"""(?:y |además,? |también |asimismo,? |idealmente,? )?(?:tienes|posees|dispones de|
        cuentas con|eres|debes (?:tener|ser)|deberás (?:tener|ser|poseer|contar con)|tener|poseer|
        disponer de|contar con|estar en posesión del?|acreditar|ser|buscamos (?:a )?
        (?:una persona|alguien|candidat\w{2,4}|profesional\w{0,2})(?: con| que)?
        (?: tenga| sea| posea)?|se (?:requiere|exige|necesita|pide|precisa|requieren)|requerimos|
        pedimos|es (?:necesario|imprescindible|obligatorio)(?: tener| contar con)?|imprescindible|
        requisito:?)(?: una?| del?)?(?!\w)|(?:una?|y|tienes|eres|cuentas con|dispones de|
        posees):? """,
    tail=r" (?:y|es|son|será|serán|así como)|,",
    nice_before=r"""se valora(?:rá|rán)?(?: (?:muy )?positivamente| también)?|idealmente|
        preferiblemente|preferentemente|(?:es|será|sería) un plus(?: si)?|valorable|deseable|
        valoramos|de preferencia|si es posible""",
    nice_after=r"""(?:,? ?(?:es|son|será|serán|sería|se)(?: \w{1,12})? )?
        (?:un (?:\w{1,8} )?plus|valorables?|deseables?|valora(?:rá|rán|
        do)?(?: positivamente)?|una ventaja|no (?:imprescindible|necesari[ao]|obligatori[ao]|
        excluyente)|opcional\w{0,2}|bienvenid[ao]s?)(?:,? (?:pero|
        aunque) no (?:imprescindible|necesari[ao]|obligatori[ao]))?""",
    must_after=r"""(?:,? ?(?:es|son|será)(?: \w{1,12})? )?(?:imprescindibles?|necesari[ao]s?|
        obligatori[ao]s?|indispensables?|requerid[ao]s?|excluyente)""",
    must=r"""imprescindible\w{0,1}|obligatori[ao]s?|indispensables?|se requiere|se exige|
        necesari[ao]s?""",
    head=r"""(?:(?:\w{1,20},? (?:y )?){0,3}(?:experiencia|conocimientos?|dominio|manejo|
        nociones)(?: \w{1,16})? (?:en|de|del|con|sobre|como)(?: (?:el|la|los|las|herramientas|
        programas|uso de|manejo de)){0,2})""",
    again=r"""(?:(?:una?|el|la|buen[ao]?|alta|al menos|gran|nivel|amplia) ){0,3}(?:experiencia|
        conocimientos?|capacidad|carn[eé]t?|permiso|disponibilidad|dominio|manejo|formación|
        titulación|título|habilidades|don de gentes|vehículo|orientación|inglés|trabajo|
        iniciativa|vocación|actitud|tienes|eres|hablas|dominas|sabes|te gusta|cuentas|dispones|
        compromiso|puntualidad)""",
    shared=r"habilidades|conocimientos|competencias|equipo|escrito|oral|capacidades",
    both=r"y|e|&|así como",
    either=r"o|u|y/o",
    kinds={
        Kind.RIGHT_TO_WORK: r"""permiso de (?:trabajo|residencia)|nie|documentación en regla|
            nacionalidad|mayor de (?:edad|18)|papeles en regla""",
        Kind.LICENCE: r"""carn[eé]t?|permiso (?:de conducir|de conducción|b|c|d)|
            certificad[ao]s?|certificación\w{0,2}|cap|adr|tarjeta (?:de tacógrafo|profesional)|
            colegiad\w{1,4}|licencia|habilitación|manipulador\w{0,2} de alimentos|
            delitos (?:de naturaleza )?sexual\w{0,2}|antecedentes penales|carretiller\w{1,2}|
            homologad\w{1,2}""",
        Kind.EDUCATION: r"""titulación|título|titulad[ao]s?|grado|licenciad\w{1,4}|diplom\w{2,6}|
            bachillerato|eso|fp\S{0,3}|ciclo formativo|formación|máster|doctorado|
            universitari[ao]s?|estudios|ingenier\w{2,4}|graduad\w{1,2}|magisterio|enseñanza|
            oposici\w{2,4}""",
        Kind.LANGUAGE: r"""inglés|francés|alemán|catalán|español|castellano|italiano|portugués|
            idiomas?|bilingüe|euskera|gallego|chino|ruso|árabe|lengua materna|nativo""",
        Kind.AVAILABILITY: r"""turnos?|noches?|nocturn[ao]s?|fines? de semana|disponib\w{3,6}|
            viajar|vehículo|coche|jornada|horario\w{0,1}|incorporación|residencia|residir|
            festivos|guardias|desplaz\w{3,7}|movilidad|carga física|cargas|flexibilidad horaria|
            sábados|domingos""",
        Kind.BEHAVIOUR: r"""trabajo en equipo|trabajar en equipo|proactiv\w{1,4}|
            responsab\w{2,6}|puntual\w{0,4}|iniciativa|don de gentes|comunica\w{2,6}|empat\w{2,4}|
            flexib\w{2,8}|organiza\w{2,5}|dinámic\w{1,2}|motiva\w{2,5}|vocación|compromiso|
            comprometid\w{1,2}|autonom\w{1,2}|autónom\w{1,2}|autonomía|creativ\w{1,5}|
            resolutiv\w{1,2}|paciencia|actitud|orientación al|polivalen\w{2,3}|trato|liderazgo|
            bajo presión|adapta\w{2,6}|analític\w{1,2}|curiosidad|atención al detalle|ganas|
            amable|habilidades sociales""",
        Kind.EXPERIENCE: r"experiencia|años (?:en|como|de)|trayectoria",
        Kind.TOOL: r"""software|excel|word|paquete office|office|sap|programas?|herramientas?|
            informátic\w{1,2}|ofimática|transpaleta\w{0,1}|carretilla\w{0,1}|erp|crm|autocad|
            maquinaria|pda|tpv|microsoft""",
    },
    years=r"""(?P<n>\d{1,2}(?:[.,]5)?|{numbers}|varios|algunos)(?: ?(?:a|-|o) ?\d{1,2})? ?\+? ?
        (?:años?|(?P<months>mes(?:es)?))""",
    numbers={
        "un": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "diez": 10,
    },
    fluency=r"""nativ[ao]|lengua materna|bilingüe|fluid[ao]|alto|avanzado|medio|básico|
        intermedio|profesional|conversación|[abc][12](?:/[abc][12])?|hablad[ao] y escrit[ao]""",
    degrees=r"""doctorado|máster|grado(?: (?:medio|superior))?|licenciatura|ingeniería|
        diplomatura|fp|ciclo formativo|bachillerato|eso|titulación universitaria|título""",
)
