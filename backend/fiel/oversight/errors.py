"""Refusals of oversight."""

from __future__ import annotations

from fiel.core.errors import Refusal


class OwnFlag(Refusal):
    """It is about whoever would put it aside, who is not the owner."""

    code = "OWN_FLAG"
    es = "Este aviso habla de ti: lo revisa otra persona, o el dueño."
    en = "This flag is about you: somebody else looks at it, or the owner."
