#!/usr/bin/env bash
# Splink (PyPI) as peer of `anamnesis link`: the exported model run by Splink on DuckDB gives the same pairs, bits and
# clusters; both measured on the public sets; DuckDB's time and memory for the same candidate pairs.
# Needs the release build. Everything fetched comes from PyPI and stays in build/peers. `--large` adds 1,000,000 records.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/linux/setup.sh
command -v python3 >/dev/null && python3 -c 'import ensurepip' 2>/dev/null || anamnesis_install python3 python3-venv
build="${BUILD:-build/release}"
home=build/peers/splink
mkdir -p "$home"
if [ ! -f "$home/done" ]; then
  anamnesis_say "fetching Splink and DuckDB from PyPI"
  python3 -m venv "$home/venv"
  "$home/venv/bin/pip" install -q splink duckdb
  touch "$home/done"
fi
cmake --build "$build" --target anamnesis households-table >/dev/null
exec "$home/venv/bin/python" tests/peers/splink_peer.py "${ANAMNESIS_DATA:-../shared/data}" "$home" "$build" "$@"
