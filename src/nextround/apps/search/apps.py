"""The name of this app to Django."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """Registers the app under its short name."""

    name = "nextround.apps.search"
    label = "search"
