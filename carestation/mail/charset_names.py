"""Which codec reads a declared charset: what is really sent under a name, not what it once meant."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

_ALIASES = {
    # The larger sets, as browsers and mail programs read them (WHATWG Encoding).
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gb-2312-80": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "hz-gb-2312": "hz",
    "ks-c-5601-1987": "cp949",
    "ks-c-5601": "cp949",
    "euc-kr": "cp949",
    "iso-2022-jp": "iso2022_jp",
    "iso-2022-jp-ms": "iso2022_jp",
    "cp50220": "iso2022_jp",
    "cp50221": "iso2022_jp",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "ms932": "cp932",
    "x-euc-jp": "euc_jp",
    "big5": "cp950",
    "x-x-big5": "cp950",
    "x-mac-cyrillic": "mac_cyrillic",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
    "iso-8859-6-e": "iso-8859-6",
    "tis-620": "cp874",
    "unicode-1-1-utf-7": "utf-7",
    "unicode": "utf-16",
    "uft-8": "utf-8",
    "uft8": "utf-8",
    "utf": "utf-8",
    "utf8mb4": "utf-8",
}
_NOT_CHARSETS = {"unicode-escape", "raw-unicode-escape", "mbcs", "oem", "idna", "punycode", "undefined"}
_SEVERAL_BYTES = re.compile(r"utf|gb|big5|cp9[345]|euc|shift|iso2022|hz|johab")


@lru_cache(maxsize=512)
def codec_name(charset: str) -> str | None:
    """Python's name of the codec for a charset as declared in a mail; None for one that nobody knows."""
    name = charset.strip().strip("\"'<>").split("*")[0].lower().replace("_", "-")
    if not name or len(name) > 60:
        return None
    name = _ALIASES.get(name, name)
    windows = re.fullmatch(r"(?:x-)?(?:windows|win|cp|x-cp)-?(\d{3,5})", name)
    try:
        info = codecs.lookup(f"cp{windows[1]}" if windows else name)
    except (LookupError, ValueError, UnicodeError):
        return None
    if info.name.replace("_", "-") in _NOT_CHARSETS or not getattr(info, "_is_text_encoding", True):
        return None
    return info.name


def proves_itself(codec: str) -> bool:
    """Whether text in another charset would hardly decode with this one: true for those of several bytes."""
    return _SEVERAL_BYTES.match(codec) is not None
