"""Give the events that were kept before there was a history an entry in it."""

from django.db import migrations

AT_ONCE = 500
VERBS = {"moved": "moved", "edited": "edited", "noted": "noted", "undone": "taken-back"}
READ = (
    "pk",
    "owner_id",
    "recorded_at",
    "opening_id",
    "opening__role",
    "opening__employer",
    "kind",
    "changes",
    "undoes__kind",
    "undoes__changes",
    "undoes__undoes",
    "undoes__undoes__kind",
    "undoes__undoes__changes",
)


def put_into_history(apps, schema_editor):
    change_model, changed_row = _kept_when_they_happened(apps)
    event_model = apps.get_model("openings", "Event")
    known = changed_row.objects.filter(table="openings.event").values("row")
    missing = event_model.objects.exclude(pk__in=known).order_by("pk")
    ids = list(missing.values_list("pk", flat=True))
    beginnings = _beginnings(event_model)
    entries = {}
    for start in range(0, len(ids), AT_ONCE):
        events = event_model.objects.filter(pk__in=ids[start : start + AT_ONCE]).order_by("pk")
        batch = list(events.values(*READ))
        changes = _add(change_model, batch, beginnings)
        entries |= dict(zip((event["pk"] for event in batch), changes, strict=True))
        rows = [
            changed_row(
                owner_id=event["owner_id"],
                recorded_at=event["recorded_at"],
                change_id=change,
                table=table,
                row=row,
                did=did,
                before=before,
                after=after,
            )
            for event, change in zip(batch, changes, strict=True)
            for table, row, did, before, after in _rows_of(event, beginnings)
        ]
        changed_row.objects.bulk_create(rows, batch_size=AT_ONCE)
    _chain(change_model, event_model, entries)


def _kept_when_they_happened(apps):
    """Return the models of the history, writing the day they are given instead of today."""
    models = [apps.get_model("core", name) for name in ("Change", "ChangedRow")]
    for model in models:
        model._meta.get_field("recorded_at").auto_now_add = False
    return models


def _beginnings(event_model):
    """Return the first move that counts of each opening, without which it stands nowhere.

    The first version refused to take it back where no other was left.
    """
    undone, first = set(), {}
    recorded = event_model.objects.order_by("-pk")
    for pk, opening, kind, undoes in recorded.values_list("pk", "opening", "kind", "undoes"):
        if pk in undone:
            continue
        if undoes:
            undone.add(undoes)
        elif kind == "moved":
            first[opening] = pk
    return {*first.values()}


def _add(change_model, events, beginnings):
    """Write a change for each event; returns their ids in the same order."""
    last = change_model.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    change_model.objects.bulk_create(
        change_model(
            owner_id=event["owner_id"],
            recorded_at=event["recorded_at"],
            verb="added" if event["pk"] in beginnings else VERBS[event["kind"]],
            label=_label(event),
        )
        for event in events
    )
    # Asked for, because SQLite before 3.35 does not say which ids it gave.
    added = change_model.objects.filter(pk__gt=last).order_by("pk")
    return list(added.values_list("pk", flat=True))


def _label(event):
    parts = (event["opening__role"], event["opening__employer"])
    return ", ".join(part for part in parts if part)[:300]


def _rows_of(event, beginnings):
    """Yield table, row, what became of it, and its fields before and after."""
    before, after = _sides(event)
    did = "changed" if before else "about"
    yield "openings.opening", event["opening_id"], did, before, after
    back = event["undoes__undoes"]
    if back and event["undoes__undoes__kind"] != "undone" and back not in beginnings:
        # What counts again is taken back, from now on, by way of what brought it back.
        yield "openings.event", back, "added", {}, {}
    did = "about" if event["pk"] in beginnings else "added"
    yield "openings.event", event["pk"], did, {}, {}


def _sides(event):
    """Return the opening's fields before and after the event.

    Taking an edit back wrote the fields as they were before it, and taking that back wrote
    them as they were after it.
    """
    changes = event["undoes__undoes__changes"] or event["undoes__changes"] or event["changes"]
    was, now = (1, 0) if event["undoes__kind"] not in {None, "undone"} else (0, 1)
    before = {name: sides[was] for name, sides in changes.items()}
    return before, {name: sides[now] for name, sides in changes.items()}


def _chain(change_model, event_model, entries):
    """Say which change each taking back took back.

    A change is taken back once; what was taken back, brought back and taken back again is a
    chain, the last link of which is taken back.
    """
    undone = event_model.objects.filter(kind="undone").order_by("pk")
    taken_back = {}
    for event, undoes in undone.values_list("pk", "undoes"):
        if event not in entries or undoes not in entries:
            continue
        last = entries[undoes]
        while last in taken_back:
            last = taken_back[last]
        taken_back[last] = entries[event]
        change_model.objects.filter(pk=entries[event]).update(undoes_id=last)


class Migration(migrations.Migration):
    dependencies = [
        ("openings", "0002_own_stages_people_papers_offers"),
        ("core", "0002_history_files_jobs"),
    ]

    operations = [migrations.RunPython(put_into_history, migrations.RunPython.noop)]
