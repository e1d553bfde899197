"""German words of postings and the English ones that stand for them, stems where endings vary."""

WORDS = """
aber=but abgeschlossen=completed abgeschlossene=completed abgeschlossenes=completed ablage=filing
abschluss=degree abstimmung=coordination abteilung=department administrativ=administrative
aktiv=active alle=all alles=everything als=as altenpflege=elderly-care am=at-the an=at
analyse=analysis analysen=analyses analysieren=analyse analytisch=analytical
analytische=analytical analytisches=analytical andere=other anderen=others anforderung=requirement
anforderungen=requirements anlage=plant anlagen=plants anlagenbau=plant-engineering
anleiten=instruct anleitung=instruction ansprechpartner=contact-person anwenden=apply
anwendung=application anwendungen=applications approbation=licence-to-practise arbeit=work
arbeiten=work arbeitest=work arbeitssicherheit=occupational-safety arbeitsweise=way-of-working
arzt=doctor auch=also auf=on aufbau=building aufbauen=build auffassungsgabe=quick-grasp
aufgabe=task aufgaben=tasks auftreten=appearance aus=from ausbau=expansion
ausbildung=vocational-training ausführen=perform ausführung=execution ausgeprägt=pronounced
ausgeprägte=pronounced auswerten=evaluate auswertung=evaluation bachelor=bachelor bank=bank
bau=construction bauen=build bauwesen=construction bearbeiten=process bearbeitung=processing
bedienen=operate bedienung=operation begeistern=inspire begeisterung=enthusiasm behalten=keep
behandlung=treatment behörden=authorities bei=at beim=at-the belastbar=resilient
belastbarkeit=resilience beraten=advise berater=consultant beratung=consulting bereich=area
bereiche=areas bereits=already bereitschaft=willingness bericht=report berichten=report
berichtswesen=reporting berufserfahrung=work-experience berätst=advise bescheinigung=certificate
besitzen=have besitzt=have betreuen=look-after betreust=look-after betreuung=support
betrieb=operation betriebe=businesses betriebswirtschaft=business-administration
betriebswirtschaftslehre=business-administration bewahren=keep bewerbung=application
bewerten=assess bewertung=assessment bewohner=residents beziehung=relationship
beziehungen=relationships bieten=offer bietet=offers bilanz=balance-sheet biologie=biology
bis=until breit=broad bringen=bring bringst=bring buchführung=bookkeeping buchhaltung=accounting
bwl=business-administration büro=office chemie=chemistry controlling=controlling dabei=in-doing-so
daher=therefore damit=so-that darf=may darüber=about-it das=the dass=that daten=data
datenbank=database datenbanken=databases datenschutz=data-protection dein=your deine=your
deinen=your deiner=your dem=the den=the denken=thinking denkvermögen=thinking-skills der=the
des=of-the deutsch=german deutschkenntnisse=german-skills dich=yourself die=the
dienstleistungsorientierung=service-orientation diese=this dieser=this dieses=this diplom=diploma
dir=you dokumentation=documentation dokumentieren=document dort=there drei=three druck=pressure
du=you durch=through durchführen=carry-out durchführung=carrying-out durchsetzungsstark=assertive
durchsetzungsvermögen=assertiveness dürfen=may edv=it effizient=efficient
eigeninitiative=initiative eigenverantwortlich=independently eigenverantwortliche=independent
ein=a eine=a einem=a einen=a einer=a eines=of-a einfühlungsvermögen=empathy einführen=introduce
einführung=introduction einige=some einkauf=purchasing einsatzbereitschaft=commitment
einschlägig=relevant einschlägige=relevant elektriker=electrician elektro=electrical
elektronik=electronics elektrotechnik=electrical-engineering eltern=parents empathie=empathy
empathisch=empathetic engagement=commitment engagiert=committed englisch=english
englischkenntnisse=english-skills entscheiden=decide entscheidung=decision
entscheidungen=decisions entwickeln=develop entwickelst=develop entwickler=developer
entwicklung=development er=he erfahren=experienced erfahrung=experience erfahrungen=experience
erfassen=record erfassung=recording ergebnisorientiert=results-oriented erlaubnis=permit
erste=first erstellen=create erstellst=create erstellung=creation ersten=first erwarten=expect
erwartet=expects erzieher=educator erziehung=education es=it extern=external fach=specialist
fachkenntnisse=specialist-knowledge fachkraft=skilled-worker fachlich=professional
fachliche=professional fahren=drive fahrer=driver familie=family familien=families fehler=error
fehlersuche=troubleshooting fertigkeiten=skills fertigung=manufacturing
finanzbuchhaltung=financial-accounting finanzen=finance firma=company fit=fit flexibel=flexible
flexibilität=flexibility fließend=fluent fließende=fluent forschen=research forschung=research
fortbildung=further-training französisch=french freude=joy freundlich=friendly
freundliches=friendly freundlichkeit=friendliness fundiert=solid fundierte=solid fähigkeit=ability
fähigkeiten=skills führen=lead führerschein=driving-licence führst=lead führung=leadership
führungserfahrung=leadership-experience führungskompetenz=leadership-skills führungskraft=manager
für=for gast=guest gastronomie=catering geduld=patience geduldig=patient gegen=against
gehalt=salary gemeinsam=together genau=precise genauigkeit=accuracy gepflegt=well-groomed
gepflegtes=well-groomed gern=gladly gerne=gladly gerät=device geräte=devices geschick=skill
geselle=journeyman gesetz=law gesetze=laws gestalten=shape gestaltung=design gesundheit=health
gewissenhaft=conscientious gewährleisten=ensure gleichwertig=equivalent groß=large große=large
grundkenntnisse=basic-knowledge gut=good gute=good guten=good guter=good gutes=good gäste=guests
habe=have haben=have handel=trade handwerklich=manual handwerkliches=manual hat=has
hektisch=hectic helfen=help herausforderung=challenge herausforderungen=challenges hier=here
hinaus=beyond hoch=high hochschule=university hochschulstudium=university-degree hohe=high
hoher=high hohes=high hygiene=hygiene idealerweise=ideally ihnen=you ihr=your ihre=your ihren=your
ihrer=your im=in-the immer=always immobilien=real-estate implementieren=implement
implementierung=implementation in=in inbetriebnahme=commissioning informatik=computer-science
ingenieur=engineer ingenieurwesen=engineering initiative=initiative insbesondere=especially
instandhaltung=maintenance instandsetzung=repair interesse=interest interessiert=interested
intern=internal international=international internationale=international ist=is
italienisch=italian jahr=year jahre=years jahren=years jede=every jeder=every jedes=every job=job
jugendliche=young-people kann=can kasse=till kein=no kennen=know kennst=know kenntnis=knowledge
kenntnisse=knowledge kenntnissen=knowledge kind=child kinder=children klasse=class klein=small
koch=chef kochen=cook kollege=colleague kollegen=colleagues kolleginnen=colleagues
kommissionierung=order-picking kommunikation=communication
kommunikationsfähigkeit=communication-skills kommunikationsstark=communicative
kommunikationsstärke=communication-skills kommunikativ=communicative kommunizieren=communicate
kompetenz=competence kompetenzen=skills konflikt=conflict konflikte=conflicts kontakt=contact
kontrolle=control kontrollieren=check konzept=concept konzepte=concepts koordination=coordination
koordinieren=coordinate koordinierung=coordination krankenhaus=hospital krankenpflege=nursing
kreativ=creative kreativität=creativity kunde=customer kunden=customers
kundenbetreuung=customer-support kundengespräche=customer-conversations
kundenorientiert=customer-oriented kundenorientierung=customer-orientation
kundenservice=customer-service kundinnen=customers können=can könnt=can körperlich=physical
körperliche=physical küche=kitchen labor=laboratory lager=warehouse lagern=store lehrer=teacher
leidenschaft=passion leiten=lead leiter=head leitest=lead leitung=management
lernbereitschaft=willingness-to-learn lernen=learn lesen=read lieferant=supplier
lieferanten=suppliers liefern=deliver lieferung=delivery lizenz=licence logistik=logistics
lust=desire lösen=solve lösung=solution lösungen=solutions lösungsorientiert=solution-oriented
lösungsorientierte=solution-oriented man=one marketing=marketing markt=market maschine=machine
maschinen=machines maschinenbau=mechanical-engineering master=master mathematik=mathematics
mechanik=mechanics mechaniker=mechanic mechatroniker=mechatronics-technician medikament=medication
medikamente=medication medizin=medicine medizinisch=medical medizinische=medical mehr=more
mehrere=several mehrjährige=several-years-of meister=master-craftsman mensch=person
menschen=people mindestens=at-least mit=with mitarbeitende=employees mitarbeiter=employees
mitarbeiterinnen=employees mitbringen=bring mitgestalten=help-shape mitwirken=contribute
mitwirkung=contribution monat=month montage=assembly montieren=assemble motivation=motivation
motiviert=motivated muss=must muttersprache=native-language möchten=would-like mündlich=oral
müssen=must nach=after netz=network netzwerk=network netzwerke=networks neu=new neue=new neuen=new
neues=new nicht=not nur=only nutzen=use nutzung=use ob=whether oder=or offen=open
offenheit=openness oft=often ohne=without optimieren=optimise optimierung=optimisation
organisation=organisation organisationsgeschick=organisational-skills
organisationstalent=organisational-talent organisieren=organise organisiert=organised
partner=partner patient=patient patienten=patients personal=staff pflege=care
pflegefachkraft=nurse pflegekraft=nurse pflegen=maintain physik=physics plan=plan planen=plan
planst=plan planung=planning position=position post=mail praktisch=practical praktische=practical
praxiserfahrung=practical-experience priorität=priority prioritäten=priorities problem=problem
probleme=problems problemlösung=problem-solving produkt=product produkte=products
produktion=production profil=profile programmieren=programming
programmiersprache=programming-language programmiersprachen=programming-languages
programmierung=programming projekt=project projekte=projects projektleitung=project-management
projektmanagement=project-management promotion=doctorate prozess=process prozesse=processes
präsentation=presentation präsentieren=present prüfen=check prüfung=testing pädagogik=pedagogy
pädagogisch=pedagogical pünktlich=punctual pünktlichkeit=punctuality qualifikation=qualification
qualifikationen=qualifications qualität=quality qualitätsbewusstsein=quality-awareness
qualitätsmanagement=quality-management qualitätssicherung=quality-assurance
quereinsteiger=career-changers rasch=quick rechner=computer rechnung=invoice rechnungen=invoices
rechnungswesen=accounting recht=law rechtlich=legal reinigen=clean reinigung=cleaning
reisebereitschaft=willingness-to-travel relevant=relevant reparatur=repair reparieren=repair
ruhig=calm schicht=shift schichtarbeit=shift-work schichtbereitschaft=willingness-to-work-shifts
schichtdienst=shift-work schlosser=fitter schnell=quick schnittstelle=interface
schnittstellen=interfaces schreiben=write schrift=writing schriftlich=written schule=school
schulen=train schulung=training schulungen=trainings schweißen=welding sehr=very sein=be
seit=since selbstständig=independent selbstständige=independent selbständig=independent
selbständige=independent service=service serviceorientiert=service-oriented setzen=set
sich=yourself sicher=confident sichere=confident sicherer=confident sicheres=confident
sicherheit=safety sicherstellen=ensure sicherstellung=ensuring sie=you sind=are
situation=situation situationen=situations software=software
softwareentwicklung=software-development soll=should sollen=should sollten=should sorgfalt=care
sorgfältig=careful sorgfältige=careful sowie=and-also sozial=social soziale=social
spanisch=spanish spaß=fun sprache=language sprachen=languages sprachkenntnisse=language-skills
sprechen=speak standort=location stapler=forklift staplerschein=forklift-licence stark=strong
starke=strong statistik=statistics stelle=position stets=always steuer=tax steuern=manage
steuerrecht=tax-law steuerung=management strategie=strategy strategisch=strategic
strategische=strategic stress=stress strukturiert=structured strukturierte=structured
student=student studienabschluss=degree studierende=students studium=studies stunde=hour
störung=fault suchen=seek sucht=seeks system=system systeme=systems tag=day tage=days team=team
teamarbeit=teamwork teamfähig=team-oriented teamfähigkeit=teamwork teamgeist=team-spirit
teamplayer=team-player technisch=technical technische=technical technisches=technical
teilzeit=part-time telefon=telephone telefonisch=by-phone termin=appointment termine=appointments
testen=test theoretisch=theoretical tief=deep transport=transport täglich=daily tätigkeit=activity
tätigkeiten=activities um=around umgang=dealing umgehen=deal umsetzen=implement
umsetzung=implementation umwelt=environment unbefristet=permanent und=and universität=university
uns=us unser=our unsere=our unserem=our unseren=our unserer=our unter=under unternehmen=company
unterricht=teaching unterrichten=teach unterstützen=support unterstützt=support
unterstützung=support urlaub=holiday verantworten=be-responsible-for verantwortlich=responsible
verantwortung=responsibility verantwortungsbewusst=responsible
verantwortungsbewusstsein=sense-of-responsibility verantwortungsvoll=responsible
verbessern=improve verbesserung=improvement verfügen=have verfügst=have vergleichbar=comparable
vergleichbare=comparable verhandeln=negotiate verhandlung=negotiation
verhandlungsgeschick=negotiation-skills verhandlungssicher=fluent verhandlungssichere=fluent
verkauf=sales verkaufen=sell verpackung=packaging versand=shipping versicherung=insurance
verständnis=understanding vertrag=contract vertrieb=sales verwalten=administer
verwaltung=administration viele=many vollzeit=full-time vom=of-the von=of vor=before
voraussetzung=requirement voraussetzungen=requirements vorschrift=regulation
vorschriften=regulations vorteil=advantage vorteilhaft=advantageous war=was ware=goods waren=goods
warenannahme=goods-receiving warten=maintain wartung=maintenance was=what weil=because
weiterbildung=further-training weiterentwickeln=develop weiterentwicklung=development wenn=if
wer=who werbung=advertising werden=become werkzeug=tool werkzeuge=tools wie=how will=want wir=we
wird=becomes wirtschaft=business wirtschaftsinformatik=business-informatics wissen=knowledge
wissenschaft=science wissenschaftlich=scientific woche=week wochenende=weekend wollen=want
worden=been wort=speaking wunde=wound wundversorgung=wound-care während=during
wünschenswert=desirable zertifikat=certificate zertifiziert=certified zertifizierung=certification
ziel=goal ziele=goals zielorientiert=goal-oriented zu=to zum=to-the zur=to-the zusammen=together
zusammenarbeit=collaboration zusammenarbeiten=collaborate zuverlässig=reliable
zuverlässige=reliable zuverlässigkeit=reliability zwei=two zwischen=between über=about
überblick=overview übernehmen=take-on übernimmst=take-on überwachen=monitor überwachung=monitoring
überzeugungskraft=persuasiveness
"""

# What is added to a stem, longest first, and what joins the parts of one long word.
ENDINGS = ("innen", "ungen", "ern", "est", "em", "en", "er", "es", "st", "te", "e", "n", "s", "t")
JOINTS = ("", "s", "es", "n", "en", "-")
