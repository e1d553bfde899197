"""Words by which postings in English, German, French and Spanish show what they say."""

from enum import StrEnum


class Level(StrEnum):
    """How far along someone in the place is expected to be."""

    STUDENT = "student"
    ENTRY = "entry"
    MID = "mid"
    SENIOR = "senior"
    LEAD = "lead"
    EXECUTIVE = "executive"


# What stands before a colon, or alone on the line before the value.
ROLE_LABELS = (
    r"job title|position title|post title|stellenbezeichnung|stelle|"
    r"stellentitel|berufsbezeichnung|intitulé du poste|poste|emploi|puesto|cargo|vacante|oferta"
)
EMPLOYER_LABELS = (
    r"company|company name|employer|organi[sz]ation|hiring organi[sz]ation|unternehmen|firma|"
    r"arbeitgeber|betrieb|entreprise|employeur|société|établissement|empresa|compañía|organización|"
    r"entidad"
)
PLACE_LABELS = (
    r"location|job location|place of work|work location|workplace|based in|standort|arbeitsort|"
    r"einsatzort|dienstort|ort|lieu|lieu de travail|localisation|localité|ville|ubicación|lugar|"
    r"lugar de trabajo|localidad|localización|ciudad|centro de trabajo"
)
PAY_LABELS = (
    r"salary|salary range|pay|pay range|pay rate|compensation|wage|rate of pay|remuneration|gehalt|"
    r"gehaltsspanne|vergütung|entgelt|lohn|bezahlung|salaire|rémunération|salario|sueldo|"
    r"retribución|remuneración|banda salarial|RAL|stipendio|salaris|løn|loon|remuneração|salário"
)
CLOSING_PHRASES = (
    r"closing date|close[sd]? on|closes|clos(?:es|ing) at|apply (?:by|before|until)|"
    r"apply (?:[^\s]{1,80} ){1,4}(?:by|before|until)|deadline|"
    r"applications? (?:\w+ ){0,4}(?:by|before|until|close)|no later than|bewerbungsfrist|"
    r"bewerbungsschluss|bewerbungen? (?:\w+ ){0,4}bis|bewerben sie sich (?:\w+ )?bis|bis (?:zum|"
    r"spätestens)|einsendeschluss|date limite|candidatures? (?:\w+ ){0,4}(?:avant|jusqu'au)|"
    r"avant le|jusqu'au|au plus tard le|clôture|fecha límite|plazo|hasta el|antes del|"
    r"fecha de cierre"
)

# "(m/w/d)", "(f/m/x)", "H/F", "M/F/D", "(w/m)": marks of a title in a posting.
GENDER_MARK = r"\(\s*[mwfdxhi](?:\s*[/|,*]\s*[mwfdxhi]){1,3}\s*\)|(?<!\w)[HF]\s?/\s?[FH](?!\w)"
LEGAL_FORM = (
    r"GmbH(?: & Co\. KG)?|gGmbH|AG|SE|KG|OHG|e\.\s?V\.|Ltd\.?|Limited|plc|PLC|Inc\.?|LLC|LLP|"
    r"Corp\.?|S\.A\.(?:U\.)?|SA|SAS|SARL|S\.L\.(?:U\.)?|SL|B\.V\.|BV|N\.V\.|Oy|AB|ApS|A/S"
)
# Between an employer's name and the place it offers.
SEEKS = (
    r"(?:is|are) (?:now |currently |also )?(?:looking for|seeking|hiring|recruiting|searching for)|"
    r"seeks|invites applications|has an opening|sucht|suchen|stellt ein|recherche|recrute|"
    r"recrutent|cherche|busca|selecciona|necesita|precisa|ricerca|cerca|seleziona|zoekt|søger|"
    r"procura|recruta|contrata"
)
# Between its name and its town.
SEATED = (
    r"(?:based|located|situated|mit Sitz|(?:basé|situé|implanté)e?s?|con sede|ubicad[ao]s?|"
    r"situad[ao]s?)"
)
# Between an employer's name and what kind of organisation it is.
IS_A = (
    r"is (?:an?|the|one of (?:the|our|\w{1,12}'s))|are (?:an?|the)|"
    r"ist (?:ein|eine|einer|eines|der|die|das)|est (?:une?|le|la|l')|es (?:una?|el|la)"
)
ORGANISATION = (
    r"company|companies|charity|school|college|university|hospital|hotel|restaurant|retailer|manufacturer|"
    r"provider|employer|organi[sz]ation|firm|group|agency|business|council|trust|practice|carrier|"
    r"operator|leader|start-?up|association|bakery|clinic|unternehmen|anbieter|klinik|krankenhaus|schule|"
    r"träger|hersteller|dienstleister|verein|familienunternehmen|entreprise|société|groupe|association|"
    r"établissement|école|empresa|compañía|colegio|grupo|organización|fundación"
)
# Before the town where the work is done.
BASED = (
    r"(?:based|located|situated|position|role|job|office|depot|warehouse|shop|site|our team|"
    r"work) (?:is )?(?:in|at|near)|(?:Standort|Einsatzort|Dienstort|Arbeitsort)(?: ist| in|:)?|"
    r"unser\w{0,2} (?:Standort|Team|Haus|Büro) in|"
    r"(?:basé|situé|poste)e?s? à|(?:ubicad[ao]|situad[ao]|centro|oficinas?) en"
)
# Before the place that is offered.
SOUGHT = (
    r"(?:looking for|seeking|hiring|recruiting|searching for|in search of) (?:an?|our next|our new|"
    r"the next)|(?:wir suchen|suchen wir|sucht|suchen)(?: \w+){0,4}? (?:eine?n?|eine/n|eine\(n\))|"
    r"(?:recherch|recrut|cherch)\w+ une?|(?:busca|buscamos|selecciona|seleccionamos|necesita|"
    r"necesitamos|precisa) una?"
)

