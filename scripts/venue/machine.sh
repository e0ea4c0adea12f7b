#!/usr/bin/env bash
# A throwaway Linux machine of the form of a CI runner: systemd, cgroup v2, AppArmor, systemd-resolved, Docker (runc, started by
# systemd), Podman (crun), and a user `runner` (uid 1001, in group docker, with subuids and sudo).
# Needs root and Debian's packages, but no hardware virtualisation: qemu emulates, so that everything takes 5 to 10 times as long.
#
#   machine.sh up              builds the disk once (some minutes), boots it, waits for ssh
#   machine.sh ssh  [CMD…]     as root;   machine.sh runner [CMD…]   as the user runner
#   machine.sh push SRC DST    copies a file or folder in, owned by runner
#   machine.sh store classic|containerd     sets Docker's image store and starts Docker again
#   machine.sh down            stops it and keeps the disk;   machine.sh wipe   removes the disk too
#
# VENUE_SUITE   Debian's release (trixie by default; sid has Podman 5.8 and crun 1.28); each has a disk of its own
# VENUE_MIRROR  the mirror; by default the one that this machine's apt uses
# VENUE_FOLDER, VENUE_PORT   where the disks are kept, and the local port of ssh
set -euo pipefail
suite=${VENUE_SUITE:-trixie}
state=${VENUE_FOLDER:-/var/tmp/sandbox-attestation-venue}/$suite
port=${VENUE_PORT:-2223}
options=(-q -i "$state/key" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR)
# The runners of GitHub have these besides the engines.
packages=systemd,systemd-sysv,systemd-resolved,dbus,dbus-user-session,libpam-systemd,sudo,git,ca-certificates,iproute2,kmod
packages+=,docker.io,docker-cli,docker-buildx,podman,crun,passt,fuse-overlayfs,uidmap,apparmor,apparmor-utils
packages+=,openssh-server,python3-minimal,linux-image-cloud-amd64

say() { echo "machine.sh: $*" >&2; }
on() { local who=$1; shift; ssh "${options[@]}" -p "$port" "$who@127.0.0.1" "$@"; }

mirror() {
  # The form of apt's own list: file: and security sources do not have the whole suite.
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -E '^https?:.*/debian/?$' | head -n 1
}

build() {
  for program in qemu-system-x86_64 mmdebstrap mkfs.ext4 ssh; do
    command -v "$program" >/dev/null || {
      say "$program is missing: apt-get install qemu-system-x86 mmdebstrap e2fsprogs openssh-client"
      return 1
    }
  done
  mkdir -p "$state"
  [ -f "$state/key" ] || ssh-keygen -q -t ed25519 -N '' -f "$state/key"
  say "building the disk of $suite"
  local root=$state/root home
  rm -rf "$root"
  mkdir -p "$root"
  # A mirror that is frozen on purpose: where this machine's apt takes old lists, the one of the new machine does, with their signatures.
  local old=()
  ! apt-config dump Acquire::Check-Valid-Until | grep -qiE '"(false|no|off|0)"' || old=(--aptopt='Acquire::Check-Valid-Until "false"')
  mmdebstrap --quiet --variant=minbase "${old[@]}" --include="$packages" "$suite" "$state/root.tar" "${VENUE_MIRROR:-$(mirror)}"
  tar -C "$root" -xf "$state/root.tar"
  rm "$state/root.tar"
  echo venue >"$root/etc/hostname"
  echo '/dev/vda / ext4 defaults 0 1' >"$root/etc/fstab"
  printf '[Match]\nName=en* eth*\n[Network]\nDHCP=yes\n' >"$root/etc/systemd/network/10-eth.network"
  chroot "$root" systemctl enable systemd-networkd systemd-resolved ssh docker >/dev/null 2>&1
  ln -sf ../run/systemd/resolve/stub-resolv.conf "$root/etc/resolv.conf"
  chroot "$root" useradd -m -u 1001 -s /bin/bash runner
  chroot "$root" usermod -aG docker,sudo runner
  echo 'runner ALL=(ALL) NOPASSWD:ALL' >"$root/etc/sudoers.d/runner"
  chmod 440 "$root/etc/sudoers.d/runner"
  printf 'runner:100000:65536\n' | tee "$root/etc/subuid" >"$root/etc/subgid"
  mkdir -p "$root/var/lib/systemd/linger"
  touch "$root/var/lib/systemd/linger/runner"
  for home in root home/runner; do
    mkdir -p "$root/$home/.ssh"
    cp "$state/key.pub" "$root/$home/.ssh/authorized_keys"
    chmod 700 "$root/$home/.ssh"
  done
  chown -R 1001:1001 "$root/home/runner/.ssh"
  cp "$root"/boot/vmlinuz-* "$state/vmlinuz"
  cp "$root"/boot/initrd.img-* "$state/initrd"
  truncate -s 8G "$state/disk.img.new"
  mkfs.ext4 -q -d "$root" "$state/disk.img.new"
  rm -rf "$root"
  mv "$state/disk.img.new" "$state/disk.img"
}

