// Passwords in URLs and connection strings: `scheme://name:password@host`, tokens in place of the name, JDBC, ADO.NET, ODBC, libpq, PDO.
// The value is the password alone; what examples write is left out, what merely points at this machine is low.

import { jdbcPassword, keyValuePassword, libpqPassword, pdoPassword } from '../connection-string.ts';
import type { ConnectionPart } from '../connection-string.ts';
import { credentialWeight } from '../credential-weight.ts';
import type { Detection, Detector, Sighting } from '../detector.ts';
import { hostKind } from '../host.ts';
import { placeholderReason } from '../score/placeholder.ts';
import { randomness } from '../score/randomness.ts';
import { lineAround, windowAround } from '../window.ts';

/** How far before `://` a scheme may start, and how far behind it the host may end, in bytes. */
const schemeBytes = 32;
const authorityBytes = 768;
/** How much of a connection string is looked at on either side of its anchor, in bytes. */
const connectionBytes = 512;
/** Fewest characters of a name that stands for a token. */
const tokenLength = 20;

/** What may follow an anchor: the characters of words, and all that show but `"`, `;`, `<` and `>`. */
const word = 'A-Za-z0-9_-';
const visible = '!#-:=?-~';

const databaseSchemes =
  /^(?:postgres|postgresql|postgis|pgsql|pg|mysqlx?|mysql2|mariadb|percona|mongodb|mongo|rediss?|valkeys?|amqps?|rabbitmq|mssql|sqlserver|tds|oracle|clickhouse|chs?|cassandra|scylla|couchbases?|couchdb|neo4j|bolt|memcached?|kafkas?|nats|stan|pulsar|mqtts?|stomp|cockroach(?:db)?|crdb|snowflake|influx(?:db)?|elasticsearch|elastic|opensearch|es|db2|ibm_db_sa|firebird|vertica|redshift|trino|presto|hive2?|impala|teradata|surrealdb|arangodb|dgraph|questdb|tidb|timescale(?:db)?|singlestore|libsql|rethinkdb|ravendb|orientdb|informix|sybase|hana|hdb|sap|exasol|exa|monetdb|ldb|sqlalchemy|ecto|psycopg2?|asyncpg|pymysql|pymssql|databricks|druid|crate|cubrid|ingres|voltdb|tarantool|ignite|hsqldb|h2|derby|activemq|artemis|tibco|jms|beanstalkd?|etcd)$/;

/** Ports on which a database speaks HTTP: Elasticsearch, ClickHouse, InfluxDB, CouchDB, Neo4j. */
const databasePort = /:(?:9200|9243|8123|8443|8086|5984|6984|7474)$/;

const anchored: Readonly<Record<string, (sighting: Sighting) => Detection | undefined>> = {
  '://': (sighting) => urlPassword(sighting) ?? urlToken(sighting),
  'jdbc:': (sighting) => connection(sighting, jdbcPassword),
  'dbname=': (sighting) => connection(sighting, (text, at) => libpqPassword(text, at) ?? keyValuePassword(text, at) ?? pdoPassword(text, at)),
  'sslmode=': (sighting) => connection(sighting, libpqPassword),
};

/** Passwords and tokens in URLs and connection strings. */
export const userinfoDetector: Detector = {
  name: 'userinfo',
  anchors: [
    { literal: '://', shape: 'userinfo' },
    { literal: 'jdbc:', shape: 'run', minRun: 8, runClass: visible, startsWord: true, ignoreCase: true },
    { literal: 'dbname=', shape: 'run', minRun: 1, runClass: word, ignoreCase: true },
    { literal: 'sslmode=', shape: 'run', minRun: 5, runClass: word },
    ...[';password=', '; password=', ';pwd=', '; pwd='].map((literal) => ({ literal, shape: 'run' as const, minRun: 4, runClass: visible, ignoreCase: true })),
    ...[';user id=', '; user id=', ';uid='].map((literal) => ({ literal, shape: 'run' as const, minRun: 1, runClass: word, ignoreCase: true })),
  ],
  detect: (sighting) => (anchored[sighting.anchor.literal] ?? keyValue)(sighting),
};

