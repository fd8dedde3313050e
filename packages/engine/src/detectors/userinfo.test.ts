import { describe, expect, it } from 'vitest';
import { alphabets, createRandom } from '../random.ts';
import { detectAll } from './detect-all.cases.ts';
import { userinfoDetector } from './userinfo.ts';

const random = createRandom(11);
const strong = `r4${random.string(alphabets.alphanumeric, 14)}9k`;
const odd = `R4@${random.string(alphabets.alphanumeric, 8)}:!9&k`;
const token = `9f${random.string(alphabets.alphanumeric, 36)}2`;
const host = 'db1.orders-prod.net';
const find = (text: string): readonly [string, string, string | undefined][] => detectAll(userinfoDetector, text).map(({ value, ruleId, severity }) => [value, ruleId, severity]);

describe('database URLs', () => {
  it.each([
    'postgres',
    'postgresql',
    'postgresql+psycopg2',
    'postgresql+asyncpg',
    'mysql',
    'mysql2',
    'mysql+pymysql',
    'mariadb',
    'mongodb',
    'mongodb+srv',
    'redis',
    'rediss',
    'amqp',
    'amqps',
    'mssql',
    'mssql+pyodbc',
    'sqlserver',
    'oracle',
    'oracle+cx_oracle',
    'clickhouse',
    'cassandra',
    'couchbase',
    'couchbases',
    'neo4j',
    'neo4j+s',
    'bolt',
    'memcached',
    'kafka',
    'nats',
    'cockroachdb',
    'snowflake',
    'influxdb',
    'elasticsearch',
    'jdbc:postgresql',
  ])('%s', (scheme) => {
    expect(find(`url = "${scheme}://orders:${strong}@${host}/orders"`)).toEqual([[strong, 'database-url-with-password', 'high']]);
  });

  it.each([
    ['a password with odd signs', `postgres://orders:${odd}@${host}:5432/orders`, odd],
    ['no user', `redis://:${strong}@${host}:6379/0`, strong],
    ['several hosts', `mongodb://orders:${strong}@a.${host}:27017,b.${host}:27017/orders?replicaSet=rs0`, strong],
    ['in a shell', `export DATABASE_URL=postgres://orders:${strong}@${host}/orders`, strong],
    ['in YAML', `url: postgres://orders:${strong}@${host}/orders # production`, strong],
    ['in XML', `<url>postgres://orders:${strong}@${host}/orders</url>`, strong],
    ['in JSON with escaped slashes not', `{"url":"postgres://orders:${strong}@${host}"}`, strong],
    ['Elasticsearch over HTTPS', `https://elastic:${strong}@${host}:9200`, strong],
    ['JDBC, as parameters', `jdbc:mysql://${host}:3306/orders?useSSL=true&user=orders&password=${strong}&x=y`, strong],
    ['JDBC, as parameters in XML', `jdbc:mysql://${host}:3306/orders?user=orders&amp;password=${strong}&amp;x=y`, strong],
    ['JDBC, behind semicolons', `jdbc:sqlserver://${host}:1433;databaseName=orders;user=orders;password=${strong};encrypt=true`, strong],
    ['JDBC for Oracle', `jdbc:oracle:thin:orders/${strong}@${host}:1521:ORCL`, strong],
    ['ADO.NET', `"Server=tcp:${host},1433;Initial Catalog=orders;User ID=orders;Password=${strong};Encrypt=True;"`, strong],
    ['ADO.NET, password first', `"Password=${strong};User ID=orders;Data Source=${host}"`, strong],
    ['ODBC', `Driver={ODBC Driver 18 for SQL Server};Server=${host};UID=orders;PWD={${strong}};`, strong],
    ['libpq', `"host=${host} user=orders password=${strong} dbname=orders"`, strong],
    ['libpq, quoted', `host=${host} user=orders password='${strong}' dbname=orders`, strong],
    ['PDO', `new PDO('mysql:host=${host};dbname=orders', 'orders', '${strong}');`, strong],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual([[expected, 'database-url-with-password', 'high']]);
  });

  it.each([
    ['a trivial password here', 'postgres://postgres:postgres@localhost:5432/db', 'low'], // secr:allow -- made up
    ['a trivial password of a Compose service', 'postgres://postgres:postgres@db:5432/db', 'low'], // secr:allow -- made up
    ['a default password', 'amqp://guest:guest@rabbitmq:5672', 'low'], // secr:allow -- made up
    ['a strong password here', `postgres://orders:${strong}@127.0.0.1/db`, 'medium'],
    ['a strong password of a Compose service', `postgres://orders:${strong}@db/orders`, 'high'],
    ['a strong password of an example', `postgres://orders:${strong}@db.example.com/orders`, 'low'],
    ['a trivial password in the world', `postgres://orders:orders@${host}/orders`, 'medium'], // secr:allow -- made up
    ['a word as password in the world', `postgres://orders:gardenparty@${host}/orders`, 'high'], // secr:allow -- made up
    ['`password` in the world', `postgres://postgres:${'pass'}word@${host}/orders`, 'low'],
  ])('%s', (_, text, severity) => {
    expect(find(text).map(([, , found]) => found)).toEqual([severity]);
  });
});

