"""CVs whose fields are told apart already come out in the shape of JSON Resume."""

import json

import pytest

from formats.cv_pages import refusal_of, resume_of
from formats.office_bytes import zip_of_files
from nextround.formats import reading
from nextround.formats.contract import LIMITS, Refusal

pytestmark = pytest.mark.usefixtures("by_server")

OLD = """<?xml version="1.0"?><SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass">
<LearnerInfo><Identification><PersonName><FirstName>Ada</FirstName><Surname>Sample</Surname>
</PersonName><ContactInfo><Address><Contact><AddressLine>1 Mill Lane</AddressLine>
<PostalCode>HU1</PostalCode><Municipality>Hull</Municipality><Country><Code>UK</Code>
<Label>Great Britain</Label></Country></Contact></Address><Email><Contact>ada@mail.example
</Contact></Email><TelephoneList><Telephone><Contact>01482 000000</Contact></Telephone>
</TelephoneList></ContactInfo></Identification><Headline><Type><Code>preferred_job</Code></Type>
<Description><Label>Baker</Label></Description></Headline><WorkExperienceList><WorkExperience>
<Period><From year="2019" month="--05" day="---03"/><Current>true</Current></Period><Position>
<Label>Baker</Label></Position><Activities>&lt;ul&gt;&lt;li&gt;Bread &amp;amp; cake&lt;/li&gt;
&lt;li&gt;Rota&lt;/li&gt;&lt;/ul&gt;</Activities><Employer><Name>Mill</Name><ContactInfo>
<Address><Contact><Municipality>Hull</Municipality></Contact></Address></ContactInfo></Employer>
</WorkExperience></WorkExperienceList><EducationList><Education><Period><From year="2016"/>
<To year="2018" month="--07"/></Period><Title>Diploma</Title><Organisation><Name>College</Name>
</Organisation></Education></EducationList><Skills><Linguistic><MotherTongueList><MotherTongue>
<Description><Label>English</Label></Description></MotherTongue></MotherTongueList>
<ForeignLanguageList><ForeignLanguage><Description><Label>German</Label></Description>
<ProficiencyLevel><Listening>B2</Listening><Reading>B2</Reading></ProficiencyLevel>
</ForeignLanguage></ForeignLanguageList></Linguistic><JobRelated><Description>Sourdough
</Description></JobRelated><Driving><Description><Licence>B</Licence></Description></Driving>
</Skills></LearnerInfo></SkillsPassport>"""
NEW = """<?xml version="1.0"?><Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="urn:hr"
xmlns:oa="urn:oa" xmlns:eures="urn:eures"><CandidatePerson><PersonName><oa:GivenName>Ada
</oa:GivenName><hr:FamilyName>Sample</hr:FamilyName></PersonName><Communication><ChannelCode>Email
</ChannelCode><oa:URI>ada@mail.example</oa:URI></Communication><Communication><ChannelCode>Telephone
</ChannelCode><CountryDialing>44</CountryDialing><oa:DialNumber>1482000000</oa:DialNumber>
</Communication><PrimaryLanguageCode>eng</PrimaryLanguageCode></CandidatePerson><CandidateProfile>
<EmploymentHistory><EmployerHistory><hr:OrganizationName>Mill</hr:OrganizationName><PositionHistory>
<PositionTitle>Baker</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>
2019-05</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator>
</eures:EmploymentPeriod><oa:Description>&lt;p&gt;Bread&lt;/p&gt;</oa:Description><City>Hull</City>
</PositionHistory></EmployerHistory></EmploymentHistory><PersonQualifications><PersonCompetency>
<CompetencyID>deu</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID></PersonCompetency>
</PersonQualifications><Skills><PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID>
<hr:CompetencyName>Tills</hr:CompetencyName></PersonCompetency></Skills><VoluntaryWorks>
<VoluntaryWork><oa:Title>Soup kitchen</oa:Title></VoluntaryWork></VoluntaryWorks>
</CandidateProfile></Candidate>"""
RENDERCV = """
cv:
  name: Ada Sample
  email: [ada@mail.example, other@mail.example]
  social_networks:
    - {network: GitHub, username: ada}
  sections:
    Über mich: ["Bakes **bread**"]
    Werdegang:
      - company: Mill
        position: "[Baker](https://mill.example)"
        start_date: 2019-05
        end_date: present
        highlights: [Bread]
    Schule:
      - institution: College
        degree: Dip
        area: Baking
        date: 2016 - 2018-07
    Kenntnisse:
      - {label: Ovens, details: "Deck, rack (old, new)"}
    Sprachen:
      - {label: German, details: B2}
    Awards:
      - {name: Golden loaf, date: 2020}
    Papers:
      - {title: On bread, authors: [A. Sample], doi: 10.1/2, date: 2021-01}
"""


