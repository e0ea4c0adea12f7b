#!/bin/bash
# Launches a workload only while the newest evidence of this server stands (examples/vps-cron makes it).
#   launch.sh EVIDENCE_FOLDER POLICY PUBLIC_KEY SIGNING_KEY CONTEXT INPUT OUTPUT_FOLDER
# The key that signs the evidence signs the receipts too: their readers trust one signer.
# Exit code: 3 if nothing ran or the launch is not confined, else the workload's own. What it prints goes to the journal.
set -euo pipefail
installed=${INSTALLED:-/opt/sandbox-attestation}
newest=$(find "$1" -mindepth 1 -maxdepth 1 -type d -printf '%f\n' | sort | tail -n 1)
if [[ -z $newest ]]; then
  echo "No evidence in $1: nothing is launched." >&2
  exit 3
fi
# Two days: a night may leave no evidence, as when the server is off. One whose evidence is BLOCKED is the newest, and ends launches.
exec node "$installed/dist/cli/index.js" launch "$1/$newest" \
  --policy "$2" --key "$3" --signing key --signing-key "$4" --max-age 2 \
  --context "$5" --input "$6" --output "$7/$(date -u +%Y-%m-%dT%H%M%SZ)"
