"""attribution.reads-a-statement"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.analysis.attributions import Order, attributions
from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_DOCUMENT = (
    r" (?P<what>(?:an?|the|one|his|her|its|their) (?:[\w-]+ ){0,2}?"
    r"(?:statement|communiqu[eé]|release|letter|memo|memorandum|note|email|e-mail|message))\b"
    r"(?: (?:(?:that was )?(?:released|issued|published|posted|put out|sent) by|from|by) "
    r"(?P<whose>(?:[\w’'&-]+ ){0,5}[\w’'&-]+)(?=[.,;:]|\Z))?"
)
_ANOTHER_CLAUSE = frozenset("on in at after before during when while which that who to and last late early".split())


@rule(
    summary="A person or a body says it, in a statement.",
    why="“Reads a statement” hides who speaks behind a sheet of paper.",
    cites="House style; the AP Stylebook has no entry",
    words=("read", "reads"),
    examples=(
        wrong(
            "“All flights are canceled,” reads a statement from the airline.",
            "“All flights are canceled,” the airline said in a statement.",
        ),
        wrong('"All flights are canceled," read the statement.', '"All flights are canceled," the statement said.'),
        wrong(
            "“We regret it,” reads a letter issued by the Ministry of Transport.",
            "“We regret it,” the Ministry of Transport said in a letter.",
        ),
        right("“All flights are canceled,” the airline said in a statement."),
        right("“No Parking,” reads a sign at the gate."),
        right("She put down “Ulysses” and read a statement."),
        right("Then the lawyer read a statement to the court."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Where the text says whose statement it is, the rewrite names them."""
    prose = document.prose
    for attribution in context.derive(attributions):
        if attribution.lemma != "read" or attribution.order is not Order.VERB_SPEAKER:
            continue
        found = re.compile(_DOCUMENT).match(prose, attribution.verb.end)
        if found is None:
            continue
        whose = found["whose"]
        if whose and _ANOTHER_CLAUSE.isdisjoint(whose.split()):
            rewritten, end = f"{whose} said in {found['what']}", found.end()
        else:
            rewritten, end = f"{found['what']} said", found.end("what")
        yield Hit(Span(attribution.verb.start, end), "A statement does not read itself; say who said it", (rewritten,))
