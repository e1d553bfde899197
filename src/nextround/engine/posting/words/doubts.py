"""Words by which a posting asks what honest employers do not, in four languages."""

# Each is looked for in folded text; line breaks and indents in them do not count, `<gap>`, `<fee>`
# and `<thing>` stand for the first three. Gaps within a sentence are bounded.
GAP = r"[^.!?]{0,60}"
FEE = r"""(?:fees?|deposit|upfront payment|up-?front cost|gebühr(?:en)?|kaution|anzahlung|vorkasse|
        frais|caution|acompte|tasas?|fianza|depósito|cuota)"""
THING = r"""(?:training|course|certification|starter kit|starter pack|equipment|uniform|laptop|
        software|visa|registration|application|onboarding|processing|administration|admin|
        background check|materials|schulung|einarbeitung|ausrüstung|startpaket|visum|bearbeitung|
        bearbeitungs|anmelde|formation|inscription|dossier|matériel|équipement|kit|curso|
        formación|inscripción|equipo|uniforme|tramitación|visado)"""
PAY_TO_WORK = r"""(?:refundable |one-time |small |einmalige |non-refundable )?<thing>s?[- ]?<fee>|
        <fee> (?:for|of|für|von|de|pour|para|por) (?:the |your |die |das |den |la |le |el |
        los )?<thing>|you (?:will |must |need to |have to |will need to |are required to )(?:pay|
        buy|purchase|cover)<gap><thing>|(?:paid|payable|borne|covered) by (?:the )?(?:candidate|
        applicant|employee|you)|(?:kosten|gebühr\w{0,2})<gap>(?:selbst|vom bewerber|von ihnen|
        von dir) (?:zu )?(?:tragen|bezahlen|zahlen|übernehmen)|(?:zahlen|bezahlen|
        überweisen) sie<gap>(?:<thing>|<fee>)|(?:à la charge du candidat|à votre charge)<gap>|
        (?:vous devez|vous devrez) (?:payer|régler|acheter|verser)<gap>|(?:a cargo del candidato|
        por cuenta del (?:candidato|trabajador))|(?:debes|deberás|deberá) (?:pagar|abonar|
        comprar)<gap>"""
BANK_DETAILS = r"""(?:send|provide|submit|give|enter|share|include|enclose)(?: us)?
        (?: with)?(?: your)?[^.!?]{0,40}(?:bank (?:account|details|statement|information)|
        account number|iban|credit card|card number|debit card|pin\b|online banking|
        social security number|ssn)|(?:receive|process|forward|transfer) (?:payments?|funds|
        money)[^.!?]{0,40}(?:your|own|personal|private) (?:bank )?account|(?:senden|schicken|
        teilen|geben|nennen) sie[^.!?]{0,40}(?:bankverbindung|kontodaten|iban|kontonummer|
        kreditkarte)|(?:ihr|dein|über ihr|auf ihr|eigenes|privates) (?:privates )?
        (?:bank)?konto[^.!?]{0,40}(?:zahlungen|gelder|überweis\w{2,6})|(?:envoyez|envoyer|fournir|
        joindre|transmettre)[^.!?]{0,40}(?:rib|coordonnées bancaires|iban|numéro de carte)|
        (?:envíe|envía|enviar|facilitar|adjuntar)[^.!?]{0,40}(?:datos bancarios|cuenta bancaria|
        iban|número de tarjeta)"""
IDENTITY_PAPERS = r"""(?:send|provide|submit|upload|attach|e-?mail|include|
    enclose)(?: us)?[^.!?]{0,40}(?:cop(?:y|ies)|scans?|photos?|pictures?)[^.!?]{0,20}
    (?:passport|id card|identity card|driver'?s? licen[cs]e|id\b|identification)|(?:send|
    attach|include)[^.!?]{0,30}(?:passport|id) (?:copy|scan|photo)|(?:kopie|scan|
    foto) (?:ihres|deines|des|vom) (?:personalausweis\w{0,2}|ausweis\w{0,2}|
    reisepass\w{0,2})|(?:ausweis|personalausweis)kopie|(?:copie|photo|scan) (?:de (?:votre|
    la|ta) )?(?:pièce d'identité|carte d'identité|passeport|cni)|(?:copia|foto|
    escaneo) (?:de (?:su|tu) |del )?(?:dni|pasaporte|nie|documento de identidad)"""
