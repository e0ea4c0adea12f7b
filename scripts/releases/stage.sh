#!/bin/sh
# Process 1 of a release's namespaces (mount, pid, cgroup; started by scripts/releases/stage.ts): mounts the root file
# system, starts the engine that is asked for, and runs the program in it. Everything that it mounts or starts ends with it,
# however it ends: the kernel ends a pid namespace with its process 1, and a mount namespace with its last process.
#   stage.sh ROOTFS SCRATCH CHECKOUT WORK STORE COMMAND…
# ROOTFS is only read: what is written lies in memory, under SCRATCH. WORK is a folder of the caller's, seen as /work.
# STORE: classic or containerd, or none where no dockerd is wanted.
set -eu
rootfs=$1 scratch=$2 checkout=$3 work=$4 store=$5
shift 5

mount -t tmpfs -o mode=755 release "$scratch"
mkdir "$scratch/upper" "$scratch/overlay" "$scratch/root"
mount -t overlay -o "lowerdir=$rootfs,upperdir=$scratch/upper,workdir=$scratch/overlay" release "$scratch/root"
cd "$scratch/root"

# The host's cgroups below the one that this process was put into: a mount of the same form as the host's, seen from there.
mount -t proc proc proc
mount -t sysfs sysfs sys
mount --rbind /dev dev
if [ "$(stat -f -c %T /sys/fs/cgroup)" = cgroup2fs ]; then
  mount -t cgroup2 cgroup2 sys/fs/cgroup
else
  mount -t tmpfs -o mode=755 cgroup sys/fs/cgroup
  sed -nE 's|^\S+ \S+ \S+ \S+ /sys/fs/cgroup/([^/ ]+) .* - (cgroup2?) \S+ (\S+)$|\2 \1 \3|p' /proc/self/mountinfo |
    while read -r kind name options; do
      # Of a v1 hierarchy the super options name its controllers, or `name=systemd` of one without.
      options=$(printf %s "$options" | tr , '\n' | grep -vE '^(rw|ro|xattr|clone_children|release_agent=.*)$' | paste -sd, || true)
      case $options in name=*) options=none,$options ;; esac
      mkdir "sys/fs/cgroup/$name"
      mount -t "$kind" ${options:+-o "$options"} cgroup "sys/fs/cgroup/$name"
    done
fi
# `var/run` is an absolute link, which leads out of here to the host's own: nothing below is mounted through it.
mount -t tmpfs -o mode=755 run run
mount -t tmpfs -o mode=1777 tmp tmp
# Engines stack overlays of their own, which an overlay cannot carry.
for folder in var/lib/docker var/lib/containers; do
  mkdir -p "$folder"
  mount -t tmpfs engine "$folder"
done
mkdir -p opt/sandbox-attestation work
mount --rbind "$checkout" opt/sandbox-attestation
mount -o remount,bind,ro opt/sandbox-attestation
mount --bind "$work" work
cat /etc/resolv.conf >etc/resolv.conf
cat /etc/hosts >etc/hosts

inside() { chroot . /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"; }

if [ "$store" != none ]; then
  mkdir -p etc/docker
  # Said in either case: a fresh Docker 29 has the containerd store.
  case $store in
    containerd) echo '{"features":{"containerd-snapshotter":true}}' ;;
    *) echo '{"features":{"containerd-snapshotter":false}}' ;;
  esac >etc/docker/daemon.json
  # In a network namespace of its own: the networks of the negative controls are one at a time per host.
  inside unshare --net dockerd --bridge=none --iptables=false --ip6tables=false --ip-forward=false --ip-masq=false \
    >"$work/dockerd.log" 2>&1 &
  tries=0
  until inside docker version >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -lt 150 ] || { tail -n 20 "$work/dockerd.log" >&2; exit 97; }
    sleep 0.2
  done
fi

status=0
inside env --chdir=/work "$@" || status=$?
exit "$status"
