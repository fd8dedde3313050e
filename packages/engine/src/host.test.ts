import { expect, it } from 'vitest';
import { hostKind } from './host.ts';

it.each([
  ['unknown', ['', '${HOST}', '<host>', '%s', '$HOST', '{host}', '*']],
  ['loopback', ['localhost', 'localhost:5432', '127.0.0.1:80', '[::1]:5432', '0.0.0.0', 'app.localhost', 'host.docker.internal']],
  [
    'example',
    [
      'example.com',
      'db.example.org:5432',
      'host',
      'hostname',
      'myhost',
      'db-host',
      'server',
      'foo.com',
      'mydomain.com',
      'db.mycompany.com',
      '192.0.2.7',
      '1.2.3.4',
      'a.test',
      'proxy',
      'x',
    ],
  ],
  ['private', ['10.0.0.7', '192.168.1.20:5432', '172.20.0.2', 'db.orders.svc', 'db.orders.svc.cluster.local', 'db.corp', 'db.internal']],
  ['bare', ['db', 'postgres:5432', 'redis', 'orders-db']],
  ['managed', ['orders.abc123.eu-west-1.rds.amazonaws.com:5432', 'cluster0.abcde.mongodb.net', 'ep-x.eu-central-1.aws.neon.tech']],
  ['public', ['db.orders-prod.net', 'orders-prod.net:5432,b.orders-prod.net', '52.18.7.9', '[2a01:4f8::1]:5432']],
] as const)('%s', (kind, hosts) => {
  expect(hosts.map((host) => [host, hostKind(host)])).toEqual(hosts.map((host) => [host, kind]));
});
