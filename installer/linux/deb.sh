#!/usr/bin/env bash
# Builds the Debian package of this checkout into build/release and says what it is called. Debian 12 and 13.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/linux/setup.sh
anamnesis_setup file dpkg-dev
[ -f build/release/build.ninja ] || { anamnesis_say "configuring"; cmake --preset release >/dev/null; }
anamnesis_say "building"
cmake --build --preset release --target anamnesis anamnesis-exchange >build/release/build.log 2>&1 || { tail -n 40 build/release/build.log >&2; exit 1; }
anamnesis_say "packing"
(cd build/release && cpack --config CPackConfig.cmake >package.log 2>&1) || { tail -n 20 build/release/package.log >&2; exit 1; }
ls -t build/release/*.deb | head -n 1
