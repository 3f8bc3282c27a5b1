"""What the commands about rules share: the registry and policy that hold in the folder one is in."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import NamedTuple

from newslint.cli import output
from newslint.config import Config
from newslint.policy import Policy
from newslint.registry import Registry
from newslint.resolve import Flags, Policies


class Terms(NamedTuple):
    """The config of the folder, the rules it can speak of, the policy, and the ids of the rules that are on."""

    config: Config
    registry: Registry
    policy: Policy
    on: set[str]


def here(isolated: bool = False, config: str | None = None) -> Terms:
    """The terms of the folder one is in. Raises NewslintError where its config is at fault.

    Rules with a fault are named on standard error.
    """
    policies = Policies(Flags(isolated=isolated, config=config))
    place = os.path.join(os.getcwd(), "draft")
    found = policies.config(place)
    registry = policies.registry(found)
    for fault in registry.faults:
        output.warn(fault)
    policy = policies(place)
    return Terms(found, registry, policy, policy.on())


def selected(registry: Registry, names: Iterable[str]) -> list[str]:
    """The ids that rules and packs of these names come to; all where there are none.

    Raises NewslintError, with the nearest name, for one that is none.
    """
    names = list(names)
    for name in names:
        registry.require(name)
    return [i for i in registry.ids() if not names or i in names or i.partition(".")[0] in names]
