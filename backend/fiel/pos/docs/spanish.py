"""What the OpenAPI document says, in Spanish, for the manual; a test sees to it that nothing is missing."""

from __future__ import annotations

from collections.abc import Mapping

SPANISH: Mapping[str, str] = {
    "token": "token",
    "customers": "clientes",
    "points": "puntos",
    "orders": "pedidos",
    "products": "productos",
    "rewards": "recompensas",
    "wallet": "monedero",
    "About this token": "Sobre este token",
    "Whose it is and what it may do.": "De quién es y qué puede hacer.",
    "Slug of the business.": "El nombre corto del comercio.",
    "Of the token.": "Del token.",
    "Enter a customer": "Dar de alta a un cliente",
    "They get the link to their wallet by mail. Whoever has this e-mail or phone here already is told as"
    " `CUSTOMER_TAKEN`.": (
        "Recibe por correo el enlace a su monedero. Si aquí ya hay alguien con ese correo o teléfono, lo dice"
        " `CUSTOMER_TAKEN`."
    ),
    "Of their mails: es or en.": "De sus correos: es o en.",
    "Null: no member of this business yet.": "Nulo: todavía no es cliente de este comercio.",
    "Their member code, in groups.": "Su código de cliente, en grupos.",
    "Points that can be spent now.": "Puntos que puede gastar ahora.",
    "Points of orders that do not count yet.": "Puntos de pedidos que todavía no cuentan.",
    "What they have spent in all, less refunds, in minor units.": (
        "Lo que ha gastado en total, menos devoluciones, en unidades menores."
    ),
    "Null: no purchase yet.": "Nulo: todavía no ha comprado.",
    "Search customers": "Buscar clientes",
    "The newest first.": "Los más recientes primero.",
    "Part of a name, e-mail, phone or member code.": "Parte de un nombre, correo, teléfono o código de cliente.",
    "Pass it as `after` for the next page; null: this is the last.": (
        "Pásalo como `after` para la página siguiente; nulo: esta es la última."
    ),
    "A customer": "Un cliente",
    "By its id; of merged records the one that stands for both.": (
        "Por su id; de fichas unidas, la que queda por las dos."
    ),
    "A customer by QR": "Un cliente por su QR",
    "A live QR is used up by this: then this token may redeem for the customer for five minutes. A member code"
    " finds them as well, which is enough to give points. Somebody who is no member yet becomes one with the first"
    " points; until then only their name and code are told.": (
        "Un QR del momento queda gastado: durante cinco minutos este token puede canjear por el cliente. El código de"
        " cliente también lo encuentra, y basta para dar puntos. Quien todavía no es cliente lo será con los primeros"
        " puntos; hasta entonces solo se dicen su nombre y su código."
    ),
    "What was scanned or typed: a live QR or a member code.": (
        "Lo escaneado o escrito: un QR del momento o un código de cliente."
    ),
    "A QR of this moment: this token may spend for them for five minutes.": (
        "Un QR de este momento: durante cinco minutos este token puede gastar por el cliente."
    ),
    "Assign points": "Dar puntos",
    "By the amount of a purchase, or directly. A customer who is no member yet becomes one.": (
        "Por el importe de una compra, o directamente. Quien todavía no es cliente pasa a serlo."
    ),
    "As this API gives it.": "Tal como lo da esta API.",
    "A member code, typed or scanned; a QR's text too.": (
        "Un código de cliente, escrito o escaneado; también el texto de un QR."
    ),
    "The text of a QR of this moment.": "El texto de un QR de este momento.",
    "As given to you.": "Tal como te lo dio.",
    "What was spent, in minor units.": "Lo gastado, en unidades menores.",
    "Points, where the programme allows them.": "Puntos, si el programa los permite.",
    "For the customer.": "Para el cliente.",
    "For the business alone.": "Solo para el comercio.",
    "Of the movement; null: the amount earned nothing yet.": (
        "Del movimiento; nulo: el importe todavía no ha dado nada."
    ),
    "Undo points": "Deshacer puntos",
    "Of what came by this source alone. Where part of them is spent, as many as are left are taken.": (
        "Solo de lo que llegó por este origen. Si una parte está gastada, se quitan los que queden."
    ),
    "Tell of an order": "Enviar un pedido",
    "The whole of it, under your own number. As often as you like: the same again changes nothing, a later state"
    " moves it on, other content replaces what there was until it counts. When it counts is the programme's to say;"
    " until then its points are pending. The promotions of the moment it was placed apply when it counts.": (
        "Entero, con tu propio número. Las veces que quieras: lo mismo otra vez no cambia nada, un estado posterior"
        " lo hace avanzar, y otro contenido sustituye al anterior hasta que cuenta. Cuándo cuenta lo dice el"
        " programa; hasta entonces sus puntos quedan pendientes. Al contar se aplican las promociones del momento en"
        " que se hizo."
    ),
    "Your own number for it.": "Tu propio número.",
    "What was or will be paid.": "Lo que se pagó o se pagará.",
    "ISO 4217; if given, it must be the business's.": "ISO 4217; si lo envías, tiene que ser la del comercio.",
    "Up to 1,000; none: all of the goods earn by the rate.": (
        "Hasta 1.000; ninguna: todo da puntos según la tarifa del programa."
    ),
    "In minor units of the currency.": "En unidades menores de la moneda.",
    "If given, quantity × price − discount must come to it.": (
        "Si lo envías, tiene que ser cantidad × precio − descuento."
    ),
    "Off the whole order.": "De todo el pedido.",
    "It earns nothing.": "No da puntos.",
    "On top of the prices; it earns nothing.": "Aparte de los precios; no dan puntos.",
    "Default: now.": "Si falta: ahora.",
    "When it came to this state; default: when it was placed.": (
        "Cuándo llegó a este estado; si falta: cuando se hizo."
    ),
    "When you last changed its content: an older word never replaces a newer.": (
        "Cuándo cambiaste su contenido por última vez: lo antiguo nunca sustituye a lo nuevo."
    ),
    "Your own number.": "Tu propio número.",
    "Null: its content has not come yet.": "Nulo: su contenido todavía no ha llegado.",
    "What the customer has of it now.": "Los que el cliente tiene por él ahora.",
    "What they will have when it counts.": "Los que tendrá cuando cuente.",
    "Whether this call changed anything.": "Si esta llamada cambió algo.",
    "It told of what the order is past: nothing went back.": (
        "Decía algo que el pedido ya dejó atrás: nada ha retrocedido."
    ),
    "Ids in lines that are no products here; they earn by the rate.": (
        "Identificadores de líneas que aquí no son productos; dan puntos según la tarifa."
    ),
    "Orders": "Pedidos",
    "Those of this token's source, the newest first.": "Los del origen de este token, los más recientes primero.",
    "Their id.": "Su id.",
    "An order came to a state": "Un pedido llegó a un estado",
    "In any order and as often as you like: nothing goes back. What is told of an order that has not come yet waits"
    " for it. `CANCELLED` and `REFUNDED` take back all of its points and of what promotions brought with it.": (
        "En cualquier orden y las veces que quieras: nada retrocede. Lo que digas de un pedido que no ha llegado lo"
        " espera. `CANCELLED` y `REFUNDED` quitan todos sus puntos y lo que trajeron las promociones."
    ),
    "Part of an order was refunded": "Se devolvió parte de un pedido",
    "Known by your own number for it, once however often it is told. Points go back in proportion; what is spent"
    " already is owed, unless the programme forgives it.": (
        "Se reconoce por tu propio número: cuenta una vez, la envíes las veces que la envíes. Los puntos vuelven en"
        " proporción; lo ya gastado se queda a deber, salvo que el programa lo perdone."
    ),
    "An order": "Un pedido",
    "Products": "Productos",
    "What a customer can buy before the others": "Lo que un cliente puede comprar antes que los demás",
    "Products that are not sold to everybody yet, and that the business opened to a group that the customer is in"
    " now: up to a hundred, what opens first to all first. Keep the others from buying them until their `opens_at`.": (
        "Productos que aún no se venden a todos y que el comercio ha abierto a un grupo en el que el cliente está"
        " ahora: hasta cien, primero los que antes se abren a todos. Hasta su `opens_at`, que los demás no puedan"
        " comprarlos."
    ),
    "From when everybody can buy it; null: always.": "Desde cuándo pueden comprarlo todos; null: siempre.",
    "By id and name.": "Por identificador y nombre.",
    "Part of an id, a name or a category.": "Parte de un identificador, un nombre o una categoría.",
    "Keep many products": "Guardar muchos productos",
    "All of them or, where one has a mistake, none.": "Todos o, si uno tiene un fallo, ninguno.",
    "Up to 500.": "Hasta 500.",
    "For each unit, whatever it costs; null: by the programme's rate.": (
        "Por cada unidad, cueste lo que cueste; nulo: según la tarifa del programa."
    ),
    "Hundredths of a percent of what is paid for it, in points: 10000 is a point for each euro.": (
        "Centésimas de un uno por ciento de lo que se paga por él, en puntos: 10000 es un punto por euro."
    ),
    "Whether points may pay for it.": "Si puede pagarse con puntos.",
    "How many were new or different.": "Cuántos eran nuevos o distintos.",
    "Keep a product": "Guardar un producto",
    "New or instead of what there was, under your own id.": (
        "Nuevo o en lugar del que había, con tu propio identificador."
    ),
    "A product": "Un producto",
    "Remove a product": "Quitar un producto",
    "Orders keep it; from now on it earns by the programme's rate.": (
        "Los pedidos lo conservan; desde ahora da puntos según la tarifa del programa."
    ),
    "Rewards": "Recompensas",
    "All of them, in the business's order; those switched off too.": (
        "Todas, en el orden del comercio; también las que no están activas."
    ),
    "In points.": "En puntos.",
    "Null: without limit.": "Nulo: sin límite.",
    "Redemptions": "Canjes",
    "Default: those that wait.": "Si falta: los que esperan.",
    "Redeem on the spot": "Canjear en el momento",
    "For a customer who agrees: by a QR of this moment, by their wallet PIN, or because you signed them in.": (
        "Con el acuerdo del cliente: por un QR de este momento, por el PIN de su monedero, o porque inició sesión"
        " contigo."
    ),
    "None: their live QR was identified by this token within five minutes.": (
        "Sin nada: este token identificó su QR del momento hace menos de cinco minutos."
    ),
    "The wallet PIN, typed by the customer.": "El PIN del monedero, escrito por el cliente.",
    "You signed the customer in yourself; takes the scope `checkout:trusted`.": (
        "El cliente inició sesión contigo; necesita el permiso `checkout:trusted`."
    ),
    "A redemption": "Un canje",
    "Hand a request over": "Entregar lo pedido",
    "What the customer asked for in the app; its points are held already.": (
        "Lo que el cliente pidió en la app; sus puntos ya están reservados."
    ),
    "Undo a redemption": "Deshacer un canje",
    "Of a token, within two minutes: a request waits again, what was redeemed on the spot gives its points back.": (
        "De un token, en dos minutos: lo pedido vuelve a esperar, y lo canjeado en el momento devuelve sus puntos."
    ),
    "A link into the wallet": "Un enlace al monedero",
    "For a customer who is on your site: a quarter of an hour long it leads to their wallet, by a sign-in or, where"
    " the wallet is nobody's yet, by claiming it. It signs nobody in. Show it to them alone.": (
        "Para un cliente que está en tu sitio: durante un cuarto de hora lleva a su monedero, iniciando sesión o, si"
        " el monedero aún no es de nadie, reclamándolo. No inicia la sesión de nadie. Enséñaselo solo a él."
    ),
    "All of a wallet": "Un monedero entero",
    'What "My points" in your customer area shows: the programme\'s words, the balance and what it is worth, the'
    " latest movements as the customer sees them, what ends when, and the rewards, the tier and the badges with"
    " what is missing for each.": (
        "Lo que enseña «Mis puntos» en tu área de cliente: las palabras del programa, el saldo y lo que vale, los"
        " últimos movimientos como los ve el cliente, qué caduca y cuándo, y las recompensas, el nivel y las"
        " insignias con lo que falta para cada cosa."
    ),
    "So many movements.": "Cuántos movimientos.",
    "What the business says of its points; may be empty.": (
        "Lo que el comercio dice de sus puntos; puede estar vacío."
    ),
    "Whether points are earned and spent now.": "Si ahora se ganan y se gastan puntos.",
    "What the balance is worth; null: points are not money here.": (
        "Lo que vale el saldo; nulo: aquí los puntos no son dinero."
    ),
    "In the language of `Accept-Language`.": "En el idioma de `Accept-Language`.",
    "EARN, REDEEM, ADJUST_CREDIT, ADJUST_DEBIT, EXPIRE, CLAWBACK, …": (
        "EARN, REDEEM, ADJUST_CREDIT, ADJUST_DEBIT, EXPIRE, CLAWBACK, …"
    ),
    "Of an earning: PURCHASE, WELCOME, …": "De lo ganado: PURCHASE, WELCOME, …",
    "Signed.": "Con su signo.",
    "Why these points, in sentences.": "Por qué estos puntos, en frases.",
    "Points of the customer's household that a reward may take beside their own, where the customer agrees by live QR"
    " or PIN; 0: none.": (
        "Puntos de su hogar que una recompensa puede gastar además de los suyos, si el cliente lo acepta con su QR vivo"
        " o su PIN; 0: ninguno."
    ),
    "What the customer's own points lack for it; 0: within reach.": (
        "Lo que les falta a los puntos del propio cliente; 0: está a su alcance."
    ),
    "Null: none yet.": "Nulo: todavía ninguno.",
    "What it brings, in the business's words.": "Lo que trae, en palabras del comercio.",
    "The next one; null: there is none above.": "El siguiente; nulo: no hay ninguno por encima.",
    "What the next one still takes; null: it asks for none.": "Lo que falta para el siguiente; nulo: no lo pide.",
    "ALL: both of what is missing. ANY: one of them is enough.": (
        "ALL: hace falta todo lo que falta. ANY: basta con una de las dos cosas."
    ),
    "A name: medal, star, heart, …": "Un nombre: medal, star, heart, …",
    "Null: the customer does not have it.": "Nulo: el cliente no la tiene.",
    "What its figure lacks; money in minor units.": "Lo que le falta a su cifra; el dinero, en unidades menores.",
    "Null: the business has no tiers in use.": "Nulo: el comercio no usa niveles.",
    "Only for this tier and those above it; null: for all.": "Solo para este nivel y los de encima; nulo: para todos.",
    "Whether the customer's tier is high enough for it.": "Si el nivel del cliente alcanza para ella.",
    "Those held first; empty: no badges in use.": "Primero las que tiene; vacío: el comercio no usa insignias.",
    "promotions": "promociones",
    "What a customer can use now": "Lo que un cliente puede usar ahora",
    "Vouchers, punch cards and the benefits that hold, or may hold with a purchase.": (
        "Vales, tarjetas de sellos y las ventajas que se cumplen, o pueden cumplirse con una compra."
    ),
    "What ends soonest first.": "Primero lo que antes acaba.",
    "By which it is found, in groups.": "Con él se encuentra; en grupos.",
    "REGULAR, BENEFIT, EXTERNAL_GIFT, PROMO_CODE, PUNCH_CARD, SCRATCH_CARD.": (
        "REGULAR, BENEFIT, EXTERNAL_GIFT, PROMO_CODE, PUNCH_CARD, SCRATCH_CARD."
    ),
    "WAITING, USED, WITHDRAWN.": "WAITING, USED, WITHDRAWN.",
    "What it brings, in the language of `Accept-Language`.": "Lo que trae, en el idioma de `Accept-Language`.",
    "What must hold for it: any one of these; empty: nothing.": (
        "Qué se tiene que cumplir: una cualquiera de estas; vacío: nada."
    ),
    "Whether it applies by itself to the next purchase.": "Si se aplica sola en la próxima compra.",
    "Those not begun have no punches.": "Las que no se han empezado no tienen sellos.",
    "Scratch cards that wait on the phone.": "Raspaditos que esperan en el móvil.",
    "A voucher by its code": "Un vale por su código",
    "One that waits, as its customer shows it on your site or at your till.": (
        "Uno que espera, como lo enseña su cliente en tu web o en tu caja."
    ),
    "Use a voucher": "Usar un vale",
    "Of the cart, where it depends on that.": "De la compra, si depende de ella.",
    "What to take off; null: nothing, or the amount was not told.": (
        "Lo que hay que descontar; nulo: nada, o no se dijo el importe."
    ),
    "Redeem a promo code": "Canjear un código promocional",
    "For a customer who typed it; one who is no member yet becomes one. What needs nobody to hand it over is given"
    " at once, the rest waits as a voucher.": (
        "De un cliente que lo ha escrito; quien aún no es cliente pasa a serlo. Lo que no hay que entregar se da"
        " en el acto, lo demás espera como vale."
    ),
    "As typed.": "Tal como se escribió.",
    "Punch a card": "Poner un sello",
    "By hand; a purchase that is told to `/points` punches by itself.": (
        "A mano; una compra que se cuenta en `/points` ya pone el suyo."
    ),
    "Give a promotion": "Dar una promoción",
    "A voucher, a gift or a scratch card of a promotion, to one customer.": (
        "Un vale, un regalo o un raspadito de una promoción, a un cliente."
    ),
    "Null: a scratch card, on the phone.": "Nulo: un raspadito, en el móvil.",
    "checkouts": ("cobros"),
    "A checkout": ("Un cobro"),
    "A code that the customer got in the wallet for this, within ten minutes.": (
        "Un código que el cliente sacó en el monedero para esto, hace menos de diez minutos."
    ),
    "A voucher of the customer; null: it applies by itself.": ("Un vale del cliente; nulo: se aplica sola."),
    "All of that.": ("La suma."),
    "All that was taken off.": ("Todo lo que se descontó."),
    "As many may be spent on this cart.": ("Cuántos se pueden gastar en este carrito."),
    "Give a checkout back": ("Devolver un cobro"),
    "HELD until the order is told, SETTLED, GIVEN_BACK.": ("HELD hasta que se cuenta el pedido, SETTLED, GIVEN_BACK."),
    "How many to spend; none of them by default.": ("Cuántos gastar; si no se dice, ninguno."),
    "Of the quote that the customer saw.": ("Del cálculo que vio el cliente."),
    "On top of the prices.": ("Aparte de los precios."),
    "Pass it on to commit just this; it changes with whatever would be taken off.": (
        "Pásalo para cobrar justo esto; cambia con cualquier cosa que se descuente."
    ),
    "Points of those given back.": ("Puntos de esos que se devolvieron."),
    "Points spent for it; 0: it is a promotion.": ("Puntos gastados en ello; 0: es una promoción."),
    "Points that it spent.": ("Puntos que gastó."),
    "Points that the order would bring, once it counts.": ("Puntos que daría el pedido cuando cuente."),
    "Promo codes that the customer typed, up to 20.": ("Códigos promocionales que escribió el cliente, hasta 20."),
    "Promotions that could take part beside, or say what they lack.": (
        "Promociones que también podrían entrar, o dicen qué les falta."
    ),
    "Spend as many as may be.": ("Gastar cuantos se pueda."),
    "Spend what was quoted": ("Cobrar lo calculado"),
    "Tell of the order before; null: it was told.": ("Cuenta el pedido antes; nulo: ya se contó."),
    "The conditions that held, in words.": ("Las condiciones que se cumplieron, en palabras."),
    "Things that come along, in words.": ("Cosas que van con la compra, en palabras."),
    "Things that would come along.": ("Cosas que irían con la compra."),
    "Vouchers of the customer to use, up to 20.": ("Vales del cliente que se usan, hasta 20."),
    "What a cart could save": ("Lo que puede ahorrar un carrito"),
    "What is in the cart, up to 1,000.": ("Lo que hay en el carrito, hasta 1.000 líneas."),
    "What is left to pay, with shipping and taxes.": ("Lo que queda por pagar, con envío e impuestos."),
    "What is taken off, in this order.": ("Lo que se descuenta, en este orden."),
    "What it takes off; 0 for a thing that comes along.": ("Lo que descuenta; 0 si es algo que va con la compra."),
    "What it would take off now; null: it can't be used.": ("Lo que descontaría ahora; nulo: no se puede usar."),
    "What points and promotions paid of it; null: nothing.": (
        "Lo que pagaron de él los puntos y las promociones; nulo: nada."
    ),
    "What points and promotions take off it as the customer chooses, why, and what else they could use. Ask again "
    "whenever the cart or the choice changes; nothing is spent.": (
        "Lo que le descuentan los puntos y las promociones según elige el cliente, por qué, y qué más podría usar. "
        "Vuelve a preguntar cuando cambie el carrito o la elección; no se gasta nada."
    ),
    "What the goods cost, where you tell no lines.": ("Lo que cuestan los artículos, si no envías líneas."),
    "What those pay for.": ("Lo que pagan esos puntos."),
    "What was left to pay.": ("Lo que quedó por pagar."),
    "Whether it takes the customer's word.": ("Si hace falta el permiso del cliente."),
    "While its order has not been told: what it spent goes back to the customer. After that cancel the order.": (
        "Mientras no se ha contado su pedido: lo que gastó vuelve al cliente. Después, anula el pedido."
    ),
    "Why it can't be used, and what to do; null: it can.": ("Por qué no se puede usar y qué hacer; nulo: se puede."),
    "Why none may be spent; null: some may.": ("Por qué no se puede gastar ninguno; nulo: se puede."),
    "With the order, when the customer places it. Where anything has changed since the quote, nothing is spent: "
    "`QUOTE_CHANGED`. Then tell of the order under the same number, with `discount_minor`, within two hours, or all"
    " of it goes back; it also goes back with the order's cancellation and its refunds, points in proportion. An"
    " order that was paid whole so has no money of which to refund a part: it is refunded whole.": (
        "Con el pedido, cuando el cliente lo hace. Si algo ha cambiado desde el cálculo, no se gasta nada: "
        "`QUOTE_CHANGED`. Cuenta después el pedido con el mismo número y su `discount_minor` antes de dos horas, o "
        "vuelve entero; también vuelve cuando el pedido se anula o se devuelve, los puntos en proporción. Un pedido"
        " pagado entero así no tiene dinero del que devolver una parte: se devuelve entero."
    ),
    "Your own number; null: at the till.": ("Tu propio número; nulo: en caja."),
    "coupons": "cupones",
    "Claim a coupon": "Canjear un cupón",
    "For a customer who brings it; one who is no member yet becomes one. Good once, for whoever comes first.": (
        "Para el cliente que lo trae; quien no era cliente pasa a serlo. Vale una vez, para quien llega primero."
    ),
    "Its code, or its whole link, as scanned or typed.": "Su código, o su enlace entero, como se leyó o se escribió.",
    "As it is read aloud.": "Como se lee en voz alta.",
    "A coupon by its code": "Un cupón por su código",
    "Before it is claimed, or after. Its code, or its whole link as scanned, percent-encoded. Guesses are counted.": (
        "Antes de canjearlo, o después. Su código, o su enlace entero como se leyó, con codificación de porcentaje. Se"
        " cuentan los intentos fallidos."
    ),
    "Batches of coupons": "Lotes de cupones",
    "The newest first, with how they stand at this moment.": "Los más nuevos primero, con sus cifras de este momento.",
    "A batch of coupons": "Un lote de cupones",
    "With its figures by location.": "Con sus cifras por local.",
    "Coupons of a batch": "Cupones de un lote",
    "Those with the highest numbers first. Whoever knows a code can claim it: keep them to yourself.": (
        "Los de número más alto primero. Quien sabe un código puede canjearlo: guárdalos."
    ),
    "How their codes begin.": "Cómo empiezan sus códigos.",
    "In all.": "En total.",
    "By customers.": "Por clientes.",
    "Withdrawn.": "Anulados.",
    "Still to be claimed.": "Por canjear.",
    "Customers read it.": "Lo leen los clientes.",
    "What each brings, in the language of `Accept-Language`.": "Lo que da cada uno, en el idioma de `Accept-Language`.",
    "Of these points; null: something of a promotion.": "De ello, puntos; nulo: algo de una promoción.",
    "What each gives; null: points.": "Lo que da cada uno; nulo: puntos.",
    "Null: at once.": "Nulo: ya.",
    "Its first moment without use; null: without end.": "Su primer momento sin uso; nulo: sin fin.",
    "So many for each customer; null: without end.": "Tantos por cliente; nulo: sin límite.",
    "Since when none can be claimed any more; null: they can.": "Desde cuándo ya no valen; nulo: valen.",
    "Where they are handed out, or were claimed at a till; null: nowhere.": (
        "Dónde se reparten, o se canjearon en caja; nulo: en ningún sitio."
    ),
    "Those of none last.": "Al final los de ninguno.",
    "In its batch, from 1.": "En su lote, desde 1.",
    "What its QR says.": "Lo que dice su QR.",
    "Where it is handed out, or was claimed at a till; null: nowhere.": (
        "Dónde se reparte, o se canjeó en caja; nulo: en ningún sitio."
    ),
    "Null: nobody has claimed it.": "Nulo: nadie lo ha canjeado.",
    "Who has claimed it, for a token with the scope `customers:read`; null: nobody, or you can't know.": (
        "Quién lo ha canjeado, para un token con el permiso `customers:read`; nulo: nadie, o no puedes saberlo."
    ),
    "What claiming it brought; 0: nothing yet, or something of a promotion.": (
        "Lo que dio al canjearlo; 0: nada aún, o algo de una promoción."
    ),
    "`LIVE`: it can be claimed now. `TOO_SOON`, `OVER`: not in these days. `NOT_ON`: the promotion that it gives isn't"
    " on. `CLAIMED`, `VOID`: not any more.": (
        "`LIVE`: se puede canjear ahora. `TOO_SOON`, `OVER`: no en estos días. `NOT_ON`: la promoción que da no está en"
        " marcha. `CLAIMED`, `VOID`: ya no."
    ),
    "What the shop calls these coupons.": "Cómo llama la tienda a estos cupones.",
    "What it brought, in the language of `Accept-Language`.": "Lo que dio, en el idioma de `Accept-Language`.",
    "Of these points; 0: something of a promotion.": "De ello, puntos; 0: algo de una promoción.",
    "False: this customer had claimed it before.": "Falso: este cliente lo había canjeado antes.",
    "receipts": "tickets",
    "Receipts to decide on": "Tickets por decidir",
    "A claimed receipt": "Un ticket presentado",
    "With the purchases and orders that it may have been counted by already.": (
        "Con las compras y los pedidos con los que quizá ya se contó."
    ),
    "As given to the business.": "Como lo tiene el comercio.",
    "As the customer typed it, or as it was corrected. Plain text.": (
        "Como lo escribió el cliente, o como se corrigió. Texto sin formato."
    ),
    "Of the purchase, in the business's time zone.": "De la compra, en la zona horaria del comercio.",
    "The shop; null: the business has none.": "El local; nulo: el comercio no tiene.",
    "Whether the customer added a photo, which the panel shows.": (
        "Si el cliente añadió una foto, que muestra el panel."
    ),
    "When it was claimed.": "Cuándo se presentó.",
    "Null: it waits.": "Nulo: espera.",
    "When its purchase was undone; null: it stands.": "Cuándo se deshizo su compra; nulo: sigue en pie.",
    "It may have been given at the till: up to five.": "Quizá ya se dio en caja: hasta cinco.",
    "Of the receipt that it comes from; null: it was given at the till.": (
        "Del ticket del que viene; nulo: se dio en caja."
    ),
    "Orders that have its number, in your own numbers.": "Pedidos que tienen su número, con tus propios números.",
    "Accept a receipt": "Aceptar un ticket",
    "With the points that its purchase would have brought at the till on its day. A receipt is paid once.": (
        "Con los puntos que su compra habría dado en caja ese día. Un ticket se paga una vez."
    ),
    "Of the claim that was read.": "Del ticket que se leyó.",
    "As it really stands on the receipt.": "Como figura de verdad en el ticket.",
    "Refuse a receipt": "Rechazar un ticket",
    "The customer reads why, and may claim it again.": "El cliente lee el motivo y puede presentarlo otra vez.",
    "The customer reads it.": "Lo lee el cliente.",
    "reviews": "valoraciones",
    "The average of a product's reviews": "La nota media de un producto",
    "Of those that are published; also of a product that the catalogue does not have. A page of yours can ask for it"
    " without a token, at `/public/{your slug}/products/{product_id}/rating`.": (
        "De las publicadas; también de un producto que no esté en el catálogo. Una página tuya puede pedirla sin token,"
        " en `/public/{tu slug}/products/{product_id}/rating`."
    ),
    "Of 1 to 5 stars, to two decimals; null: there are none.": "De 1 a 5 estrellas, con dos decimales; nulo: no hay.",
    "How many have `1` to `5` stars.": "Cuántas tienen de `1` a `5` estrellas.",
    "A product's published reviews": "Las valoraciones publicadas de un producto",
    "The first name, as given to the business.": "El nombre de pila, tal como lo tiene el comercio.",
    "Plain text: escape it where you show it.": "Texto sin formato: escápalo donde lo muestres.",
    "An address for `img`, below the business's Fiel; null: none.": (
        "Una dirección para `img`, dentro del Fiel del comercio; nulo: no hay."
    ),
    "The business's; empty: none.": "La del comercio; vacío: no hay.",
    "Reviews to decide on": "Valoraciones por decidir",
    "Those that wait for a decision, or of another state.": "Las que esperan una decisión, o las de otro estado.",
    "Your own number of the order that asked for it.": "Tu propio número del pedido que la pidió.",
    "Null: not written yet.": "Nulo: aún sin escribir.",
    "Why it was refused; empty: it is not.": "Por qué se rechazó; vacío: no se rechazó.",
    "What it brought.": "Lo que dio.",
    "Counts changes; pass it back with a decision.": "Cuenta los cambios; devuélvelo con una decisión.",
    "When its order was completed.": "Cuándo se completó su pedido.",
    "A customer's reviews": "Las valoraciones de un cliente",
    "Up to two hundred, with what those that are not written yet would bring.": (
        "Hasta doscientas, con lo que darían las que aún no ha escrito."
    ),
    "Not written yet.": "Aún sin escribir.",
    "What those would bring, written and approved.": "Lo que darían, escritas y publicadas.",
    "Write a review": "Escribir una valoración",
    "For a customer who is signed in to your shop; anew until it is published.": (
        "Por un cliente que ha entrado en tu tienda; se puede reescribir hasta que se publica."
    ),
    "Plain text; what looks like HTML stays text.": "Texto sin formato; lo que parezca HTML se queda en texto.",
    "Publish a review": "Publicar una valoración",
    "With the points that the programme gives for it.": "Con los puntos que el programa da por ella.",
    "Of the review that was read.": "De la valoración que se leyó.",
    "Refuse a review": "Rechazar una valoración",
    "Its writer reads why, and may write it anew; of a published one, its points are taken back.": (
        "Quien la escribió lee el motivo y puede reescribirla; si estaba publicada, sus puntos se descuentan."
    ),
    "Its writer reads it.": "Lo lee quien la escribió.",
    "Answer a review": "Responder a una valoración",
    "Everybody reads it below the review; empty: none any more.": (
        "La leen todos debajo de la valoración; vacío: ya no hay respuesta."
    ),
}
