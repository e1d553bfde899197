"""Give the events that were kept before there was a history an entry in it."""

from django.db import migrations

AT_ONCE = 500
VERBS = {"moved": "moved", "edited": "edited", "noted": "noted"}


def put_into_history(apps, schema_editor):
    event_model = apps.get_model("openings", "Event")
    changed_row = apps.get_model("core", "ChangedRow")
    known = changed_row.objects.filter(table="openings.event").values("row")
    events = event_model.objects.filter(kind__in=VERBS).exclude(pk__in=known)
    for event in events.select_related("opening").order_by("pk").iterator(AT_ONCE):
        _put(apps, event)


def _put(apps, event):
    change_model = apps.get_model("core", "Change")
    changed_row = apps.get_model("core", "ChangedRow")
    opening = event.opening
    label = ", ".join(part for part in (opening.role, opening.employer) if part)
    change = change_model.objects.create(
        owner_id=event.owner_id, verb=VERBS[event.kind], label=label[:300]
    )
    change_model.objects.filter(pk=change.pk).update(recorded_at=event.recorded_at)
    before = {name: sides[0] for name, sides in event.changes.items()}
    after = {name: sides[1] for name, sides in event.changes.items()}
    rows = [
        ("openings.opening", opening.pk, "changed" if before else "about", before, after),
        ("openings.event", event.pk, "added", {}, {}),
    ]
    changed_row.objects.bulk_create(
        changed_row(
            owner_id=event.owner_id,
            change=change,
            table=table,
            row=row,
            did=did,
            before=was,
            after=now,
        )
        for table, row, did, was, now in rows
    )


class Migration(migrations.Migration):
    dependencies = [
        ("openings", "0002_own_stages_people_papers_offers"),
        ("core", "0002_history_files_jobs"),
    ]

    operations = [migrations.RunPython(put_into_history, migrations.RunPython.noop)]
