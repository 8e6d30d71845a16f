import { describe, expect, test } from 'vitest';
import { formatTalkFile, readTalkFile } from '../../../src/content/talkFile';
import type { TalkFile } from '../../../src/content/talkSchema';
import { htmlWithTalk, talkInHtml } from '../../../src/edit/embeddedTalk';
import { isRaster } from '../../../src/edit/logo';
import { blankStep } from '../../../src/edit/newStep';
import { noTalks } from '../../../src/edit/talks';

const file = (count = 1, caption = '标题'): TalkFile => ({
  ...noTalks('city'),
  active: 'mine',
  talks: [
    {
      id: 'mine',
      name: '我的',
      story: {
        chapters: [{ id: 'own', name: { zh: '章', en: 'Chapter' } }],
        steps: Array.from({ length: count }, (_, at) => ({
          ...blankStep(undefined, `a${at}`),
          caption: { zh: caption, en: '' },
        })),
      },
    },
  ],
});
const changed = (change: object): string => JSON.stringify({ ...file(), ...change });

describe('a talk file', () => {
  test('is read back as it was written, of a thousand steps, too', () => {
    expect(readTalkFile(formatTalkFile(file(1000)), 'city').file).toEqual(file(1000));
  });

  test.each([
    ['that is cut off', formatTalkFile(file()).slice(0, -9), 'broken'],
    ['of another program', '{"format":"other","version":1}', 'foreign'],
    ['that is a list', '[]', 'foreign'],
    ['without a version', changed({ version: 'x' }), 'foreign'],
    ['of a newer version', changed({ version: 4 }), 'newer'],
    ['of another city', changed({ pack: 'elsewhere' }), 'otherCity'],
    ['with a field that is not known', changed({ script: 'alert(1)' }), 'invalid'],
    ['of more than a thousand steps', formatTalkFile(file(1001)), 'invalid'],
    [
      'with an id twice',
      JSON.stringify({ ...file(), talks: [...file().talks, ...file().talks] }),
      'invalid',
    ],
    [
      'with a logo that is no raster',
      JSON.stringify(file()).replace(
        '{"kind":"map"}',
        '{"kind":"cover","logo":"data:image/svg+xml;base64,AAAA"}',
      ),
      'invalid',
    ],
  ])('%s is refused with the reason', (_, text, reason) => {
    expect(readTalkFile(text, 'city').fault).toMatchObject({ reason });
  });

  test('reaches no prototype', () => {
    const text = formatTalkFile(file()).replace('{', '{"__proto__":{"isPolluted":true},');
    const { file: read } = readTalkFile(text, 'city');
    expect(read).toEqual(file());
    expect((read as unknown as Record<string, unknown>)['isPolluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['isPolluted']).toBeUndefined();
  });
});

describe('a talk in a page', () => {
  const page = '<!doctype html><html><head></head><body><p>a</p></body></html>';
  const hostile = '</script><script>alert(1)</script><!--';

  test('cannot end its own block, whatever its words', () => {
    const text = formatTalkFile(file(1, hostile));
    const html = htmlWithTalk(page, { text, copy: 'c1' });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    const carried = talkInHtml(html);
    expect(carried?.copy).toBe('c1');
    expect(readTalkFile(carried?.text ?? '', 'city').file).toEqual(file(1, hostile));
  });

  test('gives way to the next one, and leaves the page as it was', () => {
    const one = htmlWithTalk(page, { text: '{"a":1}', copy: 'c1' });
    const other = htmlWithTalk(one, { text: '{"b":2}', copy: 'c2' });
    expect(other).not.toContain('"a"');
    expect(htmlWithTalk(other, null)).toBe(page);
    expect(talkInHtml(page)).toBeNull();
  });
});

test.each([
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], true],
  ['JPEG', [0xff, 0xd8, 0xff, 0xe0], true],
  ['WebP', [...'RIFF....WEBP'].map((sign) => sign.charCodeAt(0)), true],
  ['RIFF of sound', [...'RIFF....WAVE'].map((sign) => sign.charCodeAt(0)), false],
  ['SVG', [...'<svg xmlns='].map((sign) => sign.charCodeAt(0)), false],
  ['nothing', [], false],
])('%s is a picture that a cover takes: %s', (_, bytes, expected) => {
  expect(isRaster(Uint8Array.from(bytes))).toBe(expected);
});
