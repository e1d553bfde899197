"""The words that dates are written with, folded: months, seasons, since, until, today."""

from nextround.engine.cv.letters import folded

_MONTH_WORDS = """
january jan januar janner janvier janv enero ene gennaio gen janeiro januari jaren styczen
stycznia sty leden ledna ian ianuarie ocak tammikuu tammikuuta январь января янв січень січня
ιανουαριος ιανουαριου ιαν يناير januar. ianuarie január كانون الثاني; february feb februar
feber fevrier fevr fev febrero febbraio febb fevereiro februari luty lutego lut unor unora
februarie subat helmikuu helmikuuta февраль февраля фев лютий лютого φεβρουαριος φεβρουαριου
φεβ فبراير; march mar marcius marz maerz mrz mars marzo marco maart mrt marzec marca brezen
brezna martie mart maaliskuu maaliskuuta март марта мар березень березня μαρτιος μαρτιου μαρ
مارس; april apr aprilis avril avr abril abr aprile aprilie kwiecien kwietnia kwi duben dubna
nisan huhtikuu huhtikuuta апрель апреля апр квітень квітня απριλιος απριλιου απρ أبريل ابريل;
may mai majus mayo maggio mag maio maj maja mei kveten kvetna mayis toukokuu toukokuuta май
мая травень травня μαιος μαιου μαι مايو; june jun junius juni juin junio giugno giu junho
czerwiec czerwca cze cerven cervna iunie iun haziran kesakuu kesakuuta июнь июня июн червень
червня ιουνιος ιουνιου ιουν يونيو; july jul julius juli juillet juil julio luglio lug julho
lipiec lipca lip cervenec cervence iulie iul temmuz heinakuu heinakuuta июль июля июл липень
липня ιουλιος ιουλιου ιουλ يوليو; august aug augusztus aout agosto ago augusti augustus
sierpien sierpnia sie srpen srpna agustos elokuu elokuuta август августа авг серпень серпня
αυγουστος αυγουστου αυγ أغسطس اغسطس; september sept szeptember sep septembre septiembre
settembre sett set setembro wrzesien wrzesnia wrz zari septembrie eylul syyskuu syyskuuta
сентябрь сентября сен сент вересень вересня σεπτεμβριος σεπτεμβριου σεπτ سبتمبر; october oct
oktober okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika paz rijen rijna
octombrie ekim lokakuu lokakuuta октябрь октября окт жовтень жовтня οκτωβριος οκτωβριου οκτ
أكتوبر اكتوبر; november nov novembre noviembre novembro listopad listopada lis listopadu
noiembrie kasim marraskuu marraskuuta ноябрь ноября ноя нояб листопада νοεμβριος νοεμβριου
νοε نوفمبر; december dec dezember dez decembre diciembre dic dicembre dezembro desember des
grudzien grudnia gru prosinec prosince decembrie aralik joulukuu joulukuuta декабрь декабря
дек грудень грудня δεκεμβριος δεκεμβριου δεκ ديسمبر
"""
_ENGLISH = "january february march april may june july august september october november december"
MONTHS = {
    folded(word): number
    for number, words in enumerate(_MONTH_WORDS.split(";"), start=1)
    for word in words.split()
} | {word: number for number, word in enumerate(_ENGLISH.split(), start=1)}

SEASONS = tuple(
    folded(
        """
spring summer autumn fall winter fruhjahr fruhling sommer herbst printemps ete automne hiver
primavera verano otono invierno estate autunno inverno verao outono voorjaar lente zomer
herfst var sommar host vinter lato jesien zima wiosna весна лето осень зима ws ss
wintersemester sommersemester michaelmas hilary trinity
"""
    ).split()
)

PRESENT = tuple(
    word.strip()
    for word in folded(
        """
act.,act,presently,present,current,currently,now,today,ongoing,date,heute,aktuell,dosud,dodnes,
momentan,bis dato,en curso,vigente,jetzt,laufend,derzeit,gegenwart,dato,aujourd'hui,
aujourdhui,auj.,auj,present.,actuel,actuelle,actuellement,a ce jour,ce jour,en cours,
maintenant,actualidad,la actualidad,presente,el presente,actual,actualmente,hoy,la fecha,oggi,
in corso,attuale,attualmente,ad oggi,atual,atualmente,hoje,o momento,momento,heden,nu,vandaag,
obecnie,teraz,dzis,nuvarande,pagaende,tills vidare,nuværende,naværende,na,nykyinen,nykyhetki,
edelleen,dnes,soucasnost,soucasne,prezent,in prezent,gunumuz,halen,devam ediyor,bugun,jelen,
jelenleg,н.в.,н. в.,настоящее время,наст. время,наст.время,сейчас,текущее время,
теперішній час,дотепер,досі,σημερα,παρον,το παρον,至今,现在,現在,今,現職,現在に至る,현재,
재직중,재직 중,حتى الآن,الآن,حتى الان,الان,الحاضر,حتى تاريخه,sekarang,saat ini,hien tai,
hien nay,nay"""
    ).split(",")
)

SINCE = tuple(
    map(
        folded,
        (
            "since",
            "vom",
            "von",
            "du",
            "seit",
            "ab",
            "from",
            "depuis",
            "a partir de",
            "desde",
            "dal",
            "da",
            "sinds",
            "vanaf",
            "od",
            "sedan",
            "siden",
            "fra",
            "alkaen",
            "din",
            "с",
            "з",
            "από",
            "απο",
            "منذ",
            "自",
            "depuis le",
            "depuis la",
            "since about",
        ),
    )
)
UNTIL = ("until", "till", "bis", "jusqu'en", "jusqu'a", "hasta", "fino a", "ate", "tot", "до", "to")
TO = tuple(
    map(
        folded,
        (
            "to",
            "bis",
            "until",
            "till",
            "til",
            "through",
            "thru",
            "up to",
            "bis zum",
            "bis heute",
            "a",
            "au",
            "jusqu'en",
            "jusqu'a",
            "jusqu'au",
            "et",
            "and",
            "al",
            "hasta",
            "hasta la",
            "y",
            "e",
            "ad",
            "ate",
            "ate o",
            "tot",
            "t/m",
            "tot en met",
            "do",
            "till och med",
            "pana in",
            "por",
            "по",
            "до",
            "εως",
            "μεχρι",
            "إلى",
            "الى",
            "حتى",
            "至",
            "到",
            "から",
            "부터",
        ),
    )
)

# The year before the first of each era.
ERAS = {"昭和": 1925, "平成": 1988, "令和": 2018}
