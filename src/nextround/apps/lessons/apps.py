"""The name of this app to Django."""

from django.apps import AppConfig


class LessonsConfig(AppConfig):
    """Registers the app under its short name."""

    name = "nextround.apps.lessons"
    label = "lessons"
