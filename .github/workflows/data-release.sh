#!/usr/bin/env bash
# data-release.sh <version> <folder of the built data> <folder to make>: what a release of the dataset consists of, after checking
# that the version asked for is that of the data. Writes release-notes.md beside it: the part of the change log about this version.
set -euo pipefail
version=$1 from=$2 to=$3
built=$(node -p 'JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8")).version' "$from/atlas.json")
if [ "$version" != "$built" ]; then
  echo "The tag says $version, the data says $built: raise version in src/dataset/records/atlas.json, or mend the tag." >&2
  exit 1
fi
mkdir -p "$to"
cp "$from/atlas.json" "$from/atlas.schema.json" "$from/datapackage.json" "$from/README.txt" "$from"/*.csv DATA-LICENSE.md CITATION.cff "$to"
(cd "$to" && sha256sum -- * > SHA256SUMS)
awk -v version="$version" '/^## /{on = ($2 == version)} on' src/dataset/records/CHANGELOG.md > release-notes.md
if ! [ -s release-notes.md ]; then
  echo "src/dataset/records/CHANGELOG.md says nothing about $version." >&2
  exit 1
fi
