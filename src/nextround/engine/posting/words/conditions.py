"""Words for contract, hours, place of work and ways to apply, in the languages of postings."""

from collections.abc import Mapping

# What a contract is, in the words the program uses for it.
CONTRACTS: Mapping[str, str] = {
    "apprenticeship": r"""apprenticeships?|ausbildungsplatz|apprentissage|contrat d'alternance|
        alternance""",
    "internship": r"internships?|praktikum|pflichtpraktikum|prácticas|tirocinio",
    "permanent": r"""permanent(?: (?:contract|position|role|job|post|employment|basis))?|
        unbefristete?\w{0,2}|festanstellung|cdi|contrat à durée indéterminée|indefinid[oa]|
        contrato (?:fijo|indefinido)|fastansættelse|vaste? (?:dienst|contract|aanstelling)|
        tempo indeterminato|contrato sem termo|efetivo|direct hire|regular full[- ]time""",
    "temporary": r"""temporary|fixed[- ]term|temp[- ]to[- ](?:hire|perm)|seasonal|
        maternity cover|contract position|befristete?\w{0,2}|elternzeitvertretung|aushilfe|
        zeitarbeit|cdd|contrat à durée déterminée|intérim|saisonnier|temporal|contrato temporal|
        sustitución|tidsbegrænset|vikariat|tijdelijke?|uitzend\w{0,8}|tempo determinato|
        a termo certo|temporário""",
    "freelance": r"""freelance\w{0,2}|self[- ]employed|independent contractor|1099|
        freiberuflich\w{0,2}|auf honorarbasis|indépendant|autónomo|libero professionista|
        owner[- ]operators?""",
    "voluntary": r"""voluntary (?:role|position|work)|volunteer (?:role|position|
        opportunity)|ehrenamtlich\w{0,2}|bénévol\w{1,4}|voluntari[oa]""",
}
HOURS: Mapping[str, str] = {
    "full-time": r"""full[- ]?time|vollzeit\w{0,12}|temps (?:plein|complet)|jornada completa|
        fuldtid\w{0,8}|fulltime|tempo (?:pieno|inteiro|integral)""",
    "part-time": r"""part[- ]?time|teilzeit\w{0,12}|temps partiel|(?:media jornada|
        jornada parcial)|deltid\w{0,8}|parttime|tempo parziale|tempo parcial|minijob""",
}
WEEK_HOURS = r"""(?P<n>\d{1,2}(?:[.,]\d{1,2})?)(?: ?(?:-|–|to|bis|à|a) ?\d{1,2}(?:[.,]\d{1,2})?)? ?
        (?:(?:hours?|hrs?)(?: ?(?:a|per|each|/) ?week| weekly| ?/ ?week)|(?:hours?|hrs?)/wk|
        -?hour (?:work)?week|(?:wochen)?stunden(?: ?(?:pro|/|die|in der) ?woche| wöchentlich)|
        wochenstunden|std\.? ?/ ?woche|h(?:eures)?(?: ?(?:par|/) ?semaine| hebdo\w{0,8}|
        /sem\w{0,5})|horas (?:semanales|a la semana|por semana)|timer (?:om ugen|ugentligt)|
        uur per week|ore settimanali|horas semanais)"""
LENGTH = r"""(?:for|of|auf|für|de|durée(?: de)?|por|van|på|di|duration:?|length:?|dauer:?|
    duración:?|:)\s(?:a period of |up to |zunächst |initially )?(?P<n>\d{1,2})[- ]?
    (?P<unit>months?|monate?n?|mois|meses|mesi|måneder|maanden|years?|jahre?n?|ans?|años?|
    weeks?|wochen|semaines|semanas)|(?P<n2>\d{1,2})[- ](?P<unit2>month|year|
    week)[- ](?:fixed|contract|temporary|maternity|cover|assignment)"""
SHIFTS = r"""(?:(?:1st|2nd|3rd|first|second|third|day|night|evening|rotating|swing|split|early|late|
        weekend|graveyard|[234][- ]on[- ][234][- ]off|12[- ]hour|10[- ]hour|8[- ]hour) )+shifts?|
        night work|shift work|on[- ]call|(?:zwei|drei|wechsel|nacht|früh|spät|vier|
        konti)\w{0,3}schicht\w{0,10}|schichtdienst|schichtarbeit|wechselschicht\w{0,6}|
        (?:[235] ?x ?8|travail de nuit|horaires postés|équipes alternées)|turnos? (?:rotativos?|
        de (?:mañana|tarde|noche))|turnazione|turni|ploegendienst|skifteholdsarbejde"""
