"""What can be wrong with a field of a form, in Spanish and English; braces name the facts."""

from __future__ import annotations

FIELD_MESSAGES: dict[str, tuple[str, str]] = {
    "REQUIRED": ("Hace falta este dato.", "This is needed."),
    "TOO_LONG": ("Como mucho {most} caracteres.", "At most {most} characters."),
    "TOO_SHORT": ("Al menos {least} caracteres.", "At least {least} characters."),
    "TOO_SMALL": ("Tiene que ser {least} o más.", "Must be {least} or more."),
    "TOO_LARGE": ("Tiene que ser {most} o menos.", "Must be {most} or less."),
    "EMAIL": ("Escribe un correo como nombre@dominio.com.", "Write an e-mail like name@domain.com."),
    "PHONE": (
        "Escribe el teléfono con su prefijo, como +34 600 000 000.",
        "Write the phone with its country code, like +34 600 000 000.",
    ),
    "TAKEN": ("Ya está en uso. Entra o elige otro.", "Already taken. Sign in or choose another."),
    "NAME_TAKEN": (
        "Ya hay otro con ese nombre: elige uno distinto.",
        "There is another of that name: choose a new one.",
    ),
    "FULL": (
        "Ya hay {most}: quita antes los que no uses.",
        "There are {most} already: first remove some you don't use.",
    ),
    "BELOW": ("El máximo no puede ser menor que el mínimo.", "The most can't be below the least."),
    "FUTURE": ("Tiene que ser un momento que aún no ha pasado.", "Must be a moment still to come."),
    "FAR": ("Elige un momento dentro de un año.", "Choose a moment within a year."),
    "VARIABLE": ("No conocemos {name}. Puedes usar {known}.", "We don't know {name}. You can use {known}."),
    "COMMON_PASSWORD": ("Esa contraseña es muy fácil de adivinar.", "That password is too easy to guess."),
    "COLOR": ("Escribe un color como #0B5D4B.", "Write a colour like #0B5D4B."),
    "CONTRAST": (
        "El texto blanco no se leería encima: prueba {suggestion}.",
        "White text would be unreadable on it: try {suggestion}.",
    ),
    "CURRENCY": ("Escribe el código de la moneda, como EUR.", "Write the currency's code, like EUR."),
    "TIME_ZONE": ("Escribe una zona como Europe/Madrid.", "Write a zone like Europe/Madrid."),
    "COUNTRY": ("Escribe el código del país, como ES.", "Write the country's code, like ES."),
    "SLUG": ("Usa minúsculas, números y guiones.", "Use lower-case letters, digits and hyphens."),
    "ORDER": ("El final tiene que ser posterior al principio.", "The end must come after the beginning."),
    "KEY": ("La clave tiene entre 1 y 128 caracteres.", "The key has 1 to 128 characters."),
    "KEY_OF_OURS": (
        "Esa clave tiene una forma reservada: elige otra, por ejemplo un UUID.",
        "That key has a form that is reserved: choose another, a UUID for one.",
    ),
    "ONE_OF": ("Elige uno de los dos: importe o puntos.", "Choose one of the two: amount or points."),
    "ZERO": ("No puede ser cero.", "It can't be zero."),
    "PLAIN_PIN": (
        "Es de los primeros que se prueban: evita cifras iguales o seguidas, como 1111 o 1234.",
        "It is one of the first to be tried: no equal digits and none in a row, like 1111 or 1234.",
    ),
    "DIGITS": ("Escribe de 4 a 8 cifras.", "Write 4 to 8 digits."),
    "CONFIRM": ("Escribe {wanted} tal cual para confirmar.", "Write {wanted} just so to confirm."),
    "WRONG": ("No coincide.", "It doesn't match."),
    "TOO_OLD": (
        "Hace más de {days} días: mira los movimientos del cliente antes de darlo a mano.",
        "That was more than {days} days ago: look at the customer's movements before giving it by hand.",
    ),
    "PAST": ("Tiene que ser una fecha pasada.", "Must be a date in the past."),
    "UNREADABLE": ("No lo entendemos así escrito.", "We can't read this."),
    "ENDPOINT": (
        "Este navegador usa un servicio de avisos que no admitimos.",
        "This browser uses a push service that we don't accept.",
    ),
    "CONSENT": ("Hace falta aceptar para continuar.", "You need to accept to go on."),
    "PICTURE": (
        "No podemos abrirla: usa una imagen PNG, JPEG o WebP.",
        "We can't open it: use a PNG, JPEG or WebP picture.",
    ),
    "PIXELS": (
        "Tiene {are} megapíxeles y admitimos {most}: redúcela y vuelve a subirla.",
        "It has {are} megapixels and we take {most}: make it smaller and upload it again.",
    ),
    "PICTURE_SMALL": (
        "Es demasiado pequeña: al menos {least} píxeles de lado.",
        "It is too small: at least {least} pixels a side.",
    ),
    "FILE_LARGE": ("El archivo pasa de {most} MB.", "The file is larger than {most} MB."),
    "FILE_EMPTY": ("El archivo está vacío.", "The file is empty."),
    "RISING": (
        "Cada tramo tiene que empezar más arriba y dar más que el anterior.",
        "Each band must begin higher and give more than the one before.",
    ),
    "CLIMBING": ("Cada uno tiene que ser mayor que el anterior.", "Each must be larger than the one before."),
    "LINK_ALONE": (
        "Dentro de un enlace solo puede ir {name}, y sola.",
        "Within a link only {name} may stand, and alone.",
    ),
    "NO_SMS": (
        "Con este correo no sale ningún SMS: déjalo vacío.",
        "No text message goes with this mail: leave it empty.",
    ),
    "ESSENTIAL": ("Este correo no se puede apagar: {name}.", "This mail can't be switched off: {name}."),
    "PAIR": ("Rellena los dos datos, o deja los dos vacíos.", "Fill in both, or leave both empty."),
    "NEEDS_CONVERSION": (
        "Antes di cuánto dinero valen los puntos.",
        "First say how much money points are worth.",
    ),
    "URL": ("Escribe un enlace como https://tienda.example.", "Write a link like https://shop.example."),
    "HTTPS": (
        "Hace falta una dirección pública que empiece por https://. Las de tu red las permite quien lleva el servidor"
        " (FIEL_WEBHOOK_EXTRA_ORIGINS).",
        "It takes a public address that begins with https://. Those of your own network are allowed by whoever runs the"
        " server (FIEL_WEBHOOK_EXTRA_ORIGINS).",
    ),
    "ACCENT": (
        "No se distingue del fondo: prueba {suggestion}.",
        "It can't be told from the ground: try {suggestion}.",
    ),
    "IN_USE": (
        "Ya no se puede cambiar: hay compras en esta moneda.",
        "It can't be changed any more: there are purchases in this currency.",
    ),
    "LINE_SUM": (
        "No cuadra: cantidad por precio menos descuento son {should}.",
        "It doesn't add up: quantity times price less discount is {should}.",
    ),
    "GOODS_SUM": ("No cuadra: las líneas suman {should}.", "It doesn't add up: the lines come to {should}."),
    "TOTAL_SUM": (
        "No cuadra: artículos menos descuento más envío e impuestos son {should}.",
        "It doesn't add up: goods less discount plus shipping and taxes is {should}.",
    ),
    "POINTS_LARGE": (
        "Daría más de {most:punto|puntos}: revisa los puntos de sus productos.",
        "It would bring more than {most:point|points}: look at the points of its products.",
    ),
    "OTHER_CURRENCY": ("Este comercio trabaja en {currency}.", "This business works in {currency}."),
    "MANY": ("Como mucho {most}.", "At most {most}."),
    "TWICE": ("Está dos veces.", "It is there twice."),
    "REF": (
        "De 1 a 64 letras, cifras y los signos - _ . : # sin espacios.",
        "1 to 64 letters, digits and the signs - _ . : # without blanks.",
    ),
    "ONE_OF_CONSENT": (
        "Elige una sola: live_qr, pin, checkout_token o trusted.",
        "Choose exactly one: live_qr, pin, checkout_token or trusted.",
    ),
    "AMBIGUOUS": (
        "Encaja con más de un cliente: usa su código o su id.",
        "It fits more than one customer: use their code or their id.",
    ),
    "WHOLE": ("Escribe un número entero, sin comillas.", "Write a whole number, without quotes."),
    "TEXT": ("Escribe un texto en UTF-8.", "Write a text in UTF-8."),
    "YES_NO": ("Escribe true o false.", "Write true or false."),
    "MOMENT": (
        "Escribe un momento con su desfase, como 2026-03-02T09:00:00Z.",
        "Write a moment with its offset, like 2026-03-02T09:00:00Z.",
    ),
    "CHOICE": ("Elige uno de estos: {known}.", "Choose one of these: {known}."),
    "UNKNOWN_FIELD": ("No conocemos este campo.", "We don't know this field."),
    "ONE_CUSTOMER": (
        "Nombra al cliente de una sola forma: id, code, live_qr, email o phone.",
        "Name the customer in exactly one way: id, code, live_qr, email or phone.",
    ),
    "FORM": ("Aquí va un objeto o una lista de JSON.", "Here goes a JSON object or list."),
    "REF_TAKEN": ("Ya hay un producto con ese número.", "There is a product of that number already."),
    "CUSTOMER_TAKEN": (
        "Ya hay un cliente tuyo con ese dato: búscalo.",
        "A customer of yours has this already: look them up.",
    ),
    "RANK_TAKEN": (
        "Ya hay un nivel con ese orden: elige otro.",
        "There is a tier of that rank already: choose another.",
    ),
    "TIER_ORDER": (
        "Pide menos que el nivel «{name}», que está por debajo: súbelo, o cambia el orden.",
        "It asks for less than the tier “{name}”, which is below it: raise it, or change the order.",
    ),
    "TIER_ORDER_ABOVE": (
        "Pide más que el nivel «{name}», que está por encima: bájalo, o cambia el orden.",
        "It asks for more than the tier “{name}”, which is above it: lower it, or change the order.",
    ),
    "SALE_ABOVE": (
        "En oferta no puede costar más que su precio normal.",
        "On sale it can't cost more than its normal price.",
    ),
    "ONE_WAY": ("Elige una sola forma de dar puntos por el artículo.", "Choose a single way of giving points for it."),
    "AHEAD": ("Ese momento aún no ha llegado.", "That moment has not come yet."),
    "PERIOD_LONG": ("Elige como mucho {most} días.", "Choose at most {most} days."),
    "PERIOD_YEARS": ("Elige como mucho {most} años.", "Choose at most {most} years."),
    "CONTRADICTION": (
        "Contradice a la condición {place} de este caso: nunca se cumplirían las dos.",
        "It contradicts condition {place} of this case: the two would never hold together.",
    ),
    "NEVER_REACHED": (
        "A este caso no se llega nunca: si se cumple, ya se ha aplicado el caso {place}. Ponlo antes o cámbialo.",
        "This case is never reached: whenever it holds, case {place} has applied already. Move it up or change it.",
    ),
    "ACTION_CLASH": (
        "Choca con la acción {place}: las dos dicen qué pasa con lo mismo.",
        "It clashes with action {place}: both say what becomes of the same thing.",
    ),
    "PERCENT_OR_AMOUNT": (
        "Elige una de las dos cosas: porcentaje o importe.",
        "Choose one of the two: percent or amount.",
    ),
    "GIFT_NEEDED": ("Di qué se lleva el cliente.", "Say what the customer gets."),
    "PRIZES_NEEDED": (
        "Añade al menos dos premios, contando «sin premio», y al menos una tarjeta de cada uno.",
        "Add at least two prizes, counting “no prize”, with at least one card of each.",
    ),
    "NOT_HERE": ("Esto no sirve en este tipo de promoción.", "This has no use in this kind of promotion."),
    "NEEDS_PURCHASE": (
        "Esto solo tiene sentido con una compra delante: ponlo en una promoción.",
        "This makes sense with a purchase at hand only: put it into a promotion.",
    ),
    "STEPS_NEEDED": (
        "Añade al menos un paso que haga algo.",
        "Add at least one step that does something.",
    ),
    "DEEP": (
        "Demasiadas preguntas una dentro de otra: como mucho {most}.",
        "Too many questions one inside the other: at most {most}.",
    ),
    "LOOP": (
        "Esta promoción se daría a sí misma sin fin: quita una de las dos acciones.",
        "This promotion would give itself without end: take out one of the two actions.",
    ),
    "FACTOR_ALONE": (
        "Multiplicar los puntos se aplica solo, en la próxima compra: no va con lo que se entrega o se descuenta.",
        "Multiplying points applies by itself to the next purchase: it can't go with what is handed over or taken off.",
    ),
    "PROMO_CODE": (
        "De 4 a 24 letras y cifras, sin espacios.",
        "4 to 24 letters and digits, without blanks.",
    ),
    "ONE_CODE_WAY": (
        "Elige una sola forma: un código para todos, una lista, o los que haga Fiel.",
        "Choose just one way: one code for all, a list, or those made by us.",
    ),
    "CODE_TAKEN": ("El código {taken} ya se usa en otra promoción.", "The code {taken} is used by another promotion."),
    "DATE_UNREADABLE": ("Ese día no existe todos los años.", "That day does not exist in every year."),
    "ONE_A_MONTH": ("Solo una fecha por mes.", "Only one date a month."),
    "PRINT_MANY": (
        "Son {are} cupones y de una vez se imprimen {most}: elige menos números o menos días.",
        "These are {are} coupons, and {most} are printed at once: choose fewer numbers or fewer days.",
    ),
    "NOBODY": ("No hay ningún cliente así.", "There is no such customer."),
    "CARDS_MANY": (
        "Son más de {most} tarjetas: filtra la lista y hazlas por partes.",
        "These are more than {most} cards: filter the list and make them in parts.",
    ),
    "FROM_WHEN": ("Di también desde qué día.", "Say from which day on, too."),
    "NO_PLACE": (
        "Traer a otros no pasa en ninguna tienda ni caja: quita este filtro o elige otra cifra.",
        "Bringing others happens at no shop or till: take out this filter or choose another figure.",
    ),
    "TIES_MANY": (
        "El último puesto lo comparten tantos que pasan de {most}: elige menos puestos, o acota las fechas.",
        "So many share the last place that they are more than {most}: choose fewer places, or fewer days.",
    ),
    "RECEIPT_AHEAD": (
        "Ese día aún no ha llegado: escribe la fecha del ticket.",
        "That day has not come yet: enter the date on the receipt.",
    ),
    "RECEIPT_OLD": (
        "Aquí valen tickets desde el {first}: este es más antiguo.",
        "Receipts count here from {first} on: this one is older.",
    ),
    "CURSOR": ("Este cursor no es de esta lista.", "This cursor is not from this list."),
    "PASS_UNREADABLE": (
        "No podemos leer este archivo: sube el .p12, o el certificado y la clave en PEM.",
        "We can't read this file: upload the .p12, or the certificate and the key in PEM.",
    ),
    "PASS_PASSWORD": (
        "La contraseña no abre este archivo: es la que pusiste al exportarlo.",
        "The password does not open this file: it is the one that you set when exporting it.",
    ),
    "PASS_NO_KEY": (
        "Falta la clave privada: exporta el certificado junto con su clave (.p12), o sube también la clave.",
        "The private key is missing: export the certificate together with its key (.p12), or upload the key too.",
    ),
    "PASS_OTHER_KEY": (
        "Esta clave no es la de este certificado.",
        "This key is not the one of this certificate.",
    ),
    "PASS_OTHER_CERTIFICATE": (
        "No es un certificado para pases: pide en Apple Developer uno de «Pass Type ID».",
        "This is no certificate for passes: ask for one of a “Pass Type ID” at Apple Developer.",
    ),
    "PASS_NOT_YET": (
        "Este certificado vale desde el {day}.",
        "This certificate is valid from {day} on.",
    ),
    "PASS_ENDED": (
        "Este certificado caducó el {day}: pide uno nuevo.",
        "This certificate ended on {day}: ask for a new one.",
    ),
    "PASS_INTERMEDIATE": (
        "Falta el certificado intermedio que lo emitió («{name}»): descárgalo de Apple (WWDR) y súbelo aquí.",
        "The intermediate certificate that issued it (“{name}”) is missing: download it from Apple (WWDR) and upload"
        " it here.",
    ),
    "PASS_SERVICE_ACCOUNT": (
        "No es el archivo JSON de una cuenta de servicio de Google, con su clave.",
        "This is not the JSON file of a Google service account with its key.",
    ),
    "PASS_ISSUER": (
        "Es un número, como 3388000000012345678: está en la consola de Google Wallet.",
        "It is a number, as 3388000000012345678: it stands in Google Wallet's console.",
    ),
}
MEANWHILE_MESSAGES: dict[str, tuple[str, str]] = {
    "TAKEN": (
        "Otro lleva ya el nombre «{name}»: cámbiaselo y repite.",
        "Another has the name “{name}” by now: rename it and try again.",
    ),
    "NAME_TAKEN": (
        "Otro lleva ya su nombre: cámbiaselo y repite.",
        "Another has its name by now: rename it and try again.",
    ),
    "RANK_TAKEN": (
        "Otro nivel tiene ya su orden: cámbiaselo y repite.",
        "Another tier has its rank by now: change that and try again.",
    ),
    "TIER_ORDER": (
        "Ya no cabe entre los niveles que hay: pide menos que «{name}», que está por debajo.",
        "It has no place among the present tiers: it asks for less than “{name}”, which is below it.",
    ),
    "TIER_ORDER_ABOVE": (
        "Ya no cabe entre los niveles que hay: pide más que «{name}», que está por encima.",
        "It has no place among the present tiers: it asks for more than “{name}”, which is above it.",
    ),
    "FUTURE": (
        "Su último día ya ha pasado: cámbialo y repite.",
        "Its last day has passed by now: change that and try again.",
    ),
    "PICTURE_GONE": ("La imagen de antes ya no se guarda.", "The picture that was there is no longer kept."),
    "CODE_TAKEN": (
        "Otra promoción usa ya uno de sus códigos.",
        "Another promotion uses one of its codes by now.",
    ),
}
"""Of what was removed and shall come back: nobody has a form to change."""