describe('other URLs', () => {
  it.each([
    ['https', `https://deploy:${strong}@git.orders-prod.net/a.git`, strong, 'url-with-password', 'high'],
    ['ftp', `ftp://deploy:${strong}@files.orders-prod.net/in`, strong, 'url-with-password', 'high'],
    ['smtp', `smtp://mailer:${strong}@mail.orders-prod.net:587`, strong, 'url-with-password', 'high'],
    ['ldap', `ldap://cn=admin:${strong}@ldap.orders-prod.net`, strong, 'url-with-password', 'high'],
    ['a proxy here', `http://deploy:${strong}@localhost:3128`, strong, 'url-with-password', 'medium'],
    ['a token as user', `https://${token}@git.orders-prod.net/a.git`, token, 'url-with-token', undefined],
    ['a token as user, GitHub style', `https://${token}:x-oauth-basic@github.com/a/b.git`, token, 'url-with-token', undefined], // secr:allow -- made up
    ['a token as password', `https://oauth2:${token}@gitlab.com/a/b.git`, token, 'url-with-password', 'high'],
  ])('%s', (_, text, value, ruleId, severity) => {
    expect(find(text)).toEqual([[value, ruleId, severity]]);
  });
});

describe('what is no secret', () => {
  it.each([
    `postgres://user:${'pass'}word@localhost:5432/db`,
    'mongodb://user:pass@host:27017/db',
    'mysql://username:password@hostname/database',
    'http://user:pass@proxy:8080',
    'http://foo:bar@baz.com',
    'https://username:password@example.com/',
    'redis://:password@redis:6379',
    'postgres://${DB_USER}:${DB_PASS}@${DB_HOST}/db',
    'postgres://$DB_USER:$DB_PASS@$DB_HOST/db',
    'postgres://{user}:{password}@{host}/db',
    'postgres://%s:%s@%s/db',
    'postgres://%(user)s:%(password)s@%(host)s/db',
    'postgres://{{ user }}:{{ password }}@db.orders-prod.net/db',
    'postgres://orders:{{.Values.password}}@db.orders-prod.net/db',
    'postgres://<user>:<password>@<host>/db',
    'mongodb+srv://orders:<password>@cluster0.abcde.mongodb.net/db',
    'postgres://postgres:[YOUR-PASSWORD]@db.abcdef.supabase.co:5432/postgres',
    'postgres://orders:********@db.orders-prod.net/db',
    'postgres://orders:xxxxx@db.orders-prod.net/db',
    'postgres://orders:...@db.orders-prod.net/db',
    'postgres://orders:#{password}@db.orders-prod.net/db',
    'postgres://orders@db.orders-prod.net/db',
    'ftp://anonymous:guest7x@ftp.orders-prod.net/pub',
    'cvs://:pserver:anoncvs@sources.orders-prod.net:/cvs',
    'http://host:8080/path@2x.png',
    'docker://alpine:3.19@sha256:4bcff63911fcb4448bd4fdacec207030997caf25e9bea4045fa6c8c44de311d1',
    'https://cdn.orders-prod.net/npm/vue@3.4.0/dist',
    'https://a-long-name-with-1-number-in-it@orders-prod.net',
    `https://${random.string(alphabets.hex, 32)}@o42.ingest.sentry.io/42`,
    `https://${random.string(alphabets.hex, 32)}@sentry.io/42`,
    'Server={0};User Id={1};Password={2};',
    'Server=myServerAddress;Database=myDataBase;User Id=myUsername;Password=myPassword;',
    'foo;password=secretvalue1234x', // secr:allow -- made up
    'dbname=orders sslmode=disable',
    'new PDO("mysql:host=localhost;dbname=test", $user, $password)',
    'jdbc:postgresql://localhost:5432/orders',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
