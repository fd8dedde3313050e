// Reads the few settings of a repository's own config file that change how its data is laid out. Pure. It follows no includes,
// as git does for these settings, and runs nothing.

/** Setting → last value given for it: `section.name` or `section.subsection.name`, section and name in lower case. */
export type ConfigValues = ReadonlyMap<string, string>;

/** Reads a config file. Lines that do not belong to the format are passed over: git itself reports them when it runs. */
export function parseConfig(text: string): ConfigValues {
  const values = new Map<string, string>();
  let section = '';
  for (const line of text.replaceAll('\\\n', '').split('\n')) {
    const header = /^\s*\[\s*([\w.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\](.*)$/.exec(line);
    if (header !== null) section = sectionName(header[1] ?? '', header[2]);
    const setting = /^\s*([A-Za-z][\w-]*)\s*(?:=(.*))?$/.exec(header?.[3] ?? line);
    if (setting !== null) values.set(`${section}.${(setting[1] ?? '').toLowerCase()}`, settingValue(setting[2]));
  }
  return values;
}

/** Reads a boolean as git does. */
export function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^(?:true|yes|on|[1-9]\d*)$/i.test(value);
}

function sectionName(section: string, subsection: string | undefined): string {
  const name = section.toLowerCase();
  return subsection === undefined ? name : `${name}.${subsection.replaceAll(/\\(.)/g, '$1')}`;
}

function settingValue(raw: string | undefined): string {
  if (raw === undefined) return 'true';
  let value = '';
  let isQuoted = false;
  for (let at = 0; at < raw.length; at++) {
    const char = raw.charAt(at);
    if (char === '"') isQuoted = !isQuoted;
    else if ((char === '#' || char === ';') && !isQuoted) break;
    else if (char === '\\') value += raw.charAt(++at);
    else value += char;
  }
  return value.trim();
}
