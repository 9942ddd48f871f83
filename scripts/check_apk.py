"""Says what is wrong with an APK; aapt2's tree of its manifest comes on the standard input.

usage: check_apk.py APK signed|unsigned
"""

import re
import struct
import sys
import zipfile

from apk_signature import why_not_signed

PAGE = 16 * 1024
# Processors of 32 bits have no larger ones, and the NDK aligns for them so.
SMALL_PAGE = 4 * 1024
LARGEST = 8_000_000  # bytes for one processor: what a person downloads
PERMISSIONS = {
    "android.permission.POST_NOTIFICATIONS",
    "android.permission.RECEIVE_BOOT_COMPLETED",
    "android.permission.SCHEDULE_EXACT_ALARM",
    # androidx guards receivers that it registers itself with it; nobody else can hold it.
    "app.brace.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION",
}
# Each component, and who may start it: nobody else (None), everybody (""), or who holds a permission.
COMPONENTS = {
    "app.brace.MainActivity": "",
    "app.brace.reminders.AlarmReceiver": None,
    "app.brace.reminders.AnswerReceiver": None,
    "app.brace.reminders.SystemReceiver": None,
    "androidx.startup.InitializationProvider": None,
    # adb alone: it installs what a compiler should know ahead.
    "androidx.profileinstaller.ProfileInstallReceiver": "android.permission.DUMP",
}
# What runs at every start of the process. emoji2's would look for a provider of fonts on the phone.
INITIALIZERS = {
    "androidx.lifecycle.ProcessLifecycleInitializer",
    "androidx.profileinstaller.ProfileInstallerInitializer",
}
ABIS = {"arm64-v8a", "armeabi-v7a", "x86_64"}
# The core, the bridge to it, and what Compose reads outlines with before Android 14.
LIBRARIES = {"libshared.so", "libjnidispatch.so", "libandroidx.graphics.path.so"}


def elements(tree):
    """The elements of aapt2's tree, each with its depth, its name and its attributes."""
    found = []
    for line in tree:
        element = re.match(r"( *)E: (\S+)", line)
        attribute = re.match(r" *A: (?:\S*[:/])?(\w+)(?:\(0x[0-9a-f]+\))?=\"?([^\"\n]*)", line)
        if element:
            found.append((len(element[1]), element[2], {}))
        elif attribute and found:
            found[-1][2][attribute[1]] = attribute[2].split(" ")[0]
    return found


def compare(what, found, expected):
    for name in sorted(found - expected):
        yield f"{what} that should not be there: {name}"
    for name in sorted(expected - found):
        yield f"{what} that is missing: {name}"


def check_manifest(tree):
    found = elements(tree)

    def named(*kinds):
        return [values for _, kind, values in found if kind in kinds]

    levels = {key: value for values in named("uses-sdk") for key, value in values.items()}
    for key, level in (("minSdkVersion", "26"), ("targetSdkVersion", "36")):
        if levels.get(key) != level:
            yield f"{key} is {levels.get(key)}, and should be {level}"
    asked = named("uses-permission", "uses-permission-sdk-23")
    yield from compare("permission", {values["name"] for values in asked}, PERMISSIONS)
    components = named("activity", "activity-alias", "service", "receiver", "provider")
    yield from compare("component", {values["name"] for values in components}, set(COMPONENTS))
    for values in components:
        open_to = values.get("permission", "") if values.get("exported") == "true" else None
        if open_to != COMPONENTS.get(values["name"]):
            yield f"open to others: {values['name']}, exported={values.get('exported')}, permission={values.get('permission')}"
    initializers = {values["name"] for values in named("meta-data") if values.get("value") == "androidx.startup"}
    yield from compare("initializer", initializers, INITIALIZERS)
    if any(values.get("debuggable") == "true" for values in named("application")):
        yield "debuggable: whoever holds the phone can read the log through adb"


def load_alignments(elf):
    """The alignment of every segment that is mapped."""
    if elf[:4] != b"\x7fELF":
        return [0]
    if elf[4] == 2:
        offset, (size, count) = struct.unpack_from("<Q", elf, 32)[0], struct.unpack_from("<HH", elf, 54)
        form, align = "<IIQQQQQQ", 7
    else:
        offset, (size, count) = struct.unpack_from("<I", elf, 28)[0], struct.unpack_from("<HH", elf, 42)
        form, align = "<IIIIIIII", 7
    headers = [struct.unpack_from(form, elf, offset + number * size) for number in range(count)]
    return [header[align] for header in headers if header[0] == 1]


def check_libraries(file, archive):
    entries = [entry for entry in archive.infolist() if entry.filename.endswith(".so")]
    abis = {}
    for entry in entries:
        folder, name = entry.filename.rpartition("/")[::2]
        abis.setdefault(folder.removeprefix("lib/"), set()).add(name)
        if entry.compress_type != zipfile.ZIP_STORED:
            yield f"{entry.filename} is compressed: the system would unpack it to storage"
        header = file[entry.header_offset + 26:entry.header_offset + 30]
        start = entry.header_offset + 30 + sum(struct.unpack("<HH", header))
        if start % PAGE:
            yield f"{entry.filename} lies at {start}, which is not on a page of 16 KiB"
        elf = archive.read(entry)
        page = SMALL_PAGE if elf[4:5] == b"\x01" else PAGE
        if any(align % page or not align for align in load_alignments(elf) or [0]):
            yield f"{entry.filename} cannot be mapped where pages have {page} bytes: link it with -z max-page-size={page}"
    if not abis:
        yield "there is no library in it"
    for abi, names in sorted(abis.items()):
        if abi not in ABIS:
            yield f"libraries for {abi}, which Brace is not built for"
        yield from (f"{abi}: {line}" for line in compare("library", names, LIBRARIES))
        others = sum(entry.compress_size for entry in entries if not entry.filename.startswith(f"lib/{abi}/"))
        if len(file) - others >= LARGEST:
            yield f"{abi}: {len(file) - others} bytes, and should be less than {LARGEST}"


def main(name, signed):
    with open(name, "rb") as opened:
        file = opened.read()
    with zipfile.ZipFile(name) as archive:
        wrong = [*check_manifest(sys.stdin), *check_libraries(file, archive)]
        if "classes.dex" not in archive.namelist():
            wrong.append("there is no code in it")
    if signed == "signed":
        wrong.extend(why_not_signed(file))
    for line in wrong:
        print(line)
    if not wrong:
        print(f"{name}: fit, {len(file)} bytes")
    return 1 if wrong else 0


sys.exit(main(*sys.argv[1:]))
