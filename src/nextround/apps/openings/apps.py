"""The name of this app to Django."""

from django.apps import AppConfig


class OpeningsConfig(AppConfig):
    """Registers the app under its short name."""

    name = "nextround.apps.openings"
    label = "openings"
