"""From a new customer to a redeemed reward, with Python's own library. Needs FIEL_URL and FIEL_TOKEN."""

import json
import os
import sys
import time
import urllib.error
import urllib.request
from typing import Any

STAMP = time.time_ns()


def ask(method: str, path: str, body: object = None, key: str = "") -> Any:
    request = urllib.request.Request(
        f"{os.environ['FIEL_URL']}/api/v1{path}",
        method=method,
        data=json.dumps(body).encode() if body is not None else None,
        headers={"Authorization": f"Bearer {os.environ['FIEL_TOKEN']}", "Content-Type": "application/json"},
    )
    if key:  # the same key again does it once
        request.add_header("Idempotency-Key", key)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:  # a problem says in words what to do
        sys.exit(json.load(error)["detail"])


customer = ask("POST", "/customers", {"name": "Lucía Ejemplo", "email": f"lucia-{STAMP}@cliente.example"})
ask(
    "POST",
    "/orders",
    {
        "id": f"py-{STAMP}",
        "customer": {"id": customer["id"]},
        "total_minor": 250_000,
        "lines": [{"name": "Café en grano", "quantity": 100, "unit_price_minor": 2_500}],
    },
)
order = ask("POST", f"/orders/py-{STAMP}/state", {"state": "COMPLETED"})
print("earned", order["points"])
wallet = ask("GET", f"/customers/{customer['id']}/wallet")
within_reach = [reward for reward in wallet["rewards"] if reward["missing"] == 0]
if not within_reach:
    sys.exit("no reward within reach")
done = ask(
    "POST",
    "/redemptions",
    {"customer": {"id": customer["id"]}, "reward_id": within_reach[0]["id"], "consent": {"trusted": True}},
    key=f"redeem-{STAMP}",
)
print("redeemed", done["reward_title"], done["status"])
