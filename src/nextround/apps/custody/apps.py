"""The name of this app to Django."""

from django.apps import AppConfig


class CustodyConfig(AppConfig):
    """Registers the app under its short name."""

    name = "nextround.apps.custody"
    label = "custody"
