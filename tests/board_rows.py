"""What a person may have beside an opening: another one, a stage of their own, a saved view."""

from datetime import date

from nextround.apps.openings import services, stages, table


def keep_board(person, *, words):
    """Keep an opening in a stage of the person's own, and a view; `words` stand in all names."""
    stage = stages.add(person, kind="interview", name=f"Panel {words}")
    services.add(
        person,
        on=date(2026, 1, 3),
        stage="interview",
        own_stage=stage,
        role=f"Clerk {words}",
        tags=f"Tag {words}",
    )
    table.save_view(person, name=f"View {words}", query="show=all")
