"""The name of this app to Django."""

from django.apps import AppConfig


class CoachingConfig(AppConfig):
    """Registers the app under its short name."""

    name = "nextround.apps.coaching"
    label = "coaching"
