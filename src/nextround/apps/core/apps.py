"""The name of this app to Django."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    """Registers the app under its short name."""

    name = "nextround.apps.core"
    label = "core"
