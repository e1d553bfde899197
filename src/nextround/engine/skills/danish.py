"""Danish words of postings and the English ones that stand for them, stems where endings vary."""

WORDS = """
administration=administration administrativ=administrative administrative=administrative
administrere=administer adresse=address advokat=lawyer af=of afdeling=department
afdelingen=the-department aften=evening afvekslende=varied aktiv=active aktivitet=activity
aktiviteter=activities aktivt=actively alene=alone alle=all altid=always ambitiøs=ambitious
analyse=analysis analyser=analyses analysere=analyse analytisk=analytical anden=other andet=other
andre=others anerkendende=appreciative anlæg=construction ansvar=responsibility
ansvarlig=responsible ansvarlige=responsible ansvarsbevidst=responsible ansvarsfuld=responsible
ansvarsområde=area-of-responsibility ansætte=hire ansættelse=employment ansøge=apply
ansøgning=application anvende=use anvender=use app=app arbejde=work arbejder=work arbejdet=work
arbejds=work arbejdsgange=workflows arbejdsmiljø=working-environment arbejdsplads=workplace at=to
autorisation=authorisation autoriseret=authorised avanceret=advanced bachelor=bachelor bank=bank
barn=child barsel=parental-leave beboer=resident beboere=residents bedre=better bedste=best
behandle=treat behandling=treatment bekendt=familiar beslutning=decision beslutninger=decisions
beslutte=decide betjene=operate betjening=operation bevare=keep bevarer=keep bevis=certificate
bibliotek=library bidrag=contribution bidrage=contribute bidrager=contribute biologi=biology
blandt=among blev=became blive=become bliver=become bogføring=bookkeeping bogholderi=bookkeeping
borger=citizen borgere=citizens borgerne=citizens bosted=residential-home bred=broad bruge=use
bruger=user brugere=users brænder=passionate budget=budget budgetter=budgets butik=shop
bygge=build byggeri=construction bygning=building både=both bør=should børn=children
børnehave=kindergarten børnene=the-children certificeret=certified certificering=certification
certifikat=certificate chauffør=driver chef=manager coache=coach computer=computer da=when dag=day
dage=days daglig=daily daglige=daily dagligt=daily dagtilbud=day-care dansk=danish data=data
database=database databaser=databases de=they deadline=deadline deadlines=deadlines
deltage=participate deltagelse=participation deltager=participate deltid=part-time dem=them
den=the denne=this der=which deres=their derfor=therefore derudover=moreover design=design
designe=design desuden=furthermore det=it dette=this diagnose=diagnosis dialog=dialogue dig=you
digital=digital digitale=digital digitalisering=digitalisation din=your dine=your disse=these
dit=your dokumentation=documentation dokumentere=document dokumenterer=document
dokumenteret=documented drift=operation drifts=operations du=you dyb=deep dynamisk=dynamic
edb=computing effektiv=efficient effektivt=efficiently efter=after
efteruddannelse=further-education egen=own egenskaber=qualities eget=own egne=own eksamen=exam
ekstern=external eksterne=external el=electrical elektriker=electrician elektrisk=electrical
elektronik=electronics elev=pupil elever=pupils eller=or empati=empathy empatisk=empathetic en=a
energi=energy energisk=energetic engagement=commitment engagerede=committed engageret=committed
engelsk=english enhed=unit er=is erfaren=experienced erfaring=experience erfarne=experienced
ergoterapeut=occupational-therapist et=a etablere=establish evaluere=evaluate
evaluering=evaluation evne=ability evner=abilities fabrik=factory fag=subject faglig=professional
faglige=professional faglighed=professionalism fagligt=professionally faktura=invoice
familie=family familier=families fejl=error fejlfinding=troubleshooting felt=field ferie=holiday
finans=finance fleksibel=flexible fleksible=flexible flere=more flydende=fluent for=for
foranderlig=changing forandring=change forandringer=changes forbedre=improve
forbedring=improvement fordel=advantage forhandle=negotiate forhandling=negotiation
formidle=communicate formidler=communicate formidling=communication formulere=formulate
formulerer=formulate forretning=business forretningsforståelse=business-understanding
forsikring=insurance forske=research forsker=researcher forskning=research
forståelse=understanding forudsætning=prerequisite forvaltning=administration forvente=expect
forventer=expect forældre=parents fra=from fransk=french frist=deadline fuldtid=full-time fx=e.g.
fysik=physics fysioterapeut=physiotherapist fysisk=physical fysiske=physical få=get får=get
fællesskab=community fællesskabet=the-community færdighed=skill færdigheder=skills følge=follow
følger=follow før=before første=first gartner=gardener gennem=through gennemføre=carry-out
gennemførelse=implementation gerne=gladly give=give giver=give god=good gode=good godt=well
grundig=thorough grundlæggende=basic gruppe=group gymnasium=high-school gør=do gøre=do ha=have
ham=him han=he handicap=disability hans=his har=have havde=had have=garden hele=whole her=here
herunder=including hinanden=each-other historie=history hjemmeside=website hjælp=help hjælpe=help
hjælper=help hold=team hos=at hospital=hospital hotel=hotel hr=hr humør=mood hun=she hurtig=quick
hurtigt=quickly hvad=what hvem=who hver=every hverdag=everyday hvilke=which hvilket=which hvis=if
hvor=where hvordan=how hygiejne=hygiene håndtere=handle håndterer=handle håndtering=handling
håndværk=craft høj=high høje=high højt=high i=in idræt=sport ikke=not implementere=implement
implementering=implementation imødekommende=welcoming ind=in inden=within indenfor=within
indgå=take-part indgår=take-part indkøb=purchasing indsigt=insight ingen=no ingeniør=engineer
initiativ=initiative initiativrig=proactive inkluderende=inclusive inklusion=inclusion
innovativ=innovative inspirere=inspire institution=institution instruere=instruct
interesse=interest interessenter=stakeholders interesserer=interested interesseret=interested
intern=internal international=international internationale=international interne=internal it=it
jer=you jeres=your job=job jobbet=the-job journal=record journaler=records journalist=journalist
jura=law juridisk=legal juridiske=legal jurist=lawyer kalender=calendar kampagner=campaigns
kan=can kandidat=master kandidatgrad=master-degree kemi=chemistry kemisk=chemical kende=know
kender=know kendskab=knowledge kendt=familiar klar=clear klart=clearly klima=climate klinik=clinic
kok=chef kollega=colleague kollegaer=colleagues kolleger=colleagues kommer=come
kommune=municipality kommunen=the-municipality kommunikation=communication
kommunikativ=communicative kommunikere=communicate kommunikerer=communicate kompetence=competence
kompetencer=skills konflikt=conflict konflikter=conflicts konflikthåndtering=conflict-management
kontakt=contact kontakte=contact kontor=office kontorpakke=office-suite kontrol=control
kontrollere=check koordinere=coordinate koordinerer=coordinate koordinering=coordination
krav=requirement kreativ=creative kreative=creative kreativitet=creativity kræve=require
kræver=require kultur=culture kunde=customer kundeorienteret=customer-oriented kunder=customers
kunderne=customers kunne=could kunst=art kurser=courses kursus=course kvalifikation=qualification
kvalitet=quality kvalitetsbevidst=quality-conscious købe=buy køkken=kitchen køre=drive
kørekort=driving-licence kører=drive kørsel=driving laboratorie=laboratory laboratorium=laboratory
lager=warehouse landbrug=agriculture lave=make laver=do lede=lead ledelse=management
ledelses=management leder=manager ledere=managers lederskab=leadership leg=play let=easily
leverandør=supplier leverandører=suppliers levere=deliver leverer=deliver levering=delivery
ligesom=like ligeværdig=equal lille=small logistik=logistics lov=law lovgivning=legislation
loyal=loyal lyst=desire læge=doctor lægefaglig=medical lægger=put lære=learn lærer=teacher
læring=learning læse=read løn=payroll lønadministration=payroll-administration løse=solve
løser=solve løsning=solution løsninger=solutions mad=food madlavning=cooking mail=mail
maler=painter man=one mange=many mangfoldighed=diversity marked=market markedsføring=marketing
marketing=marketing maskin=mechanical maskine=machine maskiner=machines
maskiningeniør=mechanical-engineer matematik=mathematics med=with medarbejder=employee
medarbejdere=employees medicin=medicine medicinsk=medical medie=media medier=media meget=very
mekanik=mechanics mekaniker=mechanic mellem=between men=but menneske=person mennesker=people
mere=more mig=me miljø=environment min=my mindst=at-least mod=towards moms=vat montage=assembly
montere=assemble montør=fitter motivere=motivate motiveres=motivated motiveret=motivated
mundtlig=oral mundtligt=orally murer=bricklayer musik=music musiske=musical
myndigheder=authorities må=may mål=goals måle=measure målrettet=goal-oriented måned=month
måneder=months møde=meet møder=meet mødes=meet mødestabil=reliable nat=night natur=nature nem=easy
netværk=network noget=something nogle=some norsk=norwegian nu=now ny=new nye=new nysgerrig=curious
nyt=new når=when nærvær=presence nærværende=present næste=next nødvendig=necessary
nøjagtig=accurate observere=observe offentlig=public offentlige=public officepakken=office-suite
ofte=often og=and også=also om=about omhyggelig=careful omkring=around område=area områder=areas
omsorg=care omsorgsfuld=caring omstilling=change omstillingsparat=adaptable op=up opbygge=build
opbygning=building opfølgning=follow-up opgave=task opgaveløsning=task-solving opgaver=tasks
opgaverne=tasks oplysninger=details oplære=train oplæring=training optimere=optimise
optimering=optimisation organisation=organisation organisere=organise organisering=organisation
os=us over=over overblik=overview overenskomst=agreement oversættelse=translation pakke=pack
pakning=packing patient=patient patienter=patients patienterne=the-patients pc=pc pension=pension
person=person personale=staff personlig=personal personlige=personal personligt=personally
ph.d.=phd plan=plan planlægge=plan planlægger=plan planlægning=planning pleje=care
plejecenter=nursing-home plejehjem=nursing-home plus=plus politik=policy politisk=political
positiv=positive positivt=positive praktik=internship praktisk=practical praktiske=practical
pres=pressure prioritere=prioritise prioriterer=prioritise privat=private proaktiv=proactive
problem=problem problemer=problems problemløsning=problem-solving proces=process
processer=processes produkt=product produkter=products produktion=production profil=profile
program=program programmer=programs programmere=program programmering=programming projekt=project
projekter=projects præcis=accurate præsentation=presentation præsentere=present
psykiatri=psychiatry psykisk=mental psykiske=mental publikation=publication punktlig=punctual
på=on pålidelig=reliable pårørende=relatives pædagog=pedagogue pædagogik=pedagogy
pædagogisk=pedagogical pædagogiske=pedagogical rapport=report rapporter=reports rapportere=report
rapportering=reporting reception=reception redaktion=editing redigere=edit region=region
registrere=record registrering=registration regler=rules regneark=spreadsheet regnskab=accounting
rehabilitering=rehabilitation reklame=advertising rekruttere=recruit rekruttering=recruitment
relation=relationship relationer=relationships relevant=relevant relevante=relevant
religion=religion rengøre=clean rengøring=cleaning reparation=repair reparationer=repairs
reparere=repair respekt=respect respektfuld=respectful restaurant=restaurant
resultatorienteret=results-oriented revision=auditing robust=robust rolig=calm
rummelig=accommodating rådgive=advise rådgiver=adviser rådgivning=advice salg=sales
samarbejde=collaborate samarbejder=collaborate samarbejdsevner=collaboration-skills
samarbejdspartnere=partners sammen=together samspil=interplay samt=and samtale=interview
samtaler=interviews samtidig=also se=see sekretær=secretary selv=self selvstændig=independent
selvstændigt=independently sende=send senest=latest ser=see server=server servere=serve
servering=serving service=service serviceminded=service-minded servicemindet=service-minded
siden=since sidste=last sig=themselves sikkerhed=safety sikre=ensure sikrer=ensure
sikring=ensuring sin=their skabe=create skaber=create skal=must skat=tax skole=school
skolen=the-school skriftlig=written skriftligt=in-writing skrive=write smed=blacksmith
smilende=smiling små=small social=social sociale=social software=software solid=solid som=as
spansk=spanish sparring=sparring spedition=forwarding sport=sport sprog=language
sproglig=linguistic spændende=exciting spørgsmål=questions stabil=stable stabilt=stable stat=state
statistik=statistics statistisk=statistical stilling=position stillingen=the-position stor=large
store=large stort=large strategi=strategy strategisk=strategic strategiske=strategic stress=stress
struktureret=structured studerende=student studie=study styre=manage styring=management
stærk=strong stærke=strong stærkt=strong støtte=support støtter=support sund=healthy
sundhed=health sundhedsfaglig=healthcare sundhedsfaglige=healthcare sundt=healthy support=support
svejse=weld svejsning=welding svensk=swedish svær=difficult sygehus=hospital sygepleje=nursing
sygeplejefaglig=nursing sygeplejerske=nurse system=system systematisk=systematic systemer=systems
således=thus sælge=sell sælger=sell søge=seek søger=seek tage=take tager=take tale=speak
taler=speak team=team teamleder=team-leader tegne=draw tegninger=drawings teknik=technology
teknisk=technical tekniske=technical teknologi=technology teknologier=technologies tekst=text
tekster=texts telefon=telephone tempo=pace teoretisk=theoretical terapeut=therapist test=test
teste=test til=to tilbyde=offer tilbyder=offer tillid=trust time=hour timer=hours tjener=waiter
transport=transport travl=busy travlt=busy trives=thrive trivsel=well-being troværdig=trustworthy
truck=forklift truckcertifikat=forklift-certificate tryg=safe tryghed=security træffe=make
træne=train træning=training tværfaglig=interdisciplinary tværfaglige=interdisciplinary
tværfagligt=interdisciplinarily tværgående=cross-functional tydelig=clear tysk=german
tålmodig=patient tålmodighed=patience tæt=close tætte=close tømrer=carpenter ud=out
udadvendt=outgoing uddanne=train uddannede=trained uddannelse=education uddannet=trained
udeliv=outdoor-life uden=without udfordrende=challenging udfordring=challenge
udfordringer=challenges udføre=perform udførelse=performing udfører=perform udvikle=develop
udvikler=develop udvikling=development uformel=informal uge=week uger=weeks under=under
understøtte=support undersøge=investigate undersøgelse=survey undervise=teach underviser=teach
undervisning=teaching unge=young-people universitet=university vagt=shift vagter=shifts vant=used
var=was vare=goods varer=goods varetage=undertake varetager=undertake ved=at
vedligehold=maintenance vedligeholde=maintain vedligeholdelse=maintenance vejlede=guide
vejleder=guide vejledning=guidance velkommen=welcome venlig=friendly vi=we viden=knowledge
videnskab=science videnskabelig=scientific videregående=higher videreudvikle=develop
vigtigt=important vikar=substitute vikariat=temporary-position vil=will virksomhed=company
virksomheden=the-company virksomheder=companies voksen=adult voksne=adults vores=our
vuggestue=nursery vurdere=assess vurdering=assessment vvs=plumbing vægt=emphasis vær=be være=be
web=web weekend=weekend yderligere=further åben=open åbenhed=openness år=years ældre=elderly
ærlig=honest økonom=economist økonomi=economics økonomisk=economic økonomiske=financial ønske=wish
ønsker=want
"""

# What is added to a stem, longest first, and what joins the parts of one long word.
ENDINGS = (
    "ernes",
    "endes",
    "erne",
    "ende",
    "enes",
    "ene",
    "ere",
    "ens",
    "ets",
    "ers",
    "est",
    "er",
    "en",
    "et",
    "es",
    "te",
    "ede",
    "s",
    "e",
    "t",
    "r",
    "n",
)
JOINTS = ("", "s", "e")
