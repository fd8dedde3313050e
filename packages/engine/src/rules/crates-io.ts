// crates.io tokens.

import type { Rule } from '../rule.ts';

/** Secrets that crates.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'crates-io-api-token',
    title: 'crates.io API Token',
    provider: 'crates.io',
    severity: 'high',
    pattern: 'cio[A-Za-z0-9]{32}',
    checks: { entropy: 3.7, digits: 1 },
    references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
  },
  {
    kind: 'assigned',
    id: 'crates-io-api-token-assigned',
    title: 'crates.io API Token',
    provider: 'crates.io',
    severity: 'high',
    names: ['cargo_registry_token', 'crates_io', 'cratesio', 'crates_token', 'cargo_token'],
    pattern: '(?:cio)?[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
  },
  {
    kind: 'token',
    id: 'crates-io-trusted-publishing-token',
    title: 'crates.io Trusted Publishing Token',
    provider: 'crates.io',
    severity: 'medium',
    pattern: 'cio_tp_[A-Za-z0-9]{32,48}',
    checks: { entropy: 3.3 },
    references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
  },
];
