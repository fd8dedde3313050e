// The script of the HTML report: draws the charts and the list from the page's data, and filters them. It makes elements, never markup, and
// its hash below stands in the page's policy: change both together.

/** What a policy names this script by. */
export const pageScriptHash = 'sha256-+VoZUQ3/pPpJFRnbC4A9Hi3z/yHpYAMJD3jz1ZQH4w8=';

/** Goes between `<script>` and its end. */
export const pageScript = String.raw`
'use strict';
(() => {
  const chunkRows = 200;
  const shownBars = 8;
  const severities = ['high', 'medium', 'low'];
  const names = { high: 'High', medium: 'Medium', low: 'Low' };

  const byId = (id) => document.getElementById(id);
  const { findings, periods, references } = JSON.parse(byId('data').textContent);
  const hasCommits = findings.some(({ commit }) => commit);
  for (const finding of findings) {
    const { title, provider, rule, file, masked, commit, author } = finding;
    finding.searched = [title, provider, rule, file, masked, commit, author].join('\n').toLowerCase();
  }

  const wanted = { severity: '', provider: '', folder: '', period: '', text: '' };
  const orders = {
    severity: () => 0,
    place: (one, other) => compare(one.file, other.file) || one.line - other.line || one.column - other.column,
    provider: (one, other) => compare(one.provider, other.provider),
    newest: (one, other) => compare(Date.parse(other.date) || 0, Date.parse(one.date) || 0),
  };
  const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
  let shown = findings;
  let rows = 0;

  /** An element; properties that are functions become listeners, everything else text or an attribute. */
  function make(name, properties, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties ?? {})) {
      if (typeof value === 'function') element.addEventListener(key, value);
      else if (value !== undefined) element.setAttribute(key, value);
    }
    element.append(...children.filter((child) => child !== undefined));
    return element;
  }

  const counted = (count, noun) => count.toLocaleString('en') + ' ' + noun + (count === 1 ? '' : 's');

  const keys = ['severity', 'provider', 'folder', 'period'];

  /** Whether the filters let a finding through, the one on the key except set aside. */
  const isWanted = (finding, except) =>
    keys.every((key) => key === except || wanted[key] === '' || finding[key] === wanted[key]) &&
    (wanted.text === '' || finding.searched.includes(wanted.text));

  function choose(key, value) {
    wanted[key] = wanted[key] === value ? '' : value;
    update();
  }

  function update() {
    shown = findings.filter((finding) => isWanted(finding)).sort(orders[byId('order').value]);
    drawTiles();
    drawBars('provider', byId('providers'));
    drawBars('folder', byId('folders'));
    drawPeriods();
    drawFilters();
    byId('rows').replaceChildren();
    rows = 0;
    drawRows(chunkRows);
    const of = shown.length === findings.length ? '' : ' of ' + findings.length.toLocaleString('en');
    byId('count').textContent = counted(shown.length, 'finding') + of;
    byId('nothing').hidden = shown.length > 0;
    byId('table').hidden = shown.length === 0;
  }

  function drawTiles() {
    for (const tile of document.querySelectorAll('button.tile')) {
      const severity = tile.dataset.severity;
      const count = findings.filter((finding) => finding.severity === severity && isWanted(finding, 'severity')).length;
      tile.querySelector('.number').textContent = count.toLocaleString('en');
      tile.setAttribute('aria-pressed', String(wanted.severity === severity));
    }
  }

  /** Counts by severity of each value of a key, among what the other filters let through. */
  function countsOf(key) {
    const counts = new Map();
    for (const finding of findings) {
      if (finding[key] === undefined || !isWanted(finding, key)) continue;
      const count = counts.get(finding[key]) ?? { all: 0, high: 0, medium: 0, low: 0 };
      counts.set(finding[key], count);
      count.all++;
      count[finding.severity]++;
    }
    return counts;
  }

  /** A stack of the three severities; the longest of its chart fills it. */
  function stack(count, most, dimension) {
    const parts = present(count).map((severity) => {
      const part = make('span', { class: severity });
      part.style[dimension] = (count[severity] / most) * 100 + '%';
      return part;
    });
    return make('span', { class: 'stack', 'aria-hidden': 'true' }, ...parts);
  }

  const present = (count) => severities.filter((severity) => count[severity] > 0);
  const described = (count) => present(count).map((severity) => count[severity] + ' ' + severity).join(', ') || 'none';

  /** A button that filters by a value, and shows that it does. */
  function filterButton(look, key, value, count, ...children) {
    const label = value + ': ' + described(count);
    const isPressed = String(wanted[key] === value);
    const click = () => choose(key, value);
    const properties = { type: 'button', class: look, title: label, 'aria-label': label, 'aria-pressed': isPressed, 'data-value': value, click };
    return make('button', properties, ...children);
  }

  /** Puts new items into a list, and the focus back on the button of the same value. */
  function replaceItems(list, buttons) {
    const focused = list.contains(document.activeElement) ? document.activeElement.dataset.value : undefined;
    list.replaceChildren(...buttons.map((button) => make('li', {}, button)));
    if (focused !== undefined) buttons.find((button) => button.dataset.value === focused)?.focus();
  }

  const opened = new Set();

  function drawBars(key, list) {
    const all = [...countsOf(key)].sort(([one, left], [other, right]) => right.all - left.all || compare(one, other));
    const most = Math.max(1, ...all.map(([, count]) => count.all));
    const bars = opened.has(key) ? all : all.filter(([value], index) => index < shownBars || value === wanted[key]);
    const buttons = bars.map(([value, count]) => {
      const name = make('span', { class: 'name' }, make('bdi', {}, value));
      const number = make('span', { class: 'count' }, count.all.toLocaleString('en'));
      return filterButton('bar', key, value, count, name, stack(count, most, 'width'), number);
    });
    replaceItems(list, all.length > shownBars ? [...buttons, openButton(key, list, all.length)] : buttons);
  }

  function openButton(key, list, count) {
    const isOpen = opened.has(key);
    const click = () => {
      if (!opened.delete(key)) opened.add(key);
      drawBars(key, list);
    };
    const text = isOpen ? 'Show fewer' : 'Show all ' + count.toLocaleString('en');
    return make('button', { type: 'button', class: 'quiet', 'data-value': '', 'aria-expanded': String(isOpen), click }, text);
  }

  function drawPeriods() {
    const counts = countsOf('period');
    const most = Math.max(1, ...[...counts.values()].map(({ all }) => all));
    const columns = periods.map((period) => {
      const count = counts.get(period) ?? {};
      return filterButton('column', 'period', period, count, stack(count, most, 'height'));
    });
    replaceItems(byId('periods'), columns);
    byId('most').textContent = most.toLocaleString('en');
  }

  function drawFilters() {
    const chosen = keys.filter((key) => wanted[key] !== '');
    const chips = chosen.map((key) => {
      const click = () => {
        choose(key, wanted[key]);
        byId('search').focus();
      };
      const properties = { type: 'button', class: 'chip', 'aria-label': 'Remove the filter ' + key + ' ' + wanted[key], click };
      const value = key === 'severity' ? names[wanted[key]] : wanted[key];
      return make('button', properties, make('span', {}, key), ' ', make('bdi', {}, value));
    });
    byId('filters').replaceChildren(...chips);
    byId('clear').hidden = chosen.length === 0 && wanted.text === '';
  }

  function drawRows(count) {
    const last = Math.min(shown.length, rows + count);
    const part = document.createDocumentFragment();
    for (; rows < last; rows++) part.append(row(shown[rows]));
    byId('rows').append(part);
    byId('more').hidden = rows === shown.length;
    byId('more').textContent = 'Show more: ' + (shown.length - rows).toLocaleString('en') + ' left';
  }

  function row(finding) {
    const { severity, title, masked, places } = finding;
    const click = () => toggleDetails(line, toggle, finding);
    const label = 'Details of ' + title + ' in ' + finding.file;
    const toggle = make('button', { type: 'button', class: 'toggle', 'aria-expanded': 'false', 'aria-label': label, click });
    const prefix = masked === '' ? undefined : make('code', { class: 'masked' }, masked);
    const also = places.length === 0 ? undefined : make('span', { class: 'also' }, '+ ' + counted(places.length, 'other place'));
    const line = make(
      'tr',
      {},
      make('td', { class: 'severity' }, make('span', { class: 'badge ' + severity }, names[severity])),
      make('td', { class: 'secret' }, make('span', { class: 'title' }, title), prefix),
      make('td', { class: 'place' }, placeOf(finding), also),
      ...(hasCommits ? [make('td', { class: 'commit' }, ...commitOf(finding))] : []),
      make('td', { class: 'more' }, toggle),
    );
    return line;
  }

  function placeOf({ file, line, column }) {
    const cut = file.lastIndexOf('/') + 1;
    const part = (look, text) => make('span', { class: look }, text);
    const position = part('position', ':' + line + ':' + column);
    return make('code', { class: 'path' }, part('folder', file.slice(0, cut)), part('file', file.slice(cut)), position);
  }

  function commitOf({ commit, author, date }) {
    if (!commit) return [];
    const by = [date?.slice(0, 10), author].filter((part) => part).join(', ');
    return [make('code', { title: commit }, commit.slice(0, 10)), ' ', make('span', { class: 'by' }, make('bdi', {}, by))];
  }

  function toggleDetails(line, toggle, finding) {
    const isOpen = toggle.getAttribute('aria-expanded') === 'true';
    toggle.setAttribute('aria-expanded', String(!isOpen));
    line.classList.toggle('open', !isOpen);
    if (isOpen) line.nextElementSibling.remove();
    else line.after(make('tr', { class: 'details' }, make('td', { colspan: String(line.cells.length) }, detailsOf(finding))));
  }

  function detailsOf(finding) {
    const { rule, provider, confidence, fingerprint, commit, author, date, places } = finding;
    const urls = Object.hasOwn(references, rule) ? references[rule] : [];
    const links = urls.map((url) => make('li', {}, make('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, url)));
    const by = [date?.replace('T', ' '), author].filter((part) => part).join(', ');
    const entries = [
      ['Rule', make('code', {}, rule)],
      ['Provider', provider],
      ['Confidence', confidence + ' %'],
      ['Fingerprint', make('code', {}, fingerprint)],
      ['Commit', commit && make('span', {}, make('code', {}, commit), ' ', make('bdi', {}, by))],
      ['Also in', places.length > 0 && make('ul', {}, ...places.map((place) => make('li', {}, placeOf(place), ' ', ...commitOf(place))))],
      ['About it', links.length > 0 && make('ul', {}, ...links)],
    ];
    return make('dl', {}, ...entries.filter(([, value]) => value).flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]));
  }

  function watch() {
    byId('search').addEventListener('input', () => {
      wanted.text = byId('search').value.trim().toLowerCase();
      update();
    });
    byId('order').addEventListener('change', update);
    byId('clear').addEventListener('click', () => {
      for (const key of Object.keys(wanted)) wanted[key] = '';
      byId('search').value = '';
      byId('search').focus();
      update();
    });
    byId('more').addEventListener('click', () => {
      drawRows(chunkRows);
    });
    for (const tile of document.querySelectorAll('button.tile')) {
      tile.disabled = false;
      tile.addEventListener('click', () => choose('severity', tile.dataset.severity));
    }
    const observer = new IntersectionObserver(([entry]) => entry.isIntersecting && drawRows(chunkRows), { rootMargin: '400px' });
    observer.observe(byId('more'));
    addEventListener('beforeprint', () => drawRows(shown.length));
  }

  function watchTheme() {
    const button = byId('theme');
    const root = document.documentElement;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const isDark = () => (root.dataset.theme === undefined ? system.matches : root.dataset.theme === 'dark');
    const name = () => {
      button.textContent = isDark() ? 'Light' : 'Dark';
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      name();
    });
    system.addEventListener('change', name);
    name();
  }

  watchTheme();
  if (findings.length > 0) {
    byId('charts').hidden = false;
    byId('findings').hidden = false;
    byId('over-time').hidden = periods.length < 2;
    byId('first').textContent = periods[0] ?? '';
    byId('last').textContent = periods.at(-1) ?? '';
    for (const element of document.querySelectorAll('.if-commits')) element.hidden = !hasCommits;
    watch();
    update();
  }
})();
`;
