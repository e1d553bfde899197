"""The name of this app to Django."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    """Registers the app under its short name."""

    name = "nextround.apps.core"
    label = "core"

    def ready(self) -> None:
        """Let the database find and sort without regard to capitals and accents."""
        from nextround.apps.core import folding

        folding.know()
