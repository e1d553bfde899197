"""How postings in Italian and Portuguese say what they ask, do and offer; common words alone."""

from nextround.engine.posting.requirement import RequirementKind as Kind
from nextround.engine.posting.role import Role
from nextround.engine.posting.words.tongue import Tongue

ITALIAN = Tongue(
    scenes={
        Role.WELCOME: r"""(?:costituisce|costituiscono|sarà|è) (?:un plus|titolo preferenziale)|
            requisiti preferenziali|(?:gradit[oaie]|preferenziale|nice to have|
            titoli preferenziali)""",
        Role.REQUIREMENT: r"""(?:i |il |nostri )?(?:requisiti|competenze|profilo|qualifiche|
            conoscenze)(?: (?:richiest[eio]|ideale|minimi|necessari|indispensabili|tecniche|
            del candidato|ricercato)){0,2}|(?:cosa cerchiamo|chi cerchiamo|chi sei|si richiede|
            si richiedono|richiediamo|cerchiamo)""",
        Role.DUTY: r"""(?:le |tue |principali )?(?:mansioni|attività|responsabilità|
            compiti)(?: principali)?|descrizione (?:del ruolo|della posizione)|cosa farai|
            il ruolo|ti occuperai di""",
        Role.EMPLOYER: r"chi siamo|l'azienda|su di noi|la nostra azienda",
        Role.OFFER: r"(?:cosa )?(?:ti )?(?:offriamo|si offre)|benefit|vantaggi|la nostra offerta",
        Role.TERMS: r"""(?:tipo di )?contratto|sede(?: di lavoro)?|orario(?: di lavoro)?|
            retribuzione|ral|luogo di lavoro|inizio""",
        Role.APPLY: r"(?:come )?candidarsi|candidature?|contatti|candidati",
    },
    signs={
        Role.EQUALITY: r"""ambo i sessi|entrambi i sessi|pari opportunità|senza distinzione|
            l\. 903/77|categorie protette|diversità""",
        Role.PRIVACY: r"dati personali|privacy|gdpr|679/2016",
        Role.OFFER: r"""(?:si )?offr(?:iamo|e)|ticket restaurant|buoni pasto|benefit|
            formazione continua|possibilità di crescita|welfare""",
        Role.APPLY: r"""inviare (?:il|la|cv|curriculum)|candidat(?:i|ure|ura)|curriculum|
            colloqui\w{0,2}|invia""",
        Role.TERMS: r"""full[- ]time|part[- ]time|tempo (?:pieno|indeterminato|determinato)|ccnl|
            ral|ore settimanali|sede di lavoro""",
        Role.DUTY: r"""ti occuperai|si occuperà|(?:sarai|sarà) responsabile|gestirai|
            dovrai occuparti|responsabile (?:di|del|della)|(?:gestione|preparazione|supporto|
            assistenza|cura) (?:di|del|dei|della|delle|degli|a|ai|al)""",
        Role.EMPLOYER: r"""siamo un\S{0,2}|azienda (?:leader|operante|del settore|specializzata)|
            fondata nel|nostr[oaie] (?:azienda|team|clienti)""",
        Role.OTHER: r"(?:ricerchiamo|cerchiamo|ricerca|cerca|seleziona)",
    },
    asks=r"""(?:hai|possiedi|sei (?!responsabile)|conosci|parli|sai|abbia|sia|possieda)|(?:è|
        sono|sarà|costituisce|costituiscono)(?: \w{1,12})? (?:richiest[oaie]|necessari[oaie]|
        un plus|gradit[oaie]|indispensabil[ei]|preferenziale|fondamental[ei]|obbligatori[oaie])|
        si richied(?:e|ono)|anni di esperienza|patente\w{0,3}|titolo preferenziale|è richiesta|
        disponibilità (?:a|al|ai)|capacità di|conoscenza (?:di|del|della)""",
    asks_first=r"""(?:(?:una?|il|la|buon[oa]?|ottim[oae]|almeno|preferibilmente|pregressa|solida|
        gradita|essere in possesso di) ){0,3}(?:esperienza|conoscenza|laurea|diploma|patente|
        capacità|disponibilità|competenze|qualifica|attestato|abilitazione|inglese|italiano|
        titolo|iscrizione|flessibilità|precisione|puntualità|predisposizione|autonomia|attitudine|
        serietà|doti|automunit\w|passione|residenza)""",
    asides=r"""per (?:candidarsi|informazioni|maggiori)|gli interessati|i candidati (?:possono|
        sono invitati)""",
    lead=r"""(?:e |inoltre,? )?(?:hai|possiedi|sei|(?:il candidato|la risorsa|
        il candidato ideale)(?: deve)?(?: possiede| ha| è| avere| essere)?|si richied(?:e|ono)|
        richiediamo|è richiest[ao]|essere in possesso di)(?: una?| della?| del)?(?!\w)|(?:un|una|
        e) """,
    tail=r" (?:e|è|sono)|,",
    nice_before=r"""preferibilmente|è gradit[oa]|sono gradit[ei]|gradit[oaie]|idealmente|
        costituisc(?:e|ono) (?:un plus|titolo preferenziale)""",
    nice_after=r"""(?:,? ?(?:è|sono|sarà|costituisce|costituiscono|rappresenta)(?: \w{1,12})? )?
        (?:un plus|titolo preferenziale|gradit[oaie]|preferenziale|preferibile|un vantaggio|
        non (?:indispensabile|necessari[oa]|richiest[oa]))""",
    must_after=r"""(?:è|sono)? ?(?:richiest[oaie]|indispensabil[ei]|obbligatori[oaie]|
        necessari[oaie])""",
    must=r"indispensabil[ei]|obbligatori[oaie]|necessari[oaie]",
    head=r"""(?:(?:\w{1,16},? (?:e )?){0,3}(?:esperienza|conoscenza|padronanza|competenze|
        uso)(?: \w{1,14})? (?:di|del|della|dei|delle|con|nel|nella|in|nell'uso di))""",
    again=r"""(?:(?:una?|buona|ottima|la) ){0,2}(?:esperienza|conoscenza|capacità|disponibilità|
        patente|diploma|laurea|hai|sei|parli|attitudine|precisione|flessibilità)""",
    shared=r"competenze|capacità|conoscenze|scritto",
    both=r"e|ed|&",
    either=r"o|oppure",
    kinds={
        Kind.RIGHT_TO_WORK: r"permesso di (?:soggiorno|lavoro)|cittadinanza|maggiorenne",
        Kind.LICENCE: r"""patente\w{0,3}|patentino|cqc|adr|attestat[oi]|certificazion[ei]|
            abilitazione|iscrizione all'albo|haccp|carta tachigrafica|qualifica oss""",
        Kind.EDUCATION: r"""laurea|diploma|titolo di studio|licenza media|master|formazione|
            laureat[oaie]""",
        Kind.LANGUAGE: r"inglese|italiano|francese|tedesco|spagnolo|lingu[ae]|madrelingua",
        Kind.AVAILABILITY: r"""turn[oi]|notturn[oi]|weekend|disponibilità|trasferte|automunit\w|
            full[- ]time|part[- ]time|festivi|straordinari""",
        Kind.BEHAVIOUR: r"""flessibilità|precisione|puntualità|autonomia|team|lavoro di squadra|
            lavorare in (?:team|gruppo)|comunicativ\w|relazional[ei]|problem solving|
            proattiv\w{1,3}|motivazion\w|serietà|organizzativ\w|affidabil\w{1,4}|empatia|
            predisposizione|spirito""",
        Kind.EXPERIENCE: r"esperienza|anni|pregressa",
        Kind.TOOL: r"""excel|pacchetto office|software|sap|programmi|gestional[ei]|carrello|
            muletto|strumenti""",
    },
    years=r"""(?P<n>\d{1,2}(?:[.,]5)?|{numbers}|alcuni)(?: ?(?:-|o|a) ?\d{1,2})? ?\+? ?
        (?:ann[oi]|(?P<months>mes[ei]))""",
    numbers={"un": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "dieci": 10},
    fluency=r"madrelingua|fluente|ottim[oa]|buon[oa]|scolastic[oa]|[abc][12]|scritto e parlato",
    degrees=r"dottorato|master|laurea(?: (?:magistrale|triennale))?|diploma|licenza media",
)

