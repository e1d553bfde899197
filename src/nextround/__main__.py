"""The `nextround` command; each group is loaded when it is called."""

import importlib
import os
import sys

import click

# command: (module, what it does); the module is imported only when the command is called,
# so that `read` and `inspect` start without the web framework.
_COMMANDS = {
    "run": ("run", "Start the program and print the address to open."),
    "open": ("run", "Print a fresh address that opens the running program."),
    "share": ("share", "Let links to reviews work in your network, or end that."),
    "debrief": ("debrief", "Look back at one rejection, from the mail to the finding."),
    "odds": ("odds", "What an outcome says: work it out, or check the sums."),
    "read": ("read", "Read mails and postings and print what they say."),
    "inspect": ("inspect", "Print the words read from any file."),
    "export": ("backup", "Write everything you keep into one ZIP of open formats."),
    "import": ("backup", "Add what an exported ZIP holds to what you have."),
    "backup": ("backup", "Copy everything into one file, also while the program runs."),
    "restore": ("backup", "Put a backup in the place of what is there."),
    "doctor": ("doctor", "Say what is installed, what is missing and what to do."),
    "manage": ("manage", "Run one of the web framework's own commands."),
    "worker": ("worker", "Do background work; `run` starts this by itself."),
}
_HIDDEN = {"worker"}
# What would be a name of the language, or hide one, is written with a stroke after it.
_WRITTEN = {"open": "open_", "import": "import_"}


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for name in _COMMANDS if name not in _HIDDEN]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"nextround.cli.{_COMMANDS[cmd_name][0]}")
        command = getattr(module, _WRITTEN.get(cmd_name, cmd_name))
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, _COMMANDS[name][1]) for name in self.list_commands(ctx)])


@click.command(cls=_Commands)
@click.version_option(package_name="nextround")
def _nextround() -> None:
    """Private, self-hosted software for a job search."""


def main() -> None:
    """Run the command line; a setting that is wrong ends in one line and exit code 2."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nextround.settings")
    # Threads of the linear algebra wait for one another at full speed: on a busy machine they take
    # several times as long as one, on an idle one they save nothing worth having.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # One heap for all threads, which take turns anyway, and what is free goes back to the system:
    # some 8 MB less in all.
    os.environ.setdefault("MALLOC_ARENA_MAX", "1")
    os.environ.setdefault("MALLOC_TRIM_THRESHOLD_", "131072")
    try:
        _nextround(prog_name="nextround")
    except Exception as error:
        if type(error).__name__ != "ImproperlyConfigured":
            raise
        click.echo(f"nextround: {error}", err=True)
        sys.exit(2)


if __name__ == "__main__":
    main()
