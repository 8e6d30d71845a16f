import { expect, test, vi } from 'vitest';
import { runBeside } from './program';

test('what runs beside other programs speaks once, under its title, and tells how it ended', async () => {
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const codes = [
    await runBeside('version', 'prettier', '--version'),
    await runBeside('mistake', 'prettier', '--check', 'tests/run/no-such-file.ts'),
  ];
  const texts = said.mock.calls.map(([text]) => String(text));
  said.mockRestore();
  expect(texts[0]).toMatch(/^version\n\d+\.\d+\.\d+\n$/);
  expect(texts[1]).toMatch(/^mistake\n[^]*no-such-file/);
  expect(codes[0]).toBe(0);
  expect(codes[1]).toBeGreaterThan(0);
});
