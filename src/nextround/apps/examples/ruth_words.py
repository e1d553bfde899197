"""What was written to Ruth Adeyemi, and by her: postings, mails, a CV. All of it is invented."""

HARROW_POSTING = """
Ward Sister / Charge Nurse, Acute Medical Unit (Band 7)
Harrow Vale Hospital, Rowan Block. 37½ hours, nights and weekends in rota. £47,800 to £54,100.

Our acute medical unit has 28 beds and sees people in the first 48 hours of whatever brought them
in. It is busy, it is loud, and it is a good place to learn. We are looking for a sister who leads
from the floor, knows the board without looking at it, and sends the team home on time.

You will lead shifts and the clinical practice of a team of 34, hold the rota and its budget with
the matron, take part in the recruitment of band 5 nurses, and speak for the unit at the daily
site meeting.

You will need
- Registered nurse (adult) with experience in acute medicine
- Experience of leading a shift or a team
- To handle a deteriorating patient with confidence, and to teach others to
- To plan a rota, or the wish to learn it quickly
- To have led a change in practice and to be able to say what came of it
- Patience with relatives at four in the morning

A mentorship or practice supervisor qualification would help. Interviews will be held by a panel of
three with the same questions for everyone. You are welcome to come and see the unit before.

Harrow Vale Hospital is invented, like everyone who works there.
"""

LINDENMERE_POSTING = """
Ward Manager, Older People’s Medicine
Lindenmere Lodge, a community hospital of 42 beds. Full time; we will talk about part time.

Lindenmere is small enough for everyone to know the cook. People come to us after a fall, a
fracture or a long stay elsewhere, and most go home. We want a ward manager who thinks that going
home is planned on the day of arrival, and who can bring a settled team along without frightening
it.

The role is supernumerary three days in five. You manage 22 staff and a budget of about a million
pounds, with a finance partner who explains things. You chair the weekly discharge meeting with
the therapists and the social worker.

What matters to us: a registration and recent ward experience, some experience of running a team,
kindness that survives a bad week, and being able to write a plain letter. What we can teach:
budgets, sickness reviews, the computer.

Shortlisting is blind to name and age. Please send a CV of two pages and a letter of one.
"""

BRACKWATER_POSTING = """
Senior Staff Nurse, Respiratory (Band 6), Brackwater Trust

Join a team of specialist and senior nurses on a 24-bed respiratory ward with six beds for
non-invasive ventilation. You will take charge of the ward on most shifts, support newly qualified
nurses through their first year, and work with the respiratory consultant on the morning round.

Essential: registered nurse, at least two years in acute or respiratory care, competence with
arterial blood gases and non-invasive ventilation or the readiness to gain it within six months,
experience of taking charge.

Desirable: a teaching qualification, an audit that changed something.

£38,700 to £45,300. The advert may close early once enough people have applied.
"""

EDUCATOR_POSTING = """
Practice Educator, Medicine. Harrow Vale Hospital. 30 hours, no nights.

You will look after the first year of about forty newly qualified nurses on six wards: their
induction, their competences, and the conversations nobody has time for. You teach on the wards
rather than in a classroom, run the simulation mornings twice a month, and report once a quarter
on how many stayed.

We would like to hear from registered nurses who have supervised students and new starters, who
hold a practice supervisor or mentorship qualification, and who can show us something they taught
that people still do. A teaching certificate can be gained in post.

This is a fixed post for two years with a review after one. £43,700 pro rata.
"""

HARROW_RECEIVED = """
Dear Ruth Adeyemi,

Thank you for applying for the post of Ward Sister, Acute Medical Unit. Your application has
arrived and will be read after the closing date by two people who do not see your name.

We expect to write to everyone, whatever the outcome, within three weeks.

The recruitment team, Harrow Vale Hospital
"""

HARROW_INVITATION = """
Dear Ruth,

We were glad to read your application and would like to invite you to interview for the post of
Ward Sister, Acute Medical Unit.

The panel will be Moira Pell (matron), Dr Samir Quill (consultant in acute medicine) and Dawn
Esterhay (people and culture). Everyone is asked the same eight questions, and you may bring notes.
Please come to Room 4, Rowan Block, ten minutes early. It takes 45 minutes.

If you would like to see the unit before, call Moira on the ward.

Kind regards,
Dawn Esterhay
"""

