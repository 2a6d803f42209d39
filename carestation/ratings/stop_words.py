"""Words that say nothing by themselves, in the languages of customers (en, de, fr, es)."""

from __future__ import annotations

_ENGLISH = """
a about after again all also always am an and any anything are as at be because been before being but by can
could did didn't do does doesn't don't done even every everything for from get got had has have he her here
him his how i if in into is isn't it it's its just like made make me more most much my never no not now of on
once one only or other our out over own really she should so some something still such than that the their
them then there these they thing things this those to too two up us very was wasn't way we well were what when
where which while who why will with would you your yours
"""
_GERMAN = """
aber alle allem allen aller alles als also am an auch auf aus bei bin bis bist da damit dann das dass dem den
denn der des dich die dies diese diesem diesen dieser dir doch dort du durch ein eine einem einen einer eines
er es etwas euch für gab ganz gar habe haben hat hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem ihren
ihrer im immer in ist ja jede jeder kann kein keine keinen können man mehr mein meine meinem meinen meiner
mich mir mit nach nicht nichts noch nur ob oder ohne schon sehr sein seine sich sie sind so um und uns unser
unsere unter viel vom von vor war waren warum was weil wenn wer werde werden wie wieder wir wird wurde wurden
zu zum zur über
"""
_FRENCH = """
ai alors après au aucun aussi autre aux avait avant avec avoir bien car ce cela ces cet cette chez comme
comment dans de des donc dont du elle elles en encore est et était été être eu fait fois il ils je la le les
leur leurs lui ma mais me mes moi mon même ne ni nos notre nous on ont ou où par pas peu plus pour pourquoi
près quand que quel quelle qui sa sans se ses si son sont sur ta te tous tout toute toutes tres très tu un une
vos votre vous y à ça
"""
_SPANISH = """
al algo antes aquí así aunque bien cada como con cual cuando de del desde donde dos el ella ellos en entre era
es esa ese eso esta este esto estoy está están fue fueron ha había han hasta hay la las le les lo los mas me
mi mis mucho muy más nada ni no nos nosotros o os otra otro para pero poco por porque que quien qué se ser si
sido sin sobre solo son su sus sí también te tengo tenía tiene todo todos tu un una uno usted ustedes y ya yo
él
"""

STOP_WORDS = frozenset(f"{_ENGLISH} {_GERMAN} {_FRENCH} {_SPANISH}".split())
