"""Every example of every rule."""

import pytest

from newslint.examples import failures
from newslint.registry import Registry

REGISTRY = Registry(use_cache=False)


def test_every_card_can_be_read():
    assert REGISTRY.faults == []


@pytest.mark.parametrize("rule_id", REGISTRY.ids())
def test_a_rule_keeps_its_examples(rule_id):
    assert list(failures(REGISTRY, REGISTRY.rule(rule_id))) == []
