"""French words of postings and the English ones that stand for them, stems where endings vary."""

WORDS = """
accompagnement=support accompagner=support accueil=reception accueillir=welcome achat=purchasing
achats=purchasing adaptabilité=adaptability adaptation=adaptation adapter=adapt afin=in-order
aide=help aider=help aimez=like ainsi=thus aisance=ease allemand=german amélioration=improvement
améliorer=improve an=year analyse=analysis analyser=analyse analytique=analytical anglais=english
animation=leading animer=lead année=year années=years ans=years apprendre=learn
apprentissage=learning apprécié=appreciated appréciée=appreciated après=after aptitude=aptitude
aptitudes=aptitudes archivage=archiving assemblage=assembly assurance=insurance assurer=ensure
assurez=ensure atout=asset au=at-the aussi=also autonome=independent autonomie=independence
autres=other aux=at-the avant=before avec=with avez=have avoir=have avons=have ayant=having
bac=high-school-diploma banque=bank base=base bases=bases bien=well bienveillance=kindness
bilingue=bilingual bon=good bonne=good bonnes=good bons=good budget=budget budgets=budgets
bureautique=office-software bâtiment=construction caces=forklift-licence caisse=till
capacité=ability capacités=abilities car=because ce=this certificat=certificate
certification=certification ces=these cet=this cette=this chantier=construction-site chaque=each
chauffeur=driver cherchons=seek chez=at classement=filing client=customer clients=customers
clientèle=customers collaborateurs=employees collaboration=collaboration collaborer=collaborate
collègues=colleagues commande=order commandes=orders comme=as commerce=commerce commercial=sales
communication=communication communiquer=communicate comptabilité=accounting comptable=accounting
compétence=skill compétences=skills conception=design concevoir=design conducteur=driver
conduire=drive conduite=driving confirmé=confirmed confirmée=confirmed congés=holiday
connaissance=knowledge connaissances=knowledge connaissez=know connaître=know conseil=advice
conseiller=advise conseils=advice construire=build contrat=contract contribuer=contribute
contrôle=control contrôler=check coordination=coordination coordonner=coordinate
couramment=fluently courant=fluent créatif=creative création=creation créativité=creativity
créer=create cuisine=cooking cuisiner=cook cuisinier=cook curieux=curious curiosité=curiosity
dans=in de=of depuis=since des=some devez=must devrez=must diplôme=degree diplômé=graduate
direction=management diriger=direct disponibilité=availability disponible=available disposez=have
documentation=documentation documenter=document doit=must domaine=field donc=therefore
données=data dont=of-which dossier=file dossiers=files droit=law du=of-the dynamique=dynamic
dynamisme=dynamism décision=decision décisions=decisions dépannage=troubleshooting déployer=deploy
développement=development développer=develop développeur=developer développez=develop
effectuer=perform effectuez=perform elle=she empathie=empathy emploi=job en=in
encadrement=supervision encadrer=supervise enfant=child enfants=children enseignement=teaching
enseigner=teach entre=between entreprise=company entrepôt=warehouse entretenir=maintain
entretien=maintenance environnement=environment espagnol=spanish esprit=spirit est=is et=and
excellent=excellent excellente=excellent exigé=required exigée=required expérience=experience
expériences=experience expérimenté=experienced fabrication=manufacturing facturation=invoicing
factures=invoices famille=family familles=families fiable=reliable finance=finance
fiscalité=taxation flexibilité=flexibility force=strength formation=training former=train
fort=strong forte=strong fournisseur=supplier fournisseurs=suppliers français=french
garantir=ensure gestion=management grand=large grande=large groupe=group gérer=manage gérez=manage
habilitation=authorisation haut=high horaires=hours humaines=human hygiène=hygiene
hôpital=hospital idéalement=ideally il=he ils=they impératif=imperative indispensable=essential
infirmier=nurse infirmière=nurse informatique=computing ingénierie=engineering ingénieur=engineer
initiative=initiative interlocuteurs=contacts international=international jour=day juridique=legal
justifiez=have la=the langages=languages langue=language langues=languages le=the les=the
leur=their leurs=their licence=bachelor lire=read livraison=delivery livrer=deliver
logiciel=software logiciels=software logistique=logistics lors=during machine=machine
machines=machines magasin=shop maintenance=maintenance mais=but malade=patient malades=patients
management=management manager=manager marchandises=goods marché=market marketing=marketing
master=master maîtrise=mastery maîtriser=master maîtrisez=master mettre=put minimum=minimum
mise=putting mission=task missions=tasks moins=less mois=months montage=assembly
motivation=motivation motivé=motivated motivée=motivated mécanicien=mechanic mécanique=mechanics
médecin=doctor médical=medical médicale=medical même=same nettoyage=cleaning nettoyer=clean
niveau=level normes=standards nos=our notamment=including notre=our nous=we nouveau=new
nouvelle=new numérique=digital nécessaire=necessary négociation=negotiation négocier=negotiate
objectif=goal objectifs=goals obligatoire=mandatory offre=offer offrons=offer
optimisation=optimisation optimiser=optimise oral=oral orale=oral ordinateur=computer
organisation=organisation organiser=organise organisé=organised organisée=organised ou=or
outil=tool outils=tools où=where paie=payroll par=by parler=speak parlé=spoken partenaire=partner
partenaires=partners participer=participate participez=participate patience=patience
patient=patient pendant=during permis=licence personnes=people peut=can pilotage=steering
piloter=steer planification=planning planifier=plan plomberie=plumbing plus=more plusieurs=several
polyvalence=versatility polyvalent=versatile ponctualité=punctuality ponctuel=punctual
possédez=have poste=position pour=for pouvez=can pouvoir=be-able premier=first première=first
pression=pressure prioriser=prioritise priorités=priorities proactif=proactive problème=problem
problèmes=problems processus=process procédures=procedures production=production produit=product
produits=products profil=profile programmation=programming programmer=program projet=project
projets=projects proposition=suggestions proposons=offer propreté=cleanliness
présentation=presentation présenter=present public=public publicité=advertising qualité=quality
qualités=qualities que=that qui=who rapport=report rapports=reports recherche=research
recherchons=seek recrutement=recruitment recruter=recruit relationnel=interpersonal
relationnelles=interpersonal requis=required requise=required responsabilité=responsibility
responsabilités=responsibilities responsable=manager ressources=resources restauration=catering
rigoureuse=rigorous rigoureux=rigorous rigueur=rigour règles=rules réactif=responsive
réactivité=responsiveness réalisation=carrying-out réaliser=carry-out réalisez=carry-out
rédaction=writing rédactionnel=writing rédiger=write réglementation=regulations réparation=repair
réparations=repairs réparer=repair réseau=network réseaux=networks résolution=solving
résoudre=solve résultat=result résultats=results sa=his sachant=knowing saisie=entry saisir=enter
salaire=salary sans=without santé=health savez=know savoir=know-how se=oneself secteur=sector
selon=according-to semaine=week sens=sense sera=will-be serez=will-be serveur=waiter
service=service services=services ses=his si=if similaire=similar site=site social=social
sociale=social société=company soignant=carer soin=care soins=care solide=solid solides=solid
son=his sont=are soudeur=welder soudure=welding souhaitez=wish souhaité=desired souhaitée=desired
souple=flexible sourire=smile sous=under soutien=support stock=stock stocks=stocks stress=stress
suivi=monitoring suivre=follow sur=on surveillance=monitoring surveiller=monitor
synthèse=synthesis système=system systèmes=systems sécurité=safety sérieux=serious
technicien=technician technique=technical techniques=techniques tous=all tout=all toute=all
toutes=all traitement=treatment transport=transport travail=work travailler=work travaillez=work
travaux=works très=very tâche=task tâches=tasks télétravail=remote-work un=a une=a
université=university usagers=users usine=plant utilisateurs=users veiller=ensure
vendeur=salesperson vendre=sell vente=sales ventes=sales vers=towards vos=your votre=your vous=you
vérifier=verify à=to âgées=elderly école=school écoute=listening écrire=write écrit=written
écrite=written également=also élaborer=develop électricien=electrician électricité=electricity
électrique=electrical électronique=electronics équipe=team équipes=teams équivalent=equivalent
études=studies étudiant=student évaluation=assessment évaluer=assess êtes=are être=be
œuvre=practice
"""

# What is added to a stem, longest first.
ENDINGS = ("ement", "ées", "ée", "és", "es", "s", "e", "x")
