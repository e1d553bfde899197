"""What a person chooses from in a debrief, and in the ledger."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from nextround.apps.openings.models import Stage


class Family(models.TextChoices):
    """The stage families of the model: each has its own field of people."""

    APPLICATION = "application", _("The application itself")
    SCREEN = "screen", _("A first talk")
    INTERVIEW = "interview", _("An interview that was not the last")
    FINAL = "final", _("The final round")


# The step of an opening that each family judges.
STEP_OF = {
    Family.APPLICATION: Stage.APPLIED,
    Family.SCREEN: Stage.SCREEN,
    Family.INTERVIEW: Stage.INTERVIEW,
    Family.FINAL: Stage.FINAL,
}
_FAMILY_OF = {step: family for family, step in STEP_OF.items()} | {
    Stage.SAVED: Family.APPLICATION,
    Stage.OFFER: Family.FINAL,
}


def family_of(stage: str | None) -> Family | None:
    """Return the family that judged someone who came as far as `stage`, or None."""
    return _FAMILY_OF.get(Stage(stage)) if stage else None


class Known(models.TextChoices):
    """How well the person knows how many were in the round."""

    KNOWN = "known", _("I know")
    ROUGHLY = "roughly", _("Roughly")
    UNKNOWN = "unknown", _("I don’t know")


class Run(models.TextChoices):
    """How the stage was run; each kind sees a different share of a person's standing."""

    UNKNOWN = "unknown", _("I don’t know")
    SCREEN = "screen", _("On paper: CV and letter")
    PHONE = "phone", _("A call with a recruiter")
    UNSTRUCTURED = "unstructured", _("A conversation")
    STRUCTURED = "structured", _("The same set questions for everyone")
    PANEL = "panel", _("A panel with set questions")
    SEVERAL = "several", _("Several interviews with set questions")
    WORK_SAMPLE = "work-sample", _("A work sample or trial day")


class Step(models.TextChoices):
    """The six steps of a debrief, in order."""

    FEELING = "feeling", _("How it feels")
    HAPPENED = "happened", _("What happened")
    TELLS = "tells", _("What it tells you")
    MESSAGE = "message", _("What it doesn’t tell you")
    DIFFERENTLY = "differently", _("What you would do differently")
    NEXT = "next", _("Next")


class Prepared(models.TextChoices):
    """What a person may have done before the day; a checklist, not a mark."""

    POSTING = "posting", _("Read the posting again, requirement by requirement")
    EMPLOYER = "employer", _("Read about the employer")
    PEOPLE = "people", _("Knew who would be there")
    STORIES = "stories", _("Had an example ready for each main requirement")
    ALOUD = "aloud", _("Practised aloud")
    QUESTIONS = "questions", _("Had my own questions ready")


class GotOn(models.TextChoices):
    """How the people in the room got on; never in one's own control."""

    UNSAID = "", _("Not said")
    WELL = "well", _("We got on")
    NEITHER = "neither", _("Neither well nor badly")
    BADLY = "badly", _("We did not")


class Tone(models.TextChoices):
    """How the letter sounds."""

    WARM = "warm", _("Warm")
    PLAIN = "plain", _("Plain")
    FORMAL = "formal", _("Formal")


class Length(models.TextChoices):
    """How long the letter is."""

    SHORT = "short", _("Short")
    FULL = "full", _("A little longer")


class Relation(models.TextChoices):
    """Who the letter goes to."""

    UNKNOWN = "unknown", _("I don’t know who reads it")
    RECRUITER = "recruiter", _("A recruiter there")
    HIRING_MANAGER = "hiring_manager", _("The person I would have worked for")
    AGENCY = "agency", _("An agency")
    PANEL = "panel", _("Someone on the panel")


class Channel(models.TextChoices):
    """By what way the request goes out."""

    MAIL = "mail", _("By mail")
    MESSAGE = "message", _("By a message, as on LinkedIn")
    CALL = "call", _("By telephone")


class Source(models.TextChoices):
    """Where evidence comes from; what each is worth is a table, kept with the engine's."""

    OUTCOME = "outcome_only", _("how it ended")
    SELF = "self_impression", _("your own impression")
    EMPLOYER_BLAND = "employer_bland", _("the employer, in general words")
    EMPLOYER_SPECIFIC = "employer_specific", _("the employer, with what you did")
    FRIEND = "friend_general", _("a friend")
    FRIEND_RUBRIC = "friend_rubric", _("a friend, by a list of points")
    COACH = "coach_rubric", _("a coach, by a list of points")
    PREPARATION = "preparation", _("how you prepared")
    PRACTICE = "practice_metric", _("measured practice")


# What a person writes down on the page of a suspicion; the rest comes from elsewhere.
TYPED_IN = (
    Source.SELF,
    Source.FRIEND,
    Source.FRIEND_RUBRIC,
    Source.COACH,
    Source.PRACTICE,
)


class Control(models.TextChoices):
    """Whether a thing was in the person's hands."""

    MINE = "mine", _("In my control")
    NOT_MINE = "not-mine", _("Not in my control")
    UNKNOWABLE = "unknowable", _("Can’t know")


class Sure(models.TextChoices):
    """How sure the person is that it happened; the strength of their own impression."""

    CERTAIN = "certain", _("Sure it happened")
    LIKELY = "likely", _("Fairly sure")
    UNSURE = "unsure", _("Not sure")


class Clear(models.TextChoices):
    """How clearly a piece of evidence speaks."""

    CLEARLY = "clearly", _("Clearly")
    RATHER = "rather", _("Fairly clearly")
    FAINTLY = "faintly", _("Only a little")


class Start(models.TextChoices):
    """How common a suspected weakness is held to be before any evidence."""

    USUAL = "usual", _("As likely as such things are: 25 in 100")
    RARE = "rare", _("It would be unusual: 10 in 100")
    SEEN = "seen", _("I have seen signs of it twice: 50 in 100")


# What belief starts from. In the debrief, and where nothing else is said, it is the usual one.
STARTS = {Start.USUAL: 0.25, Start.RARE: 0.10, Start.SEEN: 0.50}
