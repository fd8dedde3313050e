// Passwords in URLs and connection strings of databases, brokers and caches.

import type { Rule } from '../rule.ts';
import { alphabets } from '../random.ts';
import type { Random } from '../random.ts';

const password = (random: Random): string => `k7${random.string(alphabets.alphanumeric, 14)}4z`;
const schemes = [
  'postgres',
  'postgresql',
  'postgresql+psycopg2',
  'mysql',
  'mariadb',
  'mongodb',
  'mongodb+srv',
  'rediss',
  'amqps',
  'sqlserver',
  'clickhouse',
  'neo4j+s',
  'nats',
  'jdbc:postgresql',
];

/** Passwords in the addresses and connection strings of databases. */
export const rules: readonly Rule[] = [
  {
    kind: 'detected',
    id: 'database-url-with-password',
    title: 'Database URL with Password',
    provider: 'Database',
    severity: 'high',
    detector: 'userinfo',
    references: [
      'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING',
      'https://www.mongodb.com/docs/manual/reference/connection-string/',
      'https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax',
    ],
    samples: (random) => [
      ...schemes.map((scheme) => `${scheme}://orders:${password(random)}@db-${random.integer(90)}.orders-prod.net/orders`),
      `jdbc:mysql://db.orders-prod.net:3306/orders?user=orders&password=${password(random)}`,
      `jdbc:oracle:thin:orders/${password(random)}@db.orders-prod.net:1521:ORCL`,
      `Server=tcp:db.orders-prod.net,1433;Database=orders;User Id=orders;Password=${password(random)};Encrypt=true`,
      `host=db.orders-prod.net user=orders password=${password(random)} dbname=orders sslmode=require`,
    ],
    nearMisses: () => [
      `postgres://user:${'pass'}word@localhost:5432/db`,
      'mysql://${DB_USER}:${DB_PASSWORD}@db.orders-prod.net/orders',
      'mongodb://orders:<password>@db.orders-prod.net/orders',
      'postgres://orders@db.orders-prod.net/orders',
      'Server=db.orders-prod.net;User Id=orders;Password={0};',
    ],
  },
];
