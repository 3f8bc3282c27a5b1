"""The command line. Each command is a module, imported when it is asked for."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import cast

import click

from newslint import __version__
from newslint.cli import output
from newslint.errors import NewslintError

COMMANDS = ("check", "rules", "explain", "test", "new")
"""In the order of `--help`; `newslint.cli.<name>_command` holds the command `<name>`."""

FOUND, FAILED, INTERRUPTED = 1, 2, 130


class _Lazy(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        return cast("click.Command", import_module(f"newslint.cli.{cmd_name}_command").command)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            from newslint.errors import nearest

            ctx.fail(f"No such command {args[0]!r}{nearest(args[0], COMMANDS)}")
        return super().resolve_command(ctx, args)


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="newslint %(version)s")
def cli() -> None:
    """The copy desk in a pull request: reads drafts of news articles, and says what an editor would stop at."""


def main(arguments: Sequence[str] | None = None) -> None:
    """The program. Exits 0 with nothing found, 1 with something, 2 where newslint could not do its job."""
    try:
        result = cli.main(arguments, prog_name="newslint", standalone_mode=False)
        code = result if isinstance(result, int) else 0
    except click.ClickException as error:
        error.show()
        code = FAILED
    except NewslintError as error:
        output.warn(str(error))
        code = FAILED
    except (click.Abort, KeyboardInterrupt):
        output.warn("interrupted")
        code = INTERRUPTED
    except Exception:
        # Python's own exit code for a crash is 1, which would say that something was found.
        import traceback

        output.warn(f"crashed; this is a bug in newslint {__version__}\n{traceback.format_exc()}")
        code = FAILED
    sys.exit(code)
