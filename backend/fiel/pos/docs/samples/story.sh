#!/bin/sh
# From a new customer to a redeemed reward, with curl. Needs FIEL_URL and FIEL_TOKEN (its scopes: all).
set -eu
stamp=$(date +%s)-$$

ask() {  # method, path, body, key
  curl --silent --show-error --fail-with-body --request "$1" "$FIEL_URL/api/v1$2" \
    --header "Authorization: Bearer $FIEL_TOKEN" --header "Content-Type: application/json" \
    --header "Idempotency-Key: ${4:-none}" ${3:+--data "$3"}
}

field() {  # the first text of that name in a JSON answer
  sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" | head -n 1
}

customer=$(ask POST /customers "{\"name\": \"Lucía Ejemplo\", \"email\": \"lucia-$stamp@cliente.example\"}" | field id)
ask POST /orders "{\"id\": \"curl-$stamp\", \"customer\": {\"id\": \"$customer\"}, \"total_minor\": 250000}" >/dev/null
ask POST "/orders/curl-$stamp/state" '{"state": "COMPLETED"}'
echo
ask GET "/customers/$customer/wallet"
echo
reward=$(ask GET /rewards | field id)
ask POST /redemptions "{\"customer\": {\"id\": \"$customer\"}, \"reward_id\": \"$reward\", \"consent\": {\"trusted\": true}}" \
  "redeem-$stamp"
echo
