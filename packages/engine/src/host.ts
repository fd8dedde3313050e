// What kind of place a host name points at: this machine, an example, a neighbour, or the world.

/**
 * loopback: this machine; example: a name reserved or used for examples; bare: one label, as Compose and Kubernetes services have; private: an address or
 * zone of an inner network; managed: a host of a hosting vendor's database; public: any other; unknown: none, or one that a template fills in.
 */
export type HostKind = 'unknown' | 'loopback' | 'example' | 'bare' | 'private' | 'managed' | 'public';

/** `authority` may carry a port and further hosts after a comma; the first host counts. */
export function hostKind(authority: string): HostKind {
  const host = (/^\[[0-9a-fA-F:.]+\]|^[^,:]*/.exec(authority)?.[0] ?? '').toLowerCase().replace(/\.$/, '');
  if (host === '' || /[${}<>%()*|\\]/.test(host)) return 'unknown';
  if (/^(?:localhost|(?:.+\.)?localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|localhost\.localdomain)$/.test(host)) return 'loopback';
  if (isExample(host)) return 'example';
  if (/^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$|\.(?:local|internal|lan|intranet|corp|svc|home)$|\.svc\.cluster\.local$/.test(host)) return 'private';
  if (!host.includes('.') && !host.startsWith('[')) return 'bare';
  if (
    /\.(?:amazonaws\.com|mongodb\.net|azure\.com|windows\.net|neon\.tech|supabase\.(?:co|com|in)|psdb\.cloud|cockroachlabs\.cloud|upstash\.io|aivencloud\.com|elastic-cloud\.com|elephantsql\.com|cloudamqp\.com|ondigitalocean\.com|redislabs\.com|redis-cloud\.com|cloud\.redislabs\.com|render\.com|railway\.app|rlwy\.net|clever-cloud\.com|scalingo-dbs\.com|tidbcloud\.com|snowflakecomputing\.com|clickhouse\.cloud|mlab\.com|compose\.io|compose\.direct|neo4j\.io|bonsai\.io|heroku\.com|herokuapp\.com|timescaledb?\.io|confluent\.cloud)$/.test(
      host,
    )
  )
    return 'managed';
  return 'public';
}

function isExample(host: string): boolean {
  return (
    /(?:^|\.)(?:example|invalid|test)$|(?:^|[.-])example\.[a-z.]+$|example/.test(host) ||
    /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$|^(?:1\.2\.3\.4|1\.1\.1\.1|8\.8\.8\.8|9\.9\.9\.9|[\d.]*\.x|\d+(?:\.\d+){0,2})$/.test(host) ||
    /^(?:[a-z]|h\d?|(?:db|my|your|some|the|remote|proxy|mail|smtp|ftp|git|api)?[-_.]?(?:host|hostname|server|domain|ip|address|addr|url|endpoint|website|site|somewhere|registry|cluster|instance|proxy)[-_.]?(?:name|here|\d|[a-z])?)(?:\.(?:com|org|net|tld|io|local|domain|dev))?$/.test(
      host,
    ) ||
    /(?:^|\.)(?:foo|bar|baz|foobar|qux|test|acme|company|mydomain|yourdomain|somedomain|domain|mysite|yoursite|website|mycompany|yourcompany|myhost|somehost|host|somewhere|evil|attacker|abc|xyz|fake|dummy|sample|placeholder|hostname|your-?[a-z-]+|my-?[a-z-]+|some-?[a-z-]+)(?:\.(?:com|org|net|io|co|tld|dev|local|co\.uk|de|ru|cn|jp))?$/.test(
      host,
    )
  );
}