def test_json_resume_comes_out_as_it_is_with_whatever_more_it_has():
    resume = {
        "basics": {"name": "Ada", "location": {"city": "Hull"}, "profiles": [{"network": "x"}]},
        "work": [{"name": "Mill", "position": "Baker", "startDate": "2019-05", "pay": 12.5}],
        "skills": [{"name": "Ovens", "keywords": ["Deck"]}],
        "meta": {"theme": "flat", "deep": [[1, True, None]]},
    }
    read = reading.cv(json.dumps(resume).encode(), name="cv.json")
    assert (read.document.format, read.document.resume) == ("json-resume", resume)


def test_older_versions_come_out_under_the_names_of_today():
    resume = resume_of(
        b'{"basics": {"website": "https://a.example", "picture": "a.png", "profiles": [1]},'
        b'"work": [{"company": "Mill", "website": "https://m.example"}], "hobbies": ["Bees"],'
        b'"volunteer": [{"organization": "Kitchen", "website": "w"}], "languages": ["German"]}'
    )
    assert resume["basics"] == {"profiles": [], "url": "https://a.example", "image": "a.png"}
    assert resume["work"] == [{"name": "Mill", "url": "https://m.example"}]
    assert resume["interests"] == [{"name": "Bees"}]
    assert resume["languages"] == [{"language": "German"}]


def test_rendercv_comes_out_with_sections_of_any_name():
    resume = resume_of(RENDERCV.encode(), name="cv.yaml")
    assert resume["basics"]["email"] == "ada@mail.example"
    assert resume["basics"]["profiles"][0]["url"] == "https://github.com/ada"
    assert resume["work"] == [
        {"name": "Mill", "position": "Baker", "startDate": "2019-05", "highlights": ["Bread"]}
    ]
    assert resume["education"] == [
        {
            "institution": "College",
            "studyType": "Dip",
            "area": "Baking",
            "startDate": "2016",
            "endDate": "2018-07",
        }
    ]
    assert resume["skills"] == [{"name": "Ovens", "keywords": ["Deck", "rack (old, new)"]}]
    assert resume["languages"] == [{"language": "German", "fluency": "B2"}]
    assert resume["awards"] == [{"title": "Golden loaf", "date": "2020"}]
    assert resume["publications"][0]["url"] == "https://doi.org/10.1/2"
    assert resume["sections"] == [{"name": "Über mich", "summary": "Bakes bread"}]


def test_europass_from_before_2020():
    resume = resume_of(OLD.encode())
    assert resume["basics"] == {
        "name": "Ada Sample",
        "label": "Baker",
        "email": "ada@mail.example",
        "phone": "01482 000000",
        "location": {
            "address": "1 Mill Lane",
            "postalCode": "HU1",
            "city": "Hull",
            "countryCode": "UK",
            "country": "Great Britain",
        },
    }
    assert resume["work"] == [
        {
            "name": "Mill",
            "position": "Baker",
            "location": "Hull",
            "startDate": "2019-05-03",
            "highlights": ["Bread & cake", "Rota"],
        }
    ]
    assert resume["education"] == [
        {"institution": "College", "area": "Diploma", "startDate": "2016", "endDate": "2018-07"}
    ]
    assert resume["skills"] == [{"name": "Job-related skills", "keywords": ["Sourdough"]}]
    assert resume["languages"] == [
        {"language": "English", "fluency": "Native"},
        {"language": "German", "fluency": "B2"},
    ]
    assert resume["certificates"] == [{"name": "Driving licence B"}]


@pytest.mark.parametrize("damaged", ["<Headline:", "<:Headline", "<x:Headline"])
def test_europass_with_a_damaged_name_is_read_as_far_as_it_goes(damaged):
    broken = OLD.replace("<Headline", damaged, 1)
    assert resume_of(broken.encode(), name="cv.xml")["basics"]["name"] == "Ada Sample"


def test_europass_since_2020():
    resume = resume_of(NEW.encode())
    assert resume["basics"] == {
        "name": "Ada Sample",
        "email": "ada@mail.example",
        "phone": "+44 1482000000",
    }
    assert resume["work"] == [
        {
            "name": "Mill",
            "position": "Baker",
            "location": "Hull",
            "startDate": "2019-05",
            "summary": "Bread",
        }
    ]
    assert resume["languages"] == [
        {"language": "English", "fluency": "Native"},
        {"language": "German"},
    ]
    assert resume["skills"] == [{"name": "Digital Skill", "keywords": ["Tills"]}]
    assert resume["volunteer"] == [{"organization": "Soup kitchen"}]


