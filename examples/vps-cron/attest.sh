#!/usr/bin/env bash
# Attests this host's sandbox and reads the evidence back as a stranger would. For a timer or a cron line: silent when everything is
# well, and its exit code is the verdict's (0 accepted, 3 blocked).
#   attest.sh [CONFIG]     the settings: see attest.conf
set -euo pipefail
umask 077

config=${1:-/etc/sandbox-attestation/attest.conf}
# shellcheck source=attest.conf
source "$config"
: "${INSTALLED:?}" "${EVIDENCE:?}" "${KEY:?}" "${PUBLIC_KEY:?}" "${POLICY:?}"
read -r -a arguments <<<"${RUN_ARGUMENTS-}"

program=("${NODE:-node}" "$INSTALLED/dist/cli/index.js")
folder=$EVIDENCE/$(date --utc +%Y-%m-%dT%H-%M-%SZ)
mkdir -p "$EVIDENCE"

quietly() { # COMMAND…: prints its output only if it fails, and returns its exit code
  local said status=0
  said=$("$@" 2>&1) || status=$?
  [ "$status" -eq 0 ] || printf '%s\n' "$said" >&2
  return "$status"
}

# A blocked run leaves its evidence too, for the person who looks for the cause.
quietly "${program[@]}" run --venue VPS --signing key --signing-key "$KEY" --output "$folder" "${arguments[@]}"

# The first run has no policy: a person looks at the evidence, and then writes down what to expect from now on.
if [ ! -e "$POLICY" ]; then
  echo "No policy yet. Look at $folder, then: ${program[*]} inspect $folder --as-policy > $POLICY" >&2
  exit 3
fi
quietly "${program[@]}" verify --policy "$POLICY" --key "$PUBLIC_KEY" "$folder"

# Keeps the newest accepted evidence.
find "$EVIDENCE" -mindepth 1 -maxdepth 1 -type d -print0 | sort -z | head -z -n "-${KEEP:-12}" |
  xargs -0 --no-run-if-empty rm -r
