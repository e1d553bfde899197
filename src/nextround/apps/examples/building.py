"""Making an invented search of its story, by the same services that a person's clicks call."""

from dataclasses import dataclass, field
from datetime import date, time, timedelta
from functools import singledispatch
from zoneinfo import ZoneInfo

from django.utils.translation import gettext

from nextround.apps.core import history
from nextround.apps.core.models import Change, Person
from nextround.apps.examples import building_profile, building_views, story
from nextround.apps.examples.wrapped import unwrapped
from nextround.apps.intake import services as intake
from nextround.apps.lessons import requests, suspicions
from nextround.apps.lessons import services as lessons
from nextround.apps.lessons.choices import Clear, Source, Step
from nextround.apps.lessons.models import Debrief
from nextround.apps.openings import contacts, interviews, offers, papers, research, stages, table
from nextround.apps.openings import services as openings
from nextround.apps.openings.models import Offer, Opening, OwnStage
from nextround.apps.outlook import services as outlook
from nextround.apps.plan import queries as plans
from nextround.apps.plan import services as plan
from nextround.apps.plan import weeks
from nextround.apps.record import bringing
from nextround.engine.behaviours import by_key

_FACTS = ("role", "employer", "level", "place", "pay", "link", "channel", "source", "tags")
_TALK = ("title", "medium", "minutes", "place", "link", "notes", "afterwards")


@dataclass(frozen=True, slots=True)
class _Scene:
    """What is made so far, and the day that all others are counted from."""

    person: Person
    today: date
    stages: dict[str, OwnStage]
    openings: dict[str, Opening] = field(default_factory=dict)
    offers: list[tuple[Offer, story.Offered]] = field(default_factory=list)
    ended: list[tuple[Debrief, story.LookedBack]] = field(default_factory=list)

    def day(self, ago: int) -> date:
        """Return a day on which people work: at a weekend, the Friday before."""
        day = self.today - timedelta(days=ago)
        return day - timedelta(days=max(day.weekday() - 4, 0))


def build(person: Person, search: story.Search, *, today: date) -> None:
    """Keep a whole search for `person`, and no history of its making.

    So what a visitor does afterwards can be taken back, and the example cannot.
    """
    with history.change(person, Change.Verb.IMPORTED, label=search.name):
        scene = _Scene(person, today, _stages(person, search))
        for known in search.contacts:
            contacts.add(person, **_facts(known, contacts.FACTS))
        for place in sorted(search.places, key=lambda one: one.ago, reverse=True):
            _open(scene, place)
        _finish_debriefs(scene)
        building_views.show(person, search.shown, openings=scene.openings, day=scene.day)
        _judge(scene, search)
        for suspected in search.suspicions:
            _suspect(scene, suspected)
        _live_through(scene, search)
        _look_over(scene, search)
        record = search.record(today)
        bringing.bring_in(person, record)
        building_profile.keep_profile(person, record, on=today)
        building_profile.say_what_is_lacking(person, on=today)
        for name, query in search.views.items():
            table.save_view(person, name=name, query=query)
    Change.objects.for_person(person).delete()


def _stages(person: Person, search: story.Search) -> dict[str, OwnStage]:
    return {name: stages.add(person, kind=kind, name=name) for name, kind in search.stages}


def _open(scene: _Scene, place: story.Place) -> None:
    """Keep one opening with all that happened to it."""
    ahead = place.next_in
    opening = openings.add(
        scene.person,
        on=scene.day(place.ago),
        stage=place.began,
        notes=unwrapped(place.notes),
        posting=unwrapped(place.posting),
        next_on=None if ahead is None else scene.day(-ahead),
        next_what=place.next_what,
        **{name: getattr(place, name) for name in _FACTS},
    )
    scene.openings[place.key or f"{place.role}, {place.employer}"] = opening
    for happening in place.happened:
        _happen(happening, opening, scene)
    if place.archived_ago is not None:
        openings.archive(opening, on=scene.day(place.archived_ago))


@singledispatch
def _happen(what: object, opening: Opening, scene: _Scene) -> None:
    """Keep one thing that happened to the opening."""
    raise TypeError(f"{what!r} cannot happen to {opening} of {scene.person}")


@_happen.register
def _(what: story.Move, opening: Opening, scene: _Scene) -> None:
    own = scene.stages[what.own] if what.own else None
    openings.move(opening, what.stage, on=scene.day(what.ago), own_stage=own, note=what.note)


@_happen.register
def _(what: story.Note, opening: Opening, scene: _Scene) -> None:
    openings.note(opening, unwrapped(what.words), on=scene.day(what.ago))


