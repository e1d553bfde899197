"""The settings of the second listener: links to reviews, and nothing else of the program."""

from nextround.apps.coaching import reach, share_note
from nextround.settings import *  # noqa: F403
from nextround.settings import DATA, LOGGING

# Without a note nobody is answered: nothing is opened by a slip.
_listens = share_note.read(DATA)
OWN_HOSTS = reach.hosts_of(_listens) if _listens else ()
ALLOWED_HOSTS = [host.rpartition(":")[0] or host for host in OWN_HOSTS]

# No session, no cookie: whoever has the word of a link is who it is for.
ROOT_URLCONF = "nextround.urls_share"
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "nextround.web.guard.careful_headers",
    "nextround.web.share_guard.listed_nowhere",
    "nextround.web.share_guard.only_own_names",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "nextround.web.share_guard.only_so_often",
    "nextround.web.share_guard.only_small_forms",
    "nextround.web.share_guard.only_own_forms",
    "nextround.web.turns.one_page_at_a_time",
]
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]

SECURE_REFERRER_POLICY = "no-referrer"
# Over plain http browsers ignore any other, and complain of it to whoever looks.
SECURE_CROSS_ORIGIN_OPENER_POLICY = (
    "same-origin" if _listens and _listens.address.startswith("https:") else "unsafe-none"
)

# The largest answer is a tenth of this; beyond it the answer is 413.
DATA_UPLOAD_MAX_MEMORY_SIZE = 256 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200

# The address of a page opens it: no log may hold one.
LOGGING = {
    **LOGGING,
    "formatters": {
        "plain": {
            "()": "nextround.web.share_logs.WithoutAddresses",
            "format": "{asctime} {levelname} {name} {message}",
            "style": "{",
        }
    },
    # Links that lead nowhere are no news; nor is a HEAD, which mail programs send in numbers.
    "loggers": {"django.request": {"level": "ERROR"}, "gunicorn.http.wsgi": {"level": "ERROR"}},
}
