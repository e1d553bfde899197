"""The name of this app to Django."""

from django.apps import AppConfig


class OutlookConfig(AppConfig):
    """Registers the app under its short name."""

    name = "nextround.apps.outlook"
    label = "outlook"
