"""Behaviours around the interviews: papers, finding openings, pay and terms."""

from nextround.engine.behaviours.behaviour import Behaviour, Competency, listed
from nextround.engine.odds import Family
from nextround.engine.words import gettext_noop as _

PAPERS = (
    Behaviour(
        key="cv-begins-long-ago",
        competency=Competency.PAPERS,
        statement=_("My CV spends its first half on jobs of twenty years ago"),
        shows=(
            _("A reader with half a minute tells you about a job that you no longer do."),
            _("The last five years have fewer lines than those before."),
        ),
        against=(
            _("The first half of the first page is about the last ten years."),
            _("Each older line is there because this posting asks for it."),
        ),
        traits=listed(
            "too old, old, my age, outdated, past it, dinosaur, overqualified, too senior, too "
            "experienced"
        ),
        family=Family.APPLICATION,
    ),
    Behaviour(
        key="cv-lists-duties",
        competency=Competency.PAPERS,
        statement=_("My CV lists what I had to do, not what came of it"),
        shows=(
            _("Most lines would be true of anyone who had that job."),
            _("A reader cannot name one thing that went better because of you."),
        ),
        against=(
            _("Each job has two lines with what changed, for whom, or by how much."),
            _("Interviewers ask you about a line of your CV."),
        ),
        traits=listed(
            "boring, average, mediocre, unimpressive, not impressive enough, no achievements, bad "
            "at selling myself, bad cv, my cv, nothing special, forgettable"
        ),
        family=Family.APPLICATION,
    ),
    Behaviour(
        key="cv-same-for-all",
        competency=Competency.PAPERS,
        statement=_("I send the same CV to every opening"),
        shows=(
            _("The file that you sent last is the one that you sent first."),
            _("A reader who knows your CV cannot guess which posting it was for."),
        ),
        against=(
            _("The first lines of your last three CVs differ, each with its posting."),
            _("The same CV went out because the postings asked the same."),
        ),
        traits=listed(
            "generic, not a good fit, never get a reply, no replies, never get invited, ignored, "
            "my cv, bad cv, bad luck"
        ),
        family=Family.APPLICATION,
    ),
    Behaviour(
        key="cv-in-other-words",
        competency=Competency.PAPERS,
        statement=_("My CV leaves out the words that the posting uses for what I do"),
        shows=(
            _("Of the five words that the posting repeats, your CV has one."),
            _("An employer writes that you lack something that you have."),
        ),
        against=(
            _("Someone marks the posting’s demands in your CV and finds nearly all."),
            _("A missing word is missing because you have not done it."),
        ),
        traits=listed(
            "not qualified enough, underqualified, unqualified, wrong background, filtered out, "
            "never get invited, no replies, not a good fit"
        ),
        family=Family.APPLICATION,
    ),
    Behaviour(
        key="cv-without-size",
        competency=Competency.PAPERS,
        statement=_("My CV does not say how large the work was that I answered for"),
        shows=(
            _("Nothing in it tells beds, pupils, vehicles, covers, people or budget."),
            _("A reader takes the job for smaller than it was."),
        ),
        against=(
            _("Each job has one line with its size."),
            _("They ask about the size because it is larger than they had thought."),
        ),
        traits=listed(
            "too junior, junior, not senior enough, lightweight, inexperienced, not enough "
            "experience, unimpressive"
        ),
        family=Family.APPLICATION,
    ),
    Behaviour(
        key="cv-top-says-nothing",
        competency=Competency.PAPERS,
        statement=_("The top of my CV does not say which work I want"),
        shows=(
            _("A reader with ten seconds names another job than the one you applied for."),
            _("The first lines would stand above anybody’s CV."),
        ),
        against=(
            _("Its first two lines name this work and your best reason."),
            _("Agencies offer you the kind of work that you are looking for."),
        ),
        traits=listed(
            "unfocused, no direction, all over the place, jack of all trades, career changer, do "
            "not know what i want, overqualified, confusing"
        ),
        family=Family.APPLICATION,
    ),
    Behaviour(
        key="gap-without-a-word",
        competency=Competency.PAPERS,
        statement=_("My CV leaves a gap, and I have no short sentence for it"),
        shows=(
            _("Asked about those months, you talk for more than a minute."),
            _("A reader asks first of all what happened then."),
        ),
        against=(
            _("The CV says in a few words what the time was, as far as you want to."),
            _("In practice, you say one sentence on it and come back to the work."),
        ),
        traits=listed(
            "gap, gaps, career break, unemployed too long, out of work too long, job hopper, "
            "fired, sacked, made redundant, parental leave, illness, burnt out"
        ),
    ),
    Behaviour(
        key="papers-unread-by-others",
        competency=Competency.PAPERS,
        statement=_("I send papers that nobody else has read"),
        shows=(
            _("A friend finds two slips on the first page within five minutes."),
            _("A name or a date belongs to another application."),
        ),
        against=(
            _("Somebody read the last three before they went out."),
            _("A second reader found nothing to change."),
        ),
        traits=listed(
            "careless, sloppy, bad at spelling, my spelling, typos, dyslexic, bad at writing, my "
            "grammar, my english, my cv"
        ),
        family=Family.APPLICATION,
    ),
    Behaviour(
        key="proof-hard-to-find",
        competency=Competency.PAPERS,
        statement=_("The licences and certificates they ask for are hard to find in my CV"),
        shows=(
            _("A reader needs more than ten seconds to find the one that the posting names."),
            _("They write to ask whether you hold it, and you do."),
        ),
        against=(
            _("Each one that is required stands on the first page, with its date."),
            _("What you do not hold yet stands there with the month in which you will."),
        ),
        traits=listed(
            "unqualified, not qualified enough, no qualifications, no degree, no diploma, "
            "underqualified"
        ),
        family=Family.APPLICATION,
    ),
)

