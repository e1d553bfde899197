"""Django's settings, read once from `NEXTROUND_…` variables; a bad one stops the start."""

import os
import secrets
from pathlib import Path

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from platformdirs import user_data_path

PACKAGE = Path(__file__).parent


def _variable(name: str, default: str) -> str:
    return os.environ.get(f"NEXTROUND_{name}", "").strip() or default


def _mode() -> str:
    mode = _variable("MODE", "personal")
    if mode != "personal":
        raise ImproperlyConfigured(
            f"NEXTROUND_MODE is {mode!r}. This version runs for one person on one machine: "
            "leave NEXTROUND_MODE out, or set it to 'personal'."
        )
    return mode


def _port() -> int:
    text = _variable("PORT", "8765")
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 65535:
        raise ImproperlyConfigured(
            f"NEXTROUND_PORT is {text!r}. Set it to a whole number from 1 to 65535, "
            "or leave it out for 8765."
        )
    return int(text)


def _host() -> str:
    host = _variable("HOST", "127.0.0.1")
    if host not in {"127.0.0.1", "localhost", "::1"}:
        raise ImproperlyConfigured(
            f"NEXTROUND_HOST is {host!r}. Without team mode Nextround answers on this machine "
            "only: use 127.0.0.1, localhost or ::1, or leave it out."
        )
    return host


def _data_folder() -> Path:
    """Return the folder everything is kept in, made for its owner's eyes only."""
    folder = Path(_variable("DATA", str(user_data_path("nextround")))).expanduser().absolute()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)
    except OSError as error:
        raise ImproperlyConfigured(
            f"NEXTROUND_DATA: the folder {folder} cannot be made or written ({error.strerror}). "
            "Set NEXTROUND_DATA to a folder you may write to."
        ) from error
    return folder


def _quota() -> int:
    text = _variable("QUOTA_MB", "10000")
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 10_000_000:
        raise ImproperlyConfigured(
            f"NEXTROUND_QUOTA_MB is {text!r}. Set it to the megabytes of files that one person "
            "may keep, such as 10000, or leave it out."
        )
    return int(text)


def _secret_key(file: Path) -> str:
    """Return the key that signs cookies, made at the first start."""
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        pass
    except OSError as error:
        raise ImproperlyConfigured(
            f"NEXTROUND_SECRET_KEY_FILE: {file} cannot be written ({error.strerror})."
        ) from error
    else:
        with os.fdopen(descriptor, "w") as written:
            written.write(secrets.token_urlsafe(64))
    key = file.read_text(encoding="ascii").strip()
    if len(key) < 50:
        raise ImproperlyConfigured(
            f"NEXTROUND_SECRET_KEY_FILE: {file} holds too short a key. Delete the file and start "
            "again; you will have to open the program anew."
        )
    return key


# What a person sets
MODE = _mode()
PORT = _port()
HOST = _host()
DATA = _data_folder()
SECRET_KEY = _secret_key(Path(_variable("SECRET_KEY_FILE", str(DATA / "secret.key"))))

# What the program is made of
DEBUG = False
ROOT_URLCONF = "nextround.urls"
WSGI_APPLICATION = "nextround.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "core.Person"
INSTALLED_APPS = [
    "nextround.apps.core",
    "nextround.apps.plan",
    "nextround.apps.record",
    "nextround.apps.openings",
    "nextround.apps.matching",
    "nextround.apps.lessons",
    "nextround.apps.outlook",
    "nextround.apps.coaching",
    "nextround.apps.intake",
    "nextround.apps.search",
    "nextround.apps.custody",
    "nextround.apps.examples",
    "nextround.web",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "csp",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "template_partials",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "nextround.web.guard.careful_headers",
    "nextround.web.guard.only_own_hosts",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "nextround.web.turns.one_page_at_a_time",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "nextround.web.guard.only_own_pages",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "nextround.web.guard.only_who_was_let_in",
    "nextround.web.guard.as_the_person_reads",
    "django_htmx.middleware.HtmxMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "nextround.web.context.of_the_person",
            ],
        },
    }
]

# SQLite. IMMEDIATE takes the write lock at the start of a transaction, so that two writers wait
# for each other instead of failing; FULL survives a power cut.
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": DATA / "nextround.sqlite3",
        "CONN_MAX_AGE": 600,
        "OPTIONS": {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
                "PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-500"
            ),
        },
    }
}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# Words, dates, numbers: the person's settings override these for each request
LANGUAGE_CODE = "en-gb"
LANGUAGES = [("en-gb", "English")]
LOCALE_PATHS = [PACKAGE / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

# Static files straight from the package: nothing to collect, checked again after a minute
STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_MAX_AGE = 60

# Who may ask, and what the browser may do with the answer
OWN_HOSTS = tuple(f"{name}:{PORT}" for name in ("127.0.0.1", "localhost", "[::1]"))
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
SESSION_COOKIE_NAME = f"nextround_{PORT}"
SESSION_COOKIE_SAMESITE = "Strict"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 60 * 60 * 24 * 30
CSRF_USE_SESSIONS = True
CSRF_FAILURE_VIEW = "nextround.web.views.errors.csrf"
CSRF_HEADER_NAME = "HTTP_X_CSRFTOKEN"
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
# TLS ends where the traffic leaves the machine, and in personal mode it never does.
SILENCED_SYSTEM_CHECKS = ["security.W004", "security.W008", "security.W012", "security.W002"]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "media-src": [SELF, "blob:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

# The largest upload and the largest pasted text; beyond these the answer is 413
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
# A CV with many facts has a few fields for each.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000
UPLOAD_MAX_SIZE = 100 * 1024 * 1024
# How many bytes of files one person may keep
QUOTA = _quota() * 1024 * 1024
FILE_UPLOAD_HANDLERS = [
    "nextround.web.uploads.LimitedUpload",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
FILE_UPLOAD_PERMISSIONS = 0o600
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# Logs carry addresses and ids, never what a person wrote
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {
            "()": "nextround.web.logs.WithoutWords",
            "format": "{asctime} {levelname} {name} {message}",
            "style": "{",
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # The worker's notes on being stopped, and pages not found, are no news to anyone.
    "loggers": {"django_tasks_db": {"level": "ERROR"}, "django.request": {"level": "ERROR"}},
}
