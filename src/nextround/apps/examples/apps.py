"""The name of this app to Django."""

from django.apps import AppConfig


class ExamplesConfig(AppConfig):
    """Registers the app under its short name."""

    name = "nextround.apps.examples"
    label = "examples"
