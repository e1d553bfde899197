"""Word families of what a mail states besides its kind, in all languages, as in `lexicon`."""

FAMILIES = {
    # The job went to someone who was there before.
    "internal": """internal candidate* | internal applicant* | internal appointment | internal
        hire | internal move | internal colleague | internally | an internal | from within |
        in house candidate | in house applicant | promote | promoted | promoting |
        their own financial | existing employee | existing colleague | current employee |
        one of our own | one of their own | member of our own | already works | own staff |
        own ranks | acting in the role | intern besetzt | intern vergeben | intern besetzen |
        intern nachbesetzt | intern gelöst | interne* bewerber* | interne* kandidat* |
        interne lösung | interne besetzung | eigenen reihen | eigenen haus | eigenen hause |
        aus unserem haus | eigenen team | eigenes team | befördert | die bereits in unserer |
        der bereits in unserer | die bereits bei uns | der bereits bei uns | die schon bei uns |
        der schon bei uns | eigene mitarbeiter* | eigenen mitarbeiter* | en interne |
        mobilité interne | promotion interne | candidat* interne* | candidature interne |
        recrutement interne | déjà chez nous | déjà en poste | de la maison | de chez nous |
        un collègue en interne | promoción interna | promocionar | promocionado |
        candidat* intern* | intern* de la | internamente | de la casa | de dentro |
        de la propia | de la plantilla | ya trabaja* en | personal interno | traslado interno""",
    # The opening itself came to an end.
    "ended": """been cancelled | been canceled | is cancelled | was cancelled | cancelled the |
        cancelling the | canceled the | hiring freeze | recruitment freeze | freeze on | frozen |
        freezing | froze | stopped all | stopped recruitment | halted | paused all | no longer
        exists | no longer exist | no longer available | no longer needed | no longer required |
        not be filled | not be filling | not filling | not going to fill | won t be filled |
        withdrawn the | withdrawn this | been withdrawn | withdrawing the | has been pulled |
        been scrapped | scrapped | been removed | closed without | without making a hire |
        no appointment | not to appoint | not to recruit | not appoint | nobody was hired |
        no one was hired | re advertis* | readvertis* | stood down | on ice | vanished |
        restructur* | reorganis* | reorganiz* | budget cut* | lost the funding | funding fell |
        ausschreibung * zurückgezogen | ausschreibung * aufgehoben | zurückgezogen da |
        nicht nachbesetzt | nicht besetzt | nicht wiederbesetzt | nicht mehr besetzt | entfällt |
        entfallen | gestrichen | einstellungsstopp | einstellungsstop | stellenstopp |
        eingefroren | aufgehoben | haushaltssperre | weggefallen | fällt weg | auf eis |
        neu ausgeschrieben | erneut ausgeschrieben | ohne besetzung | gibt es nicht mehr |
        verfahren * eingestellt | verfahren * abgebrochen | stelle * erledigt |
        nicht mehr ausgeschrieben | fremd vergeben | gel des | un gel | supprimé | supprimée |
        suppression du poste | est annulé | est annulée | été annulé | été annulée |
        n existe plus | ne sera pas pourvu | ne sera finalement pas | pas pourvu | infructueu* |
        plus d actualité | abandonné | abandonnée | renonc* | sans suite * poste | suspendu le
        recrutement | pas de recrutement | plus à pourvoir | retiré l annonce | relanc* |
        ha sido cancelad* | se ha cancelado | hemos cancelado | hemos anulado | ha sido anulad* |
        queda anulad* | queda cancelad* | congelad* | congelación | paralizad* | desierta |
        desierto | ya no existe | no se cubrirá | no se va a cubrir | no vamos a cubrir |
        amortizad* | suprimid* | sin contratación | ha desaparecido | suspendid* | retirad* la""",
    "opening": """position | role | job | post | vacancy | opening | requisition | search | hire |
        recruitment | hiring | campaign | appointment | internship | place | stelle | stellen |
        ausschreibung | position | posten | verfahren | platz | einstellung* | *stelle | *platz |
        *verfahren | poste | offre | recrutement | embauche* | annonce | procédure | concours |
        processus | puesto | plaza | vacante | oferta | proceso | convocatoria | contratación |
        contrataciones | selección""",
    # Right to work given as the reason.
    "visa": """visa | visas | sponsor | sponsorship | sponsoring | work permit | work permits |
        right to work | work authorization | work authorisation | arbeitserlaubnis |
        aufenthaltstitel | arbeitsgenehmigung | visum | titre de séjour | autorisation de travail |
        permis de travail | permiso de trabajo | permiso de residencia | visado""",
    # A close call.
    "close": """runner up | close second | close call | close decision | very close | came second |
        second choice | second place | narrowly | a whisker | edged | last two | final two |
        down to you | between you and | neck and neck | by a hair | either of you | hard call |
        split the panel | panel was split | was you or | torn | knapp | ganz eng | sehr eng |
        kopf an kopf | zweite wahl | zweitplatziert* | qual der wahl | bis zuletzt |
        gern beide | hauchdünn | zwischen ihnen und | très serré | de justesse | de peu |
        deuxième choix | en deuxième position | joué à | coude à coude | départag* |
        longtemps hésité | entre vous et | muy reñid* | muy igualad* | por muy poco | por poco |
        quedaste segund* | quedó segund* | segunda opción | por los pelos | por un pelo |
        cualquiera de las tres | cualquiera de los""",
    # An appointment that fell away.
    "calledoff": """call off | called off | calling off | cancel | cancelled | canceled |
        cancelling | can t make | cannot make | have to postpone | postponed | postpone |
        not take place | not now take place | absagen | abgesagt | absage unseres | ausfallen |
        fällt aus | verschieben | verschoben | finden * nicht statt | findet * nicht statt |
        annuler | annulé | annulée | annulés | annulées | annulation | reporter | reporté |
        reportés | n auront pas lieu | n aura pas lieu | anular | anulad* | cancelar | cancelad* |
        posponer | aplazar | aplazad* | no se celebrar*""",
    # Stages.
    "at final": """
        final round | final interview | final stage | last round | final panel | finalist* |
        onsite | on site | loop | last two | final two | got to the end | finale | finalrunde |
        endrunde | letzte runde | dritten runde | probevortrag | berufungs* | probespiel |
        dernier tour | finale | finaliste* | última ronda | ronda final | fase final | terna |
        senior partner | erais dos | erais tres""",
    "at assessment": """assessment centre | assessment center | assessment day | selection day |
        your day with us | group exercise | assessment drive | auswahltag | assessmentcenter |
        bewerbertag | journée de sélection | centre d évaluation | dinámica de grupo |
        jornada de selección""",
    "at interview": """
        interview | interviewed | interviews | meeting you | met with you | meet you |
        second round | panel | trial shift | trial day | your visit | trial lesson | gespräch |
        *gespräch | vorstellungs* | probearbeit* | probetag* | kennenlernen | hospitation |
        lehrprobe | entretien | entretiens | rencontre | rencontrer | audition* | essai |
        entrevista | entrevistas | prueba presencial | día de prueba | conocerte | conocerle""",
    "at screen": """phone call | phone screen | screening call | quick chat | phone interview |
        telephone interview | on the phone | short call | quick call | ring you | call you |
        video answers | one way video | telefonat | telefonieren | erstgespräch | anruf |
        telefoninterview | entretien téléphonique | au téléphone | appel de | vidéo différé |
        différé | un appel | llamada | por teléfono | entrevista telefónica | videoentrevista""",
    "at test": """online test | aptitude test | reasoning | numerical | assessment | test | tests |
        take home | coding challenge | exercise | case study | questionnaire results | score |
        pass mark | testaufgabe | *test | fallstudie | arbeitsprobe | aufgabe | eignungstest |
        tests | épreuve | exercice | étude de cas | prueba | test | caso práctico | ejercicio |
        unidad didáctica""",
    "at application": """your application | application for | considering your application |
        reviewing your | reviewed your | review of your | your cv | your resume | applying |
        shortlist | ihre bewerbung | deine bewerbung | ihren unterlagen | sichtung |
        prüfung ihrer | votre candidature | ta candidature | votre dossier | étude de votre |
        examen de votre | tu candidatura | su candidatura | tu currículum | tu cv | tu perfil""",
}
