// The script of the HTML report: draws the charts and the list from the page's data, and filters them. It makes elements, never markup, and
// its hash below stands in the page's policy: change both together.

/** What a policy names this script by. */
export const pageScriptHash = 'sha256-qEfR79ZGO+HUOsefFYCDak9ipP4Bxrjcx0L6EXWFvtc=';

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
    finding.searched = [finding.title, finding.provider, finding.rule, finding.file, finding.masked, finding.commit, finding.author].join('\n').toLowerCase();
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

  const isWanted = (finding, except) =>
    ['severity', 'provider', 'folder', 'period'].every((key) => key === except || wanted[key] === '' || finding[key] === wanted[key]) &&
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
    const isAll = shown.length === findings.length;
    byId('count').textContent = isAll ? counted(findings.length, 'finding') : counted(shown.length, 'finding') + ' of ' + findings.length.toLocaleString('en');
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
    const parts = severities.filter((severity) => count[severity] > 0).map((severity) => {
      const part = make('span', { class: severity });
      part.style[dimension] = (count[severity] / most) * 100 + '%';
      return part;
    });
    return make('span', { class: 'stack', 'aria-hidden': 'true' }, ...parts);
  }

  const described = (count) => severities.filter((severity) => count[severity] > 0).map((severity) => count[severity] + ' ' + severity).join(', ');

  const opened = new Set();

  function drawBars(key, list) {
    const focused = list.contains(document.activeElement) ? document.activeElement.dataset.value : undefined;
    const all = [...countsOf(key)].sort(([one, left], [other, right]) => right.all - left.all || compare(one, other));
    const most = Math.max(1, ...all.map(([, count]) => count.all));
    const bars = opened.has(key) ? all : all.filter(([value], index) => index < shownBars || value === wanted[key]);
    list.replaceChildren(...bars.map(([value, count]) => make('li', {}, bar(key, value, count, most))));
    if (all.length > shownBars) {
      const toggle = make('button', { type: 'button', class: 'quiet', 'data-value': '', 'aria-expanded': String(opened.has(key)), click: () => {
        if (!opened.delete(key)) opened.add(key);
        drawBars(key, list);
      } }, opened.has(key) ? 'Show fewer' : 'Show all ' + all.length.toLocaleString('en'));
      list.append(make('li', {}, toggle));
    }
    if (focused !== undefined) [...list.querySelectorAll('button')].find((button) => button.dataset.value === focused)?.focus();
  }

  function bar(key, value, count, most) {
    const label = value + ': ' + described(count);
    return make('button', { type: 'button', class: 'bar', title: label, 'aria-label': label, 'aria-pressed': String(wanted[key] === value), 'data-value': value, click: () => choose(key, value) },
      make('span', { class: 'name' }, make('bdi', {}, value)),
      stack(count, most, 'width'),
      make('span', { class: 'count' }, count.all.toLocaleString('en')));
  }

  function drawPeriods() {
    const chart = byId('periods');
    const focused = chart.contains(document.activeElement) ? document.activeElement.dataset.value : undefined;
    const counts = countsOf('period');
    const most = Math.max(1, ...[...counts.values()].map(({ all }) => all));
    chart.replaceChildren(...periods.map((period) => {
      const count = counts.get(period) ?? { all: 0 };
      const label = period + ': ' + (count.all === 0 ? 'none' : described(count));
      return make('li', {}, make('button', { type: 'button', class: 'column', title: label, 'aria-label': label, 'aria-pressed': String(wanted.period === period), 'data-value': period, click: () => choose('period', period) },
        stack(count, most, 'height')));
    }));
    byId('most').textContent = most.toLocaleString('en');
    if (focused !== undefined) [...chart.querySelectorAll('button')].find((button) => button.dataset.value === focused)?.focus();
  }

  function drawFilters() {
    const chosen = ['severity', 'provider', 'folder', 'period'].filter((key) => wanted[key] !== '');
    byId('filters').replaceChildren(...chosen.map((key) => make('button', { type: 'button', class: 'chip', 'aria-label': 'Remove the filter ' + key + ' ' + wanted[key], click: () => {
      choose(key, wanted[key]);
      byId('search').focus();
    } }, make('span', {}, key), ' ', make('bdi', {}, names[wanted[key]] ?? wanted[key]))));
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
    const toggle = make('button', { type: 'button', class: 'toggle', 'aria-expanded': 'false', 'aria-label': 'Details of ' + title + ' in ' + finding.file, click: () => toggleDetails(line, toggle, finding) });
    const also = places.length > 0 ? make('span', { class: 'also' }, '+ ' + counted(places.length, 'other place')) : undefined;
    const line = make('tr', {},
      make('td', { class: 'severity' }, make('span', { class: 'badge ' + severity }, names[severity])),
      make('td', { class: 'secret' }, make('span', { class: 'title' }, title), masked === '' ? undefined : make('code', { class: 'masked' }, masked)),
      make('td', { class: 'place' }, placeOf(finding), also),
      ...(hasCommits ? [make('td', { class: 'commit' }, ...commitOf(finding))] : []),
      make('td', { class: 'more' }, toggle));
    return line;
  }

  function placeOf({ file, line, column }) {
    const cut = file.lastIndexOf('/') + 1;
    return make('code', { class: 'path' }, make('span', { class: 'folder' }, file.slice(0, cut)), make('span', { class: 'file' }, file.slice(cut)), make('span', { class: 'position' }, ':' + line + ':' + column));
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
    const links = (Object.hasOwn(references, rule) ? references[rule] : []).map((url) => make('li', {}, make('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, url)));
    const entries = [
      ['Rule', make('code', {}, rule)],
      ['Provider', provider],
      ['Confidence', confidence + ' %'],
      ['Fingerprint', make('code', {}, fingerprint)],
      ['Commit', commit && make('span', {}, make('code', {}, commit), ' ', make('bdi', {}, [date?.replace('T', ' '), author].filter((part) => part).join(', ')))],
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
    new IntersectionObserver(([entry]) => entry.isIntersecting && rows < shown.length && drawRows(chunkRows), { rootMargin: '400px' }).observe(byId('more'));
    addEventListener('beforeprint', () => drawRows(shown.length));
  }

  function watchTheme() {
    const button = byId('theme');
    const isDark = () => (document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
    const name = () => {
      button.textContent = isDark() ? 'Light' : 'Dark';
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
      name();
    });
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