# Headings and phrases of postings, by what they show; each kind counts once.
POSTING_SIGNS = (
    r"(?:key |main |your |core |primary )?(?:responsibilities|duties|tasks)\b|what you(?:'ll|"
    r" will) (?:do|be doing)|job description|about the (?:role|position|job)|the role\b|"
    r"day[- ]to[- ]day|ihre aufgaben|deine aufgaben|das erwartet|aufgabengebiet|tätigkeiten|"
    r"(?:vos |tes |les )?missions\b|description du poste|funciones|responsabilidades|tareas",
    r"(?:minimum |preferred |essential |basic |job )?(?:requirements|qualifications|criteria)\b|"
    r"who you are|what you(?:'ll)? (?:need|bring)|must[- ]have|nice[- ]to[- ]have|about you\b|"
    r"your profile|ihr profil|dein profil|das bringen sie|anforderungen|voraussetzungen|"
    r"(?:votre )?profil (?:recherché)?|requisitos|perfil\b|imprescindible",
    r"(?:what )?we offer|benefits|perks|what you(?:'ll)? get|wir bieten|das bieten wir|"
    r"unser angebot|nous (?:vous )?(?:offrons|proposons)|avantages|ofrecemos|beneficios|se ofrece",
    r"(?:\d+|one|two|three|five)\+?(?: ?(?:-|–|to) ?\d+)? years?(?:'|"
    r"’)?(?: of)?(?: \w+){0,3} experience|proven (?:track record|experience)|experience (?:in|with|"
    r"of|as|working)\b|berufserfahrung|erfahrung (?:in|im|mit)|expérience (?:en|dans|de)|"
    r"experiencia (?:en|de|como)|ans d'expérience|años de experiencia",
    r"ability to|able to|knowledge of|degree in|familiar(?:ity)? with|strong (?:\w+ )?skills|"
    r"communication skills|team player|understanding of|kenntnisse|abgeschlossene|teamfähig\w*|"
    r"zuverlässig\w*|führerschein|maîtrise|connaissances?|permis\b|diplôme|capacité|conocimientos?|"
    r"titulación|carn[eé]t?|capacidad|licence\b|certificat\w+|registration",
    r"we(?:'re| are) (?:\w+ )?(?:looking for|seeking|hiring|recruiting)|join (?:our|the|us|a)\b|"
    r"you will\b|the (?:successful|ideal) (?:candidate|applicant)|(?:position|role) is\b|"
    r"wir suchen|zum nächstmöglichen|werden sie teil|nous recherchons|nous recrutons|rejoignez|"
    r"au sein de|buscamos|seleccionamos|incorpora\w*|únete|sie (?:sind|haben|bringen|arbeiten)\b",
    r"full[- ]?time|part[- ]?time|permanent|fixed[- ]term|hours? (?:a|per) week|shifts?\b|"
    r"contract type|employment type|job type|vollzeit|teilzeit|unbefristet|befristet|schicht\w*|"
    r"temps (?:plein|partiel)|\bcdi\b|\bcdd\b|jornada|contrato|indefinido|turnos?|remote|"
    r"on[- ]site",
    r"salary|per annum|competitive|remuneration|a year\b|per hour|an hour|gehalt|vergütung|"
    r"tarif\w*|entgelt|rémunération|salaire|brut\w*|salario|sueldo|pension|holiday|paid leave|"
    r"urlaub",
    r"(?:to|how to) apply|apply (?:now|online|by|via|with|at)|closing date|send (?:us )?your (?:cv|"
    r"resume|application)|deadline for|bewerbungsfrist|bewerben sie sich|ihre bewerbung an|"
    r"jetzt bewerben|pour postuler|postulez|candidature à|inscr[ií]bete|enviar (?:cv|currículum)|"
    r"interesad[ao]s|equal opportunit",
)
# What mails say and postings do not; each kind counts once.
LETTER_SIGNS = (
    r"thank(?:s| you) (?:again )?(?:so much |very much )?for|thank you,|vielen dank|danke für|"
    r"nous vous remercions|merci (?:pour|de|d')|gracias por|le agradecemos",
    r"your (?:application|submission|resume|cv|candidacy|interview)\b|you(?:'ve| have)? applied|"
    r"ihre bewerbung\b(?! an)|deine bewerbung|votre (?:candidature|entretien)|(?:tu|"
    r"su) (?:candidatura|solicitud|entrevista)",
    r"(?:we(?:'ve| have)? |was |been |successfully )received|review(?:ing|ed)? your|under review|"
    r"we will (?:review|be in touch|contact you)|haben wir erhalten|eingegangen|bien reçu|"
    r"hemos recibido",
    r"unfortunately|regret|not (?:be )?moving forward|other candidates|decided (?:not|to move|"
    r"to proceed)|leider|bedauern|absage|malheureusement|pas (?:été )?retenu\w*|lament\w+|"
    r"descartad\w+",
    r"(?:schedule|invite you|your availability|available (?:on|for)|looking forward to (?:speaking|"
    r"meeting|hearing)|let me know|einladen|freuen uns auf|gesprächstermin|convier|disponibilités|"
    r"rendez-vous|invitar\w*|cita\b|zoom|teams-link|calendar)",
    r"(?:best|kind|warm) regards|^regards|sincerely|^best,|^cheers|grüße[n]?\b|cordialement|"
    r"un saludo|saludos|atentamente|bien à vous",
    r"unsubscribe|do not reply|no-?reply|view in browser|this e-?mail|this message|nicht auf diese|"
    r"ne pas répondre|no responda",
    r"(?:pleased|delighted|happy|excited) to (?:offer|inform|let you|invite)|offer letter|"
    r"congratulations|glückwunsch|félicitations|enhorabuena",
)
GREETING = (
    r"(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|sehr geehrte[rn]?|"
    r"guten (?:tag|morgen)|moin|bonjour|madame|monsieur|chère?s?|hola|estimad[oa]s?|buen[oa]s)\b"
)

