// Connection strings that are not plain URLs: where the password stands in them, and for which user and host. Offsets count from the start of the text given.

/** The parts of a connection string that matter here. */
export interface ConnectionPart {
  /** Of the password, in the text given; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly user: string;
  readonly host: string;
}

/** `jdbc:…?user=u&password=p`, `jdbc:…;user=u;password=p`, `jdbc:oracle:thin:u/p@host`; `at` is where `jdbc:` stands. */
export function jdbcPassword(text: string, at: number): ConnectionPart | undefined {
  const url = /^jdbc:[^\s"'`<>]+/i.exec(text.slice(at))?.[0];
  if (url === undefined) return undefined;
  const oracle = /^jdbc:oracle:(?:thin|oci8?):([^/\s@]+)\/([^@\s]+)@(?:\/\/)?([^\s]*)/i.exec(url);
  if (oracle?.[1] !== undefined && oracle[2] !== undefined) {
    const start = at + url.indexOf('/') + 1;
    return { start, end: start + oracle[2].length, user: oracle[1], host: oracle[3] ?? '' };
  }
  const password = /[?&;:](?:password|pwd|passwd)=([^&;]+)/i.exec(url);
  if (password?.[1] === undefined) return undefined;
  const start = at + password.index + password[0].length - password[1].length;
  return {
    start,
    end: start + password[1].length,
    user: /[?&;:](?:user|username|uid|user id)=([^&;]+)/i.exec(url)?.[1] ?? '',
    host: /:\/\/(?:[^/@]*@)?([^/?;]+)/.exec(url)?.[1] ?? '',
  };
}

/**
 * `Server=h;User Id=u;Password=p;` as ADO.NET, ODBC and OLE DB write it; `at` is anywhere in it. A password alone is not enough: a server, user or
 * database must stand in the same string.
 */
export function keyValuePassword(text: string, at: number): ConnectionPart | undefined {
  const from = boundBefore(text, at, /["'`\n>]/);
  const part = text.slice(from, boundAfter(text, at, /["`\n<]/));
  const password = /(?:^|[;\s])(?:password|pwd)\s{0,2}=\s{0,2}(\{[^}]{4,}\}|'[^']+'|[^;"'`<\s][^;"'`<\n]*)/i.exec(part);
  if (password?.[1] === undefined) return undefined;
  const host =
    /(?:^|[;\s])(?:server|data source|datasource|host|hostname|addr|address|network address)\s{0,2}=\s{0,2}(?:tcp:)?([^;,"']+)/i.exec(part)?.[1] ??
    /:\/\/([^/?;]+)/.exec(part)?.[1];
  const user = /(?:^|[;\s])(?:user id|userid|uid|user|username|user name)\s{0,2}=\s{0,2}([^;"']+)/i.exec(part)?.[1];
  if (host === undefined && user === undefined && !/(?:database|initial catalog|driver|provider|dsn)\s{0,2}=/i.test(part)) return undefined;
  const quoted = /^'|^\{.{4,}\}$/.test(password[1]) ? 1 : 0;
  const end = from + password.index + password[0].length - quoted;
  return { start: end - password[1].length + 2 * quoted, end, user: user?.trim() ?? '', host: host?.trim() ?? '' };
}

/** `host=h user=u password=p dbname=d` as libpq and its drivers read it; `at` is anywhere in it. */
export function libpqPassword(text: string, at: number): ConnectionPart | undefined {
  const from = boundBefore(text, at, /["`\n]/);
  const part = text.slice(from, boundAfter(text, at, /["`\n]/));
  const password = /(?:^|[\s?&'])password=('[^']+'|[^\s'&"]+)/.exec(part);
  if (password?.[1] === undefined) return undefined;
  const quoted = password[1].startsWith("'") ? 1 : 0;
  const end = from + password.index + password[0].length - quoted;
  return {
    start: end - password[1].length + 2 * quoted,
    end,
    user: /(?:^|[\s?&'])user=([^\s'&]+)/.exec(part)?.[1] ?? '',
    host: /(?:^|[\s?&'])host(?:addr)?=([^\s'&]+)/.exec(part)?.[1] ?? /:\/\/(?:[^/@]*@)?([^/?]+)/.exec(part)?.[1] ?? '',
  };
}

/** `"mysql:host=h;dbname=d", "u", "p"`: a data source name followed by user and password as PDO takes them. */
export function pdoPassword(text: string, at: number): ConnectionPart | undefined {
  const found = /^[^'"\n]{0,200}(['"])\s{0,20},\s{0,20}(['"])([^'"\n]{0,100})\2\s{0,20},\s{0,20}(['"])([^'"\n]{1,200})\4/.exec(text.slice(at));
  if (found?.[5] === undefined) return undefined;
  const end = at + found[0].length - 1;
  const dsn = text.slice(boundBefore(text, at, /["'\n]/), at + found[0].length);
  return { start: end - found[5].length, end, user: found[3] ?? '', host: /host=([^;'"]+)/.exec(dsn)?.[1] ?? '' };
}

function boundBefore(text: string, at: number, stop: RegExp): number {
  let from = at;
  while (from > 0 && !stop.test(text.charAt(from - 1))) from--;
  return from;
}

function boundAfter(text: string, at: number, stop: RegExp): number {
  let to = at;
  while (to < text.length && !stop.test(text.charAt(to))) to++;
  return to;
}