PORTUGUESE = Tongue(
    scenes={
        Role.WELCOME: r"""(?:diferenciais|desejável|desejáveis|requisitos desejáveis|
            será um diferencial|valorizamos|fatores preferenciais)""",
        Role.REQUIREMENT: r"""(?:os |nossos )?(?:requisitos|competências|qualificações|
            perfil)(?: (?:obrigatórios|mínimos|necessários|e qualificações|pretendido|procurado|
            exigidos|do candidato|técnicas)){0,2}|(?:o que (?:procuramos|buscamos|esperamos de ti|
            pedimos)|procuramos|quem és|o que precisas|pré-requisitos)""",
        Role.DUTY: r"""(?:as |tuas |suas |principais )?(?:funções|responsabilidades|atividades|
            tarefas|atribuições)(?: principais| e atribuições)?|descrição (?:da função|da vaga)|
            o que (?:vais|irá) fazer""",
        Role.EMPLOYER: r"quem somos|sobre (?:nós|a empresa)|a empresa",
        Role.OFFER: r"""(?:o que )?(?:oferecemos|a empresa oferece)|benefícios|a nossa oferta|
            condições""",
        Role.TERMS: r"""(?:tipo de )?contrato|local(?: de trabalho)?|horário|salário|remuneração|
            início""",
        Role.APPLY: r"(?:como )?(?:candidatar|candidaturas?)(?:-se)?|contacto|inscrições",
    },
    signs={
        Role.EQUALITY: r"""igualdade de oportunidades|independentemente d[aeo]|
            pessoas com deficiência|diversidade""",
        Role.PRIVACY: r"dados pessoais|rgpd|lgpd|privacidade",
        Role.OFFER: r"""oferecemos|vale[- ](?:transporte|refeição|alimentação)|subsídio de|
            seguro de saúde|plano de saúde|possibilidade de progressão|remuneração (?:atrativa|
            compatível)""",
        Role.APPLY: r"""envi(?:ar|e|a) (?:o|seu|teu|cv|currículo)|candidat(?:ura|e)\S{0,4}|
            currículo|entrevistas?""",
        Role.TERMS: r"""tempo (?:inteiro|integral|parcial)|full[- ]time|contrato|horas semanais|
            clt|segunda a""",
        Role.DUTY: r"""(?:serás|será) responsável|irás|responsável (?:por|pelo|pela)|(?:realizar|
            gerir|garantir|apoiar|preparar|assegurar|acompanhar|controlar) """,
        Role.EMPLOYER: r"""somos uma?|empresa (?:líder|do setor|especializada)|fundada em|
            noss[oa]s? (?:equipa|equipe|empresa|clientes)""",
        Role.OTHER: r"(?:procuramos|recrutamos|procura|recruta|contrata|buscamos)",
    },
    asks=r"""(?:tens|possuis|és (?!responsável)|dominas|falas|tenha|possua|seja|ter|possuir)|
        (?:é|são|será|serão)(?: \w{1,12})? (?:obrigatóri[oa]s?|necessári[oa]s?|um diferencial|
        uma mais-valia|desejável|valorizad[oa]s?|essencial|imprescindível|exigid[oa]s?)|
        anos de experiência|carta de condução|cnh\S{0,3}|desejável|mais-valia|diferencial|
        experiência (?:em|com|na|no|como|prévia|comprovada)|conhecimentos? (?:de|em)""",
    asks_first=r"""(?:(?:uma?|o|a|boa?s?|bom|bons|pelo menos|mínimo|excelente|sólid[oa]s?|forte|
        nível) ){0,3}(?:experiência|conhecimentos?|formação|licenciatura|ensino|curso|carta|cnh|
        capacidade|disponibilidade|domínio|inglês|português|espanhol|facilidade|gosto|sentido|
        habilitações|responsab\w{2,8}|pontualidade|proatividade|dinamismo|boa comunicação|
        certificad[oa]|autonomia|vontade|residência|ser|ter|espírito)""",
    asides=r"""se (?:tens interesse|tem interesse|te interessa)|para (?:mais|se candidatar)|
        nossa? \w{1,20}""",
    lead=r"""(?:e |além disso,? )?(?:tens|possuis|és|ter|possuir|ser|procuramos (?:alguém|
        uma pessoa|candidatos)(?: com| que)?|é (?:necessário|obrigatório|imprescindível)(?: ter)?|
        exige-se|requer-se)(?: uma?)?(?!\w)|(?:um|uma|e) """,
    tail=r" (?:e|é|são|será)|,",
    nice_before=r"""preferencialmente|de preferência|idealmente|desejável|valoriza-se|
        será valorizad[oa]""",
    nice_after=r"""(?:,? ?(?:é|são|será|serão)(?: \w{1,12})? )?(?:um (?:\w{1,10} )?
        (?:diferencial|plus)|uma mais-valia|desejáve(?:l|is)|valorizad[oa]s?|
        não (?:obrigatóri[oa]|eliminatóri[oa]|exigid[oa])|preferencial)""",
    must_after=r"""(?:é|são)? ?(?:obrigatóri[oa]s?|imprescindíve(?:l|is)|necessári[oa]s?|
        exigid[oa]s?)""",
    must=r"obrigatóri[oa]s?|imprescindíve(?:l|is)|necessári[oa]s?",
    head=r"""(?:(?:\w{1,16},? (?:e )?){0,3}(?:experiência|conhecimentos?|domínio|
        prática)(?: \w{1,14})? (?:em|de|com|na|no|como|do|da))""",
    again=r"""(?:(?:uma?|boa|bom|o|a) ){0,2}(?:experiência|conhecimentos?|capacidade|
        disponibilidade|carta|formação|domínio|tens|és|falas|inglês|gosto|facilidade)""",
    shared=r"competências|conhecimentos|capacidades|equipa|equipe|escrita",
    both=r"e|&",
    either=r"ou",
    kinds={
        Kind.RIGHT_TO_WORK: r"""autorização de (?:trabalho|residência)|nacionalidade|maior de 18|
            visto""",
        Kind.LICENCE: r"""carta de condução|cnh\S{0,3}|certifica\w{2,5}|adr|cédula profissional|
            registo criminal|coren|crea|habilitação|carteira profissional|cam""",
        Kind.EDUCATION: r"""licenciatura|ensino (?:médio|superior|fundamental)|12\.?º ano|curso|
            mestrado|formação|diploma|bacharelado|graduação|escolaridade""",
        Kind.LANGUAGE: r"inglês|português|espanhol|francês|alemão|idiomas?|línguas?",
        Kind.AVAILABILITY: r"""turnos?|noites?|fins? de semana|disponibilidade|viagens|viajar|
            horários?|viatura|veículo|feriados""",
        Kind.BEHAVIOUR: r"""responsab\w{2,8}|pontual\w{0,5}|proativ\w{1,5}|dinâmic\w|
            dinamismo|trabalho em equip[ae]|trabalhar em equip[ae]|comunica\w{2,6}|
            organiza\w{2,5}|autonomia|motiva\w{2,5}|flexib\w{2,8}|empatia|relacionamento|
            espírito|iniciativa|rigor""",
        Kind.EXPERIENCE: r"experiência|anos",
        Kind.TOOL: r"""excel|pacote office|office|software|sap|ferramentas|programas|
            empilhador\w{0,3}|sistemas""",
    },
    years=r"""(?P<n>\d{1,2}(?:[.,]5)?|{numbers}|vários)(?: ?(?:a|-|ou) ?\d{1,2})? ?\+? ?(?:anos?|
        (?P<months>m[eê]s(?:es)?))""",
    numbers={"um": 1, "dois": 2, "três": 3, "quatro": 4, "cinco": 5, "dez": 10},
    fluency=r"""fluente|nativo|língua materna|avançado|intermédio|intermediário|básico|bons?|
        [abc][12]""",
    degrees=r"""doutoramento|mestrado|licenciatura|bacharelado|ensino (?:médio|superior|
        fundamental)|12\.?º ano|curso técnico""",
)