MONTHS = (
    ("january", "jan", "januar", "jänner", "janvier", "janv", "enero", "ene"),
    ("february", "feb", "februar", "février", "févr", "febrero"),
    ("march", "mar", "märz", "mär", "mars", "marzo"),
    ("april", "apr", "avril", "avr", "abril", "abr"),
    ("may", "mai", "mayo"),
    ("june", "jun", "juni", "juin", "junio"),
    ("july", "jul", "juli", "juillet", "juil", "julio"),
    ("august", "aug", "août", "agosto", "ago"),
    ("september", "sep", "sept", "septembre", "septiembre"),
    ("october", "oct", "oktober", "okt", "octobre", "octubre"),
    ("november", "nov", "novembre", "noviembre"),
    ("december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic"),
)

# By level, the title first; the first that matches wins.
TITLE_LEVELS = {
    Level.STUDENT: (
        r"intern(?:ship)?|working student|werkstudent\w*|praktik\w+|apprentice\w*|auszubildende\w*|"
        r"azubi|ausbildung|stagiaire|stage|alternan\w+|apprenti\w*|becari[ao]|prácticas|trainee"
    ),
    Level.EXECUTIVE: (
        r"chief|c[efot]o|president|vice president|vp|managing director|executive director|"
        r"geschäftsführ\w+|vorstand\w*|directeur général|directrice générale|director general|"
        r"directora general|head of school"
    ),
    Level.LEAD: (
        r"head|director|manager|lead|leader|team ?lead\w*|supervisor|principal|leiter\w*|leitung|"
        r"\w+leiter\w*|\w+leitung|responsable|cheff?e? d(?!e (?:partie|rang)\b)e?|"
        r"head chef|directeur|directrice|jef[ea]|"
        r"encargad[ao]|directora?|gerente|coordinador\w*"
    ),
    Level.SENIOR: r"senior|sr|expert\w*|sénior|confirmée?|erfahrene\w*|experienced",
    Level.ENTRY: (
        r"junior|jr|graduate|entry[- ]level|assistant|helfer\w*|berufseinsteiger\w*|débutante?|"
        r"newly qualified|ayudante|auxiliar"
    ),
}
