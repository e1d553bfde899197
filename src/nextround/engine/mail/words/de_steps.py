"""German word families of the steps towards a job: appointments, tasks, offers, receipts."""

FAMILIES = {
    "console": """keine wertung | nichts mit ihnen | nichts mit dir | nicht entmutigen |
        kein urteil | nicht persönlich | keine kritik | nicht leicht | schwer gefallen |
        schwergefallen | schwer gemacht | sorgfältige* prüfung | sorgfältig geprüft |
        eingehende* prüfung | reiflicher | intensiver | vielzahl | hohe anzahl | große anzahl |
        große zahl | große resonanz | viele bewerbungen | zahlreiche* bewerb* |
        qualifizierter bewerb* | hohen qualität | hohes niveau | auf augenhöhe |
        keine aussage über | verständnis | nicht als | ermutigen | kopf hoch |
        sei * nicht traurig | wertschätz* | nicht verzagen | schön dass du |
        sie haben uns gefallen | hat uns gefallen | sehr sympathisch | angetan | beeindruckt |
        zu zweit | hätten wir zwei | gern zwei | ist hart | weiß dass das | nicht das was |
        lag nicht an | liegt nicht an | keinesfalls | qualität ihrer | mühe |
        danken für die zeit | für ihre zeit | für deine zeit | für das entgegengebrachte |
        keine frage | danke fürs vorbeikommen | danke fürs kommen | fürs vorbeikommen |
        danke für * vertrauen | entgegengebrachte vertrauen | lieben dank | danke dir | gefallen |
        deine proben | ihre proben | nicht an ihnen | nicht an dir | gut gemacht | ihr einsatz |
        dein einsatz | engagement | nichts falsch gemacht | nichts falsch |
        nicht leicht zu schreiben | lang überlegt | lange überlegt | sehr angenehm | angenehm |
        abschrecken | nicht abschrecken | lassen sie sich * nicht | nichts zu tun | überlegt |
        gern gehe ich | trotzdem""",
    "interview": """*gespräch* | interview | interviews | telefonat | telefonieren | videocall |
        videokonferenz | kennenlernen | kennenzulernen | probearbeit* | probetag |
        probearbeitstag | schnuppertag | hospitation | hospitieren | assessment center |
        assessmentcenter | auswahltag | *vortrag | lehrprobe | probespiel | runde | zweitrunde |
        anruf | anrufen | call | besuch | vorbeikommen | treffen | bewerbertag | vorstellig |
        vorspiel | vorstellung | probeschicht | probedienst | kennenlerntag | besuch bei uns |
        reinschnuppern | mitlaufen | vorstellungsrunde | zweites gespräch | zweitgespräch |
        erstgespräch | auswahlgespräch | einladungsschreiben | vorstellungstermin | schicht |
        dienst mitmachen | rundgang | halle gehen | vor ort | online gespräch | teams |
        video call | zoom | kommission | auswahlkommission | viertelstunde | am tisch |
        stunde in der | stunde halten | halten eine stunde | schulleitung |
        personen * kennenlernen | noch gern am | zehn minuten | zwanzig minuten | halbe stunde |
        gründern | keine folien | samstagmittag | zur probe kommen | zur probe | probe kommen |
        unserem telefonat | letzte runde | zum auswahlgespräch | längere runde | zeig mir |
        zeigen sie uns | zeig uns | in der schmiede | schnuppern | online nächste | gespräche |
        angesetzten gespräche""",
    "appoint": """termin | termine | *termin | uhrzeit | zeitfenster | slot | kalender |
        gesprächstermin | treffen | telefonat | verabredung | besprechung | raum 2 |
        neuer termin | neuen termin | für heute | für morgen | unser telefonat | unser treffen |
        das gespräch am | gespräche finden | termins | termines | termin*""",
    "invite": """einladen | lade | laden | einzuladen | eingeladen | einladung | kommen sie |
        komm | kommen | vorbeikommen | kennenlernen | kennenzulernen | hätten sie zeit |
        hast du zeit | haben sie zeit | zeit | passt ihnen | passt es | passt dir | passen würde |
        ginge | ginge es | geht es | wie wäre | terminvorschlag | terminvorschläge | vorschlagen |
        schlagen wir | schlage | vereinbaren | abstimmen | bestätigen sie den |
        terminbestätigung | bestätigen | bitten möchten | erwarten sie | erwarten dich |
        freuen uns auf sie | freuen uns auf das gespräch | freuen uns auf ihren | finden statt |
        findet statt | melden sie sich am empfang | luft | verfügbar | buchen | aussuchen |
        wählen sie | sagen sie * bescheid | sprechen | zum probearbeiten kommen |
        zum gespräch kommen | laden wir sie | laden wir dich | lade ich sie | lade ich dich |
        laden sie | laden dich | möchten wir sie | möchten wir dich | würden wir sie gern* |
        würden wir dich gern* | würden sie gern* | würde dich gern* | würde gern* mit |
        wann passt | wann können | wann könnten | wann kannst | können sie am | könnten sie am |
        kannst du am | könnten sie | möchten sie kommen | freuen uns auf dich |
        freue mich auf sie | freue mich auf dich | wir erwarten | bitte bringen sie |
        bitte melden sie sich | am empfang | rückmeldung bis | um rückmeldung |
        zusagen oder absagen | ob sie kommen | ob du kommst | ob sie teilnehmen |
        der einladung folgen | anreise | wegbeschreibung | parkplatz | ausweis mit | ihr termin |
        dein termin | sagen wir | bitte kommen sie | bitte komm | gern eine viertelstunde |
        gern telefonieren | gerne telefonieren | würde ich gern | würde ich gerne |
        wann passt es | sie gehören zu | führt daher | bleibt alles | sonst bleibt |
        einmalig * an | bieten wir einmalig | wir haben sie heute | zur probe kommen |
        zum auswahltag | zu bitten | sie zum auswahltag | dieselbe zeit | gleiche zeit |
        werden sie * geladen | geladen | machen wir eine | machen wir | welche vormittage |
        welche tage | welcher tag | bring doch | bringen sie doch | bring | neuer vorschlag |
        neuer termin | erhalten sie eine | findet * statt | neuer termin geht | ginge morgen |
        alles andere bleibt | ich schicke einen""",
    "resched": """verschieb* | verschoben | verlegen | verlegt | terminverschiebung | absagen |
        abgesagt | absage | ausfallen | entfällt | ausfällt | fällt aus | klappt * nicht |
        stattdessen | neuen termin | neuer termin | anderen termin | ersatztermin |
        alternativtermin | umplanen | umdisponieren | statt | dazwischen | verhindert | krank |
        erkrankt | neue uhrzeit | geändert | vorverlegt | vorziehen | umlegen | wegen dienstag |
        wegen montag | wegen mittwoch | wegen donnerstag | wegen freitag | sagen wir |
        kann * nicht teilnehmen | führt daher | grippe | telefonat * absagen | nicht gekommen |
        verpasst | dieselbe zeit | muss das | neuer vorschlag | überschneidung | um eine woche |
        um einen tag | gleiche klasse | gleicher ort | abgelehnt gespräch | abgelehnt termin |
        dazwischengekommen | bahnstreik* | streik | finden * nicht statt | findet * nicht statt |
        nicht zur verfügung | doppelt gebucht | doppelt vergeben | anderen tag | statt 14 |
        anbau | anderer ort | anderer raum""",
    "when": """montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag |
        morgen | übermorgen | nächste woche | nächster woche | kommende woche | uhr | januar |
        februar | märz | april | mai | juni | juli | august | september | oktober | november |
        dezember | minuten | vormittag | nachmittag | stunde | jänner | halb | mittags""",
    "task": """*test | *tests | testaufgabe | *aufgabe | fallstudie | *fragebogen |
        arbeitsprobe | arbeitsproben | probeaufgabe | assessment | online assessment |
        videointerview | video | übung | hausaufgabe | case | portfolio | konzept |
        unterrichtsentwurf | leseprobe | eignungstest | übersetzungsprobe | coding challenge |
        probe* | entwurf | online test | aufgabe | aufgaben | probestück | probetext | textprobe |
        schreibprobe | konzeptaufgabe | videobewerbung | zeitversetzt* | fragebogen |
        kurzes video | drei fragen | logiktest | einstellungstest | persönlichkeitstest |
        modellieren | zeichnung | skizze | lehrentwurf | präsentation vorbereiten |
        die besprochene übung | stunden auf | drei stunden | vier stunden | rechentest |
        zugang zum | taschenrechner | dein zugang | ihr zugang""",
    "papers": """unterlagen | dokument* | *zeugnis | zeugnisse | *zeugnisse | *nachweis |
        nachweis* | formular* | vordruck* | personalbogen | *bogen | erklärung | führungszeugnis |
        führerschein | kopie | kopien | referenz | referenzen | bescheinigung* | ausweis |
        *ausweis | aufenthaltstitel | urkunde* | diplom | impf* | steuer* | sozialversicherung* |
        bankverbindung | zertifikat* | arbeitserlaubnis | auszug | einverständnis* | freigabe |
        scan | personen nennen | ansprechpartner | name nummer | ärztliche* | gesundheits* |
        masernschutz* | arbeitszeugnis | meisterbrief | gesellenbrief | approbation |
        schufa auskunft | lohnsteuer* | steuer id | iban | foto | passfoto | pass |
        nummer genügt | fahrerkarte | karte | kopie ihres | kopie deines | nicht lesbar |
        unleserlich | zweite auskunft | jemand anderen nennen | betriebsarzt | betriebsärzt* |
        foto des | sozialversicherungsausweis* | wen nennen | letzten job anrufen |
        gesundheitsprüfung | erste hilfe""",
    "request": """bitte füllen | füllen sie | ausfüllen | auszufüllen | ausgefüllt |
        reichen sie | reiche | nachreichen | einreichen | nach | nachzureichen | senden sie |
        sende | schicken sie | schicke | schick | zusenden | zuschicken | zuzusenden | zukommen |
        hochladen | hochzuladen | lade * hoch | laden sie * hoch | benötigen | brauchen | fehlt |
        fehlen | übermitteln | bearbeiten | zu bearbeiten | absolvieren | durchführen |
        durchzuführen | teilnehmen | nennen | vorlegen | vorzulegen | bereitstellen | erbringen |
        unterschrieben zurück | lösen | machen | modellieren | beantworten | aufnehmen | starten |
        frist | bis zum | erstellen | anfertigen | ergänzen | bitte reichen | bitte senden |
        bitte schicken | bitte laden | bitte lade | bitte bearbeite* | bitte mach |
        bitte modellieren | bitte nennen | können sie uns * nennen | fehlende | reiche * nach |
        reichen sie * nach | noch brauche | bräuchten wir | bräuchte ich | benötigen wir |
        brauchen wir | wir brauchen noch | vervollständig* | abgeben | zu machen | im anhang |
        anbei | zugang | kennwort | zeitraum | schick sie zurück | schicken sie * zurück |
        zurückschicken | vorliegen | laden sie beides | beides bis | erneut hoch | laden sie sie |
        nennen sie uns | nimm antworten | nimm auf | antworten auf | nach dem absenden |
        damit wir die prüfung | hier ihr zugang | hier dein zugang | schließt sich |
        nicht neu geöffnet | vereinbaren sie * termin bei | vereinbaren sie innerhalb |
        fehlen noch | zwei dinge fehlen | noch dann | kannst du mir wen | wen nennen |
        brauch ich bevor | jemanden nennen""",
    "offer": """angebot | jobangebot | vertragsangebot | *angebot | zusage | zusagen |
        stellenangebot | nehmen sie | nehmen dich | wollen dich | stellen sie ein |
        stellen dich ein | bieten ihnen | bieten dir | biete ihnen | biete dir | anbieten |
        einzustellen | einstellen | einstellung | stelle gehört | gehört ihnen | gehört dir |
        einstellungszusage | nehmen wir sie | wir nehmen sie | wir nehmen dich | unser angebot |
        beabsichtige | stelle * annehmen | einstellungsangebot | übernahmeangebot |
        angebot annehmen | stelle antreten | gern einstellen | gerne einstellen |
        möchten sie einstellen | möchten dich einstellen | sie einzustellen | dich einzustellen |
        haben die stelle | haben den job | hast den job | hast die stelle | sie bekommen die |
        du bekommst | stelle ist ihre | job ist deiner | platz ist deiner |
        ausbildungsplatz anbieten | vertragsangebote | angebote | platz gehört |
        auswahl auf sie gefallen | auf sie gefallen | kannst du anfangen | können sie anfangen |
        einstellung in | gilt bis zum | wenn du magst | stelle ist deine | ist deine wenn |
        ist ihre wenn""",
    "contract": """vertrag | *vertrag | vertragsentwurf | *vertrags* | unterschreiben |
        unterschrieben | unterzeichn* | eintritt* | eintrittsdatum | arbeitsbeginn | beginn |
        start | starten | dienstantritt | ersten arbeitstag | erster arbeitstag | vergütung* |
        konditionen | annehmen | arbeitsantritt | ab dem | dienstbeginn | einarbeitung |
        arbeitsvertrag | ausbildungsvertrag | gegenzeichn* | zwei ausfertigungen | start am |
        beginn am | ersten tag | dein erster | ihr erster | anfangen | probezeit |
        unterschrieben zurück | bescheid ob | bis * bescheid | schriftlich mit |
        geht der vertrag | vertrag geht | formular hängt | ja sagen | ja sagst | wenn sie ja |
        los geht | schriftliche annahme | annahme bis | vorbehaltlich der | vorbehaltlich |
        papiere machen | gilt bis | frag zu jeder | tage die woche | stunden die woche |
        kein haken""",
    "pay": """gehalt | *gehalt | brutto | jahresgehalt | monatlich | im jahr | stundenlohn |
        entgelt* | eingruppierung | urlaub | urlaubstage | lohn | vergütung | tvöd | tv l |
        stundensatz | prämie | bonus | jobticket | netto | € | euro | stunden | pro monat |
        im monat | jährlich | t€ | zulage* | weihnachtsgeld | 30 tage | 28 tage | tage mobil |
        homeoffice | dienstwagen | firmenwagen | konditionen | eg | besoldung* | entgeltgruppe |
        lohn wie besprochen | anteile | essen gibt s | kost und logis | gehalt anteile |
        trinkgeld | so mo frei | frei und""",
    "join": """willkommen | an bord | im team | mitmachst | verstärken | teil unseres |
        neue kolleg* | neuer kolleg* | dich im team | sie im team | alle überzeugt |
        für sie entschieden | für dich entschieden | auf sie gefallen | auf dich gefallen |
        dürfen sie begrüßen | zusammenarbeit | anfangen | fängst | wunschkandidat* | einstimmig |
        entscheidung für sie | platz 1 | du hast alle | sie haben alle | sie haben uns überzeugt |
        du hast uns überzeugt | hast überzeugt | haben überzeugt |
        freuen uns auf die zusammenarbeit | auf gute zusammenarbeit | wir wollen dich |
        wir wollen sie | wir möchten dich | haben uns für sie | haben uns für dich | dabei haben |
        mit ihnen besetzen | mit dir besetzen | sie wurden ausgewählt | du wurdest ausgewählt |
        platz 1 gesetzt | erste wahl | sind unser* wunsch* | genommen | du bist dabei |
        sie sind dabei | hurra | gehört dir | los geht s | genug gezittert | du bist drin |
        ist deiner | ist ihrer | auswahl auf sie | auf sie gefallen ist | kannst du anfangen |
        kannst anfangen | können anfangen | kannst du montag | freuen uns riesig |
        montag anfangen | morgen anfangen | komm sobald | schlag ein | geht s los |
        wenn du willst | kannst haben | stelle ist deine | stelle ist ihre | wenn du noch willst |
        wenn sie noch wollen | wenn sie möchten""",
    "joy": """freuen | freue | freut | gratul* | glückwunsch | herzlichen glückwunsch |
        erfreut | gute nachricht* | tolle neuigkeit* | gute neuigkeit* | schön | gerne""",
    "receipt": """eingang | eingangsbestätigung | eingegangen | erhalten | angekommen |
        bekommen | eingetroffen | vorliegt | liegt uns | empfangsbestätigung | bestätigen den |
        bestätigen ihnen den | ist bei uns | ist da | erfolgreich übermittelt |
        erfolgreich versendet | übermittelt | registriert | danke für deine bewerbung |
        danken für ihre bewerbung | vielen dank für ihre bewerbung | danke für ihre bewerbung |
        vielen dank für deine bewerbung | dank für ihr interesse | dank für die zusendung |
        ist eingegangen | sind eingegangen | eingang ihrer | eingang deiner |
        haben ihre bewerbung | haben deine bewerbung | deine unterlagen |
        ihre unterlagen erhalten | danke für deine unterlagen | bewerbung ist angekommen |
        liegt vor | liegen vor | aktenzeichen | onlinebewerbung | lebenslauf ist da |
        ist da danke | mappe ist da | wurde übermittelt | sie ändern oder zurückziehen |
        bestätigen wir ihre bewerbung | bestätigen wir deine bewerbung |
        bestätigen ihre bewerbung | bewerbung bestätig*""",
    "review": """prüfen | geprüft | prüfung | sichten | sichtung | gesichtet | melden uns |
        meldet sich | hören von uns | von uns hören | kommen auf | rückmeldung | etwas geduld |
        geduld | bearbeitungszeit | nächste schritte | wie geht es weiter | wochen | bearbeitung |
        schauen uns | melden | zeitnah | auswertung | bewerbungsschluss | bewerbungsfrist |
        wir melden | meldet sich nach | nach den ferien | nach sichtung | prüfen wir |
        schauen wir | nehmen uns zeit | bekommen alle | sie hören | du hörst |
        wahrscheinlich laden | bis dahin | stand halten | auf dem laufenden | unaufgefordert |
        nachfragen | dann schaut er | dann schaut sie | schaut er | schaut sie | chef ist |
        vorauswahl dauert | auswahl dauert""",
    "spotted": """ihr profil | dein profil | auf sie aufmerksam | auf dich aufmerksam |
        aufgefallen | xing | linkedin | gestoßen | an sie gedacht | an dich gedacht | empfohlen |
        hat mir von ihnen | hat mir von dir | ihren namen | deinen namen | weißt du wie |
        du weißt | von ihnen gehört | von dir gehört | ihre nummer | deine nummer |
        ihren kontakt | deinen kontakt | gesehen dass sie | gesehen dass du | wieder an dich |
        letzte saison | letztes jahr | letzten sommer | letzten winter | bei uns warst |
        bei uns waren | ihren vortrag | deinen vortrag | dein github | dein portfolio |
        ihre website | deine arbeiten | haben sie genannt | hat sie genannt | hat dich genannt |
        haben dich genannt | wir kennen uns nicht | kennen uns nicht | denen ich traue""",
    "openness": """interesse an | bei interesse | offen für | wechseln | wechsel |
        neue herausforderung | interessiert | spannend | hättest du lust | hätten sie lust |
        lust | überleg | vorstellen können | reizen | neugierig | kommst du zurück | austausch |
        unverbindlich* | kennst du jemanden | kennen sie jemanden | wäre das was | wär das was |
        wechselwillig | hast du interesse | haben sie interesse | wieder bei uns | zu uns zurück |
        wiederkommen | melde dich wenn | melden sie sich wenn | kurz telefonieren ob |
        könnten sie sich vorstellen | könntest du dir vorstellen | wärst du | wären sie offen |
        verändern | veränderung | neue aufgabe | ein neues projekt | nicht auf der suche |
        falls nicht | kaffee | auf einen kaffee | weiterempfehl* | vermutlich suchen sie |
        nicht verschweigen | soll ich unterlagen | interesse | wollen wir reden |
        wollen wir sprechen | können wir reden | magst du reden | mögen sie reden |
        sprechen wir""",
    "hiring": """suchen wir | suche ich | suche einen | suche eine | suchen einen |
        suchen eine | fehlt mir | fehlt uns | fehlt noch | unseren kunden | unser kunde |
        mein kunde | meinen kunden | unser mandant | mandanten | im auftrag unseres | sourcing |
        stundensatz | verfügbarkeit | ab sofort einen | ab sofort eine | headhunt* | freelance* |
        projektanfrage | personalberatung | brauchen wir | brauche ich | bräuchten |
        suchen gerade | suchen derzeit | suchen aktuell | gesucht | wir eröffnen | eröffnen wir |
        aufbau | bauen gerade | team wächst | vakanz bei | mandat | für ein unternehmen |
        für einen kunden | kundenprojekt | remote | auslastung | direktansprache |
        vertraulich suche* | sucht aber ein | anderer kunde | ein anderer kunde |
        sucht ein kunde | geht unsere | geht unser | hört auf | in rente | verlässt uns |
        im beirat""",
}