REMOTE: Mapping[str, str] = {
    "hybrid": r"""hybrid\w{0,2}[ -](?:work\w{0,3}|role|position|model\w{0,2}|remote|
        schedule|office|job|basis|arbeit\w{0,6}|setup)|\(hybrid\w{0,2}[,)]|(?:partly|
        partially) remote|teilweise (?:remote|im home ?-?office)|télétravail partiel|
        travail hybride|(?:trabajo|modelo|modalidad) híbrid[oa]|teletrabajo parcial""",
    "remote": r"""(?:fully|100 ?%|completely|entirely) remote|remote(?:[- ](?:first|only|
        position|role|job|work|working|within|in|from|anywhere))|
        work[- ]from[- ]home (?:position|job|role|opportunity|data|customer|sales|agent)|
        work from anywhere|home[- ]based|100 ?% home ?-?office|vollständig remote|
        télétravail (?:total|complet|100)|full remote|(?:100 ?% )?teletrabajo|
        (?:location(?: options)?|place|ort|standort|lieu):? {1,3}remote|\(remote\)|
        telecommut\w{2,4}""",
    "on-site": r"""on-?site (?:role|position|only|work|job|presence|working)|\(on-?site[,)]|
        (?:fully|100 ?%) on-?site|präsenzpflicht|100 ?% sur site|modalidad presencial""",
}
# Days of a week that are spent here or there.
REMOTE_DAYS = r"""(?:\d|one|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|
    cuatro) (?:days?|tage?n?|jours?|días?)(?: ?(?:per|a|each|pro|par|a la|de|die|/) ?(?:week|
    woche|semaine|semana))?(?: spent| im| de| en| à| of)? (?:in the office|from home|remote|
    working from home|home ?-?office|(?:de |en )?télétravail|(?:de )?teletrabajo|vor ort|
    im büro|office|on[- ]site|oficina|bureau)"""
NOT_REMOTE = r"(?:not|no|kein|keine|nicht|non|pas|sin)(?: \w{1,12}){0,3} (?:a )?$"
START = r"""(?:start(?:ing)? ?date|start|starts|starting|commencing|available from|beginn|
        eintritts?(?:termin|datum)|(?<!bis )zum|ab|prise de poste|date de début|début|à partir du|
        incorporación|fecha de (?:inicio|incorporación)|comienzo|tiltrædelse|startdatum|inizio|
        início)(?: is| on| am| le| el| den)?:?\s"""
# Said of the start, and told of nothing else.
AT_ONCE = r"""immediate start|(?:start\w{0,3}|commenc\w{1,3}|begin\w{0,4}|
    available)(?: date)?(?: is|:)?[ ](?:immediately|as soon as possible|asap)|
    zum nächstmöglichen (?:zeitpunkt|termin)|ab sofort|prise de poste (?:immédiate|
    dès que possible)|dès que possible|incorporación inmediata|tiltrædelse snarest muligt|
    per direct|disponibilità immediata"""
REFERENCE = r"""(?:(?:job|position|vacancy|posting|requisition|stellen|offer|offre|vacante)?[- ]?
        (?:reference|ref\.?|referenz|référence|réf\.?|referencia|requisition|req\.?)(?:[- ]?
        (?:number|no\.?|nr\.?|nummer|code|id|n°|:))?|job (?:id|number|no\.?|code)|
        requisition (?:id|number)|kennziffer|chiffre|kennzahl|vacancy (?:id|number|no\.?)|
        posting (?:id|number)|stellen-?(?:id|nr\.?|nummer)|n° (?:de )?(?:offre|
        référence))\s?[:#]?\s{0,2}"""
PHONE_BEFORE = r"""(?:call|phone|tel(?:efon|\.|ephone|éfono|éphone)?|mobile|text|ring|an|
    anrufen|unter|telefonisch|au|llamar al|teléfono|tlf\.?|whatsapp)(?: us| me)?
    (?: at| on| unter| au| al)?:?\s{0,2}$"""
BY_LETTER = r"""(?:by (?:post|mail to)|postal address|in writing to|per post|schriftlich|postalisch|
        par courrier|por correo postal|in person|apply in person|walk[- ]ins?|persönlich|
        sur place)"""
PERSON_BEFORE = r"""(?:contact(?: person)?|ansprechpartner(?:in)?|ansprechperson|kontakt(?:person)?|
        questions? to|speak (?:to|with)|call|ask for|reach out to|attn:?|z\. ?hd\. ?v\.?|
        zu händen(?: von)?|frau|herrn?|an frau|an herrn|madame|monsieur|mme|m\.|à l'attention de|
        contacter|contacto|persona de contacto|mr\.?|mrs\.?|ms\.?|dr\.?|sra?\.?|d\.ª|señora?|
        recruiter|hiring manager|line manager)"""
