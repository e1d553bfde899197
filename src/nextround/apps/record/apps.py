"""The name of this app to Django."""

from django.apps import AppConfig


class RecordConfig(AppConfig):
    """Registers the app under its short name."""

    name = "nextround.apps.record"
    label = "record"
