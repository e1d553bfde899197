"""The name of this app to Django."""

from django.apps import AppConfig


class OpeningsConfig(AppConfig):
    """Registers the app under its short name."""

    name = "nextround.apps.openings"
    label = "openings"

    def ready(self) -> None:
        """Let the database find and sort without regard to capitals and accents."""
        from nextround.apps.openings import folding

        folding.know()
