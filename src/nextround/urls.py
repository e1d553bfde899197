"""Every address of the program."""

from django.urls import URLPattern, path

from nextround.web.views import (
    add,
    debrief,
    errors,
    health,
    history,
    openings,
    places,
    settings,
    today,
)
from nextround.web.views import debrief_next as next_step

urlpatterns: list[URLPattern] = [
    path("health", health.health, name="health"),
    path("", today.today, name="today"),
    path("today/actions/<int:pk>/<str:verb>/", today.action, name="action"),
    path("add/", add.add, name="add"),
    path("add/read/", add.read, name="add-read"),
    path("add/keep/", add.keep, name="add-keep"),
    path("openings/", openings.all_openings, name="openings"),
    path("openings/new/", openings.new, name="opening-new"),
    path("openings/<int:pk>/", openings.one, name="opening"),
    path("openings/<int:pk>/edit/", openings.edit, name="opening-edit"),
    path("openings/<int:pk>/move/", openings.move, name="opening-move"),
    path("openings/<int:pk>/note/", openings.note, name="opening-note"),
    path("openings/<int:pk>/debrief/", debrief.begin, name="debrief-begin"),
    path("openings/<int:pk>/history/", history.of_opening, name="opening-history"),
    path("history/", history.everything, name="history"),
    path("changes/<int:pk>/undo/", history.undo, name="change-undo"),
    path("debriefs/<int:pk>/", debrief.summary, name="debrief"),
    path("debriefs/<int:pk>/summary.md", debrief.as_markdown, name="debrief-markdown"),
    path("debriefs/<int:pk>/plans.ics", next_step.as_calendar, name="debrief-calendar"),
    path("debriefs/<int:pk>/put-off/", debrief.put_off, name="debrief-put-off"),
    path("debriefs/<int:pk>/picture/", debrief.picture, name="debrief-picture"),
    path("debriefs/<int:pk>/things/", debrief.add_thing, name="debrief-thing"),
    path(
        "debriefs/<int:pk>/things/<int:thing>/drop/", debrief.drop_thing, name="debrief-thing-drop"
    ),
    path("debriefs/<int:pk>/sentence/", debrief.suspect, name="debrief-suspect"),
    path("debriefs/<int:pk>/letter/", next_step.letter, name="debrief-letter"),
    path("debriefs/<int:pk>/letter/sent/", next_step.letter_sent, name="debrief-letter-sent"),
    path("debriefs/<int:pk>/<slug:step>/", debrief.step, name="debrief-step"),
    path("practice/", places.practice, name="practice"),
    path("documents/", places.documents, name="documents"),
    path("progress/", places.progress, name="progress"),
    path("people/", places.people, name="people"),
    path("settings/", settings.settings, name="settings"),
    path("how-it-is-worked-out/", places.worked_out, name="worked-out"),
]

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.server_error
