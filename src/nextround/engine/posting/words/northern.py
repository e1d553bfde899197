"""How postings in Danish and Dutch say what they ask, do and offer; the commonest words alone."""

from nextround.engine.posting.requirement import RequirementKind as Kind
from nextround.engine.posting.role import Role
from nextround.engine.posting.words.tongue import Tongue

DANISH = Tongue(
    scenes={
        Role.WELCOME: r"""det er (?:en fordel|et plus),? hvis(?: du)?|en fordel|fordelagtigt|
            gerne også""",
        Role.REQUIREMENT: r"""(?:din|dine|vores|faglige|personlige)? ?(?:profil|kvalifikationer|
            kompetencer|forventninger(?: til dig)?|krav)|(?:om dig|hvem er du|
            vi forventer(?:,? at du)?|vi søger en,? (?:der|som)|du (?:har|er|kan)|hvad (?:har|
            kan) du|vi lægger vægt på(?:,? at du)?|det har du med dig)""",
        Role.DUTY: r"""(?:dine |jobbets |primære )?(?:arbejds|hoved|ansvars)?(?:opgaver|områder|
            ansvarsområder)|jobbet|om (?:jobbet|stillingen)|du (?:kommer til at|skal|
            får ansvar for)|stillingen|dit (?:job|ansvar)""",
        Role.EMPLOYER: r"om (?:os|afdelingen|virksomheden)|hvem er vi|vi er|afdelingen",
        Role.OFFER: r"vi tilbyder(?: dig)?|(?:det|hvad) tilbyder vi|fordele",
        Role.TERMS: r"""løn(?: og ansættelsesvilkår)?|ansættelsesvilkår|arbejdstid|arbejdssted|
            tiltrædelse""",
        Role.APPLY: r"""ansøgning(?:sfrist)?|kontakt|interesseret|yderligere oplysninger|
            søg (?:jobbet|nu)""",
    },
    signs={
        Role.EQUALITY: r"uanset (?:alder|køn|personlige)|mangfoldighed|ligestilling|opfordrer alle",
        Role.PRIVACY: r"persondata\w{0,12}|gdpr",
        Role.OFFER: r"""vi (?:tilbyder|kan tilbyde)|du får (?:mulighed|en)|pension\w{0,10}|
            frokostordning""",
        Role.APPLY: r"""ansøgning\w{0,6}|ansøgningsfrist|send din|kontakt \w{1,20}|samtaler|
            søg stillingen""",
        Role.TERMS: r"fuldtid\w{0,8}|deltid\w{0,8}|timer (?:om ugen|ugentligt)|overenskomst|løn",
        Role.DUTY: r"""du (?:skal|kommer til|får ansvar\w{0,4}|bliver ansvarlig)|dine opgaver|
            ansvarlig for|opgaverne""",
        Role.EMPLOYER: r"""vi er (?:en|et|ca)|virksomhed\w{0,4}|medarbejdere|vores (?:team|
            kunder|afdeling)""",
        Role.OTHER: r"vi søger|søger (?:en|et)",
    },
    asks=r"""du (?:har|er|kan|besidder|trives|brænder|taler|skriver|forstår|kender|mestrer|
        behersker|møder|arbejder)|(?:vi )?forventer|er (?:en fordel|et krav|et plus|nødvendigt|
        et must)|krav|års erfaring|kørekort|vi lægger vægt|det er vigtigt|en fordel""",
    asks_first=r"""(?:(?:en|et|gode?|stor|solid|minimum|erfaren|relevant|stærke?|
        dokumenteret) ){0,3}(?:erfaring|kendskab|viden|uddannelse|kompetencer|evne|lyst|
        interesse|kørekort|flair|færdigheder|dansk|engelsk|truckcertifikat|uddannet|fleksibel|
        ansvarsbevidst|struktureret|autorisation)""",
    asides=r"""hvis du (?:vil|har spørgsmål|er interesseret)|læs mere|kontakt|vores \w{1,20}|
        har du spørgsmål""",
    lead=r"""(?:og |desuden |herudover |derudover )?(?:(?:at )?du (?:har|er|besidder)|
        vi (?:forventer|lægger vægt på)(?:,? at du (?:har|er))?)(?: en| et)?(?!\w)|(?:en|et|
        og|at|er|har|kan) """,
    tail=r" (?:og|er|samt)|,",
    nice_before=r"""det er (?:en fordel|et plus)(?:,? (?:hvis|at) du(?: har| er)?)?|gerne|
        meget gerne|helst""",
    nice_after=r"""(?:,? ?(?:er|vil være|anses som) )?(?:en (?:\w{1,10} )?fordel|et plus|
        ikke et krav|fordelagtigt)(?:,? men ikke \w{1,12}(?: krav)?)?""",
    must_after=r"(?:er )?(?:et krav|nødvendigt|et must|påkrævet)",
    must=r"krav|skal|nødvendigt|påkrævet",
    head=r"""(?:(?:\w{1,16},? (?:og )?){0,3}(?:erfaring|kendskab|viden|færdigheder|
        rutineret) (?:med|til|i|om|inden for|fra)(?: brug af)?)""",
    again=r"""(?:(?:en|et|god|gode|stor|solid) ){0,2}(?:erfaring|kendskab|viden|evne|lyst|
        kørekort|uddannelse|har|er|kan|trives|taler|arbejder|engelsk|dansk|interesse)""",
    shared=r"færdigheder|kompetencer|evner|\w{0,14}kendskab",
    both=r"og|samt|&",
    either=r"eller",
    kinds={
        Kind.RIGHT_TO_WORK: r"arbejdstilladelse|opholdstilladelse|fyldt 18|over 18",
        Kind.LICENCE: r"""kørekort\w{0,8}|truck\w{0,12}|certifi\w{2,8}|autorisation|
            straffeattest|børneattest|kort""",
        Kind.EDUCATION: r"""uddannelse\w{0,3}|uddannet|kandidat\w{0,6}|bachelor|svendebrev|
            eksamen|faglært|studerende|cand\.\S{0,8}|universitet\w{0,6}|læreruddannet""",
        Kind.LANGUAGE: r"dansk|engelsk|tysk|svensk|norsk|sprog|modersmål",
        Kind.AVAILABILITY: r"""\w{0,8}vagter|weekend\w{0,6}|nat|skiftehold|
            fleksible? arbejdstid\w{0,2}|rejse\w{0,10}|løft\w{0,4}|egen bil|fuld tid|tiltræde""",
        Kind.BEHAVIOUR: r"""struktureret|selvstændig\w{0,4}|fleksib\w{2,6}|ansvarsbevidst|
            samarbejd\w{1,8}|team\w{0,12}|kommunik\w{2,8}|positiv\w{0,2}|engageret|humør|stabil|
            mødestabil|omhyggelig|overblik|initiativ\w{0,4}|serviceminded|åben|nysgerrig|trives|
            udadvendt|ordenssans|empati\w{0,4}|analytisk""",
        Kind.EXPERIENCE: r"erfaring|erfaren|års",
        Kind.TOOL: r"excel|office\w{0,8}|it-\w{1,16}|sap|software|systemer|programmer|værktøjer",
    },
    years=r"""(?P<n>\d{1,2}(?:[.,]5)?|{numbers}|flere)(?: ?(?:-|til) ?\d{1,2})? ?\+? ?(?:års?|
        (?P<months>måneder))""",
    numbers={"et": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "ti": 10},
    fluency=r"flydende|modersmål|forhandlingsniveau|godt?|i skrift og tale|[abc][12]",
    degrees=r"ph\.?d|kandidat\w{0,6}|bachelor|svendebrev|uddannelse|gymnasial",
)

