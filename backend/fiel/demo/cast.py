"""Who and what the demo is made of."""

from __future__ import annotations

from dataclasses import dataclass

from fiel.merchants.actions import MerchantForm, ProgramChanges
from fiel.merchants.rules import Band
from fiel.rewards.actions import RewardForm

PASSWORD = "demo1234"
CUSTOMER, CASHIER, OWNER = "cliente@fiel.example", "caja@fiel.example", "comercio@fiel.example"

FIRST_NAMES = tuple(
    (
        "Lucía Mateo Sofía Hugo Martina Leo Julia Pablo Valeria Daniel Emma Álvaro Carla Adrián Noa Diego Alba Javier"
        " Elena Marcos Inés Sergio Laura Iván Clara Rubén Marta Óscar Nuria Raúl Irene Andrés Paula Tomás Rocío Bruno"
    ).split()
)
LAST_NAMES = tuple(
    (
        "García López Martínez Sánchez Pérez Gómez Fernández Ruiz Díaz Moreno Álvarez Romero Navarro Torres Vega Ramos"
        " Gil Serrano Molina Castro Ortiz Rubio Marín Iglesias Medina Garrido Cortés Santos Lozano Guerrero Prieto Cano"
    ).split()
)
CITIES = ("Madrid", "Getafe", "Alcorcón", "Leganés", "Móstoles")


@dataclass(frozen=True, slots=True)
class Shop:
    """A merchant: its form, further places, what people buy there (minor units), how often, its rewards."""

    form: MerchantForm
    places: tuple[str, ...]
    goods: tuple[tuple[str, int], ...]
    customers: int
    visits_a_month: float
    rewards: tuple[RewardForm, ...]
    program: ProgramChanges
    emblem: str
    owner_name: str
    owner_email: str
    cashiers: tuple[tuple[str, str], ...]


SHOPS = (
    Shop(
        MerchantForm("Café Aurora", "Madrid", "ES", "EUR", "Europe/Madrid", "#0B5D4B", "Plaza Mayor", "Plaza Mayor, 4"),
        ("Estación",),
        (("Café con leche", 180), ("Flat white", 290), ("Tostada con tomate", 320), ("Desayuno completo", 790),
         ("Tarta de queso", 480), ("Menú del día", 1450), ("Café para llevar", 210)),
        220, 0.9,
        (RewardForm("Café gratis", 60, "Cualquier café de la carta, también para llevar.", "cup"),
         RewardForm("Tostada o cruasán", 110, "Recién hechos, hasta las 12.", "croissant"),
         RewardForm("Desayuno completo", 260, "Café, zumo y tostada.", "star", most_per_customer=4),
         RewardForm("Tarta entera", 900, "Encárgala con un día de antelación.", "gift", stock=400)),
        ProgramChanges(
            earn_points=2, earn_amount_minor=100, bands=(Band(3000, 3),), welcome_points=20, newsletter_points=15,
            referrer_points=50, referee_points=25, redeem_points=100, redeem_amount_minor=500, most_discount_bp=5000,
            survey_every_days=60, reminder_day=5, reminder_least=20, thresholds=(100, 250, 500), review_points=15,
            review_reminder_day=12, reminder_dates=("11-20", "12-15"), accepts_receipts=True, allows_transfers=True,
            transfer_least_balance=50, household_size=4,
            intro="Cada café cuenta: junta puntos y elige tu recompensa.",
        ),
        "cup", "Olga Vidal", OWNER,
        (("Carlos Soler", CASHIER), ("Nerea Pons", "nerea@fiel.example")),
    ),
    Shop(
        MerchantForm("Librería Faro", "Madrid", "ES", "EUR", "Europe/Madrid", "#7A2331", "Calle del Faro", "Faro, 12"),
        (),
        (("Novela de bolsillo", 1195), ("Cómic", 1850), ("Cuaderno", 650), ("Libro ilustrado", 2490)),
        70, 0.4,
        (RewardForm("Marcapáginas de piel", 40, "", "book"), RewardForm("Vale de 5 €", 100, "", "percent")),
        ProgramChanges(earn_points=1, earn_amount_minor=100), "book",
        "Rita Faro", "rita@fiel.example", (("Pau Llorens", "pau@fiel.example"),),
    ),
    Shop(
        MerchantForm("Panadería El Molino", "Ciudad de México", "MX", "MXN", "America/Mexico_City", "#1F3A5F",
                     "Roma Norte", "Orizaba, 101"),
        ("Coyoacán",),
        (("Concha", 2200), ("Café de olla", 3800), ("Hogaza", 7500), ("Caja de pan dulce", 16000)),
        60, 0.6,
        (RewardForm("Concha de la casa", 50, "", "croissant"), RewardForm("Hogaza", 180, "", "bag")),
        ProgramChanges(earn_points=1, earn_amount_minor=1000, welcome_points=10), "bread",
        "Elisa Molina", "elisa@fiel.example", (("Memo Ríos", "memo@fiel.example"),),
    ),
)  # fmt: skip
