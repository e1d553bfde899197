"""`nextround manage`: the web framework's own commands."""

import click


@click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []})
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def manage(words: tuple[str, ...]) -> None:
    """Run one of Django's own commands, such as `check` or `dbshell`."""
    from django.core.management import execute_from_command_line

    execute_from_command_line(["nextround manage", *words])
