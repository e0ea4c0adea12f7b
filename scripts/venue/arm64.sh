#!/bin/sh
# Makes an arm64 base image from Debian's signed packages, and this project's image on it, on a machine of another
# architecture: qemu-user runs its programs, registered with the kernel (binfmt_misc) as long as this script's caller lives.
#   arm64.sh FOLDER CHECKOUT     FOLDER: empty; leaves the images localhost/sandbox-attestation-arm64:base and :attest
# Needs root, Docker, the mirror of this machine's apt, and qemu-aarch64 (apt-get install qemu-user).
set -eu
folder=$1 checkout=$2
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -E '^https?:.*/debian/?$' | head -n 1)
cd "$folder"
mkdir -p lists/partial cache/archives/partial packages root
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" >sources.list
apt() {
  apt-get -qq -o APT::Architecture=arm64 -o APT::Architectures=arm64 -o APT::Sandbox::User=root -o Dir::State::status=/dev/null \
    -o Dir::State::Lists="$folder/lists" -o Dir::Cache="$folder/cache" \
    -o Dir::Etc::sourcelist="$folder/sources.list" -o Dir::Etc::sourceparts=- "$@"
}
apt update
# The packages of src/image/debian/packages.ts.
(cd packages && apt download libc6 libexpat1 libffi8 zlib1g python3.13-minimal libpython3.13-minimal libpython3.13-stdlib)
for package in packages/*.deb; do dpkg -x "$package" root; done
mkdir -p root/app root/in root/out
mkdir -m 700 root/root
mkdir -m 1777 root/tmp
ln -s usr/lib root/lib
ln -s usr/bin root/bin
ln -s python3.13 root/usr/bin/python3
printf 'FROM scratch\nCOPY root/ /\n' >Dockerfile.base
docker build --quiet --platform linux/arm64 --tag localhost/sandbox-attestation-arm64:base --file Dockerfile.base .
docker build --quiet --platform linux/arm64 --tag localhost/sandbox-attestation-arm64:attest \
  --build-arg BASE_IMAGE=localhost/sandbox-attestation-arm64:base --file "$checkout/Dockerfile.sandbox" "$checkout"