DUTCH = Tongue(
    scenes={
        Role.WELCOME: r"pré|pre|wensen|mooi meegenomen|nice to have|bij voorkeur",
        Role.REQUIREMENT: r"""(?:jouw |jij |de |onze |functie)? ?(?:profiel|eisen|functie-eisen|
            vereisten|vaardigheden|competenties|kwalificaties)|(?:wat (?:vragen wij|wij vragen|
            breng je mee|verwachten wij|neem je mee)|wie (?:ben jij|zoeken wij)|jij bent|
            wij vragen|dit breng je mee|wat wij zoeken|over jou)(?: van jou)?""",
        Role.DUTY: r"""(?:jouw |de |je )?(?:taken|werkzaamheden|functie|rol|
            verantwoordelijkheden)|wat ga je doen|functieomschrijving|dit ga je doen|de baan""",
        Role.EMPLOYER: r"over ons|wie zijn wij|wie wij zijn|het bedrijf|ons team",
        Role.OFFER: r"""(?:wat )?(?:wij|we) bieden(?: jou)?|wat bieden wij(?: jou)?|
            arbeidsvoorwaarden|ons aanbod|dit bieden wij""",
        Role.TERMS: r"salaris|standplaats|uren|dienstverband|locatie|startdatum",
        Role.APPLY: r"solliciteren|solliciteer|contact|interesse|sollicitatie(?:procedure)?",
    },
    signs={
        Role.EQUALITY: r"ongeacht (?:leeftijd|geslacht|afkomst)|diversiteit|inclusie",
        Role.PRIVACY: r"persoonsgegevens|privacy\w{0,10}|avg",
        Role.OFFER: r"""(?:wij|we) bieden|je krijgt|pensioen\w{0,8}|vakantiedagen|
            reiskostenvergoeding|een goed salaris|doorgroeimogelijkheden""",
        Role.APPLY: r"""solliciteer|sollicit\w{2,8}|stuur (?:je|jouw)|motivatie(?:brief)?|
            neem contact|reageer""",
        Role.TERMS: r"fulltime|parttime|uur per week|bruto|dienstverband|cao",
        Role.DUTY: r"""je (?:gaat|bent verantwoordelijk|zorgt|werkt aan|ondersteunt|begeleidt|
            beheert)|jouw taken|verantwoordelijk voor""",
        Role.EMPLOYER: r"wij zijn|opgericht|medewerkers|ons (?:team|bedrijf)|onze klanten",
        Role.OTHER: r"(?:wij|we) zoeken|zoekt",
    },
    asks=r"""(?:je|jij|u) (?:hebt|heeft|bent (?!verantwoordelijk)|beschikt|bezit|kunt|spreekt|
        beheerst|kent|houdt)|(?:is|zijn) (?:een (?:pré|pre|vereiste|must|plus)|vereist|
        noodzakelijk|gewenst)|jaar (?:\w{1,14} )?ervaring|rijbewijs\w{0,3}|een pré|vereist|
        in het bezit van|beheersing""",
    asks_first=r"""(?:(?:een|minimaal|goede|uitstekende|ruime|afgeronde|geldig|relevante|
        aantoonbare|in het bezit van) ){0,3}(?:ervaring|kennis|opleiding|diploma|rijbewijs|mbo|
        hbo|wo|vmbo|beheersing|vaardigheden|communicati\w{2,12}|nederlands|engels|flexib\w{2,8}|
        bereid\w{0,6}|zelfstandig|stressbestendig|big|vog|heftruck\w{0,12}|jij|je)""",
    asides=r"heb je (?:interesse|vragen)|voor (?:meer|vragen)|onze? \w{1,20}|neem|spreekt dit",
    lead=r"""(?:en |daarnaast |verder )?(?:(?:je|jij|u) (?:hebt|heeft|bent|beschikt over|bezit)|
        (?:wij|we) (?:vragen|zoeken|verwachten))(?: een)?(?!\w)|(?:een|en) """,
    tail=r" (?:en|is|zijn)|,",
    nice_before=r"bij voorkeur|liefst|idealiter|het is een (?:pré|pre|plus)(?: als je)?",
    nice_after=r"""(?:,? ?(?:is|zijn) )?(?:een (?:\w{1,8} )?(?:pré|pre|plus|voordeel)|gewenst|
        geen (?:vereiste|must)|mooi meegenomen)""",
    must_after=r"(?:is|zijn)? ?(?:vereist|noodzakelijk|een (?:must|vereiste)|verplicht)",
    must=r"vereist|noodzakelijk|verplicht|moet",
    head=r"""(?:(?:\w{1,16},? (?:en )?){0,3}(?:ervaring|kennis|bekend|vaardig|affiniteit) (?:met|
        van|in|als|op)(?: het gebruik van)?)""",
    again=r"""(?:(?:een|goede|minimaal) ){0,2}(?:ervaring|kennis|rijbewijs|diploma|opleiding|
        hebt|bent|spreekt|beschikt|vaardigheden|bereid|beheersing)""",
    shared=r"vaardigheden|kennis|geschrift",
    both=r"en|&",
    either=r"of",
    kinds={
        Kind.RIGHT_TO_WORK: r"werkvergunning|verblijfsvergunning|minimaal 18|18 jaar",
        Kind.LICENCE: r"""rijbewijs\w{0,3}|certifica\w{1,4}|heftruck\w{0,12}|code 95|adr|
            vca\S{0,3}|vog|big(?:-registratie)?|chauffeurspas|bevoegdheid""",
        Kind.EDUCATION: r"""opleiding|diploma|mbo\S{0,3}|hbo|wo|vmbo|bachelor|master|
            afgestudeerd|niveau \d""",
        Kind.LANGUAGE: r"nederlands\w{0,4}|engels\w{0,4}|duits\w{0,4}|frans\w{0,4}|talen|taal",
        Kind.AVAILABILITY: r"""\w{0,8}diensten|weekend\w{0,4}|nacht\w{0,8}|ploegen\w{0,8}|
            beschikbaar\w{0,4}|reizen|eigen (?:vervoer|auto)|fulltime|tillen|onregelmatig\w{0,2}""",
        Kind.BEHAVIOUR: r"""flexib\w{2,8}|zelfstandig\w{0,4}|stressbestendig\w{0,4}|teamspeler|
            team|communicati\w{2,12}|enthousia\w{2,4}|gemotiveerd|nauwkeurig\w{0,4}|
            verantwoordelijk\w{0,10}|klantgericht\w{0,4}|betrouwbaar|initiatief|proactief|
            geduld\w{0,2}|leergierig|empathisch""",
        Kind.EXPERIENCE: r"ervaring|ervaren|jaar",
        Kind.TOOL: r"excel|office|sap|software|systemen|scanner|programma's|gereedschap",
    },
    years=r"""(?P<n>\d{1,2}(?:[.,]5)?|{numbers}|enkele)(?: ?(?:-|tot) ?\d{1,2})? ?\+? ?(?:jaar|
        jaren|(?P<months>maanden))""",
    numbers={"één": 1, "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "tien": 10},
    fluency=r"vloeiend|moedertaal|uitstekend\w{0,1}|goede?|in woord en geschrift|[abc][12]",
    degrees=r"wo|hbo|mbo(?:[- ]niveau)? ?\d?|vmbo|master|bachelor|diploma",
)
