"""Contact points: the e-mail addresses, phone numbers and handles by which a customer is known.

Each has the text as somebody wrote it, which is shown, and a normal form, by which it is found again.
Normal forms are cautious: two different mailboxes or lines must never become one, because mail and
calls of a stranger would land with the wrong customer.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber


class ContactKind(StrEnum):
    """How a customer is reached; the value is what the store keeps."""

    EMAIL = "email"
    PHONE = "phone"
    HANDLE = "handle"


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """`value` as written, trimmed; `normal` is equal for two ways of writing the same address or number."""

    kind: ContactKind
    value: str
    normal: str


_MAX_ADDRESS, _MAX_LOCAL, _MAX_DOMAIN, _MAX_LABEL = (
    254,
    64,
    253,
    63,
)  # octets: RFC 5321 4.5.3.1, RFC 1035 2.3.4
_MIN_DIGITS, _MAX_DIGITS = 5, 15  # at most: E.164; fewer are extensions and emergency numbers
_WITH_COUNTRY_CODE = 11  # digits; shorter ones are numbers of the country (Italy's mobiles begin with 39)
_MAX_EXTRA = 10  # a dialling prefix ("0011") and an extension
_MAX_HANDLE = 100

_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\x00-\x08\x0e-\x1f\x7f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")  # what a broken header leaves behind; no file can hold it
_DISPLAY_NAME = re.compile(r"^[^<>]*<([^<>]*)>[\s;,]*$")
_DOTS = re.compile(r"[\u3002\uff0e\uff61]")  # the full stops of IDNA, RFC 3490 3.1
_LABEL = re.compile(r"[^\W_](?:[\w-]*[^\W_])?|_[\w-]+")
_LITERAL = re.compile(r"\[[0-9A-Fa-f.:IPv]+\]")  # user@[192.0.2.1], RFC 5321 4.1.3
_SCIENTIFIC = re.compile(r"[+']?\d[.,]?\d*e\+?\d+", re.IGNORECASE)
_NETWORKS = {
    "facebook.com": "facebook",
    "fb.com": "facebook",
    "instagram.com": "instagram",
    "linkedin.com": "linkedin",
    "t.me": "telegram",
    "tiktok.com": "tiktok",
    "twitter.com": "x",
    "x.com": "x",
    "youtube.com": "youtube",
}
_PROFILE = re.compile(
    r"(?:https?://)?(?:www\.|m\.)?([\w.-]+\.\w+)/(?:in/)?@?([^/?#\s]+)/?(?:[?#]\S*)?", re.IGNORECASE
)


def email_point(text: str) -> ContactPoint | None:
    """The one e-mail address in a text (`a@b.de`, `mailto:a@b.de`, `Anna <a@b.de>`); None when it is not one.

    Case is ignored on both sides of the @, a domain in Unicode equals its punycode form. Dots and
    `+tags` stay: only the provider knows whether they matter.
    """
    address = _tidy(text)
    if found := _DISPLAY_NAME.match(address):
        address = found[1].strip()
    if address[:7].lower() == "mailto:":
        address = address[7:].partition("?")[0]
    address = address.strip("' ;,")
    if address[:1] == address[-1:] == '"':
        address = address[1:-1]
    local, at, domain = address.rpartition("@")
    domain = domain.removesuffix(".")
    normal_domain = _normal_domain(domain)
    if not at or not normal_domain or not _is_local_part(local):
        return None
    normal = f"{_lower(local)}@{normal_domain}"
    if len(normal.encode()) > _MAX_ADDRESS:
        return None
    return ContactPoint(ContactKind.EMAIL, f"{local}@{domain}", normal)


def phone_point(text: str, country: str) -> ContactPoint | None:
    """The one phone number in a text; None when it is not one.

    `country` (ISO 3166, "DE") is the region of numbers written without a country code. The normal form is
    E.164 ("+4930123456"), with `;ext=5` (RFC 3966) for an extension; where the plan of the country cannot
    place the number (no area code, unknown country), its digits alone.
    """
    value = _tidy(text).lstrip("'").removesuffix(".0")
    if "@" in value or _SCIENTIFIC.fullmatch(
        value.replace(" ", "")
    ):  # 4.91712E+11: rounded, the digits are lost
        return None
    digits = _digits(value)
    if not _MIN_DIGITS <= len(digits) <= _MAX_DIGITS + _MAX_EXTRA:
        return None
    normal = _e164(value, digits, country.upper()) or (digits if len(digits) <= _MAX_DIGITS else None)
    return ContactPoint(ContactKind.PHONE, value, normal) if normal else None


def handle_point(text: str) -> ContactPoint | None:
    """The account name in a text (`@anna`, `https://instagram.com/anna`); None when it is not one.

    The address of a profile keeps its network in the normal form ("instagram:anna"): the same name on
    another network may be another person.
    """
    value = _tidy(text)
    name = value
    if profile := _PROFILE.fullmatch(value):
        network = _NETWORKS.get(profile[1].lower(), profile[1].lower())
        name = f"{network}:{profile[2]}"
    normal = _lower(name).removeprefix("@")
    if (
        not normal
        or len(normal) > _MAX_HANDLE
        or re.search(r"\s", normal)
        or not re.search(r"\w", normal)
        or "://" in normal
    ):
        return None
    return ContactPoint(ContactKind.HANDLE, value, normal)


def _tidy(text: str) -> str:
    return _SURROGATE.sub("\ufffd", _INVISIBLE.sub("", text)).strip()


def _lower(text: str) -> str:
    """Ignores case, but not by `casefold`: "strauß" and "strauss" are two mailboxes."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).lower())


