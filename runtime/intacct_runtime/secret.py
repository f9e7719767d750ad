"""A text that must not be seen: it shows itself to nobody who does not ask by name."""

from __future__ import annotations

import hmac
import re
from typing import Final, NoReturn

MASK: Final = "***"
SECRET_FIELDS: Final = frozenset(
    {
        *("password", "newpassword", "pwd", "sessionid", "secret", "token"),
        *("accountnumber", "achaccountnumber", "wireaccountnumber", "bankaccountno", "bankaccountnumber"),
        *("returnaccountnumber", "iban", "cardnum", "cardnumber", "creditcardnumber", "maskcardnum", "securitycode"),
        *("routingno", "routingnumber", "fractionalroutingno", "achbankroutingnumber", "wirebankroutingnumber", "aba"),
        *("sortcode", "bsbnumber", "taxid", "taxidnumber", "taxuid", "ssn", "socialsecuritynumber", "birthdate"),
        "attachmentdata",
    }
)
"""Fields whose values nobody has to see: passwords, sessions, numbers of bank accounts, cards and people."""
_PLACE: Final = re.compile(r"\[[^\]]*\]\Z")
_VALUE: Final = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|-?\d[\d.,:/-]*""")


def is_secret(name: str) -> bool:
    """Whether a field is one of `SECRET_FIELDS`, by its wire name or Python name, also that of a related record."""
    name = name.lower().rstrip("_")
    return name in SECRET_FIELDS or re.split(r"[._]", name)[-1] in SECRET_FIELDS


def without_value(problem: str, path: str) -> str:
    """Return what is wrong with a field, without the value that was given if it is secret."""
    step = _PLACE.sub("", path).rpartition(".")[2]
    if not is_secret(step):
        return problem
    given, accepted, rest = problem.partition("; accepted")
    return _VALUE.sub(MASK, given) + accepted + rest


class Secret:
    """A password or session id. Its text is in no repr, no format, no pickle; `reveal()` gives it."""

    __slots__ = ("__text",)

    def __init__(self, text: str | Secret) -> None:
        self.__text = text.reveal() if isinstance(text, Secret) else text

    def reveal(self) -> str:
        """Return the text."""
        return self.__text

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self.__text.encode(), other.reveal().encode())

    def __hash__(self) -> int:
        return hash(self.__text)

    def __bool__(self) -> bool:
        return bool(self.__text)

    def __repr__(self) -> str:
        return f"Secret({MASK})"

    def __str__(self) -> str:
        return MASK

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled or copied; pass the text where it is needed")
