"""German word families of a decision: the logic of a sentence, who was chosen, what is gone."""

FAMILIES = {
    "neg": """nicht | nichts | kein | keine | keinen | keiner | keinem | keines | niemand |
        nie | ohne erfolg | davon absehen | abzusehen | verzichten | gegen eine | gegen ihre |
        dagegen | außerstande | weder | nimmer | unmöglich | leider ohne | beenden | beendet |
        abgebrochen | net | ned | nich""",
    "if": """falls | wenn | sofern | im fall | im falle | bei einer absage | bei absage |
        sollten | sollte ihre | sollte es | sollte sich | sobald | ob sie | ob wir | ob ihre |
        andernfalls | für den fall | im absagefall | nur diejenigen | nur bewerber |
        nur bewerberinnen | die nicht berücksichtigten | nicht berücksichtigte bewerb* |
        nicht ausgewählte | ansonsten | gegebenenfalls | ggf | passt es nicht | sonst müssten |
        andernfalls müssten | nichtberücksichtigte | jede woche | tausende |
        verspätete bewerbungen | unvollständige bewerbungen | später eingehende |
        bis zum bewerbungsschluss | nach ablauf der frist | kann jederzeit | können jederzeit |
        kann besetzt""",
    "later": """werden wir sie informieren | melden uns | meldet sich | meldet euch |
        werden informiert | wird informiert | erhalten sie bescheid | geben wir bescheid |
        hören von uns | benachrichtig* | bekommst du bescheid | melde mich |
        werden wir ihnen mitteilen | teilen wir ihnen mit | kommen auf sie zu |
        kommen wir auf""",
    "until": """erst wenn | erst weiter | erst nach | solange | ohne ihre | ohne deine |
        bevor wir | ehe wir | sobald uns | bis uns | vorliegen""",
    "you": """sie | ihre | ihr | ihrer | ihren | ihnen | ihrem | du | dich | dir | dein |
        deine | deiner | deinen | deinem | bewerbung | bewerbungen | bewerber | bewerberin |
        kandidat | kandidatin | *unterlagen | profil | lebenslauf | euch | eure | *bewerbung""",
    "me": """mich | mir abgesagt | haben mir | hat mir | bei mir | ich bin raus |
        meine bewerbung | ich wurde | mich * abgelehnt | bei mir hieß""",
    "but": """aber | jedoch | allerdings | dennoch | trotzdem | am ende | schließlich |
        letztlich | letztendlich | daher | deshalb | somit | damit | dadurch | folglich |
        nach langem | ehrlich gesagt | ich mache es kurz | kurz gesagt""",
    "another": """andere | anderen | anderer | anderes | anderem | jemand | jemanden |
        jemandem | anders | die dame | der herr | der kollege | die kollegin | kollegen |
        kollegin | neffe | nichte | sohn | tochter | finalist* | erstplatzierte* | wer anders |
        eine kollegin | ein kollege""",
    "oneplace": """nur eine | nur einen | nur ein | einzige | einzigen | nur eine person |
        nur eine kraft | eine stelle | beide genommen | beide einstellen | zwei stellen |
        einen platz | ein platz | einer von ihnen | eine von ihnen | wenige plätze |
        begrenzte zahl | auf sechs plätze | kamen auf""",
    "rank": """rang zwei | rang drei | rang vier | rang fünf | platz zwei | platz drei |
        platz vier | platz fünf | auf rang | lagen auf | liegen auf | standen auf | gereiht |
        reihung | platz 2 | platz 3 | platz 4 | platz 5 | platz 6 | platz 7 | rang 2 | rang 3 |
        rang 4 | rang 5 | rang 6 | rang 7 | zweitplatziert* | drittplatziert*""",
    "advance": """berücksichtig* | weiterverfolg* | weiter verfolg* | weiter zu verfolgen |
        verfolgen | engere wahl | engere auswahl | engeren auswahl | engeren kreis |
        engeren wahl | nächste runde | nächsten runde | zweite runde | in die runde |
        in betracht | zusage | zusagen | entsprechen | positive* | fortsetz* | fortzusetzen |
        fortführ* | fortzuführen | weiter im | weitergehen | weiter geht | weiterkommen |
        weitergekommen | weiter begleiten | ausgewählt | auszuwählen | auswählen | ausgesucht |
        für sie entschied* | für sie entscheid* | für dich entschied* | für dich entscheid* |
        einstellen | einzustellen | anbieten | anzubieten | angebot machen |
        angebot unterbreiten | erfolgreich | eingeladen | einladen | einzuladen | einladung |
        zum zuge | zum zug | zuge kommen | bestanden | zugelassen | zulassen | aufgenommen |
        aufnehmen | aufzunehmen | durchgesetzt | überzeugt | überzeugen | überzeugend |
        zurückgreifen | zurückkommen | vorgesehen | vorschlagen | teilnahme | teilnehmen |
        gelangt | genommen | nehmen | weiterhin im | bedacht | begleitet | zum gespräch |
        besetzen mit | ernannt | berufen | gelistet | zusammenkommen | zueinander | zusammen |
        zusammenarbeit | weiterleiten | bitten | gesprächen bitten | empfohlen | vorgeschlagen |
        kennenlernen""",
    "fit": """passen | passt | passend | gepasst | geeignet | eignung | deck* | entspricht |
        entsprechen | übereinstimm* | übereinstimmung | erfüll* | anforderung* | voraussetzung* |
        qualifikation* | gesucht | suchen | vorstellung* | ausreichend | genug | nahe genug""",
    "unsuccess": """absagen | absage | abgesagt | abgelehnt | ablehnen | ablehnung | abzusagen |
        abzulehnen | absage erteilen | eine absage | nicht berücksichtigt | ausgeschieden |
        ausgeschlossen | scheiden sie aus | scheidet aus | ausscheiden | negativ beschieden |
        negativen bescheid | abschlägig* | negative* | leer ausgegangen | nicht erfolgreich |
        erfolglos | das nachsehen | abschied | nicht weitergehen | eine andere wahl |
        anders entschieden | gegen ihre bewerbung | gegen sie entschieden | gegen dich |
        aussortiert | zurückweisen | zurückgewiesen | aus dem verfahren | aus dem rennen |
        endet hier | endet das verfahren | ist beendet | zu unserer entlastung | ein nein |
        nein sagen | kein platz für | keine stelle für | keine passende | kein angebot |
        nicht möglich | aus * wird nichts | wird leider nichts | wurde leider nichts |
        wird es nichts | wird nichts""",
    "others": """andere bewerb* | anderen bewerb* | anderer bewerb* | andere* kandidat* |
        andere person | anderen person | andere personen | anderen personen | andere profile |
        anderen profil* | mitbewerb* | anderweitig | jemand anderen | jemand anders |
        jemand anderem | wen anders | wen anderen | interne bewerb* | internen bewerb* |
        interner bewerb* | interne lösung | internen lösung | interne besetzung |
        aus den eigenen | aus dem eigenen | eigenen reihen | eigene reihen | eigenen haus |
        eigenen team | eigenes haus | aus dem haus | aus unserem haus | aus unserem team |
        kollegin aus | kollegen aus | azubi aus | bewerber* die | bewerber* deren |
        kandidat* die | kandidat* deren | bewerberin * die | personen die | personen deren |
        besser geeignet* | besser passt | besser passen* | noch besser | qualifiziertere* |
        geeignetere* | stärkere* | erfahrenere* | mehr erfahrung | bestgeeignet* |
        die entscheidung * gefallen | das rennen gemacht | mitbieter | konkurrent* |
        andere * bewerb* | anderen * bewerb* | andere * kandidat* | anderen * kandidat* |
        weitere * kandidat* | andere * profil* | bewerber* * deren | kandidat* * deren""",
    "decide": """entschied* | entscheid* | entscheidung | gewählt | ausgewählt | wählen | wahl |
        auswahl | vergeben | vergab | besetz* | besetzt | bekommt | bekommen | bekam | erhalten |
        erhält | erhielt | genommen | nehmen | nehm* | eingestellt | vorzug | vorgezogen |
        bevorzugt | gefallen | fiel | fällt | zuschlag | zugunsten | ging an | geht an |
        gegangen | ging | eintritt | übernimmt | übernehmen | übernommen | gefunden |
        festgelegt | beförder* | favorisier* | weitermachen mit | konzentrieren | fortfahren |
        fortsetzen mit | einladen | zugesagt | unterschrieben | überzeugt | aufrück* |
        nachgerückt | durchgesetzt | rennen gemacht | vorne | punktete | gesiegt | angeboten |
        setzen * fort | setzen * mit | führen * fort | fahren * fort""",
    "place": """stelle | stellen | position | posten | platz | plätze | ausbildungsplatz |
        praktikumsplatz | praktikum | ausschreibung* | stellenausschreibung* | *stelle |
        *stellen | vakanz* | job | minijob | aushilfsjob | *platz | *verfahren | besetzung* |
        einstellung* | tätigkeit | *position | rolle | professur | *auftrag | projekt |
        ausbildung | dienstposten | planstelle | arbeitsplatz | *posten | verbeamtung |
        stellenbesetzung* | jahrgang | traineeprogramm | *programm""",
    "gone": """vergeben | besetzt | geschlossen | gestrichen | zurückgezogen | ziehen * zurück |
        einstellungsstopp | eingefroren | entfällt | entfallen | nicht nachbesetzt |
        nicht besetzt | nicht neu besetzt | aufgehoben | gestoppt | neu ausgeschrieben |
        erneut ausgeschrieben | nicht mehr verfügbar | nicht mehr zu besetzen | nicht mehr frei |
        nicht mehr vakant | nicht mehr offen | nicht wiederbesetzt | gibt es nicht mehr |
        einstellungsstop | stellenstopp | budgetkürzung* | kürzung* | umstrukturierung* |
        abgebrochen | eingestellt | auf eis | bis auf weiteres | fällt weg | weggefallen |
        wegfall* | gekürzt | abgesagt | storniert | auf unbestimmte | keine einstellungen |
        gefüllt | belegt | nicht zustande | insolvenz | haushaltssperre | sperre | kein budget |
        keine mittel | mittel nicht | mittel sind | streichen | schließen | schließung |
        insolvenz* | nicht weitergeführt | auftrag verloren | kunde abgesprungen | abgesprungen |
        wegfällt | wegrationalisiert | umorganisation | neuausrichtung | umverteilt |
        intern aufgeteilt | verzichtet | verzichten | bleibt unbesetzt | bleibt frei |
        nicht ausgeschrieben | nachbesetzung | einstellungen gestoppt | ruhen | auf null |
        niemand eingestellt | keine einstellung | keiner der | neu ausschreiben | wird aufgelöst |
        aufgelöst | wird es nicht geben | fremd vergeben | fremdvergabe | extern vergeben |
        dienstleister | geschoben | verschoben auf | nächste geschäftsjahr |
        nächstes geschäftsjahr | nächste haushaltsjahr | kommendes jahr | inzwischen weg |
        abgedeckt | brauchen niemanden | ausgebucht | ausgelagert | auslager* |
        stelleneinsparung | einsparung* | personalabbau | sparmaßnahme* | sparzwang |
        betriebsbedingt | niemanden ein | ohne besetzung | beendet | abgeschlossen |
        wir sind voll | team ist komplett | komplett | vollständig besetzt | ist beendet |
        hat sich * erledigt | hat sich erledigt | erledigt | alle * vertragsangebote |
        vertragsangebote zurückgezogen | noch offenen vertragsangebote | ist weg | stelle weg |
        job weg | besetzen * nicht | gar nicht mehr | gibt es nicht her | nicht mehr leisten |
        umsatz | umsatzrückgang | sparen""",
    "taken": """jemanden gefunden | jemand gefunden | fündig geworden | anderweitig besetzt |
        anderweitig vergeben | bereits besetzt | bereits vergeben | schon vergeben |
        schon besetzt | inzwischen besetzt | inzwischen vergeben | mittlerweile besetzt |
        mittlerweile vergeben | jemand anderen | jemand anderem | jemand anders |
        jemandem anders | intern besetzt | intern vergeben | intern besetzen |
        intern nachbesetzt | aus den eigenen reihen | eigenen reihen | an eine andere |
        an einen anderen | für einen anderen | für eine andere | für andere |
        zugunsten einer anderen | zugunsten eines anderen | zugunsten anderer |
        einem anderen bewerber | einer anderen bewerberin | hat zugesagt | hat unterschrieben |
        hat den vertrag | hat den zuschlag | haben zugesagt | haben unterschrieben |
        fängt bei uns | fängt am | ging an | geht an eine | geht an einen | geht die stelle an |
        bekommt eine | bekommt ein | bekommt jetzt | bekommt nun | hat die stelle bekommen |
        hat den job | hat den platz | wahl ist auf | wahl fiel auf | wahl fiel nicht |
        entscheidung ist auf | entscheidung fiel auf | entscheidung ist zugunsten |
        entscheidung zugunsten | mitbewerber* | den vorzug | vorgezogen | übernehmen * azubi |
        übernimmt die stelle | rückt auf | anders entschieden | es wird jemand | wird jemand |
        wird es * andere | ist nun die andere | ist nun der andere | die andere bewerberin |
        der andere bewerber | andere* bewerber* | gebeten * zu übernehmen | macht s |
        macht das jetzt | übernimmt * | die aufgabe zu übernehmen | für die dame | für den herrn |
        für die kollegin | für den kollegen | für eine kollegin | für einen kollegen |
        mit unseren eigenen | mit eigenen | eigenen leuten | eigene leute | abgedeckt |
        sind raus | alle kandidaten | anderer finalist | anderen finalist* | den ausschlag |
        gab den ausschlag | sind weg | ist weg | neffe | einer anderen | einem anderen |
        einen anderen | eine andere | haben angenommen | hat angenommen |
        erst und zweitplatzierte | ausgesprochen für | jemand anderes | wer anderes | jemand aus |
        schon wen | schon jemanden | bereits jemanden | wen gefunden | haben wir jemanden |
        haben uns festgelegt | bleibt nun doch | bleibt doch | bleibt bei uns |
        hat es sich anders | macht mit dem anderen | macht mit der anderen | dem anderen herrn |
        der anderen dame | anderen herrn | anderen dame | lieber jemanden | jemanden von hier |
        jemanden vor ort | aus der region | macht einer | macht eine | hat schon einer |
        einer aus | eine aus | gingen an | gingen jedoch an | höherer punktzahl |
        höheren punktzahl | höherer punkt* | besserem ergebnis | besser bewertet* |
        besser platziert* | vor ihnen | ausschlag gab | gab den | schon weg | leider weg |
        inzwischen weg | bereits weg | seinem bruder | seiner schwester | ihrem bruder |
        hat s seinem | hat s ihrem | schwager | dem sohn | gespalten und | bei jemandem mit |
        jemandem mit | gelandet | einen der schon | eine die schon | jemanden der schon |
        die bereits in unser* | der bereits in unser* | die schon bei uns | der schon bei uns |
        bereits bei uns | tritt * eine kollegin | tritt * ein kollege | kollegin an die |
        aus unserer filiale | aus unserem hause | hat ja gesagt | und sie hat ja | und er hat ja |
        wird s | der aus | die aus | haben * gefragt | kann montag anfangen |
        kann sofort anfangen | hat den ausschlag | war entscheidend | das war entscheidend |
        gab letztlich | kann gleich anfangen""",
    "ends": """nicht weiter | nicht weitergehen | nicht weiter gehen | geht es nicht weiter |
        kein weiteres | keine weitere runde | endet | beenden wir | an dieser stelle beenden |
        nicht zusammen | kommen wir nicht zusammen | nicht zusammengekommen | nicht geklappt |
        hat nicht geklappt | hat es nicht | hat leider nicht | reicht es nicht | reicht nicht |
        nicht gereicht | hat nicht sollen sein | sollte nicht sein | soll nicht sein |
        nicht zum zug* | nicht dabei | nicht anbieten | kein angebot | keine zusage |
        nicht zusagen | nicht einstellen | nicht nehmen | nicht einladen | nicht zum gespräch |
        nicht eingeladen | nicht berücksichtig* | nicht ausgewählt | nicht ausgesucht |
        dagegen entschieden | gegen * entschieden | gegen eine einstellung |
        gegen eine zusammenarbeit | nicht für sie entschieden | nicht für dich entschieden |
        abschied nehmen | wird es nichts | wird nichts | nichts geworden | leider nein |
        ein nein | ist es nicht geworden | nicht geworden | lassen wir es | belassen |
        absehen müssen | davon absehen | schließen * ab | verfahren abgeschlossen |
        nicht möglich | keine berücksichtigung | keine verwendung | keine einsatzmöglichkeit |
        keine stelle anbieten | nicht weiterführen | nicht weiterverfolg* |
        nicht weiter verfolg* | mit uns nichts | nichts mit uns | nicht auf sie | nicht auf dich |
        nicht unter denen | nicht unter den | nicht auf der liste | nicht zu denen |
        findet keine | keine einstellung | einstellung erfolgt * nicht | erfolgt nicht |
        keinen platz | keine stelle | keinen ausbildungsplatz | nicht brauchen |
        brauchen niemanden | brauchen keinen | brauchen keine | niemanden mehr | niemand mehr |
        keinen bedarf | kein bedarf | nicht tauglich | nicht für tauglich | untauglich |
        verfahren ist für sie | für sie beendet | für dich beendet | für sie endet |
        ohne besetzung | nicht besetzt | ohne ergebnis | ohne arbeitserlaubnis | nicht überzeugt |
        nicht überzeugen | nicht überzeugend | nicht die richtige | nicht der richtige |
        nicht das richtige | nicht so recht | nicht ganz | nicht wirklich | nicht vorstellen |
        nicht mehr in betracht | nicht in betracht | kommen * nicht in | kommt * nicht in |
        nicht in frage | nicht infrage | raus | abstand nehmen | abstand genommen | trennen sich |
        trennen uns | ohne uns | absagen | geben wir ihnen | bewerbungsmappe zurück |
        unterlagen * zurück | mappe zurück | anbei zurück | hiermit zurück | entlastung |
        nicht fortgesetzt | nicht fortsetzen | nicht fortgeführt | nicht entsprechen |
        nicht folgen | nicht stattgeben | nicht geben | nicht zum einsatz | kein vertrag |
        keinen vertrag | nicht mit ihnen | nicht mit dir | gegen sie | kann * nicht nehmen |
        können * nicht nehmen | fallen sie * raus | fällst du * raus | damit * raus |
        sehen wir * ab | sehen * von einer | von einer zusammenarbeit | hier * schluss |
        ist schluss | schluss | nicht weiterverfolgt | in die engere * nicht |
        nicht in die engere | nicht gelangt | gelangt sind * nicht | nicht passt | nicht gepasst |
        passt nicht | das tempo | lieber jetzt | sage ich es jetzt | nehmen wir abstand |
        trennen sich unsere | unsere wege | hat sich erledigt | hat sich schon erledigt |
        hat sich * erledigt | erledigt | abgeschlossen nicht | bist du noch nicht |
        sind sie noch nicht | das bist du | nicht zur einstellung | nicht vorgeschlagen |
        bruder gegeben | abstand | gar nicht mehr | gar nicht | nicht mehr besetz* |
        besetzen * nicht | jetzt gar nicht | nicht bitten können |
        nicht zur einstellung empfohlen | nicht empfohlen | endet deine | endet ihre |
        liegt außerhalb | außerhalb des bereichs | nicht her""",
    "list": """unter den | kreis | engere | liste | auswahlliste | shortlist | ausgewählten |
        unter denen | gehören | gehört | gruppe""",
    "lack": """zu wenig | fehlt | fehlte | fehlten | fehlende | fehlenden | mangels |
        überqualifiziert | unterqualifiziert | nicht genug | mehr erfahrung | mehr praxis |
        weniger erfahrung | noch nicht so weit | zu unerfahren | zu weit weg |
        zu weit auseinander | gehaltsvorstellung* | stärkere* | erfahrener | routinierter |
        vermisst | gewünscht hätten | brauchen jemanden | suchen jemanden | jemanden mit |
        jemanden der | abweich* | lücke* | auch sonntags | auch morgens | führungserfahrung |
        größere erfahrung | arbeitserlaubnis | nicht eingegangen | nicht vorgelegt |
        frist versäumt | nicht fristgerecht | betriebsarzt | amtsarzt | geforderte* | verlangte* |
        mehrheitlich | mehr führungserfahrung | ohne visum | ohne aufenthaltstitel |
        ich brauche einen | ich brauche eine | brauche jemanden | brauche einen der |
        brauche eine die""",
    "score": """punkte | punkten | punktzahl | *punktzahl | note | mindestnote | ergebnis |
        testergebnis | *test | prüfung | *prüfung | schwelle | mindest* | hürde | grenze |
        eignungstest | auswahltest | leistung* | bewertung | bestehensgrenze | rangwert |
        notendurchschnitt | zeit | sporttest | rang | platz | prozent | durchschnitt | vorgabe |
        wertung | schnitt | mittelwert | notenschnitt | bewertet""",
    "below": """unter | unterhalb | nicht erreicht | nicht bestanden | verfehlt |
        unterschritten | zu niedrig | nicht ausreichend | nicht genügt | nicht gereicht |
        nicht erfüllt | reicht nicht | reichen nicht | knapp verpasst | nicht geschafft |
        durchgefallen | mindestens * punkte | erforderlich* | erforderlich waren | nötig waren |
        notwendig* | fehlten | fehlten ihnen | gefehlt haben | nicht hinreichend |
        nicht in ausreichendem | knapp unter | lag unter | liegt unter | liegen unter |
        lagen unter | blieb unter | bleibt unter | zu langsam | zu wenig punkte |
        liegen sie unter | liegst du unter | liegen * unter | unter der | unterhalb der |
        überschritten | nicht eingehalten | hätten * erreichen | hätten * haben müssen |
        war * nötig | war ein schnitt | nötig war | gefordert war | gefordert waren |
        verlangt war | verlangt waren | nötig gewesen | mindestens nötig""",
    "reserve": """reserveliste | warteliste | nachrückliste | nachrücker* | nachrückplatz |
        ersatzliste | ersatzkandidat* | rangliste | reserveplatz | vormerkliste | rangplatz |
        rang | rangfolge | nachrück* | reserve | leistungsrangliste""",
    "regret": """leider | bedauern | bedauerlich* | bedauerlicherweise | bedaure | schade |
        tut uns leid | tut mir leid | tut es leid | tut uns aufrichtig | tut mir sehr |
        tut uns sehr | enttäusch* | schlechte nachricht* | keine gute* nachricht* |
        keine bessere* | keine positive* | keine erfreuliche* | unbefriedigend |
        schweren herzens | so leid | betrüblich | sorry | traurig | ungern | nicht die nachricht |
        nicht leicht gefallen | nicht leicht gemacht | gezwungen | zu unserem bedauern | tut mir |
        gern beide | gerne beide | hätten * gern | hätte * gern | schwergefallen |
        schwer gefallen | schweren | fällt mir schwer | fällt uns schwer | lange gerungen |
        gerungen | wehmut | bitter | ärgerlich | gewissens*""",
    "inform": """mitteilen | mitzuteilen | mitgeteilt | informieren | sagen | schreiben |
        wissen lassen | mitteilung | bekannt geben | ausrichten""",
    "revoke": """zurücknehmen | zurückzunehmen | zurückgenommen | zurückziehen |
        zurückzuziehen | zurückgezogen | widerruf* | nehmen * zurück | ziehen * zurück |
        hinfällig | nichtig | nicht mehr aufrecht* | nicht aufrecht* | gegenstandslos |
        rücknahme | aufheb* | storn* | nicht aufrechtzuerhalten | nicht zu bestätigen |
        nicht bestätigen | nicht einhalten | abstand""",
    "wishes": """wünschen * alles | wünsche * alles | alles gute | viel erfolg | viel glück |
        weiterhin erfolg | beruflichen weg | beruflichen werdegang | berufliche zukunft |
        weiteren weg | weiteren suche | weitere suche | zukunft | stellensuche | jobsuche |
        bewerbungsprozess weiterhin | drücken * daumen | weiterhin alles | weiteren lebensweg |
        guten erfolg | beste für | drücke ihnen | drücke dir | halten ihnen | halten dir |
        findest du | finden sie bald | bald etwas | das richtige | viel freude |
        beruflich alles""",
    "keepfile": """bewerberpool | talentpool | talent pool | kandidatenpool | vormerken |
        vorgemerkt | evidenz | in erinnerung | behalten * im | im blick | zukünftige stellen |
        künftige stellen | künftige* vakanz* | andere stellen | andere vakanzen |
        weitere vakanzen | unser stellenportal | in kontakt bleiben | in verbindung |
        wieder auf sie | ergibt sich | aufbewahren""",
    "again": """erneut bewerben | wieder bewerben | nochmals bewerben | noch einmal bewerben |
        wieder zu bewerben | erneut zu bewerben | bewerben sie sich gern* | gerne wieder |
        gern wieder | neue bewerbung | künftige bewerbung | nochmal bewerb* | im nächsten jahr |
        nächstes jahr | bewirb dich | weitere bewerbung* | wiederholen | wieder melden |
        nochmal melden | versuch es | versuchen sie es | wieder probieren | noch mal | nochmal |
        im winter | im sommer | im herbst | im frühjahr | wiederholung | erneute bewerbung |
        in sechs monaten | nächste saison | nächstes mal | beim nächsten | wiederkommen |
        wieder anfragen | in drei jahren | in zwei jahren | komm * wieder |
        kommen sie * wieder""",
    "close": """knapp | knappe entscheidung | ganz eng | hauchdünn | kopf an kopf |
        zweite wahl | zweitplatziert* | zweiter platz | zweiten platz | platz zwei | platz 2 |
        enge entscheidung | um haaresbreite | zwischen ihnen und | sie oder | letzten beiden |
        bis zuletzt | beinahe | um ein haar | auf rang zwei | auf augenhöhe | lange gerungen |
        den ausschlag | gab den | ein bisschen mehr | hauch | gern beide | beide genommen |
        sehr eng | sehr knapp | denkbar knapp | war eng | nur um | war gespalten | gespalten |
        geteilt | qual der wahl""",
    "feedback": "feedback | rückmeldung geben | gründe | begründung | woran es | was gefehlt",
    "status": """status | neuer status | statusänderung | ergebnis | bewerbungsstatus | stand |
        entscheidung | bearbeitungsstand""",
}
