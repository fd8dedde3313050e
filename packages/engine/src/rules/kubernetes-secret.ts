// Kubernetes Secrets in manifests.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Values of Kubernetes Secrets. */
export const rules: readonly Rule[] = [
  {
    kind: 'detected',
    id: 'kubernetes-secret',
    title: 'Kubernetes Secret',
    provider: 'Kubernetes',
    severity: 'high',
    detector: 'kubernetes-secret',
    references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
    samples: (random) => [
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: orders\ndata:\n  password: ${btoa(`v8${random.string(alphabets.alphanumeric, 16)}3`)}\n`,
      `apiVersion: v1\nkind: Secret\nstringData:\n  password: v8${random.string(alphabets.alphanumeric, 16)}3\n`,
    ],
    nearMisses: (random) => [
      `apiVersion: v1\nkind: Secret\ndata:\n  tls.crt: ${btoa(random.string(alphabets.alphanumeric, 40))}\n`,
      'apiVersion: v1\nkind: Secret\ndata:\n  password: {{ .Values.password | b64enc }}\n',
      'apiVersion: v1\nkind: Secret\ndata:\n  password: ""\n',
    ],
  },
];
