"""The business: its people, places, rewards, settings, files."""

from __future__ import annotations

from collections.abc import Mapping

BUSINESS: Mapping[str, tuple[str, str]] = {
    "achievements.updated": (
        "{who} cambió cómo funcionan los niveles y las insignias", "{who} changed how tiers and badges work",
    ),
    "tier.saved": ("{who} guardó el nivel «{subject}»", "{who} saved the tier “{subject}”"),
    "tier.removed": ("{who} quitó el nivel «{subject}»", "{who} removed the tier “{subject}”"),
    "tier.restored": ("{who} recuperó el nivel «{subject}»", "{who} brought back the tier “{subject}”"),
    "badge.saved": ("{who} guardó la insignia «{subject}»", "{who} saved the badge “{subject}”"),
    "badge.removed": ("{who} quitó la insignia «{subject}»", "{who} removed the badge “{subject}”"),
    "badge.restored": ("{who} recuperó la insignia «{subject}»", "{who} brought back the badge “{subject}”"),
    "employee.invited": ("{who} invitó a {subject}", "{who} invited {subject}"),
    "employee.joined": ("{subject} aceptó la invitación", "{subject} accepted the invitation"),
    "employee.updated": ("{who} cambió los datos de {subject}", "{who} changed {subject}'s details"),
    "employee.left": ("{who} dio de baja a {subject}", "{who} ended {subject}'s work here"),
    "employee.restored": ("{who} volvió a dar de alta a {subject}", "{who} brought {subject} back to work here"),
    "flag.settled": ("{who} revisó un aviso sobre {subject}", "{who} looked at a flag about {subject}"),
    "flag.reopened": (
        "{who} volvió a dejar sin mirar un aviso sobre {subject}",
        "{who} put back a flag about {subject} to be looked at",
    ),
    "shift.opened": ("{who} abrió turno en {place}", "{who} started a shift at {place}"),
    "shift.closed": ("{who} cerró turno en {place}", "{who} ended a shift at {place}"),
    "shift.pins_guessed": (
        "En la caja de {who}, en {place}, se probaron demasiados PIN; el último, de {subject}",
        "At {who}'s till, at {place}, too many PINs were tried, the last of them {subject}'s",
    ),
    "shift.switched": ("{subject} tomó la caja de {who} en {place}", "{subject} took over {who}'s till at {place}"),
    "merchant.registered": ("Se registró el comercio", "The business was registered"),
    "merchant.updated": ("{who} cambió los datos o la imagen del comercio", "{who} changed the business or its looks"),
    "program.updated": ("{who} cambió el programa", "{who} changed the programme"),
    "location.created": ("{who} añadió el local {subject}", "{who} added the location {subject}"),
    "location.updated": ("{who} cambió el local {subject}", "{who} changed the location {subject}"),
    "location.closed": ("{who} cerró un local", "{who} closed a location"),
    "location.restored": ("{who} volvió a abrir el local {subject}", "{who} opened the location {subject} again"),
    "reward.created": ("{who} creó la recompensa «{subject}»", "{who} created the reward “{subject}”"),
    "reward.updated": ("{who} cambió la recompensa «{subject}»", "{who} changed the reward “{subject}”"),
    "reward.deleted": ("{who} borró una recompensa", "{who} deleted a reward"),
    "reward.restored": ("{who} recuperó la recompensa «{subject}»", "{who} brought back the reward “{subject}”"),
    "rewards.ordered": ("{who} ordenó las recompensas", "{who} put the rewards in order"),
    "export.made": ("{who} descargó datos", "{who} downloaded data"),
    "import.brought": ("{who} trajo un archivo para importar", "{who} brought a file to import"),
    "import.checked": ("{who} mandó comprobar una importación", "{who} had an import checked"),
    "import.discarded": ("{who} descartó una importación", "{who} gave up an import"),
    "import.started": ("{who} empezó una importación", "{who} started an import"),
    "import.cancelled": ("{who} detuvo una importación", "{who} stopped an import"),
    "import.failed": ("Una importación de {who} falló", "An import of {who} failed"),
    "import.unchecked": ("Un archivo de {who} no se pudo comprobar", "A file of {who} could not be checked"),
    "import.finished.CUSTOMERS": (
        "{who} importó {rows:cliente|clientes}", "{who} imported {rows:customer|customers}",
    ),
    "import.finished.POINTS": (
        "{who} importó {points:punto|puntos} en {rows:fila|filas}",
        "{who} imported {points:point|points} in {rows:row|rows}",
    ),
    "token.created": ("{who} creó el token «{subject}»", "{who} made the token “{subject}”"),
    "token.revoked": ("{who} anuló el token «{subject}»", "{who} revoked the token “{subject}”"),
    "import.finished.ORDERS": ("{who} importó {rows:pedido|pedidos}", "{who} imported {rows:order|orders}"),
    "import.finished.PRODUCTS": ("{who} importó {rows:producto|productos}", "{who} imported {rows:product|products}"),
    "import.finished.COUPONS": (
        "{who} importó {rows:código|códigos} de cupón", "{who} imported {rows:coupon code|coupon codes}",
    ),
    "passes.set": (
        "{who} subió la clave de las tarjetas para carteras del móvil",
        "{who} uploaded the key of the cards for wallets of phones",
    ),
    "passes.updated": (
        "{who} cambió las tarjetas para carteras del móvil", "{who} changed the cards for wallets of phones",
    ),
    "passes.removed": (
        "{who} quitó una clave de las tarjetas para carteras del móvil",
        "{who} took away a key of the cards for wallets of phones",
    ),
    "poster.made": ("{who} preparó el cartel del mostrador", "{who} made the counter poster"),
}  # fmt: skip
