"""Packs an APK that is not signed yet: resources, code, and libraries as phones map them, not compressed.

usage: pack-apk.py OUT RESOURCES CODE ABI LIBRARY...    CODE is what R8 wrote, or "-" for none
"""

import os
import re
import sys
import zipfile

# What is there for tools: Gradle leaves it out, too.
LEFT_OUT = re.compile(r"META-INF/(.*\.version|.*\.kotlin_module|MANIFEST\.MF|maven/.*|proguard/.*"
                      r"|com\.android\.tools/.*|versions/.*|LICENSE.*|.*/LICENSE\.txt|AL2\.0|LGPL2\.1)$|DebugProbesKt\.bin$|.*\.proto$")


def copy(source, out):
    with zipfile.ZipFile(source) as archive:
        for entry in archive.infolist():
            if not entry.is_dir() and not LEFT_OUT.match(entry.filename):
                out.writestr(entry, archive.read(entry), entry.compress_type)


def main(target, resources, code, abi, *libraries):
    with zipfile.ZipFile(target, "w") as out:
        copy(resources, out)
        if code != "-":
            copy(code, out)
        for library in libraries:
            # At the oldest time a ZIP knows: what is the same comes out the same.
            entry = zipfile.ZipInfo(f"lib/{abi}/{os.path.basename(library)}")
            with open(library, "rb") as file:
                out.writestr(entry, file.read(), zipfile.ZIP_STORED)


main(*sys.argv[1:])
