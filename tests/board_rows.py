"""What a person may have beside an opening: others, stages of their own, a view, a thing done."""

from datetime import date

from nextround.apps.openings import services, stages, table
from nextround.apps.outlook import services as outlook
from nextround.apps.plan import services as plan


def keep_board(person, *, words):
    """Keep an opening in a stage of the person's own and one that met silence, with the rest.

    `words` stand in all names. The latest of three stages stands between the other two.
    """
    stages.add(person, kind="interview", name=f"Talk {words}")
    stages.add(person, kind="interview", name=f"Round {words}")
    stage = stages.add(person, kind="interview", name=f"Panel {words}")
    stages.shift(stage, later=False)
    opening = services.add(
        person,
        on=date(2026, 1, 3),
        stage="interview",
        own_stage=stage,
        role=f"Clerk {words}",
        tags=f"Tag {words}",
    )
    services.add(
        person, on=date(2026, 1, 4), stage="silent", reached="applied", role=f"Porter {words}"
    )
    outlook.set_terms(person, level="usual", tempo="company", offer_by=date(2026, 12, 31))
    outlook.mark_change(
        person, what="cv", on=date(2026, 1, 2), gate="screen", words=f"Changed {words}"
    )
    action = plan.put_action(
        person,
        ("opening", opening.pk),
        kind="plan",
        words=f"Done {words}",
        due_on=date(2026, 1, 4),
    )
    plan.finish(action, on=date(2026, 1, 4))
    table.save_view(person, name=f"View {words}", query="show=all")
