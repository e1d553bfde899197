"""The folders beside the database that hold what custody makes or waits for."""

from pathlib import Path

from django.conf import settings

BEFORE_RESTORE = "before-restore-"
RESTORING = "restoring-"


def exports() -> Path:
    """Return the folder of finished exports."""
    return _folder("exports")


def arriving() -> Path:
    """Return the folder of files that wait to be brought in, and of what is made of them."""
    return _folder("arriving")


def backups() -> Path:
    """Return the folder of daily backups."""
    return _folder("backups")


def before_migration() -> Path:
    """Return where copies from before a migration lie; the folder may not be there yet."""
    return Path(settings.DATA) / "before-migration"


def before_restore() -> list[Path]:
    """Return the folders of what was there before each restoring."""
    return sorted(Path(settings.DATA).glob(f"{BEFORE_RESTORE}*"))


def begun() -> list[Path]:
    """Return what is half made, or was when the program was killed: no name of anything whole."""
    data = Path(settings.DATA)
    unfinished = [*exports().glob("*.unfinished"), *backups().glob("*.unfinished*")]
    return [
        *unfinished,
        *backups().glob("*.database*"),
        *arriving().glob("tmp*"),
        *arriving().glob("*.taken"),
        *data.glob(f"{RESTORING}*"),
    ]


def size(*places: Path) -> int:
    """Return how many bytes the files in these places take, those that are there."""
    files = [file for place in places for file in (place, *place.rglob("*"))]
    return sum(file.lstat().st_size for file in files if file.is_file())


def _folder(name: str) -> Path:
    folder = Path(settings.DATA) / name
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder
