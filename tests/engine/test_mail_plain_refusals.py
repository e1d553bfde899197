"""Plain English answers of applicant systems: one sentence decides, whatever stands around it."""

import pytest

from nextround.engine.mail import Mail, understand

RECEIVED = (
    "Thank you for applying for the {role} position at Halden & Co. We received your application "
    "on 4 March and appreciate the time you put into it."
)
TALENT = (
    "We would love for you to join our talent community, where we share new roles that match "
    "your profile, and to follow us for news of life at Halden & Co."
)
ON_FILE = (
    "We will keep your details on file for twelve months and may contact you about future "
    "openings. Please keep an eye on our careers page as well."
)
SURVEY = (
    "We are always trying to do better. Please take two minutes to answer a short survey about "
    "your experience as a candidate."
)
SEVERAL = (
    "If you have applied for several roles with us, you will hear about each of them separately; "
    "your other applications are not affected."
)
DIVERSITY = (
    "Halden & Co. is an equal opportunity employer and values diversity. All qualified applicants "
    "are considered without regard to age, sex, origin, religion or disability."
)
SMALL_PRINT = "This is an automated message. Please do not reply, as this mailbox is not monitored."
CLOSING = "Kind regards,\nThe Talent Acquisition Team\nHalden & Co."

# What stands before the sentence and what stands after it.
SURROUNDINGS = {
    "bare": ((RECEIVED,), ()),
    "with a talent community": ((RECEIVED,), (TALENT, SMALL_PRINT)),
    "with a survey": ((RECEIVED,), (SURVEY, DIVERSITY)),
    "with several roles": ((RECEIVED,), (SEVERAL, ON_FILE)),
    "with everything": (
        (RECEIVED, DIVERSITY),
        (TALENT, ON_FILE, SEVERAL, SURVEY, DIVERSITY, SMALL_PRINT),
    ),
}

# All of it together is the hardest; what stands alone around a sentence is tried at length.
AROUND = [
    name if name == "with everything" else pytest.param(name, marks=pytest.mark.long)
    for name in SURROUNDINGS
]

REFUSALS = """
We have decided that we will not be taking your candidacy any further on this occasion.
On this occasion we are going to be progressing with applicants whose experience is closer to it.
After some thought, the hiring manager has decided to focus on other applicants.
We are sorry to say that your application did not make it through our initial screening.
You were not among the applicants we have chosen to interview.
Your application will not be moving on to the next phase of our hiring process.
We're not going to be moving ahead with your application.
At this time we do not have an opening that suits your experience.
We don't think this role is the best match for your skills.
It looks like this is not the right opportunity for you at the moment.
The vacancy you applied for has now been filled.
We have decided to close this role without hiring anyone.
Hiring for this position has been cancelled.
The business has decided not to fill the position.
We've put this search on hold indefinitely and are releasing all applicants.
Our team has decided to go forward with a candidate who has more experience in the sector.
We have already offered the role to someone else.
We have accepted another candidate for this position.
You have been removed from consideration for this requisition.
Your candidacy for this requisition is no longer active.
Application status: Declined
Your application has been declined.
We are afraid that you have not made it to the next stage.
We felt that other candidates had skills that were a stronger match for the team's needs.
This time around, we've chosen candidates whose background is nearer to what the team needs.
Your qualifications do not meet the requirements of the position.
We were unable to find a suitable position for you.
We won't be able to offer you an interview this time.
We are not in a position to take your application forward.
The competition was strong, and regrettably you did not make our shortlist.
We have come to the decision not to continue with your application.
We're going to pass on your application for now.
The team has chosen not to advance your candidacy.
We have completed our interviews and an offer has been accepted by another candidate.
We have now finished recruiting for this post and you have not been successful.
Your experience was not what we were looking for on this occasion.
We're writing to let you know that we've decided to part ways with your application here.
Though your background is impressive, we are looking for someone with deeper knowledge of audit.
As you are not authorised to work in this country, we are not able to consider you for the role.
We have ended the recruitment for this job because the budget was withdrawn.
We have chosen not to progress with your candidacy at present.
Your application did not meet the criteria for this round.
You were not successful in securing an interview.
We're unable to consider your application further at this point.
We have selected candidates whose experience is a stronger match.
Our client has decided to proceed with another applicant.
The role has been withdrawn by the business.
We will be moving forward with other applicants who better fit the brief.
I'm sorry to share that we won't be moving you on to the next round.
We have decided to hire internally for this role.
Unfortunately we cannot move your application forward.
After much consideration, we've gone with another candidate.
You no longer meet the requirements for this position.
Your candidature has been rejected.
We do not see a fit between your experience and this role right now.
We have received applications from people with more relevant experience.
This requisition has been cancelled.
The position is closed and no one will be hired.
We don't feel that your skill set is what the team needs today.
Our hiring needs have changed and we are not going to fill this role.
We are no longer moving forward with this position.
You have not been successful in reaching the next stage.
Your profile isn't a match for this particular role.
We will not be extending an offer to you.
We had to reject your application.
We regret that we can't proceed with your application this time.
The post you applied for is no longer vacant.
We have shortlisted other candidates for this role.
Your skills are not what this team requires at present.
We must tell you that the panel preferred another applicant.
We will not be considering your application any more.
We have stopped recruiting for this position.
Your background did not line up with what the role calls for.
Sadly, we can't offer you a place on the programme.
You have been declined for this role.
Our decision is to proceed without you at this stage.
The outcome of your application is unsuccessful.
The vacancy has been closed without an appointment.
We are not going forward with you as a candidate.
We've selected another finalist for the job.
You were not selected to continue.
Your profile was not retained for this opening.
We will be hiring someone with closer experience.
Our team voted not to advance you.
We can't move ahead with you for this role.
After reviewing your work and experience, we've made the decision to not move forward.
We decided not to move you forward in the process.
We don't have a role that fits your background right now.
Your background isn't quite the right fit for what we are looking for.
The position has been put on hold and we are no longer considering applications.
We have concluded our search and selected a candidate.
We aren't going to be able to move you to the next step.
We have withdrawn the posting.
""".strip().splitlines()

