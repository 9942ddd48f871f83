"""Verifies the signatures that Android 8 and 9 check, schemes 2 and 3, without Google's tools.

Source: the format as Android's documentation has it (APK Signature Scheme v2, v3). RSA with SHA-256 alone, which
is what keytool and Android Studio make.
"""

import hashlib
import struct

MAGIC = b"APK Sig Block 42"
SCHEMES = {0x7109871A: 2, 0xF05368C0: 3}
RSA_SHA256 = 0x0103
CHUNK = 1 << 20
# How PKCS #1 says "SHA-256" in front of a hash.
SHA256_PREFIX = bytes.fromhex("3031300d060960864801650304020105000420")


def value(data):
    """The first length-prefixed value, and what follows it."""
    size = struct.unpack_from("<I", data)[0]
    return data[4:4 + size], data[4 + size:]


def values(data):
    """What a sequence of length-prefixed values holds."""
    found = []
    while data:
        one, data = value(data)
        found.append(one)
    return found


def by_algorithm(sequence):
    """Signatures or hashes, each by the number of how it was made."""
    return {struct.unpack_from("<I", one)[0]: value(one[4:])[0] for one in values(sequence)}


def signing_blocks(file):
    """The blocks by scheme; where the signing block begins; where the directory does; where it ends."""
    end = file.rindex(b"PK\x05\x06")
    directory = struct.unpack_from("<I", file, end + 16)[0]
    if file[directory - 16:directory] != MAGIC:
        return {}, directory, directory, end
    size = struct.unpack_from("<Q", file, directory - 24)[0]
    start, blocks = directory - size - 8, {}
    at = start + 8
    while at < directory - 24:
        length, kind = struct.unpack_from("<QI", file, at)
        if kind in SCHEMES:
            blocks[SCHEMES[kind]] = file[at + 12:at + 8 + length]
        at += 8 + length
    return blocks, start, directory, end


def content_digest(file, start, directory, end):
    """The hash of all but the signing block, as if the directory began where that does."""
    tail = bytearray(file[end:])
    struct.pack_into("<I", tail, 16, start)
    hashes = []
    for section in (file[:start], file[directory:end], bytes(tail)):
        for at in range(0, len(section), CHUNK):
            chunk = section[at:at + CHUNK]
            hashes.append(hashlib.sha256(b"\xa5" + struct.pack("<I", len(chunk)) + chunk).digest())
    return hashlib.sha256(b"\x5a" + struct.pack("<I", len(hashes)) + b"".join(hashes)).digest()


def der(data):
    """The first value in DER, and what follows it."""
    size, at = data[1], 2
    if size & 0x80:
        at += size & 0x7F
        size = int.from_bytes(data[2:at], "big")
    return data[at:at + size], data[at + size:]


def rsa_accepts(key, signature, signed):
    """Whether a public key, as X.509 has it, made a signature (PKCS #1 v1.5)."""
    _, bits = der(der(key)[0])
    modulus, rest = der(der(der(bits)[0][1:])[0])
    exponent = int.from_bytes(der(rest)[0], "big")
    modulus = int.from_bytes(modulus, "big")
    size = (modulus.bit_length() + 7) // 8
    ending = b"\x00" + SHA256_PREFIX + hashlib.sha256(signed).digest()
    expected = b"\x00\x01".ljust(size - len(ending), b"\xff") + ending
    return pow(int.from_bytes(signature, "big"), exponent, modulus).to_bytes(size, "big") == expected


def why_signer_fails(scheme, signer, digest):
    signed, rest = value(signer)
    # Scheme 3 names the versions of Android a signer is for.
    signatures, rest = value(rest[8:] if scheme == 3 else rest)
    key = value(rest)[0]
    digests, rest = value(signed)
    certificate = values(value(rest)[0])[0]
    signature = by_algorithm(signatures).get(RSA_SHA256)
    if signature is None:
        return f"scheme {scheme}: signed otherwise than by RSA with SHA-256; ask apksigner"
    if not rsa_accepts(key, signature, signed):
        return f"scheme {scheme}: the signature is not of this key"
    if key not in certificate:
        return f"scheme {scheme}: the certificate has another key"
    if by_algorithm(digests).get(RSA_SHA256) != digest:
        return f"scheme {scheme}: something was changed after it was signed"
    return None


def why_not_signed(file):
    """What is wrong with the signatures, a line each."""
    blocks, start, directory, end = signing_blocks(file)
    digest = content_digest(file, start, directory, end)
    for scheme in (2, 3):
        if scheme not in blocks:
            yield f"not signed by scheme {scheme}"
            continue
        for signer in values(value(blocks[scheme])[0]):
            reason = why_signer_fails(scheme, signer, digest)
            if reason:
                yield reason
