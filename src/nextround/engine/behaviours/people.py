"""Behaviours in leading, in working with others, and in voice and nerves."""

from nextround.engine.behaviours.behaviour import Behaviour, Competency, listed
from nextround.engine.odds import Family
from nextround.engine.words import gettext_noop as _

LEADING = (
    Behaviour(
        key="plans-not-people",
        competency=Competency.LEADING,
        statement=_("Asked how I lead, I talk about plans and figures, not about people"),
        shows=(
            _("In a recording of such an answer, nobody is described and nobody speaks."),
            _("They ask what your team would say about you."),
        ),
        against=(
            _("Your example has a person who could do more afterwards than before."),
            _("A former colleague tells such a story about you unasked."),
        ),
        traits=listed("not a leader, not leadership material, cold, distant, technocrat"),
        family=Family.FINAL,
    ),
    Behaviour(
        key="led-without-title-untold",
        competency=Competency.LEADING,
        statement=_("I leave out what I led without having the title for it"),
        shows=(
            _("A shift you ran, a trainee you taught or a rota you made is not in your CV."),
            _("Asked about leading, you begin with what you have not done."),
        ),
        against=(
            _("You tell of a day on which others did what you had asked, and why they did."),
            _("Your referee names it as something that you led."),
        ),
        traits=listed(
            "too junior, junior, no leadership experience, not a leader, not senior enough, too "
            "young, inexperienced, no experience"
        ),
    ),
    Behaviour(
        key="hard-talk-untold",
        competency=Competency.LEADING,
        statement=_("I have no example ready of telling someone that their work fell short"),
        shows=(
            _("Asked for one, you say how one should go about it."),
            _("Your example ends before the talk, or someone else held it."),
        ),
        against=(
            _("You can quote your first sentence of such a talk, and what became of it."),
            _("Someone whom you told so still speaks well of you."),
        ),
        traits=listed(
            "too nice, too soft, too weak, weak, not tough enough, not assertive enough, no "
            "authority, avoid conflict, people pleaser"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="others-left-out-of-success",
        competency=Competency.LEADING,
        statement=_("I tell what a team achieved as if I had done it alone"),
        shows=(
            _("They ask who else was there."),
            _("A colleague of that time would not know the story again."),
            _("You tell what you took on, and nothing that you handed over."),
        ),
        against=(
            _("In recordings, others are named with what they did."),
            _("Your example has a task that you gave away, and how it went."),
        ),
        traits=listed(
            "arrogant, selfish, egotistical, big-headed, control freak, micromanager, bad at "
            "delegating, not a team player, overconfident, too confident"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="change-without-people",
        competency=Competency.LEADING,
        statement=_("I describe a change that I made, and not how people came along"),
        shows=(
            _("They ask who was against it."),
            _("In a recording, the change is decided and done in two sentences."),
        ),
        against=(
            _("You can say what those against it feared, and what you did about that."),
            _("You tell of something that you changed back because of what you heard."),
        ),
        traits=listed(
            "pushy, bossy, domineering, authoritarian, dominant, insensitive, too direct"
        ),
        family=Family.FINAL,
    ),
)

TOGETHER = (
    Behaviour(
        key="conflict-has-one-side",
        competency=Competency.TOGETHER,
        statement=_("When I tell of a conflict, only the other side was at fault"),
        shows=(
            _("A friend cannot say what the other person wanted."),
            _("They ask what you would do differently, and you name nothing."),
        ),
        against=(
            _("You can tell the same conflict as the other person would."),
            _("Your story ends with something that you two did together."),
        ),
        traits=listed(
            "difficult, hard to work with, argumentative, self-righteous, bitter, negative, bad "
            "with people, quarrelsome"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="criticism-argued-away",
        competency=Competency.TOGETHER,
        statement=_("When they doubt something, I defend it before I ask what they mean"),
        shows=(
            _("In a recording, your reply to a doubt begins with “but” or “no”."),
            _("A friend plays the doubter in practice and says that it felt like a quarrel."),
        ),
        against=(
            _("You ask back first, and give them the part in which they are right."),
            _("After a doubt the talk became better, and they said so."),
        ),
        traits=listed(
            "defensive, stubborn, thin-skinned, oversensitive, too sensitive, argumentative, bad "
            "at taking criticism, know-it-all"
        ),
    ),
    Behaviour(
        key="one-face-of-a-panel",
        competency=Competency.TOGETHER,
        statement=_("I answer one person of a panel and leave out the others"),
        shows=(
            _("Afterwards you know the name of one of them only."),
            _("In a practice with three friends, two say that they felt left out."),
        ),
        against=(
            _("You answer the person who asked, and turn to the others as you go on."),
            _("Those who asked least said something to you at the end."),
        ),
        traits=listed("socially awkward, awkward, cold, stiff, bad with people, bad with panels"),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="silent-in-groups",
        competency=Competency.TOGETHER,
        statement=_("In a group exercise I say little until it is nearly over"),
        shows=(
            _("The observers have few notes on you, or say that they saw little."),
            _("A thought that you had first was said by someone else."),
        ),
        against=(
            _("You said something that the group used within the first five minutes."),
            _("You brought in someone who had not spoken, or kept the time."),
        ),
        traits=listed(
            "too quiet, quiet, shy, passive, introvert, introverted, invisible, not assertive "
            "enough, timid"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="those-served-missing",
        competency=Competency.TOGETHER,
        statement=_("My stories leave out the people whom the work was for"),
        shows=(
            _("In a recording, no patient, guest, pupil, passenger or customer occurs."),
            _("They ask how it was for the other person."),
        ),
        against=(
            _("You tell what somebody needed, how you noticed, and what they said after."),
            _("A listener remembers that person the day after."),
        ),
        traits=listed(
            "cold, uncaring, not caring enough, no empathy, self-centred, insensitive, too "
            "technical, technocrat"
        ),
        family=Family.INTERVIEW,
    ),
)

PRESENCE = (
    Behaviour(
        key="faster-when-it-counts",
        competency=Competency.PRESENCE,
        statement=_("I speak faster when it counts, until I am hard to follow"),
        shows=(
            _("The first answer of a recording has far more words a minute than a relaxed one."),
            _("They ask you to slow down or to say it again."),
        ),
        against=(
            _("In recordings, your pace is the same for easy and for hard questions."),
            _("A friend who listens with closed eyes missed no word."),
        ),
        traits=listed(
            "nervous, anxious, hectic, stressed, talk too fast, speak too fast, mumble, hard to "
            "understand"
        ),
    ),
    Behaviour(
        key="sentence-ends-fade",
        competency=Competency.PRESENCE,
        statement=_("My voice drops until the ends of my sentences are lost"),
        shows=(
            _("In a recording from across the room, last words cannot be made out."),
            _("They lean forward, or ask for the end of it."),
        ),
        against=(
            _("A friend at the far end of the room hears each last word."),
            _("In a recording, numbers and names at the end are as clear as at the start."),
        ),
        traits=listed(
            "too quiet, quiet, soft-spoken, mumble, timid, meek, insecure, shy, not confident "
            "enough, not confident"
        ),
    ),
    Behaviour(
        key="made-small",
        competency=Competency.PRESENCE,
        statement=_("I make what I did smaller while I tell it"),
        shows=(
            _("In a recording, “only”, “just”, “a bit” or “I was lucky” stand beside your work."),
            _("A former colleague says that it was more than that."),
        ),
        against=(
            _("In recordings, you tell what you did and leave it standing."),
            _("A friend who was there finds the story as large as it was."),
        ),
        traits=listed(
            "not confident enough, not confident, no confidence, lack confidence, insecure, bad "
            "at selling myself, undersell myself, low self-esteem, impostor, imposter, too "
            "modest, modest, humble, not good enough, timid"
        ),
    ),
    Behaviour(
        key="answers-read-out",
        competency=Competency.PRESENCE,
        statement=_("I read my answers from notes"),
        shows=(
            _("On video, your eyes go along lines while you speak."),
            _("You lose your place when they interrupt."),
        ),
        against=(
            _("Your notes hold single words, and you speak with the page turned over."),
            _("In a recording, the same example has different words each time."),
        ),
        traits=listed("scripted, rehearsed, robotic, wooden, stiff, monotonous, nervous"),
    ),
    Behaviour(
        key="every-silence-filled",
        competency=Competency.PRESENCE,
        statement=_("I fill each silence at once"),
        shows=(
            _("A recording has hardly a pause of two seconds, and many an “er”."),
            _("You add something to an answer that was complete."),
        ),
        against=(
            _("In recordings, you end an answer and wait."),
            _("You take a breath before a hard question, and nobody minds."),
        ),
        traits=listed(
            "nervous, anxious, fidgety, chatty, talk too much, too many fillers, say um, restless"
        ),
    ),
    Behaviour(
        key="lost-thread",
        competency=Competency.PRESENCE,
        statement=_("When I lose the thread, I have no sentence that brings me back"),
        shows=(
            _("In a recording, a stop of several seconds is followed by an apology."),
            _("You drop the answer, and the best part of it is never told."),
        ),
        against=(
            _("You say, “Let me start again”, and go on."),
            _("A friend interrupts on purpose, and you find back within a sentence."),
        ),
        traits=listed(
            "nervous, anxious, anxiety, panic, freeze, froze, go blank, mind goes blank, blank, "
            "blackout, tongue-tied, bad under pressure, stressed, my nerves, slow"
        ),
        family=Family.INTERVIEW,
    ),
    Behaviour(
        key="one-tone-for-all",
        competency=Competency.PRESENCE,
        statement=_("I tell what I am glad of in the same tone as everything else"),
        shows=(
            _("A friend with the sound alone cannot tell which story you liked."),
            _("An employer writes that they missed enthusiasm, and you had plenty."),
        ),
        against=(
            _("In a recording, one can hear where you are proud of something."),
            _("They smile, or ask more, where you hoped for it."),
        ),
        traits=listed(
            "boring, dull, flat, monotonous, monotone, no energy, low energy, unenthusiastic, not "
            "enthusiastic enough, no personality, not likeable enough, no charisma"
        ),
    ),
    Behaviour(
        key="trade-words-unsaid",
        competency=Competency.PRESENCE,
        statement=_("I have not practised my trade aloud in the language of the interview"),
        shows=(
            _("In a recording, you search longest for words of your own work."),
            _("You know what you mean, and say something simpler than you meant."),
        ),
        against=(
            _("You told three examples aloud in that language, to someone who speaks it."),
            _("A listener from the trade understood each of them the first time."),
        ),
        traits=listed(
            "my english, my german, my french, my spanish, english not good enough, bad english, "
            "my language, not fluent, not a native speaker, my grammar, my vocabulary, my accent, "
            "accent, foreign, immigrant"
        ),
    ),
    Behaviour(
        key="repeated-in-same-words",
        competency=Competency.PRESENCE,
        statement=_("When I am not understood, I say the same words again"),
        shows=(
            _("They ask a third time, or nod and go on to something else."),
            _("In a recording, the second try is louder, and no different."),
        ),
        against=(
            _("You choose other words, or spell the name, and they have it at once."),
            _("Key numbers and names of yours stand on a page that you can show."),
        ),
        traits=listed(
            "my accent, accent, my english, hard to understand, mumble, my dialect, my stammer, "
            "stammer, stutter, my speech"
        ),
    ),
)
