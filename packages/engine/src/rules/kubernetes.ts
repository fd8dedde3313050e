// Kubernetes and OpenShift tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Kubernetes issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'kubernetes-bootstrap-token',
    title: 'Kubernetes Bootstrap Token',
    provider: 'Kubernetes',
    severity: 'high',
    names: ['kubeadm', 'bootstrap_token', 'tls_bootstrap', 'join_token', 'kubelet_token'],
    pattern: '[a-z0-9]{6}\\.[a-z0-9]{16}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://kubernetes.io/docs/reference/access-authn-authz/authentication/'],
  },
  {
    kind: 'token',
    id: 'kubernetes-join-token',
    title: 'Kubernetes Bootstrap Token',
    provider: 'Kubernetes',
    severity: 'high',
    pattern: 'kubeadm join [ -~]{0,200}--token[= ]([a-z0-9]{6}\\.[a-z0-9]{16})',
    checks: { entropy: 3 },
    references: ['https://kubernetes.io/docs/reference/access-authn-authz/authentication/'],
  },
  {
    kind: 'token',
    id: 'openshift-user-token',
    title: 'OpenShift User Token',
    provider: 'Kubernetes',
    severity: 'high',
    pattern: 'sha256~[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.5 },
    references: ['https://docs.openshift.com/container-platform/latest/authentication/index.html'],
  },
  {
    kind: 'token',
    id: 'rancher-kubeconfig-token',
    title: 'Rancher Kubeconfig Token',
    provider: 'Kubernetes',
    severity: 'high',
    pattern: 'kubeconfig-[a-z0-9.-]{3,40}:[a-z0-9]{54}',
    checks: { entropy: 3.5 },
    references: ['https://ranchermanager.docs.rancher.com/api/quickstart'],
  },
  {
    kind: 'assigned',
    id: 'rancher-api-token',
    title: 'Rancher API Token',
    provider: 'Kubernetes',
    severity: 'high',
    names: ['rancher', 'cattle'],
    pattern: 'token-[a-z0-9]{5}:[a-z0-9]{54}',
    checks: { entropy: 3.5 },
    references: ['https://ranchermanager.docs.rancher.com/api/quickstart'],
  },
  {
    kind: 'token',
    id: 'k3s-node-token',
    title: 'K3s Node Token',
    provider: 'Kubernetes',
    severity: 'high',
    pattern: 'K10[a-f0-9]{64}::(?:server|node|[a-z0-9]{6}):[A-Za-z0-9]{16,64}',
    checks: { entropy: 3 },
    references: ['https://docs.k3s.io/cli/token'],
  },
];
