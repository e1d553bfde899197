"""French: how employers, panels and coaches say things about an applicant."""

from nextround.engine.feedback.why import Why
from nextround.engine.feedback.wording import Wording

WORDING = Wording(
    words={
        "others": r"""
            (?:d'autres|une? autres?|plusieurs autres) (?:\w+ ){0,2}?(?:candidat\w*|profils?
                |personnes?)
        """,
        "someone": r"""
            (?:quelqu'un|une personne|un profil|une? (?:autre )?candidate?|la personne (?:retenue
                |choisie)|(?:la|le) candidate? (?:retenue?|choisie?))
        """,
        "place": r"(?:postes?|emploi|fonction|offre|recrutement|ouverture)",
        "seen": r"""
            (?:\w+(?:é|ée|és|i|is|u|us|it|ert)|dit|fait|mis|pris|lu|écrit|répondu|confondu|coupé
                |laissé|parlé|oublié|interrompu|perdu|rendu|tenu|ouvert)
        """,
    },
    cues={
        Why.NO_REASONS: r"""
            (?:pas|sans|aucun\w*|ne)\b.{0,60}\b(?:retours?|motifs?|raisons?|explications?
                |commentaires?|détails?)\b.{0,40}\b(?:individuel\w*|personnalis\w*|communi\w+|donner
                |fournir|possible|précis\w*|apporter)
            |(?:communiquer|donner|fournir|détailler|motiver)\b.{0,30}\b(?:motifs|raisons
                |nos décisions|retours? individuel\w*|retours? personnalis\w*)
        """,
        Why.SMALL_PRINT: r"""
            (?:ce (?:message|courriel|mail)|merci de ne pas répondre|ne pas répondre
                |message automatique|confidentiel\w*|rgpd|données personnelles
                |protection des données|politique de confidentialité)\b
            |(?:mentions légales|se désinscrire|égalité professionnelle|situation de handicap)\b
            |(?:dossier|données|candidature|cv)\b.{0,50}\b(?:détruit\w*|effac\w*|supprimé\w*)
        """,
        Why.NO_VERDICT: r"""
            (?:pas|ne|aucun\w*|rien)\b.{0,30}\b(?:remet\w*(?: \w+)? en cause|jugement
                |à voir avec vous|reflèt\w*)\b
        """,
        Why.NEXT_STEPS: r"""
            (?:avons bien reçu|accusons réception|bien reçu votre|votre candidature (?:a
                |est) (?:bien )?(?:reçue|enregistrée|en cours))
            |(?:nous|on) (?:vous )?(?:recontacter\w+|tiendr\w+|reviendr\w+|étudi\w+|informer\w+)\b
            |(?:dans les meilleurs délais|prochainement|en attendant|dès que possible|d'ici là)\b
            |(?:souhaiter\w+|aimer\w+) (?:vous )?(?:inviter|rencontrer|informer)\b
        """,
        Why.NO_SPONSORSHIP: r"""
            (?:visa|permis de travail|titre de séjour|autorisation de travail|parrain\w*)\b
        """,
        Why.CANCELLED: r"""
            (?:suppression|gel|annulation|report) (?:du|de ce|de la|des) <place>
            |<place>\b.{0,50}\b(?:supprimé\w*|annulé\w*|gelé\w*|suspendu\w*|abandonné\w*
                |n'existe plus|retiré\w*|reporté\w*|clos sans|n'est plus (?:ouvert|d'actualité
                |financé))
            |(?:projet|budget|financement|subvention|crédits?|contrat|marché)\b.{0,60}\b(?:arrêté\w*
                |annulé\w*|supprimé\w*|réduit\w*|gelé\w*|perdu\w*|refusé\w*|n'a pas été|retiré\w*
                |abandonné\w*|suspendu\w*)
            |(?:réorganisation|restructuration|gel des (?:embauches|recrutements))
            |(?:renonc\w+|décidé de ne pas|ne plus) (?:à )?(?:recruter|pourvoir|embaucher)
        """,
        Why.INTERNAL: r"""
            (?:en interne|candidat\w* internes?|interne à|mobilité interne|promotion interne
                |recrutement interne|de la maison|déjà en poste|collègues? (?:déjà
                |qui travaille déjà)|déjà (?:dans|au sein de) (?:l'équipe|l'entreprise))\b
        """,
        Why.FILLED: r"""
            <place>\b.{0,30}\b(?:pourvu\w*|déjà (?:pris|attribué)|attribué\w*|plus (?:disponible
                |vacant|ouvert))
        """,
        Why.RANK_TOLD: r"""
            (?:deuxième|second\w*|troisième|quatrième|2e|3e)\b.{0,25}\b(?:place|position|rang|choix
                |sur|classé\w*)
            |(?:classé\w*|arrivé\w*|terminé|placé\w*) (?:en )?(?:deuxième|second\w*|troisième
                |quatrième|\d)|vous étiez (?:deux|trois|quatre|cinq)\b
            |(?:liste (?:complémentaire|d'attente|de réserve)|finalistes?|entre vous et|tout près
                |de très peu|très serré\w*|dernier carré)\b
        """,
        Why.ON_FILE: r"""
            (?:conserv\w+|gard\w+|reste\w*|archiv\w+|enregistr\w+)\b.{0,50}\b(?:dossier|cv
                |candidature|profil|coordonnées|base|vivier|fichier)
            |(?:dossier|cv|candidature|profil|coordonnées)\b.{0,40}\b(?:conservé\w*|gardé\w*|vivier
                |base)
            |(?:vivier|base de données|cvthèque|communauté de talents|alertes? emploi)\b
            |(?:revenir vers vous|reprendre contact|recontacter\w*|vous contacter|vous solliciter
                |penser à vous|ne manquerons pas)\b
            |(?:si|dès qu'?|lorsqu'?)\b.{0,70}\b(?:se présent\w+|se libér\w+|opportunité|besoin
                |venait)
            |(?:rester|restons|garder|gardons) (?:le |en )?(?:contact|lien)
        """,
        Why.APPLY_AGAIN: r"""
            (?:postuler|candidater|candidature)\b.{0,40}\b(?:nouveau|autres?|futur\w*|prochain\w*
                |ultérieur\w*|avenir)
            |(?:nouveau|autres?|futur\w*|invit\w+|encourag\w+|hésitez pas)\b.{0,50}\b(?:postuler
                |candidater|candidature\w*|offres?|postes?|annonces)
            |(?:consult\w+|visit\w+|suiv\w+|rendez-vous)\b.{0,50}\b(?:site|page|offres|annonces
                |carrières?|opportunités)
        """,
        Why.TERMS_APART: r"""
            (?:prétentions|salaire|rémunération|salariale\w*|tarif|tjm
                |honoraires)\b.{0,60}\b(?:dépass\w*|supérieur\w*|excèd\w*|au-del\w*|grille|budget
                |fourchette|trop|élevé\w*|hors|écart|notre|pas)
            |(?:dépass\w*|excèd\w*|au-delà|hors)\b.{0,40}\b(?:grille|budget|fourchette|enveloppe
                |barème)
            |(?:préavis|disponib\w*|déménag\w*|mobilité|week-?ends?|horaires?|nuits?|temps partiel
                |temps plein|télétravail|déplacements?|trajet|date d'entrée
                |astreintes?)\b.{0,60}\b(?:pas|trop|plus|seulement|que|ne|incompatib\w*|tard\w*
                |long\w*)
            |(?:pas|ne|qu'|refus\w*|impossible|incompatib\w*)\b.{0,40}\b(?:préavis|disponible
                |déménager|week-?ends?|nuits?|temps partiel|temps plein|horaires?|télétravail
                |déplacements?|astreintes?|véhicule)
        """,
        Why.OTHER_HAD: r"""
            <someone>.{0,20}\b(?:qui|avec|ayant|justifi\w+|possédant|maîtris\w+
                |connaissant)\b(?!.{0,12}\b(?:correspond|mieux|plus proche|davantage|plus (?:adapté
                |en adéquation)))
            |(?:en particulier|notamment|plus précisément|à savoir)\b
            |(?:cherch\w+|recherch\w+|besoin d[e']|souhait\w+
                |attend\w+)\b.{0,15}<someone>.{0,20} (?:qui|avec|ayant|capable)\b
            |(?:retenue?|choisie?)\b.{0,10}\b(?:possède|a déjà|avait|dispose|connaît|maîtrise|parle
                |dirige|justifie)
        """,
        Why.LACKS: r"""
            (?:manqu\w+|sans|pas (?:encore )?(?:de|d'|le|la|l'|assez|suffisamment)|absence|aucune?
                |peu|insuffisan\w*|faible|défaut|dépourvu\w*|exig\w+|indispensable
                |requi\w+)\b.{0,25}\b(?:expériences?|connaissances?|pratique|maîtrise|compétences?
                |formation|notions)\b.{0,3}\b(?:de|d|en|dans|du|des|sur|avec|au|aux|la|le|l|comme)\b
            |(?:manqu\w+|sans|pas (?:encore )?(?:de|d'|le|la|l'|titulaire)|absence|aucune?|exig\w+
                |n'(?:avez|a|est|êtes) pas)\b.{0,50}\b(?:permis|diplôme|licence|habilitation
                |certificat\w*|agrément|titre|caces|qualification|autorisation|attestation|concours
                |formation|niveau)\b
            |(?:permis|diplôme|licence|habilitation|certificat\w*|agrément|titre|qualification
                |caces)\b.{0,50}\b(?:indispensable|obligatoire|exigé\w*|manqu\w*|requis\w*|expiré\w*
                |pas|non)\b
            |(?:ans|années) d'expérience
        """,
        Why.BETTER_MATCH: r"""
            (?:mieux|davantage|plus|parfaitement)\b.{0,25}\b(?:correspond\w*|adapté\w*|répond\w*
                |adéquation|proches?|en phase|qualifié\w*|expérimenté\w*|pertinent\w*|convaincu\w*)
            |(?:correspond\w*|répond\w*|adéquation|proches?)\b.{0,30}\b(?:mieux|davantage|plus)\b
            |(?:correspond\w*|adéquation)\b.{0,40}\b(?:attentes|besoins|critères|exigences
                |recherch\w+)
            |plus (?:d'expérience|expérimenté\w*|senior)\b(?! (?:en|dans|avec))
        """,
        Why.STRONG_FIELD: r"""
            (?:(?:grand|très grand|important|nombre) (?:nombre|important|élevé)|nombreuses
                |très nombreu\w+|de nombreux|qualité (?:des|de) (?:candidat\w*|dossiers|profils)
                |forte concurrence|niveau (?:très )?élevé)\b
        """,
        Why.FIT_UNEXPLAINED: r"""
            (?:pas|ne|n')\b.{0,50}\b(?:correspond\w*|convien\w*|adéquation|le bon profil
                |ce que nous cherch\w+|retenu votre profil|en phase)
            |(?:feeling|courant n'est pas passé|autre (?:voie|direction|orientation))\b
        """,
        Why.OTHERS_CHOSEN: r"""
            <others>
            |(?:quelqu'un d'autre|une autre personne|autre choix|un autre choix)\b
            |(?:candidate?|personne) (?:retenue?|choisie?|sélectionnée?)
        """,
        Why.WARM_WORDS: r"""
            (?:désolé\w*|navré\w*|excus\w+)\b.{0,40}\b(?:attente|délai|retard|nouvelle|déception)
            |(?:plaisir|ravi\w*|heureux|apprécié|agréable)\b.{0,40}\b(?:rencontr\w*|échang\w*
                |connaissance|recevoir|entretien|visite)
            |(?:échange|rencontre|entretien)\w*\b.{0,30}\b(?:agréable\w*|plaisant\w*|apprécié\w*)
        """,
        Why.DECISION_ONLY: r"""
            (?:pas|ne|n'|regret\w*|malheureusement|désolé\w*|refus\w*)\b.{0,80}\b(?:retenu\w*|suite
                |favorable\w*|donner suite|poursuivre|sélectionné\w*|convoqu\w*|annonc\w*|informer)
            |(?:examen attentif|étude attentive|attentivement|mûre réflexion|après (?:étude|examen))
            |(?:choix|décision) (?:\w+ )?(?:difficile|délicat)
        """,
        Why.THANKS: r"""
            (?:merci\b(?! de (?:ne|bien))|remerci\w+|reconnaissant\w*)
            |(?:intérêt que vous|votre intérêt|l'intérêt porté|votre temps|votre confiance)\b
        """,
        Why.WISHES: r"""
            (?:souhait\w+|bonne chance|bonne continuation|plein succès|tous nos vœux
                |bonne réussite)\b.{0,60}\b(?:succès|réussite|recherch\w+|suite|avenir|projets?
                |chance)
            |(?:bonne chance|bonne continuation|(?:bonne|pleine) réussite|plein succès
                |tous nos vœux)
            |(?:espér\w+|certain\w*|convaincu\w*|doute pas)\b.{0,50}\b(?:trouver\w*|succès|avenir)
        """,
        Why.GREETING: r"""
            (?:madame|monsieur|bonjour|hello|salut|bonsoir|chère?)\b
            |(?:cordialement|bien à vous|bien cordialement|salutations|agréer|agréez)\b
        """,
    },
    you=r"""
        (?:vous|votre|vos|vôtres?|tu|te|toi|ton|ta|tes|t')\b
        |(?:le candidat|la candidate|l'intéressée?)\b
    """,
    they=r"""
        (?:nous|nos|notre|on|le (?:jury|comité|poste)|la (?:commission|direction|société))\b
    """,
    because=r"""
        (?:car|parce que?|puisque?|en raison|à cause|du fait|faute de|comme|raison)\b
    """,
    faulted=r"""
        (?:manqu\w+|faible\w*|faiblesses?|lacunes?|insuffisan\w+|imprécis\w*|vagues?|floues?|flou
            |superficiel\w*|hésitant\w*|hésitations?|confus\w*|incomplet\w*|incomplète\w*
            |désordonné\w*|décousu\w*|long\w*|court\w*|lent\w*|rapide\w*|tardi\w*|général\w*
            |généralités|scolaire|récité\w*|nerveu\w*|stressé\w*|timide\w*|distant\w*|critiques?
            |maladroit\w*|erreurs?|fautes?|doutes?|doute|réserves?|craintes?|inquiét\w*|impression
            |difficil\w*|peine|mal|seul\w*|surtout|limité\w*|léger\w*|légère\w*)\b
    """,
    limited=r"""
        (?:pas|trop|peu|peine|jamais|aucun\w*|rien|guère|moins|plus|mieux|davantage|seulement|plutôt
            |assez|ni|ne)\b
    """,
    wished=r"""
        (?:aurai\w+(?! (?:aimé|voulu|préféré) (?:vous|pouvoir))|auriez
            |pourri\w+|devri\w+|serait|gagner\w*|faudrait|attendions|espérions
            |attendu\w*|souhaité|aurions)\b
    """,
    seemed=r"""
        vous (?:\w+ )?(?:sembl\w+|paraiss\w+|donn\w+ l'impression)\b
        |(?:laiss\w+|donn\w+) (?:penser|à penser|croire|l'impression)\b|impression que vo(?:us|tre
            |s)\b
    """,
    praised=r"""
        (?:bon\w*|bien\b|excellent\w*|très (?:bon\w*|bien)|remarquable\w*|intéressant\w*|solide\w*
            |convain\w+|clair\w*|agréable\w*|sympathique\w*|sérieu\w+|dynamique\w*|motivé\w*
            |qualités?|impressionn\w+|apprécié\w*|plu\b|riche\w*|sourian\w*|chaleureu\w*|brillant\w*
            |beau|belle)\b
    """,
    acted=r"""
        (?:vous (?:n')?(?:avez|aviez)|tu (?:n')?as|tu as) (?:\w+ ){0,3}?<seen>\b
        |vous (?:l'|les |nous |y |en |m'|lui |leur |nous l')?(?:avez|aviez) (?:\w+ ){0,3}?<seen>\b
        |vous (?:n')?(?:êtes|étiez) (?:\w+ ){0,2}?(?:arrivé|parti|resté|venu|entré|sorti|allé|passé
            |revenu|tombé|intervenu)\w*\b
        |vous (?:vous )?(?:ne )?(?:vous )?(?:êtes) (?:\w+ ){0,2}?\w+(?:é|i|u|is)e?s?\b
        |vous (?:dites|citez|répondez|parlez|expliquez|annoncez|décrivez|présentez|commencez
            |terminez|employez|utilisez|oubliez|coupez|lisez|regardez)\b
        |(?:votre|vos) (?:\w+ ){0,4}?(?:réponses?|exemples?|présentation|exposé|lettre|cv|plan
            |téléphone|voix|regard|main|diapositives|cours|leçon|essai)\b.{0,40}?\b(?:a|ont|n'a
            |n'ont) (?:\w+ ){0,2}?<seen>\b
        |dans votre (?:lettre|cv|dossier|réponse|présentation)\b
        |["«“][^"«“»”\n]{2,60}["»”],? (?:avez-vous|aviez-vous|dites-vous)\b
    """,
    not_acted=r"""
        vous (?:nous |l'|y |n')?(?:avez|aviez) (?:\w+ ){0,3}?(?:adressé\w*|postulé|manifesté
            |porté\w*|consacré|accordé|bien voulu|envoyé|transmis\w*|soumis\w*|témoigné\w*|déposé
            |fait (?:bonne|part|preuve|forte|l'effort)|convaincu|plu|su (?:nous|vous|créer)
            |pris le temps|eu|été|candidaté|souhaité|montré|investi|séduit|impressionné|réussi)\b
    """,
    counted=r"""
        (?:une seule fois|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|\d+) (?:fois
            |reprises))\b
        |(?:\d[\d.,]{0,14}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente
            |moitié|quarts?|aucun\w*|une?) (?:(?:de|des|d'|sur) )?(?:\w+ )?(?:secondes?|minutes?
            |heures?|mots?|pages?|lignes?|diapositives?|diapos|questions?|réponses?|exemples?|fautes?
            |erreurs?|points?|étapes?|parties?|exercices?|cas|chiffres?|phrases?)\b
        |\d+ ?(?:%|sur \d|/)
        |(?:premi\w+|derni\w+|second\w*|deuxième|troisième) (?:\w+ )?(?:secondes?|minutes?|moitié
            |page|question|partie)\b
        |(?:la moitié|trois quarts|un quart|deux tiers|un tiers) d
        |(?:19|20)\d\d (?:à|et|-|–) (?:19|20)\d\d
    """,
    moment=r"""
        (?:quand|lorsqu'?e?|après qu'?e?|dès qu'?e?) (?:on|nous|m\.|mme|la|le|l'|il|elle|je
            |notre)\b.{0,40}?\b(?:demand\w+|interrog\w+|questionn\w+|relanc\w+|insist\w+|posé\w*
            |proposé\w*|tendu)
        |(?:à la question|interrogée? sur|sur la question|à propos de la question|on vous a demandé
            |nous vous avons demandé)\b
    """,
    advised=r"""
        (?:(?:la prochaine fois|pour la suite|à l'avenir|avant (?:le|votre) prochain \w+|peut-être
            |puis|et|ou|d'abord|surtout|nous vous conseillons d[e']
            |je vous conseille d[e']),? ?)*(?:préparez|présentez|commencez|terminez|donnez|dites
            |citez|montrez|expliquez|évitez|lisez|relisez|apportez|ajoutez|retirez|supprimez
            |raccourcissez|parlez|regardez|posez|prenez|entraînez|travaillez|répétez|chiffrez
            |précisez|illustrez|décrivez|nommez|racontez|écoutez|laissez|faites|mettez|gardez|notez
            |vérifiez|choisissez|renseignez|annoncez|structurez|résumez|coupez|écrivez|passez
            |répondez|demandez|tenez|remplacez|indiquez|limitez|ralentissez|respirez|venez|arrivez
            |concluez|utilisez|cherchez|apprenez|pensez à|essayez|prévoyez|développez|soignez
            |reprenez|prépare|présente|commence|donne|dis|cite|montre|explique|évite|lis|apporte
            |ajoute|parle|regarde|pose|prends|entraîne|travaille|chiffre|écoute|fais|mets)\b
        |(?:vous (?:pourriez|devriez|gagneriez)|il (?:faudrait|serait utile|vaut mieux))\b
    """,
    not_advised=r"""
        (?:n'hésitez|veuillez|consultez|croyez|recevez|agréez|visitez|rendez-vous|suivez|prenez soin
            |soyez assuré|rest(?:ez|ons) en|gardez (?:le )?contact|faites-nous|restez)\b
    """,
    advised_in_general=r"""
        (?:soyez|restez|ayez|montrez-vous) (?:plus )?\w+\W*$
        |(?:travaillez|améliorez|développez|soignez|donnez) (?:\w+ )?(?:votre|vos|plus de
            |davantage de) \w+\W*$
    """,
    titled=r"""
        (?:poste|de|comme|en tant que|intitulé|offre|candidature|pour)(?: de)?\W{0,3}$
    """,
)
