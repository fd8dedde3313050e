import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameLimit, parseAssignment } from './assignment.ts';
import { valueLimit } from './assignment-value.ts';
import { fileFacts } from './classify-path.ts';
import { alphabets, createRandom } from './random.ts';

// `¤` stands for the value, which is made at run time.
const value = `${createRandom(1).string(alphabets.alphanumeric, 6)}@`;
const keyword = /pass|pwd|api[-_]?key|secret|token/gi;

function valuesIn(path: string, template: string): string[] {
  const text = Buffer.from(`\n${template.replaceAll('¤', value)}\n`);
  const facts = fileFacts(path);
  const found: string[] = [];
  for (const match of text.toString('latin1').matchAll(keyword)) {
    const assignment = parseAssignment(text, 0, text.length, match.index, facts);
    if (assignment !== undefined) found.push(text.toString('latin1', assignment.start, assignment.end));
  }
  return found;
}

describe('parseAssignment', () => {
  it.each([
    ['a.js', 'const password = "¤"'],
    ['a.js', "config['password'] = '¤';"],
    ['a.js', '{ "password": "¤" }'],
    ['a.js', 'x = "{\\"password\\": \\"¤\\"}"'],
    ['a.js', 'const s = process.env.DB_PASSWORD || "¤";'],
    ['a.js', 'const s = process.env["DB_PASSWORD"] ?? "¤";'],
    ['a.ts', 'private password: string = "¤";'],
    ['a.ts', 'password?: string = "¤"'],
    ['a.ts', 'readonly password = `¤`;'],
    ['a.py', 'password = "¤"'],
    ['a.py', "password = b'¤'"],
    ['a.py', 'password = f"¤"'],
    ['a.py', 'os.environ.get("DB_PASSWORD", "¤")'],
    ['a.py', 'os.environ["DB_PASSWORD"] = "¤"'],
    ['a.py', 'password: str = "¤"'],
    ['a.py', 'password = os.getenv("PASSWORD") or "¤"'],
    ['a.py', 'password = (\n    "¤"\n)'],
    ['a.py', 'password = """¤"""'],
    ['a.py', 'dict(password="¤")'],
    ['a.py', 'if password == "¤":'],
    ['a.rb', ":password => '¤'"],
    ['a.rb', "password: '¤'"],
    ['a.rb', "ENV['DB_PASSWORD'] ||= '¤'"],
    ['a.rb', "ENV.fetch('DB_PASSWORD', '¤')"],
    ['a.rb', "  password '¤'"],
    ['a.rb', "fill_in 'Password', with: '¤'"],
    ['a.php', "define('DB_PASSWORD', '¤');"],
    ['a.php', "$password = '¤';"],
    ['a.php', "'password' => '¤',"],
    ['a.php', "'password' => env('DB_PASSWORD', '¤'),"],
    ['a.php', "$this->password = '¤';"],
    ['a.php', "getenv('DB_PASSWORD') ?: '¤'"],
    ['A.java', 'String password = "¤";'],
    ['A.java', 'private static final String DB_PASSWORD="¤";'],
    ['A.java', 'user.setPassword("¤");'],
    ['A.java', 'props.put("password", "¤");'],
    ['A.java', 'props.setProperty("db.password", "¤");'],
    ['A.java', '.password("¤")'],
    ['A.java', 'char[] password = "¤".toCharArray();'],
    ['A.java', 'if (password.equals("¤"))'],
    ['A.java', '@Value("${db.password:¤}")'],
    ['A.cs', 'string password = @"¤";'],
    ['A.cs', 'Password = $"¤",'],
    ['A.cs', 'var c = "Server=.;Database=x;User Id=sa;Password=¤;";'], // secr:allow -- made up
    ['A.cs', 'public string Password { get; set; } = "¤";'],
    ['A.cs', 'public const string ApiKey = "¤";'],
    ['a.go', 'password := "¤"'],
    ['a.go', 'const password string = "¤"'],
    ['a.go', 'Password: "¤",'],
    ['a.go', 'os.Setenv("DB_PASSWORD", "¤")'],
    ['a.go', 'password = []byte("¤")'],
    ['a.go', 'flag.String("password", "¤", "the password")'],
    ['a.rs', 'let password: &str = "¤";'],
    ['a.rs', 'password: Some("¤".to_string()),'],
    ['a.rs', 'password: String::from("¤"),'],
    ['a.rs', `const API_KEY: &'static str = "¤";`],
    ['a.swift', 'let password = "¤"'],
    ['a.swift', 'let apiKey: String = "¤"'],
    ['a.kt', 'val password = "¤"'],
    ['a.kt', 'private const val API_KEY: String = "¤"'],
    ['a.scala', '"password" -> "¤"'],
    ['a.m', 'NSString *password = @"¤";'],
    ['a.m', '#define kPassword @"¤"'],
    ['a.c', '#define WIFI_PASSWORD "¤"'],
    ['a.c', 'char password[] = "¤";'],
    ['a.c', 'const char* password = "¤";'],
    ['a.cpp', 'std::string password{"¤"};'],
    ['a.cpp', 'std::string password("¤");'],
    ['a.dart', "final String password = '¤';"],
    ['a.ex', 'password: "¤"'],
    ['a.ex', 'config :app, password: "¤"'],
    ['a.lua', 'password = "¤"'],
    ['a.pl', 'my $password = "¤";'],
    ['a.r', 'password <- "¤"'],
    ['a.ps1', '$password = "¤"'],
    ['a.ps1', '$env:DB_PASSWORD = "¤"'],
    ['a.ps1', '-Password "¤"'],
    ['a.vb', 'Dim password As String = "¤"'],
    ['a.groovy', "password '¤'"],
    ['build.gradle', 'storePassword "¤"'],
    ['a.hs', 'password = "¤"'],
    ['a.clj', ':password "¤"'],
    ['a.sql', "ALTER USER x WITH PASSWORD '¤';"],
    ['a.sql', "CREATE LOGIN x WITH PASSWORD = N'¤';"],
    ['a.sql', "SET PASSWORD FOR x = PASSWORD('¤')"],
    ['a.yml', 'password: ¤'],
    ['a.yml', 'password: "¤" # c'],
    ['a.yml', '  - DB_PASSWORD=¤'],
    ['a.yml', '- name: DB_PASSWORD\n  value: ¤\n'],
    ['a.yml', '- name: "DB_PASSWORD"\n  value: "¤"\n'],
    ['a.yml', '{user: x, password: ¤, a: b}'],
    ['a.yml', 'password: |\n  ¤\n'],
    ['a.yml', 'password: !!str ¤'],
    ['a.yml', 'password: &pw ¤'],
    ['a.yml', 'DB_PASSWORD: ${DB_PASSWORD:-¤}'],
    ['a.yml', '"password": ¤'],
    ['a.json', '"password": "¤"'],
    ['a.json', '{"name": "DB_PASSWORD", "value": "¤"}'],
    ['a.json', '{"Key":"Password","Value":"¤"}'],
    ['a.json', '"cs": "Server=x;Password=¤;Y=z"'],
    ['a.toml', 'password = "¤"'],
    ['a.ini', 'password = ¤'],
    ['a.ini', 'password=¤ ; comment'],
    ['a.properties', 'db.password=¤'],
    ['a.properties', 'db.password: ¤'],
    ['a.properties', 'spring.datasource.password = ${DB_PASSWORD:¤}'],
    ['.env', 'DB_PASSWORD=¤'],
    ['.env', 'export DB_PASSWORD="¤"'],
    ['.env', 'DB_PASSWORD = ¤'],
    ['a.xml', '<password>¤</password>'],
    ['a.xml', '<db:password>¤</db:password>'],
    ['a.xml', '<password><![CDATA[¤]]></password>'],
    ['a.xml', '<user name="x" password="¤"/>'],
    ['web.config', '<add key="ApiKey" value="¤" />'],
    ['a.xml', '<property name="password" value="¤"/>'],
    ['a.xml', '<property name="password">¤</property>'],
    ['strings.xml', '<string name="api_key">¤</string>'],
    ['a.plist', '<key>password</key>\n\t<string>¤</string>'],
    ['a.xml', '<name>fs.secret.key</name>\n  <value>¤</value>'],
    ['a.xml', '<password type="x">¤</password>'],
    ['a.xml', '<Password value="¤"/>'],
    ['web.config', '<add name="c" connectionString="Server=x;Password=¤;" />'],
    ['a.xml', '<entry key="password">¤</entry>'],
    ['a.sh', 'PASSWORD=¤'],
    ['a.sh', 'export PASSWORD="¤"'],
    ['a.sh', 'PASSWORD="${PASSWORD:-¤}"'],
    ['a.sh', 'mysql --password=¤ db'],
    ['a.sh', 'tool --password ¤ x'],
    ['a.sh', "curl -d 'password=¤&x=y'"],
    ['a.bat', 'set PASSWORD=¤'],
    ['Dockerfile', 'ENV DB_PASSWORD ¤'],
    ['Dockerfile', 'ENV DB_PASSWORD=¤'],
    ['Dockerfile', 'ARG PASSWORD=¤'],
    ['Makefile', 'PASSWORD ?= ¤'],
    ['Makefile', 'PASSWORD := ¤'],
    ['a.tf', 'password = "¤"'],
    ['a.tf', 'variable "password" {\n  default = "¤"\n}'],
    ['a.tfvars', 'db_password = "¤"'],
    ['.netrc', 'machine x login y password ¤'], // secr:allow -- made up
    ['redis.conf', 'requirepass ¤'],
    ['a.conf', 'password ¤'],
    ['a.md', 'password: ¤'],
    ['a.md', '`password`: `¤`'],
    ['a.md', 'export PASSWORD=¤'],
    ['a.txt', 'Password: ¤'],
    ['a.txt', 'password=¤'],
    ['a.html', '<input name="password" value="¤">'],
    ['a.log', 'login password=¤ ok'],
    ['a.ipynb', '"password = \\"¤\\"\\n",'],
    ['a.js', 'url = "https://x/y?token=¤&a=b"'],
    ['a.vue', 'data() { return { password: "¤" } }'],
    ['a.js', 'password:"¤"'],
    ['a.py', 'conn = "host=h user=u password=¤ dbname=d"'],
    ['a.js', "headers: { 'X-Api-Key': '¤' }"],
    ['a.py', '"--password", "¤"'],
    ['a.js', 'localStorage.setItem("token", "¤")'],
    ['a.jsx', '<Login password="¤" />'],
    ['a.nix', 'password = "¤";'],
    ['a.cfg', 'admin_password = ¤'],
    ['a.sh', 'PGPASSWORD=¤ psql'],
    ['a.yml', "run: echo 'x' | sudo -S y; export TOKEN=¤"],
    ['a.rs', '.password("¤".into())'],
    ['a.go', 'pwd = flag.String("pwd", "¤", "")'],
    ['a.js', 'password = String("¤")'],
    ['a.pp', "password => '¤'"],
    ['a.tf', '"password" : "¤"'],
  ])('finds the value in %s: %s', (path, template) => {
    expect(valuesIn(path, template)).toContain(value);
  });

  it.each([
    ['A.java', '"¤".equals(password)'],
    ['A.cs', 'new NetworkCredential("u", "¤")'],
    ['a.cpp', 'L"¤"'],
    ['a.ps1', 'ConvertTo-SecureString "¤" -AsPlainText'],
    ['a.sql', "CREATE USER x IDENTIFIED BY '¤';"],
    ['a.java', 'new PasswordAuthentication("u", "¤")'],
    ['a.js', 'log("the token = ", "¤")'],
    ['a.js', 'password = ¤;'],
    ['a.js', 'x&&token=¤&&y'],
    ['a.py', 'login(password=¤, user=u)'],
    ['a.json', '"required": ["password"], "¤": 1'],
    ['a.js', 'f("password") => "¤"'],
    ['a.py', 'token::"¤"'],
    ['a.md', 'use "password" or "¤"'],
    ['a.md', 'arn:aws:secretsmanager:x:1:secret:¤'],
    ['a.txt', 'the password for ¤'],
    ['a.ts', 'password: { "¤": 1 }'],
    ['a.html', '<token> ¤'],
    ['a.md', '| password | ¤ |'],
  ])('finds none in %s: %s', (path, template) => {
    expect(valuesIn(path, template)).not.toContain(value);
  });

  it.each([
    ['a.js', 'db.password = "¤"', 'assign', 'db.password', '"'],
    ['a.yml', 'db-password: ¤', 'assign', 'db-password', ''],
    ['a.js', 'if (password === "¤")', 'compare', 'password', '"'],
    ['a.js', 'set("token", `¤`)', 'argument', 'token', '`'],
    ['a.xml', '<secret>¤</secret>', 'element', 'secret', ''],
    ['a.sh', 'run --token ¤', 'option', '--token', ''],
    ['a.yml', 'name: TOKEN\nvalue: ¤', 'listed', 'TOKEN', ''],
    ['a.js', "env.TOKEN || '¤'", 'fallback', 'env.TOKEN', "'"],
    ['a.js', '"https://x/?token=¤&y=1"', 'embedded', 'token', ''],
  ])('tells how name and value stand in %s: %s', (path, template, form, name, quote) => {
    const text = Buffer.from(template.replaceAll('¤', value));
    const at = text.toString('latin1').search(keyword);
    const found = parseAssignment(text, 0, text.length, at, fileFacts(path));
    expect(found).toMatchObject({ form, name, quote });
    expect(text.toString('latin1', found?.start, found?.end)).toBe(value);
  });

  it('stays within the bounds it is given, whatever the bytes', () => {
    const piece = fc.constantFrom(
      'password',
      '=',
      ':',
      ' ',
      '"',
      "'",
      '\n',
      '\\',
      '${',
      '}',
      '<',
      '>',
      '(',
      ')',
      ',',
      'value',
      '|',
      '?',
      'x',
      '-',
      '[',
      ']',
      '&',
      ';',
      '\u0000',
      '\u00ff',
    );
    const path = fc.constantFrom('a.js', 'a.yml', 'a.xml', '.env', 'a.md', 'a.sql', 'a.json', 'x');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), path, fc.nat(20), fc.nat(20), (pieces, name, skip, cut) => {
        const text = Buffer.from(pieces.join(''), 'latin1');
        const start = Math.min(skip, text.length);
        const end = Math.max(start, text.length - cut);
        const at = text.toString('latin1', start, end).indexOf('password');
        if (at < 0) return;
        const found = parseAssignment(text, start, end, start + at, fileFacts(name));
        if (found === undefined) return;
        expect(found.nameStart).toBeGreaterThanOrEqual(start);
        expect(found.start).toBeGreaterThan(found.nameStart);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(end);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives up on names and values beyond its limits', () => {
    expect(valuesIn('a.js', `password${'_'.repeat(nameLimit)} = "¤"`)).toEqual([]);
    expect(valuesIn('a.js', `password = "${'x'.repeat(valueLimit + 1)}"`)).toEqual([]);
    expect(valuesIn('a.js', `password =${' '.repeat(60)}"¤"`)).toEqual([]);
  });
});
