"""French word families of the steps towards a job: appointments, tasks, offers, receipts."""

FAMILIES = {
    "console": """ne remet pas | pas en cause | rien à voir | rien à vous reprocher |
        rien à te reprocher | qualité de votre | qualité de ton | intérêt de votre | qualités |
        ne reflète | décision difficile | choix difficile | pas facile | nombreuses candidatures |
        grand nombre | nombre important | très nombreu* | attentif | attentive | attentivement |
        examen | après étude | après réflexion | mûre réflexion | compétences | découragez |
        décourag* | personnel* | malgré l intérêt | ne perdez | croyez bien | valeur |
        étude de votre | vous avez fait bonne | fait bonne impression | beaucoup apprécié |
        avons apprécié | nous a plu | nous avez plu | belle rencontre | belles qualités |
        n y êtes pour rien | n est pas un jugement | pas un jugement | je sais que |
        je sais combien | ne doutez | ne doute pas | n hésitez pas | temps que vous |
        temps consacré | temps accordé | intérêt porté | intérêt que vous |
        remercions de l intérêt | ne préjuge | merci d être | merci d avoir pris |
        merci d être passé* | rien n enlève | n enlève rien | travail fourni | votre travail |
        ton travail | nous ont plu | nous a touché* | y êtes pour rien | tu sais cuisiner |
        excellent* | belle candidature | je sais que vous attendez | pas votre faute |
        pas ta faute | vos efforts | n as rien fait de | n avez rien fait de |
        rien fait de travers | rien fait de mal | pas facile à écrire | bien réfléchi |
        ne vous découragez | décourage* | réfléchies | a souri | rien à voir avec""",
    "interview": """entretien* | rendez vous | rdv | visio | visioconférence | appel |
        téléphone | téléphonique | échange | échanger | rencontr* | essai | journée d essai |
        journée d immersion | immersion | mise en situation | oral | jury | audition* | tour |
        second tour | vous voir | te voir | café | discuter | parler | s appelle | appeler |
        convocation | entretien téléphonique | entretien physique | premier échange |
        deuxième entretien | second entretien | demi journée | service d essai | matinée d essai |
        essai en | passer nous voir | visite | visiter | faire connaissance | rencontre |
        grand oral | épreuve orale | leçon | assessment | au téléphone | quart d heure |
        façonner | entendre | personnes que nous souhaitons | faire cours | ferez cours |
        conversation avec | fondateurs | samedi midi | un essai | notre appel | journée du |
        journée de sélection | dernier tour | ni test ni | leçon d essai | cours d essai |
        montre moi | montrez nous | à la forge | service des archives | à distance | on refait |
        épreuve écrite | deuxième tour | horaire proposé | entretiens prévus |
        les entretiens""",
    "appoint": """créneau | créneaux | rendez vous | rdv | date | horaire | agenda | visio |
        séance | convocation | salle 2 | annexe | nouvelle date | l entretien de | entretien de |
        notre appel | auditions | entretiens prévus | épreuves du""",
    "invite": """invit* | convi* | convoqu* | propos* de vous rencontrer | proposons | propose |
        propos* | rencontrer | vous rencontrer | disponib* | disponible | disponibilités |
        seriez vous | êtes vous | es tu | serais tu | pourriez vous | pouvez vous venir |
        peux tu | tu peux | venir | venez | passer | passez | passe | vous conviendrait |
        convient | conviendrait | irait | iraient | va t il | vous irait | t irait | te va |
        confirmer votre présence | confirmez | attendons | vous attend* | fixer | planifier |
        choisir un créneau | réserver | rappel | merci de vous présenter | présenter |
        je vous appelle | hâte de | vous convier | vous inviter | vous convoquer |
        avons le plaisir de vous | souhaiterions vous | aimerions vous | aimerais vous |
        voudrais vous | souhaite vous | on se voit | on s appelle | quand seriez | quand êtes |
        quel jour | quelle heure | à quelle heure | dites moi | dis moi quand |
        quelles disponibilités | vos disponibilités | tes disponibilités | je vous propose |
        je te propose | nous vous proposons | vous êtes attendu* | vous êtes convoqu* | munir |
        munissez | vous présenter | accueil | par retour | on dit vendredi | on dit lundi |
        on dit mardi | on dit | quand êtes vous libre | es tu libre | êtes vous libre | venez le |
        viens le | faites partie des quatre | faites partie des | souhaitons entendre |
        souhaitons voir | j aimerais d abord | toujours envie de te voir | se fera avec | siéger |
        ne change pas | nous vous attendions | vous proposons jeudi | à la même heure |
        même heure | vous convier à | tu peux faire | peux faire un essai | sont invités |
        prié* de vous | êtes prié* | apporte | apportez | quelles matinées | quels après midi |
        quels jours | quel moment | à l arrivée | vous sera remis* | on refait | nouvel horaire |
        nouvelle date | te vont | vous vont | aura lieu | c est possible | je vous renvoie un |
        vous sera communiquée""",
    "resched": """report* | décal* | repouss* | annul* | déplac* | avanc* l | plus libre |
        empêch* | imprévu | changement d | changement de | modifi* | nouveau créneau |
        nouvelle date | autre date | autre créneau | à la place | plutôt | finalement | remettre |
        remis | désolé pour mardi | désolé pour lundi | désolée pour | désolé pour |
        ne pourra pas siéger | se fera avec | on dit | clouée au lit | cloué au lit | malade |
        grippe | n êtes pas venu* | ne peux pas assurer | pas assurer | à la même heure |
        nouvel horaire | d une semaine | d un jour | conflit | même classe | même salle |
        refusé entretien | demande de décaler | un imprévu | imprévu il faut | grève |
        n auront pas lieu | n aura pas lieu | n est pas disponible | réservé deux fois |
        au lieu de | aura lieu à | le reste est inchangé | inchangé | autre jour |
        autre lieu""",
    "when": """lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | demain |
        semaine prochaine | la semaine | janvier | février | mars | avril | mai | juin | juillet |
        août | septembre | octobre | novembre | décembre | minutes | heures | h | matin |
        après midi | midi | quart d heure | demi heure""",
    "task": """test | tests | exercice | étude de cas | cas pratique | questionnaire |
        entretien vidéo différé | vidéo différé* | différé* | filmez | enregistr* | évaluation |
        mise en situation | portfolio | book | échantillon | devoir | épreuve | quiz |
        proposition de | dossier technique | traduction | maquette | séquence | test de |
        épreuve écrite | exercice pratique | petit exercice | filmez vous | vidéo de |
        trois questions | questions filmées | test en ligne | en ligne | test technique |
        rédigez | rédiger | cas à traiter | plan d action | note de synthèse | dessin | menu |
        recette | séquence pédagogique | échantillon de traduction | l exercice | trois heures |
        deux heures | note le style | test de calcul | calculatrice | votre accès | ton accès |
        accès au test""",
    "papers": """pièce* | document* | justificatif* | diplôme* | attestation* | certificat* |
        copie* | casier judiciaire | rib | carte d identité | pièce d identité | permis |
        référence* | formulaire | fiche | carte vitale | sécurité sociale | titre de séjour |
        relevé* | coordonnées | autorisation | passeport | déclaration | extrait | livret |
        bulletin* | visite médicale | deux personnes | personnes à contacter | contacts |
        anciens employeurs | numéro de sécurité | carte de séjour | certificat médical |
        aptitude | caces | carte professionnelle | fiche de renseignements | dossier d embauche |
        dossier complet | photo | pièces | carte | permis et | votre permis | votre carte |
        copie de votre | illisible | un autre nom | passeport est | médecin du travail |
        photo de la | un nom que | dernier boulot | que je peux appeler""",
    "request": """merci de nous | transmettre | transmettez | envoyer | envoyez | envoie |
        renvoyer | retourner | fournir | compléter | complétez | complète | remplir | remplissez |
        joindre | adresser | adressez | faire parvenir | manque | manquant* | réaliser |
        effectuer | passer le | passer un | passer ce | déposer | déposez | nous faut |
        il nous faut | avez vous | communiquer | filmez | date limite | avant le | télécharg* |
        répondre à | préparer | préparez | signer et | besoin de | rendre | rédiger |
        merci d envoyer | merci de renvoyer | merci de transmettre | merci de compléter |
        merci de remplir | pourriez vous me | pourriez vous nous | peux tu m envoyer |
        pouvez vous m envoyer | pouvez vous nous | tu peux m envoyer | il manque |
        il nous manque | manquantes | sous 7 jours | sous 48 heures | jusqu au | avant lundi |
        lien personnel | cliquez | connectez | à effectuer | à faire | à réaliser | à compléter |
        à rendre | à jouer | ci joint l | renvoie le | renvoyez le | renvoie la | renvoyez la |
        déposez les | quand c est fini | sans votre permis | si possible avant |
        déposer à nouveau | la déposer | donner un autre | sans les deux | enregistrez vos |
        impossible de recommencer | afin de terminer | voici votre accès | voici ton accès |
        se ferme | ne peut être rouvert | prendre rendez vous | ne manque que | manque que |
        donner un nom | me donner un | il me le faut | avant de te mettre""",
    "offer": """offre d emploi | promesse d embauche | proposition d embauche | vous offr* |
        vous propos* le poste | vous propos* de rejoindre | proposition de contrat |
        proposer le poste | propose le poste | notre offre | notre proposition | mon offre |
        ma proposition | votre embauche | ton embauche | embauche | embauchons | vous recruter |
        te prends | te prend | vous prenons | vous engage* | te propose le | offre ferme |
        lettre d engagement | engagement | nous vous proposons le poste |
        souhaitons vous confier | vous confier le poste | poste vous est | vous est proposé |
        nous aimerions que vous | souhaitons que vous | voulons que vous | vous nous rejoigniez |
        nous rejoigniez | vous rejoigniez | confirmons votre | confirmer votre embauche |
        engageons | promesse | contrat de travail | contrat en pièce | contrat joint |
        lettre d offre | est à toi | est à vous | l apprentissage est | les associés acceptent |
        dites oui | dis oui | propositions d embauche | avez été choisi* pour | choisi pour le |
        nomination | elle est à toi | si tu veux la place | valable jusqu | vous avez été nommé* |
        poste est à toi | poste est à vous""",
    "contract": """contrat | signer | signez | signé | signature | prise de poste |
        date d entrée | date de début | début le | commenc* | à compter du | période d essai |
        arrivée | intégration | accept* l | avenant | contrat en pièce jointe | le contrat |
        votre contrat | ton contrat | parapher | bas de chaque page | en double exemplaire |
        réfléchir | votre réponse avant | votre accord | donner votre réponse | démarrage |
        démarrer | premier jour | à lundi | on commence | vous commencez | commencez le |
        contrat part | le contrat part | formulaire ci joint | dites oui et | dis oui et |
        associés acceptent | acceptation par écrit | votre acceptation | sous réserve de |
        sous réserve | valable jusqu au | aucun piège | les papiers | on fait les papiers |
        jours par semaine | heures par semaine""",
    "pay": """salaire | rémunération | brut | brute | bruts | net | nets | annuel* | mensuel* |
        fixes | k | prime | primes | tickets restaurant | mutuelle | congés | rtt | télétravail |
        logée | 13e mois | euros | € | k€ | bruts annuels | variable | 39 h | 35 h |
        jours de congés | panier | heures supp* | indemnité* | coupures | jours de télétravail |
        paye comme | salaire parts | repas compris | parts | nourri | nourrie |
        comme convenu""",
    "join": """rejoindre | rejoign* | nous rejoi* | bienvenue | parmi nous | à bord |
        dans l équipe | vous accueillir | t accueillir | unanim* | choix s est porté sur vous |
        votre candidature a été retenue | vous avez été retenu* | c est oui | retenu votre |
        vous êtes pris* | tu es pris* | tu commences | vous commencez | on te veut |
        poste est à vous | poste est à toi | accepté* par | nous vous avons choisi* |
        t avons choisi* | vous avons retenu* | t avons retenu* | avez été choisi* |
        as été choisi* | vous faites partie | tu fais partie | convaincu tout | conquis |
        l équipe vous | l équipe t | hâte de travailler | impatient* de | avec nous | rejoigniez |
        c est bon | est à toi | est à vous | fini de stresser | c est gagné | tu es des nôtres |
        avez été choisi* pour | si tu veux la place | la place elle est | peux commencer |
        tu peux commencer | pouvez commencer | aux anges | viens dès | commencer lundi |
        est à toi si | est à vous si | si tu le veux encore | si vous le voulez""",
    "joy": """plaisir | heureux | heureuse | ravi* | félicitation* | bonne nouvelle | enchant* |
        bravo | joie""",
    "receipt": """bien reçu | avons reçu | a bien été reçu* | accusé de réception |
        accusons réception | réception de | parvenu* | nous est parvenu* | bien arrivé* |
        arrivé* | enregistré* | bien été envoyée | transmise | prise en compte | été transmis* |
        bien pris en compte | merci pour votre candidature | merci d avoir postulé |
        remercions pour votre candidature | merci de votre candidature | reçu votre | reçu ta |
        votre inscription | est bien parvenue | nous est bien | bien enregistré |
        dossier est complet | confirmons la réception | confirme la réception |
        confirmons avoir reçu | avoir bien reçu | est arrivée | est arrivé | j ai reçu |
        ai bien reçu | votre dossier de candidature | cv reçu | a été déposée | a été déposé |
        déposée | déposé | la modifier ou la retirer""",
    "review": """étudier | étudions | examiner | examinons | sera étudié* | sera examiné* |
        reviendrons | reviendra | recontact* | contacter* | contacterons | délai | délais |
        dans les meilleurs | réponse sous | nouvelles | prochaines étapes | vous tiendrons |
        semaines | étude de | répondons à | nous étudions | prendrons contact | vous répondrons |
        répondrons | sous deux mois | sous trois semaines | deux mois | commission |
        vous recevrez | considérer qu* | donnerons des nouvelles | il regardera | elle regardera |
        regardera | patron rentre | pouvez la modifier""",
    "spotted": """votre profil | ton profil | votre parcours | vu votre | vu ton | repéré |
        trouvé votre | pensé à vous | pensé à toi | tombé* sur | recommandé* | parlé de vous |
        parlé de toi | donné votre | donné ton | linkedin | remarqué | vos coordonnées |
        vu l été | interpell* | j ai vu | nous avons vu | je suis tombé* | j ai pensé |
        on m a parlé | m a parlé de | m a donné | ton numéro | votre numéro | votre contact |
        croisé* | rencontré* au | l an dernier | l été dernier | la saison dernière |
        votre travail | ton travail | vous ont cité* | t ont cité* | vous a cité* |
        ne nous connaissons pas | de confiance vous""",
    "openness": """intéress* | ça vous dirait | ça te dirait | ça te tente | tenté* |
        à l écoute | opportunité | ouvert* à | en parler | envie de | changer de | dites moi |
        dis moi | échanger sur | seriez vous ouvert* | connaissez vous | quelqu un dans votre |
        curieu* | partant* | motivé* pour | ça vous intéresse | ça t intéresse | cela vous |
        revenir | revenir chez nous | changer d air | nouveau défi | nouvelle aventure |
        prendre un café | boire un café | autour d un café | en discuter | sans engagement |
        si le coeur | fais passer | faites passer | ne cherchez sans doute | je vous envoie la |
        intéressé* | je ne pouvais pas ne pas | on en parle | peut on en parler |
        pouvons nous en parler | parlons en | on se parle""",
    "hiring": """je cherche | nous cherchons | cherchons | cherche un | cherche une |
        recherchons | recherche un | recherche une | je recrute | nous recrutons | recrute pour |
        mon client | notre client | pour le compte de | chasse* de tête | cabinet de recrutement |
        on prépare | il me manque | besoin d un | besoin d une | nous ouvrons | on ouvre |
        freelance | on cherche | on recherche | je monte | nous montons | ouverture | ouvrons un |
        besoin de renfort | renfort | il nous faut un | il nous faut une | pour mon équipe |
        pour l un de nos | mandaté* | en exclusivité | mission freelance | tjm | autre client |
        client cherche | un autre client | part en juin | part en | prend sa retraite |
        part à la retraite | nous quitte | siège au conseil | notre cheffe | notre chef""",
}
