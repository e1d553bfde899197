"""Behaviours in answering, in giving examples and in listening."""

from nextround.engine.behaviours.behaviour import Behaviour, Competency, listed
from nextround.engine.odds import Family
from nextround.engine.words import gettext_noop as _

ANSWERING = (
    Behaviour(
        key="answers-run-long",
        competency=Competency.ANSWERING,
        statement=_("My answers run past three minutes"),
        shows=(
            _("In a recording of five answers, two or more last longer than three minutes."),
            _("An interviewer starts the next question while you are still speaking."),
            _("The time is up before they have asked all they meant to ask."),
        ),
        against=(
            _("In recordings, most of your answers end within two minutes."),
            _("They often ask you to say more."),
        ),
        traits=listed(
            "boring, long-winded, ramble, waffle, verbose, chatty, talk too much, say too much, "
            "go on and on, answers too long, too much detail"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="point-comes-last",
        competency=Competency.ANSWERING,
        statement=_("I come to the point of an answer at its end, or not at all"),
        shows=(
            _("A friend who hears the first two sentences cannot say what your answer is."),
            _("The interviewer asks, “So was that a yes?”, or puts the question again."),
            _("An employer writes that your answers were hard to follow."),
        ),
        against=(
            _("In recordings, the first sentence answers the question."),
            _("Listeners sum up your answer in one sentence, and it is what you meant."),
        ),
        traits=listed(
            "confusing, unclear, unstructured, no structure, hard to follow, all over the place, "
            "never get to the point, ramble, chaotic"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="answers-stop-early",
        competency=Competency.ANSWERING,
        statement=_("I answer in a sentence or two where they hoped for a story"),
        shows=(
            _("Recorded answers to “Tell us about a time” end within half a minute."),
            _("Interviewers help you along with one small question after another."),
            _("The interview ends well before its time."),
        ),
        against=(
            _("Each of your answers to such a question holds a beginning and an outcome."),
            _("They thank you for an answer and need not ask for the rest of it."),
        ),
        traits=listed(
            "shy, quiet, reserved, introvert, introverted, closed, short answers, say too little, "
            "do not talk enough"
        ),
        family=Family.SCREEN,
    ),
    Behaviour(
        key="opening-tells-all",
        competency=Competency.ANSWERING,
        statement=_("When they ask about me, I tell my working life from its start"),
        shows=(
            _("In a recording, the job that you have now comes after the first minute."),
            _("A friend cannot say afterwards why you fit this opening."),
        ),
        against=(
            _("Your first three sentences name this work and why you."),
            _("They take up something from your opening in their next question."),
        ),
        traits=listed(
            "boring, forgettable, long-winded, life story, bad at introducing myself, bad at "
            "talking about myself, self-centred"
        ),
        family=Family.SCREEN,
    ),
    Behaviour(
        key="inside-words",
        competency=Competency.ANSWERING,
        statement=_("I use words that only people from my last workplace know"),
        shows=(
            _("A friend from another trade stops you to ask what a word means."),
            _("A recording has short forms and system names that you never explain."),
            _("An interviewer from another department goes silent."),
        ),
        against=(
            _("Someone outside your trade retells your answer correctly."),
            _("In recordings, each short form is explained the first time."),
        ),
        traits=listed("too technical, jargon, nerdy, hard to follow, too specialised"),
        family=Family.SCREEN,
    ),
    Behaviour(
        key="easier-question-answered",
        competency=Competency.ANSWERING,
        statement=_("When a question is awkward, I answer an easier one"),
        shows=(
            _("They put the same question again in other words."),
            _("A friend who hears question and answer says that they do not belong together."),
        ),
        against=(
            _("In recordings, the awkward word of the question comes back in your answer."),
            _("An employer calls you frank, or thanks you for being open."),
        ),
        traits=listed("evasive, dishonest, cagey, slippery, defensive, dodge questions"),
        family=Family.INTERVIEW,
    ),
)

EXAMPLES = (
    Behaviour(
        key="claims-without-example",
        competency=Competency.EXAMPLES,
        statement=_("I name my strengths without an example of when I used them"),
        shows=(
            _("In a recording, “I am”, “I usually” and “I would” outnumber “I did”."),
            _("They ask, “Can you give us an example?”, more than once."),
            _("An employer writes that you stayed general."),
        ),
        against=(
            _("Each strength that you name comes with a place, a day and what you did."),
            _("A listener can retell one of your examples the day after."),
        ),
        traits=listed(
            "vague, generic, superficial, unconvincing, not convincing, not credible, bad at "
            "selling myself, weak examples"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="examples-end-early",
        competency=Competency.EXAMPLES,
        statement=_("My examples end before they say what came of it"),
        shows=(
            _("They ask, “And how did it end?”"),
            _("A coach hears a task and an effort, and writes nothing under “outcome”."),
        ),
        against=(
            _("The last sentence of each recorded example says what changed."),
            _("You can name someone who was better off, and how."),
        ),
        traits=listed(
            "unimpressive, not impressive enough, mediocre, average, no achievements, no results, "
            "weak examples, vague"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="results-without-size",
        competency=Competency.EXAMPLES,
        statement=_("I tell what I achieved without how much, how many or how long"),
        shows=(
            _("A recording of three examples holds no number."),
            _("They ask how large the ward, the route, the class or the budget was."),
        ),
        against=(
            _("Each of your examples holds a number that you could explain."),
            _("A listener says unasked that the size of it surprised them."),
        ),
        traits=listed(
            "vague, bad at selling myself, undersell myself, unimpressive, not impressive enough, "
            "lightweight, bad with numbers"
        ),
    ),
    Behaviour(
        key="we-hides-me",
        competency=Competency.EXAMPLES,
        statement=_("I say “we” where they want to know what I did"),
        shows=(
            _("A recording has “we” more often than “I” where you tell of your own work."),
            _("They ask what your own part was."),
        ),
        against=(
            _("A friend can say afterwards which step was yours and which was others’."),
            _("In recordings, who did what is clear in each example."),
        ),
        traits=listed(
            "bad at selling myself, modest, too modest, humble, invisible, undersell myself, too "
            "much of a team player"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="one-example-for-all",
        competency=Competency.EXAMPLES,
        statement=_("I use the same example for several questions"),
        shows=(
            _("Your notes of an interview name one story under three questions."),
            _("They say, “Apart from that one?”"),
        ),
        against=(
            _("You have written down six examples, and used four in one interview."),
            _("Two interviewers of one day heard different stories."),
        ),
        traits=listed(
            "inexperienced, limited, one-sided, repetitive, not enough experience, too junior, "
            "boring"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="examples-below-level",
        competency=Competency.EXAMPLES,
        statement=_("I choose examples from below the level of the job I want"),
        shows=(
            _("Someone who does that job says that your stories are from the step before."),
            _("An employer writes that they missed experience of the scale, and you have it."),
            _("You tell what you carried out, and leave out what you decided."),
        ),
        against=(
            _("Two of your examples hold a decision that the new job would ask for."),
            _("Someone at that level hears them and takes you for one of their own."),
        ),
        traits=listed(
            "too junior, junior, not senior enough, not ready, lightweight, inexperienced, not "
            "strategic enough, too young"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="examples-long-past",
        competency=Competency.EXAMPLES,
        statement=_("Most of my examples are from more than five years ago"),
        shows=(
            _("In your list of examples, most bear a year from before the last five."),
            _("They ask what you have done of that kind lately."),
        ),
        against=(
            _("Half of your examples are from the last three years."),
            _("An old example is one that you chose, because nothing newer shows it so well."),
        ),
        traits=listed("outdated, out of date, rusty, out of practice, too old, past it"),
        family=Family.INTERVIEW,
    ),
)

LISTENING = (
    Behaviour(
        key="start-before-question-ends",
        competency=Competency.LISTENING,
        statement=_("I begin to answer before the question is finished"),
        shows=(
            _("A recording has both voices at once at the start of your answers."),
            _("A friend says that they could not finish a sentence."),
        ),
        against=(
            _("In recordings, there is a breath between their last word and your first."),
            _("People who work with you come to you because you hear them out."),
        ),
        traits=listed(
            "impatient, interrupt, rude, pushy, hasty, bad listener, do not listen, too eager, "
            "dominant, arrogant"
        ),
    ),
    Behaviour(
        key="second-half-missed",
        competency=Competency.LISTENING,
        statement=_("I answer one half of a question and leave out the other"),
        shows=(
            _("They say, “And the second part?”"),
            _("In a recording of a question with two parts, only one is answered."),
        ),
        against=(
            _("You note a long question in a word or two before you answer it."),
            _("In recordings, you say which part you take first, and you come to both."),
        ),
        traits=listed(
            "bad listener, do not listen, inattentive, unfocused, scatterbrained, forgetful"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="guess-what-they-mean",
        competency=Competency.LISTENING,
        statement=_("When I am not sure what they mean, I guess instead of asking"),
        shows=(
            _("They say that this was not quite their question."),
            _("You learn from their reply that you had understood something else."),
        ),
        against=(
            _("In a recording, you ask back at least once, and the answer is better for it."),
            _("Someone tells you that your question helped."),
        ),
        traits=listed(
            "misunderstand, slow on the uptake, stupid, my english, my german, my french, my "
            "spanish, bad listener"
        ),
    ),
    Behaviour(
        key="on-past-enough",
        competency=Competency.LISTENING,
        statement=_("I go on when their faces say that they have heard enough"),
        shows=(
            _("On video, someone looks at the clock or the papers while you speak on."),
            _("A friend had raised a hand, as agreed, and you did not stop."),
        ),
        against=(
            _("In a recording, you stop and ask whether they want to hear more."),
            _("Interviews with you end in a talk that goes to and fro."),
        ),
        traits=listed(
            "talk too much, go on and on, tactless, socially awkward, insensitive, bad at reading "
            "the room"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="prepared-answer-anyway",
        competency=Competency.LISTENING,
        statement=_("I give the answer that I prepared, though they asked something else"),
        shows=(
            _("A friend hears a strange question and an answer known from the last practice."),
            _("In two recordings, answers to different questions are nearly word for word."),
        ),
        against=(
            _("Your example changes with the question, and you leave out what is not asked."),
            _("An employer writes that you went into what they asked."),
        ),
        traits=listed(
            "scripted, rehearsed, robotic, wooden, stiff, fake, not authentic, unnatural"
        ),
        family=Family.INTERVIEW,
    ),
)
