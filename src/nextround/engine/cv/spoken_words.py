"""The names of spoken languages, and the words for how well they are spoken, folded."""

from nextround.engine.cv.letters import folded

LANGUAGES = frozenset(
    folded(
        """
english german french spanish italian portuguese dutch polish russian ukrainian chinese
mandarin cantonese japanese korean arabic turkish greek hebrew hindi urdu bengali punjabi
tamil telugu persian farsi swedish norwegian danish finnish icelandic czech slovak hungarian
romanian bulgarian croatian serbian bosnian slovenian slovene albanian macedonian lithuanian
latvian estonian catalan basque galician welsh irish gaelic luxembourgish maltese latin
esperanto vietnamese thai indonesian malay tagalog filipino swahili yoruba igbo hausa zulu
xhosa afrikaans amharic somali kurdish armenian georgian azerbaijani kazakh uzbek mongolian
nepali deutsch englisch franzosisch spanisch italienisch portugiesisch niederlandisch
polnisch russisch ukrainisch chinesisch japanisch koreanisch arabisch turkisch griechisch
hebraisch schwedisch norwegisch danisch finnisch tschechisch slowakisch ungarisch rumanisch
bulgarisch kroatisch serbisch bosnisch albanisch latein persisch vietnamesisch kurdisch
anglais allemand francais espagnol italien portugais neerlandais polonais russe ukrainien
chinois japonais coreen arabe turc grec hebreu suedois norvegien danois finnois tcheque
hongrois roumain bulgare croate serbe latin catalan vietnamien persan ingles aleman frances
espanol castellano italiano portugues neerlandes holandes polaco ruso ucraniano chino japones
coreano arabe turco griego hebreo sueco noruego danes rumano bulgaro catala euskera gallego
vasco inglese tedesco francese spagnolo italiano portoghese olandese polacco russo ucraino
cinese giapponese coreano arabo turco greco ebraico svedese romeno rumeno latino albanese
croato alemao frances espanhol italiano holandes polones russo ucraniano chines japones arabe
grego romeno mandarim engels duits frans spaans italiaans portugees nederlands pools russisch
turks arabisch chinees japans grieks latijn vlaams fries angielski niemiecki francuski
hiszpanski wloski portugalski polski rosyjski ukrainski chinski japonski czeski engelska
tyska franska spanska italienska svenska norska danska finska ryska polska arabiska engelsk
tysk fransk spansk dansk norsk svensk finsk italiensk russisk arabisk polsk englanti saksa
ranska espanja ruotsi suomi venaja viro anglictina nemcina francouzstina spanelstina cestina
slovencina rustina angol nemet francia spanyol olasz orosz magyar kinai japan roman lengyel
engleza germana franceza spaniola italiana romana rusa ingilizce almanca fransizca ispanyolca
italyanca turkce rusca arapca английский немецкий французский испанский итальянский русский
украинский китайский японский польский англійська німецька французька українська польська
російська іспанська αγγλικα γερμανικα γαλλικα ισπανικα ιταλικα ελληνικα ρωσικα العربية
الإنجليزية الانجليزية الفرنسية الألمانية الإسبانية التركية 英語 英语 中国語 日本語 日语
韓国語 中文 汉语 普通话 德语 法语 영어 한국어 일본어 중국어
"""
    ).split()
)
LEVELS = frozenset(
    folded(
        """
native bilingual fluent proficient advanced intermediate upper-intermediate upper lower basic
beginner elementary conversational professional working limited full proficiency mother
tongue native-speaker speaker expert good excellent very knowledge business spoken written c2
c1 b2 b1 a2 a1 toefl ielts muttersprache muttersprachler muttersprachlich fliessend fliesend
verhandlungssicher grundkenntnisse sehr gut gute gut grundlagen anfanger fortgeschritten
schulkenntnisse erweiterte kenntnisse konversationssicher langue maternelle courant bilingue
intermediaire debutant notions avance bon scolaire professionnel natif lu ecrit parle nativo
nativa materna lengua fluido alto medio basico avanzado intermedio bilingue nivel madrelingua
fluente buono ottimo scolastico base intermedio avanzato livello nativo fluente avancado
intermediario intermedio basico moedertaal vloeiend goed basis gevorderd ojczysty biegly
biegle zaawansowany sredniozaawansowany podstawowy komunikatywny modersmal flytande god
grundlaggande morsmal flytende aidinkieli sujuva hyva tyydyttava perustaidot rodily plynule
ana dil ileri orta baslangic родной свободно свободный базовый средний продвинутый рідна
вільно μητρικη αριστα καλα καλη اللغة الأم ممتاز جيد متوسط 母語 母语 ネイティブ 日常会話 流利
熟练 유창 모국어 n1 n2 n3
"""
    ).split()
)
SKILL_LEVELS = frozenset(
    folded(
        """
expert advanced intermediate beginner basic proficient novice competent master fluent
familiar experienced skilled good excellent experte fortgeschritten grundkenntnisse anfanger
sehr gut gut profi kenntnisse avance intermediaire debutant confirme maitrise notions bon
avanzado intermedio basico experto alto medio avanzato intermedio base esperto ottimo buono
avancado intermediario gevorderd gemiddeld beginner zaawansowany podstawowy
sredniozaawansowany level niveau nivel livello
"""
    ).split()
)
