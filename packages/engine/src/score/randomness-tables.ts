// What text looks like, as data for randomness.ts: how likely each letter follows another in words of code, and the words that names, labels and weak
// passwords are made of. Counted over popular open-source packages; made into look-ups at their first use.

/** Row: a letter; column: the next one; digit: how unlikely, in steps of about one bit. */
const unlikelihood =
  '53236538384132938121445646' +
  '14451577256045256224268938' +
  '17461782392267177341398959' +
  '24530556168365268326356959' +
  '35214446577331645113645357' +
  '26551279087277187243289939' +
  '27670632297342267125267957' +
  '16750989197445177342377948' +
  '34233339896330247322739594' +
  '18851686388858155818185858' +
  '35540546196363446414484946' +
  '15531568186266159833358929' +
  '13760778186436217835379948' +
  '26222416264564357621447858' +
  '44336446464221339133233668' +
  '16651664296267129132397849' +
  '46854865688286854556086858' +
  '16430548194434259322446939' +
  '37361572185455326621285849' +
  '27460672199456259223385938' +
  '32342539397221529111789677' +
  '16590987198678278667769969' +
  '15651652196472269226699699' +
  '39241574199459719541579349' +
  '33332446276322317412554744' +
  '38880686188455288546488843';

/** How unlikely the letter `second` is behind `first`, 0 (usual) to 9; both 0…25. */
export function unlikelyPair(first: number, second: number): number {
  return unlikelihood.charCodeAt(first * 26 + second) - 0x30;
}

let known: ReadonlySet<string> | undefined;

/** The words, lower case, 4 to 11 letters each. */
export function knownWords(): ReadonlySet<string> {
  return (known ??= new Set(packed.split(/\s/)));
}

