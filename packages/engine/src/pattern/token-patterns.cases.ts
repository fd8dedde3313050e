// Patterns as rules write them, for the tests of this folder: shapes only, none of them a secret.

/** Pattern → whether it ignores case. */
export const tokenPatterns: readonly (readonly [pattern: string, ignoreCase: boolean])[] = [
  ['(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA)[A-Z2-7]{16}', false],
  ['gh[pousr]_[A-Za-z0-9]{36}', false],
  ['github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}', false],
  ['xox[abprs]-[0-9]{10,13}-[0-9]{10,13}-[A-Za-z0-9-]{24,34}', false],
  ['(?:sk|rk)_live_[A-Za-z0-9]{24,99}', false],
  ['sk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,74}T3BlbkFJ[A-Za-z0-9_-]{20,74}', false],
  ['SG\\.[\\w-]{22}\\.[\\w-]{43}', false],
  ['AIza[\\w-]{35}', false],
  ['[0-9]{8,10}:AA[\\w-]{33}', false],
  ['[a-f0-9]{32}-us[0-9]{1,2}', true],
  ['https://hooks\\.slack\\.com/services/(T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[A-Za-z0-9]{24})', false],
  ['https?://[a-z0-9]{32}@sentry\\.io/[0-9]+', true],
  ['(?:[A-Za-z0-9+/]{4}){10,20}(?:[A-Za-z0-9+/]{2}==)?\\.secret', false],
  ['key-[0-9a-f]{32}', false],
  ['(?:abc|[dD][eE]f)x{3,5}[^\\s"\']{8,}', false],
  ['EAAC[A-Za-z0-9]{20,}|glpat-[\\w-]{20}|dop_v1_[a-f0-9]{64}', false],
  ['shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}', false],
  ['pypi-AgEIcHlwaS5vcmc[\\w-]{50,100}', false],
  ['(?:token[_-]?){1,3}[a-z]{4}:[0-9]{3}', true],
  ['"auth":\\s{0,4}"([A-Za-z0-9+/=]{20,60})"', false],
];
