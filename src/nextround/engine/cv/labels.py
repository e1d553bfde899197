"""Labels that some CVs write before each field: "Employer:", "Tipo di impiego", "Zeitraum"."""

from collections.abc import Sequence
from functools import lru_cache

from nextround.engine.cv.letters import words_of

_LABELS = {
    "name": """
position,position held,job title,title,role,occupation,occupation or position held,
designation,post,job,function,posizione,posizione ricoperta,tipo di impiego,mansione,
qualifica,ruolo,lavoro o posizione ricoperti,tatigkeit,stelle,beruf,funktion,
beruf oder funktion,berufsbezeichnung,poste,fonction,fonction ou poste occupe,
intitule du poste,puesto,cargo,puesto de trabajo,profesion o cargo desempenado,funcao,
cargo ocupado,funcao ou cargo ocupado,functie,beroep of functie,stanowisko,
zawod lub zajmowane stanowisko,pozice,befattning,stilling,должность,посада,qualification,
qualification awarded,title of qualification awarded,degree,course,qualifica conseguita,
titolo della qualifica rilasciata,bezeichnung der erworbenen qualifikation,abschluss,
studiengang,diplome,intitule du certificat ou diplome delivre,titulo,
titulo de la cualificacion obtenida,titulacion obtenida,qualificacao,
designacao da qualificacao atribuida,diploma,специальность""",
    "organisation": """
employer,company,organisation,organization,name of employer,name and address of employer,
employer name,company name,nome del datore di lavoro,nome e indirizzo del datore di lavoro,
azienda,datore di lavoro,arbeitgeber,firma,unternehmen,name und adresse des arbeitgebers,
employeur,entreprise,societe,nom et adresse de l'employeur,empresa,empleador,
nombre y direccion de la empresa,nombre de la empresa,empregador,
nome e endereco do empregador,werkgever,bedrijf,naam en adres van de werkgever,pracodawca,
nazwa i adres pracodawcy,zamestnavatel,arbetsgivare,arbejdsgiver,компания,организация,
работодатель,место работы,компанія,school,university,institution,institute,college,
name of institute,school college,name and type of organisation,
name and type of organisation providing education and training,
nome e tipo di istituto,nome e tipo di istituto di istruzione o formazione,istituto,schule,
hochschule,bildungseinrichtung,name und art der bildungs oder ausbildungseinrichtung,
etablissement,ecole,nom et type de l'etablissement,centro,centro de estudios,institucion,

nombre y tipo de centro,instituicao,escola,nome e tipo da organizacao de ensino,instelling,
uczelnia,учебное заведение,вуз""",
    "date": """
dates employed,dates of employment,employment dates,employed,period of employment,completed,
graduated,graduation,beschaftigt,anstellungsdauer,periode d'emploi,periodo de empleo,
date,dates,period,duration,dates from to,from to,date da a,periodo,periodo di impiego,
zeitraum,datum,dauer,von bis,dates de a,periode,fechas,fecha,fechas de a,datas,data,
datas de ate,periode van tot,okres,daty,daty od do,období,periodo de tempo,период,
период работы,сроки""",
    "other": """
year,year of passing,score,percentage,marks,grade,cgpa,gpa,board,result,sr no,s no,jahr,annee,
duties,main activities and responsibilities,responsibilities,tasks,type of business or sector,
sector,principali mansioni e responsabilita,tipo di azienda o settore,settore,aufgaben,
wichtigste tatigkeiten und zustandigkeiten,tatigkeitsbereich oder branche,branche,missions,
principales activites et responsabilites,type ou secteur d'activite,funciones,
principales actividades y responsabilidades,tipo de empresa o sector,
principais actividades e responsabilidades,taken,обязанности,location,place,city,ort,luogo,
lieu,lugar""",
}
_ROLES = {
    words_of(label): role
    for role, labels in _LABELS.items()
    for label in labels.replace("\n", "").split(",")
}
_LONGEST = 70
_WORDS_OF_FORM = 3
_FORM_WORDS = {
    "organisation": frozenset(words_of("name nom nombre nome naam nazwa namn navn")),
    "name": frozenset(words_of("bezeichnung title titre titolo titulo intitule denominacion")),
}
_OF_THE = frozenset(
    words_of("of and der des du de del della do da van en und et y e i og och dell")
)


_OF_PERSONS = frozenset(
    words_of(label)
    for label in """
name,surname,first name,surname s first name s,address,telephone,phone,mobile,cell,e-mail,email,
mail,website,web,nationality,date of birth,birth date,gender,marital status,driving licence,naam,
woonplaats,adres,telefoon,geboortedatum,nationaliteit,functie,vorname,nachname,anschrift,adresse,
telefon,telefonnummer,mobil,handy,geburtsdatum,geburtsort,geboren,geboren am,familienstand,
staatsangehorigkeit,nationalitat,wohnort,nom,nom s prenom s,prenom,courriel,portable,
date de naissance,nationalite,situation familiale,nombre,apellidos,nombre y apellidos,
apellidos nombre,direccion,domicilio,residencia,telefono,movil,correo,correo electronico,
fecha de nacimiento,nacionalidad,estado civil,nome,cognome,nome e cognome,cognome nome,indirizzo,
cellulare,cittadinanza,nazionalita,data di nascita,stato civile,morada,telefone,telemovel,
data de nascimento,nacionalidade,imie i nazwisko,data urodzenia,namn,adress,fodelsedatum,navn
""".replace("\n", "").split(",")
)


def names_what_follows(text: str) -> bool:
    """Tell whether a text only names what stands beside it: a field of an entry or a person."""
    return bool(role_of_label(text)) or is_label_of_person(text)


def is_label_of_person(text: str) -> bool:
    """Tell whether a text names a field of a person: "Telefon", "Date of birth:"."""
    return len(text) <= _LONGEST and words_of(text) in _OF_PERSONS


@lru_cache(maxsize=1024)
def role_of_label(text: str) -> str:
    """Return what a label announces: name, organisation, date or other; empty: it is none."""
    if len(text) > _LONGEST:
        return ""
    words = words_of(text)
    known = _ROLES.get(words, "")
    return known if known or words in _OF_PERSONS else _role_of_form(words)


def _role_of_form(words: tuple[str, ...]) -> str:
    """Return what a label of a form announces: "Name and address of the training centre"."""
    if len(words) < _WORDS_OF_FORM or words[1] not in _OF_THE:
        return ""
    return next((role for role, first in _FORM_WORDS.items() if words[0] in first), "")


def is_head_of_table(texts: Sequence[str]) -> bool:
    """Tell whether texts beside each other only name the columns below them."""
    return len(texts) > 1 and all(role_of_label(text) for text in texts)


def labelled(text: str) -> tuple[str, str]:
    """Return the role and the words of a text such as "Employer: Hillview"; no role: none."""
    label, colon, words = text.partition(":")
    role = role_of_label(label) if colon and words.strip() else ""
    return (role, words.strip()) if role else ("", text)
