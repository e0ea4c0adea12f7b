#!/usr/bin/env bash
# Does a container start with a profile every time? Starts each profile COUNT times (default 50) with a Python image
# that is already there, makes a thread in it, and counts. Some calls that a runtime needs are needed only now and
# then, so one start proves nothing. Exit 0 only when every start of every profile worked.
#
#   scripts/check/seccomp-starts.sh IMAGE [--count N] [--profile FILE]… [-- ENGINE ARGUMENT…]
#   scripts/check/seccomp-starts.sh tki-inspector:attest -- docker
#   scripts/check/seccomp-starts.sh tki-inspector:attest --count 100 -- podman --runtime runc
set -uo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)

usage() { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
[ $# -ge 1 ] || usage
image=$1 count=50 profiles=()
shift
while [ $# -gt 0 ]; do
  case $1 in
    --count) count=${2:?}; shift 2 ;;
    --profile) profiles+=("${2:?}"); shift 2 ;;
    --) shift; break ;;
    *) usage ;;
  esac
done
engine=("${@:-docker}")
[ ${#profiles[@]} -gt 0 ] || profiles=("$here/seccomp/targeted-deny.json" "$here/seccomp/deny-by-default.json")
export PODMAN_IGNORE_CGROUPSV1_WARNING=1

flags=(--rm --pull never --network none --read-only --cap-drop ALL --security-opt no-new-privileges --ipc none
  --pids-limit 64 --memory 256m --entrypoint /usr/bin/python3)
case ${engine[0]} in
  *podman) flags+=(--read-only-tmpfs=false --http-proxy=false)
    [ "$(id -u)" = 0 ] || flags+=(--userns=keep-id:uid=65532,gid=65532) ;;
esac
# Threads are what a tight profile breaks first in the payload, and a sleeping thread proves that the clock calls work.
payload='import threading, time
t = threading.Thread(target=time.sleep, args=(0.001,)); t.start(); t.join()
print("started", flush=True)'

case ${engine[0]} in
  *podman) runtime=$("${engine[@]}" info --format '{{.Host.OCIRuntime.Name}} {{.Host.OCIRuntime.Version}}' | head -n 1) ;;
  *) runtime=$("${engine[@]}" version --format '{{range .Server.Components}}{{if eq .Name "runc"}}runc {{.Version}}{{end}}{{end}}') ;;
esac
echo "$("${engine[@]}" --version), $runtime, Linux $(uname -r) $(uname -m), image $image"

failed=0
for profile in "${profiles[@]}"; do
  started=0 last=''
  for _ in $(seq "$count"); do
    if out=$("${engine[@]}" run "${flags[@]}" --security-opt "seccomp=$profile" "$image" -I -c "$payload" 2>&1) &&
      [ "${out##*$'\n'}" = started ]; then
      started=$((started + 1))
    else
      last=$out
    fi
  done
  echo "$(basename "$profile"): $started of $count started"
  [ "$started" = "$count" ] || { failed=1; printf '  the last failure: %s\n' "$last"; }
done
exit $failed
