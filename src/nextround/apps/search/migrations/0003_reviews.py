"""What was shown to others and what they said is found too: the index is made anew."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('search', '0002_weeks'),
        ('coaching', '0001_first'),
    ]

    operations = []

    index = 'dcba081f13b51173'