NEAR_MISSES = """
We review applications as they come in and will close the posting when the role has been filled.
You will be notified when the position is filled, so there is no need to call.
Not every applicant is selected for an interview, but everyone receives an answer from us.
Should you not be selected, we may consider you for other roles.
Your application is being reviewed. We will let you know whether or not you are moving forward.
If we feel you are not a match, you will receive an email from us.
You may hear that a role has been filled before we get to your application; please apply again.
Applications that do not meet the minimum requirements are declined by the system.
Even if this position isn't the right fit, there may be another one that is.
We regret that, because of the number of applications, we cannot give updates by telephone.
Candidates who are not selected will be told by email at the end of the process.
Do not be put off if you don't meet every requirement; we are glad you applied.
We know that waiting is hard, and we won't keep you waiting longer than we must.
We cannot tell you yet how long the review will take.
In the event that the role is put on hold or cancelled, we will write to you.
We may fill the position before the closing date, so please complete your profile soon.
We will only be in touch if your skills match; otherwise, please accept our thanks.
Whatever happens, an unsuccessful application does not stop you from applying again.
We do not make decisions by algorithm: a person reads every application before one is rejected.
The hiring team will decide which candidates to move forward with and let you know next week.
We will contact you if your qualifications match the position.
We are still reviewing applications and have not chosen anyone yet.
We do not accept applications by email, so please use the portal.
We aim to reply to everyone, successful or not.
The closing date for the role is Friday, after which the posting will be removed.
Your application has not been rejected; it is with the hiring team.
Please note that incomplete profiles will not be considered.
This role does not offer visa sponsorship.
We only keep applications until the role has been filled.
Unsolicited CVs from agencies will not be accepted.
Please let us know if you have accepted another offer.
We do not discriminate, and no candidate is rejected because of age.
You cannot change your application once it has been submitted.
Some roles close early when enough applications have come in.
We hire for many teams, so if this job closes, others will open.
The role is open until it has been filled.
We expect to close the role on 5 May and will then contact everyone.
You don't have to meet all of the requirements to be considered.
We do not need a covering letter for this position.
We cannot consider applications without a CV, so please upload yours.
Your application is not complete yet; please finish it in the portal.
You have not yet been assigned to a recruiter.
No decision has been taken on your application.
We have many candidates for this role, and reading every application takes time.
We never ask candidates for money and will not offer jobs by text message.
Please don't apply for the same role twice, as duplicates are rejected.
You were one of the first candidates to apply for this position.
We do not share your details with other candidates or employers.
We are no longer using our old portal, so please sign in with your new password.
Our recruiters hire for several teams and choose candidates who match each role.
We cannot wait to read your application.
You will not be asked for references at this stage.
We have paused nothing: the role is open and we are reading.
There is no need to send your application again.
It is not possible to edit your profile after you apply.
We choose people who share our values.
The team behind this role has grown and other people have joined from many fields.
Our process has three stages, and you do not need to prepare for the first.
We will not share your salary expectations with the hiring manager.
Your CV was not read by software; a recruiter will do so.
We are looking for someone with more than five years of experience and will compare all profiles.
Please make sure our mails are not marked as spam.
We fill most positions within six weeks.
Not sure about your chances? Every application counts.
You can see the status of your application, such as in review or not selected, in the portal.
When we have chosen candidates for interview, we will write to you.
Some candidates withdraw because they have accepted another job, so do tell us.
We do not require a degree for this position.
The job was posted on 1 March and closes at the end of the month.
We select candidates on merit and not on background.
We'll notify you either way once a decision has been made or the position is filled.
The position may be filled at any time; we encourage you to apply for other roles as well.
It doesn't mean you're not a great fit if you hear from us late.
""".strip().splitlines()


def _mail(sentence: str, around: str) -> Mail:
    before, after = SURROUNDINGS[around]
    paragraphs = ("Dear Sam,", *before, sentence, *after, CLOSING)
    body = "\n\n".join(paragraphs).format(role="Data Analyst")
    return Mail("Your application to Halden & Co.", "Halden & Co. <jobs@halden.example>", body)


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("sentence", REFUSALS)
def test_one_sentence_that_refuses_makes_the_mail_a_rejection(sentence, around):
    assert understand(_mail(sentence, around)).label == "rejection"


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("sentence", NEAR_MISSES)
def test_a_sentence_about_what_may_happen_refuses_nobody(sentence, around):
    assert understand(_mail(sentence, around)).label != "rejection"
