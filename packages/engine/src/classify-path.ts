// Tells from a path alone what kind of text a file holds and which part it plays. Pure. It is asked for every file but most files hold nothing of
// interest, so the kind costs two look-ups, and the part is worked out only when someone asks for it.

import type { FileFacts, FileKind, FileRole } from './file-facts.ts';

/** What `path` says about its file. `path` has `/` (or `\`) between its parts. */
export function fileFacts(path: string): FileFacts {
  const dotAt = path.lastIndexOf('.');
  const slashAt = path.lastIndexOf('/');
  if (dotAt > slashAt + 1) {
    const extension = path.slice(dotAt + 1);
    const format = formats.get(extension);
    if (format !== undefined) return new PathFacts(path, extension, format);
  }
  return rareFacts(path, slashAt);
}

/** A class, so that `role` is one getter on a prototype and not a closure for every file. */
class PathFacts implements FileFacts {
  readonly path: string;
  readonly extension: string;
  readonly kind: FileKind;
  readonly hasBareValues: boolean;

  constructor(path: string, extension: string, format: Format) {
    this.path = path;
    this.extension = extension;
    this.kind = format.kind;
    this.hasBareValues = format.hasBareValues;
  }

  get role(): FileRole {
    return roleOf(this.path, this.extension);
  }
}

interface Format {
  readonly kind: FileKind;
  readonly hasBareValues: boolean;
}

/** Files without an extension, with one in capitals, or with one that says nothing by itself. */
function rareFacts(path: string, slashAt: number): FileFacts {
  const base = path.slice(Math.max(slashAt, path.lastIndexOf('\\')) + 1).toLowerCase();
  const extension = extensionOf(base);
  return new PathFacts(path, extension, formatsByName.get(base) ?? formats.get(extension) ?? formatOfName(base, extension));
}

function extensionOf(base: string): string {
  if (base === '.env' || base.startsWith('.env.')) return 'env';
  const at = base.lastIndexOf('.');
  if (at < 0 || at === base.length - 1) return '';
  const extension = base.slice(at + 1);
  // `settings.py.example` is Python; the part it plays is told by the name.
  if (!wrapperExtensions.has(extension)) return extension;
  const inner = base.lastIndexOf('.', at - 1);
  return inner < 0 ? extension : base.slice(inner + 1, at);
}

function formatOfName(base: string, extension: string): Format {
  if (base.startsWith('dockerfile') || base.startsWith('containerfile')) return formatOf('script', '');
  return extension === '' && base.startsWith('readme') ? formatOf('prose', '') : formatOf('unknown', '');
}

function roleOf(path: string, extension: string): FileRole {
  const slashAt = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  if (classLanguages.has(extension) && testClass.test(path)) return 'test';
  return roleOfName(path.slice(slashAt + 1).toLowerCase(), extension) ?? roleOfFolder(path.slice(0, Math.max(slashAt, 0)));
}

function roleOfName(base: string, extension: string): FileRole | undefined {
  if (lockFiles.has(base)) return 'lock';
  if (extension === 'map' || base.includes('.min.') || base.includes('-min.') || hashedName.test(base)) return 'minified';
  if (generatedName.test(base)) return 'generated';
  if (testName.test(base)) return 'test';
  if (exampleName.test(base)) return 'example';
  return documentationExtensions.has(extension) ? 'documentation' : undefined;
}

/** The innermost telling folder decides: `docs/test/x` is a test, `test/vendor/x` is vendored. */
function roleOfFolder(folder: string): FileRole {
  const parts = folder.toLowerCase().split(/[/\\]/);
  for (let at = parts.length - 1; at >= 0; at--) {
    const role = rolesByFolder.get(parts[at] ?? '');
    if (role !== undefined) return role;
  }
  return 'source';
}

const testName = /(?:^test[-_.]|[-_.](?:tests?|specs?|e2e|fixtures?|mocks?)\.|^conftest\.|^fixtures?\.)/;
/** `UserTest.java`, `UserTests.cs`, `UserSpec.scala`. */
const testClass = /[a-z\d](?:Test|Tests|Spec|TestCase|IT)\.\w+$/;
const classLanguages = new Set('java kt cs scala php groovy swift m fs vb'.split(' '));
const exampleName = /(?:^|[-_.])(?:examples?|samples?|template|dist|tmpl|tpl|default)(?:[-_.]|$)/;
/** `8723.3c1f75bf.chunk.js`, `index-4f1c2a9b.js`: named by a bundler. */
const hashedName = /[.-](?=[\da-f]*\d)[\da-f]{8,20}\.(?:chunk\.|entry\.|bundle\.)?(?:js|css|mjs)$|\.(?:chunk|bundle)\.(?:js|mjs)$/;
const generatedName = /(?:[-_.](?:pb|generated|gen|g|designer)\.|_pb2\.|\.snap$|^zz_generated)/;

