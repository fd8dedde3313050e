// How each language and format gives a value to a name: one line or a few, around it a little of what such files hold.

/** Turns a name in words into the way a language writes it. */
export type NameStyle = (words: readonly string[]) => string;

/** A language or format, and the ways it writes a credential. */
export interface Language {
  readonly name: string;
  readonly path: string;
  readonly style: NameStyle;
  /** `§` stands for the name, `¤` for the value. */
  readonly lines: readonly string[];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const camel: NameStyle = (words) => words.map((word, at) => (at === 0 ? word : capital(word))).join('');
const pascal: NameStyle = (words) => words.map(capital).join('');
const snake: NameStyle = (words) => words.join('_');
const scream: NameStyle = (words) => words.join('_').toUpperCase();
const kebab: NameStyle = (words) => words.join('-');
const dotted: NameStyle = (words) => words.join('.');

/** Every language and format of the corpus. */
export const languages: readonly Language[] = [
  {
    name: 'JavaScript',
    path: 'src/app.js',
    style: camel,
    lines: ['const § = "¤";', "  §: '¤',", "config['§'] = '¤';", 'client.login({ user: "u", §: "¤" });', "const value = process.env.§ || '¤';"],
  },
  { name: 'TypeScript', path: 'src/app.ts', style: camel, lines: ['private readonly §: string = "¤";', 'export const § = `¤`;', "  §: '¤' as const,"] },
  { name: 'JSON', path: 'config/app.json', style: camel, lines: ['  "§": "¤",', '{"name": "§", "value": "¤"}', '  "body": "{\\"§\\": \\"¤\\"}"'] },
  { name: 'YAML', path: 'config/app.yml', style: snake, lines: ['§: ¤', '  §: "¤"  # note', "- name: §\n  value: '¤'", '{ host: h, §: ¤, port: 1 }'] },
  { name: 'Compose', path: 'docker-compose.yml', style: scream, lines: ['      - §=¤', '      §: ¤', '      §: "¤"'] },
  { name: 'Environment', path: '.env', style: scream, lines: ['§=¤', 'export §="¤"', "§='¤'"] },
  { name: 'TOML', path: 'app.toml', style: snake, lines: ['§ = "¤"', "§ = '¤'"] },
  { name: 'INI', path: 'app.ini', style: snake, lines: ['§ = ¤', '§=¤', '§: ¤'] },
  { name: 'Properties', path: 'app.properties', style: dotted, lines: ['app.§=¤', 'app.§ = ¤', 'app.§: ¤'] },
  { name: 'XML', path: 'app.xml', style: kebab, lines: ['<§>¤</§>', '<property name="§" value="¤"/>', '<user §="¤" id="1"/>', '<entry key="§">¤</entry>'] },
  { name: '.NET config', path: 'web.config', style: pascal, lines: ['<add key="§" value="¤" />', '<add name="c" connectionString="Server=s;Database=d;§=¤;Timeout=30" />'] },
  { name: 'Android', path: 'res/values/keys.xml', style: snake, lines: ['<string name="§">¤</string>'] },
  { name: 'Property list', path: 'Info.plist', style: camel, lines: ['<key>§</key>\n<string>¤</string>'] },
  {
    name: 'Python',
    path: 'app/settings.py',
    style: scream,
    lines: ['§ = "¤"', "    '§': '¤',", 'connect(user="u", §="¤")', 'os.environ["§"] = "¤"', '§ = os.getenv("§", "¤")', "§: str = '¤'"],
  },
  { name: 'Ruby', path: 'config/app.rb', style: snake, lines: ["  §: '¤',", ":§ => '¤'", "config.§ = '¤'", "ENV['§'] ||= '¤'"] },
  { name: 'PHP', path: 'config.php', style: scream, lines: ["define('§', '¤');", "$§ = '¤';", "    '§' => '¤',", "    'x' => env('§', '¤'),"] },
  { name: 'Java', path: 'src/App.java', style: camel, lines: ['private static final String § = "¤";', 'props.setProperty("§", "¤");', 'builder.§("¤");'] },
  { name: 'Kotlin', path: 'src/App.kt', style: scream, lines: ['const val § = "¤"', 'private val §: String = "¤"'] },
  { name: 'Scala', path: 'src/App.scala', style: camel, lines: ['val § = "¤"', '"§" -> "¤",'] },
  {
    name: 'C#',
    path: 'src/App.cs',
    style: pascal,
    lines: ['public const string § = "¤";', '§ = @"¤",', 'public string § { get; set; } = "¤";', 'var c = "Server=s;User=u;§=¤;";'],
  },
  { name: 'Go', path: 'main.go', style: camel, lines: ['§ := "¤"', 'const § = "¤"', '\t§: "¤",', 'os.Setenv("§", "¤")', 'var § string = "¤"'] },
  { name: 'Rust', path: 'src/main.rs', style: scream, lines: ['const §: &str = "¤";', 'let § = String::from("¤");', '§: "¤".to_string(),'] },
  { name: 'Swift', path: 'App.swift', style: camel, lines: ['let § = "¤"', 'static let §: String = "¤"'] },
  { name: 'Objective-C', path: 'App.m', style: camel, lines: ['NSString *§ = @"¤";', '#define § @"¤"'] },
  { name: 'C', path: 'wifi.c', style: scream, lines: ['#define § "¤"', 'const char *§ = "¤";', 'char §[] = "¤";'] },
  { name: 'Dart', path: 'lib/app.dart', style: camel, lines: ["final String § = '¤';", "  '§': '¤',"] },
  { name: 'Elixir', path: 'config/config.exs', style: snake, lines: ['  §: "¤",', 'config :app, §: "¤"'] },
  { name: 'Perl', path: 'app.pl', style: snake, lines: ['my $§ = "¤";', "  § => '¤',"] },
  { name: 'Lua', path: 'app.lua', style: snake, lines: ['local § = "¤"', '§ = "¤",'] },
  { name: 'PowerShell', path: 'deploy.ps1', style: pascal, lines: ['$§ = "¤"', "$env:§ = '¤'"] },
  { name: 'Shell', path: 'deploy.sh', style: scream, lines: ['§=¤', 'export §="¤"', '§="${§:-¤}"', 'tool --§=¤ run'] },
  { name: 'Batch', path: 'deploy.bat', style: scream, lines: ['set §=¤', 'SET "§=¤"'] },
  { name: 'Dockerfile', path: 'Dockerfile', style: scream, lines: ['ENV § ¤', 'ENV §=¤', 'ARG §=¤'] },
  { name: 'Makefile', path: 'Makefile', style: scream, lines: ['§ := ¤', '§ ?= ¤', 'export § = ¤'] },
  { name: 'Terraform', path: 'main.tf', style: snake, lines: ['  § = "¤"', 'variable "§" {\n  default = "¤"\n}'] },
  { name: 'Gradle', path: 'build.gradle', style: camel, lines: ['    § "¤"', "    § = '¤'"] },
  { name: 'Groovy', path: 'Jenkinsfile', style: scream, lines: ["    § = '¤'", 'def § = "¤"'] },
  { name: 'SQL', path: 'setup.sql', style: snake, lines: ["ALTER USER u WITH § = '¤';", "UPDATE t SET § = '¤';"] },
  { name: 'Markdown', path: 'notes/setup.md', style: snake, lines: ['- §: `¤`', 'export §=¤', '    §: "¤"'] },
  { name: 'Notebook', path: 'lab.ipynb', style: snake, lines: ['    "§ = \\"¤\\"\\n",'] },
];
