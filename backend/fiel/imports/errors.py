"""What can be wrong with a file and its rows, said so that its owner can mend it."""

from __future__ import annotations

from fiel.core.errors import NoRoom, Refusal
from fiel.core.field_messages import FIELD_MESSAGES


class ImportNotReady(Refusal):
    """It is not at the step that this belongs to."""

    code = "IMPORT_NOT_READY"
    es = "Esta importación ya está en otro paso. Mira cómo está ahora."
    en = "This import is at another step by now. Look at where it stands."


FIELD_MESSAGES.update({
    # the file
    "SPREADSHEET": (
        "Es un libro de cálculo. Ábrelo y guárdalo como CSV (Archivo → Guardar como → CSV UTF-8), y sube ese archivo.",
        "This is a workbook. Open it, save it as CSV (File → Save as → CSV UTF-8), and upload that file.",
    ),
    "NOT_TABLE": (
        "No es una tabla en texto: sube un archivo CSV.", "This is no table in plain text: upload a CSV file.",
    ),
    "NO_ROWS": ("No hay ninguna fila que importar.", "There is no row to import."),
    "COLUMNS_MANY": ("Tiene más de {most} columnas: deja las que hagan falta.",
                     "It has more than {most} columns: leave the ones that are needed."),
    "ROWS_MANY": ("Tiene más de {most} filas: divídelo en varios archivos.",
                  "It has more than {most} rows: split it into several files."),
    "BROKEN_QUOTES": ("Hay unas comillas sin cerrar y no sabemos dónde acaba la celda.",
                      "A quotation mark is never closed, so we can't tell where the cell ends."),
    "ROW_LONG": ("Es demasiado larga.", "It is too long."),
    "LETTERS": ("Tiene letras que no se leen: guarda el archivo como CSV UTF-8.",
                "It has letters that can't be read: save the file as CSV UTF-8."),
    "ROW_FAULT": ("No hemos podido con esta fila; las demás siguen. Escríbela a mano y dinos qué tenía.",
                  "We could not take this row; the others go on. Enter it by hand and tell us what was in it."),
    "POINTS_MANY": ("Son más de {most:punto|puntos} de una vez.", "That is more than {most:point|points} at once."),
    "POINTS_LEFT": ("Ya es cliente tuyo: el saldo solo se pone a los nuevos.",
                    "They are a customer of yours already: balances are for newcomers alone."),
    "REFERENCE_BEFORE": ("Otra fila de este archivo tiene la misma referencia para este cliente.",
                         "Another row of this file has the same reference for this customer."),
    "ENCODING": ("El archivo no está escrito con esas letras: elige otras.",
                 "The file is not written in those letters: choose others."),
    "FILE_USED": ("Este archivo ya se está importando: míralo en la lista.",
                  "This file is being imported already: look for it in the list."),
    "LEFT": ("Quien la puso en marcha ya no trabaja aquí como encargado.",
             "Whoever let it run no longer works here as a manager."),
    "PAUSED": ("El programa está en pausa. Lo que estaba hecho, hecho está.",
               "The programme is paused. What was done stays done."),
    NoRoom.code: (NoRoom.es, NoRoom.en),
    "FILE_GONE": ("El archivo ya no se guarda: súbelo otra vez.", "The file is no longer kept: upload it again."),
    # the mapping
    "COLUMN_TWICE": ("Hay un dato asignado a dos columnas.", "Two columns say the same."),
    "COLUMN_NAME": ("Di en qué columna está el nombre.", "Say which column holds the name."),
    "COLUMN_WHO": ("Di en qué columna está el código, el correo o el teléfono del cliente.",
                   "Say which column holds the customer's code, e-mail or phone."),
    "COLUMN_VALUE": ("Di en qué columna están los puntos o el importe.",
                     "Say which column holds the points or the amount."),
    "COLUMN_ORDER": ("Di en qué columnas están el número del pedido y su total.",
                     "Say which columns hold the order's number and its total."),
    "COLUMN_PRODUCT": ("Di en qué columna está el identificador del producto.",
                       "Say which column holds the product's id."),
    "COLUMN_COUPON": ("Di en qué columna está el código del cupón.", "Say which column holds the coupon's code."),
    # a row
    "CELLS_MANY": ("Tiene más celdas que columnas hay: revisa las comillas y los separadores.",
                   "It has more cells than there are columns: look at its quotes and separators."),
    "WHO": ("Hace falta el código, el correo o el teléfono del cliente.",
            "The customer's code, e-mail or phone is needed."),
    "CODE": ("Ese código no existe: comprueba cada letra.", "There is no such code: check each letter."),
    "NO_MEMBER": ("No hay ningún cliente tuyo con ese dato: impórtalo antes, o corrige el dato.",
                  "None of your customers has this: import them first, or mend it."),
    "TWO_MEMBERS": ("Encaja con más de un cliente: usa su código.", "It fits more than one customer: use their code."),
    "TWO_PEOPLE": ("Sus datos son de dos clientes distintos.", "Its details belong to two different customers."),
    "ROW_BEFORE": ("Es el mismo cliente que el de la fila {line}.", "It is the same customer as in row {line}."),
    "IMPORTED_BEFORE": (
        "Esta fila ya se importó. Si es otra, añade una fecha o una referencia que las distinga.",
        "This row was imported already. If it is another one, add a date or a reference that tells them apart.",
    ),
    "POINTS_OR_AMOUNT": ("Rellena los puntos o el importe, uno de los dos.",
                         "Fill in the points or the amount, one of the two."),
    "WHOLE_NUMBER": ("Escribe un número entero, como 120.", "Write a whole number, like 120."),
    "AMOUNT": ("Escribe un importe como 12,50.", "Write an amount like 12.50."),
    "AMOUNT_NEGATIVE": ("El importe no puede ser menor que cero.", "The amount can't be less than zero."),
    "AMOUNT_POSITIVE": ("El importe tiene que ser mayor que cero.", "The amount must be more than zero."),
    "STATE": ("Escribe un estado como Completado, Pagado, Creado, Anulado o Devuelto.",
              "Write a state like Completed, Paid, Created, Cancelled or Refunded."),
    "ORDER_CHANGED": ("Este pedido ya contó con otro importe: si se devolvió una parte, dilo en su columna.",
                      "This order has counted already with another amount: say in its column what was refunded."),
    "ORDER_OF_ANOTHER": ("Este pedido ya está y es de otro cliente.",
                         "This order is here already, and another customer's."),
    "REFUND_TOO_LARGE": ("Se devolvió más de lo que costó.", "More was refunded than it cost."),
    "REFUND_CHANGED": ("Su devolución ya está, con otro importe.", "Its refund is here already, with another amount."),
    "COUPON_CODE": (
        "De 4 a 40 letras de la A a la Z y cifras: revisa si alguna es de otro alfabeto.",
        "4 to 40 letters from A to Z and digits: look whether one is of another alphabet.",
    ),
    "COUPON_BEFORE": ("Otra fila de este archivo tiene el mismo código.",
                      "Another row of this file has the same code."),
    "COUPON_BATCH_GONE": ("El lote se ha anulado mientras tanto.", "The batch has been withdrawn meanwhile."),
    "COUPON_OTHER_BATCH": ("Este código ya está en otro lote tuyo.", "This code is in another batch of yours."),
    "ORDER_BEFORE": ("Otra fila de este archivo tiene el mismo número de pedido.",
                     "Another row of this file has the same order number."),
    "PRODUCT_BEFORE": ("Otra fila de este archivo es del mismo producto.",
                       "Another row of this file is of the same product."),
    "PERCENT": ("Escribe un porcentaje con dos decimales como mucho, como 5 o 2,5.",
                "Write a percentage with two decimals at most, like 5 or 2.5."),
    "YES_OR_NO": ("Escribe sí o no.", "Write yes or no."),
    "PRODUCT_KIND": ("Escribe bien o servicio.", "Write good or service."),
    "DATE": ("Escribe una fecha como 31/10/2026 o 2026-10-31.", "Write a date like 31/10/2026 or 2026-10-31."),
    "DATE_PAST": ("Tiene que ser una fecha pasada, desde el {earliest}.", "Must be a past date, from {earliest}."),
    "MEMBER_BLOCKED": ("Este cliente está bloqueado.", "This customer is blocked."),
    "POINTS_SHORT": ("A este cliente le {missing:=falta|faltan} {missing:punto|puntos} para quitarle tantos.",
                     "This customer is {missing:point|points} short of that."),
    "POINTS_ENDED": ("Puntos de esa fecha ya habrían caducado el {day}.",
                     "Points of that date would have ended on {day} already."),
    "NOT_REACHED": ("La importación se detuvo antes de esta fila.", "The import was stopped before this row."),
    "INTERNAL": (
        "La importación se detuvo por un fallo nuestro. Lo que estaba hecho, hecho está: repite el archivo y seguirá.",
        "The import stopped for a fault of ours. What was done is done: bring the file again and it goes on.",
    ),
})  # fmt: skip