MESSENGER = r"""(?:contact|text|message|write|reach|apply|add|interview\w{0,4}|
    schreib\w{0,4}|melde\w{0,2}|bewirb|bewerb\w{0,4}|contacte\w{0,2}|écri\w{1,4}|
    postule\w{0,2}|escrib\w{1,4}|contacta\w{0,4}|envía\w{0,3})[^.!?]{0,40}(?:whats ?app|
    telegram|(?:via|on|by|per|über|sur|par|por) signal|wechat|viber|discord|google hangouts|
    facebook messenger)"""
UNPAID_TRIAL = r"""(?:unpaid|without pay|not paid) (?:\w{1,12} ){0,2}(?:trial|training|
    probation|shift|week|day|internship)s?|(?:trial|training|
    probation)(?: shift| day| week| period)? (?:is |are |will be )?(?:unpaid|not paid|
    without pay)|unbezahlte\w{0,1} (?:probe\w{1,10}|einarbeitung|praktikum)|
    (?:probearbeit\w{0,4}|probetag\w{0,2})[^.!?]{0,20}unbezahlt|(?:essai|stage|formation|
    période d'essai)[^.!?]{0,15}non (?:rémunérée?|payée?)|(?:prueba|formación|
    periodo de prueba|prácticas)[^.!?]{0,15}(?:no remunerad[ao]s?|sin remuneración|
    sin sueldo)"""
BIG_PAY = r"""(?:up to|earn|make|bis zu|verdienen sie|jusqu'à|gagnez|hasta|gana) (?:up to |over |
        bis zu |jusqu'à |hasta )?(?:£|\$|€|us\$)? ?(?:[2-9][.,' ]?\d{3}|\d{2,3}[.,' ]?\d{3}|
        [5-9]\d{2})(?:[.,]\d\d)? ?(?:£|\$|€|euros?|eur)? ?(?:a|an|per|each|/|pro|die|in der|am|
        par|a la|al|por)? ?(?:week|day|hour|woche|tag|stunde|semaine|jour|heure|semana|día|hora|
        weekly|daily|wöchentlich|täglich)"""
EASY = r"""from home|no experience|without experience|no skills|few hours|hours a day|easy|
        guaranteed|anyone can|spare time|von zu hause|ohne (?:vor)?(?:erfahrung|kenntnisse)|
        keine (?:erfahrung|vorkenntnisse)|wenig(?:en)? stunden|nebenbei|depuis chez vous|
        à domicile|sans expérience|quelques heures|garanti|desde casa|sin experiencia|pocas horas|
        fácil"""
TOO_GOOD = r"""unlimited (?:earning|income)s?(?: potential)?|quick (?:cash|money)|
    easy money|get rich|passive income|financial freedom|schnelles geld|passives einkommen|
    finanzielle freiheit|argent facile|revenus? passifs?|liberté financière|dinero fácil|
    ingresos pasivos|libertad financiera|no interview (?:needed|required|necessary)|
    hired (?:on the spot|immediately|today) without|sin entrevista|ohne vorstellungsgespräch|
    sans entretien"""
RECRUIT_OTHERS = r"""build your own (?:team|downline|network) (?:of|and earn)|
    downline|upline|multi-?level marketing|mlm|network marketing|recruit (?:friends|others|
    new members|people)|be your own boss|for (?:every|each) (?:person|friend|
    member) you (?:recruit|refer|bring|sign up)|strukturvertrieb|werben sie (?:neue|freunde|
    weitere)|ihr eigener chef|dein eigener chef|empfehlungsmarketing|votre propre patron|
    parrain(?:ez|age) (?:de |d')?(?:nouveaux|autres)|marketing (?:de réseau|relationnel|
    multinivel)|tu propio jefe|recluta (?:a )?(?:amigos|otros|nuevos)"""
COMMISSION_ONLY = r"""(?:100 ?% commission|commission[- ]only|purely commission|
    no base (?:salary|pay)|commission basis only|rein(?:e|er)? (?:provision\w{0,10})|
    nur (?:auf )?provision\w{0,6}|ausschließlich (?:auf )?provision\w{0,6}|(?:uniquement|
    exclusivement) à la commission|sans fixe|solo (?:a )?comisión|sin sueldo fijo)"""
# Before these, a posting warns of what others do.
DENIED = r"""(?:never|not|no|don't|won't|doesn't|without|nie|niemals|nicht|kein\w{0,2}|ne|jamais|
        aucun\w{0,1}|sans|nunca|ningún\w{0,1}|sin|beware|warn\w{0,5}|scam\w{0,5}|fraud\w{0,5}|
        we (?:will )?(?:pay|cover|provide|reimburse)|wir (?:übernehmen|zahlen)|free|
        kostenlos\w{0,2}|gratuit\w{0,2}|paid by (?:us|the company)|employer[- ]paid)
        (?!\w)[^.!?]{0,70}$"""
