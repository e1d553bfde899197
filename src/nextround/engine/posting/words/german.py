"""How postings in German say what they ask, do and offer."""

from nextround.engine.posting.requirement import RequirementKind as Kind
from nextround.engine.posting.role import Role
from nextround.engine.posting.words.tongue import Tongue

TONGUE = Tongue(
    scenes={
        Role.WELCOME: r"""(?:das (?:ist|wäre)|was) (?:von vorteil|wünschenswert|ein plus)|
            (?:idealerweise|wünschenswert|von vorteil|vorteilhaft|gerne gesehen)
            (?:e qualifikationen| (?:ist|sind|wäre|wären|bringst du|bringen sie))?|
            nice[- ]to[- ]have|pluspunkte|darüber freuen wir uns|wünschenswerte \w{1,20}""",
        Role.REQUIREMENT: r"""(?:ihr|dein|ihre|deine|das|unser|gesuchtes|fachliches|
            persönliches) ?(?:anforderungs)?(?:profil|qualifikation(?:en)?|stärken|kompetenzen|
            fähigkeiten|voraussetzungen|talente)|profil|(?:anforderungen|anforderungsprofil|
            voraussetzungen|qualifikation(?:en)?|einstellungsvoraussetzungen|zwingende \w{1,20}|
            muss(?:kriterien)?)(?: an (?:sie|dich|die bewerber\w{0,6}))?|(?:das|
            was) (?:bringen sie|bringst du|sie|du)(?: (?:mit|mitbringen|mitbringst|
            mitbringen sollten|auszeichnet))?|(?:damit|so|womit) (?:überzeugen sie|überzeugst du|
            punktest du)(?: uns)?|das (?:zeichnet (?:sie|dich) aus|wünschen wir uns|erwarten wir|
            brauchst du|brauchen sie)|(?:wir|was wir) (?:erwarten|wünschen uns|suchen|
            verlangen)(?: von (?:ihnen|dir))?|(?:sie|du) (?:bringen|bringst|haben|hast|passt|
            passen)(?: (?:mit|zu uns(?:, wenn)?))?|wen wir suchen|das solltest du mitbringen|
            (?:über|zu) (?:sie|dich)|was (?:sie|du) mitbring(?:en|st)""",
        Role.DUTY: r"""(?:ihre|deine|die|unsere)? ?(?:haupt|kern)?(?:aufgaben|tätigkeiten|
            verantwortung|verantwortlichkeiten|mission)|(?:ihr|dein|das)? ?(?:aufgabengebiet|
            aufgabenbereich|tätigkeitsfeld|tätigkeitsprofil|aufgabenprofil|job|einsatz|
            wirkungsfeld)|(?:das|was) (?:erwartet (?:sie|dich)|(?:sie|dich) erwartet|machst du|
            machen sie|werden sie tun|sind (?:ihre|deine) aufgaben|du (?:bei uns )?(?:machst|
            bewegst)|sie bewegen)|(?:die|ihre) (?:stelle|rolle|position)|stellenbeschreibung|
            (?:so|hier) (?:sieht|bringst) \w{1,20}(?: \w{1,20}){0,4}""",
        Role.EMPLOYER: r"""(?:über|wir über) uns|wer wir sind|wir sind|das unternehmen|
            das sind wir|unternehmensprofil|(?:ihr|unser) (?:arbeitgeber|team|unternehmen)|
            willkommen bei .{1,40}""",
        Role.OFFER: r"""(?:das|was|dies) (?:bieten wir|wir (?:bieten|ihnen bieten|dir bieten)|
            bieten wir (?:ihnen|dir)|erwartet sie bei uns)(?: (?:ihnen|dir|euch))?|
            wir bieten(?: (?:ihnen|dir|euch))?|(?:unser|unsere|ihr|ihre|deine|dein) (?:angebot|
            leistungen|benefits|vorteile|extras)|benefits|leistungen|(?:darauf|
            das) (?:können sie sich|kannst du dich) freuen|deine vorteile(?: bei uns)?|
            warum (?:wir|zu uns)|gute gründe.{0,30}|freuen sie sich auf|unser angebot an sie""",
        Role.TERMS: r"""(?:arbeits|einsatz|dienst)ort|standort|arbeitszeit(?:en|modell)?|gehalt|
            vergütung|entgelt(?:gruppe)?|eingruppierung|lohn|beginn|eintritt(?:stermin|sdatum)?|
            startdatum|befristung|vertragsart|anstellungsart|beschäftigungsart|umfang|
            rahmenbedingungen|konditionen|referenz(?:nummer)?|kennziffer|stellenumfang|
            schicht\w{0,8}|auf einen blick|eckdaten""",
        Role.APPLY: r"""(?:ihre|deine|die|jetzt|so)? ?(?:bewerbung|
            bewerben)(?: sie sich| du dich)?|interesse(?: geweckt)?|interessiert|(?:ihr |dein |
            der )?(?:kontakt|ansprechpartner\w{0,4}|bewerbungsprozess|bewerbungsfrist|
            bewerbungsschluss)|haben wir .{1,30} geweckt|neugierig(?: geworden)?|
            weitere informationen|fragen|nächste schritte""",
        Role.EQUALITY: r"gleichstellung|chancengleichheit|vielfalt|diversity",
        Role.PRIVACY: r"datenschutz(?:hinweise?)?|hinweise? zum datenschutz",
    },
    signs={
        Role.EQUALITY: r"""unabhängig von (?:geschlecht|nationalität|alter|herkunft|ihrem|
            deinem)|schwerbehindert\w{0,6}|gleichstellung|chancengleichheit|gleiche\w? eignung|
            menschen mit behinderung\w{0,2}|vielfalt|frauenförderung|bei gleicher (?:eignung|
            qualifikation)|diskriminier\w{1,6}|frauen (?:werden )?(?:ausdrücklich|besonders)""",
        Role.PRIVACY: r"""datenschutz\w{0,20}|personenbezogene\w? daten|dsgvo|
            verarbeitung (?:ihrer|deiner)""",
        Role.OFFER: r"""wir bieten|bieten wir|(?:sie|dich) erwarte(?:t|n)|es erwartet (?:sie|
            dich)|\d\d (?:tage|urlaubstage)(?: urlaub)?|(?:attraktive|übertarifliche|
            leistungsgerechte|faire|tarifliche)\w{0,2} (?:vergütung|bezahlung|gehalt|entlohnung|
            konditionen)|betriebliche altersvorsorge|weihnachtsgeld|urlaubsgeld|jobticket|jobrad|
            fort- und weiterbildung\w{0,10}|weiterbildungs\w{1,14}|vermögenswirksame|
            mitarbeiterrabatt\w{0,2}|unbefristete\w{0,2} (?:arbeitsvertrag|anstellung|
            arbeitsverhältnis|stelle)|flache hierarchien|flexible arbeitszeiten|zuschuss|
            kostenlose\w{0,2}|sichere\w? arbeitsplatz|einarbeitung|freuen (?:sie sich|dich) auf""",
        Role.APPLY: r"""bewerb(?:en sie sich|ung\w{0,12}|ungsunterlagen)|ihre unterlagen|
            senden sie|schicken sie|freuen (?:wir )?uns auf (?:ihre|deine|sie|dich)|
            (?:fragen|rückfragen|auskünfte|informationen) (?:beantwortet|steht|stehen|
            erteilt|erhalten)|ansprechpartner\w{0,4}|vorstellungsgespräch\w{0,2}|anschreiben|
            lebenslauf|bewirb dich|rufen sie|online[- ]bewerb\w{1,8}""",
        Role.TERMS: r"""(?:voll|teil)zeit|befristet|unbefristet|ab sofort|
            zum nächstmöglichen|(?:wochen)?stunden(?: pro woche| wöchentlich|/woche)|
            entgeltgruppe|tvöd\S{0,12}|tv-l|besoldungsgruppe|brutto|arbeitszeit|minijob|
            zum (?:1|01)\.|(?:die )?vergütung (?:erfolgt|richtet)|(?:der )?(?:arbeits|dienst|
            einsatz)ort (?:ist|liegt)""",
        Role.DUTY: r"""sie (?!(?:haben|sind|können|finden|erhalten|bekommen|profitieren|
            interessieren)\b)[a-zäöüß]{3,20}en|(?:sie|du) (?:übernehmen|übernimmst|betreuen|
            betreust|führen|führst|planen|planst|sorgen|sorgst|unterstützen|unterstützt|
            bereiten|entwickeln|entwickelst|beraten|berätst|pflegen|pflegst|koordinieren|
            bearbeiten|erstellen|erstellst|kümmern|leiten|leitest|gestalten|transportieren|
            kommissionieren|be- und entladen|unterrichten|steuern|verantworten|verantwortest|
            kochen|dokumentieren|wirken|arbeiten an)|(?:sie|du) (?:sind|bist) (?:zuständig|
            verantwortlich) für|zuständig für|verantwortlich für|(?:zu )?(?:ihren|
            deinen) aufgaben (?:gehören|zählen|umfassen)|(?:ihre|deine) aufgabe ist|
            mitwirkung|durchführung|betreuung (?:von|der|unserer)|planung und|
            organisation (?:von|der|und)|unterstützung (?:bei|der|des|von)""",
        Role.EMPLOYER: r"""wir sind|(?:als|ist) (?:ein|eine|einer|eines) (?:\w{1,20} ){0,4}
            (?:unternehmen|anbieter|arbeitgeber|dienstleister|hersteller|familienunternehmen|
            träger|klinik\w{0,4}|einrichtung|marktführer)|mitarbeiter(?:innen|n|
            inne?n)?(?: und mitarbeiter\w{0,4})? (?:an|in|weltweit|arbeiten)|gegründet|seit (?:19|
            20)\d\d|unser(?:e|em|en)? (?:unternehmen|team|haus|klinik|kunden|mitarbeiter\w{0,5})|
            mit sitz in|werden sie teil|werde teil""",
        Role.OTHER: r"(?:suchen wir|wir suchen|sucht)",
    },
    asks=r"""(?:sie|du) (?:haben|hast|verfügen|verfügst|besitzen|besitzt|bringen|bringst|
        sind (?!(?:zuständig|verantwortlich))|bist (?!(?:zuständig|verantwortlich))|können|
        kannst|sprechen|sprichst|beherrschen|beherrschst|kennen|kennst|arbeiten (?:gerne?|
        selbst|strukt|team)|zeichnen|zeichnest|denken|denkst|mögen|magst|überzeugen|sollten|
        solltest|müssen|musst|identifizieren)|(?:haben|verfügen|besitzen|sind|können|sollten|
        müssen) sie|hast du|bist du|setzen wir voraus|(?:wird|werden) (?:vorausgesetzt|
        erwartet|benötigt|gewünscht)|(?:ist|sind|wäre|wären)(?: \w{1,15})? (?:zwingend|
        erforderlich|notwendig|voraussetzung|von vorteil|wünschenswert|vorteilhaft|ein plus|
        unerlässlich|willkommen|gern gesehen|nice to have|kein muss|ein muss)|von vorteil|
        wünschenswert|idealerweise|wir (?:erwarten|wünschen uns|setzen|
        legen (?:großen )?wert)|voraussetzung (?:ist|sind|für)|zwingend erforderlich|
        erforderlich\b|abgeschlossene\w? |berufserfahrung|führerschein(?:klasse)?|(?:gute|
        sehr gute|sichere|fundierte|fließende)\w{0,2}
        (?: und \w{1,20})? (?:\w{0,20}kenntnisse)|(?:deutsch|englisch)kenntnisse|
        arbeitserlaubnis|führungszeugnis|masernschutz\w{0,16}|impfnachweis|(?:gesucht|
        vorausgesetzt) (?:wird|werden)|schichtbereitschaft|reisebereitschaft""",
    asks_first=r"""(?:(?:eine?n?|die|ein|mindestens|mehrjährige|mehrere|erste|fundierte|gute|
        sehr gute|ausgeprägte|hohe|hohes|sichere[rs]?|sicherer|umfassende|einschlägige|
        nachweisbare|praktische|relevante|gültiger?|idealerweise|erfolgreich|fließende|
        freundliches?|selbstständige|eigenverantwortliche|strukturierte|körperliche|zeitliche|
        gepflegtes|staatlich|abgeschlossenes?|abgeschlossene|ausgezeichnete|verhandlungssichere|
        du|sie|technisches|handwerkliches|großes|große|starke|kaufmännische|entsprechende) ?
        (?:und |, )?){0,4}(?:ausbildung|studium|hochschul\w{1,14}|abschluss|berufs\w{1,14}|
        erfahrung\w{0,3}|\w{0,18}kenntnisse|\w{0,12}führerschein\w{0,8}|fähigkeit\w{0,2}|
        verständnis|umgang|bereitschaft|\w{0,14}bereitschaft|team\w{1,12}|kommunikations\w{1,10}|
        zuverlässig\w{0,4}|belastbar\w{0,4}|flexib\w{2,8}|motiv\w{2,8}|engagement|
        organisations\w{1,8}|\w{0,12}arbeitsweise|auftreten|freude|spaß|interesse|leidenschaft|
        staplerschein|approbation|examen|staatsexamen|befähigung|kompetenz\w{0,2}|sozialkompetenz|
        empathie|einfühlungsvermögen|geschick|verantwortungsbewusst\w{0,4}|pünktlich\w{0,4}|
        sorgfalt|deutsch|englisch|pkw|gesundheitszeugnis|lernbereit\w{0,6}|eigeninitiative|
        durchsetzungs\w{1,10}|selbst(?:st)?ändig\w{0,4}|erfahren|umgangsformen|anerkennung|
        qualifikation|weiterbildung|meister\w{0,8}|techniker\w{0,4}|schulabschluss|abitur|
        \w{0,12}affin\w{0,5}|hands-on)""",
    asides=r"""(?:auch )?quereinsteiger|wenn sie (?:interesse|fragen)|
        haben sie (?:interesse|fragen|noch)|(?:haben wir|sie haben)(?:ihr |
        noch )?(?:interesse|fragen)|bitte|weitere informationen|unser\w{0,2} \w{1,20}|
        für (?:fragen|rückfragen|weitere)|bei fragen|wir (?!(?:erwarten|wünschen|setzen|
        suchen|legen|freuen)\b)\w{2,20}""",
    lead=r"""(?:und |sowie |außerdem |zudem |darüber hinaus |idealerweise |
        ferner )?(?:(?:sie|du) (?:haben|hast|verfügen über|verfügst über|besitzen|besitzt|
        bringen|bringst|sind|bist|sollten|solltest|müssen|musst)|(?:haben|verfügen|besitzen|
        sollten|müssen) sie(?: über)?|wir (?:erwarten|wünschen uns|setzen|
        suchen)(?: von (?:ihnen|dir))?|voraussetzung(?:en)? (?:ist|sind)|
        vorausgesetzt (?:wird|werden)|gesucht wird)(?: ein(?:e|en|er)?| den| die| das| der)?
        (?!\w)|(?:eine?n?|und|sowie|sind|haben|besitzen|verfügen über|bringen|bist|hast|
        verfügst über|bringst|sprechen|zwingend):? """,
    tail=r" (?:mit|voraus|verfügen|besitzen|haben|sind|ist|wird|werden|und|sowie)|,",
    nice_before=r"""idealerweise|vorzugsweise|gerne auch|wünschenswert (?:ist|sind|wäre|wären)|
        von vorteil (?:ist|sind|wäre|wären)|optional|bestenfalls|im idealfall|(?:wir )?freuen uns
        (?:auch)?,? wenn|ein plus (?:ist|sind)""",
    nice_after=r"""(?:,? ?(?:ist|sind|wäre|wären|jedoch|aber|sehr|gerne|werden)(?: (?:sehr|auch|
        dabei|hierbei|jedoch|aber|ebenfalls))? )?(?:von vorteil|wünschenswert|vorteilhaft|
        ein (?:\w{1,12} )?(?:plus|vorteil|pluspunkt)|willkommen|ideal|gern(?:e)? gesehen|
        nice[- ]to[- ]have|hilfreich|kein muss|nicht (?:zwingend |unbedingt )?(?:erforderlich|
        notwendig|voraussetzung)|gewünscht|bevorzugt)(?:,? (?:aber|jedoch) (?:kein muss|
        keine (?:bedingung|voraussetzung)|nicht \w{1,15}(?: erforderlich)?))?""",
    must_after=r"""(?:,? ?(?:ist|sind|wird|werden)(?: (?:zwingend|unbedingt))? )(?:erforderlich|
        notwendig|voraussetzung|vorausgesetzt|ein muss|unerlässlich|benötigt|zwingend|erwartet)|
        setzen wir voraus|zwingend erforderlich|erforderlich""",
    must=r"zwingend|erforderlich|voraussetzung|vorausgesetzt|muss|unerlässlich",
    head=r"""(?:(?:\w{1,20},? (?:und )?){0,4}(?:\w{0,18}kenntnisse|\w{0,8}erfahrung(?:en)?|
        umgang|verständnis|know[- ]how|sicher|vertraut|fließend|verhandlungssicher|
        expertise)(?: (?:in|im|mit|mit der|mit den|von|der|auf|bei)){1,2})""",
    again=r"""(?:(?:ein|eine|einen|gute|sehr gute|mehrjährige|mindestens|hohe|ausgeprägte|
        sichere[rs]?|sicherer|gültiger?|eigener|erste|idealerweise|fundierte|freundliches|
        hohes) ){0,3}(?:\w{0,18}kenntnisse|\w{0,12}erfahrung|\w{0,12}führerschein\w{0,8}|
        \w{0,14}bereitschaft|\w{1,20}fähigkeit|ausbildung|abschluss|studium|freude|spaß|interesse|
        umgang|auftreten|verständnis|\w{1,14}arbeitsweise|engagement|einfühlungsvermögen|empathie|
        teamgeist|organisations\w{1,8}|zuverlässigkeit|flexibilität|belastbarkeit|staplerschein|
        deutsch|englisch|pkw|sozialkompetenz|sind|haben|bringen|sprechen|verfügen|besitzen|
        (?:\d{1,2}|{numbers}) jahre)""",
    shared=r"""\w{0,20}kenntnisse|\w{0,12}erfahrung|fähigkeiten|\w{0,14}arbeitsweise|arbeiten|
        handeln|kompetenz(?:en)?|denken|auftreten|wort und schrift|form|qualifikation""",
    both=r"und|sowie|&",
    either=r"oder|bzw\.|und/oder",
    kinds={
        Kind.RIGHT_TO_WORK: r"""arbeitserlaubnis|aufenthalts\w{1,12}|staatsangehörigkeit|
            arbeitsgenehmigung|eu-bürger\w{0,3}|mindestalter|mindestens 18|vollendetes? 18""",
        Kind.LICENCE: r"""\w{0,14}führerschein\w{0,10}|klasse (?:b|be|c|ce|c1|c1e|d)|
            staplerschein|gabelstapler\w{0,8}|approbation|fahrerkarte|modul\w{0,3} 95|
            adr\S{0,8}|zertifi\w{2,8}|sachkunde\w{0,16}|führungszeugnis|gesundheitszeugnis|
            berufszulassung|kranschein|berufserlaubnis|masern\w{0,20}|impf\w{1,12}|
            ersthelfer\w{0,4}|fachkunde\w{0,10}|berufskraftfahrerqualifikation|
            facharzt\w{0,14}|§ ?34a\S{0,4}|lizenz""",
        Kind.EDUCATION: r"""\w{0,10}ausbildung|studium|\w{0,10}studium|\w{0,14}abschluss|
            bachelor|master|diplom\w{0,12}|staatsexamen|examen|abitur|fachabitur|
            hochschul\w{1,14}|meister(?:brief|prüfung|titel)?|techniker\w{0,4}|promotion|
            gesell\w{1,6}brief|examinierte?r?|mittlere reife|fachhochschul\w{0,10}|lehre|
            gelernte?r?|anerkennung als""",
        Kind.LANGUAGE: r"""\w{0,8}deutsch\w{0,12}|englisch\w{0,12}|französisch\w{0,12}|
            spanisch\w{0,12}|italienisch\w{0,12}|polnisch\w{0,12}|russisch\w{0,12}|
            türkisch\w{0,12}|sprachkenntnisse|fremdsprachen?\w{0,10}|muttersprache|zweisprachig|
            arabisch\w{0,12}""",
        Kind.AVAILABILITY: r"""\w{0,14}schicht\w{0,14}|nacht(?:arbeit|dienst\w{0,3})|
            wochenend\w{0,14}|\w{0,8}bereitschaft|rufbereitschaft\w{0,4}|reisebereitschaft|
            reise\w{1,14}|mobil(?:ität)?|körperlich\w{0,2}|heben|belastbar\w{0,4}|pkw|(?:voll|
            teil)zeit|überstunden|verfügbar\w{0,4}|zeitliche flexibilität|eigenes fahrzeug|umzug|
            höhentauglich\w{0,4}|schwindelfrei\w{0,4}|(?:früh|spät)dienst\w{0,3}|feiertag\w{0,4}|
            außendienst\w{0,8}""",
        Kind.BEHAVIOUR: r"""team\w{1,14}|zuverlässig\w{0,4}|flexib\w{2,8}|belastbar\w{0,4}|
            kommunikat\w{2,14}|kommunikationss?\w{1,12}|motivat\w{2,4}|motiviert|engagement|
            engagiert|selbst(?:st)?ändig\w{0,4}|eigenverantwort\w{2,6}|strukturierte?\w{0,2}|
            \w{0,14}arbeitsweise|sorgf\w{2,6}|freundlich\w{0,4}|empathie|einfühlungsvermögen|
            geduld|kreativ\w{0,5}|analytisch\w{0,2}|verantwortungs\w{2,10}|pünktlich\w{0,4}|
            auftreten|freude|spaß|sozialkompetenz|soziale kompetenz|eigeninitiative|
            organisations\w{1,10}|hands-on\S{0,12}|durchsetzungs\w{1,12}|lernbereit\w{0,8}|
            offen\w{0,4}|leidenschaft|ehrlich\w{0,4}|service\w{1,14}|kundenorient\w{2,8}|
            umgangsformen|lösungsorient\w{2,8}""",
        Kind.EXPERIENCE: r"\w{0,12}erfahrung\w{0,3}|erfahren|jahre\w?|praxis|berufspraxis",
        Kind.TOOL: r"""ms[- ]office\S{0,14}|excel|word|sap\S{0,6}|software\w{0,10}|cad|datev|
            hubwagen|stapler|scanner|edv\S{0,14}|pc\S{0,14}|programmier\w{2,14}|datenbanken|
            office\S{0,14}|werkzeug\w{0,4}|maschinen|cnc\S{0,10}|kis|warenwirtschaft\w{0,10}""",
    },
    years=r"""(?P<n>\d{1,2}(?:[.,]5)?|{numbers}|mehrere|einige)(?:[- ]?(?:bis|-|–) ?(?:\d{1,2}|
        {numbers}))??\+? ?(?:jahre?n?|-?jährige[rs]?|(?P<months>monaten?))""",
    numbers={
        "ein": 1,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "fünf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 8,
        "zehn": 10,
    },
    fluency=r"""muttersprach\w{1,10}|verhandlungssicher\w{0,2}|fließend\w{0,2}|
        sehr gut\w{0,2}|gut\w{0,2}|sicher\w{0,2}|(?:in )?wort und schrift|
        [abc][12](?:/[abc][12])?|grundkenntnisse""",
    degrees=r"""promotion|master|diplom|staatsexamen|bachelor|hochschul\w{1,12}|
        fachhochschul\w{0,10}|studium|meister|techniker|berufsausbildung|ausbildung|abitur|
        mittlere reife|examen""",
)
