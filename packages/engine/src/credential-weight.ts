// How grave a user name and password for a host are: the one table that every detector of such pairs asks.

import { hostKind } from './host.ts';
import type { HostKind } from './host.ts';
import { isStandInUser, passwordKind } from './password.ts';
import type { PasswordKind } from './password.ts';
import type { Severity } from './severity.ts';

/** A password and what stands around it. Empty strings where something is not given. */
export interface Credential {
  readonly user: string;
  readonly password: string;
  readonly host: string;
  /** True for databases, brokers and caches: reaching them is reaching the data. */
  readonly isDatabase: boolean;
}

/** How grave and how sure. */
export interface Weight {
  readonly severity: Severity;
  /** 0…1. */
  readonly confidence: number;
}

type HostClass = 'example' | 'near' | 'far';

const hostClasses: Readonly<Record<HostKind, HostClass>> = {
  unknown: 'near',
  loopback: 'near',
  example: 'example',
  bare: 'near',
  private: 'far',
  managed: 'far',
  public: 'far',
};

const weights: Readonly<Record<HostClass, Readonly<Record<Exclude<PasswordKind, 'reference'>, Weight>>>> = {
  example: {
    'stand-in': { severity: 'low', confidence: 0.1 },
    trivial: { severity: 'low', confidence: 0.15 },
    weak: { severity: 'low', confidence: 0.3 },
    strong: { severity: 'low', confidence: 0.5 },
  },
  near: {
    'stand-in': { severity: 'low', confidence: 0.15 },
    trivial: { severity: 'low', confidence: 0.3 },
    weak: { severity: 'low', confidence: 0.5 },
    strong: { severity: 'medium', confidence: 0.75 },
  },
  far: {
    'stand-in': { severity: 'low', confidence: 0.3 },
    trivial: { severity: 'medium', confidence: 0.5 },
    weak: { severity: 'medium', confidence: 0.65 },
    strong: { severity: 'high', confidence: 0.9 },
  },
};

/** Undefined: not a secret, such as a reference, or `user:password@host` as examples write it. */
export function credentialWeight({ user, password, host, isDatabase }: Credential): Weight | undefined {
  const kind = passwordKind(password, user);
  if (kind === 'reference') return undefined;
  const place = hostKind(host);
  const hostClass = hostClasses[place];
  if ((kind === 'stand-in' || kind === 'trivial') && isStandInUser(user) && hostClass !== 'far') return undefined;
  if (kind === 'stand-in' && (isStandInUser(user) || !isDatabase)) return undefined;
  const weight = weights[hostClass][kind];
  if (kind === 'strong' && place === 'bare') return { severity: isDatabase ? 'high' : 'medium', confidence: 0.8 };
  if (kind === 'weak' && (place === 'managed' || (isDatabase && hostClass === 'far'))) return { severity: 'high', confidence: 0.75 };
  return weight;
}
