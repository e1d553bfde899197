"""Each letter that went out before requests had rows of their own gets one."""

from django.db import migrations

_AT_ONCE = 500


def keep_requests(apps, schema_editor):
    Debrief = apps.get_model("lessons", "Debrief")
    Request = apps.get_model("lessons", "Request")
    sent = Debrief.objects.exclude(letter_sent_on=None).filter(requests=None)
    Request.objects.bulk_create(
        (
            Request(
                owner_id=debrief.owner_id,
                debrief=debrief,
                family=debrief.family,
                relation=debrief.letter_relation,
                channel="mail",
                contact=debrief.letter_contact,
                sent_on=debrief.letter_sent_on,
            )
            for debrief in sent.iterator(chunk_size=_AT_ONCE)
        ),
        batch_size=_AT_ONCE,
    )


class Migration(migrations.Migration):
    dependencies = [("lessons", "0004_requests")]

    operations = [migrations.RunPython(keep_requests, migrations.RunPython.noop)]
