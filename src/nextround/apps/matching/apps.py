"""The name of this app to Django."""

from django.apps import AppConfig


class MatchingConfig(AppConfig):
    """Registers the app under its short name."""

    name = "nextround.apps.matching"
    label = "matching"
