#!/usr/bin/env bash
# What a user would write instead: build, run, check the packet's twelve with jq, hash, sign with cosign. It has no host
# facts, negative controls, posture or reader; it is here for comparison (bench/run.ts).
#   shell.sh ENGINE BASE_IMAGE KEY FOLDER      FOLDER is new
set -euo pipefail
engine=$1 base=$2 key=$3 folder=$4
root=$(cd "$(dirname "$0")/.." && pwd)
client=(docker) more=(--provenance=false)
[ "$engine" = podman ] && client=(podman --runtime runc) more=()
mkdir -p "$folder/out"
chmod 777 "$folder/out"

"${client[@]}" build -q "${more[@]}" --build-arg "BASE_IMAGE=$base" -f "$root/Dockerfile.sandbox" \
  -t localhost/sandbox-attestation-bench:shell "$root" >"$folder/image"
image=$(cat "$folder/image")
"${client[@]}" run --rm --network none --read-only --cap-drop ALL --security-opt no-new-privileges \
  --security-opt "seccomp=$root/seccomp/targeted-deny.json" --env-file /dev/null \
  -v "$root/inspector:/in:ro" -v "$folder/out:/out:rw" --tmpfs /tmp:rw,noexec,nosuid,nodev "$image"

# Raised, with one of the errnos that prove denial; or the value that does.
jq -se '
  def raised($errnos): .parts | length > 0 and all(.errno as $errno | $errnos | index($errno) != null);
  INDEX(.probe_id) as $seen
  | [ ($seen["PR-NET-1"] | raised([1, 101, 97])),
      ($seen["PR-NET-2"].parts[0].value | split("\n")[2:-1] | map(ltrimstr(" ") | split(":")[0] | gsub(" "; "")) == ["lo"]),
      ($seen["PR-SOCK-1"] | raised([1])),
      ($seen["PR-ENV-1"].parts[0].value | all(test("token|secret|passw|key|auth|cookie"; "i") | not)),
      ($seen["PR-FS-RO-IN"] | raised([30])),
      ($seen["PR-FS-ESC-1"] | raised([30])),
      ($seen["PR-FS-ESC-2"] | raised([30, 13])),
      ($seen["PR-FS-OUT-OK"].parts[0] | has("value")),
      ($seen["PR-EXEC-1"] | raised([1, 2])),
      ($seen["PR-MOUNT-1"].parts[0].value | split("\n") | map(select(. != "") | split(" ")) as $mounts
        | all(["/", "/in"][]; . as $at | any($mounts[]; .[4] == $at and (.[5] | test("(^|,)ro(,|$)"))))
          and any($mounts[]; .[4] == "/tmp" and (.[5] | test("noexec")))),
      ($seen["PR-SOCK-DOCKER"].parts[0].value == false),
      ($seen["PR-PTRACE-1"] == null or ($seen["PR-PTRACE-1"] | raised([1])))
    ]
  | . as $passed | all' "$folder/out/attest.jsonl" >/dev/null
[ "$(cat "$folder/out/report.md")" = ok ]

jq -n --arg image "$image" --arg profile "$(sha256sum "$root/seccomp/targeted-deny.json" | cut -d' ' -f1)" \
  --slurpfile probes "$folder/out/attest.jsonl" \
  '{image_digest: $image, seccomp_sha256: ("sha256:" + $profile), probes: $probes}' >"$folder/evidence.json"
COSIGN_PASSWORD='' cosign sign-blob --yes --key "$key" --tlog-upload=false \
  --new-bundle-format --bundle "$folder/evidence.json.sigstore.json" "$folder/evidence.json" >/dev/null 2>&1
