"""A language as a table writes it."""

from __future__ import annotations

import re
import unicodedata

_TAG = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?", re.IGNORECASE)
_NAMES = {
    "ar": "arabic",
    "cs": "czech cestina tschechisch",
    "da": "danish dansk danisch",
    "de": "german deutsch allemand aleman tedesco duits niemiecki",
    "en": "english englisch anglais ingles inglese engels angielski",
    "es": "spanish spanisch espanol espagnol spagnolo hiszpanski",
    "fi": "finnish suomi finnisch",
    "fr": "french franzosisch francais frances francese frans francuski",
    "it": "italian italienisch italiano italien włoski",
    "ja": "japanese japanisch 日本語",
    "nl": "dutch niederlandisch nederlands neerlandais",
    "no": "norwegian norsk norwegisch",
    "pl": "polish polnisch polski polonais polaco",
    "pt": "portuguese portugiesisch portugues portugais",
    "ru": "russian russisch русскии russe",
    "sv": "swedish svenska schwedisch",
    "tr": "turkish turkisch turkce",
    "uk": "ukrainian ukrainisch украінська",
    "zh": "chinese chinesisch 中文",
}
_TAG_OF = {name: tag for tag, names in _NAMES.items() for name in names.split()}


def written_language(text: str) -> str:
    """The BCP 47 tag (RFC 5646) of "de_DE", "German" or "Français"; empty when it is not known."""
    text = text.strip()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    if tag := _TAG_OF.get(plain.split("(")[0].strip()):
        return tag
    if not (found := _TAG.fullmatch(text)):
        return ""
    language, script, region = found.groups()
    return "-".join(
        part for part in (language.lower(), (script or "").title(), (region or "").upper()) if part
    )
