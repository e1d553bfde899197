"""The name of this app to Django, and when its index is made."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate, pre_migrate


class SearchConfig(AppConfig):
    """Registers the app under its short name."""

    name = "nextround.apps.search"
    label = "search"

    def ready(self) -> None:
        """Have the index stand back from migrations and made anew after them.

        SQLite forgets a table's triggers when a migration makes the table anew, and refuses to
        drop a column that a trigger names.
        """
        pre_migrate.connect(self.stand_back, sender=self)
        post_migrate.connect(self.make_anew, sender=self)

    def stand_back(self, *, plan: list[object], **_: object) -> None:
        """Take the triggers away where something is to be migrated."""
        from nextround.apps.search import index

        if plan:
            index.let_go()

    def make_anew(self, **_: object) -> None:
        """Make the index where it is not as declared."""
        from nextround.apps.search import index

        if not index.is_usable():
            index.rebuild()
