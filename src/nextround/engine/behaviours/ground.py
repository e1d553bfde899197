"""Behaviours in preparing, in saying why, and in showing what one knows."""

from nextround.engine.behaviours.behaviour import Behaviour, Competency, listed
from nextround.engine.odds import Family
from nextround.engine.words import gettext_noop as _

PREPARATION = (
    Behaviour(
        key="employer-unread",
        competency=Competency.PREPARATION,
        statement=_("I go in without having read what the employer does"),
        shows=(
            _("You cannot name, on the way there, whom they serve and what is new with them."),
            _("They explain something that stands on the first page of their website."),
            _("An employer writes that they missed interest in them."),
        ),
        against=(
            _("Your notes for the day hold three facts about them, with where you read them."),
            _("Something that you had read comes up in an answer of yours."),
        ),
        traits=listed(
            "unprepared, underprepared, not prepared, did not prepare, lazy, careless, clueless, "
            "not interested"
        ),
        family=Family.SCREEN,
    ),
    Behaviour(
        key="posting-without-examples",
        competency=Competency.PREPARATION,
        statement=_("I go in without an example for each thing the posting asks"),
        shows=(
            _("The evening before, some lines of the posting have nothing beside them."),
            _("They ask about a line of the posting, and you search for words."),
        ),
        against=(
            _("You have a page with each line of the posting and a story beside it."),
            _("None of their questions in the last two interviews came as a surprise."),
        ),
        traits=listed(
            "unprepared, underprepared, not prepared, did not prepare, caught out, not a good "
            "fit, not qualified enough, underqualified"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="never-said-aloud",
        competency=Competency.PREPARATION,
        statement=_("I prepare in my head and say my answers aloud for the first time there"),
        shows=(
            _("Before the last interview there was no recording and no practice with anyone."),
            _("In the first answers you start sentences twice."),
        ),
        against=(
            _("You have said each main answer aloud on three days before."),
            _("A first recording and a third one sound alike."),
        ),
        traits=listed(
            "nervous, tongue-tied, inarticulate, stumble, stutter over words, not fluent, bad at "
            "interviews, bad interviewee, my english"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="no-questions-of-mine",
        competency=Competency.PREPARATION,
        statement=_("When they ask for my questions, I have none that matter to me"),
        shows=(
            _("You say that everything has been answered."),
            _("You ask only what stands in the posting."),
        ),
        against=(
            _("You bring three questions, and the answers could change your mind."),
            _("They say that it was a good question, and talk about it for a while."),
        ),
        traits=listed(
            "no questions, passive, not curious, not interested, disengaged, indifferent"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="test-untried",
        competency=Competency.PREPARATION,
        statement=_("I go to a trial shift, test or exercise without having tried one"),
        shows=(
            _("You learn on the day how long it lasts and what is judged."),
            _("You run out of time before the part that counts most."),
        ),
        against=(
            _("You have done one like it beforehand, against the clock, and looked it over."),
            _("You asked beforehand what it consists of, and they told you."),
        ),
        traits=listed(
            "bad at tests, bad at exams, bad with numbers, bad at maths, too slow, clumsy, out of "
            "practice, rusty"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="start-in-a-rush",
        competency=Competency.PREPARATION,
        statement=_("I arrive with no time to spare, or with the video link untried"),
        shows=(
            _("In your last three interviews, you sat down with less than five minutes left."),
            _("The first minutes go to sound, picture, parking or finding the door."),
        ),
        against=(
            _("You were there, or online, ten minutes early each time."),
            _("A friend tried the link with you the day before."),
        ),
        traits=listed(
            "late, unpunctual, chaotic, disorganised, flustered, unreliable, bad with technology, "
            "bad with computers"
        ),
    ),
    Behaviour(
        key="private-question-unprepared",
        competency=Competency.PREPARATION,
        statement=_("I have no sentence ready for a question about my age, health or family"),
        shows=(
            _("Such a question came, and you told more than you wanted to."),
            _("A friend asks it in practice, and you fall silent or explain yourself."),
        ),
        against=(
            _("You have two sentences that lead back to the work, and have said them aloud."),
            _("You know which questions you need not answer where you live."),
        ),
        traits=listed(
            "pregnant, mother, single parent, children, disabled, disability, illness, ill, my "
            "health, headscarf, my religion, autistic, wheelchair, too young, too old, my age, "
            "too honest, tell too much"
        ),
    ),
)

MOTIVATION = (
    Behaviour(
        key="reason-fits-anywhere",
        competency=Competency.MOTIVATION,
        statement=_("My reason for wanting this place would fit any other"),
        shows=(
            _("A friend puts another employer’s name into your answer, and it still fits."),
            _("They ask a second time why you chose them."),
            _("An employer writes that they were not sure why you wanted to come."),
        ),
        against=(
            _("Your answer names something that only this employer has or does."),
            _("You can say what you would miss if you went elsewhere."),
        ),
        traits=listed(
            "not motivated enough, unmotivated, no passion, not passionate enough, not "
            "interested, indifferent, desperate, generic"
        ),
        family=Family.SCREEN,
    ),
    Behaviour(
        key="leaving-told-as-complaint",
        competency=Competency.MOTIVATION,
        statement=_("When they ask why I left, I tell what was wrong there"),
        shows=(
            _("In a recording, the answer has more words about the old place than the new."),
            _("A friend asks afterwards whether you are still angry."),
        ),
        against=(
            _("Your answer has one sentence on the past and then turns to what you look for."),
            _("Nobody asked a second time."),
        ),
        traits=listed(
            "negative, too negative, bitter, angry, resentful, complain, moan, disloyal, burnt out"
        ),
    ),
    Behaviour(
        key="next-job-first",
        competency=Competency.MOTIVATION,
        statement=_("I talk about where I want to go next before what I would do here"),
        shows=(
            _("In a recording, promotion or a later plan comes before the work itself."),
            _("They ask how long you mean to stay."),
        ),
        against=(
            _("You can describe a good first year in this job, in some detail."),
            _("They talk with you about the work, not about your plans."),
        ),
        traits=listed(
            "overqualified, too qualified, too senior, too ambitious, ambitious, restless, "
            "entitled, job hopper"
        ),
        family=Family.SCREEN,
    ),
    Behaviour(
        key="bridge-unsaid",
        competency=Competency.MOTIVATION,
        statement=_("I do not say what carries over from my old work to theirs"),
        shows=(
            _("They say that your background is interesting, and ask nothing about it."),
            _("Someone from their trade cannot name two things that you bring along."),
        ),
        against=(
            _("You name three tasks of theirs and where you did the like."),
            _("They say themselves what would be easy for you."),
        ),
        traits=listed(
            "wrong background, career changer, no experience, not experienced enough, not enough "
            "experience, inexperienced, not a good fit, outsider, overqualified, no degree, "
            "different industry"
        ),
    ),
    Behaviour(
        key="wish-unsaid",
        competency=Competency.MOTIVATION,
        statement=_("I never say in plain words that I want the job"),
        shows=(
            _("In a recording of a whole interview there is no such sentence."),
            _("A friend who hears it cannot tell whether you would say yes."),
            _("An employer writes that you seemed undecided."),
        ),
        against=(
            _("You said so at the end, with one reason, and they answered."),
            _("They told you that they could hear how much you wanted it."),
        ),
        traits=listed(
            "not enthusiastic enough, unenthusiastic, cold, aloof, distant, indifferent, hard to "
            "read, no passion"
        ),
        family=Family.FINAL,
    ),
)

JUDGEMENT = (
    Behaviour(
        key="claim-has-no-floor",
        competency=Competency.JUDGEMENT,
        statement=_("I say that I know a subject, and have little when they ask how it works"),
        shows=(
            _("The second question on the same subject gets a shorter answer than the first."),
            _("An expert friend reaches the end of what you know in three questions."),
            _("An employer writes that your knowledge did not go deep enough."),
        ),
        against=(
            _("On each subject in your CV, you can explain one difficulty and its reason."),
            _("You said at once how far your knowledge goes, and they were content."),
        ),
        traits=listed(
            "superficial, shallow, impostor, imposter, fraud, fake, not technical enough, do not "
            "know enough, out of my depth"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="guess-not-said",
        competency=Competency.JUDGEMENT,
        statement=_("When I do not know, I guess instead of saying how I would find out"),
        shows=(
            _("They correct you, and you had sounded sure."),
            _("In a recording, “I do not know, but” never occurs."),
        ),
        against=(
            _("You said that you did not know, and named whom or what you would ask."),
            _("An employer praises that you knew your limits."),
        ),
        traits=listed(
            "stupid, bluff, know-it-all, overconfident, too confident, dishonest, not smart "
            "enough, not clever enough"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="safety-only-when-asked",
        competency=Competency.JUDGEMENT,
        statement=_("In a case from practice, I come to safety and rules only when asked"),
        shows=(
            _("They ask, “And before that?”, or, “What about the regulations?”"),
            _("A colleague who hears your answer misses a check that you do every day."),
        ),
        against=(
            _("Your answer begins with who could come to harm, and what you check first."),
            _("In a trial, you did the checks aloud and unasked."),
        ),
        traits=listed("careless, reckless, sloppy, unsafe, not thorough enough, hasty"),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="reasons-unspoken",
        competency=Competency.JUDGEMENT,
        statement=_("I name what I decided and leave out what I weighed"),
        shows=(
            _("They ask why you did not do the other thing."),
            _("A coach cannot find, in your examples, a road that you did not take."),
        ),
        against=(
            _("Each example with a decision holds two possibilities and why one won."),
            _("They argued with you about the reasons, with pleasure."),
        ),
        traits=listed(
            "impulsive, rash, not analytical enough, not strategic enough, too operational, "
            "indecisive, shallow"
        ),
        family=Family.FINAL,
    ),
    Behaviour(
        key="no-real-mistake",
        competency=Competency.JUDGEMENT,
        statement=_("Asked about a mistake or a weakness, I name one that is none"),
        shows=(
            _("Your answer is that you care too much, or work too hard."),
            _("They ask for another one."),
        ),
        against=(
            _("You have a mistake that cost something, and what you do differently since."),
            _("A friend finds that the answer made you easier to trust."),
        ),
        traits=listed(
            "arrogant, perfectionist, not self-aware, no self-awareness, fake, dishonest, defensive"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="field-not-followed",
        competency=Competency.JUDGEMENT,
        statement=_("I have nothing to say on what changed in my field in the last two years"),
        shows=(
            _("They name a new rule, tool or method, and you hear of it for the first time."),
            _("You cannot say where you would look it up."),
        ),
        against=(
            _("You can name one change, what you think of it, and where you met it."),
            _("You did a course, or read up on it, in the last year."),
        ),
        traits=listed(
            "outdated, out of date, behind the times, rusty, out of work too long, out of practice"
        ),
    ),
)
