"""The full-text index, made after all migrations by the app's own configuration.

A change of `sources.SOURCES` needs another migration as empty as this one, so that the next
start makes the index anew; a test says which fingerprint it must carry.
"""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('core', '0002_history_files_jobs'),
    ]

    operations = []

    index = '3dd010bc472a6c2a'
