// Files that hold secrets by what they are, whatever stands in them.

import type { Rule } from '../rule.ts';

/** Findings that are a file as a whole. */
export const rules: readonly Rule[] = [
  {
    kind: 'detected',
    id: 'env-file-not-ignored',
    title: 'Environment File Not Ignored by Git',
    provider: 'Files',
    severity: 'medium',
    detector: 'file-findings',
    references: ['https://git-scm.com/docs/gitignore', 'https://12factor.net/config'],
  },
  {
    kind: 'detected',
    id: 'private-key-file',
    title: 'Private Key File',
    provider: 'Files',
    severity: 'high',
    detector: 'file-findings',
    references: ['https://man.openbsd.org/ssh-keygen.1', 'https://www.rfc-editor.org/rfc/rfc7292'],
  },
  {
    kind: 'detected',
    id: 'key-store-file',
    title: 'Key Store File',
    provider: 'Files',
    severity: 'medium',
    detector: 'file-findings',
    references: ['https://www.rfc-editor.org/rfc/rfc7292', 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html'],
  },
  {
    kind: 'detected',
    id: 'credential-file',
    title: 'Credential File',
    provider: 'Files',
    severity: 'high',
    detector: 'file-findings',
    references: ['https://guides.rubyonrails.org/security.html#custom-credentials'],
  },
];
