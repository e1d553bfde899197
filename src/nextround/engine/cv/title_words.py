"""Words by which titles, employers, schools, degrees and places are known, folded."""

from nextround.engine.cv.letters import folded

TITLES = frozenset(
    folded(
        """
sister matron warden steward postman postwoman handyman storeman fireman policeman seaman
groundsman tradesman craftsman draughtsman salesman signalman blacksmith locksmith silversmith
housekeeper groundskeeper gamekeeper bookkeeper shopkeeper beekeeper dressmaker cabinetmaker
steeplejack shepherd stonemason mason glazier tiler plasterer rigger scaffolder slinger stevedore
docker miner driller skipper deckhand boatswain usher verger curate vicar pastor chaplain imam
florist milliner upholsterer bookbinder printer typesetter compositor proofreader subeditor
engineer engineers developer programmer manager analyst scientist researcher consultant
architect designer director officer lead leader head chief president chairman chair assistant
associate administrator coordinator specialist technician operator supervisor intern
internship trainee apprentice apprenticeship nurse doctor physician surgeon dentist
pharmacist therapist physiotherapist psychologist midwife paramedic carer caregiver teacher
lecturer professor tutor instructor trainer coach educator principal dean fellow postdoc
accountant auditor bookkeeper controller comptroller treasurer cashier teller clerk secretary
receptionist salesperson salesman representative agent broker buyer planner merchandiser
recruiter executive partner founder co-founder cofounder owner ceo cto cfo coo cio cmo vp svp
evp cpo ciso driver courier pilot captain conductor mechanic electrician plumber carpenter
welder fitter machinist builder bricklayer painter roofer joiner labourer laborer worker
foreman warehouseman picker packer chef cook baker butcher waiter waitress bartender barista
server host hostess housekeeper cleaner porter guard soldier sergeant lieutenant firefighter
constable detective inspector investigator lawyer attorney solicitor barrister paralegal
judge notary counsel advisor adviser counsellor counselor journalist editor writer author
copywriter translator interpreter photographer videographer producer musician actor artist
illustrator animator curator librarian archivist gardener farmer farmhand forester fisherman
hairdresser beautician stylist tailor member volunteer helper ambassador moderator
facilitator mentor organizer organiser scholar student assistantship residency resident
registrar consultant strategist marketer tester qa devops sysadmin webmaster freelancer
contractor self-employed freelance entrepreneur dispatcher handler steward stewardess
attendant lifeguard caretaker janitor concierge surveyor estimator draughtsman geologist
biologist chemist physicist mathematician statistician economist veterinarian vet optician
radiographer hygienist dietitian nutritionist sociologist evangelist maintainer reviewer
commissioner deputy trustee governor ambassador delegate merchant stoker receptionist stylist
ingenieur ingenieurin entwickler entwicklerin leiter leiterin leitung berater beraterin
techniker technikerin kaufmann kauffrau sachbearbeiter sachbearbeiterin mitarbeiter
mitarbeiterin angestellter angestellte assistent assistentin assistenz werkstudent
werkstudentin praktikant praktikantin praktikum volontar volontarin volontariat
auszubildender auszubildende azubi lehrling geselle meister meisterin trainee referent
referentin lehrer lehrerin dozent dozentin erzieher erzieherin professor professorin arzt
arztin pfleger pflegerin krankenschwester fahrer fahrerin koch kochin kellner kellnerin
verkaufer verkauferin filialleiter buchhalter buchhalterin steuerberater anwalt anwaltin
jurist juristin redakteur redakteurin geschaftsfuhrer geschaftsfuhrerin vorstand prokurist
inhaber inhaberin grunder grunderin disponent disponentin monteur mechaniker mechatroniker
elektriker elektroniker elektrikerin schlosser schreiner tischler maurer maler sekretarin
sekretar hilfskraft aushilfe helfer helferin gestalter gestalterin architekt architektin
wissenschaftler wissenschaftlerin doktorand doktorandin hiwi analyst beauftragter beauftragte
freiberufler selbststandig ingenieur ingenieure developpeur developpeuse responsable
directeur directrice chef cheffe sous-chef sous-cheffe assistant assistante charge chargee
conseiller conseillere consultant consultante technicien technicienne infirmier infirmiere
aide-soignant aide-soignante medecin pharmacien enseignant enseignante professeur formateur
formatrice vendeur vendeuse commercial commerciale comptable secretaire gestionnaire employe
employee ouvrier ouvriere cuisinier cuisiniere commis serveur serveuse plongeur boulanger
patissier stagiaire stage alternant alternante apprenti apprentie chauffeur livreur
conducteur conductrice magasinier manutentionnaire mecanicien electricien plombier menuisier
gerant gerante president presidente fondateur fondatrice associe associee redacteur
redactrice journaliste traducteur traductrice graphiste juriste avocat avocate animateur
animatrice educateur educatrice agent auxiliaire chercheur chercheuse doctorant doctorante
benevole hotesse receptionniste coordinateur coordinatrice adjoint adjointe analyste
architecte extra ingeniero ingeniera desarrollador desarrolladora programador programadora
responsable director directora jefe jefa gerente encargado encargada asistente auxiliar
ayudante administrativo administrativa tecnico tecnica enfermero enfermera medico medica
farmaceutico profesor profesora maestro maestra docente monitor monitora vendedor vendedora
dependiente dependienta cajero cajera reponedor reponedora comercial contable secretario
secretaria camarero camarera cocinero cocinera conductor conductora repartidor mozo operario
operaria peon mecanico electricista fontanero albanil carpintero soldador becario becaria
practicante consultor consultora analista abogado abogada periodista redactor redactora
traductor traductora disenador disenadora arquitecto arquitecta investigador investigadora
coordinador coordinadora supervisor supervisora presidente socio fundador recepcionista
ingegnere sviluppatore sviluppatrice programmatore responsabile direttore direttrice capo
impiegato impiegata assistente addetto addetta tecnico tecnica infermiere infermiera medico
farmacista insegnante docente commesso commessa venditore venditrice cassiere cassiera
contabile ragioniere segretario segretaria cameriere cameriera cuoco cuoca aiuto barista
autista magazziniere operaio operaia meccanico elettricista idraulico tirocinante stagista
apprendista consulente analista avvocato giornalista redattore traduttore grafico progettista
architetto ricercatore ricercatrice coordinatore coordinatrice educatore educatrice titolare
socio fondatore engenheiro engenheira desenvolvedor desenvolvedora programador gestor gestora
gerente diretor diretora chefe assistente auxiliar tecnico enfermeiro enfermeira medico
professor professora vendedor vendedora caixa contabilista contador secretario empregado
empregada cozinheiro cozinheira motorista operador operadora estagiario estagiaria consultor
analista advogado advogada jornalista designer arquiteto investigador coordenador
coordenadora supervisor rececionista recepcionista ingenieur ontwikkelaar manager directeur
medewerker medewerkster teamleider assistent adviseur consulent verpleegkundige verzorgende
arts leraar lerares docent verkoper verkoopster kassier boekhouder secretaresse kok ober
chauffeur monteur elektricien loodgieter timmerman stagiair stagiaire leerling onderzoeker
promovendus projectleider coordinator begeleider vrijwilliger eigenaar oprichter inzynier
programista programistka kierownik kierowniczka dyrektor specjalista specjalistka asystent
asystentka pielegniarka pielegniarz lekarz nauczyciel nauczycielka sprzedawca kasjer ksiegowy
ksiegowa kierowca kucharz kelner mechanik elektryk hydraulik stazysta stazystka praktykant
konsultant analityk prawnik redaktor projektant doradca ingenjor utvecklare chef ledare
assistent konsult sjukskoterska underskoterska lakare larare saljare ekonom forare kock
servitor snickare praktikant forskare projektledare handlaggare samordnare medarbetare
ingenior udvikler leder konsulent sygeplejerske laege laerer saelger chauffor kok tjener
tomrer elev forsker projektleder sykepleier utvikler radgiver larer selger sjafor insinoori
kehittaja johtaja paallikko asiantuntija avustaja hoitaja laakari opettaja myyja kuljettaja
kokki tarjoilija harjoittelija tutkija inzenyr vyvojar manazer reditel vedouci asistent
asistentka sestra lekar ucitel ucitelka prodavac prodavacka ridic kuchar cisnik ucetni
stazista inginer dezvoltator manager sef asistent asistenta medic profesor vanzator contabil
sofer bucatar ospatar muhendis gelistirici yonetici mudur muduru uzman uzmani asistan hemsire
doktor ogretmen satis muhasebeci sofor asci garson stajyer инженер разработчик программист
менеджер руководитель директор начальник специалист ассистент помощник консультант аналитик
врач медсестра учитель преподаватель продавец кассир бухгалтер секретарь водитель повар
официант механик электрик сантехник стажер юрист журналист редактор дизайнер архитектор
администратор оператор заместитель тестировщик інженер розробник програміст керівник
спеціаліст помічник лікар вчитель викладач продавець водій кухар стажист юрист μηχανικος
προγραμματιστης διευθυντης υπευθυνος βοηθος νοσηλευτης νοσηλευτρια ιατρος γιατρος καθηγητης
δασκαλος πωλητης πωλητρια λογιστης γραμματεας οδηγος μαγειρας σερβιτορος τεχνικος συμβουλος
αναλυτης ασκουμενος υπαλληλος mernok fejleszto vezeto menedzser asszisztens raktaros apolo
orvos tanar elado konyvelo sofor szakacs pincer ugyintezo munkatars gyakornok szerelo محاسب
محاسبة مهندس مهندسة مدير مديرة مساعد مساعدة ممرض ممرضة طبيب طبيبة معلم معلمة مدرس مدرسة موظف
موظفة مبرمج مطور مشرف مشرفة مسؤول مسؤولة أخصائي أخصائية مندوب سائق طباخ متدرب متدربة مستشار
محلل سكرتير سكرتيرة منسق منسقة رئيس فني
"""
    ).split()
)
# A word that ends so is a title, in the languages that write words together.
TITLE_ENDS = tuple(
    folded(
        """
ingenieur ingenieurin entwickler entwicklerin leiter leiterin berater beraterin techniker
technikerin fahrer fahrerin pfleger pflegerin verkaufer verkauferin assistent assistentin
mitarbeiter mitarbeiterin lehrer lehrerin arzt arztin mechaniker mechanikerin elektriker
elektrikerin elektroniker schlosser monteur meister kaufmann kauffrau kraft helfer helferin
betreuer betreuerin student studentin praktikant praktikantin praktikum manager managerin
referent referentin redakteur redakteurin gestalter gestalterin schwester wirt wirtin planer
planerin fuhrer fuhrerin ontwikkelaar medewerker leider begeleider verpleegkundige adviseur
skoterska ledare utvecklare tekniker lakare larare saljare konsult ansvarig udvikler leder
medarbejder pedagog paallikko johtaja hoitaja insinoori 担当 主任 課長 部長 係長 店長 社員
エンジニア マネージャー 工程师 经理 主管 总监 助理 专员 顾问 설계사 과장 대리 부장 팀장 사원
개발자 매니저
"""
    ).split()
)
ORGANISATIONS = frozenset(
    folded(
        """
sons daughters brothers bros sohn sohne tochter gebruder hijos hermanos fils freres figli fratelli
zonen hospice infirmary surgery inc ltd limited llc llp plc corp corporation
co company gmbh ag kg ohg gbr ug se ev mbh sa
sas sarl eurl sasu scop spa srl snc sl slu ltda eireli lda bv nv vof oy oyj ab as asa aps sp
zoo kft zrt doo sro ooo oao zao ао ооо зао пао тов ае επε ικε group holding holdings partners
associates consulting consultancy solutions systems technologies technology software labs lab
laboratories studio studios media agency bank insurance hospital clinic hospitals trust nhs
foundation institute council ministry department university college school academy centre
center stores store shop supermarket market markets retail hotel hotels restaurant cafe
bistro bakery brewery logistics transport transports freight airlines airways railway motors
automotive industries industrial manufacturing works factory mills castings packaging
electrical engineering construction builders building energy power oil gas water pharma
pharmaceuticals biotech health healthcare care home nursery cinema theatre museum library
church charity association society club union federation network international global
enterprise enterprises services service company's ventures capital investments financial
realty estate properties press publishing newspaper radio television tv games gaming robotics
analytics digital interactive dynamics electronics semiconductor telecom communications
nonprofit organization organisation startup microsoft google amazon apple facebook meta ibm
oracle intel nvidia siemens bosch sap deloitte kpmg pwc accenture mckinsey firma praxis
klinik klinikum krankenhaus universitatsklinikum kanzlei werk werke stadtwerke spedition
logistik bank sparkasse versicherung verlag agentur institut hochschule universitat gymnasium
schule kindergarten kita verein stiftung amt stadt landkreis bundesamt ministerium
nationalpark apotheke backerei handel maschinenbau bau zeche gesellschaft gruppe handwerk
entreprise societe groupe banque assurance hopital clinique cabinet agence atelier
boulangerie restaurant auberge hotel maison mairie ministere universite ecole lycee college
institut association croisieres magasin magasins usine imprimerie pharmacie empresa grupo
banco seguros hospital clinica ayuntamiento almacenes supermercados modas tienda tiendas
restaurante universidad instituto colegio fundacion asociacion talleres construcciones
consultoria farmacia camara azienda gruppo banca assicurazioni ospedale clinica comune
ristorante albergo universita istituto scuola fondazione associazione farmacia officina
caseificio studio cooperativa ditta grupo banco hospital camara restaurante residencial
universidade instituto escola fundacao associacao construtora bedrijf groep ziekenhuis
gemeente universiteit hogeschool stichting vereniging winkel firma grupa szpital urzad
uniwersytet szkola politechnika fundacja spolka sklep foretag koncern sjukhus kommun kommune
universitet skola hogskola sygehus sykehus yritys sairaala kaupunki yliopisto paivakoti
kahvila spolecnost nemocnice univerzita skola firma banka компания завод университет больница
школа банк магазин группа институт شركة مؤسسة مستشفى بنك جامعة مدرسة معهد مجموعة مصرف وزارة
مكتب
"""
    ).split()
)
ORGANISATION_ENDS = tuple(
    folded(
        """
werke werk klinik klinikum krankenhaus praxis schule hochschule universitat institut verlag
gesellschaft verein stiftung bank sparkasse kanzlei agentur logistik handel bau technik
technologie systeme markt haus park zentrum amt 株式会社 有限会社 会社 公司 集团 集團 银行
医院 주식회사 회사 병원 은행 그룹
"""
    ).split()
)
SCHOOLS = frozenset(
    folded(
        """
university college school academy institute polytechnic faculty seminary conservatory sixth
universities universitat hochschule fachhochschule gymnasium schule realschule gesamtschule
grundschule hauptschule berufsschule berufskolleg akademie institut fakultat tu fh uni
oberschule universite ecole lycee college institut faculte iut academie cfa ens hec insa iae
epfl cegep universidad instituto colegio escuela facultad academia politecnica ies uned ceu
universita istituto scuola liceo politecnico accademia facolta its universidade instituto
escola faculdade politecnico colegio universiteit hogeschool school lyceum academie mbo hbo
roc vrije uniwersytet politechnika szkola akademia liceum technikum wydzial universitet
hogskola skola gymnasium universitetet hogskole universitetsskole gymnasiet skole yliopisto
ammattikorkeakoulu lukio koulu opisto univerzita skola gymnazium fakulta vysoke universitatea
facultatea liceul colegiul scoala universitesi universite lisesi lise okulu fakultesi
университет институт академия школа колледж техникум лицей гимназия вуз мгу університет
інститут академія школа коледж ліцей πανεπιστημιο σχολη λυκειο πολυτεχνειο τει ινστιτουτο
γυμνασιο κολλεγιο جامعة معهد كلية مدرسة أكاديمية ثانوية mit ucla eth stanford harvard
princeton yale oxford cambridge berkeley caltech
"""
    ).split()
)
SCHOOL_ENDS = tuple(
    folded(
        """
universitat hochschule schule gymnasium kolleg akademie institut seminar schulzentrum
universiteit school hogeschool universitet universitetet hogskola hogskolan skola skolan
gymnasiet skolen yliopisto koulu opisto lukio 大学 大學 大学院 高等学校 高校 学院 学校
専門学校 中学 대학교 고등학교 대학 대학원
"""
    ).split()
)
DEGREES = frozenset(
    folded(
        """
bachelor bachelors bachelor's master masters master's doctor doctorate phd ph.d dphil msc
m.sc bsc b.sc ba b.a ma m.a bs b.s ms m.s mba m.b.a beng b.eng meng m.eng btech b.tech mtech
m.tech llb llm md jd bba bcom b.com mcom mphil m.phil edd dba mres mfa bfa associate diploma
degree certificate foundation gcse gcses alevel a-level a-levels levels hnd hnc nvq btec
baccalaureate minor major postgraduate undergraduate graduate thesis ged abitur diplom
diploma magister promotion staatsexamen ausbildung studium mittlere reife fachabitur
hochschulreife fachoberschulreife gesellenbrief abschluss lehre doktor umschulung
grundqualifikation hauptschulabschluss realschulabschluss licence licencia master mastere
maitrise doctorat baccalaureat bac bts dut deug dea dess cap bep brevet diplome ingenieur but
grado licenciatura licenciado licenciada ingenieria master maestria doctorado tecnico
bachillerato diplomatura curso eso postgrado posgrado fp superior diplomado laurea magistrale
triennale dottorato diploma maturita perito ragioneria laureato laureata qualifica
licenciatura mestrado doutoramento doutorado bacharelado bacharel pos-graduacao ensino
tecnologo curso bachelor propedeuse vwo havo vmbo doctoraal licencjat inzynier magister
studia matura doktorat kandidatexamen kandidat examen civilingenjor magisterexamen
gymnasieexamen bachelorgrad mastergrad hf stx kandidaatti maisteri ylioppilas tradenomi
insinoori tutkinto tohtori bakalar magisterske maturita inzenyr licenta masterat doctorat
bacalaureat lisans yuksek onlisans doktora бакалавр магистр специалист диплом аспирант
кандидат магістр πτυχιο μεταπτυχιακο διδακτορικο διπλωμα απολυτηριο بكالوريوس ماجستير دبلوم
دكتوراه ليسانس شهادة دبلومة 学士 修士 博士 本科 硕士 学位 학사 석사 박사
"""
    ).split()
)
DEGREE_ENDS = tuple(
    folded(
        """
studium abschluss ausbildung diplom examen reife prufung wissenschaften wissenschaft technik
kunde 学部 学科 研究科 普通科 专业 專業 학과 전공 과정
"""
    ).split()
)
PLACES = frozenset(
    folded(
        """
remote hybrid onsite teletravail homeoffice usa us u.s u.s.a uk u.k uae england scotland
wales ireland britain kingdom america states canada mexico brazil brasil argentina chile
colombia peru ecuador uruguay venezuela bolivia paraguay france germany deutschland spain
espana italy italia portugal netherlands nederland holland belgium belgique belgie
switzerland schweiz suisse svizzera austria osterreich luxembourg denmark danmark sweden
sverige norway norge finland suomi iceland poland polska czechia czech ceska slovakia hungary
magyarorszag romania bulgaria greece hellas turkey turkiye cyprus malta croatia serbia
slovenia bosnia albania estonia latvia lithuania ukraine russia belarus georgia armenia
azerbaijan kazakhstan israel jordan lebanon egypt morocco maroc tunisia tunisie algeria
algerie nigeria kenya ghana ethiopia tanzania uganda senegal africa india pakistan bangladesh
nepal lanka china taiwan japan korea vietnam thailand malaysia singapore indonesia
philippines australia zealand frankreich spanien italien griechenland turkei polen russland
niederlande belgien danemark schweden norwegen finnland allemagne espagne italie grece
turquie pologne russie pays-bas autriche royaume-uni etats-unis alemania francia grecia
turquia polonia rusia paises austria reino london manchester birmingham leeds liverpool
bristol sheffield glasgow edinburgh cardiff belfast dublin cork oxford cambridge nottingham
newcastle brighton southampton york bournemouth swansea leicester coventry hull paris lyon
marseille toulouse lille bordeaux nantes strasbourg nice montpellier rennes grenoble berlin
munich munchen hamburg koln cologne frankfurt stuttgart dusseldorf leipzig dresden hannover
nurnberg bremen essen dortmund bonn mannheim karlsruhe heidelberg freiburg duisburg bochum
wuppertal munster augsburg aachen kiel mainz potsdam zurich geneva geneve genf basel bern
lausanne vienna wien graz linz salzburg innsbruck madrid barcelona valencia sevilla seville
malaga bilbao zaragoza granada murcia rome roma milan milano turin torino naples napoli
bologna florence firenze venice venezia genova palermo verona padova lisbon lisboa porto
coimbra braga faro amsterdam rotterdam utrecht eindhoven haag brussels bruxelles antwerp gent
ghent copenhagen kobenhavn aarhus stockholm goteborg gothenburg malmo oslo bergen helsinki
tampere turku espoo reykjavik warsaw warszawa krakow wroclaw gdansk poznan lodz prague praha
brno budapest bucharest bucuresti cluj sofia athens athina thessaloniki istanbul ankara izmir
moscow kyiv kiev lviv minsk belgrade zagreb ljubljana tallinn riga vilnius york angeles
francisco chicago houston boston seattle austin dallas denver atlanta miami philadelphia
phoenix portland diego jose orleans detroit minneapolis baltimore washington pittsburgh
cleveland cincinnati columbus nashville charlotte california texas florida illinois
pennsylvania ohio michigan virginia massachusetts arizona colorado oregon minnesota toronto
vancouver montreal ottawa calgary quebec ontario edmonton winnipeg sydney melbourne brisbane
perth adelaide auckland wellington tokyo osaka kyoto seoul beijing shanghai shenzhen
guangzhou hongkong kong taipei singapore bangkok jakarta manila kuala lumpur hanoi mumbai
delhi bangalore bengaluru hyderabad chennai pune kolkata karachi lahore dhaka dubai dhabi
doha riyadh aviv jerusalem cairo casablanca tunis lagos nairobi johannesburg capetown accra
buenos aires santiago bogota lima mexico paulo janeiro brasilia москва санкт-петербург київ
киев россия украина україна минск казань новосибирск القاهرة دبي الرياض جدة عمان الأردن مصر
السعودية الإمارات لبنان بيروت العراق بغداد المغرب تونس الزرقاء إربد 北京 上海 广州 深圳 杭州
南京 成都 武汉 西安 重庆 天津 苏州 台北 香港 서울 부산 대구 인천 대전 광주 東京 大阪 京都
名古屋 横浜 神戸 福岡 札幌 αθηνα θεσσαλονικη ελλαδα
"""
    ).split()
)
STATES = frozenset(
    folded(
        """
al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm
ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc on bc qc ab nsw vic qld
"""
    ).split()
)
