#!/usr/bin/env bash
# Builds the Rust library for Swift, and writes the Swift that speaks to it:
# target/swift/lib/libshared.a and ios/BraceKit/generated. Neither is committed.
#
# The generators are built and run only when a file changed that they read something from. With --check
# nothing is built or written: it fails where something would be.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

generated=$root/ios/BraceKit/generated
library=$root/target/swift/lib
stamp=$generated/.made-from

hash_of() { if command -v sha256sum >/dev/null 2>&1; then sha256sum; else shasum -a 256; fi; }

# Every type that crosses derives Facet or is exported by uniffi.
made_from() {
    {
        grep -rlE 'Facet|uniffi' shared/src
        find shared_types/src -name '*.rs'
        printf '%s\n' Cargo.lock shared/uniffi.toml scripts/generate-swift.sh
    } | LC_ALL=C sort | while read -r file; do cat "$file"; done | hash_of
}
now=$(made_from)
is_current() { [ "$(cat "$stamp" 2>/dev/null)" = "$now" ]; }

if [ "${1:-}" = --check ]; then
    is_current
    exit
fi

built=$(cargo metadata --locked --format-version 1 --no-deps |
    sed -n 's/.*"target_directory":"\([^"]*\)".*/\1/p')/debug

cargo build --locked --package shared
mkdir -p "$library"
# Copied, so that the linker finds the archive alone and not the shared object beside it.
cmp -s "$built/libshared.a" "$library/libshared.a" || cp "$built/libshared.a" "$library/"

if is_current; then exit 0; fi

cargo build --locked --package shared_types --bins
made=$root/target/swift/generated
rm -rf "$made" "$generated"
mkdir -p "$made" "$generated/BraceFfi" "$generated/BraceFfiFFI"
"$built/codegen" "$made"
mv "$made"/swift/BraceWire/Sources/* "$generated/"
# The generator does not say that its values are Sendable (the compiler checks that they are), and
# does not set Swift's own words apart where they name a variant or a field.
words='case|default|for|if|in|is|repeat|return|switch|where|while'
sed -E -i.before -e 's/: Hashable, Equatable \{$/: Hashable, Equatable, Sendable {/' \
    -e "s/^( +case )($words)(\(.*)?\$/\1\`\2\`\3/" \
    -e "s/((public var|let) )($words)(:| =)/\1\`\3\`\4/" \
    -e "s/(self\.($words) = )($words)\$/\1\`\3\`/" \
    -e "s/([(, ]($words): )($words)([,)])/\1\`\3\`\4/g" \
    "$generated/BraceWire/BraceWire.swift"
rm "$generated/BraceWire/BraceWire.swift.before"

case $(uname -s) in Darwin) shared=libshared.dylib ;; *) shared=libshared.so ;; esac
"$built/uniffi-bindgen" generate "$built/$shared" --language swift --no-format --out-dir "$made/ffi"
mv "$made/ffi/BraceFfi.swift" "$generated/BraceFfi/"
mv "$made/ffi/BraceFfiFFI.h" "$generated/BraceFfiFFI/"
mv "$made/ffi/BraceFfiFFI.modulemap" "$generated/BraceFfiFFI/module.modulemap"
# What a C header uses is advice that clang alone reads, and Xcode 26 may stumble over it
# (mozilla/uniffi-rs 2917); a module that is not found is an error, not an import that is passed over.
sed -E -i.before '/^ *use "/d' "$generated/BraceFfiFFI/module.modulemap"
sed -E -i.before -e '/^#if canImport\(BraceFfiFFI\)$/,/^#endif$/{' -e '/^#(if|endif)/d' -e '}' \
    "$generated/BraceFfi/BraceFfi.swift"
rm "$generated"/BraceFfi*/*.before
echo "$now" >"$stamp"
