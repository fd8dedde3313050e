import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentText } from './document-text.ts';

const textOf = (xml: string): string => documentText(Buffer.from(xml)).toString();

describe('documentText', () => {
  it.each([
    ['runs of one word', '<w:p><w:r><w:t>ab</w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr><w:t>cd</w:t></w:r></w:p><w:p><w:t>e</w:t></w:p>', 'abcd\ne\n'],
    ['breaks and tabs', '<w:p><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:p>', 'a\tb\nc\n'],
    ['shared strings', '<sst><si><t>key</t></si><si><r><t>va</t></r><r><t xml:space="preserve">lue</t></r></si></sst>', 'key\nvalue\n'],
    ['cells', '<row><c t="inlineStr"><is><t>a</t></is></c><c><v>1</v></c></row>', 'a\n1\n\n'],
    ['slides', '<a:p><a:r><a:t>a</a:t></a:r><a:r><a:t>b</a:t></a:r></a:p>', 'ab\n'],
    ['OpenDocument', '<text:p>a<text:span>b</text:span><text:s/>c<text:line-break/>d</text:p>', 'ab c\nd\n'],
    ['references', '<t>a&amp;b&lt;&gt;&quot;&apos;&#65;&#x42;&#xe9;&unknown;&#xffffff;</t>', 'a&b<>"\'ABé&unknown;&#xffffff;'],
    ['links', '<w:document xmlns:w="http://example/ns"><text:a xlink:href="https://host/?a=1&amp;b">here</text:a>', '\nhttps://host/?a=1&b\nhere'],
    ['comments and sections', 'a<!-- <b> -->c<![CDATA[<d&amp;>]]>e', 'ac<d&amp;>e'],
    ['text that is cut off', 'a<b c="d', 'a'],
    ['other characters', '<p>ä€😀</p>', 'ä€😀\n'],
  ])('%s', (_title, xml, expected) => {
    expect(textOf(xml)).toBe(expected);
  });

  it('gives back any text, however it is cut into runs', () => {
    const escape = (part: string): string => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
        expect(textOf(`<w:p>${parts.map((part) => `<w:r><w:t>${escape(part)}</w:t></w:r>`).join('')}</w:p>`)).toBe(`${parts.join('')}\n`);
      }),
    );
  });
});
