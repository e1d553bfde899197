"""German: how employers, panels and coaches say things about an applicant."""

from nextround.engine.feedback.why import Why
from nextround.engine.feedback.wording import Wording

WORDING = Wording(
    words={
        "others": r"""
            (?:andere\w*|weitere\w*|ein\w* andere\w*) (?:\w+ ){0,2}?(?:bewerb\w+|kandidat\w+
                |profil\w*|person\w*|mitbewerb\w+)
        """,
        "someone": r"""
            (?:jemand\w*|eine[nr]? (?:andere\w* )?(?:person|bewerb\w+|kandidat\w+)|bewerber\w*
                |kandidat\w*)
        """,
        "place": r"""
            (?:stelle|position|funktion|posten|vakanz|ausschreibung|arbeitsplatz|ausbildungsplatz)
        """,
    },
    cues={
        Why.NO_REASONS: r"""
            (?:keine|nicht|leider)\b.{0,60}\b(?:rückmeldung|feedback|gründe\w*|begründ\w+|äußern
                |auskunft)\b.{0,30}\b(?:geben|nennen|mitteilen|möglich|können|dürfen)
            |(?:aus rechtlichen|aus datenschutz\w*|rechtlichen gründen)
            |(?:zu den gründen|einzelnen gründe\w*|ohne angabe von gründen)
        """,
        Why.SMALL_PRINT: r"""
            (?:diese (?:e-?mail|nachricht)|nicht auf diese|automatisch (?:erstellt|erzeugt
                |generiert))
            |(?:sitz der gesellschaft|registergericht|ust-idnr|folgen sie uns|an diese adresse)
            |(?:vertraulich|datenschutz(?:hinweis|erklärung|konform)\w*|dsgvo|impressum)\b
            |(?:unterlagen|daten|bewerbung)\b.{0,50}\b(?:gelöscht|vernichtet|zurückgesandt
                |zurückgeschickt|löschen|vernichten)
            |(?:löschen|vernichten)\b.{0,40}\b(?:unterlagen|daten|monat\w*)
        """,
        Why.NO_VERDICT: r"""
            (?:kein\w*|nicht(?:s)?)\b.{0,25}\b(?:wertung|bewertung|urteil|mit ihnen|mit ihrer person
                |aussage über)\b
        """,
        Why.NEXT_STEPS: r"""
            (?:wir|unser\w*)? ?(?:prüfen|sichten|melden uns|bitten um|bestätigen|informieren
                |freuen uns)\b
            |(?:eingang|erhalt) ihrer|(?:erhalten|eingegangen|angekommen)\b.{0,30}\bbewerbung
            |(?:in kürze|sobald wie möglich|so bald wie möglich|in den nächsten|bis dahin|geduld)\b
            |(?:möchten|dürfen) (?:wir )?(?:sie|ihnen) (?:\w+ )?(?:einladen|informieren|bitten)
        """,
        Why.NO_SPONSORSHIP: r"""
            (?:visum|visa|aufenthalt\w*|arbeitserlaubnis|arbeitsgenehmigung)\b.{0,60}\b(?:nicht
                |kein\w*|fehl\w*|leider|erforderlich|voraussetzung)
            |(?:nicht|kein\w*)\b.{0,40}\b(?:visum|visa|aufenthalt\w*|arbeitserlaubnis)
        """,
        Why.CANCELLED: r"""
            <place>\b.{0,60}\b(?:gestrichen|entfällt|entfallen|weggefallen|weggebrochen|ausgelaufen|gestoppt|zurückgezogen
                |eingefroren|aufgehoben|nicht (?:mehr )?(?:besetzt|gebraucht|benötigt
                |ausgeschrieben)|wegfall\w*|zurückgestellt|aufgelöst|gibt es nicht mehr|abgebrochen)
            |(?:projekt|auftrag|budget|mittel|förder\w+|finanzierung|haushalt)\b.{0,70}\b(?:gestoppt
                |gestrichen|gekürzt|gekündigt|weggefallen|nicht (?:bewilligt|genehmigt|verlängert)
                |entzogen|verloren|eingestellt|geplatzt|beendet|abgelehnt)
            |\w*(?:einstellungsstopp|umstrukturier\w+|umorganis\w+|restrukturier\w+|stellenabbau)
            |(?:verfahren|auswahlverfahren|ausschreibung)\b.{0,30}\b(?:aufgehoben|eingestellt
                |beendet|abgebrochen)
            |(?:stellen|stellt) (?:derzeit |vorerst |zurzeit )?(?:niemanden
                |keine\w*)\b.{0,20}\bein\b
        """,
        Why.INTERNAL: r"""
            (?:interne?[nrms]?|hausintern\w*|innerbetrieblich\w*)\b.{0,30}\b(?:besetz\w*|vergeben
                |kandidat\w*|bewerb\w*|lösung|kolleg\w*|mitarbeit\w*|nachfolg\w*|person\w*|kraft
                |nachrück\w*|entschieden)
            |(?:besetz\w*|vergeben|entschieden)\b.{0,25}\b(?:intern\b|hausintern\w*)
            |(?:aus dem (?:eigenen )?haus|aus den eigenen reihen|aus dem team (?:besetz|nach))
            |(?:kolleg\w+|mitarbeiter\w*|jemand\w*|person)\b.{0,15}\b(?:bereits
                |schon) .{0,20}\b(?:in unser\w*|bei uns|im haus|hier)
            |(?:einen|eine|einer) (?:kolleg\w+|mitarbeiter\w*) (?:aus|der bereits|die bereits)
        """,
        Why.FILLED: r"""
            <place>\b.{0,40}\b(?:bereits|schon|inzwischen|mittlerweile|nun|jetzt|anderweitig
                |zwischenzeitlich)\b.{0,20}\b(?:besetzt|vergeben)
            |<place>\b.{0,25}\b(?:ist|wurde|sind|haben wir|konnten wir)\b.{0,20}\b(?:besetzt
                |vergeben|besetzen)
            |(?:nicht mehr (?:verfügbar|frei|offen|vakant))
        """,
        Why.RANK_TOLD: r"""
            (?:zweite[nr]?|dritte[nr]?|vierte[nr]?|2\.|3\.|4\.) (?:platz|stelle|rang|wahl)\b
            |(?:engere[nr]? (?:wahl|auswahl|kreis)|knappe entscheidung|knapp (?:dahinter|entschieden
                |unterlegen)|reserveliste|nachrück\w+|endrunde|unter den letzten|zwischen ihnen und)
            |(?:platz|rang|nummer) \d+|sie standen mit \w+ (?:weiteren|anderen)
            |(?:zweit|dritt)(?:beste\w*|plat\w+)
        """,
        Why.ON_FILE: r"""
            (?:bewerber|talent|kandidaten)(?:pool|datenbank|kreis)\w*
            |(?:unterlagen|daten|profil|bewerbung|lebenslauf)\b.{0,50}\b(?:aufbewahr\w+|behalten
                |speichern|gespeichert|vormerken|aufnehmen|evidenz|vorliegen|aufgenommen)
            |(?:kommen|melden|kontaktieren|hören|denken|berücksichtigen)\b.{0,70}\b(?:auf sie
                |bei ihnen|von uns|an sie|zukunft|künftig\w*|wieder|sobald|falls|wenn|gerne)
            |(?:sollte|falls|sobald|wenn)\b.{0,70}\b(?:ergeben|frei werden|frei wird|ergibt|vakant
                |passende stelle)
            |(?:in kontakt|in verbindung) bleiben
        """,
        Why.APPLY_AGAIN: r"""
            (?:erneut|wieder|nochmals?|weiterhin|gerne?|jederzeit|zukünftig
                |künftig)\b.{0,60}\b(?:bewerben|bewerbung|melden|bewerbungen)
            |(?:bewerben|melden) sie sich (?:\w+ ){0,3}?(?:wieder|erneut|nochmals?|gerne?|jederzeit)
            |(?:besuchen|schauen|beachten|verfolgen|werfen)\b.{0,60}\b(?:karriere\w*|website
                |webseite|internetseite|homepage|stellen\w*|jobbörse|ausschreibung\w*|portal)
            |(?:andere|weitere|neue|aktuelle|offene) (?:stellen\w*|positionen|ausschreibungen|jobs)
        """,
        Why.TERMS_APART: r"""
            \w*(?:gehalt\w*|lohn\w*|vergütung\w*|honorar\w*|stundensatz
                |tagessatz)\b.{0,70}\b(?:übersteig\w*|über|höher\w*|budget\w*|rahmen|nicht|liegt
                |liegen|tarif\w*|außerhalb)
            |(?:sprengt|sprengen|übersteig\w+|überschreit\w+)\b.{0,40}\b(?:budget|rahmen|tarif\w*
                |möglichkeiten)
            |(?:\w*kündigungsfrist|eintritt\w*|starttermin|\w*umzug|umziehen|pendeln|arbeitsweg
                |anfahrt\w*|\w*schicht\w*|\w*wochenend\w*|\w*nachtdienst\w*|teilzeit|vollzeit
                |homeoffice|verfügbar\w*|reise\w*|stundenzahl|arbeitszeit\w*|\w*bereitschaft\w*
                |führerschein)\b.{0,60}\b(?:nicht|kein\w*|zu lang\w*|zu spät|länger|nur|erst|lieber
                |unmöglich)
            |(?:nicht|kein\w*|nur|erst|lieber|wünsch\w+)\b.{0,50}\b(?:\w*kündigungsfrist|eintritt\w*
                |\w*schicht\w*|\w*wochenend\w*|\w*nachtdienst\w*|teilzeit|vollzeit|homeoffice|umzug
                |umziehen|verfügbar|reisebereit\w*|vor ort)
        """,
        Why.OTHER_HAD: r"""
            <someone>\b,? .{0,15}\b(?:der|die|das|mit|welche\w*)\b.{0,60}\b(?:bereits|schon|jahre\w*
                |erfahrung (?:in|im|mit|als)|kenntnis\w+|\w+schein|abschluss|ausbildung|kennt|kannte
                |mitbring\w+|gearbeitet|geleitet|spricht)
            |(?:konkret|insbesondere|speziell|nämlich)\b
            |(?:suchen|suchten|gesucht|brauchen|brauchten|wollten)\b.{0,20}<someone>,? (?:mit|der
                |die)\b(?! mehr erfahrung\W*$)
        """,
        Why.LACKS: r"""
            (?:fehl\w*|mangel\w*|vermiss\w+|ohne|zu wenig|wenig|nicht genug|nicht genügend
                |(?:noch )?kein\w*|nicht ausreichend\w*|nicht über|benötigen
                |voraussetz\w+) (?:\S+ ){0,7}?(?:\w*erfahrung\w*|\w*kenntnis\w*|\w*praxis|\w*wissen
                |\w*verständnis)\b,? (?:in|im|mit|als|auf|bei|von|zu|aus|der|des|für)\b
            |(?:fehl\w*|ohne|(?:noch )?kein\w*|nicht (?:über|im besitz)
                |mangel\w*)\b.{0,50}\b(?:\w*schein\b|\w*abschluss\w*|\w*zertifikat\w*|\w*ausbildung
                |\w*studium|\w*diplom|\w*anerkennung|\w*zulassung|\w*nachweis\w*|\w+erfahrung
                |\w+kenntnisse|\w*prüfung|\w*berechtigung|\w*qualifikation|\w*examen
                |\w*sachkunde\w*)
            |(?:\w+erfahrung|\w+kenntnisse|\w*schein|\w*abschluss|\w*zertifikat\w*|\w*ausbildung
                |\w*zulassung|\w*nachweis\w*|\w*prüfung|anerkennung)\b.{0,50}\b(?:fehl\w*
                |reich\w+ nicht|nicht (?:aus|vor|anerkannt|erfüll\w+|ausreich\w+|nachgewiesen)
                |abgelaufen|zwingend|voraussetzung)
            |jahre\w* (?:\w+ ){0,2}(?:\w*erfahrung|praxis)
        """,
        Why.BETTER_MATCH: r"""
            (?:besser\w*|mehr|genauer|eher|stärker|näher|am besten|noch besser
                |optimal\w*)\b.{0,40}\b(?:entspr\w+|pass\w+|erfüll\w+|geeignet\w*|übereinstimm\w+
                |abdeck\w+|decken|zusag\w+)
            |(?:entspr\w+|pass\w+|erfüll\w+|überzeug\w+|geeignet\w*)\b.{0,40}\b(?:besser|mehr|eher
                |genauer|stärker|näher)\b
            |(?:qualifizierter\w*|geeigneter\w*|passender\w*|erfahrener\w*|besser geeignet\w*
                |mehr erfahrung)\b(?! (?:in|im|mit|als))
            |(?:anforderungsprofil|anforderungen|profil|vorstellungen
                |erwartungen)\b.{0,50}\b(?:näher|besser|mehr
                |nicht (?:ganz |vollständig |in allen punkten )?(?:entspr\w+|erfüll\w+))
        """,
        Why.STRONG_FIELD: r"""
            (?:vielzahl|große[nr]? (?:anzahl|zahl|resonanz|interesse)|zahlreiche\w*|sehr viele
                |viele (?:\w+ ){0,3}?bewerb\w+|hohe[rsn]? (?:anzahl|zahl|niveau)|starke\w* (?:feld
                |konkurrenz)|bewerberfeld|bewerberlage)\b
        """,
        Why.FIT_UNEXPLAINED: r"""
            (?:nicht|kein\w*)\b.{0,50}\b(?:pass\w+|gepasst|passung|richtige\w*|geeignet\w*)
            |(?:pass\w+)\b.{0,30}\bnicht\b
            |(?:menschlich|fachlich|persönlich|insgesamt|chemie)\b.{0,30}\b(?:gepasst|passt
                |gestimmt)
            |(?:bauchgefühl|chemie stimm\w*|andere[nr]? (?:weg|richtung))
        """,
        Why.OTHERS_CHOSEN: r"""
            andere (?:waren|hatten|haben|lagen|überzeugten)\b
            |<others>
            |(?:für|an) (?:jemand(?:en)? ander\w+|eine andere person)
            |anderweitig (?:entschieden|vergeben)
        """,
        Why.WARM_WORDS: r"""
            (?:tut (?:uns|mir)|es tut)\b.{0,25}\bleid|sorry|entschuldig\w+
            |(?:gefreut|freude|angenehm\w*|nett\w*|sympathisch\w*)\b.{0,40}\b(?:kennen|gespräch
                |treffen|austausch)
            |(?:kennen|gespräch|austausch)\w*\b.{0,30}\b(?:gefreut|freude|angenehm\w*
                |sympathisch\w*)
            |(?:interessant\w*|beeindruckend\w*) (?:\w+ ){0,2}(?:lebenslauf|profil|unterlagen
                |bewerbung|werdegang)
        """,
        Why.DECISION_ONLY: r"""
            (?:nicht|leider|bedauer\w+|absage|absagen)\b.{0,80}\b(?:berücksichtig\w+|mitteilen
                |entschieden|einlad\w+|anbieten|zusage|auswahl|fortsetzen|weiter|möglich|absagen)
            |(?:eingehender|sorgfältiger|reiflicher|intensiver) (?:prüfung|überlegung|beratung)
            |(?:entscheidung ist uns|nicht leicht ?gefallen|nicht leicht gemacht)
            |bitte haben sie verständnis
        """,
        Why.THANKS: r"""
            (?:dank\w*|bedanken|herzlichen dank|vielen dank)\b
            |(?:ihr interesse|ihre zeit|ihr vertrauen|ihre mühe|ihre geduld)\b
        """,
        Why.WISHES: r"""
            (?:wünschen|wünsche|alles gute|viel erfolg|viel glück)\b
            |(?:hoffen|sicher|überzeugt)\b.{0,40}\b(?:finden|erfolg|zukunft)
        """,
        Why.GREETING: r"""
            (?:sehr geehrte[rn]?|guten (?:tag|morgen)|liebe[rs]?|hallo|grüß|moin|servus)\b
            |(?:mit (?:\w+ )?grüßen|(?:viele|beste|freundliche|herzliche|liebe) grüße)
        """,
    },
    you=r"""
        (?:sie|ihnen|ihre?[nmrs]?|du|dir|dich|deine?[nmrs]?|euch)\b
        |(?:der|die) (?:bewerber|kandidat)\w*
    """,
    they=r"(?:wir|uns|unser\w*|man|die (?:stelle|kommission|leitung|firma))\b",
    because=r"(?:weil|da|denn|aufgrund|wegen|deshalb|daher|grund|nachdem)\b",
    faulted=r"""
        (?:fehl\w+|mangel\w*|mangelnd\w*|schwach\w*|schwäche\w*|lücke\w*|lückenhaft|unklar\w*
            |vage\w*|oberflächlich\w*|dünn\w*|unsicher\w*|nervös\w*|unstrukturiert\w*|knapp\w*
            |langatmig\w*|ausschweif\w*|unvorbereitet\w*|auswendig\w*|allgemein\w*|pauschal\w*
            |zögerlich\w*|undeutlich\w*|hektisch\w*|monoton\w*|abwertend\w*|kritisch\w*
            |distanziert\w*|zweifel\w*|bedenken|sorge\w*|schwer\b|falsch\w*|fehler\w*|ungenau\w*
            |unvollständig\w*|wenig\w*|ungern|skeptisch)\b
    """,
    limited=r"""
        (?:zu|nicht|kein\w*|nie|kaum|nur|eher|etwas|mehr|tiefer|klarer|deutlicher|konkreter|besser
            |genauer|noch|lieber|selten|leise|laut|schnell\w*|langsam\w*|lang\w*|spät\w*)\b
    """,
    wished=r"""
        (?:hätte\w*|gewünscht|erwartet\w*|erhofft\w*|vermisst\w*|gefehlt|bräuchte\w*)\b
    """,
    seemed=r"""
        (?:sie|ihr\w* (?:\w+ )?\w+) (?:wirk\w+|schein\w+|schien\w*)\b
        |(?:wirkten|schienen|machten) sie\b
        |(?:eindruck|gefühl)\b.{0,15}\b(?:dass|als (?:ob|würden))
    """,
    praised=r"""
        (?:gut\w*|sehr gut\w*|hervorragend\w*|stark\w*|überzeug\w+|sympathisch\w*|freundlich\w*
            |angenehm\w*|souverän\w*|klar\w*|kompetent\w*|engagiert\w*|beeindruck\w+|gefallen
            |schätz\w+|positiv\w*|toll\w*|professionell\w*|motiviert\w*|sicher\w*|solide\w*
            |eindruck)\b
    """,
    acted=r"""
        (?:haben sie|sie haben|hast du|du hast)\b.{1,110}?\b(?:ge\w{2,}(?:t|en)|(?:be|er|ver|zer|ent
            |unter|über|wider|miss|wieder)\w{2,}(?:t|en)|\w{2,5}ge\w{2,}(?:t|en)|\w+iert)\b
        |(?:sind sie|sie sind|bist du|du bist)\b.{1,90}?\b(?:\w*ge(?:kommen|gangen|laufen|fahren
            |sprungen|blieben|wichen|worden|rutscht|stiegen)|eingegangen|ausgewichen|geblieben
            |erschienen)\b
        |(?:nannten|sagten|sprachen|kamen|erzählten|gaben|lasen|fragten|antworteten|schauten
            |begannen|ließen|nahmen|legten|stellten|erklärten|beschrieben|erwähnten|vergaßen|zeigten
            |redeten|wechselten|griffen|standen|saßen|hielten|schrieben|rechneten|trugen|brachten
            |unterbrachen|wichen|verwechselten|blieben|gingen|führten|prüften|arbeiteten
            |meinten) sie\b
        |sie (?:nannten|sagten|sprachen|kamen|erzählten|gaben|lasen|fragten|antworteten|schauten
            |begannen|ließen|nahmen|legten|stellten|erklärten|beschrieben|erwähnten|vergaßen|redeten
            |wechselten|griffen|hielten|schrieben|rechneten|trugen|brachten|unterbrachen|wichen
            |verwechselten|blieben|gingen|führten|prüften|arbeiteten|meinten|wussten
            |konnten \w+ (?:\w+ )?nennen|konnten .{0,40}(?:nennen|erklären|beantworten
            |beschreiben))\b
        |in ihre[mnr]r? (?:anschreiben|lebenslauf|bewerbung|mappe|unterlagen|antwort) (?:steh\w+
            |stand\w*|fehl\w+|nenn\w+|ist|sind|war\w*|haben)\b
        |ihre? (?:\w+ ){0,4}?(?:antwort\w*|beispiel\w*|vortrag|präsentation|anschreiben|lebenslauf
            |stimme|blick|handy|telefon|folien|zeichnung|probe\w*
            |lehrprobe)\b.{0,50}?\b(?:dauerte\w*|kam\w*|endete\w*|begann\w*|ging\w*|blieb\w*
            |enthielt\w*|brach\w*|sprang\w*|nannte\w*|klingelte|lief\w*)\b
    """,
    not_acted=r"""
        (?:haben sie|sie haben|hast du|du hast)\b.{0,90}?\b(?:beworben|entgegengebracht|genommen
            |investiert|interessiert|eingereicht|zugesandt|geschickt|verständnis|gemacht|gewünscht
            |gehabt|gefallen|entschieden|erhalten|überzeugt|beeindruckt|bewiesen|zeit)\b
    """,
    counted=r"""
        (?:einmal|zweimal|dreimal|viermal|fünfmal|mehrmals|mehrfach|\d+[ -]?mal|\w+ mal)\b
        |(?:\d[\d.,]{0,14}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn
            |zwanzig|dreißig|beide|keines|eine[rs]?|die hälfte|hälfte)\b,? (?:(?:von|der|ihrer
            |der ersten|ganze|volle) )?(?:\w+ ){0,2}?(?:sekunden|minuten?|stunden?|wörtern?|seiten?
            |zeilen|folien|fragen?|antworten|beispielen?|fehlern?|punkten?|schritten?|teilen?|aufgaben
            |fällen|tests?|zahlen|sätzen?|prozent)\b
        |\d+ ?(?:%|prozent|/|von \d)
        |(?:erst(?:e[nr]?)?|letzten?|zweiten?|dritten?) (?:\w+ )?(?:minuten?|sekunden|hälfte|seite
            |frage|satz)\b
        |(?:19|20)\d\d (?:bis|und|-|–) (?:19|20)\d\d
    """,
    moment=r"""
        (?:als|nachdem|sobald) (?:wir|ich|frau|herr|die|der|unser\w*|man|sie)\b.{0,60}?\b(?:frag\w*
            |gefragt|nachfrag\w*|wissen woll\w*|ansprach\w*|hakte\w*|bat\w*|reicht\w*|gab\w*)
        |(?:auf (?:die|unsere|meine) (?:\w+ )?(?:frage|nachfrage|rückfrage|bitte)|auf nachfrage
            |gefragt|bei der frage|zur frage|auf ["„“‚])
    """,
    advised=r"""
        (?:(?:beim nächsten mal|nächstes mal|künftig|in zukunft|vorher|vor dem nächsten \w+
            |am besten|vielleicht|bitte|dann|und|oder|ich (?:würde|rate|empfehle)(?: ihnen)?
            |unser rat|mein tipp)[,:]? )*(?:(?:lesen|üben|nennen|sagen|beginnen|bringen|bereiten
            |zeigen|erzählen|fragen|hören|sprechen|schreiben|lassen|legen|stellen|machen|nehmen
            |geben|achten|kürzen|streichen|ergänzen|belegen|beschreiben|erklären|vermeiden|rechnen
            |prüfen|schauen|sehen|antworten|starten|suchen|holen|lernen|gehen|kommen|bleiben|setzen
            |ordnen|gliedern|halten|notieren|erwähnen|arbeiten|verzichten|führen|wählen|trainieren
            |informieren|fassen|schließen|atmen|packen|probieren|rufen|verwenden|nutzen|listen|fügen
            |tragen|planen) sie|(?:lies|üb|übe|nenne?|sag|beginne?|bring|zeig|erzähl|frag|hör|sprich
            |schreib|lass|leg|mach|nimm|gib|achte|kürze?|streich|ergänze|belege?|beschreib|erklär
            |vermeide|rechne|prüfe?|schau|antworte|such|hol|lern|setz|halt|notier|bereite)\b)
        |(?:sie (?:könnten|sollten)|sie sollten|es (?:hilft|würde helfen|lohnt sich)
            |hilfreich wäre)\b
    """,
    not_advised=r"""
        (?:bitte )?(?:haben|besuchen|beachten|melden|bewerben|wenden|zögern|sehen|bleiben|schauen
            |antworten) sie\b(?! (?:\w+ )?(?:in die augen|vorher))
    """,
    advised_in_general=r"""
        (?:seien|wirken|bleiben|werden) sie (?:\w+ )?\w+\W*$
        |(?:üben|arbeiten|achten|verbessern|zeigen) sie (?:mehr|an|auf|ihre) (?:\w+ ){0,2}\w+\W*$
    """,
    titled=r"""
        (?:stelle|position|als|funktion|bewerbung|um|für|zur|zum|ausschreibung)(?: als|:)?\W{0,3}$
    """,
)