REACHING = (
    Behaviour(
        key="advertisements-alone",
        competency=Competency.REACHING,
        statement=_("I answer advertisements and try no other way in"),
        shows=(
            _("Of your last twenty applications, none began with a person."),
            _("You heard of an opening at a place where you know someone, from a website."),
        ),
        against=(
            _("Three of your last twenty began with someone who works there."),
            _("In your trade and town, all places are filled by advertisement."),
        ),
        traits=listed(
            "no network, no contacts, no connections, do not know anyone, know nobody, outsider, "
            "bad at networking, never get invited, bad luck, unlucky"
        ),
        family=Family.APPLICATION,
    ),
    Behaviour(
        key="search-kept-quiet",
        competency=Competency.REACHING,
        statement=_("I do not tell the people I know that I am looking, or for what"),
        shows=(
            _("A former colleague is surprised to hear of it."),
            _("A friend cannot say in a sentence what you are looking for."),
        ),
        against=(
            _("You told ten people in the last month, with one sentence on what you want."),
            _("Somebody sent you an opening that fits."),
        ),
        traits=listed(
            "ashamed, embarrassed, too proud, proud, shy, introvert, lonely, bad at networking, "
            "bad at asking for help, no network"
        ),
    ),
    Behaviour(
        key="silence-left-alone",
        competency=Competency.REACHING,
        statement=_("When I hear nothing, I do not ask"),
        shows=(
            _("Applications older than three weeks have no message from you."),
            _("A date that they had named went by, and you waited on."),
        ),
        against=(
            _("You asked once, politely, after the date they had named."),
            _("The posting says that they answer nobody."),
        ),
        traits=listed(
            "never follow up, passive, timid, shy, ignored, ghosted, invisible, not pushy enough, "
            "not assertive enough"
        ),
    ),
    Behaviour(
        key="reason-never-asked",
        competency=Competency.REACHING,
        statement=_("After a “no”, I ask nobody what decided it"),
        shows=(
            _("Of your last five, none has a reason in anyone’s words but yours."),
            _("What you believe about it comes from how it felt."),
        ),
        against=(
            _("You asked after each of the last three, for one thing."),
            _("A coach or a friend has heard you answer, and told you what they noticed."),
        ),
        traits=listed(
            "not good enough, useless, failure, loser, hopeless, worthless, stupid, bad at "
            "interviews, bad interviewee, not smart enough, not likeable enough, unlucky, bad "
            "luck"
        ),
    ),
    Behaviour(
        key="openings-left-out",
        competency=Competency.REACHING,
        statement=_("I leave out openings I could do, because I expect them to want another"),
        shows=(
            _("You met what they called essential, and did not apply."),
            _("One missing point out of ten was enough to pass an opening by."),
            _("Someone who does that job says that you could do it."),
        ),
        against=(
            _("You applied wherever you met what they called essential."),
            _("Someone who works there told you that the place was promised."),
        ),
        traits=listed(
            "too old, too young, my age, foreign, immigrant, my name, my origin, my skin, black, "
            "brown, my religion, disabled, my gender, woman, wrong background, not good enough, "
            "underqualified, not qualified enough, impostor, imposter, no degree, no chance"
        ),
        family=Family.APPLICATION,
    ),
    Behaviour(
        key="search-stops-for-one",
        competency=Competency.REACHING,
        statement=_("While one employer decides, I stop applying to others"),
        shows=(
            _("In the weeks of your last final round, nothing else went out."),
            _("After that “no” there was nothing under way."),
        ),
        against=(
            _("Two other applications were under way at your last final round."),
            _("You stopped because they had said yes, in writing."),
        ),
        traits=listed("discouraged, naive, give up too soon, lose heart, unlucky, desperate"),
    ),
)