function urlPassword(sighting: Sighting): Detection | undefined {
  const { text, from } = windowAround(sighting, schemeBytes, authorityBytes);
  const at = sighting.at - from;
  const scheme = /[A-Za-z][A-Za-z0-9+.-]{1,31}$/.exec(text.slice(0, at))?.[0].toLowerCase();
  const authority = /^[^\s"'`/?#]*/.exec(text.slice(at + 3))?.[0] ?? '';
  const hostAt = authority.lastIndexOf('@') + 1;
  const colon = authority.indexOf(':');
  if (scheme === undefined || hostAt === 0 || colon < 0 || colon >= hostAt - 2) return undefined;
  const user = authority.slice(0, colon);
  const password = authority.slice(colon + 1, hostAt - 1);
  const host = authority.slice(hostAt);
  const passwordStart = from + at + 3 + colon + 1;
  if (isTokenName(user) && /^(?:x-oauth-basic|x|oauth2?|token|api_token)$/i.test(password)) return tokenIn(user, host, passwordStart - 1 - user.length);
  if (scheme === 'cvs' || /^anon(?:ymous|cvs)?$/i.test(user)) return undefined;
  if (isDigest(password, host) || (/^\d{1,5}$/.test(password) && user.includes('.'))) return undefined;
  const isDatabase = databaseSchemes.test(scheme.replace(/\+.*$/, '')) || (scheme.startsWith('http') && databasePort.test(host));
  const weight = credentialWeight({ user, password, host, isDatabase });
  if (weight === undefined) return undefined;
  const ruleId = isDatabase ? 'database-url-with-password' : 'url-with-password';
  return { start: passwordStart, end: passwordStart + password.length, ruleId, ...weight };
}

/** An image reference, `docker://name:tag@sha256:…`, or a package with a version, is not a login. */
function isDigest(password: string, host: string): boolean {
  return /^sha\d{3}[:-]/.test(host) || /^[~^]?\d+\.\d+(?:\.\d+)?$/.test(password) || host === '';
}

function urlToken(sighting: Sighting): Detection | undefined {
  const { text } = windowAround(sighting, 0, 8 + authorityBytes);
  const [, user, host] = /^:\/\/([A-Za-z0-9_-]{20,255})(?::x-oauth-basic|:)?@([A-Za-z0-9.-]+)/.exec(text) ?? [];
  if (user === undefined || host === undefined || !isTokenName(user)) return undefined;
  return tokenIn(user, host, sighting.at + '://'.length);
}

function tokenIn(user: string, host: string, start: number): Detection | undefined {
  // The key of a Sentry DSN is made to be shipped to browsers.
  if (/sentry|(?:^|\.)ingest\./.test(host)) return undefined;
  const place = hostKind(host);
  if (place === 'example' || place === 'loopback') return { start, end: start + user.length, ruleId: 'url-with-token', severity: 'low', confidence: 0.4 };
  return { start, end: start + user.length, ruleId: 'url-with-token', confidence: 0.8 };
}

function isTokenName(name: string): boolean {
  return name.length >= tokenLength && /\d/.test(name) && /[A-Za-z]/.test(name) && placeholderReason(name, '') === undefined && randomness(name) >= 0.5;
}

function keyValue(sighting: Sighting): Detection | undefined {
  return connection(sighting, (text, at) => {
    const jdbc = text.lastIndexOf('jdbc:', at);
    return (jdbc < 0 ? undefined : jdbcPassword(text, jdbc)) ?? keyValuePassword(text, at);
  });
}

function connection(sighting: Sighting, read: (text: string, at: number) => ConnectionPart | undefined): Detection | undefined {
  const { text, from } = lineAround(sighting, connectionBytes, connectionBytes);
  const part = read(text, sighting.at - from);
  if (part === undefined) return undefined;
  const weight = credentialWeight({ user: part.user, password: text.slice(part.start, part.end), host: part.host, isDatabase: true });
  return weight && { start: from + part.start, end: from + part.end, ruleId: 'database-url-with-password', ...weight };
}
