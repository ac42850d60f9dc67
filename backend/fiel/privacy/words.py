"""The words of the files with all that is held about somebody."""

from __future__ import annotations

from collections.abc import Mapping

from fiel.core.language import Language

SHOP: Mapping[Language, str] = {"es": "Comercio", "en": "Shop"}
CURRENCY: Mapping[Language, str] = {"es": "Moneda", "en": "Currency"}
YES_NO: Mapping[Language, tuple[str, str]] = {"es": ("Sí", "No"), "en": ("Yes", "No")}
READ_ME: Mapping[Language, tuple[str, str]] = {
    "es": (
        "LEEME.txt",
        "Estos son todos los datos que guardamos de ti.\r\n\r\n"
        "Los archivos .csv se abren con una hoja de cálculo: uno por tema, una fila por dato.\r\n"
        "data.json dice lo mismo para programas: fechas ISO 8601 en UTC, puntos enteros, dinero en la unidad menor\r\n"
        "de su moneda (ISO 4217).\r\n"
        "pictures/ tiene las fotos que enviaste.\r\n\r\n"
        "Las fechas están en UTC. No van contraseñas, PIN ni claves: de ellas solo guardamos huellas o copias\r\n"
        "que no sirven a nadie más.\r\n",
    ),
    "en": (
        "README.txt",
        "This is all that we hold about you.\r\n\r\n"
        "The .csv files open in a spreadsheet: one for each subject, a line for each item.\r\n"
        "data.json says the same to programs: dates ISO 8601 in UTC, whole points, money in minor units of its\r\n"
        "currency (ISO 4217).\r\n"
        "pictures/ has the photos that you sent.\r\n\r\n"
        "Dates are in UTC. There are no passwords, PINs or keys in it: of those we only hold hashes, or copies that\r\n"
        "are of no use to anybody else.\r\n",
    ),
}
