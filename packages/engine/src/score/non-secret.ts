// Values that look random and are not secrets: hashes of content, ids, public keys, certificates, colours, pictures.

/** Why a random-looking `value` given to `name` on `line` is not a secret; undefined if nothing says so. */
export function nonSecretReason(value: string, name: string, line: string): string | undefined {
  if (/^(?:sha(?:1|224|256|384|512)|md5|h1)[-:]/i.test(value)) return 'integrity hash';
  if (/^\$(?:2[abxy]?|5|6|1|apr1|argon2(?:id|i|d)|scrypt|pbkdf2[\w-]*|P|H|S|y)\$/.test(value) || /^\{(?:S?SHA\d*|S?MD5|CRYPT|bcrypt|PBKDF2|ARGON2)\}/i.test(value))
    return 'password hash';
  if (/^(?:pbkdf2|bcrypt|argon2|scrypt)[_$:]/i.test(value)) return 'password hash';
  if (/^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-)/.test(value) || /^AAAA[A-Z][A-Za-z\d+/]{26}/.test(value) || /^MII[BC]Ij?[A-Za-z0-9+/]{2}(?:ANBg|KqZ|AAO)/.test(value))
    return 'public key';
  if (
    /^-----BEGIN (?:CERTIFICATE|PUBLIC|RSA PUBLIC|PGP PUBLIC|PGP MESSAGE|PGP SIGNATURE|X509)/.test(value) ||
    /^LS0tLS1CRUdJTiBDRV|^LS0tLS1CRUdJTiBQVUJ|^MII[CDEF][A-Za-z0-9+/]{2,4}(?:CC|IC|DC|Bg)/.test(value)
  )
    return 'certificate';
  if (/^(?:iVBORw0KGgo|R0lGOD|\/9j\/4|UklGR|PHN2Zy|data:)/.test(value)) return 'picture';
  if (/^ENC\[|^_*encrypt(?:ed)?[_:]|^ENC\(|^AgA[A-Za-z0-9+/]{40}|^vault:v\d|^\$ANSIBLE_VAULT|^AQICAH|^age1[a-z\d]{20}|^!vault/.test(value)) return 'encrypted';
  if (/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(value)) return isUuidSecret(name, value) ? undefined : 'uuid';
  if (/(?:^|[-_.])(?:commit|revision|rev|sha\d*|md5|checksum|digest|integrity|etag|fingerprint|thumbprint|signature|uuid|guid|hash(?:ed)?)$/i.test(name)) return 'hash by name';
  if (/(?:integrity|resolved|checksum|sha256|sha512|md5sum)["']?\s*[:=]/i.test(line) && /^[A-Za-z\d+/=]+$/.test(value)) return 'hash by line';
  return undefined;
}

/** A UUID is a secret only where its name plainly says so, and it was not made up of zeros or a run. */
function isUuidSecret(name: string, value: string): boolean {
  return /secret|passw|api_?-?key|token|auth_?key|access_?key/i.test(name) && new Set(value.replaceAll('-', '').toLowerCase()).size >= 8;
}
