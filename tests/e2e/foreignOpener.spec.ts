import { expect, test } from './test';
import { expectStep } from './talk';

const nonce = '0123456789abcdef0123456789abcdef';

for (const role of ['audience', 'console'] as const) {
  test(`a foreign page that opens ours as ${role} can neither turn its pages nor hear its views`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.route('http://foreign.test/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>foreign</title>' }),
    );
    await page.goto('http://foreign.test/');
    const [ours] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(
        ([url, name]) => {
          const heard: unknown[] = [];
          addEventListener('message', ({ data }) => heard.push(data));
          Object.assign(window, { heard, ours: window.open(url, name) });
        },
        [`${baseURL ?? ''}#/present/valley--core`, `talk-${role}-${nonce}`] as const,
      ),
    ]);
    await expect(ours.locator('.talk')).toBeVisible();
    await page.evaluate((talk) => {
      const shared = { link: '#/present/outlook--later', isBlack: true, startedAt: null };
      const { ours } = window as unknown as { ours: Window };
      ours.postMessage({ talk, kind: 'state', version: 99, shared }, '*');
    }, nonce);
    await ours.keyboard.press('PageDown');
    await expectStep(ours, 'valley--education.0');
    await expect(ours.locator('[data-black]')).toHaveCount(0);
    expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual(
      [],
    );
  });
}
