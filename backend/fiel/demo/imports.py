"""The café's lists: customers of the paper cards, brought in long ago, and points that wait for a word."""

from __future__ import annotations

from datetime import datetime, timedelta

from fiel.core import db
from fiel.core.actor import StaffActor
from fiel.core.media import Uploading
from fiel.imports import loaders, working
from fiel.imports.actions import check_import, run_import, start_import
from fiel.imports.columns import Field
from fiel.imports.models import ImportKind, ImportState
from fiel.imports.rows import Options

WORKING = (ImportState.CHECKING.value, ImportState.RUNNING.value)
CARDS = """nombre;correo;teléfono;ciudad;puntos
Amparo Lozano;amparo@tarjetas.example;600 555 101;Madrid;45
Benito Salas;;600 555 102;Madrid;12
Carmela Ortuño;carmela@tarjetas.example;;Getafe;230
Dionisio Prado;dionisio@tarjetas;;Madrid;8
Encarna Vila;encarna@tarjetas.example;600 555 105;Madrid;61
Fermín Aguado;;600 555 106;Leganés;0
Gregoria Nieto;gregoria@tarjetas.example;;Madrid;19
Amparo L.;amparo@tarjetas.example;;Madrid;45
Hilario Rey;;600 555 109;Madrid;doce
Inmaculada Soto;inma@tarjetas.example;600 555 110;Alcorcón;77
"""
FAIR = """correo;puntos;descripción;referencia
amparo@tarjetas.example;20;Feria del barrio;F-1
carmela@tarjetas.example;20;Feria del barrio;F-2
encarna@tarjetas.example;20;Feria del barrio;F-3
nadie@tarjetas.example;20;Feria del barrio;F-4
gregoria@tarjetas.example;-500;Error de caja;F-5
"""


async def bring_lists(owner: StaffActor, start: datetime, now: datetime) -> None:
    """One import that is done, one that is checked."""
    done = await _checked(owner, ImportKind.CUSTOMERS, "tarjetas de cartón.csv", CARDS, now=start + timedelta(days=1))
    await run_import(owner, done, now=start + timedelta(days=1))
    await _work(done, start + timedelta(days=1))
    await _checked(owner, ImportKind.POINTS, "feria.csv", FAIR, now=now - timedelta(hours=2))
    # nightly rounds drop the rows of what began long ago; these are to be looked at
    await db.execute("UPDATE import_job SET created_at = $2 WHERE id = $1", done, now - timedelta(days=30))


async def _checked(owner: StaffActor, kind: ImportKind, name: str, text: str, *, now: datetime) -> int:
    with Uploading(len(text) * 2) as file:
        file.add(text.encode("cp1252"))
        upload = await file.keep(owner.merchant_id, owner.employee_id, name, now=now)
    number = await start_import(owner, kind, upload.id, now=now)
    job = await loaders.job(number) or {}
    mapping = [Field(held) if held else None for held in job["mapping"]]
    await check_import(owner, number, mapping, Options(), now=now)
    await _work(number, now)
    return number


async def _work(number: int, now: datetime) -> None:
    """What the worker would do."""
    while ((await loaders.job(number)) or {})["state"] in WORKING:
        await working.go_through({"import_id": number}, lambda: now)
