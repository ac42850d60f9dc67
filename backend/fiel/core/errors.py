"""Expected failures. A ``Refusal`` becomes data in an answer; anything else is a bug and is masked.

Refusal
├── NotFound         it does not exist, or not for you
├── InvalidInput     a form with what is wrong in each field
├── KeyReused        an idempotency key came back with another meaning
├── Throttled        too many tries
├── ConfirmIdentity  who it is must be proven again first
├── NotRestored      something has taken the place of what was removed
├── Unavailable      the database is away, or has no room: nothing of ours to mend
└── …                one class for each way a slice can say no, in its ``errors.py``
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from fiel.core.field_messages import FIELD_MESSAGES, MEANWHILE_MESSAGES
from fiel.core.language import Counted, Language, format_day

Fact = int | str | date


def _say(template: str, facts: Mapping[str, Fact], language: Language) -> str:
    told = {
        name: Counted(fact, language)
        if isinstance(fact, int)
        else format_day(fact, language)
        if isinstance(fact, date)
        else fact
        for name, fact in facts.items()
    }
    return template.format(**told)


class Refusal(Exception):  # it is an answer, not a malfunction
    """We understood and say no. ``es`` and ``en`` say what to do; braces name the facts."""

    code: ClassVar[str] = "REFUSED"
    es: ClassVar[str]
    en: ClassVar[str]

    def __init__(self, **facts: Fact) -> None:
        self.facts = facts
        super().__init__(self.code, facts)

    def message(self, language: Language) -> str:
        return _say(self.es if language == "es" else self.en, self.facts, language)


class NotFound(Refusal):
    code = "NOT_FOUND"
    es = "No lo encontramos. Comprueba que está bien escrito y que tienes acceso."
    en = "We can't find it. Check the spelling and that you have access."


class KeyReused(Refusal):
    code = "IDEMPOTENCY_KEY_REUSED"
    es = "Esta clave de operación ya se usó para otra cosa. Repite la operación con una clave nueva."
    en = "This operation key was already used for something else. Try again with a new key."


class ChangedMeanwhile(Refusal):
    """Somebody else saved the same form since this one was opened."""

    code = "CHANGED_MEANWHILE"
    es = "Otra persona lo ha cambiado mientras tanto. No hemos guardado nada: mira cómo está ahora y repite tu cambio."
    en = "Somebody else changed it meanwhile. Nothing was saved: look at it as it is now and make your change again."


class Throttled(Refusal):
    """``seconds`` tells when to come back."""

    code = "THROTTLED"
    es = "Demasiados intentos. Espera unos minutos y vuelve a probar."
    en = "Too many tries. Wait a few minutes and try again."

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(seconds=seconds)


class ConfirmIdentity(Refusal):
    """The act is for whoever has proven lately who they are; doing it again after that goes through."""

    code = "CONFIRM_IDENTITY"
    es = "Confirma que eres tú para continuar: con tu contraseña o con una llave de acceso."
    en = "Confirm that it's you to go on: by your password or a passkey."


class Unavailable(Refusal):
    """Whether the operation under way was done is not known: the same key tells. ``seconds``: after them it is worth
    while to ask again."""

    code = "UNAVAILABLE"
    seconds: ClassVar[int] = 5
    es = "El servidor no alcanza sus datos en este momento. Vuelve a probar enseguida: nada se hace dos veces."
    en = "The server can't reach its data right now. Try again in a moment: nothing is done twice."


class NoRoom(Unavailable):
    code = "NO_ROOM"
    es = (
        "El servidor se ha quedado sin espacio: se puede consultar, pero no guardar nada. Avisa a quien lo administra y"
        " vuelve a probar después."
    )
    en = (
        "The server has run out of room: you can look at things, but nothing can be saved. Tell whoever runs it and"
        " try again later."
    )


_DIRECTION_TRICKS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What is wrong with one field of a form; ``path`` in the input's own names, as ``address.city``."""

    path: str
    code: str
    facts: Mapping[str, Fact]

    def message(self, language: Language) -> str:
        es, en = FIELD_MESSAGES[self.code]
        return _say(es if language == "es" else en, self.facts, language)


class InvalidInput(Refusal):
    code = "INVALID_INPUT"
    es = "Revisa los datos marcados."
    en = "Check the marked fields."

    def __init__(self, *problems: FieldProblem) -> None:
        self.problems = problems
        super().__init__()


class NotRestored(Refusal):
    """What was removed can't come back as it was: *problem* is what a form of it would be told now."""

    code = "NOT_RESTORED"
    es = "No puede volver como estaba. {why}"
    en = "It can't come back as it was. {why}"

    def __init__(self, problem: FieldProblem) -> None:
        self.problem = problem
        super().__init__()

    def message(self, language: Language) -> str:
        is_spanish = language == "es"
        es, en = MEANWHILE_MESSAGES.get(self.problem.code) or FIELD_MESSAGES[self.problem.code]
        why = _say(es if is_spanish else en, self.problem.facts, language)
        return (self.es if is_spanish else self.en).format(why=why)


@contextmanager
def restoring() -> Iterator[None]:
    """What the checks of a form find wrong within is why something can't come back. Raises NotRestored."""
    try:
        yield
    except InvalidInput as refused:
        raise NotRestored(refused.problems[0]) from refused


def camel(name: str) -> str:
    """``earn_points`` → ``earnPoints``: a column as the inputs name it."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def problem(path: str, code: str, **facts: Fact) -> FieldProblem:
    return FieldProblem(path, code, facts)


class Checks:
    """Collects what is wrong in a form, so that all of it is told at once."""

    def __init__(self) -> None:
        self._problems: list[FieldProblem] = []

    def fail(self, path: str, code: str, **facts: Fact) -> None:
        self._problems.append(problem(path, code, **facts))

    def text(self, path: str, value: str, most: int, *, least: int = 1) -> str:
        """*value* without surrounding blanks, NULs and line-direction tricks; its length checked."""
        clean = "".join(c for c in value if (c >= " " or c in "\n\t") and c not in _DIRECTION_TRICKS).strip()
        if len(clean) < least:
            self.fail(path, "REQUIRED" if not clean else "TOO_SHORT", least=least)
        if len(clean) > most:
            self.fail(path, "TOO_LONG", most=most)
        return clean

    def within(self, path: str, value: int, least: int, most: int) -> int:
        if value < least:
            self.fail(path, "TOO_SMALL", least=least)
        if value > most:
            self.fail(path, "TOO_LARGE", most=most)
        return value

    @property
    def problems(self) -> tuple[FieldProblem, ...]:
        return tuple(self._problems)

    def done(self) -> None:
        """Raises InvalidInput if anything failed."""
        if self._problems:
            raise InvalidInput(*self._problems)


LONGEST_KEY = 128
_OURS = re.compile(r"[0-9]+:[0-9a-f]{64}|c[0-9]+:.*", re.DOTALL)
"""As keys are kept that come over REST, and customers' own: whoever could give one of that form would be in the way of
somebody whose key can be foreseen, as that of an e-shop's order."""


def check_key(key: str) -> str:
    """An idempotency key of 1 to 128 characters."""
    if not 1 <= len(key) <= LONGEST_KEY or not key.isprintable():
        raise InvalidInput(problem("idempotencyKey", "KEY"))
    return key


def check_chosen_key(key: str) -> str:
    """One that whoever asks has chosen, which is none of a form of ours."""
    if _OURS.fullmatch(key):
        raise InvalidInput(problem("idempotencyKey", "KEY_OF_OURS"))
    return check_key(key)
