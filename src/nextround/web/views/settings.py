"""Settings: how the person is called and likes to read."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from nextround.apps.core import history, people
from nextround.web.asked import Asked
from nextround.web.forms.settings import PreferencesForm
from nextround.web.show import show_form
from nextround.web.undo import offer_undo


def settings(request: Asked) -> HttpResponse:
    """Show and keep the preferences."""
    person = request.user
    said = {name: getattr(person, name) for name in PreferencesForm.base_fields}
    form = PreferencesForm(request.POST or None, initial=said)
    if request.method == "POST" and form.is_valid():
        with history.following() as made:
            people.prefer(person, **form.cleaned_data)
        offer_undo(request, _("Saved."), made, back=reverse("settings"))
        return redirect("settings")
    return show_form(request, "settings/page.html", {"place": "settings", "form": form})
