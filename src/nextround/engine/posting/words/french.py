"""How postings in French say what they ask, do and offer."""

from nextround.engine.posting.requirement import RequirementKind as Kind
from nextround.engine.posting.role import Role
from nextround.engine.posting.words.tongue import Tongue

TONGUE = Tongue(
    scenes={
        Role.WELCOME: r"""(?:les |vos )?(?:atouts?|plus)(?: (?:appréciés|souhaités))?|(?:serait|
            seraient) un plus|appréciés?|souhaités?|compétences (?:souhaitées|appréciées)|
            idéalement|(?:ce qui )?(?:ferait|fera) la différence""",
        Role.REQUIREMENT: r"""(?:votre |le |ton |vos )?profil(?:s)?(?: (?:recherché|souhaité|
            idéal|du candidat|attendu))?|(?:vos |les |tes )?(?:compétences?|qualifications?|
            prérequis|pré-requis|exigences|qualités|savoir-être|savoir-faire|aptitudes|
            connaissances|diplômes?|conditions requises|critères)(?: (?:requises?|techniques?|
            attendues?|recherchées?|exigées?|clés|personnelles|obligatoires?|professionnelles|
            nécessaires|et qualités|comportementales)){0,2}|(?:ce que nous|nous) (?:recherchons|
            attendons|cherchons)(?: (?:de vous|chez vous))?|qui êtes-vous|vous (?:êtes|avez|
            possédez)|(?:et )?vous|à propos de vous|formation(?: (?:et|&) expérience)?|expérience|
            profil et compétences|êtes-vous fait pour ce poste""",
        Role.DUTY: r"""(?:vos |les |tes |principales |votre |la )?(?:missions?|responsabilités|
            tâches|activités|attributions|fonctions)(?: (?:principales?|du poste|confiées))?|
            (?:description|présentation|descriptif|contenu) du poste|(?:votre|le|ton) (?:rôle|
            poste|quotidien)|ce que vous ferez|en quoi consiste .{1,30}""",
        Role.EMPLOYER: r"""(?:à propos(?: de nous)?|qui sommes[- ]nous|l'entreprise|
            notre entreprise|la société|présentation de (?:l'entreprise|la société|
            l'établissement)|l'équipe|nos valeurs|l'établissement|notre équipe)""",
        Role.OFFER: r"""(?:les |vos |nos )?avantages(?: sociaux)?|(?:ce que )?nous (?:vous )?
            (?:offrons|proposons)|pourquoi nous rejoindre|ce que nous (?:vous )?(?:offrons|
            proposons)|notre offre|on vous offre|bénéfices""",
        Role.TERMS: r"""(?:type de )?contrat|lieu(?: de travail)?|salaire|rémunération|horaires?|
            durée|date de (?:début|prise de poste)|prise de poste|temps de travail|localisation|
            référence|conditions(?: de travail| d'emploi)?|statut|poste à pourvoir""",
        Role.APPLY: r"""(?:pour |comment )?postuler|candidature|(?:processus|
            procédure) de recrutement|contact|intéressée?s?|date limite(?: de candidature)?|
            modalités de candidature""",
        Role.EQUALITY: r"égalité(?: des chances)?|diversité(?: et inclusion)?|handicap",
        Role.PRIVACY: r"protection des données|confidentialité|rgpd",
    },
    signs={
        Role.EQUALITY: r"""égalité (?:des chances|professionnelle|femmes)|situation de handicap|
            travailleurs? handicapés?|rqth|sans (?:distinction|discrimination)|diversité|
            discrimination\w{0,2}|ouverts? à toutes et à tous|mission handicap""",
        Role.PRIVACY: r"données (?:personnelles|à caractère personnel)|rgpd|confidentialité",
        Role.OFFER: r"""nous (?:vous )?(?:offrons|proposons)|vous (?:bénéficie(?:z|rez)|
            profite(?:z|rez))|tickets? restaurant\w{0,2}|mutuelle|13(?:e|ème) mois|prime\w{0,2}|
            rtt|intéressement|congés payés|formation (?:interne|continue|assurée)|
            participation aux|(?:rémunération|salaire) (?:attracti\w{2,4}|motivant\w{0,1}|
            compétiti\w{2,4})|possibilités? d'évolution|télétravail|avantages""",
        Role.APPLY: r"""postule(?:z|r)|(?:votre )?(?:candidature|cv)|lettre de motivation|
            merci d'(?:envoyer|adresser)|adresse(?:z|r) (?:votre|vos)|envoye(?:z|r) (?:votre|vos)|
            contacte(?:z|r)|entretien\w{0,1}|date limite""",
        Role.TERMS: r"""cdi|cdd|intérim|temps (?:plein|partiel|complet)|\d\d ?h(?:eures)?
            (?: par |/|hebdo)|brut|prise de poste|poste (?:à pourvoir|basé|situé)|salaire|
            rémunération|du lundi au|smic|selon (?:profil|convention|expérience|grille)""",
        Role.DUTY: r"""vous (?!(?:aurez|trouverez|bénéficierez|profiterez|pourrez|
            recevrez)\b)[a-zà-ÿ]{3,20}rez|vous (?:serez (?!titulaire)|aurez (?:pour|
            en charge)|assure(?:z|rez)|réalise(?:z|rez)|participe(?:z|rez)|accompagne(?:z|
            rez)|gére(?:z|rez)|encadre(?:z|rez)|prene(?:z|rez)|prendrez|veille(?:z|rez)|
            effectue(?:z|rez)|pilote(?:z|rez)|développe(?:z|rez)|intervene(?:z|rez)|
            interviendrez|préparez|conduisez|chargez|livrez|contribue(?:z|rez)|
            êtes (?:chargée?|responsable|en charge))|vos (?:principales )?missions|
            (?:en charge|chargée?|responsable) (?:de|des|du|d')|(?:assurer|réaliser|
            participer|accompagner|gérer|encadrer|veiller|effectuer|piloter|préparer|
            conduire|animer|élaborer|contrôler|garantir|accueillir|organiser|livrer) """,
        Role.EMPLOYER: r"""nous sommes|(?:entreprise|société|groupe|établissement|leader|
            acteur)(?: \w{1,20}){0,3} (?:spécialisée?|leader|reconnue?|familiale?|situé?|de|du|
            dans)|créée? en|fondée? en|depuis (?:19|20)\d\d|notre (?:entreprise|équipe|groupe|
            client|établissement)|collaborateurs|rejoignez|rejoindre""",
        Role.OTHER: r"(?:nous )?(?:recherchons|recrutons|recherche|recrute)",
    },
    asks=r"""vous (?:êtes (?!chargé|responsable de|en charge)|avez (?!pour|en charge)|
        possédez|disposez|justifiez|maîtrisez|savez|parlez|aimez|faites preuve|connaissez|
        détenez|devez|souhaitez|appréciez|serez titulaire|
        bénéficiez d'une (?:première )?expérience|pratiquez|pouvez)|titulaires? (?:du|d'une?|
        de)|(?:est|sont|serait|seraient)(?: \w{1,12})? (?:exigée?s?|requise?s?|obligatoires?|
        indispensables?|souhaitée?s?|appréciée?s?|un plus|un atout|nécessaires?|
        impérati\w{1,3}|demandée?s?|bienvenue?s?)|(?:exigée?s?|requise?s?|obligatoires?|
        indispensables?|souhaitée?s?|appréciée?s?)\.?$|un plus|ans? d'expérience|permis (?:b|
        c|ce|d|poids lourd|de conduire|cariste)|caces\S{0,4}|diplôme d'état|bac ?\+ ?\d|
        expérience (?:exigée|souhaitée|requise|minimum|significative|similaire|réussie)|
        maîtrise (?:de|du|des|d')|autorisation de travail|(?:nous )?(?:attendons|
        recherchons) (?:de vous|une personne|un candidat|un profil|quelqu'un)|idéalement|
        capacité (?:à|d')|sens (?:du|de|des) """,
    asks_first=r"""(?:(?:une?|la|le|les|de|des|bonnes?|bon|très|excellentes?|excellent|solides?|
        première|parfaite|forte?|grande?|réelle|minimum|au moins|connaissances? et|votre|
        vos) ){0,3}(?:expérience|maîtrise|connaissances?|formation|diplôm\w{1,3}|capacités?|
        aptitudes?|sens|permis|caces|habilitations?|rigueur|rigoureu\w{1,3}|autonom\w{1,3}|esprit|
        goût|bac|bts|dut|licence|master|cap|bep|anglais|français|allemand|dynami\w{2,4}|
        ponctu\w{2,6}|disponibilité|motiv\w{2,6}|organis\w{2,6}|titulaire|adaptabilité|
        polyvalen\w{2,3}|compétences|qualités|relationnel\w{0,2}|discrétion|bienveillance|
        patience|curiosité|sérieu\w{1,2}|niveau|pratique|aisance|travail en équipe|mobilité|carte|
        certificat\w{0,4}|réactivité|expert\w{1,3}|fibre)""",
    asides=r"""débutants? (?:acceptés?|bienvenus?)|si vous (?:êtes intéressé|
        souhaitez)\w{0,1}|merci|pour (?:postuler|toute|plus)|vous pouvez (?:postuler|
        consulter|envoyer|nous)|notre \w{1,20}|nos \w{1,20}|nous (?!(?:recherchons|attendons|
        exigeons|demandons|cherchons)\b)\w{2,20}""",
    lead=r"""(?:et |de plus,? |enfin,? |idéalement,? |également )?(?:vous (?:avez|possédez|
        disposez (?:d'une?|de|d')|justifiez (?:d'une?|de|d')|êtes|détenez|bénéficiez (?:d'une?|
        de)|faites preuve (?:d'une?|de|d')|devez (?:avoir|être)|devrez (?:avoir|
        être))(?: également)?|nous (?:recherchons|attendons|exigeons)(?: (?:une personne|
        un candidat|un profil))?)(?: une?| des| de)?(?!\w)|(?:une?|et|des|êtes|avez|
        disposez d'une?|possédez|justifiez d'une?|faites preuve de?):? """,
    tail=r" (?:et|est|sont|serait|seraient|ainsi que)|,",
    nice_before=r"""idéalement|de préférence|dans l'idéal|(?:est|serait) un (?:plus|
        atout)si(?: vous)?|si possible|un plus si(?: vous)?|atouts? ?:""",
    nice_after=r"""(?:,? ?(?:est|sont|serait|seraient|sera|seront)(?: \w{1,12})? )?
        (?:un (?:\w{1,10} )?(?:plus|atout)|des atouts|souhaitée?s?|appréciée?s?|bienvenue?s?|
        souhaitables?|non (?:obligatoires?|exigée?s?)|pas obligatoires?|privilégiée?s?|
        valorisée?s?)(?:,? mais (?:pas|non) (?:obligatoires?|indispensables?|exigée?s?))?""",
    must_after=r"""(?:,? ?(?:est|sont)(?: \w{1,12})? )?(?:exigée?s?|requise?s?|obligatoires?|
        indispensables?|impérati\w{1,3}|nécessaires?|demandée?s?)""",
    must=r"exigée?s?|requise?s?|obligatoires?|indispensables?|impérati\w{1,5}|devez",
    head=r"""(?:(?:\w{1,20},? (?:et )?){0,3}(?:expérience|maîtrise|connaissances?|maîtrisez|
        pratique|compétences?|notions|expertise|connaissez|aisance)(?: \w{1,16})?(?: (?:en|de|du|
        des|dans|avec|sur|les|la|le)){1,2}(?: (?:logiciels?|langages?|outils?))?)""",
    again=r"""vous (?:avez|êtes|justifiez|maîtrisez|savez|parlez|possédez|disposez|faites)|
        (?:(?:une?|de|la|le|du|bonne|très|excellente?|votre|vos|au moins|une bonne) ){0,3}
        (?:expérience|maîtrise|connaissances?|capacité|diplôme|permis|sens|rigueur|esprit|
        aptitude|aisance|goût|formation|caces|motivation|autonomie|savez|avez|êtes|maîtrisez|
        parlez|aimez|disposez|possédez|justifiez|faites|disponibilité|ponctualité)""",
    shared=r"compétences|connaissances|qualités|écrit|oral|équipe",
    both=r"et|&|ainsi que",
    either=r"ou|et/ou",
    kinds={
        Kind.RIGHT_TO_WORK: r"""autorisation de travail|titre de séjour|permis de travail|
            nationalité|ressortissant\w{0,2}|être majeur\w{0,1}|majeure?|18 ans""",
        Kind.LICENCE: r"""permis|caces\S{0,4}|habilitations?|carte (?:conducteur|professionnelle|
            btp)|fimo|fco|adr|certifi\w{2,8}|agrément|inscri\w{2,6} à l'ordre|attestation|psc1|
            sst|ssiap\S{0,3}|haccp|casier judiciaire|vaccin\w{0,6}|lettre de motivation cap""",
        Kind.EDUCATION: r"""diplôm\w{1,3}|bac(?: ?\+ ?\d| pro)?|bts|but|dut|licence|master|cap|
            bep|doctorat|formation|école|université|ingénieur\w{0,1}|ifsi|deug|
            titre professionnel|études|niveau [3-8]|capes|concours|deaes|deavs""",
        Kind.LANGUAGE: r"""anglais\w{0,1}|français\w{0,1}|allemand|espagnol|italien|arabe|
            portugais|bilingue|trilingue|langues?(?: étrangères?| maternelle)?|chinois|russe|
            néerlandais""",
        Kind.AVAILABILITY: r"""nuits?|week-?ends?|horaires (?:décalés|variables|de nuit)|postés?|
            (?:2|3|5) ?x ?8|astreintes?|déplacements?|mobil(?:e|ité)|disponib\w{2,5}|véhicule|
            port de charges|physique\w{0,4}|station debout|temps (?:plein|partiel)|jours fériés|
            découch\w{1,4}|véhiculée?|équipes? alternée?s?|travail en hauteur|samedi|dimanche""",
        Kind.BEHAVIOUR: r"""rigueur|rigoureu\w{1,3}|autonom\w{1,3}|esprit d'(?:équipe|initiative|
            analyse)|travail en équipe|sens (?:du|de|des|d') ?\w{1,20}|organis\w{2,6}|
            dynami\w{2,4}|motiv\w{2,6}|ponctu\w{2,6}|relationnel\w{0,2}|écoute|empathie|
            patien\w{2,3}|bienveillan\w{2,3}|adaptabilité|polyvalen\w{2,3}|réacti\w{2,5}|
            curi\w{3,6}|sérieu\w{1,3}|discrétion|discret|créati\w{2,4}|gestion du stress|
            communi\w{3,8}|investi\w{0,2}|impliquée?|force de proposition|souriante?|fiab\w{2,5}|
            leadership""",
        Kind.EXPERIENCE: r"expériences?|ans d'|expérimentée?s?|ancienneté|débutante?s?",
        Kind.TOOL: r"""logiciels?|excel|pack office|word|outils? \w{1,20}|sap|autocad|
            informatique|bureautique|transpalette|chariots?|tableur|erp|crm|progiciels?|langages?|
            scanner|microsoft|machines?""",
    },
    years=r"""(?P<n>\d{1,2}(?:[.,]5)?|{numbers}|plusieurs|quelques)(?: ?(?:à|-|
        ou) ?\d{1,2})? ?\+? ?(?:ann?(?:ée)?s?|(?P<months>mois))""",
    numbers={
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "dix": 10,
    },
    fluency=r"""courant\w{0,1}|couramment|bilingue|langue maternelle|professionnel|opérationnel|
        intermédiaire|notions|bon niveau|[abc][12](?:/[abc][12])?|lu,? (?:écrit|parlé)\S{0,1}
        (?: et \w{1,8}| \w{1,8})?|technique""",
    degrees=r"""doctorat|master|ingénieur|licence|bac ?\+ ?\d|bac pro|bac|bts|dut|but|cap|bep|
        diplôme d'état|titre professionnel|niveau [3-8]""",
)
