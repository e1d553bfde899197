"""Every page still fits a narrow window when each text of a search ends in one very long word."""

import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page, expect

from browser.conftest import Visit
from browser.looks import sideways
from browser.program import Program

pytestmark = [pytest.mark.browser, pytest.mark.long]

_LEAST_PAGES = 50
# What the program writes for itself, and not what a person typed.
_LENGTHEN = """
import django
django.setup()
from django.apps import apps
from django.db.models import CharField, F, TextField, Value
from django.db.models.functions import Concat, Substr
OWN = {"digest", "file", "key", "kind", "language", "password", "query", "subject_kind", "table"}
OWN |= {"library_key", "scale", "time_zone", "token_digest"}
texts = 0
for model in apps.get_models():
    if not model.__module__.startswith("nextround") or model.__name__ in {"Job", "Arrival"}:
        continue
    for field in model._meta.concrete_fields:
        typed = type(field) in (CharField, TextField) and not field.choices and not field.unique
        if not typed or field.name in OWN or (field.max_length or 60) < 40:
            continue
        longer = Concat(F(field.name), Value(" " + "W" * 150))
        if field.max_length:
            longer = Substr(longer, 1, field.max_length)
        texts += model._base_manager.exclude(**{field.name: ""}).update(**{field.name: longer})
assert texts > 100, texts
"""
_NAMES = re.compile(r"\d[\d-]*|(?<=/settings/numbers/)[\w.-]+")


def _first_of_each_kind(page: Page) -> Iterator[str]:
    """Go to a page of each kind that links lead to, and yield its address."""
    seen, to_do = {"/"}, ["/"]
    while to_do:
        address = to_do.pop(0)
        try:
            answer = page.goto(address)
        except PlaywrightError as fault:
            if "Download is starting" not in fault.message:
                raise
            continue
        if answer and "html" in answer.headers["content-type"]:
            yield address
        links = page.locator("a[href^='/']").evaluate_all("all => all.map((a) => a.pathname)")
        for link in links:
            kind = _NAMES.sub("N", link)
            if kind not in seen:
                seen.add(kind)
                to_do.append(link)


@pytest.mark.parametrize("name", ["Ruth Adeyemi", "Tomas", "Imogen"])
def test_no_page_grows_wider_than_its_window(visit: Visit, fresh_program: Program, name: str):
    page = visit(390, stranger_to=fresh_program)
    page.goto(fresh_program.first_address)
    page.goto("/examples/")
    page.get_by_role("button", name=re.compile(f"^Open the search of {name}")).click()
    expect(page.get_by_role("note", name="This is an example")).to_be_visible()
    settings = {"DJANGO_SETTINGS_MODULE": "nextround.settings"}
    environment = fresh_program.environment | settings
    subprocess.run([sys.executable, "-c", _LENGTHEN], env=environment, check=True)
    over = {address: sideways(page) for address in _first_of_each_kind(page)}
    assert len(over) > _LEAST_PAGES
    assert {address: wide for address, wide in over.items() if wide} == {}
