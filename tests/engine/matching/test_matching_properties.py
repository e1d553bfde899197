"""What holds of every match, whatever the career and whatever is asked."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from invented_careers import EVERYBODY, TODAY, asked
from nextround.engine.career.facts import Career, Fact, Kind
from nextround.engine.career.months import first_month, month_of
from nextround.engine.matching import Answer, Said, key_of, matches, standing_of
from nextround.engine.matching.periods import months_of
from nextround.engine.posting.requirement import RequirementKind

ALL_FACTS = tuple(fact for career in EVERYBODY for fact in career.facts)
WORDS = (
    "nursing",
    "wound care",
    "driving licence CE",
    "menu planning",
    "teaching mathematics",
    "Kotlin or Java",
    "ADR and forklift",
    "Bachelor’s degree in nursing or equivalent experience",
    "fluent English",
    "reliable",
    "rota planning and budgets",
    "Führungserfahrung",
    "right to work",
)
some_facts = st.lists(st.sampled_from(ALL_FACTS), max_size=8).map(tuple)
some_asked = st.builds(
    asked,
    st.sampled_from(WORDS),
    st.sampled_from([kind.value for kind in RequirementKind]),
    years=st.sampled_from([None, 2, 7]),
)
some_dates = st.builds(
    lambda year, month: f"{year}-{month:02}" if month else str(year),
    st.integers(1985, 2030),
    st.integers(0, 12),
)
some_positions = st.lists(
    st.builds(
        Fact,
        st.just(Kind.POSITION),
        start=some_dates,
        end=st.one_of(some_dates, st.just("present"), st.just("")),
    ),
    max_size=6,
)


def of(requirement, facts):
    (match,) = matches([requirement], Career(facts=facts), today=TODAY)
    return match


@given(some_asked, some_facts, st.sampled_from(ALL_FACTS))
def test_one_more_fact_never_weakens_a_match(requirement, facts, more):
    assert of(requirement, (*facts, more)).strength.rank <= of(requirement, facts).strength.rank


@given(
    some_asked, some_facts.flatmap(lambda facts: st.tuples(st.just(facts), st.permutations(facts)))
)
def test_the_order_of_the_facts_does_not_matter(requirement, orders):
    one, other = (of(requirement, tuple(facts)) for facts in orders)
    assert one.strength is other.strength
    assert one.lacking == other.lacking
    assert [(each.text, each.way) for each in one.evidence] == [
        (each.text, each.way) for each in other.evidence
    ]


@given(some_asked, some_facts)
def test_evidence_stands_where_it_is_said_to(requirement, facts):
    match = of(requirement, facts)
    assert all(0 <= each.place.start <= each.place.end <= len(each.text) for each in match.evidence)
    assert all(each.place.fact in range(len(facts)) for each in match.evidence)
    assert bool(match.evidence) is (match.strength.value != "not-found")
    assert len(match.evidence) <= 5


@given(some_positions)
def test_years_never_exceed_the_span(positions):
    months = months_of(positions, today=TODAY)
    begun = [month for fact in positions if (month := first_month(fact.start)) is not None]
    assert 0 <= months.least <= months.most <= max(0, month_of(TODAY) - min(begun, default=0) + 1)


@given(some_positions, some_positions)
def test_more_positions_never_make_less_time(positions, more):
    fewer, all_of_them = (months_of(each, today=TODAY) for each in (positions, [*positions, *more]))
    assert fewer.least <= all_of_them.least
    assert fewer.most <= all_of_them.most


@given(st.lists(some_asked, max_size=12), some_facts, st.sampled_from([None, *Said]))
def test_each_requirement_stands_in_one_place(requirements, facts, said):
    answers = {key_of(one): Answer(said) for one in requirements[:4] if said}
    found = matches(requirements, Career(facts=facts), today=TODAY, answers=answers)
    standing = standing_of(found)
    placed = [
        match
        for side in (standing.musts, standing.nices)
        for some in (side.met, side.partly, side.unanswered, side.missing, side.set_aside)
        for match in some
    ]
    assert sorted(map(id, placed)) == sorted(map(id, found))
    assert standing.musts.asked + len(standing.musts.set_aside) == sum(
        match.requirement.must for match in found
    )


@given(some_facts)
def test_right_to_work_and_availability_come_from_answers_alone(facts):
    loud = tuple(
        replace(fact, summary="Right to work in the UK, available at once") for fact in facts
    )
    assert of(asked("Right to work in the UK", "right-to-work"), loud).evidence == ()
    assert of(asked("Available at once", "availability"), loud).evidence == ()
