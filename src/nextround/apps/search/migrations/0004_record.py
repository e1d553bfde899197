"""What stands in the record is found too: the index is made anew."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('search', '0003_reviews'),
        ('record', '0001_first'),
    ]

    operations = []

    index = '579b9a52cedbc2c2'