def _is_local_part(local: str) -> bool:
    quoted = len(local) > 2 and local[0] == local[-1] == '"'
    forbidden = r'["\s\ufffd]' if quoted else r'[\s\ufffd@<>()\[\]:;,"\\]'
    bare = local[1:-1] if quoted else local
    return 0 < len(local.encode()) <= _MAX_LOCAL and not re.search(forbidden, bare)


def _normal_domain(domain: str) -> str:
    """Lower case and ASCII (RFC 5891 labels), or an empty string when it cannot be a domain."""
    if _LITERAL.fullmatch(domain):
        return domain.lower()
    labels = [_ascii_label(label) for label in _lower(_DOTS.sub(".", domain)).split(".")]
    normal = ".".join(labels)
    return normal if all(labels) and len(normal) <= _MAX_DOMAIN else ""


def _ascii_label(label: str) -> str:
    if not _LABEL.fullmatch(label):
        return ""
    try:
        ascii_label = label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")
    except UnicodeError:
        return ""
    return ascii_label if len(ascii_label) <= _MAX_LABEL else ""


def _digits(text: str) -> str:
    """Digits of any script as ASCII."""
    digits = re.sub(r"\D", "", text)
    return digits if digits.isascii() else "".join(str(unicodedata.digit(digit)) for digit in digits)


def _e164(text: str, digits: str, country: str) -> str | None:
    """E.164 when the number fits a country's plan, area code included.

    Programs drop the plus of an international number. Digits without plus and zero are read as such
    when they are one and either begin with the country's own code ("4917112345678" in Germany) or
    are no number of the country.
    """
    national = _parsed(text, country)
    if "+" in text or (digits[0] == "0" and digits[:2] != "00"):
        return _written_out(national)
    abroad = _parsed("+" + digits.removeprefix("00"), "")
    if abroad is None or not _is_real(abroad):
        return _written_out(national)
    own_code = national is not None and national.country_code == abroad.country_code
    is_abroad = (own_code and len(digits) >= _WITH_COUNTRY_CODE) or not _is_real(national)
    return _written_out(abroad if is_abroad else national)


def _parsed(text: str, country: str) -> PhoneNumber | None:
    """The number as a plan cuts it; None when its length is not one of that plan."""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return None
    length = phonenumbers.is_possible_number_with_reason(number)
    return number if length == phonenumbers.ValidationResult.IS_POSSIBLE else None


def _is_real(number: PhoneNumber | None) -> bool:
    """Whether the range of a number is in use, not only its length possible."""
    import phonenumbers

    return number is not None and phonenumbers.is_valid_number(number)


def _written_out(number: PhoneNumber | None) -> str | None:
    import phonenumbers

    if number is None:
        return None
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return f"{e164};ext={number.extension}" if number.extension else e164
