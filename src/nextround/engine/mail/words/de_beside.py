"""German word families of what a mail is besides: private, a delay, a mailing, small print."""

FAMILIES = {
    "alert": """jobagent | suchagent | jobalert | job alert | jobalarm | neue jobs |
        neue stellen | neue stellenangebote | passende jobs | passende stellen |
        stellenangebote für | jobs in | weitere anzeigen | weitere jobs | jetzt bewerben |
        suchauftrag | jobs für | stellenanzeigen | neue treffer | job empfehlung* |
        jobempfehlung* | talent community | talentcommunity | jobmesse | top jobs | jobbörse |
        neue anzeigen | hat etwas gefunden | jobs für dich | stellen für dich | stellen für sie |
        stellen in | neue angebote | zu deiner suche | zu ihrer suche | passend zu | anzeigen |
        treffer für | aktuelle stellenangebote | aktuelle jobs | job newsletter | karrieremesse |
        azubi messe | jobmail | bewirb dich jetzt | jobs in deiner | jobs in ihrer |
        in deiner nähe | in ihrer nähe | suche gespeichert | alle ansehen | alle * ansehen |
        neue * jobs | *jobs | du erhältst diese | stellen gerade ein | nicht verpassen |
        mit einem klick | keine erfahrung nötig | arbeitgeber in | verpasste jobs |
        stellenempfehlung* | neue position* für | suchprofil | stellenmarkt | jobs der woche |
        passende position* | job der woche | stellen der woche | vorgeschlagene jobs""",
    "bulk": """abbestellen | abmelden | newsletter | podcast | webinar | im browser |
        weiterlesen | artikel | tipps | ausgabe | folge | ratgeber | abonn* | rabatt | mitglied* |
        jetzt lesen | diese woche | magazin | kostenlos* | liebe leser* | leserinnen | leser |
        weiterleiten | gern weiterleiten | in dieser ausgabe | warum firmen""",
    "alive": """bleibt im verfahren | weiter im verfahren | weiterhin im verfahren |
        noch im verfahren | weiter im rennen | noch im rennen | weiterhin im rennen |
        noch nicht entschieden | noch nicht gefallen | noch keine entscheidung |
        noch keine absage | weiterhin berücksichtigt | bleiben im | bleibst im | noch offen |
        nicht vergessen | noch in der auswahl | weiterhin in der auswahl |
        noch nicht abgeschlossen | noch keine endgültige | läuft noch | läuft weiter |
        im auswahlprozess bleib* | noch dabei | weiterhin dabei | steht noch aus | ist noch im |
        weiter frei | bleibt aktiv | läuft uns nicht weg | sie sind noch im | du bist noch im |
        sind weiter im | bist weiter im | noch nichts entschieden | ist noch nicht entschieden |
        keine entscheidung getroffen | entscheidung steht | noch keine | ihre bewerbung bleibt |
        deine bewerbung bleibt | haben sie nicht vergessen | weiterhin interessiert |
        weiter interessiert | nach wie vor | unverändert | eine von dreien | über die wir noch |
        noch nachdenken | entscheidung liegt noch nicht | liegt noch nicht vor |
        keine nachricht ist keine | bewerbung bleibt gültig | bleibt gültig | müssen nichts tun |
        musst nichts tun | nichts tun | weiterhin gültig | nicht als absage | als absage deuten |
        entschieden ist nichts | nichts entschieden | geht es weiter | und zwar mit ihnen |
        und zwar mit dir | weiter dabei | keine sorge sie sind | noch nichts | das schweigen |
        wir nehmen * wieder auf | läuft * nicht weg | stelle bleibt | unentschlossen |
        noch unentschlossen | niemandem wurde | abwarten | noch nichts gesagt""",
    "delay": """verzöger* | verspät* | zwischenstand | zwischenbescheid | dauert länger |
        länger dauern | noch etwas | etwas länger | noch zeit | geduld | gedulden | später als |
        zurückgestellt | pausiert | pause | liegt auf eis | mehr zeit | ruht | dauert noch |
        noch ein wenig | noch eine weile | wochen länger | verschiebt sich | zieht sich |
        hinausgezögert | urlaub | krankheit | budget noch nicht | genehmigung | freigabe steht |
        noch nicht frei | erst im | frühestens | nicht vor | aus der runde sind |
        keine nachricht | noch nachdenken | nachdenken | verfahren ruht | ruht bis |
        bis der haushalt | haushalt beschlossen | ruht für | drei wochen sind | ist lang |
        wochen sind lang | vierzehn tage | pausieren | hängt noch | klären noch | klären die""",
    "ownwithdrawal": """sie ihre bewerbung * zurück* | du deine bewerbung * zurück* |
        rücknahme ihrer | rücknahme deiner | rückzug ihrer | zurückziehung ihrer |
        auf ihren wunsch | auf deinen wunsch | wie gewünscht | wunschgemäß |
        ihrem wunsch entsprechend | ihre rücknahme | ihre absage | deine absage | ihren rückzug |
        von ihnen zurückgezogen | haben sie abgesagt | du abgesagt | ihr rückzug |
        bewerbung zurückgezogen | sie zurückgezogen haben | deinen rückzug |
        ihre bewerbung zurückgezogen haben | deine bewerbung zurückgezogen |
        ihre entscheidung bedauern | ihre entscheidung respektieren |
        schade dass sie sich anders | schade dass du dich anders | anderweitig entschieden haben |
        sie sich anders entschieden | du dich anders entschieden | sie * abgesagt haben |
        nicht mehr zur verfügung stehen | abmeldung | nicht weiterverfolgen möchten |
        nicht weiterverfolgen möchtest | dass sie die bewerbung | dass sie ihre bewerbung |
        dass du deine bewerbung | ihre nachricht dass sie | deine nachricht dass du |
        am neuen platz | im neuen job | an ihrem neuen | an deinem neuen | in ihrer neuen |
        nach ihrer mail | nach deiner mail | nach ihrem anruf | nach deinem anruf |
        sie sind ausgestiegen | ausgestiegen | ihr ausstieg | deinen ausstieg |
        auf eigenen wunsch""",
    "friend": """mama | papa | oma | opa | kuss | küsse | bussi | drück dich | drück dir |
        knutsch | lol | haha | hdl | feiern | süße | süßer | schatz | digga | krass | scheiße |
        blöd | idioten | deren pech | selbst schuld | ruf mich | ruf an | ruf durch | erzähl |
        kneipe | geburtstag | toi | pizza | meine schwester | mein bruder | na und | na wie |
        wie lief | wie war s | komm rum | komm vorbei heute | auf ein bier | bierchen |
        drück die daumen | drücke die daumen | ganz doll | liebe dich | hab dich lieb | umarm* |
        mach dir nix | mach dir nichts | ärger dich | ärgere dich | ey | boah | oje | puh |
        mutti | vati | tante | onkel | ach schatz | selber schuld | suppe | liebling | doofe* |
        sind sie dumm | grüß deinen | grüß deine | für dich geschrieben | deinen papa | war nix |
        das wars dann | tja das | für nichts | dein opa | deine oma | großer tag | bluse |
        keine angst""",
    "elsewhere": """wohnung | *wohnung | mieter | mieterin | vermieter* | vermietung | miete |
        mietvertrag | mietinteressent* | besichtigung | eigentümer | *immobilie* | kaution |
        kredit | *kredit | darlehen* | *darlehen | hypothek* | erstattung | rückerstattung |
        reklamation | bestellung | umtausch | rückgabe | retoure | leistungsantrag | kitaplatz |
        studienplatz | schulplatz | mitgliedschaft | stipendium | manuskript | kundennummer |
        bestellnummer | bauantrag | kleingarten | zimmer in | wg zimmer | förderantrag |
        tierheim | vereinsmitglied* | versicherungsfall | versicherungsnummer | ihr konto |
        kontonummer | ihr paket | garantiefall | ihre rechnung | ihre bestellung | ihr antrag |
        ihren antrag | visumantrag | ratenkauf | ratenzahlung | bonität | schufa | kreditantrag |
        kleingartenverein | sportverein | vereinsbeitrag | wohnungsbewerbung | wg casting |
        mitbewohner* | kindergarten* | krippenplatz | zulassung zum studium | studiengang |
        immatrikulation | visite | therapieplatz | pflegeplatz | erstatten | gutschrift |
        liebe eltern | ihrem kind | ihr kind | elternbeirat | krippe | herbstheft | einsendung |
        gedicht | text für | auskunftei | kreditentscheidung | überstunden | lohnstelle |
        inserat | verkäuferkonto | einspruch | bußgeld | spesen | krankenkasse | das zimmer |
        mitbewohnerin | interessenten | vermieter | ein konto | kontoeröffnung | girokonto |
        rücksendung | umtauschen | ein stand | stand auf | weihnachtsmarkt | marktstand |
        aussteller | vorsingen | sopran | einreichung | ihr beitrag | volkshochschule |
        warteliste für | praxis als patient* | neue patienten | parzelle |
        liegeplatz im yachthafen | anwohnerparken | wohngeld | bürgergeld | rentenantrag |
        steuererklärung | einbürgerung | pflegekind | züchter* | eintrittskarten | tisch für |
        ausschreibung der stadt | 3 zimmer | zimmer wohnung | eigentümer hat | kundendienst |
        kundenservice | kundenbetreuung""",
    "survey": """umfrage | zufriedenheit | bewerten sie | bewerte | ihre meinung |
        deine meinung | wie war | ihren erfahrungen | deinen erfahrungen | geben wir weiter |
        geben das weiter | fünf kurze fragen | kurze fragen | helfen uns besser |
        an einem auswahlverfahren teilgenommen | egal wie es | wie war s""",
    "job": """stelle | *gespräch | personal | recruiting | stellenausschreibung | ausbildung |
        karriere | personalabteilung | arbeitsvertrag | position | job | praktikum |
        auswahlverfahren | lebenslauf | gehalt | vorstellung | probetag* | probearbeit* |
        probetage* | aufsichtsrat | dienstposten | schicht* | *leitung | mitarbeiter* | kollege |
        kollegin | jobs | einstellung | trainee* | volontariat | azubi* | fachkraft""",
    "smallprint": """datenschutz* | vertraulich | registergericht | ust idnr | hrb |
        amtsgericht | sitz der gesellschaft | geschäftsführer | ausgedruckt | antworten an diese |
        automatisch erstellt | automatisch verschickt | automatisch generiert |
        automatisch erzeugt | falschen jobangeboten | betrug | niemals geld | dsgvo | impressum |
        kann nicht beantwortet | nicht geantwortet | nicht auf diese | löschen wir | gelöscht |
        aufbewahr* | gleichstellung* | schwerbehinder* | agg | individuelle rückmeldung |
        individuelles feedback | einzelne rückmeldung | nicht jedem einzeln | nicht einzeln |
        jede einzelne""",
    "past": """nach ihrem gespräch | nach dem gespräch | nach unserem gespräch | nach deinem |
        für das gespräch | für das angenehme | für das nette | für das gute gespräch |
        für ihren besuch | für deinen besuch | für ihr kommen | dass sie da waren |
        dass du da warst | war schön sie | war schön dich | hat uns gefallen | unser gespräch am |
        unser gespräch vom | unserem gespräch vom | im gespräch am | vorstellungsgespräch vom |
        gespräch vom | haben sich vorgestellt | kennengelernt haben | kennenlernen durften |
        kennengelernt | im vorstellungsgespräch | probetag hat | beim probetag |
        beim probearbeiten | standen mit | waren bei uns | persönlich vorgestellt |
        gespräch mit ihnen war | gespräch mit dir war | war sehr angenehm | war sehr nett |
        ergebnis ihrer | ergebnis deiner | ergebnis des | war bewertet | wurde bewertet |
        wurden bewertet | war schön | es war schön | danke für die teilnahme |
        nach dem gespräch wurden""",
    "freed": """ist ein platz frei | platz frei geworden | stelle frei geworden |
        frei geworden | wird frei | wird eine stelle frei | freigeworden | als nächste* auf |
        nachgerückt | rücken nach | abgesprungen ist | die andere hat abgesagt |
        der andere hat abgesagt | hat abgesagt und | abgesprungen und""",
    "stands": """läuft nicht weg | gilt weiter | gilt weiterhin | steht weiterhin |
        noch nichts gesagt | bleibt bestehen | kein problem nehmen sie | kam niemand an sie |
        niemand an sie heran | stelle bekommen | sie die stelle bekommen |
        du die stelle bekommst""",
    "away": """bewerberbüro ist | büro ist vom | büro ist geschlossen | betriebsferien |
        feiertage | abwesenheitsnotiz | nicht im büro | urlaubsantrag | nicht genehmigen |
        genehmigen | urlaub vom | außer haus""",
    "applying": """bewerbung | bewerber | kandidat* | bewerbungen | kommission | team | dienst |
        kunde | auswahl | angebot | vertrag* | bewerbung*""",
}
