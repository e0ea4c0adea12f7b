#!/usr/bin/env bash
# Makes a base image of this machine's Node and its libraries, for a machine that cannot pull distroless Node.
#   make-base.sh ENGINE NAME     docker or podman, and the image's name
set -euo pipefail
engine=${1:?docker or podman} name=${2:?a name for the image}
node=$(readlink -f "$(command -v node)")
"$node" -e 'process.exit(process.execve ? 0 : 1)' || {
  echo "$node is older than Node 22.15 and has no process.execve, which PR-EXEC-1 needs (as Debian 13's nodejs)." >&2
  exit 1
}
context=$(mktemp -d)
trap 'rm -rf "$context"' EXIT
# As in a distribution: only the program and the loader are there to be executed.
install -D -m 0755 "$node" "$context/rootfs/nodejs/bin/node"
while read -r library; do
  case $library in */ld-linux*) mode=0755 ;; *) mode=0644 ;; esac
  install -D -m "$mode" "$library" "$context/rootfs$library"
done < <(ldd "$node" | grep -o '/[^ ]*')
printf 'FROM scratch\nCOPY rootfs /\n' >"$context/Dockerfile"
"$engine" build --quiet --tag "$name" "$context"
