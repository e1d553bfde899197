"""French word families of a decision: the logic of a sentence, who was chosen, what is gone."""

FAMILIES = {
    "neg": """pas | n a pas | n ont pas | aucun | aucune | ne * plus | n * plus | impossible |
        impossibilité | ne pouvons | ne pouvoir | ne peut | ne peux | ne sera | ne seront |
        ne pourra | ne pourrons | n avons | ni | jamais | ne saurions | refus de | renonc* |
        sans pouvoir | mettre fin | mettons fin | mis fin | met fin | arrêt | ne donnera |
        ne donnons | ne donner | non retenu* | défavorable""",
    "if": """si vous | si votre | si nous | si tel | s il | s ils | si le | si la | si un |
        si une | si tu | si ta | si ton | si on | en cas | dans le cas où | au cas où |
        sans réponse | sans nouvelle* | sans retour | à défaut | dès que | sauf avis |
        quand nous | lorsque | seuls les | seules les | considérez | considérer que |
        passé ce délai | au delà de ce | sinon | sans quoi | faute de quoi | nos refus |
        seuls les candidats | chaque semaine | des milliers | candidatures tardives |
        candidatures incomplètes | dossiers incomplets | jusqu à la date limite | hors délais |
        si elle | si elles | si il | si celle ci | si cela | peut être pourvu* |
        peuvent être pourvu* | pourrait être pourvu* | peut être clôtur*""",
    "later": """vous recontacterons | reviendrons vers vous | reviendra vers vous |
        recontacterons | vous informerons | serez informé* | seront informé* | vous tiendrons |
        vous contacterons | vous aurez une réponse | vous répondrons | vous tiendra | prévenus |
        sera communiqué*""",
    "until": """sans votre | sans vos | tant que | avant de pouvoir | il nous faut votre |
        avant que | sans ces | sans cette""",
    "you": """vous | votre | vos | tu | te | toi | ton | ta | tes | t | candidature |
        candidatures | dossier | profil | cv | candidat | candidate | parcours | vôtre""",
    "me": """m ont | m a | moi | ma candidature | j ai été | ils m | on m | j ai été refusé* |
        on m a refusé | j ai reçu un refus""",
    "but": """mais | cependant | toutefois | néanmoins | pourtant | finalement | au final |
        en définitive | après réflexion | donc | par conséquent | en conséquence | de ce fait |
        malgré tout | honnêtement | pour être franc* | en fin de compte""",
    "another": """autre | autres | une autre | d une autre | quelqu un | kevin | neveu | nièce |
        fils | fille | finaliste | l autre | collègue""",
    "oneplace": """une seule | un seul | qu un | qu une | seule place | seul poste | une place |
        deux postes | plus d un | les deux | deux candidats | nombre limité | places limitées |
        qu un contrat""",
    "rank": """vous étiez deuxième | vous étiez troisième | vous étiez quatrième |
        arrivé* deuxième | arrivé* troisième | en deuxième | en troisième | classé | classée |
        classés | classées | vous êtes deuxième | vous êtes troisième | vous êtes quatrième |
        rang de classement | au rang""",
    "advance": """retenu* | retenir | retenons | retiendr* | retient | donner suite |
        donner une suite | suite favorable | suite positive | une suite | favorablement |
        suivi favorable | réponse favorable | réponse positive | avis favorable | poursuivre |
        poursuivons | poursuite | poursuivr* | aller plus loin | allons plus | continuer |
        continuons | avancer | donner suite à | sélectionn* | choisi* | embauch* | engag* |
        admis* | admissible* | reçu* au | reçu* à | accept* | convoqu* | présélection* |
        présent* à la | étape suivante | prochaine étape | tour suivant | suite du processus |
        suite de la sélection | passer à | passez | nommé* | convaincu* | prendrons | gardé* |
        satisfaire | réussi* | validé* | répondre favorablement | lauréat* | intégrer | accéder |
        accompagner | recruter | recruté | recrutée | recrutons | recruterons | recevoir |
        vous recevoir | te recevoir | rencontrer | vous rencontrer | auditionn* | proposé pour |
        proposée pour | nommer | entendre""",
    "fit": """correspond* | adéquation | adapté* | convient | conviendr* | répond aux |
        répond à | répondez | répondent | remplir | remplissez | remplit | exigence* | critère* |
        attendu* | recherch* | besoin* | cadre | suffisant* | profil recherché |
        titre de séjour""",
    "unsuccess": """non retenu* | pas été retenu* | pas retenu* | refus* | rejet* | rejeté* |
        recal* | écart* | éliminé* | déclin* | défavorable* | réponse négative | négativement |
        négative | négatif | sans suite | non admis* | non sélectionné* | non reçu* | ajourné* |
        infructueu* | clôtur* | fin au processus | fin à votre | fin aux | fin à notre |
        classement sans | pas donner suite | ne donnera pas | exclu* | hors course | c est non |
        un non | pas possible | ne pas donner | pas pour cette fois | pas cette fois | échoué* |
        pas abouti | n aboutit pas | n a pas abouti | mauvaise nouvelle* |
        mauvaises nouvelles""",
    "others": """autre* candidat* | d autre* candidat* | autre* profil* | d autre* profil* |
        autre* personne* | une autre | un autre | quelqu un | quelqu une | autrui |
        candidat* plus | profil* plus | candidat* dont | profil* dont | candidat* qui |
        candidat* ayant | candidate* interne* | candidat* interne* | en interne | interne |
        mobilité interne | promotion interne | recrutement interne | candidature interne |
        une collègue | un collègue | de l équipe | personne en place | déjà chez nous |
        de la maison | plus expérimenté* | plus proche* | plus en adéquation | mieux | davantage |
        concurrent* | les autres | l autre | autres candidatures | candidatures plus |
        une personne | profil différent | quelques autres | dossiers plus | autre * candidat* |
        autres * candidat* | autre * profil* | autres * profil* | candidat* * dont |
        profil* * dont | candidatures * correspond*""",
    "decide": """décid* | décision | choisi* | choix | retenu* | retenir | porté* | opté |
        opter | préfér* | privilégi* | sélectionn* | pris | prendre | pourvoir | pourvu* |
        attribu* | confié* | confier | recruté* | embauché* | engagé* | poursuivre avec |
        continuer avec | avancer avec | départag* | tranché | orienté* | orienter | nommé* |
        promu* | promouvoir | correspond* | emporté | revient | revenu* | allé* | départagé* |
        signé | accepté | l emport* | correspondent | plus près | été plus""",
    "place": """poste | postes | emploi | offre | stage | alternance | mission | annonce |
        recrutement | recrutements | concours | session | contrat | cdd | cdi | vacance |
        embauche* | embauches | processus | procédure | fonction | apprentissage | extra""",
    "gone": """pourvu* | déjà pris* | plus disponible | plus vacant* | plus d actualité |
        supprim* | annul* | gel | gelé* | suspend* | abandonn* | fermé* | clos* | clôtur* |
        retiré* | plus à pourvoir | pas pourvu* | renonc* | reporté * une date | sine die |
        interrompu* | arrêté* | ne recrute plus | ne recrutons plus | plus de recrutement |
        réorganisation | restructuration | coupe* budgétaire* | budget* | n existe plus |
        comblé* | occupé* | infructueu* | relanc* | déclaré sans suite | sans suite | stopp* |
        liquidation | complet | complète | complets | plus de poste | plus de budget |
        pas de budget | budget refusé | budget coupé | client a annulé | client s est |
        perdu le marché | perdu le contrat | non financé | financement | n ouvrira pas |
        n ouvrirons pas | ferme | fermer | fermeture | abandon | abandonné | réinternalis* |
        pas remplacé* | ne remplaçons | ne remplacerons | ne sera pas remplacé* |
        ne sera pas pourvu* | ne sera pas renouvelé | ne recrutera | ne recruterons |
        ne prendrons personne | personne n a été | aucun candidat | aucune candidature | gel des |
        renoncer | renonçons | sans remplacement | finalement pas | tombe à l eau |
        tombé à l eau | remis à plus tard | repoussé à l an | relancé | nouvelle procédure |
        prestataire | sous traitan* | externalis* | exercice prochain | prochain exercice |
        repoussé le poste | reporté le poste | infructueuse | pas de recrutement | n y aura pas |
        n y aura donc pas | n y aura finalement | plus besoin | c est pris | plus personne |
        équipe au complet | sommes complets | on est complet | fermons | liquidé* | plan social |
        licenciement* | économies | restrictions | coupes | suppression de poste |
        désormais attribuées | attribuées | n existe donc plus | a disparu | disparaît |
        retire toutes | propositions d embauche en cours | toutes les propositions |
        toutes les offres | clôturée | abandonne | abandonnons | on abandonne | abandonner l |
        ventes ont | plus les moyens | pas les moyens""",
    "taken": """trouvé quelqu un | quelqu un d autre | autre candidat* | autres candidat* |
        autre candidature | autres candidatures | autre profil | autres profils |
        une autre personne | autre personne | en interne | pourvu en interne | mobilité interne |
        promotion interne | recrutement interne | déjà pourvu | est pourvu | a été pourvu |
        désormais pourvu | été pourvue | déjà pris* | déjà choisi* | s est porté sur |
        s est portée sur | s est porté * sur une | a signé | a accepté | a dit oui | ont accepté |
        ont dit oui | préféré un* | choisi un* | choisi une autre | retenu un* |
        retenu une autre | choisi l autre | retenu l autre | pris l autre | pris quelqu un |
        a été attribué | revient à un* | est allé à | est allée à | va à une | va à un |
        a été confié* | commence lundi | mieux classé* | mieux placé* | autre direction |
        privilégi* | ce sera | c est pris | c est * qui a | autre jeune | autre finaliste |
        une autre | un autre | l autre candidat* | en faveur d un* | en faveur de | misé sur |
        demandé à * de s en | s en charger | s en occuper | de s en | on s est arrangé* |
        arrangés avec | libéré tous | libéré les | acceptés par | accepté par | attribué* |
        sont attribuées | sont désormais | ont été attribuées | ont été pourvus | sont pris* |
        sont prises | sont complètes | lauréats | neveu | de la famille | une connaissance |
        un proche | quelqu un de | quelqu un qui | sont tournés vers | s est tourné* vers |
        s est tournée vers | nous nous sommes tournés | nous sommes tournés | orientés vers |
        portés vers | donné la place | donné le poste | donne la place | confié le poste |
        confié la mission | départagé | reste finalement | reste avec nous | reste chez nous |
        a décidé de rester | part avec l autre | parti avec | sont partis | partent avec |
        l autre monsieur | l autre dame | l autre candidate | quelqu un du coin |
        quelqu un d ici | du coin | du village | un gars | une fille du | on a déjà un* |
        on a déjà quelqu un | a déjà quelqu un | avons déjà quelqu un | offerts aux |
        mieux noté* | mieux évalué* | mieux convenu | notes supérieures | meilleure note |
        meilleures notes | l a donné à | donné à son | donnée à son | à son frère | son frère |
        sa soeur | à sa soeur | son cousin | pencher pour | penché pour | par pencher |
        penche pour | des années de | qui a déjà | déjà chez nous | travaille déjà |
        déjà en poste | elle a dit | il a dit | a proposé à | avons proposé à | on a proposé à |
        ce sera celui | ce sera celle | peut commencer | a tranché | c est ce qui a |
        a fait la différence | fait la différence""",
    "ends": """s arrête là | s arrête ici | s arrêtent | en restons là | en rester là |
        en reste là | n irons pas | n ira pas | ne va pas | pas plus loin | pas aller plus loin |
        pas poursuivre | ne poursuiv* | pas donner suite | ne donn* pas suite | pas de suite |
        ne pas retenir | ne pas vous | ne vous avons pas | ne t avons pas | n avez pas été |
        n as pas été | n a pas été | n avons pas pu | ne pouvons pas vous | pas pu retenir |
        ne pouvons retenir | ne pouvons donner | ne pourrons | ne sera pas possible | c est non |
        ce sera non | réponse est non | réponse négative | négativement | pas été concluant* |
        pas concluant* | n a pas convaincu | pas convaincu | pas abouti | fin de votre | met fin |
        mettre un terme | met un terme | mettons un terme | prend fin | pas pour cette fois |
        pas cette fois | ne figure* pas | pas admis* | non retenu* | pas retenu* |
        pas été retenu* | pas été sélectionn* | pas sélectionn* | pas été choisi* | pas choisi* |
        l avez pas emporté | vous libère | je vous libère | te libère | n en faites pas partie |
        ne faites pas partie | n en fait pas partie | ne fait pas partie | ne figure pas |
        ne figurez pas | plus besoin | n a plus besoin | n avons plus besoin |
        plus besoin de personne | ne vous reverrons | ne vous rappellerons |
        ne vous convoquerons | ne vous inviterons | ne pourrons vous | ne peux pas te |
        ne peux pas vous | ne pouvons pas te | ne pouvons vous | ne nous est pas possible |
        pas possible de vous | n est pas possible | impossible de vous | ne pensons pas |
        ne pense pas | ne souhaitons pas | ne souhaite pas | ne sera pas examiné* |
        ne seront pas | ne remplit pas | ne remplissez pas | ne permet pas | ne vous permet pas |
        inapte | pas apte | pas de recrutement | pas recruter | ne pas vous recruter |
        ne pouvons donc pas | pas autorisé* | pas convaincu* | pas le bon | pas la bonne |
        pas le moment | pas tout à fait | pas vraiment | pas prêt* | pas assez |
        ne va pas être possible | ne va pas le faire | ça ne va pas | ça ne le | ça ne s est |
        sommes dans l obligation | refuser | devons refuser | dois refuser | te dire non |
        vous dire non | dire non | c est un non | plus en lice | n êtes plus | n es plus |
        hors de | s arrête | prenait fin | non poursuivie | passer notre tour | passe mon tour |
        laisse de côté | vous laisse de côté | te laisse de côté | arrêter maintenant |
        arrêter là | l aventure s arrête | n avez pas été inscrit* | pas été inscrit* |
        ne vous allait pas | ne te va pas | ne vous va pas | ne colle pas | n a pas collé |
        tout bien pesé | n existe donc plus | n existe plus | clôturée non | de ne pas donner |
        pas encore toi | pas encore vous | ce n est pas encore | ce n est pas toi |
        ne vous a pas proposé | pas proposé | l a donné | ne souhaite plus | ne souhaitons plus |
        plus donner suite | ne veut plus | ne voulons plus | en mesure de vous recevoir |
        hors de la plage | n êtes pas retenu* | n avez pas été proposé*""",
    "list": """liste | parmi les | figure* | figurez | fait partie | faites partie | sélection |
        groupe | short list""",
    "lack": """manque | manquait | manqué | manquent | pas assez | trop junior | trop senior |
        surqualifié* | sous qualifié* | peu d expérience | plus d expérience |
        davantage d expérience | plus expérimenté* | plus aguerri* | plus solide* | insuffisan* |
        écart | trop éloigné* | loin de | cherchons quelqu un | cherche quelqu un |
        besoin de quelqu un | besoin d un profil | faut quelqu un | voulions quelqu un | lacune* |
        faible* | trop juste | trop court | il nous faut plus | il me faut | conditions exigées |
        conditions requises | pas reçu les | faute de | faute d avoir | justificatifs demandés |
        hors délai | trop tard | inapte | permis de travail | sans titre de séjour |
        il me faut quelqu un | il nous faut quelqu un""",
    "score": """note | notes | score | points | total | seuil | barre | moyenne | test | tests |
        épreuve* | résultat* | examen | évaluation | barème | admissibilité | admission |
        éliminatoire | temps | limite | conditions | classement | épreuves | rang | pourcent |
        la vôtre | la tienne | moyenne exigée | exigée""",
    "below": """inférieur* | en dessous | au dessous | sous la barre | sous le seuil |
        insuffisant* | n atteint pas | pas atteint | n avez pas atteint | pas obtenu |
        n avez pas obtenu | trop bas* | pas suffisant* | échec | échoué | en deçà | manqué* |
        pas validé | non validé* | pas réussi | n avez pas la moyenne | moyenne requise |
        minimum requis | note éliminatoire | éliminatoire | seuil | requis | fallait |
        il fallait | note minimale | barre d admission | est éliminatoire | dépasse la limite |
        dépasse le | ne remplit pas | hors délai | trop lent* | inférieur à | inférieure à |
        moins que | ne suffit pas | ne suffisent pas | moyenne exigée | exigée par | exigé par |
        était de * la vôtre | minimum exigé | demandée par""",
    "reserve": """liste complémentaire | liste d attente | liste de réserve |
        réserve de recrutement | vivier de réserve | rang sur la liste | ordre de mérite |
        liste d aptitude | vous êtes classé* | classé en | classée en""",
    "regret": """regret* | malheureusement | désolé* | navré* | hélas | au regret | le regret |
        regrettons | peine | déçu* | décev* | déception | mauvaise nouvelle | pas la réponse |
        pas la nouvelle | pas une bonne nouvelle | triste | contre coeur | malgré |
        j aurais aimé | nous aurions aimé | contraint* | à contrecoeur | dégoûté* | peiné* |
        espérions | aurions aimé | aurais aimé | aurions voulu | aurais voulu | à regret |
        avec regret | difficile à écrire | pas facile à écrire | gêné* | embêté* | ennuyé* |
        longtemps hésité | crève coeur""",
    "inform": """informer | informons | annoncer | apprendre | faire savoir | faire part |
        faisons savoir | signifier | vous dire | te dire | communiquer | prévenir | écrire""",
    "revoke": """retir* | retrait de | rétract* | annul* | revenir sur | revenons sur |
        caduque | caduc | nulle et non | sans effet | rompre | résili* | ne pas confirmer |
        ne confirmons pas | ne pouvons confirmer | ne pouvons honorer |
        ne pas donner suite à notre""",
    "wishes": """souhaitons | souhaite | bonne chance | bonne continuation | pleine réussite |
        plein succès | beaucoup de succès | succès dans | réussite dans | vos recherches |
        votre recherche | ta recherche | tes recherches | vos démarches | la suite de vos |
        suite de votre parcours | projets professionnels | bon courage | avenir professionnel |
        tous nos voeux | projet professionnel | rebond* | bon vent | belle continuation |
        belle suite | beaucoup de réussite | trouverez | tu trouveras | vous trouviez |
        prompte réussite | meilleur pour la suite | le meilleur | bonne suite | bonne route""",
    "keepfile": """vivier | conservons votre | conserverons | gardons votre | garderons |
        garde votre | garde ton | base de données | cvthèque | opportunités futures |
        futures opportunités | prochaines opportunités | sous le coude | restons en contact |
        rester en contact | autres offres | autre opportunité | en mémoire | si un poste |
        nos autres | prochaines annonces | autre poste""",
    "again": """postuler à nouveau | postulez à nouveau | repostul* | nouvelle candidature |
        retenter | retentez | représenter | de nouveau candidat* | à postuler |
        l année prochaine | l an prochain | candidater à nouveau | renouveler |
        prochaine session | repass* | revenez | retente ta chance | retenter votre chance |
        vous représenter | te représenter | à l automne | au printemps | prochaine fois |
        saison prochaine | d autres occasions | revenir vers nous | revenez vers nous |
        pourrez postuler | pourrez candidater | reviens dans | revenez dans | dans trois ans |
        dans deux ans""",
    "close": """très serré | serré | de justesse | deuxième position | seconde position |
        en second | deuxième choix | à peu de chose | peu de choses | un cheveu | coude à coude |
        départag* | entre vous et | vous ou | finaliste* | d un rien | classé* second* |
        classé* deuxième | de peu | jusqu au bout | joué à très peu | joué à peu | joué à rien |
        s est joué | longtemps hésité | hésité | encore un peu plus | un peu plus | débat |
        débats | partagé* | à une voix | était partagée | était partagé | partagée""",
    "feedback": """retour détaillé | motifs | raisons de | débrief* | un retour |
        axes d amélioration | ce qui a manqué""",
    "status": """statut | état | résultat* | décision | suivi de votre | nouveau statut |
        point sur | mise à jour | suite donnée""",
}