up() {
  if on root true 2>/dev/null; then say 'already up'; return; fi
  [ -f "$state/disk.img" ] || build
  # `restrict`: the machine reaches nothing but this one's ssh.
  setsid qemu-system-x86_64 -accel tcg,thread=multi -cpu max -m 4096 -smp 2 \
    -kernel "$state/vmlinuz" -initrd "$state/initrd" \
    -append 'console=ttyS0 root=/dev/vda rw panic=-1 lsm=landlock,lockdown,yama,integrity,apparmor,bpf systemd.mask=systemd-networkd-wait-online.service' \
    -no-reboot -nodefaults -display none -drive "file=$state/disk.img,if=virtio,format=raw" \
    -netdev "user,id=n,restrict=on,hostfwd=tcp:127.0.0.1:$port-:22" -device virtio-net-pci,netdev=n \
    -serial "file:$state/serial.log" >"$state/qemu.log" 2>&1 </dev/null &
  echo $! >"$state/qemu.pid"
  local started=$SECONDS
  until on root 'systemctl is-active --quiet docker' 2>/dev/null; do
    kill -0 "$(cat "$state/qemu.pid")" 2>/dev/null || { say 'qemu stopped:'; tail -n 5 "$state/qemu.log" >&2; return 1; }
    [ $((SECONDS - started)) -lt 600 ] || { say "no ssh after 10 minutes; see $state/serial.log"; return 1; }
    sleep 3
  done
  # Of Ubuntu's restriction of unprivileged user namespaces, what Debian's kernel has.
  on root sysctl -q -w kernel.apparmor_restrict_unprivileged_unconfined=1 kernel.unprivileged_userns_apparmor_policy=1
  say "up after $((SECONDS - started)) s"
}

store() {
  local containerd
  case ${1:-} in
    classic) containerd=false ;;
    containerd) containerd=true ;;
    *) say 'Name a store: classic or containerd.'; return 2 ;;
  esac
  on root "mkdir -p /etc/docker && echo '{\"features\":{\"containerd-snapshotter\":$containerd}}' >/etc/docker/daemon.json && systemctl restart docker"
}

down() {
  [ -f "$state/qemu.pid" ] || return 0
  on root poweroff 2>/dev/null || true
  sleep 10
  kill "$(cat "$state/qemu.pid")" 2>/dev/null || true
  rm -f "$state/qemu.pid"
}

case ${1:-} in
  up) up ;;
  ssh) shift; on root "$@" ;;
  runner) shift; on runner "$@" ;;
  push) tar -C "$(dirname "$2")" -cf - "$(basename "$2")" | on runner "mkdir -p '$3' && tar -C '$3' -xf - --no-same-owner" ;;
  store) store "${2:-}" ;;
  down) down ;;
  wipe) down; rm -rf "$state" ;;
  *) sed -n '2,14p' "$0"; exit 2 ;;
esac
