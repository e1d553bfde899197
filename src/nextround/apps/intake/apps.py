"""The name of this app to Django."""

from django.apps import AppConfig


class IntakeConfig(AppConfig):
    """Registers the app under its short name."""

    name = "nextround.apps.intake"
    label = "intake"
