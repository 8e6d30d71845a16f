import { expect, test, type Page } from './test';
import { expectStep, openAudience, openTalk } from './talk';

/** All that a pair of eyes can read in the window. */
const readable = (page: Page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll('body *')].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true });
    });
    const own = (element: Element) =>
      [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    return seen
      .flatMap(own)
      .map(({ textContent }) => textContent?.trim() ?? '')
      .join('\n');
  });
const forSpeaker = /只在更长|激光点已开|画笔已开|常亮|story\.yaml|写剪贴板|全屏|跳到第|循环播放已/;

async function refuseWakeLock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    Object.defineProperty(navigator, 'wakeLock', { value: { request: refuse } });
    Element.prototype.requestFullscreen = refuse;
  });
}

test('on the wall of a talk in one window nothing stands that is for the speaker', async ({
  page,
}) => {
  await refuseWakeLock(page);
  // A step that only the talk of 40 minutes has.
  await openTalk(page, '#/present/two-wings--yushe?talk=5');
  for (const key of ['', 'l', 'p', 'p', 'y', 'f', '1', 'k', 'k']) {
    if (key !== '') await page.keyboard.press(key);
    await expect(page.locator('.talk-caption')).toBeVisible();
    expect.soft(await readable(page), key).not.toMatch(forSpeaker);
  }
  // It is heard all the same, and Escape has nothing unseen to take away first.
  await page.keyboard.press('l');
  await expect(page.getByRole('status').filter({ hasText: '激光点已开' })).toHaveCount(1);
  await page.keyboard.press('l');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('.masthead')).toBeVisible();
});

test('in two windows the speaker is told, and the audience’s window shows none of it', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-write']);
  await refuseWakeLock(page);
  await openTalk(page, '#/present/two-wings--yushe?talk=5');
  const audience = await openAudience(page);
  const speaker = page.getByRole('complementary', { name: '演讲者视图' });
  await expect(speaker).toContainText('此步只在更长的讲稿中');
  await expect(speaker).toContainText('网页无法保持屏幕常亮');
  await page.keyboard.press('l');
  await expect(page.getByText('激光点已开')).toBeVisible();
  await page.keyboard.press('y');
  await expect(page.getByText('可粘贴到story.yaml')).toBeVisible();
  for (const key of ['l', 'y', '1', '?']) {
    await audience.bringToFront();
    await audience.keyboard.press(key);
    await expectStep(audience, 'two-wings--yushe.0');
    expect.soft(await readable(audience), key).not.toMatch(forSpeaker);
  }
});

test('before the first step the audience’s window shows the title and no controls', async ({
  page,
}) => {
  await openTalk(page, '#/present');
  const audience = await openAudience(page);
  const card = audience.getByRole('region', { name: '汇报演示' });
  await expect(card.getByRole('heading', { name: '一张蓝图' })).toBeVisible();
  await expect(card.getByRole('button')).toHaveCount(0);
  await expect(card.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('region', { name: '汇报演示' }).getByRole('radio')).toHaveCount(3);
});

test('the start card is whole at 1366 × 768, beside the speaker’s notes too', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1366, height: 768 });
  for (const lang of ['zh', 'en']) {
    for (const theme of ['', '&theme=projector']) {
      await openTalk(page, `#/present?lang=${lang}${theme}`);
      for (const at of ['alone', 'console']) {
        if (at === 'console') await openAudience(page);
        const cut = await page.evaluate(() => {
          const card = document.querySelector<HTMLElement>('.start') ?? document.body;
          const box = card.getBoundingClientRect();
          const isCut = (element: Element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            const spill = element.scrollWidth - element.clientWidth;
            return (
              left < box.left ||
              right > box.right ||
              top < box.top ||
              bottom > box.bottom ||
              spill > 1
            );
          };
          const parts = [...card.querySelectorAll('h2, p, label, b, small, button, summary')];
          return [card, ...parts].filter(isCut).map((part) => part.textContent?.trim());
        });
        expect.soft(cut, `${lang} ${theme} ${at}`).toEqual([]);
        const card = page.locator('.start');
        const hidden = await card.evaluate((it) => it.scrollHeight - it.clientHeight);
        expect.soft(hidden, `${lang} ${theme} ${at}`).toBeLessThanOrEqual(1);
      }
      await page
        .getByRole('button', { name: lang === 'zh' ? '关闭演讲者视图' : 'Close the speaker view' })
        .click();
    }
  }
});
