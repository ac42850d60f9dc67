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
    CATEGORY = "CATEGORY"
    PRICE = "PRICE"
    SALE_PRICE = "SALE_PRICE"
    ON_SALE = "ON_SALE"
    PERCENT = "PERCENT"
    KIND = "KIND"
    DISCOUNT = "DISCOUNT"
    COUPON = "COUPON"


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
    ImportKind.PRODUCTS: (
        Field.REFERENCE, Field.NAME, Field.CATEGORY, Field.PRICE, Field.SALE_PRICE, Field.ON_SALE, Field.POINTS,
        Field.PERCENT, Field.KIND, Field.DISCOUNT,
    ),
    ImportKind.COUPONS: (Field.COUPON,),
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
    Field.CATEGORY: "categoria|categorias|familia|seccion|category|categories|family|collection|product type",
    Field.PRICE: "precio|precio normal|pvp|tarifa|price|regular price|unit price",
    Field.SALE_PRICE: "precio de oferta|precio oferta|precio rebajado|oferta|sale price|special price|discounted price",
    Field.ON_SALE: "en oferta|rebajado|on sale|sale|is on sale",
    Field.PERCENT: "porcentaje|porcentaje de puntos|% de puntos|puntos por importe|percent|points percent|% of points",
    Field.KIND: "tipo|clase|kind|type",
    Field.COUPON: "cupon|cupones|codigo|codigos|codigo de cupon|coupon|coupons|code|codes|coupon code|voucher",
    Field.DISCOUNT: "admite descuento|permite descuento|allows discount|discountable",
}
_WORDS_OF_PRODUCTS: Mapping[Field, str] = {
    Field.REFERENCE: f"{_WORDS[Field.REFERENCE]}|sku|codigo|code|ref|id de producto|codigo de producto|product id|"
    "product code|articulo|item number",
    Field.NAME: "nombre|producto|nombre del producto|titulo|descripcion|name|product|product name|title|item|"
    "description",
    Field.POINTS: "puntos|puntos fijos|puntos por unidad|points|fixed points|points each",
}
"""What these say of products."""


def guess(kind: ImportKind, headings: Sequence[str]) -> list[Field | None]:
    """What each column most likely is, each field at most once."""
    left = list(FIELDS[kind])
    said = {**_WORDS, **_WORDS_OF_PRODUCTS} if kind is ImportKind.PRODUCTS else _WORDS
    found: list[Field | None] = []
    for heading in headings:
        words = " ".join(fold(heading).replace("_", " ").split())
        field = next((one for one in left if words in said[one].split("|")), None)
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
    elif kind is ImportKind.PRODUCTS and Field.REFERENCE not in said:
        checks.fail("mapping", "COLUMN_PRODUCT")
    elif kind is ImportKind.COUPONS and Field.COUPON not in said:
        checks.fail("mapping", "COLUMN_COUPON")
    elif kind in (ImportKind.POINTS, ImportKind.ORDERS) and not WHO & set(said):
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
    ImportKind.COUPONS: {
        "es": (("cupón",), ("VERANO-0001",), ("VERANO-0002",), ("VERANO-0003",)),
        "en": (("coupon",), ("SUMMER-0001",), ("SUMMER-0002",), ("SUMMER-0003",)),
    },
    ImportKind.PRODUCTS: {
        "es": (
            ("SKU", "nombre", "categoría", "precio", "precio de oferta", "puntos", "porcentaje", "tipo",
             "admite descuento"),
            ("CAFE-250", "Café de Colombia 250 g", "Café", "9,50", "", "20", "", "Bien", "sí"),
            ("MOLINILLO", "Molinillo manual", "Utensilios", "39,00", "29,00", "", "200", "Bien", "no"),
            ("CATA", "Cata de cafés", "Talleres", "25,00", "", "", "", "Servicio", "sí"),
        ),
        "en": (
            ("SKU", "name", "category", "price", "sale price", "points", "percent", "type", "allows discount"),
            ("COFFEE-250", "Colombian coffee 250 g", "Coffee", "9.50", "", "20", "", "Good", "yes"),
            ("GRINDER", "Hand grinder", "Tools", "39.00", "29.00", "", "200", "Good", "no"),
            ("TASTING", "Coffee tasting", "Workshops", "25.00", "", "", "", "Service", "yes"),
        ),
    },
}  # fmt: skip
_DAYS_BACK = {"{long ago}": 400, "{lately}": 20}


def sample(kind: ImportKind, language: Language, today: date) -> list[tuple[str, ...]]:
    """A file that works, its heading first; its days lie shortly before *today*, as its readers write them."""
    form = "%d/%m/%Y" if language == "es" else "%Y-%m-%d"
    days = {word: (today - timedelta(days=back)).strftime(form) for word, back in _DAYS_BACK.items()}
    return [tuple(days.get(cell, cell) for cell in row) for row in _SAMPLES[kind][language]]
