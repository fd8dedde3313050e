// PyPI upload tokens.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that PyPI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'pypi-upload-token',
    title: 'PyPI Upload Token',
    provider: 'PyPI',
    severity: 'high',
    pattern: 'pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,1000}',
    checks: { entropy: 3.5 },
    references: ['https://pypi.org/help/#apitoken'],
    nearMisses: (random) => ['pypi-' + random.string(alphabets.lower, 20)],
  },
  {
    kind: 'token',
    id: 'pypi-test-upload-token',
    title: 'TestPyPI Upload Token',
    provider: 'PyPI',
    severity: 'medium',
    pattern: 'pypi-AgENdGVzdC5weXBpLm9yZ[A-Za-z0-9_-]{50,1000}',
    checks: { entropy: 3.5 },
    references: ['https://pypi.org/help/#apitoken'],
  },
  {
    kind: 'token',
    id: 'pypi-other-upload-token',
    title: 'PyPI Upload Token',
    provider: 'PyPI',
    severity: 'high',
    pattern: 'pypi-[A-Za-z0-9_-]{85,1000}',
    checks: { entropy: 4 },
    references: ['https://pypi.org/help/#apitoken'],
  },
];