const wrapperExtensions = new Set('example sample template dist tmpl tpl default defaults bak backup old orig save swp j2 erb local disabled in'.split(' '));

const documentationExtensions = new Set('md markdown mdx rst adoc asciidoc txt'.split(' '));

/** Configuration formats in which every text is quoted. */
const quotedConfigs = new Set('json json5 jsonc jsonl ndjson toml tf tfvars hcl webmanifest geojson har ipynb'.split(' '));

const lockFiles = new Set(
  `package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb cargo.lock poetry.lock uv.lock pdm.lock pipfile.lock composer.lock
  gemfile.lock go.sum mix.lock flake.lock pubspec.lock podfile.lock package.resolved packages.lock.json deno.lock gradle.lockfile .terraform.lock.hcl chart.lock
  conan.lock rebar.lock cartfile.resolved`.split(/\s+/),
);

/** Whether a bare word is a literal value is the format's to say. */
function formatOf(kind: FileKind, extension: string): Format {
  const isQuoted = kind === 'code' || kind === 'markup' || kind === 'data' || (kind === 'config' && quotedConfigs.has(extension));
  return { kind, hasBareValues: !isQuoted };
}

function formatsOf(rows: Readonly<Partial<Record<FileKind, string>>>): ReadonlyMap<string, Format> {
  return new Map(entriesOf(rows).map(([kind, name]) => [name, formatOf(kind, name)]));
}

/** Each word of each row with the key of its row. */
function entriesOf<Key extends string>(rows: Readonly<Partial<Record<Key, string>>>): (readonly [Key, string])[] {
  return (Object.entries(rows) as [Key, string][]).flatMap(([key, words]) => words.split(/\s+/).map((word) => [key, word] as const));
}

const formats = formatsOf({
  code: `js mjs cjs jsx ts mts cts tsx py pyi pyw rb rbw rake gemspec php phtml php5 php7 inc java kt kts scala sc groovy gradle cs csx vb fs fsx go rs swift m mm
    c h cc cpp cxx hh hpp hxx ino pl pm t lua r dart ex exs erl hrl hs lhs clj cljs cljc edn coffee sol nim zig jl ml mli d pas proto graphql gql nix cr v sv
    vala elm purs re res rkt scm lisp el tcl bas cls asp aspx jsp cfm ps1 psm1 psd1 bicep rego cue jsonnet libsonnet dhall starlark bzl map`,
  script: 'sh bash zsh ksh fish csh bat cmd mk make dockerfile containerfile envrc profile bashrc zshrc cmake',
  env: 'env',
  config: `yaml yml json json5 jsonc jsonl ndjson toml ini cfg cnf conf config properties props prefs xml plist tf tfvars hcl xsd wsdl xaml axaml csproj
    resx webmanifest geojson har ipynb npmrc pypirc netrc editorconfig reg service desktop ovpn rdp nmconnection strings cf inf kubeconfig sls`,
  markup: 'html htm xhtml vue svelte astro hbs handlebars mustache ejs pug jade haml slim twig liquid css scss sass less styl svg cshtml razor j2 erb',
  prose: 'md markdown mdx rst adoc asciidoc txt text log org tex wiki textile pod out eml rtf http rest diff patch',
  data: 'csv tsv sql psql ddl dump parquet',
});

const formatsByName = formatsOf({
  script: `dockerfile containerfile makefile gnumakefile procfile .envrc .bashrc .zshrc .profile .bash_profile .bash_history .zsh_history
    .zprofile .zshenv .bash_aliases .aliases .exports .functions`,
  code: 'gemfile rakefile podfile jenkinsfile vagrantfile fastfile appfile brewfile build workspace tiltfile sconstruct',
  config: `.npmrc .yarnrc .pypirc .netrc _netrc .pgpass .my.cnf .gitconfig .git-credentials .dockercfg .s3cfg .boto .htpasswd .mailrc .muttrc .ftpconfig
    .remote-sync.json credentials config pip.conf .condarc .curlrc .wgetrc .esmtprc .ldaprc hosts`,
});

const rolesByFolder: ReadonlyMap<string, FileRole> = new Map(
  entriesOf<FileRole>({
    test: `test tests __tests__ testing testdata test-data test_data spec specs e2e __mocks__ mocks mock fixtures fixture __fixtures__ cypress testcases
    unittest unittests integration-tests integration_tests integrationtest androidtest testfixtures`,
    example: 'example examples sample samples demo demos tutorial tutorials playground quickstart',
    documentation: 'doc docs documentation man wiki',
    vendored: 'node_modules vendor vendors third_party third-party thirdparty bower_components site-packages external deps .yarn pods',
    generated: '__generated__ generated .next .nuxt __snapshots__',
  }).map(([role, folder]) => [folder, role]),
);