QUAYSIDE_NO = """
Dear Ruth,

Thank you for coming to the final round for the post of Ward Sister, Surgical Admissions. There
were five of you and one post. After careful consideration we have decided to appoint another
candidate whose experience more closely matches our needs at this time.

The panel enjoyed meeting you and was impressed by your calm. When we asked about a patient who
deteriorated, you told us clearly what the protocol says, but not what you did yourself that night.
Your answer on staffing was the strongest of the day.

We will keep your details on file and wish you every success.

Colm Hartnoll
Matron, Quayside General
"""

QUAYSIDE_OBSERVED = (
    "When we asked about a patient who deteriorated, you told us clearly what the protocol says, "
    "but not what you did yourself that night."
)

QUAYSIDE_ANSWER = """
Dear Ruth,

Thank you for asking; hardly anybody does. When we asked about the patient who got worse, you began
with the escalation policy, and we had to ask twice before we heard that it was you who rang
outreach. I wish you well for the next one.

Colm Hartnoll
"""

NORTHMOOR_NO = """
Dear Ruth,

I wanted to write before the list goes up. We have offered the charge nurse post to Nadia, who has
been acting up on Ward 9 since the spring. It was close, and I mean that. You came second of four.

I know you will be disappointed, and I am sorry that I have to be the one to say it in a corridor
and then in an email. Please come and talk to me when you feel like it.

Gwen Aldersey
Lead nurse, Medicine, Northmoor Infirmary
"""

BELLWETHER_NO = """
Dear applicant,

Thank you for your interest in the role of Night Sister. On this occasion we will not be taking
your application further. Due to the number of applications received we are unable to give
individual feedback. Please do not let this discourage you from applying again.

Bellwether House recruitment. This mailbox is not read.
"""

FENNICK_INVITATION = """
Hello Ruth,

Thanks for your application. I am the practice manager and I like to ring everybody who can start
an IV. Would Thursday at a quarter past one suit you? It takes twenty minutes, and I will tell you
honestly what the place is like.

Piers Hallam
Cawder Street Practice
"""

CAWDER_SECOND = """
Hello Ruth,

It was good to talk to you. The partners would like to meet you for an hour: half of it a
conversation, half of it a small exercise with our appointments book, which is a mess we would
like to see through your eyes. Can you tell me by Wednesday which of the two days suits you?

Piers
"""

TILMARSH_RECEIVED = """
Dear Ruth,

Your application for Deputy Sister has reached us. Four of us read all of them together on the last
Thursday of the month, with cake. You will hear from me by the Tuesday after.

Warm wishes,
Hattie Brome, Tilmarsh Hospice
"""

CV = """
RUTH ADEYEMI
Registered nurse (adult). Invented, for an example.

Staff nurse, acute medicine, Northmoor Infirmary, since 2019
- In charge of 28 beds on nights, about six a month since 2023
- Changed the handover at the bedside from 31 minutes to 19, measured over ten weeks with the
  outreach team; kept on two further wards
- Ran the sepsis audit for two years: antibiotics within the hour rose from 61 to 84 of 100
- Teach the early-warning round to new starters, 40 people so far

Staff nurse, surgical admissions, Pellam Cottage Hospital, 2014 to 2019
- Supervised twelve students; one of them now supervises hers

Qualifications
- Diploma in nursing, 2014. Practice supervisor course, 2022. Advanced life support, 2024

Languages: English, Yoruba, enough French to calm someone
"""

LETTER = """
Dear Ms Pell,

I am applying for the post of Ward Sister on the acute medical unit. I have taken charge of a
28-bed acute ward at night for two years, and what I like best about it is the hour after midnight
in which a team either becomes one or does not.

You ask for someone who has led a change and can say what came of it. Our handover took 31 minutes
and people left late. I timed it for a fortnight, moved it to the bedside with two colleagues who
did not believe in it, and after ten weeks it took 19. They believe in it now.

I have not yet held a rota. I would start by asking the person who did it before you.

Yours sincerely,
Ruth Adeyemi
"""
