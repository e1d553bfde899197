"""Settings: how the person is called and likes to read, and where the data lies."""

from django.conf import settings as program
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from nextround.apps.core import people
from nextround.web.asked import Asked
from nextround.web.forms.settings import PreferencesForm
from nextround.web.show import show


def settings(request: Asked) -> HttpResponse:
    """Show and keep the preferences."""
    person = request.user
    form = PreferencesForm(
        request.POST or None,
        initial={
            "full_name": person.full_name,
            "time_zone": person.time_zone,
            "scheme": person.scheme,
        },
    )
    if request.method == "POST" and form.is_valid():
        people.prefer(person, **form.cleaned_data)
        messages.success(request, _("Saved."))
        return redirect("settings")
    status = 422 if request.method == "POST" else 200
    context = {"place": "settings", "form": form, "data_folder": program.DATA}
    return show(request, "settings/page.html", context, status=status)
