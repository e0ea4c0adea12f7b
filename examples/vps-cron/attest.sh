#!/usr/bin/env bash
# Attests this host's sandbox and reads the evidence back as a stranger would. For a timer or a cron line: silent when all is
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

quietly() { # COMMAND…: says what it said only when it fails, and ends with its exit code
  local said status=0
  said=$("$@" 2>&1) || status=$?
  [ "$status" -eq 0 ] || printf '%s\n' "$said" >&2
  return "$status"
}

# A run that is blocked leaves its evidence too: that is what somebody will want to look at.
quietly "${program[@]}" run --venue VPS --signing key --signing-key "$KEY" --output "$folder" "${arguments[@]}"

# The first time there is no policy: somebody looks at the evidence, and then writes down what is expected from now on.
if [ ! -e "$POLICY" ]; then
  echo "No policy yet. Look at $folder, then: ${program[*]} inspect $folder --as-policy > $POLICY" >&2
  exit 3
fi
quietly "${program[@]}" verify --policy "$POLICY" --key "$PUBLIC_KEY" "$folder"

# Of what was accepted the newest ones are kept.
find "$EVIDENCE" -mindepth 1 -maxdepth 1 -type d -print0 | sort -z | head -z -n "-${KEEP:-12}" |
  xargs -0 --no-run-if-empty rm -r
