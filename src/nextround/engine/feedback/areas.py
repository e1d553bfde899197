"""Words by what a sentence bears on, in each language; where several match, the first wins."""

from nextround.engine.feedback.why import Area

# Expressions as in `Wording`.
AREAS = {
    "en": {
        Area.LANGUAGE: r"""
            (?:spoken|written) (?:english|german|french|spanish)
            |(?:english|german|french|spanish|language) (?:skills|level|proficiency|test|is|was)
            |your (?:english|german|french|spanish)\b|fluen(?:cy|t)\b|grammar|vocabulary
        """,
        Area.DOCUMENTS: r"""
            (?:cv\b|resume|résumé|cover letter|covering letter|letter\b|portfolio|application form
                |formatted|spelling|typos?|documents?\b|references?\b|certificates? (?:was|were|are)
                |photo\b|attachment)
        """,
        Area.STRUCTURE: r"""
            (?:structur\w*|star\b|concise\w*|ramb\w+|too long|long-winded|length|brief\w*
                |get to the point|to the point|order\b|transitions?|digress\w*|tangents?|sequence
                |(?:answers?|repl\w+|responses?) .{0,30}(?:long|short)\b|minutes?\b
                |came (?:only )?(?:at|in) the (?:very )?(?:end|last)|beginning|in the end\b)
        """,
        Area.LISTENING: r"""
            (?:listen\w*|interrupt\w*|talked over|spoke over|cut (?:\w+ ){1,3}(?:off|short)
                |question (?:we|i) (?:asked|put)|not the question|different question
                |attention to what)
        """,
        Area.PREPARATION: r"""
            (?:prepar\w*|research\w*|annual report|our (?:products?|website|strategy|customers
                |competitors|mission|values|company|services|school|hospital)|about (?:us|our
                |the company)|questions (?:of your own|for us|to ask|at the end)|homework|looked up
                |review (?:core|the))
        """,
        Area.MOTIVATION: r"""
            (?:motivat\w*|why (?:you|us|this|our|here)|interest(?:ed)? in (?:the|this|our)
                |enthusias\w*|stepping stone|passion\w*|commitment|long[ -]term
                |reasons? for (?:applying|leaving|wanting)|want(?:ed)? this|career goals)
        """,
        Area.LEADERSHIP: r"""
            (?:lead(?:er|ers|ership|ing)?\b|led\b|manag(?:e|ed|ing) (?:people|a team|staff|others
                |conflict)|delegat\w*|direct reports|line management|your (?:team|staff|reports)
                |strategic\w*|board\b|let the team|change\b)
        """,
        Area.TEAMWORK: r"""
            (?:team\w*|colleagues?|collaborat\w*|cooperat\w*|alone|others' ideas|stakeholder\w*
                |co-?workers?|together|peers?|conflict\w*)
        """,
        Area.CONDUCT: r"""
            (?:late\b|punctual\w*|on time|polite\w*|rude\w*|arrogan\w*|dress\w*|phone\b|manner\w*
                |attitude|behavio\w*|tone of|swore|respect\w*|dismissive\w*|professional\w*
                |confidential\w*|defensive\w*|criticis\w*|honest\w*)
        """,
        Area.DELIVERY: r"""
            (?:speak\w*|spoke\w*|speech|voice|pace\b|pacing|paus\w*|fillers?|'um'|eye contact
                |nervous\w*|confiden\w*|slides?|presentation skills|mumbl\w*|monoton\w*
                |read (?:\w+ )?from|notes\b|loud\w*|quiet\w*|fluid\w*|wpm\b|rhythm|body language
                |tone\b|present(?:ed|ing)\b|interviewed|articulate|audience|camera|smil\w*)
        """,
        Area.EVIDENCE: r"""
            (?:examples?|evidence|numbers?\b|figures?\b|metrics?|results?\b|outcomes?|quantif\w*
                |measur\w*|proof|concrete|specifics?\b|impact|achievements?|you specifically
                |own part|your role in|percentages?|general\b|generic|vague\w*|abstract)
        """,
        Area.DEPTH: r"""
            (?:depth|deep\w*|detail\w*|technical\w*|knowledge|understanding|superficial\w*
                |shallow\w*|domain|concepts?|theor\w*|fundamentals|terminology|terms?\b|reasoning
                |trade-?offs?|complex\w*|analys\w*|analytic\w*|basics|know\b|knew\b|expla\w+)
        """,
        Area.TASK: r"""
            (?:task\b|test\b|exercise|case study|trial\b|practical\b|assignment|take-home|simulation
                |role[ -]?play|sample|code\b|solution|workpiece|demonstration|kitchen|tool\w*
                |patient|taste\w*|measured|cleaned?|lesson\b|machine|checked?|weld\w*|drove|drive)
        """,
        Area.QUALIFICATION: r"""
            (?:qualif\w*|licen[cs]e\w*|certif\w*|degree|diploma|registration|accredit\w*|training
                |clearance|exam\b|permit)
        """,
        Area.EXPERIENCE: r"""
            (?:experience\w*|background|years?\b|track record|senior\w*|junior|sector|industry
                |budget|portfolio of|similar size|exposure|worked (?:in|with|as))
        """,
        Area.TERMS: r"""
            (?:salary|pay\b|compensation|notice period|start date|relocat\w+|commut\w+|weekends?
                |night shifts?|shifts?\b|part-?time|full-?time|remote|hours\b|availab\w+
                |budget (?:for|is|was)|expectations|day rate|travel\w*)
        """,
    },
    "de": {
        Area.LANGUAGE: r"""
            \w*(?:deutschkenntnis\w*|englischkenntnis\w*|sprachkenntnis\w*|sprachniveau
                |sprachzertifikat)
            |(?:ihr (?:deutsch|englisch|französisch|spanisch)|grammatik|wortschatz|[abc][12]\b)
        """,
        Area.MOTIVATION: r"""
            \w*(?:motivation\w*|warum wir|warum sie|beweggr\w+|arbeitsweg|begeister\w*
                |interesse an der|sprungbrett|übergangslösung)\b
            |["„“]warum
        """,
        Area.DOCUMENTS: r"""
            \w*(?:lebenslauf\w*|anschreiben\w*|unterlagen|zeugnis\w*|mappe|rechtschreib\w*
                |tippfehler\w*|anlagen|foto|portfolio|lücke\w*|motivationsschreiben)\b
            |die jahre\b
        """,
        Area.LISTENING: r"""
            \w*(?:zuhör\w*|zugehört|unterbr\w*|ins wort|ausreden|andere frage
                |frage (?:nicht )?beantwort\w*|an der frage|überhört\w*)\b
        """,
        Area.STRUCTURE: r"""
            \w*(?:struktur\w*|gliederung|roter? faden|roten faden|ausschweif\w*|langatmig\w*
                |auf den punkt|reihenfolge|minuten|zu lang\w*|zum schluss|am ende|abgeschweift
                |anfang|einstieg in ihre)\b
        """,
        Area.PREPARATION: r"""
            \w*(?:vorbereit\w*|jahresbericht|recherch\w*|informier\w*|über unser\w*|unsere produkte
                |unser haus|unsere kund\w*|leitbild|website|eigene fragen|rückfragen
                |fragen an uns)\b
        """,
        Area.DELIVERY: r"""
            \w*(?:blickkontakt|stimme|sprechtempo|tempo|leise|laut|füllwörter|"äh\w*|nervös\w*
                |auftreten|vortrag\w*|präsentation\w*|folien|leinwand|frei sprechen|abgelesen
                |monoton\w*|körpersprache|deutlich\w*|gesprochen|spickzettel)\b
        """,
        Area.LEADERSHIP: r"""
            \w*(?:führung\w*|leitung\w*|mitarbeiterführung|delegier\w*|führungs\w*|team (?:geführt
                |geleitet)|personalverantwort\w*|vorgesetzt\w*|durchgesetzt)\b
        """,
        Area.TEAMWORK: r"""
            \w*(?:team\w*|kolleg\w*|zusammenarbeit\w*|kooper\w*|allein\w*|gemeinsam\w*|konflikt\w*
                |abstimm\w*)\b
        """,
        Area.CONDUCT: r"""
            \w*(?:pünktlich\w*|verspät\w*|zu spät|unhöflich\w*|höflich\w*|arrogan\w*|handy\w*
                |kleidung|verhalten|umgangston|respekt\w*|abwertend\w*|gegrüßt|begrüß\w*|geduzt)\b
        """,
        Area.EVIDENCE: r"""
            \w*(?:beispiel\w*|zahlen|ergebnis\w*|beleg\w*|kennzahl\w*|nachweis\w*|konkret\w*|erfolge
                |allgemein\w*|pauschal\w*|anteil|wirkung)\b
        """,
        Area.TASK: r"""
            \w*(?:probearbeit\w*|probetag\w*|probe\w*|aufgabe\w*|fallstudie|test\w*|übung\w*
                |rollenspiel|werkstück|lehrprobe|arbeitsprobe|schweiß\w*|gemessen|kontrollier\w*
                |küche|handschuh\w*|werkzeug\w*|patient\w*|desinf\w*|fahrt|schraub\w*|naht)\b
        """,
        Area.DEPTH: r"""
            \w*(?:tiefe\w*|fachlich\w*|fachwissen|fachkenntnis\w*|kenntnis\w*|wissen|verständnis
                |oberflächlich\w*|detail\w*|grundlagen|theor\w*|verwechselt\w*|begriff\w*
                |technisch\w*|erklär\w*|steuer\w*|vorschrift\w*|norm\w*)\b
        """,
        Area.QUALIFICATION: r"""
            (?:\w*(?:abschluss\w*|führerschein\w*|zertifikat\w*|ausbildung|studium|diplom|anerkennung
                |zulassung|examen|prüfung|qualifikation\w*|berechtigung)|\w+schein)\b
        """,
        Area.EXPERIENCE: r"""
            \w*(?:erfahrung\w*|berufspraxis|praxis|branche\w*|werdegang|jahre\w*|berufsanfäng\w*)\b
        """,
        Area.TERMS: r"""
            \w*(?:gehalt\w*|vergütung\w*|kündigungsfrist|wochenend\w*|nachtdienst\w*|schicht\w*
                |teilzeit|vollzeit|homeoffice|umzug|eintrittstermin|arbeitszeit\w*|reisebereit\w*
                |verfügbar\w*|stundenzahl|arbeitsbeginn)\b
        """,
    },
    "fr": {
        Area.LANGUAGE: r"""
            (?:(?:votre|l'|en|niveau d[e']) ?(?:anglais|français|allemand|espagnol)|grammaire
                |vocabulaire|langue|linguistique\w*|[abc][12]\b|niveau de langue)
        """,
        Area.DOCUMENTS: r"""
            (?:cv\b|lettre\b|dossier|orthographe|fautes? d[e']|pièces? jointes?|portfolio|book\b
                |curriculum|mise en page|attestations? manquant\w*)
        """,
        Area.MOTIVATION: r"""
            (?:motiv\w*|pourquoi (?:nous|vous|ce)|tremplin|envie|enthousias\w*|intérêt pour
                |sécurité de l'emploi|projet professionnel|attir\w*)
        """,
        Area.LISTENING: r"""
            (?:écout\w*|interromp\w*|interrompu\w*|coupé (?:la parole|\w+ fois|la|le)|la parole
                |autre question|à la question posée|répondu à côté|à côté de la question)
        """,
        Area.STRUCTURE: r"""
            (?:structur\w*|plan\b|fil conducteur|fil rouge|décousu\w*|digress\w*|minutes?\b
                |longueurs?|trop long\w*|à l'essentiel|d'abord|conclu\w*|synth\w*|ordre\b
                |va-et-vient)
        """,
        Area.DELIVERY: r"""
            (?:voix|débit|regard|contact visuel|lu vos notes|vos notes|exposé|oral\w*|diapo\w*
                |stress\w*|aisance|élocution|articul\w*|posture|gestes|euh|présentation|ton\b|rythme
                |sourire)
        """,
        Area.PREPARATION: r"""
            (?:prépar\w*|renseign\w*|notre (?:établissement|entreprise|site|maison|secteur|activité
                |rapport)|nos (?:produits|clients|services|valeurs|métiers)
                |questions? sur (?:l'équipe|le poste|nous)|rapport annuel|recherches)
        """,
        Area.LEADERSHIP: r"""
            (?:manag\w*|encadr\w*|dirig\w*|direction|leadership|délégu\w*|équipe (?:de|sous)
                |conduite du changement|autorité|chef d'équipe|recadr\w*)
        """,
        Area.TEAMWORK: r"""
            (?:équipe\w*|collègues?|collect\w*|collabor\w*|seule?\b|coopér\w*|conflits?
                |partenaires?)
        """,
        Area.CONDUCT: r"""
            (?:retard|ponctu\w*|poli\w*|impoli\w*|téléphone|tenue\b|attitude|comportement|arrogan\w*
                |respect\w*|condescend\w*|tutoy\w*|familier\w*|salu\w*)
        """,
        Area.TASK: r"""
            (?:essai\b|épreuve|exercice|mise en situation|cas pratique|test\b|atelier|pièce|découpe
                |cuisson|soudure|patient\w*|hygiène|gants|outils?|jeu de rôle|simulation|service\b
                |machine|conduite)
        """,
        Area.EVIDENCE: r"""
            (?:exemples?|chiffr\w*|résultats?|preuves?|concret\w*|concrèt\w*|indicateurs?|mesur\w*
                |général\w*|généraux|vagues?|votre part|rôle précis|réalisations?|combien)
        """,
        Area.DEPTH: r"""
            (?:profond\w*|approfondi\w*|connaissances?|technique\w*|superficiel\w*|détail\w*
                |notions?|fond\b|maîtris\w*|analys\w*|réglement\w*|théori\w*|confondu\w*|raisonn\w*
                |norme\w*)
        """,
        Area.QUALIFICATION: r"""
            (?:permis|diplôm\w*|licence|habilitation|certific\w*|agrément|qualifi\w*|concours|titre
                |caces|formation)
        """,
        Area.EXPERIENCE: r"""
            (?:expérience\w*|parcours|ancienneté|années?|secteur|junior|senior|expériment\w*|milieu)
        """,
        Area.TERMS: r"""
            (?:prétentions|salaire|salariale\w*|rémunération|préavis|disponib\w*|week-?ends?
                |horaires?|temps partiel|temps plein|télétravail|déplacements?|mobilité|déménag\w*
                |astreintes?|nuits?\b|véhicule)
        """,
    },
    "es": {
        Area.LANGUAGE: r"""
            (?:(?:tu|su|el|de|nivel de) (?:inglés|español|alemán|francés|castellano|catalán)
                |gramática|vocabulario|idiomas?|inglés)\b
        """,
        Area.DOCUMENTS: r"""
            (?:currículum|cv\b|carta\b|ortograf\w+|documenta\w+|portafolio|faltas de|adjunt\w+
                |formulario|foto\b|fechas\b)
        """,
        Area.MOTIVATION: r"""
            (?:motiva\w+|por qué (?:nosotros|quier\w+|aquí)|trampolín|ilusión|ganas|entusias\w+
                |interés (?:por|en) (?:la|el|este|nuestr\w+)|vocación)\b
        """,
        Area.LISTENING: r"""
            (?:escuch\w+|interrump\w+|interrumpi\w+|cortaste|cortó (?:\w+ )?a|la palabra
                |otra pregunta|lo que (?:te|le) preguntamos|no era la pregunta|respondi\w+ a otra)\b
        """,
        Area.STRUCTURE: r"""
            (?:estructur\w+|orden\b|desordenad\w+|hilo|minutos?|se (?:alargó|extendió|fue)
                |larg[ao]s?|al grano|empieza por|empiece por|primero|conclusi\w+|resum\w+|rode\w+
                |divag\w+)\b
        """,
        Area.PREPARATION: r"""
            (?:prepar\w+|inform\w+ sobre|nuestr[ao]s? (?:productos?|web|empresa|hotel|centro
                |clientes|valores|servicios|sector)|memoria anual|preguntas? (?:sobre|para nosotros
                |propias)|investig\w+|conocías)\b
        """,
        Area.LEADERSHIP: r"""
            (?:lider\w+|equipo a (?:tu|su)|dirig\w+|dirección|mando|deleg\w+|jefatura
                |gestión de (?:personas|equipos)|encargad\w+ de)\b
        """,
        Area.TEAMWORK: r"""
            (?:equipo\w*|compañer\w+|colabor\w+|sol[ao]\b|cooper\w+|conflicto\w*|conjunt\w+)
        """,
        Area.CONDUCT: r"""
            (?:tarde\b|puntual\w*|retraso|educa\w+|móvil|teléfono|actitud|comporta\w+|arrogan\w+
                |respet\w+|vestiment\w+|ropa|tute\w+|salud\w+|trato)\b
        """,
        Area.DELIVERY: r"""
            (?:voz|ritmo|mirada|contacto visual|leíste|leyó|diapositivas?|nervi\w+|segur\w+ al
                |muletillas?|postura|gestos|tono|exposición|presentación|hablar? (?:más|muy
                |demasiado)|hablas|hablabas|sonri\w+|expres\w+)\b
        """,
        Area.TASK: r"""
            (?:prueba\b|ejercicio|caso práctico|test\b|tarea|simula\w+|juego de rol|pieza
                |herramient\w+|guantes|paciente\w*|cocina|soldadura|par de apriete|máquina|higiene
                |maniobra|plato\w*|fuego|mesa\w*)\b
        """,
        Area.EVIDENCE: r"""
            (?:ejemplos?|cifras?|datos\b|resultados?|pruebas\b|concret\w+|indicador\w+|logros?
                |cuánt\w+|genéric\w+|generales|general\b|vag[ao]s?|tu papel|su papel|números?)\b
        """,
        Area.DEPTH: r"""
            (?:profund\w+|conocimientos?|técnic\w+|superficial\w*|detall\w+|concept\w+|fundament\w+
                |teor\w+|confund\w+|normativa|razon\w+|anális\w+|dominio)\b
        """,
        Area.QUALIFICATION: r"""
            (?:título|titulación|licencia|certific\w+|acredit\w+|carn[eé]t?|permiso|homologa\w+
                |colegia\w+|nivel [abc][12]|diploma|máster|formación)\b
        """,
        Area.EXPERIENCE: r"""
            (?:experiencia\w*|trayectoria|años|sector|recorrido|rodaje|sénior|senior|junior
                |bagaje)\b
        """,
        Area.TERMS: r"""
            (?:salari\w+|sueldo|pretensiones|preaviso|incorpora\w+|disponib\w+|fines? de semana
                |turnos?|noches?|media jornada|jornada|teletrabajo|viajar|desplaz\w+|horario\w*
                |vehículo|coche|trasla\w+|guardias|disponías)\b
        """,
    },
}
