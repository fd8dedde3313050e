// The three severities of a finding, and their order.

/** high: usable alone; medium: likely a secret; low: worth a look. */
export type Severity = 'high' | 'medium' | 'low';

/** From the gravest to the least. */
export const severities: readonly Severity[] = ['high', 'medium', 'low'];

/** True when `severity` is at least as grave as `threshold`. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** One step less grave; low stays low. */
export function lowered(severity: Severity): Severity {
  return severity === 'high' ? 'medium' : 'low';
}
