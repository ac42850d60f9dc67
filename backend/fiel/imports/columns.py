"""What a column may be, how headings say it, and the sample files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import Enum

from fiel.core.errors import Checks
from fiel.core.language import Language
from fiel.core.text import fold
from fiel.imports.models import ImportKind


class Field(Enum):
    NAME = "NAME"
    SURNAME = "SURNAME"
    EMAIL = "EMAIL"
    PHONE = "PHONE"
    CODE = "CODE"
    CITY = "CITY"
    NOTE = "NOTE"
    POINTS = "POINTS"
    AMOUNT = "AMOUNT"
    DESCRIPTION = "DESCRIPTION"
    DATE = "DATE"
    REFERENCE = "REFERENCE"
    STATE = "STATE"
    REFUNDED = "REFUNDED"


FIELDS: Mapping[ImportKind, tuple[Field, ...]] = {
    ImportKind.CUSTOMERS: (
        Field.NAME, Field.SURNAME, Field.EMAIL, Field.PHONE, Field.CODE, Field.CITY, Field.NOTE, Field.POINTS,
        Field.DATE,
    ),
    ImportKind.POINTS: (
        Field.CODE, Field.EMAIL, Field.PHONE, Field.POINTS, Field.AMOUNT, Field.DESCRIPTION, Field.NOTE, Field.DATE,
        Field.REFERENCE,
    ),
    ImportKind.ORDERS: (
        Field.REFERENCE, Field.CODE, Field.EMAIL, Field.PHONE, Field.AMOUNT, Field.DATE, Field.STATE, Field.REFUNDED,
    ),
}  # fmt: skip
WHO = frozenset({Field.CODE, Field.EMAIL, Field.PHONE})
"""Any of these finds a member."""

_WORDS: Mapping[Field, str] = {
    Field.NAME: "nombre|nombre completo|nombre y apellidos|cliente|name|full name|customer|customer name|first name",
    Field.SURNAME: "apellido|apellidos|surname|last name|family name",
    Field.EMAIL: "correo|correo electronico|email|e-mail|mail|email address|e-mail address",
    Field.PHONE: "telefono|movil|celular|whatsapp|tel|tlf|phone|phone number|mobile|cell",
    Field.CODE: "codigo|codigo de cliente|codigo de socio|tarjeta|code|member code|member|card|card number",
    Field.CITY: "ciudad|localidad|poblacion|municipio|city|town",
    Field.NOTE: "nota|notas|observaciones|comentario|note|notes|comment|internal note",
    Field.POINTS: "puntos|saldo|saldo de puntos|puntos disponibles|points|balance|points balance",
    Field.AMOUNT: "importe|monto|total|compra|gasto|amount|order total|spent|purchase",
    Field.DESCRIPTION: "descripcion|concepto|motivo|description|concept|reason",
    Field.DATE: "fecha|fecha de alta|alta|cliente desde|fecha de compra|date|joined|customer since|created at|"
    "order date",
    Field.REFERENCE: "referencia|ticket|factura|pedido|numero de pedido|id|reference|receipt|invoice|order|order id|"
    "order number",
    Field.STATE: "estado|estado del pedido|state|status|order status",
    Field.REFUNDED: "devuelto|reembolsado|importe devuelto|refunded|refund|amount refunded",
}


def guess(kind: ImportKind, headings: Sequence[str]) -> list[Field | None]:
    """What each column most likely is, each field at most once."""
    left = list(FIELDS[kind])
    found: list[Field | None] = []
    for heading in headings:
        words = " ".join(fold(heading).replace("_", " ").split())
        field = next((one for one in left if words in _WORDS[one].split("|")), None)
        if field is not None:
            left.remove(field)
        found.append(field)
    return found


def check_mapping(kind: ImportKind, mapping: Sequence[Field | None], columns: int) -> None:
    """Raises InvalidInput: each column is said once, and enough of them to go on."""
    checks = Checks()
    said = [field for field in mapping if field is not None]
    if len(mapping) != columns or any(field not in FIELDS[kind] for field in said):
        checks.fail("mapping", "UNREADABLE")
    elif len(set(said)) != len(said):
        checks.fail("mapping", "COLUMN_TWICE")
    elif kind is ImportKind.CUSTOMERS and Field.NAME not in said:
        checks.fail("mapping", "COLUMN_NAME")
    elif kind is not ImportKind.CUSTOMERS and not WHO & set(said):
        checks.fail("mapping", "COLUMN_WHO")
    elif kind is ImportKind.POINTS and not {Field.POINTS, Field.AMOUNT} & set(said):
        checks.fail("mapping", "COLUMN_VALUE")
    elif kind is ImportKind.ORDERS and not {Field.REFERENCE, Field.AMOUNT} <= set(said):
        checks.fail("mapping", "COLUMN_ORDER")
    checks.done()


_SAMPLES: Mapping[ImportKind, Mapping[Language, tuple[tuple[str, ...], ...]]] = {
    ImportKind.CUSTOMERS: {
        "es": (
            ("nombre", "apellidos", "correo", "teléfono", "ciudad", "nota", "puntos", "fecha de alta"),
            ("Lucía", "Ejemplo Ruiz", "lucia@cliente.example", "+34 600 000 001", "Madrid", "Sin lactosa", "120",
             "{long ago}"),
            ("Andrés", "Ejemplo", "", "600 000 002", "Getafe", "", "0", "{lately}"),
            ("Marta", "Ejemplo Gil", "marta@cliente.example", "", "", "", "40", ""),
        ),
        "en": (
            ("first name", "surname", "e-mail", "phone", "city", "note", "points", "customer since"),
            ("Lucy", "Example Reed", "lucy@customer.example", "+34 600 000 003", "Madrid", "Lactose free", "120",
             "{long ago}"),
            ("Andrew", "Example", "", "600 000 004", "Getafe", "", "0", "{lately}"),
            ("Martha", "Example Gill", "martha@customer.example", "", "", "", "40", ""),
        ),
    },
    ImportKind.POINTS: {
        "es": (
            ("código", "correo", "teléfono", "puntos", "importe", "descripción", "fecha", "referencia"),
            ("", "lucia@cliente.example", "", "50", "", "Saldo de la tarjeta antigua", "{lately}", ""),
            ("", "", "600 000 002", "", "12,50", "Compra en tienda", "{lately}", "T-1001"),
            ("", "marta@cliente.example", "", "-20", "", "Corrección", "", ""),
        ),
        "en": (
            ("code", "e-mail", "phone", "points", "amount", "description", "date", "reference"),
            ("", "lucy@customer.example", "", "50", "", "Balance of the old card", "{lately}", ""),
            ("", "", "600 000 004", "", "12.50", "Bought in the shop", "{lately}", "T-1001"),
            ("", "martha@customer.example", "", "-20", "", "Correction", "", ""),
        ),
    },
    ImportKind.ORDERS: {
        "es": (
            ("número de pedido", "correo", "total", "fecha", "estado", "importe devuelto"),
            ("1001", "lucia@cliente.example", "24,90", "{long ago}", "Completado", ""),
            ("1002", "marta@cliente.example", "59,00", "{lately}", "Completado", "12,50"),
            ("1003", "lucia@cliente.example", "8,00", "{lately}", "Anulado", ""),
        ),
        "en": (
            ("order number", "e-mail", "total", "date", "status", "refunded"),
            ("1001", "lucy@customer.example", "24.90", "{long ago}", "Completed", ""),
            ("1002", "martha@customer.example", "59.00", "{lately}", "Completed", "12.50"),
            ("1003", "lucy@customer.example", "8.00", "{lately}", "Cancelled", ""),
        ),
    },
}  # fmt: skip
_DAYS_BACK = {"{long ago}": 400, "{lately}": 20}


def sample(kind: ImportKind, language: Language, today: date) -> list[tuple[str, ...]]:
    """A file that works, its heading first; its days lie shortly before *today*, as its readers write them."""
    form = "%d/%m/%Y" if language == "es" else "%Y-%m-%d"
    days = {word: (today - timedelta(days=back)).strftime(form) for word, back in _DAYS_BACK.items()}
    return [tuple(days.get(cell, cell) for cell in row) for row in _SAMPLES[kind][language]]
