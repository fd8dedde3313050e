// The page of the HTML report: its text as a document, and what a real browser makes of it.

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding, ScanResult } from '../src/finding.ts';
import { mostPeriods, pageDataOf } from '../src/reporters/html-data.ts';
import { pageScript, pageScriptHash } from '../src/reporters/html-script.ts';
import { pageStyle, pageStyleHash } from '../src/reporters/html-style.ts';
import { reportHtml } from '../src/reporters/html.ts';
import { chromium, startPage, type Page } from './chromium.ts';
import { context, hostileContext, hostileResult, nastyTexts, sampleFinding, sampleResult, skipReasons } from './reporters/samples.ts';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('the text of the page', () => {
  it('names the hashes of its script and style', () => {
    expect(pageScriptHash).toBe(hashOf(pageScript));
    expect(pageStyleHash).toBe(hashOf(pageStyle));
    expect(pageScript + pageStyle).not.toMatch(/<\/|innerHTML|https?:/);
  });

  it('has no element, attribute or script of others, whatever the texts', () => {
    const tags = /<(\/?[a-z][a-z0-9]*|!doctype)(?:\s+[a-z-]+(?:="[^"<>]*")?)*\s*\/?>/gi;
    fc.assert(
      fc.property(hostileResult, hostileContext, (result, hostile) => {
        const [before = '', data = '', after = ''] = reportHtml(result, hostile)
          .replace(pageStyle, '')
          .replace(pageScript, '')
          .split(/(?<=id="data">)|(?=<\/script>\n<script>)/);
        expect(data).not.toMatch(/</);
        expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify(pageDataOf(result, hostile))));
        expect((before + after).replace(tags, '')).not.toMatch(/[<>\0\ufffe\uffff]/);
        expect(before + after).not.toMatch(/<[^>]*\son|<img|javascript:[^<]*">|\p{Surrogate}/u);
      }),
    );
  });

  it('asks for nothing', () => {
    const references = [...reportHtml(sampleResult([sampleFinding()]), context).matchAll(/\s(?:src|href|action|srcset)="([^"]*)"/g)].map(([, value]) => value);
    expect(references).toEqual(['#list']);
  });
});

describe('the data of the page', () => {
  const foldersOf = (files: readonly string[]): string[] => pageDataOf(sampleResult(files.map((file) => sampleFinding({ file }))), context).findings.map(({ folder }) => folder);

  it.each([
    [
      ['a.ts', 'b/c.ts'],
      ['./', 'b/'],
    ],
    [
      ['p/src/a/x/y.ts', 'p/src/b.ts', 'p/src/c/d/e/f.ts'],
      ['p/src/a/x/', 'p/src/', 'p/src/c/d/'],
    ],
    [['only/one/file/here.ts'], ['only/one/file/']],
  ])('tells the folders of %j apart', (files, folders) => {
    expect(foldersOf(files)).toEqual(folders);
  });

  const periodsOf = (dates: readonly string[]): readonly string[] => pageDataOf(sampleResult(dates.map((date) => sampleFinding({ date }))), context).periods;

  it.each([
    [
      ['2026-01-30T23:00:00+01:00', '2026-02-02T00:00:00Z'],
      ['2026-01-30', '2026-01-31', '2026-02-01', '2026-02-02'],
    ],
    [
      ['2025-11-30', '2026-02-02'],
      ['2025-11', '2025-12', '2026-01', '2026-02'],
    ],
    [
      ['2019-01-01', '2026-02-02'],
      ['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'],
    ],
    [
      ['0001-01-01', '2026-02-02'],
      ['0001', '2026'],
    ],
    [['no date', '2026-13-45', ''], []],
  ])('makes periods of %j', (dates, periods) => {
    expect(periodsOf(dates.toReversed())).toEqual(periods);
  });

  it('never has too many periods', () => {
    const date = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((one) => one.toISOString());
    fc.assert(
      fc.property(fc.array(date, { minLength: 1 }), (dates) => {
        const periods = periodsOf(dates);
        expect(periods.length).toBeLessThanOrEqual(mostPeriods);
        expect(periods).toEqual([...new Set(periods)].toSorted());
      }),
      { numRuns: 30 },
    );
  });
});

