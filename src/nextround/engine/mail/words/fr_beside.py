"""French word families of what a mail is besides: private, a delay, a mailing, small print."""

FAMILIES = {
    "alert": """nouvelles offres | nouvelle offre | offres d emploi | offres correspondant |
        offres pour vous | alerte | alertes | alerte emploi | voir l offre | voir les offres |
        voir toutes | postulez | postuler maintenant | recommandé* pour vous | votre recherche |
        ces offres | d autres offres | job dating | salon de l emploi | communauté de talents |
        offres pour | offres du jour | offres de la semaine | nos offres | dernières offres |
        nouvelles annonces | annonces | correspondant à votre | correspondent à votre |
        selon vos critères | vos critères | votre alerte | forum emploi | salon | en un clic |
        près de chez vous | près de chez toi | nouvelles offres * | voir les |
        enregistré une recherche | vous recevez ce message | vous recevez cet |
        nouvelles offres magasinier | recrutent | ne ratez pas | employeurs près |
        aucune expérience | emplois pour vous | offres recommandées | offres suggérées |
        emplois recommandés | jobs pour toi | suggestions d offres | offres à pourvoir |
        notre sélection d offres""",
    "bulk": """désinscrire | désabonner | se désinscrire | newsletter | lettre d information |
        podcast | webinaire | blog | article | conseils | lire la suite | cette semaine | abonn* |
        numéro | magazine | adhérent* | gratuit* | navigateur | chers lecteurs | lecteurs |
        faites suivre | faire suivre à un ami | pourquoi ils""",
    "alive": """toujours en course | toujours en lice | toujours à l étude |
        toujours d actualité | toujours en cours | reste d actualité | reste à l étude |
        reste active | reste ouvert* | restez en | encore en lice | encore en course |
        aucune décision | pas encore | pas encore décidé | pas encore pris | reste en |
        candidature est maintenue | restez dans | tu es toujours | vous êtes toujours |
        pas un refus | est maintenue | reste vivante | votre candidature reste |
        ta candidature reste | rien n est décidé | n est pas encore | pas encore tranché |
        décision n est | sommes toujours | toujours intéress* | encore dans | n êtes pas oublié* |
        on ne t oublie | ne vous oublions | suit son cours | aucune décision pour l instant |
        pas de décision | l une des trois | un des trois | pensons encore |
        pas mauvaise nouvelle | dossier reste valable | reste valable | rien à faire |
        n avez rien à faire | n as rien à faire | pas ce silence pour | pour un refus |
        et avec vous | toujours dans la course | dans la course | on reprend | reprend ensuite |
        ne vous inquiétez pas vous | pas un non | hésite encore | hésitons encore |
        personne n a été prévenu | rien n a été dit | indécis*""",
    "delay": """retard | retardé* | délai | délais | patience | patienter | plus de temps |
        plus long | prend du temps | en attente | reporté* | repoussé* | décalé* | suspendu* |
        plus tard que | quelques semaines | et non en | un peu plus de temps | prend plus |
        prendra plus | pas avant | encore quelques | contretemps | en vacances | en congé |
        arrêt maladie | validation | feu vert | budget pas encore | décision repoussée | tarder |
        sont absents | sont en vacances | pas de nouvelles | est en pause | en pause |
        dans l attente | suspendu quinze | c est long | trois semaines c | quinze jours |
        passe d abord | le temps de""",
    "ownwithdrawal": """retrait de votre candidature | votre désistement | votre retrait |
        vous avez retiré | comme vous l avez demandé | comme demandé | ton désistement |
        tu as retiré | votre souhait de retirer | votre renoncement | désistement |
        vous renoncez | vous retirez | votre décision de retirer | vous ne souhaitez plus |
        avez souhaité retirer | retiré votre candidature | vous désister |
        vous vous êtes désisté* | respectons votre | regrettons votre choix |
        regrettons votre décision | comme souhaité | selon votre souhait |
        conformément à votre demande | vous avez préféré | votre refus | avez décliné |
        ne souhaitez pas poursuivre | ne souhaitez plus | ne veux plus |
        nous avoir prévenus que vous | nous avoir prévenu que | m avoir prévenu |
        dans votre nouveau poste | dans ton nouveau | nouvel emploi | votre nouveau poste |
        suite à votre message | suite à votre appel | suite à votre décision |
        vous n êtes plus candidat* | vous vous retirez | dommage pour nous | plus candidate au |
        de votre propre | à votre demande nous | retir* à votre demande |
        clôtur* à votre demande | annul* à votre demande | clos* à votre demande |
        candidature à votre demande | dossier à votre demande | effectué* à votre demande""",
    "friend": """bisous | bises | bisou | maman | papa | mamie | mdr | ptdr | haha | frérot |
        ma belle | ma chérie | chéri* | apéro | tout déchirer | t inquiète | je croise |
        croise les doigts | tu gères | bande de | tant pis pour eux | appelle moi | rigole |
        tu me raconte* | raconte moi | ça s est passé | alors cet entretien | on fête ça |
        gros bisous | je t embrasse | t embrasse | tonton | tata | ma puce | mon chou |
        mon grand | trop nulle | trop nul | c est nul | pffff | purée | la vache | allez courage |
        oh ma | je fais une soupe | soupe | sale journée | fais un gâteau | ce sont des ânes |
        embrasse ton | embrasse ta | avec plaisir s ils | bon ben voilà | ben voilà |
        boire un coup | pour rien | raté | ton papi | ta mamie | grand jour""",
    "elsewhere": """logement | appartement | locataire | loyer | propriétaire | bailleur | t2 |
        t3 | emprunt | hypothèque | remboursement | colis | réclamation | sinistre | crèche |
        parcoursup | adhésion | demande de visa | permis de construire | manuscrit |
        compte bancaire | adoption | carte bancaire | aide au logement | crédit immobilier |
        crédit conso* | demande de crédit | demande de prêt | prêt immobilier | prêt étudiant |
        contrat d assurance | votre commande | numéro de commande | votre colis |
        votre livraison | votre facture | votre abonnement | bail | studio à louer | le studio |
        en location | agence immobilière | dossier de location | locataires | hlm |
        logement social | place en crèche | master | inscription universitaire |
        demande de bourse | demande de subvention | demande d adhésion | remboursé* | rembourser |
        indemnis* | refuge | chaton | chiot | manuscrit* | comité de lecture | votre véhicule |
        garantie décennale | chers parents | votre enfant | numéro d automne |
        numéro de printemps | votre texte | votre envoi | la revue | crédit personnel | fichier |
        heures sup | la paie | votre annonce | compte vendeur | faire appel | note de frais |
        notes de frais | mutuelle santé | la chambre | colocation | coloc* | votre dépôt |
        dépôt de garantie | ouvrir de compte | ouverture de compte | livret | votre retour a |
        échange ou | emplacement | emplacements | marché de noël | exposant* | chorale | chanter |
        pupitre | auditions de chorale | équipe de foot | concours photo | votre oeuvre |
        jeu concours | cours du soir | patientèle | nouveaux patients | parcelle |
        jardin familial | allocation* | caf | impôts | naturalisation | adopter | éleveur |
        billets | table pour | appel d offres | location | gestion locative | service client |
        service clientèle""",
    "survey": """enquête | sondage | satisfaction | votre avis |
        questions sur votre expérience | votre expérience de candidat* |
        ton expérience de candidat* | processus vous ait | cinq petites questions |
        petites questions | nous aideraient | quel que soit le résultat |
        participé à une sélection | deux minutes suffisent""",
    "job": """poste | candidature au poste | emploi | recrutement | entretien | rh | drh |
        embauche | cv | stage | alternance | recruteur | recruteuse | salaire | talent* | essai |
        apprentissage | postuler | postulé | embaucher""",
    "smallprint": """rgpd | confidentiel* | données personnelles | vos données |
        mentions légales | destinataire | avant d imprimer | fausses offres | jamais d argent |
        ne pas répondre | message automatique | égalité professionnelle | situation de handicap |
        désinscrire | suppression | droit d accès | cet e mail a été | ne répondez pas |
        courriel et ses | répondre individuellement | réponse individuelle | ne peut être lu |
        politique de confidentialité""",
    "past": """suite à votre entretien | suite à notre entretien | suite à notre échange |
        suite à notre rencontre | après notre entretien | après votre entretien |
        lors de votre entretien | lors de notre entretien | lors de notre échange |
        à l issue de votre | à l issue de notre | à l issue des | vous avoir reçu* |
        vous avoir rencontré* | d être venu* | être venu* | d avoir pris le temps |
        avons eu plaisir | ravi* de vous avoir | merci pour votre visite |
        merci pour notre échange | votre venue | votre entretien du | notre entretien du |
        notre rencontre du | votre essai | votre entretien était | résultat de votre |
        a été noté* | a été évalué* | c était chouette | c était un plaisir |
        content* de t avoir | content* de vous avoir | merci d avoir passé |
        à l issue de l entretien""",
    "freed": """s est libéré | se libère | s est libérée | est disponible désormais |
        vient de se libérer | vient d ouvrir | première sur la liste | premier sur la liste |
        suivant* sur la liste | désistement d un | l autre a décliné | l autre a renoncé |
        a décliné et | a renoncé et | s est désisté* et""",
    "stands": """tient toujours | offre tient | proposition tient | reste valable |
        valable jusqu | rien dit aux autres | prenez jusqu | aucun souci | poste soit à vous |
        soit à vous | en vrai""",
    "away": """service recrutement est fermé | est fermé du | fermeture | sommes fermés |
        fermés du | absent* du bureau | congés | valider le | ne peux pas valider | jours fériés |
        réponse automatique""",
    "applying": """candidat* | candidature | candidatures | candidate | direction | jury |
        équipe | contrat | processus | client | sélection | concours | conseil |
        candidature*""",
}