@_happen.register
def _(what: story.Mail, opening: Opening, scene: _Scene) -> None:
    confirmed = intake.Confirmed(
        kind=what.kind,
        words=unwrapped(what.words),
        on=scene.day(what.ago),
        opening=opening,
        stage=what.stage,
        subject=what.subject,
        sender=what.sender,
    )
    intake.accept(scene.person, confirmed)


@_happen.register
def _(what: story.Talk, opening: Opening, scene: _Scene) -> None:
    zone = ZoneInfo(scene.person.time_zone)
    at = time.fromisoformat(what.at)
    interviews.add(
        opening,
        people=[_met(who) for who in what.people],
        starts_at=interviews.moment(scene.day(what.ago), at, zone=zone, fold=0),
        **_facts(what, _TALK),
    )


@_happen.register
def _(what: story.Found, opening: Opening, scene: _Scene) -> None:
    on, words = scene.day(what.ago), unwrapped(what.words)
    research.add(opening, about=what.about, words=words, found_on=on, source=what.source)


@_happen.register
def _(what: story.Sent, opening: Opening, scene: _Scene) -> None:
    content = unwrapped(what.words).encode()
    on = scene.day(what.ago)
    papers.keep(opening, [content], name=what.name, paper=what.paper, on=on)


@_happen.register
def _(what: story.Who, opening: Opening, scene: _Scene) -> None:
    del scene
    contacts.join(opening, _met(what))


@_happen.register
def _(what: story.Meant, opening: Opening, scene: _Scene) -> None:
    action = plan.put_action(
        scene.person,
        ("opening", opening.pk),
        kind=plans.PLAN,
        when=what.when,
        words=what.words,
        due_on=scene.today + timedelta(days=what.due_in),
    )
    if what.done_ago is not None:
        plan.finish(action, on=scene.day(what.done_ago))


@_happen.register
def _(what: story.Offered, opening: Opening, scene: _Scene) -> None:
    start = scene.day(-what.starts_in)
    offer = offers.keep(
        opening,
        terms={**what.terms, "start": start.isoformat()},
        received_on=scene.day(what.ago),
        answer_by=scene.day(-what.answer_in),
        notes=unwrapped(what.notes),
    )
    scene.offers.append((offer, what))


@_happen.register
def _(what: story.LookedBack, opening: Opening, scene: _Scene) -> None:
    debrief = lessons.look_back(opening)
    if what.feeling is not None:
        lessons.answer(debrief, Step.FEELING, feeling=what.feeling, feeling_line=what.line)
    if what.happened is not None:
        lessons.answer(debrief, Step.HAPPENED, **what.happened)
    if what.read_message:
        lessons.answer(debrief, Step.TELLS)
        lessons.answer(debrief, Step.MESSAGE)
    for seen in what.observed:
        lessons.suspect_from_message(
            debrief, sentence=seen.sentence, level=seen.level, words=seen.words
        )
    for thing in what.things:
        lessons.add_reflection(debrief, words=thing.words, control=thing.control, sure=thing.sure)
    if what.prepared is not None:
        lessons.answer(debrief, Step.DIFFERENTLY, **what.prepared)
    if what.letter is not None:
        _ask_for_details(debrief, what.letter, scene)
    scene.ended.append((debrief, what))


def _ask_for_details(debrief: Debrief, letter: story.Letter, scene: _Scene) -> None:
    lessons.note(
        debrief,
        letter_relation=letter.relation,
        letter_channel=letter.channel,
        letter_contact=letter.contact,
    )
    words = f"Ask {debrief.opening.employer} once more for one detail"
    request = requests.send(debrief, on=scene.day(letter.ago), words=words)
    if letter.answered_ago is not None:
        answered_on = scene.day(letter.answered_ago)
        requests.take_answer(request, unwrapped(letter.answer), on=answered_on)


def _finish_debriefs(scene: _Scene) -> None:
    """Finish what was looked back at to the end, now that every opening to turn to is there."""
    for debrief, what in scene.ended:
        if what.finished_ago is None:
            continue
        planned = [
            (one.when, one.words, scene.today + timedelta(days=one.due_in)) for one in what.plans
        ]
        following = scene.openings[what.next_key] if what.next_key else None
        lessons.finish(
            debrief, on=scene.day(what.finished_ago), plans=planned, next_opening=following
        )
        done = {
            one.words: scene.day(one.done_ago) for one in what.plans if one.done_ago is not None
        }
        for action in plans.about(scene.person, lessons.subject(debrief)):
            if action.kind == plans.FOLLOW_UP and action.due_on < scene.today:
                plan.finish(action, on=action.due_on)
            elif action.words in done:
                plan.finish(action, on=done[action.words])


