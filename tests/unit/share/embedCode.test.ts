import { expect, test } from 'vitest';
import { embedCode } from '../../../src/share/embed/embedCode';

const frame = {
  url: 'https://a.example/map/#/?theme=dark&embed=1',
  title: '“东”& <西> "县"',
  height: 640,
};

test('marks of HTML in address and title stay text', () => {
  const code = embedCode({ ...frame, isFitted: false });
  expect(code).toContain('src="https://a.example/map/#/?theme=dark&amp;embed=1"');
  expect(code).toContain('title="“东”&amp; &lt;西> &quot;县&quot;"');
  expect(code).not.toContain('<script>');
});

test('heights are taken from this frame and this origin alone', () => {
  const code = embedCode({ ...frame, isFitted: true });
  const script = /<script>([\s\S]*)<\/script>/.exec(code)?.[1] ?? '';
  const target = { contentWindow: {}, height: 0 };
  let hear: (event: unknown) => void = () => undefined;
  new Function('document', 'addEventListener', script)(
    { currentScript: { previousElementSibling: target } },
    (_: string, listener: typeof hear) => (hear = listener),
  );
  const data = { type: 'blueprint:height', height: 700 };
  hear({ source: {}, origin: 'https://a.example', data });
  hear({ source: target.contentWindow, origin: 'https://b.example', data });
  hear({ source: target.contentWindow, origin: 'https://a.example', data: { type: 'x' } });
  hear({ source: target.contentWindow, origin: 'https://a.example', data: null });
  expect(target.height).toBe(0);
  hear({ source: target.contentWindow, origin: 'https://a.example', data });
  expect(target.height).toBe(700);
});
