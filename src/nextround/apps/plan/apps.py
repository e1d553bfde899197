"""The name of this app to Django."""

from django.apps import AppConfig


class PlanConfig(AppConfig):
    """Registers the app under its short name."""

    name = "nextround.apps.plan"
    label = "plan"