const packed = `ability able abort aborted about above absolute abstract accept acceptable accepted accepting accepts access accessed accessible accessing according
accordingly account accounts accurate across action actions activate active activity acts actual actually adapter adapters added adding addition additional
address addresses adds adjust admin advance advanced affect affected affects after again against agent aggregate ahead alert algorithm
algorithms alias aliases align alive alloc allow allowed allowing allows almost alone along alpha already also alter alternate alternative although always
amanda amazon among amount analysis analytics anchor andrew annotations anonymous another answer anymore anything anyway anywhere apache appear appears
append appended appending appends apple applicable application applied applies apply applying approach appropriate apps april arbitrary archive area aren
args argument arguments argv around array arrays ascii ashley asked assert assertion assertions assets assign assigned assigning assignment assignments
associate associated assume assumed assumes assuming async atomic attach attached attachment attacks attempt attempted attempting attempts attr attribute
attributes attrs august auth author authors auto automatic autumn available average avoid avoids await aware away azure babel back backed backend background
backslash backward backwards badge banana bare base baseball based baseline basename bash basic basis batch batman bearer because become becomes been before
begin beginning begins behave behaves behavior behaviors behaviour behind being belong belongs below berlin best beta better between beyond bigger binary
bind binding bindings bits black blank blob block blocked blocking blocks blog blue body bool boolean bootstrap border both bottom bound boundaries boundary
bounds branch branches brand break breaking breaks broken browser browsers bucket buffer buffers bugs build builder building builds built builtin bulk
bundle bundled button bypass byte bytes cache cached caches caching calculate calculated calculation call callable callback callbacks called caller calling
calls camel cancel cancelled candidate cannot canonical capability capable capture captured care careful carry case cased cases casing cast catch categories
category caught cause caused causes causing caution ceil center cert certain certificate chain challenge chance change changed changelog changes changing
channel channels char character characters charge charlie chars charset chat check checked checking checkout checks cheese chicken child children choice
choices choose chosen chrome chunk chunks circle circular claim class classes classmethod clause clean cleaned cleanup clear cleared clears click client
clients clock clone close closed closes closest closing closure cloud cluster code codes coerce coffee collapse collect collected collection collections
collision colon color colors column columns combination combine combined come comes coming comma command commands comment comments commit common commonly
communicate community compact company compare compared comparing comparison comparisons compat compatible compilation compile compiled compiler complete
completed completely completes completion complex compliant component components composite compress compression compute computed computer concat concurrency
concurrent condition conditional conditions conf config configs configure configured configuring confirm conflict conflicting conflicts conn connect
connected connecting connection connections consider considered consistency consistent consists console const constant constants constraint constraints
construct constructed constructor consume consumed consumer consuming contact contain contained container containing contains content contents context
contexts continue continues contract contribute control controlled controller controls convenience convenient convention conversion convert converted
converting converts cookie cookies copied copies copy copying copyright core correct correctly correspond corresponds cost could couldn count counter
counting counts cover coverage covers crash create created creates creating creation credential credentials criteria critical cross crypto current currently
cursor custom customize customized cycle daniel dash data database databases date dates datetime days dead deal dealing debug debugging december decide
decimal decision declaration declare declared decode decoded decoder decoding decorate decorator dedicated deep default defaults defer deferred define
defined defines defining definition definitions delay delayed delegate delete deleted deletes deleting deletion delimiter delta demand denied deny depend
dependency dependent depending depends deploy deployment deprecate deprecated deprecation deps depth derive derived desc describe described describes
describing description descriptor descriptors design designed desired despite dest destination destroy destroyed detach detached detail detailed details
detect detected detection detects determine determined determines determining develop developer developers development device dict dictionary didn diff
differ difference differences different differently differs digest digit digits dimensions direct direction directive directives directly directories
directory dirname dirs disable disabled disables disabling discard discarded disconnect discover discovery discussion disk dispatch display displayed
disposition dist distinct distribute distributed docker docs doctype document documented documents does doesn doing domain domains done dots double down
download downloaded downloads downstream draft dragon drop dropped dropping dummy dump dumps duplicate duplicated duplicates duration during dynamic
dynamically each eagle earlier early easier easily east easy echo edge edit editor effect effective effectively effects efficient effort either elapsed elem
element elements elif else elsewhere email embedded emit emits emitted emitter empty enable enabled enables enabling encode encoded encoder encodes encoding
encodings encounter encountered encrypt encrypted encryption ended ending endpoint endpoints ends endswith enforce enforced engine engines enhanced enough
ensure ensures ensuring enter entered entire entirely entities entity entries entry enum enumerable enumerate environ environment epoch equal equality
equals equivalent error errors escape escaped escapes escaping eslint especially established estimate etag eval evaluate evaluated evaluation even event
events eventually ever every everything exact exactly example examples exceed exceeded exceeds except exception exceptions exclude excluded excluding
exclusive exec executable execute executed executes executing execution exist existence existent existing exists exit exiting expand expanded expect
expected expecting expects experience expiration expire expired expires explicit explicitly export exported exports expose exposed exposes expr express
expression expressions extend extended extending extends extension extensions external extra extract extracted extracts fact factor factory fail failed
failing fails failure failures fake fall fallback falling falls false family fast faster fatal favor feature features february feed feedback fetch fetched
fetching fewer field fields figure file filename filenames files filesystem fill filled filter filtered filtering filters final finalize finally find finds
fine finish finished finishes finite fire fired first fitness fixed fixes fixture flag flags flat flatten flight float floating floor flow flower flush
focus folder follow followed following follows font football forbidden force forced forces forcing forget fork form format formats formatted formatter
formatting formed forms forward forwarded forwards found fragment frame framework free freedom freeze frequency frequently fresh friday friendly from front
frozen full fully func function functional functions functools further future garbage gateway general generally generate generated generates generating
generation generator generic george getattr gets getter getting ginger github give given gives giving glob global globally globals gmail goes going golden
gone good google grant granted graph great greater green grid group grouped grouping groups guarantee guaranteed guard guest guide gzip hack half hand
handle handled handler handlers handles handling hannah happen happened happens happy hard hasattr hash hashed hashes hashing hasn have haven having head
header headers height hello help helper helpers helpful helps hence here hidden hide high higher highest highly hint hints history hmac hold holds home
homepage hook hooks host hosted hostname hosts hour hours however href human hunter icon idea identical identified identifier identifiers identifies
identify identifying identity idle ietf ignore ignored ignores ignoring illegal iloveyou image images immediate immediately immutable impact impl implement
implemented implements implicit implicitly implied import important imported importing imports impossible improve improved inactive include included
includes including inclusive incoming incomplete incorrect incorrectly increase increment indent independent index indexed indexes indicate indicates
indicating indicator indices individual infer inferred infinite infinity info information inherit inheritance inherited inherits init initial initialize
initialized initializes initially inject injection inline inner input inputs insecure insensitive insert inserted inside inspect install installed
installing instance instanceof instances instantiate instead integer integers integrate integration integrity intended intent interaction interactive
intercept interested interface interfaces internal internally internals internet interpret interpreted interrupt interval into introduced invalid invalidate
invocation invoke invoked invoking isinstance isolation issue issued issues item items iter iterable iterate iterates iterating iteration iterations
iterator itself january java javascript jennifer jessica jobs john join joined jordan joshua json july june just keep keeping keeps kept keyed keys keyword
keywords kill kind know known knows kwargs label labels lack lambda lang language languages large larger last latency later latest latin latter launch layer
layout lazily lazy lead leading learn least leave leaving left legacy legal length lengths less letmein lets letter letters level levels libraries library
license licensed licenses life lifecycle lifetime light like likely limit limitation limitations limited limiting limits line lines link linked links lint
linux lion list listed listen listener listeners listening listing lists literal literals little live load loaded loader loading loads local locale
localhost locally locate located location locations lock locked logged logger logging logic logical login logo logs london long longer look looking looks
lookup loop loops loose loss lost love lower lowercase lowest lucky machine made magic mail main maintain maintained maintenance major make makes making
malformed manage managed management manager managers managing mandatory manifest manner manual manually many mapped mapping mappings maps march margin mark
markdown marked marker marks mask master match matched matcher matches matching math matrix matter matthew maximum maybe mean meaning means meant measure
mechanism media medium meet member members memory menu merge merged merges merging message messages meta metadata method methods metrics michael michelle
microsoft middle middleware might migrate migration mime mind minimal minimum minor minus minute minutes misc mismatch missing mixed mixin mkdir mobile mock
mode model models modern modes modified modifies modify modifying module modules moment monday money monitor monkey month more most mostly mount move moved
moving mozilla much multi multiline multipart multiple must mutable mutate mutated mutation mutually name named names namespace naming native natively
natural near nearest necessary need needed needs negative neither nested network never newer newline newly next nicole node nodejs nodes nonce none noop
normal normalize normalized normally notation note notes nothing notice notify november null nullable number numbers numeric oauth object objects obtain
obtained occur occurred occurs octet october official offline offset often older omit omitted once ones online only onto opaque open opened opening operate
operating operation operations operator operators optimize optimized option optional optionally options opts orange order ordered ordering orig origin
original originally other others otherwise outer output outputs outside over overflow overhead overload overridden override overrides overriding overview
overwrite overwrites overwriting overwritten owned owner pack package packages padding page pages pair pairs parallel param parameter parameters params
parent parents paris parse parsed parser parsers parses parsing part partial partially particular partition parts party pass passed passes passing passwd
password passwords past patch patched path pathname paths pattern patterns pause payload peer pending people pepper percent perf perform performance
performed performing performs period permanent permanently permission permissions permit permitted persist persisted persistence persistent person phase
pick piece ping pipe pipeline place placed placeholder places plain plaintext plan platform platforms play please plugin plugins plural plus point pointer
pointing points pokemon policies policy poll polling pool populate populated port portion ports position positional positive posix possible possibly post
potential potentially power practice practices pragma precedence precision predefined prefer preference preferred prefix prefixed prefixes prepare prepared
prepend presence present preserve preserved preset pretty prev prevent prevented preventing prevents preview previous previously primary primitive princess
print prints prior priority private probably problem problems proceed process processed processes processing produce produced produces product production
profile program progress project projects promise promises prompt prop propagate propagated propagation proper properly properties property props protect
protected protection proto protocol protocols prototype provide provided provider providers provides providing proxies proxy pseudo public publish published
pull pure purple purpose purposes push pypi python qualified queries query querying querystring question questions queue queued quick quickly quite quote
quoted quotes qwerty race radius raise raised raises random range ranges rate rather ratio reach reachable reached react read readable reader reading readme
readonly reads ready real really reason reasonable reasons receive received receives receiving recent recently recognized recommend recommended record
records recovery recurse recursion recursive recursively redirect redirected redirects reduce reduced reduces redundant refactor refer reference referenced
references referencing refers reflect refresh refs regarding regardless regex regexp region register registered registering registers registry regression
regular reject rejected rejection rejects related relation relative release released releases relevant reliable relies reload rely remain remaining remains
remember remote removal remove removed removes removing rename renamed render rendered rendering repeat repeated replace replaced replacement replaces
replacing replay reply repo report reported reporter reporting reports repository repr represent represented represents request requested requesting
requests require required requirement requires requiring reserved reset resets resolution resolve resolved resolver resolves resolving resource resources
resp respect respective respond response responses responsible rest restart restore restored restrict restricted restriction result resulting results resume
retain retries retrieval retrieve retrieved retrieves retrieving retry retrying return returned returning returns reusable reuse reverse reversed revert
review rewrite right rights risk robert role roles root rotate round route router routes routing rows rule rules runner running runs runtime safe safely
safety salt same sample samples sanitize saturday save saved saving scalar scale scan scenario scenarios schedule scheduled schema schemas scheme schemes
scope scoped scopes score screen script scripts search searching second secondary seconds secret secrets section sections secure security seed seek seems
seen segment segments select selected selection selector self semantic semantics semicolon semver send sender sending sends sense sensitive sent sentinel
separate separated separately separator separators september sequence sequences serialize serialized serializer series serve served server servers serves
service services session sessions sets setter setting settings setup several shadow shall shallow shape share shared shell shields shift short shortcut
shorter shorthand should shouldn show showing shown shows shutdown sibling side sign signal signals signature signatures signed significant signing silent
silently silver similar simple simplified simplify simply simulate since single singleton site situations size sizes skip skipped skipping skips slash
slashes sleep slice slightly slow small smaller smart snapshot socket sockets soft software solution some someone something sometimes soon sort sorted
sorting source sources space spaces span spawn spec special specific specified specifies specify specifying specs speed splice split splitting spread spring
square stable stack stage stale stamp standalone standard star start started starting starts startswith startup starwars stat state statement statements
states static statistics stats status stay stderr stdin stdout step steps still stop stopped storage store stored stores storing strategy stream streaming
streams strict strictly string stringified stringify strings strip stripped strong structure structured structures stub stuff style styles subclass
subclasses subject submit submitted subscribe subsequent subset substr substring succeed succeeded succeeds success successful such suffix suitable suite
summary summer sunday sunshine super superman supplied supply support supported supporting supports supposed suppress sure surface suspended swap switch
switching symbol symbols sync synchronous syntax system systems table tables tagged tags tail take taken takes taking target targets task tasks team
technically tell tells temp template templates temporarily temporary term terminal terminate terminated terms test tested testing tests text than thanks
that their them theme themselves then there therefore these they thing things think third this thomas those though thread threads three threshold through
throw throwing thrown throws thursday thus tick tiger time timed timeout timeouts timer times timestamp timestamps timezone timing title todo together token
tokens tool tools topic total touch trace track tracked tracker tracking tracks trailing transaction transfer transform transformed transforms transition
translate translation transport traverse treat treated tree tried tries trigger triggered triggering triggers trim true truncate truncated trust trusted
trustno trying tuesday tuple tuples turn turns twice twitter type typed typeof types typescript typically typing uint unable unavailable unchanged undefined
under underlying underscore underscores understand unexpected unhandled unicode union unique unit units universal unix unknown unless unlike unlink
unnecessary unreachable unsafe unset unshift unsigned unspecified unsupported until unused update updated updates updating upgrade upgrading upload uploads
upon upper uppercase upstream urlencoded urllib urls usable usage used useful user username users uses using usually util utilities utility utils uuid valid
validate validated validates validating validation validator validity value values variable variables variant variants variety various vars vary vector
vendor verbose verified verifies verify verifying version versioning versions very view views violation virtual visibility visible visit void wait waiting
waits walk want wants warn warning warnings warranties wasn watch ways weak website wednesday week weight welcome well went were what whatever when whenever
where whether which while white whitespace whole whose wide width wiki wikipedia wildcard will window windows winter wish with within without word words
work workaround worker workers workflow workflows working works world would wrap wrapped wrapper wrapping wraps writable write writer writes writing written
wrong yaml year years yellow yield yields your yourself zero zeros zone`;