def _judge(scene: _Scene, search: story.Search) -> None:
    """Keep what matters in an offer, and each offer's marks."""
    for name, weight in search.criteria.items():
        offers.add_criterion(scene.person, name=name, weight=weight)
    ids = {criterion.name: criterion.pk for criterion in offers.criteria(scene.person)}
    marks: dict[tuple[int, int], int | None] = {
        (ids[name], offer.pk): mark
        for offer, what in scene.offers
        for name, mark in what.marks.items()
    }
    if marks:
        offers.judge(scene.person, weights={}, marks=marks)


def _suspect(scene: _Scene, what: story.Suspected) -> None:
    """Keep a suspicion with all that was brought for it and against it."""
    behaviour = by_key(what.key)
    hypothesis = (
        suspicions.start_from(scene.person, behaviour)
        if behaviour
        else suspicions.suppose(scene.person, what.words, family=what.family)
    )
    for brought in what.brought:
        seen = suspicions.Seen(
            Source(brought.source),
            scene.day(brought.ago),
            speaks_for=brought.speaks_for,
            strength=suspicions.STRENGTH_OF[Clear(brought.clear)],
            rater=brought.who,
            words=brought.words,
            recordings=brought.recordings,
        )
        suspicions.add_evidence(hypothesis, seen)
    if what.practise_in is not None:
        due_on = scene.today + timedelta(days=what.practise_in)
        words = gettext("Practise: %(what)s") % {"what": hypothesis}
        suspicions.adopt(hypothesis, on=scene.today, due_on=due_on, words=words)
    if what.let_go_ago is not None:
        suspicions.let_go(hypothesis, on=scene.day(what.let_go_ago))


def _live_through(scene: _Scene, search: story.Search) -> None:
    """Keep the pace, what took how long, and the weeks that were looked at."""
    paces = {(plans.Deed(deed), by): often for (deed, by), often in search.paces.items()}
    plan.set_paces(scene.person, paces)
    for spent in search.spent:
        on = scene.day(spent.ago)
        plan.log_minutes(scene.person, plans.Deed(spent.deed), minutes=spent.minutes, on=on)
    last = weeks.monday_of(scene.today) - weeks.A_WEEK
    for told in sorted(search.weeks, key=lambda one: one.weeks_ago, reverse=True):
        _look_at(scene, told, begins_on=last - told.weeks_ago * weeks.A_WEEK)


def _look_over(scene: _Scene, search: story.Search) -> None:
    """Keep what the person looks for, and what they changed in their search."""
    if search.looks is not None:
        within = search.looks.within
        outlook.set_terms(
            scene.person,
            level=search.looks.level,
            tempo=search.looks.tempo,
            offer_by=None if within is None else scene.today + timedelta(days=within),
        )
    for made in search.changed:
        on = scene.day(made.ago)
        words = str(made.words)
        outlook.mark_change(scene.person, what=made.what, on=on, gate=made.gate, words=words)


def _look_at(scene: _Scene, told: story.Week, *, begins_on: date) -> None:
    """Keep one week, as its person went through the steps."""
    week = weeks.week_of(scene.person, begins_on)
    week = weeks.answer(week, weeks.Step.HAPPENED, line=told.line)
    week = weeks.answer(week, weeks.Step.MOVED)
    week = weeks.set_pace(week, {})
    for item in weeks.Item:
        week = weeks.rate(week, item, told.sure.get(item))
    if told.skill is None or told.motivation is None:
        return
    ended = begins_on + weeks.A_WEEK
    kept = {weeks.Kind.SKILL: told.skill, weeks.Kind.MOTIVATION: told.motivation}
    week = weeks.finish(
        week,
        on=min(ended, scene.today),
        items={
            kind: weeks.Meant(one.words, ended + timedelta(days=one.after), one.deed)
            for kind, one in kept.items()
        },
        setback=weeks.Setback(told.if_no, told.then),
        plans=[],
    )
    done = [one.words for one in kept.values() if one.is_done]
    for action in weeks.plan_of(week):
        if action.words in done and action.due_on <= scene.today:
            plan.finish(action, on=action.due_on)


def _met(who: story.Who) -> contacts.Who:
    return contacts.Who(name=who.name, part=who.part, position=who.position, employer=who.employer)


def _facts(what: object, names: tuple[str, ...]) -> dict[str, object]:
    return {name: getattr(what, name) for name in names if hasattr(what, name)}
