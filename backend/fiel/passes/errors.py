"""How cards for wallets can be refused."""

from __future__ import annotations

from fiel.core.errors import Refusal, Unavailable


class NoPasses(Refusal):
    code = "NO_PASSES"
    es = "Este comercio no ofrece tarjetas para esta cartera."
    en = "This business offers no cards for this wallet."


class PassKeyMissing(Refusal):
    """The row is there, the file is not, or it is damaged: another machine's folder, or one that was not restored."""

    code = "PASS_KEY_MISSING"
    es = "Falta el archivo con la clave de las tarjetas en este servidor, o está dañado. Sube el certificado otra vez."
    en = "The file with the key of the cards is missing on this server, or damaged. Upload the certificate again."


class NotReadNow(Unavailable):
    """What was brought could not be looked at: neither it nor whoever brought it is to blame, and nothing was kept."""

    es = (
        "El servidor no puede leer estos archivos en este momento. No se ha guardado nada: vuelve a probar en unos"
        " minutos."
    )
    en = "The server can't read these files right now. Nothing was saved: try again in a few minutes."
