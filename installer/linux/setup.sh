#!/usr/bin/env bash
# Installs what building and testing need, from Debian's own packages. Quick when nothing is missing.
# Sourced by ./run, ./test and .ci/run; works as root and as a user with sudo.
# Debian 12 keeps SQLCipher 4.6 in its backports suite only, so that suite is added, from the mirror already configured.

anamnesis_packages=(
  build-essential cmake ninja-build ccache mold pkg-config git ca-certificates
  qt6-base-dev qt6-base-dev-tools qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
  qt6-l10n-tools libgl-dev libegl-dev libopengl-dev libxkbcommon-dev
  libcurl4-openssl-dev nlohmann-json3-dev libsimdjson-dev libxml2-dev libsodium-dev libzstd-dev libicu-dev libfmt-dev
  libspdlog-dev libcli11-dev libcpp-httplib-dev libssl-dev zlib1g-dev libarchive-dev libbrotli-dev librapidcheck-dev libbenchmark-dev
  libsqlcipher-dev libjose-dev libgmp-dev fonts-inter fonts-dejavu-core fonts-noto-core breeze-icon-theme python3
)

anamnesis_say() { printf '\033[1m· %s\033[0m\n' "$*"; }

anamnesis_as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"
  else echo "This step needs root: $*. Run it as root, or install sudo." >&2; return 1; fi
}

# Quiet while it goes well; what it said when it does not.
anamnesis_apt() {
  local log outcome=0
  log=$(mktemp)
  anamnesis_as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o Dpkg::Use-Pty=0 "$@" >"$log" 2>&1 </dev/null || outcome=$?
  [ "$outcome" = 0 ] || { tail -n 40 "$log" >&2; echo "apt-get $1 failed; the lines above say why. Run it again when that is mended." >&2; }
  rm -f "$log"
  return "$outcome"
}

# A Debian 12 system whose configured mirror also carries the backports suite gets it, once.
anamnesis_backports() {
  . /etc/os-release
  [ "${VERSION_CODENAME:-}" = bookworm ] || return 0
  local list=/etc/apt/sources.list.d/anamnesis-backports.list mirror="" source signed=""
  if ! grep -rqs 'bookworm-backports' /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; then
    # grep fails for a pattern that names no file, awk stops reading: neither is an error here.
    mirror=$({ grep -hsE '^deb(-src)? ' /etc/apt/sources.list /etc/apt/sources.list.d/*.list || true; } |
      sed -E 's/\[[^]]*\] *//' | awk '$1=="deb" && $3=="bookworm" && !found {print $2; found=1}')
    if [ -z "$mirror" ]; then
      for source in /etc/apt/sources.list.d/*.sources; do
        [ -f "$source" ] || continue
        mirror=$(awk 'BEGIN{RS=""} /(^|\n)Suites:[^\n]*bookworm( |\n|$)/ {n=split($0,l,"\n"); for(i=1;i<=n;i++) if (l[i] ~ /^URIs:/) {split(l[i],w," "); if (!found++) print w[2]}}' "$source")
        [ -n "$mirror" ] && break
      done
    fi
    [ -n "$mirror" ] || { echo "No Debian 12 mirror is configured in /etc/apt; add bookworm-backports by hand." >&2; return 1; }
    [ -f /usr/share/keyrings/debian-archive-keyring.gpg ] && signed="[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] "
    anamnesis_say "adding the bookworm-backports suite of the mirror in use, for SQLCipher 4.6"
    echo "deb ${signed}${mirror} bookworm-backports main" | anamnesis_as_root tee "$list" >/dev/null
    anamnesis_updated=""
  fi
  anamnesis_sqlcipher_suite=bookworm-backports
}

# Names of the packages of the list that are not installed, nor provided by what is: Debian 13's qt6-base-dev holds
# what libqt6opengl6-dev is in Debian 12.
anamnesis_missing() {
  comm -23 <(printf '%s\n' "$@" | sort -u) \
    <(dpkg-query -W -f='${db:Status-Abbrev}|${Package}, ${Provides}\n' | sed -n 's/^ii *|//p' |
      tr ',' '\n' | sed -E 's/ *\(.*//; s/^ +//; s/ +$//' | sort -u)
}

anamnesis_install() {
  local wanted=("$@") missing
  missing=$(anamnesis_missing "${wanted[@]}")
  [ -n "$missing" ] || return 0
  anamnesis_say "installing, a few minutes the first time: $(echo $missing)"
  local sqlcipher="" rest=()
  for package in $missing; do
    if [ "$package" = libsqlcipher-dev ]; then sqlcipher=yes; else rest+=("$package"); fi
  done
  anamnesis_sqlcipher_suite=""
  [ -z "$sqlcipher" ] || anamnesis_backports
  anamnesis_apt update || anamnesis_say "going on with the package lists there are"
  [ ${#rest[@]} = 0 ] || anamnesis_apt install --no-install-recommends "${rest[@]}" || return 1
  [ -z "$sqlcipher" ] || anamnesis_apt install --no-install-recommends \
    ${anamnesis_sqlcipher_suite:+-t "$anamnesis_sqlcipher_suite"} libsqlcipher-dev
}

anamnesis_setup() { anamnesis_install "${anamnesis_packages[@]}" "$@"; }
