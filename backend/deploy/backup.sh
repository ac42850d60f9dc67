#!/bin/sh
# backup.sh FOLDER: a copy of the running installation whose settings are in the environment. Nobody has to stop.
# The database, and the two keys without which phones and old mails are cut off. To restore: README, "Backups".
set -eu
folder=$1
mkdir -p "$folder"
chmod 700 "$folder"
data=${FIEL_DATA_DIR:-data}
case ${FIEL_DATABASE_URL:-sqlite} in
postgres*)
	pg_dump --format=custom --no-owner --file="$folder/fiel.dump" "$FIEL_DATABASE_URL"
	;;
*)
	file=${FIEL_DATABASE_URL:-sqlite://$data/fiel.db}
	file=${file#sqlite://}
	"${PYTHON:-python3}" - "${file%%\?*}" "$folder/fiel.db" <<'PYTHON'
import sqlite3
import sys

running, copy = (sqlite3.connect(name) for name in sys.argv[1:])
running.backup(copy)  # in one step: of this moment, while others go on writing
PYTHON
	;;
esac
for key in vapid.pem links.key; do
	if [ -f "$data/$key" ]; then cp -p "$data/$key" "$folder/"; fi
done
