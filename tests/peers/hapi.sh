#!/usr/bin/env bash
# A real HAPI FHIR JPA server as peer: loads the public Synthea bundles into it, syncs every person from it, imports the
# same bundles from files, and compares item by item. Needs the release build and ../shared/data/synthea-r4 (else it says
# so and ends with 77). Everything it fetches comes from Maven Central and stays in build/peers.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/linux/setup.sh
data="${ANAMNESIS_DATA:-../shared/data}/synthea-r4"
if [ ! -d "$data" ]; then echo "SKIPPED: $data is not here"; exit 77; fi
command -v javac >/dev/null && command -v mvn >/dev/null || anamnesis_install default-jdk-headless maven
home=build/peers/hapi
mkdir -p "$home/classes"
if [ ! -f "$home/done" ]; then
  anamnesis_say "fetching HAPI FHIR from Maven Central"
  mvn -q -B -f tests/peers/hapi/pom.xml dependency:copy-dependencies -DoutputDirectory="$PWD/$home/lib" -DincludeScope=runtime
  touch "$home/done"
fi
javac -nowarn -d "$home/classes" -cp "$home/lib/*" tests/peers/hapi/src/main/java/HapiServer.java
exec python3 tests/peers/hapi.py "$data" "$home" build/release/bin/anamnesis
