"""Whether a draft is spelled the British way: what a rule of American house style asks before it speaks.

A British draft is not an American one with forty mistakes; a rule that says so is switched off by its readers.
"""

from __future__ import annotations

from newslint.analysis.vocabulary import vocabulary
from newslint.document import Document
from newslint.rule import Derive

# Common in news, and never right on the other side. Not -ize: Oxford and the United Nations write it too.
# Not travelled, cancelled, grey, theatre, judgement: Americans write these often enough.
BRITISH = frozenset(
    "analyse analysed analysing apologised armour armoured authorised behaviour behaviours cancelling centre centred"
    " centres cheque cheques colour coloured colourful colours councillor councillors criticise criticised criticising"
    " defence defences emphasised endeavour favour favourable favoured favourite favourites favours fibre finalised"
    " flavour foetus globalisation harbour honour honourable honoured honours hospitalised humour jewellery kilometre"
    " kilometres labelled labour labourers legalisation legalise legalised licence litre litres manoeuvre metre metres"
    " mobilised neighbour neighbourhood neighbouring neighbours offence offences organisation organisations organise"
    " organised organisers organising paediatric paralysed plough prioritise privatised programme programmes realise"
    " realised recognise recognised rumour rumours specialised specialising stabilise summarised tumour tyre tyres"
    " utilised vapour whilst".split()
)
AMERICAN = frozenset(
    "analyze analyzed analyzing apologized armor armored behavior behaviors canceled canceling center centered centers"
    " color colored colorful colors councilman councilwoman counselor defense defenses endeavor favor favorable favored"
    " favorite favorites favors fiber flavor fueled gray harbor honor honorable honored honors humor jewelry kilometer"
    " kilometers labeled labor license liter liters maneuver meter meters neighbor neighborhood neighboring neighbors"
    " offense offenses paralyzed pediatric percent plow program programs rumor rumors theater traveled traveling tumor"
    " vapor".split()
)


def is_british(document: Document, derive: Derive) -> bool:
    """The analysis: at least two British spellings, and more of them than American ones.

    Each spelling counts once, so that one name ("Labour", "World Trade Center") does not decide.
    """
    found = derive(vocabulary)
    british = len(BRITISH & found)
    return british > 1 and british > len(AMERICAN & found)