def test_the_export_of_linkedin_gives_the_profile():
    file = zip_of_files(
        {
            "Out/Profile.csv": (
                "First Name,Last Name,Headline,Summary,Geo Location,Websites\n"
                'Ada,Sample,Baker,"Bakes.\nWell.","Hull, UK",'
                '"[PERSONAL:https://ada.example,BLOG:https://b.example]"\n'
            ),
            "Out/Positions.csv": (
                "Notes:\nYour positions.\n\nCompany Name,Title,Description,Started On,Finished On\n"
                'Mill,Baker,"Two ovens.\n• Bread\n• Cake",Apr 2019,\n'
                "Mill,Baker,,03/01/2017,3/2019\nMill,Baker,,03/01/2017,3/2019\n"
            ),
            "Out/Education.csv": (
                "School Name,Start Date,End Date,Degree Name\nCollege,2014,2016,Dip\n"
            ),
            "Out/Skills.csv": "Name\nOvens\nOvens\nTills\n",
            "Out/Email Addresses.csv": (
                "Email Address,Primary\nold@mail.example,No\nada@mail.example,Yes\n"
            ),
            "Out/Recommendations_Received.csv": (
                "First Name,Last Name,Company,Job Title,Text,Creation Date\n"
                'Ben,Boss,Mill,Owner,"Good baker","05/06/20, 07:00 PM"\n'
            ),
            "Out/messages.csv": "FROM,CONTENT\nx,y\n",
        }
    )
    resume = resume_of(file, name="export.zip")
    assert resume["basics"] == {
        "name": "Ada Sample",
        "label": "Baker",
        "summary": "Bakes.\nWell.",
        "email": "ada@mail.example",
        "url": "https://ada.example",
        "profiles": [{"url": "https://b.example"}],
        "location": {"region": "Hull, UK"},
    }
    assert resume["work"] == [
        {
            "name": "Mill",
            "position": "Baker",
            "startDate": "2019-04",
            "summary": "Two ovens.",
            "highlights": ["Bread", "Cake"],
        },
        {"name": "Mill", "position": "Baker", "startDate": "2017-03-01", "endDate": "2019-03"},
    ]
    assert [skill["name"] for skill in resume["skills"]] == ["Ovens", "Tills"]
    assert resume["references"][0]["reference"] == "Good baker"


def test_more_than_was_agreed_is_left_out_with_a_note():
    many = {"basics": {"name": "Ada"}, "work": [{"name": "Mill"}] * LIMITS.cv_values}
    read = reading.cv(json.dumps(many).encode(), name="")
    assert read.document.resume["basics"] == {"name": "Ada"}
    assert read.notes == ("This CV is very long; its end was left out.",)


@pytest.mark.parametrize(
    ("content", "name", "refusal"),
    [
        (b'{"a": 1}', "", Refusal.JSON_NO_CV),
        (b'{"basics": ', "", Refusal.JSON_BROKEN),
        (b'{"basics": ' + b"[" * 100_000, "", Refusal.JSON_BROKEN),
        (b"a: 1", "cv.yaml", Refusal.YAML_NO_CV),
        (b"cv: [1", "", Refusal.YAML_BROKEN),
        (b"cv: 1", "", Refusal.YAML_NO_CV),
        (b"cv: " + b"[" * 50_000, "", Refusal.YAML_BROKEN),
        (b"cv: " + b"[" * 30 + b"]" * 30, "", Refusal.DEFINITIONS),
        (b"cv:\n a: &a [x]\n b: [" + b"*a," * 100 + b"]\n", "", Refusal.DEFINITIONS),
        (b"<?xml version='1.0'?><note/>", "", Refusal.XML_NO_CV),
        (b"<?xml version='1.0'?><Candidates/>", "", Refusal.XML_NO_CV),
        (
            b"<!DOCTYPE l [<!ENTITY a 'ha'>]><Candidate>&a;</Candidate>",
            "cv.xml",
            Refusal.DEFINITIONS,
        ),
        (zip_of_files({"notes.txt": "x"}), "", Refusal.ARCHIVE),
        (zip_of_files({"Profile.csv": "Nothing,Known\n1,2\n"}), "", Refusal.ARCHIVE),
    ],
)
def test_what_is_no_cv_or_made_to_do_harm_is_refused(content, name, refusal):
    assert refusal_of(content, name=name) is refusal
