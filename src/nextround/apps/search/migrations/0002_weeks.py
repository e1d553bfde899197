"""Weeks are found too: the index is made anew."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('search', '0001_first'),
        ('plan', '0003_weeks'),
    ]

    operations = []

    index = 'f9e92f1446b76f35'
