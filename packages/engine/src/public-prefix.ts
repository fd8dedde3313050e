// Names whose values bundlers copy into what browsers and phones get. A server's secret under such a name is published with the next build.

import type { Severity } from './severity.ts';

const prefixes = [
  'NEXT_PUBLIC_',
  'VITE_',
  'REACT_APP_',
  'EXPO_PUBLIC_',
  'NUXT_PUBLIC_',
  'NUXT_ENV_',
  'GATSBY_',
  'PUBLIC_',
  'VUE_APP_',
  'NG_APP_',
  'STORYBOOK_',
  'SANITY_STUDIO_',
  'PLASMO_PUBLIC_',
  'WXT_',
  'SNOWPACK_PUBLIC_',
  'REDWOOD_ENV_',
  'PARCEL_PUBLIC_',
  'RSPACK_PUBLIC_',
  'DOCUSAURUS_PUBLIC_',
  'TARO_APP_',
  'UMI_APP_',
  'EXTENSION_PUBLIC_',
] as const;

/** Parts of a name that say it is a server's alone. */
const secretName =
  /(?:^|_)(?:SECRET|SERVICE_?ROLE|PRIVATE_?KEY|PASSWORD|PASSWD|DATABASE_URL|DB_URL|MONGODB_URI|ADMIN_(?:KEY|TOKEN)|SIGNING_KEY|ENCRYPTION_KEY|ACCESS_KEY_SECRET)(?:_|$)/;

/** What is made to be published even if its name sounds otherwise. */
const publicName =
  /(?:^|_)(?:PUBLISHABLE|ANON|PUBLIC_KEY|SITE_?KEY|PASSWORD_(?:RESET|MIN|MAX|LENGTH|POLICY|RULES?|REGEX|PATTERN|URL|LINK)|RESET_PASSWORD|FORGOT_PASSWORD|SECRET_(?:NAME|ID|PATH))(?:_|$)/;

/** The public prefix that `name` begins with, the longest that fits; undefined for any other name. */
export function publicPrefixOf(name: string): string | undefined {
  return prefixes.filter((prefix) => name.startsWith(prefix) && name.length > prefix.length).sort((one, other) => other.length - one.length)[0];
}

/** What is known of an assignment that holds a value worth reporting. */
export interface PublicAssignment {
  /** The whole name the value is assigned to. */
  readonly name: string;
  /** Of the finding that the value is; undefined when no other rule reports it. */
  readonly severity?: Severity;
}

/** True when a server's secret is assigned to a public name: the finding is grave, or the name says so itself. */
export function isPublicServerSecret({ name, severity }: PublicAssignment): boolean {
  const prefix = publicPrefixOf(name);
  if (prefix === undefined) return false;
  const rest = name.slice(prefix.length);
  return severity === 'high' || (secretName.test(rest) && !publicName.test(rest));
}
