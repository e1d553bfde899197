"""The name of the pages to Django."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Registers templates, static files and template tags."""

    name = "nextround.web"
    label = "web"

    def ready(self) -> None:
        """Let forms speak in our words."""
        from nextround.web.forms import unanswered

        unanswered.use()