TERMS = (
    Behaviour(
        key="pay-not-looked-up",
        competency=Competency.TERMS,
        statement=_("Asked what I want to earn, I name a number that I have not looked up"),
        shows=(
            _("You cannot say where the number comes from."),
            _("They are silent, or agree at once."),
        ),
        against=(
            _("You have two sources for what this work is paid there, with a year."),
            _("In a rehearsal, you say a range and its reason in one sentence."),
        ),
        traits=listed(
            "too expensive, expensive, too cheap, greedy, underpaid, bad at negotiating, bad with "
            "money"
        ),
        family=Family.SCREEN,
    ),
    Behaviour(
        key="pay-left-to-them",
        competency=Competency.TERMS,
        statement=_("When they bring up pay, I leave it to them"),
        shows=(
            _("In a practice of this question you say that you are flexible, and no more."),
            _("An offer was below what others there earn, and you had asked for nothing."),
        ),
        against=(
            _("You named a range, or asked for theirs, and waited for the answer."),
            _("The pay is set by a scale, and you asked which step you would be on."),
        ),
        traits=listed(
            "bad at negotiating, weak negotiator, too modest, undersell myself, underpaid, people "
            "pleaser, too nice, insecure"
        ),
        family=Family.FINAL,
    ),
    Behaviour(
        key="terms-before-work",
        competency=Competency.TERMS,
        statement=_("I ask about pay and holidays before they know what I would bring"),
        shows=(
            _("In a first talk, it is your first question."),
            _("A friend who hears your questions takes it for the main thing to you."),
        ),
        against=(
            _("You asked about the work first, and about terms once they turned to them."),
            _("They had invited you to ask about terms."),
        ),
        traits=listed("greedy, entitled, demanding, materialistic, lazy"),
        family=Family.SCREEN,
    ),
    Behaviour(
        key="limits-told-late",
        competency=Competency.TERMS,
        statement=_("I tell what I cannot do in hours, travel or notice only at the end"),
        shows=(
            _("They learn it in the last talk, and it changes the mood."),
            _("An employer writes that they had understood something else."),
        ),
        against=(
            _("It was said in the first talk, together with what you can do."),
            _("They knew, and went on with you."),
        ),
        traits=listed(
            "inflexible, demanding, complicated, unreliable, part-time, childcare, children, "
            "single parent, carer, notice period, bad at saying no"
        ),
        family=Family.SCREEN,
    ),
    Behaviour(
        key="answered-on-the-spot",
        competency=Competency.TERMS,
        statement=_("I answer an offer in the same talk in which it is made"),
        shows=(
            _("You said yes, or no, before you had it in writing."),
            _("A question came to you on the way home, and it was too late to ask it."),
        ),
        against=(
            _("You thanked them, asked for it in writing and named a day."),
            _("Nothing in it was new to you, and you had decided beforehand."),
        ),
        traits=listed(
            "impulsive, rash, hasty, naive, people pleaser, weak negotiator, bad at negotiating"
        ),
    ),
)