describe.skipIf(chromium === undefined)('the page in a browser (skipped where there is no Chromium)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secr-html-'));
  let page: Page;
  beforeAll(async () => {
    page = await startPage(chromium ?? '');
  });
  afterAll(async () => {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the report; anything the page complains of, or asks for besides itself, fails the test. */
  async function show(result: ScanResult, name: string): Promise<void> {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, reportHtml(result, context));
    const address = pathToFileURL(file).href;
    const asked = page.requests.length;
    await page.open(address);
    expect(page.requests.slice(asked)).toEqual([address]);
    expect(page.complaints).toEqual([]);
  }

  const textOf = (selector: string): Promise<unknown> => page.evaluate(`document.querySelector(${JSON.stringify(selector)}).innerText`);
  const countOf = (selector: string): Promise<unknown> => page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
  const click = (selector: string): Promise<unknown> => page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);

  const kinds: readonly Partial<Finding>[] = [
    { severity: 'low', title: 'Low Key', provider: 'Beta', file: 'lib/b.ts', date: '2026-03-01T00:00:00Z', commit: 'b'.repeat(40), author: 'B. Uthor' },
    { severity: 'high', title: 'High Key', provider: 'Acme', file: 'src/a.ts', date: '2026-01-01T00:00:00Z', commit: 'a'.repeat(40), author: 'A. Uthor' },
    { severity: 'medium', title: 'Medium Key', provider: 'Acme', file: 'src/c/d.ts', masked: '' },
  ];
  const few = (): ScanResult => sampleResult(kinds.map((kind) => sampleFinding(kind)));

  it('shows a clean scan', async () => {
    await show(sampleResult([]), 'clean');
    expect(await textOf('h1')).toBe('No secrets found');
    expect(await textOf('main')).toContain('287 files');
    expect(await countOf('#findings')).toBe(0);
  });

  it('says that nothing was scanned', async () => {
    await show(sampleResult([], { files: 0 }), 'empty');
    expect(await textOf('h1')).toBe('Nothing was scanned');
  });

  it('shows findings, the gravest first, with all there is to know', async () => {
    await show(few(), 'few');
    expect(await page.evaluate(`[...document.querySelectorAll('#rows .title')].map((title) => title.innerText)`)).toEqual(['High Key', 'Medium Key', 'Low Key']);
    expect(await page.evaluate(`[...document.querySelectorAll('button.tile .number')].map((number) => number.innerText)`)).toEqual(['1', '1', '1']);
    expect(await textOf('#rows tr')).toMatch(/High\s+High Key\s+sk-proj-…\s+src\/a\.ts:4:11\s+aaaaaaaaaa\s+2026-01-01, A\. Uthor/);
    await click('#rows .toggle');
    expect(await textOf('.details')).toMatch(/Rule\s+openai-api-key\s+Provider\s+Acme\s+Confidence\s+98 %/);
    expect(await page.evaluate(`document.querySelector('.details a').href`)).toBe('https://docs.example.com/keys');
    await click('#rows .toggle');
    expect(await countOf('.details')).toBe(0);
  });

  it('filters by severity, provider, folder, time and text, and takes the filters off again', async () => {
    await show(few(), 'few');
    for (const [selector, titles] of [
      ['[data-severity="medium"]', ['Medium Key']],
      ['#providers [data-value="Acme"]', ['High Key', 'Medium Key']],
      ['#folders [data-value="lib/"]', ['Low Key']],
      ['#periods li:last-child button', ['Low Key']],
    ] as const) {
      await click(selector);
      expect(await page.evaluate(`[...document.querySelectorAll('#rows .title')].map((title) => title.innerText)`)).toEqual(titles);
      expect(await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).ariaPressed`)).toBe('true');
      await click('.chip');
    }
    await page.evaluate(`{ const search = document.getElementById('search'); search.value = 'A. UTHOR'; search.dispatchEvent(new Event('input')); }`);
    expect(await textOf('#count')).toBe('1 finding of 3');
    await click('#clear');
    expect(await textOf('#count')).toBe('3 findings');
    await page.evaluate(`{ const search = document.getElementById('search'); search.value = 'nowhere'; search.dispatchEvent(new Event('input')); }`);
    expect([await textOf('#nothing'), await page.evaluate(`document.getElementById('table').checkVisibility()`)]).toEqual(['No finding passes these filters.', false]);
  });

  it('orders', async () => {
    await show(few(), 'few');
    for (const [order, first] of Object.entries({ place: 'Low Key', newest: 'Low Key', provider: 'High Key', severity: 'High Key' })) {
      await page.evaluate(`{ const order = document.getElementById('order'); order.value = '${order}'; order.dispatchEvent(new Event('change')); }`);
      expect(await textOf('#rows .title')).toBe(first);
    }
  });

  it('draws many findings piece by piece, and all of them for paper', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => sampleFinding({ line: index + 1, file: `src/part${index % 40}/a.ts` }));
    await show(sampleResult(many), 'many');
    expect(await textOf('#count')).toBe('10,000 findings');
    expect(await countOf('#rows tr')).toBeLessThan(1000);
    const drawn = Number(await countOf('#rows tr'));
    await click('#more');
    expect(await countOf('#rows tr')).toBeGreaterThan(drawn);
    expect(await countOf('#folders .bar')).toBe(8);
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await countOf('#rows tr')).toBe(10_000);
  });

  it('shows hostile texts as text', async () => {
    const findings = nastyTexts.map((text, index) =>
      sampleFinding({
        file: text,
        title: text,
        provider: text,
        ruleId: text,
        masked: text,
        author: text,
        commit: text,
        date: text,
        line: index + 1,
        places: [sampleFinding({ file: text })],
      }),
    );
    const shared = nastyTexts.map((text) => ({ title: text, places: [sampleFinding({ file: text })] }));
    await show(sampleResult(findings, { skipped: nastyTexts.map((path, index) => ({ path, reason: skipReasons[index % 5] ?? 'binary' })) }, shared), 'hostile');
    for (const selector of ['.toggle', '.bar', '#folders .quiet']) await page.evaluate(`for (const button of document.querySelectorAll('${selector}')) button.click()`);
    expect(
      await page.evaluate(`[document.scripts.length, document.images.length, document.querySelectorAll('[onerror], [onmouseover], a:not([href^="https:"]):not(.skip)').length]`),
    ).toEqual([2, 0, 0]);
    expect(page.complaints).toEqual([]);
  });

  it('lists the findings where no script runs', async () => {
    await page.send('Emulation.setScriptExecutionDisabled', { value: true });
    await show(few(), 'few');
    await page.send('Emulation.setScriptExecutionDisabled', { value: false });
    expect(await textOf('noscript')).toMatch(/High High Key src\/a\.ts:4:11\s+Medium Medium Key src\/c\/d\.ts:4:11/);
  });

  it.each(['light', 'dark'])('has enough contrast in %s', async (scheme) => {
    await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    await show(sampleResult([...few().findings], { skipped: [{ path: 'a', reason: 'binary' }] }, [{ title: 'Key', places: [sampleFinding()] }]), 'few');
    await click('#rows .toggle');
    expect(await page.evaluate(lowContrast)).toEqual([]);
  });

  it('is named for those who do not see it', async () => {
    await show(few(), 'few');
    const { nodes } = (await page.send('Accessibility.getFullAXTree')) as { nodes: { role?: { value: string }; name?: { value: string }; ignored: boolean }[] };
    const told = nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => [role?.value, name?.value ?? ''] as const);
    expect(told.filter(([role, name]) => ['button', 'link', 'searchbox', 'combobox', 'table', 'region'].includes(role ?? '') && name === '')).toEqual([]);
    for (const role of ['banner', 'main', 'contentinfo', 'status', 'searchbox', 'table']) expect(told.map(([one]) => one)).toContain(role);
  });
});

/** Texts whose contrast with what stands behind them is less than WCAG's 4.5 (AA). */
const lowContrast = `(() => {
  const luminance = (color) => {
    const [red, green, blue] = color.match(/[\\d.]+/g).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element) => {
    const color = getComputedStyle(element).backgroundColor;
    return color === 'rgba(0, 0, 0, 0)' ? behind(element.parentElement) : color;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const poor = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === '' || !element.checkVisibility() || element.closest('script, noscript')) continue;
    const [one, other] = [getComputedStyle(element).color, behind(element)].map(luminance);
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) poor.push([node.data.trim(), contrast]);
  }
  return poor;
})()`;
