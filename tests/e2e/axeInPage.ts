/** These run in the page and read nothing from around them. */

/**
 * Texts below 7:1, large ones below 4.5:1, by the colours that the page works out: of HTML on what lies behind it, as axe does it
 * and fast enough for every view and theme; of drawings and charts, which axe leaves out, by their being one of the inks that
 * are tested against paper, ground, card and halo where the themes are. Pictures behind a text are left to axe. The page is
 * left in the last of the themes, which change by what its colours hang on: a new address would close what is open.
 */
export function faintTexts(themes: readonly string[]): string[] {
  type Color = readonly [number, number, number, number];
  const parsed = new Map<string, Color>();
  const colorOf = (css: string): Color => {
    const known = parsed.get(css);
    if (known !== undefined) return known;
    const [a = 0, b = 0, c = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    const scale = css.startsWith('color(') ? 255 : 1;
    const color = [a * scale, b * scale, c * scale, alpha] as const;
    parsed.set(css, color);
    return color;
  };
  const over = ([r, g, b, alpha]: Color, under: Color): Color => {
    const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
    return [mix(r, under[0]), mix(g, under[1]), mix(b, under[2]), 1];
  };
  const luminance = (color: Color) => {
    const [r = 0, g = 0, b = 0] = color.slice(0, 3).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: Color, b: Color) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  interface Ground {
    readonly color: Color;
    /** How much of the text is left by what dims it and all around it. */
    readonly opacity: number;
    readonly isPicture: boolean;
  }
  const paper: Ground = { color: [255, 255, 255, 1], opacity: 1, isPicture: false };
  const grounds = new Map<Element, Ground>();
  const groundOf = (element: Element | null): Ground => {
    if (element === null) return paper;
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const behind = groundOf(element.parentElement);
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const own = colorOf(backgroundColor);
    const ground = {
      color: over(own, behind.color),
      opacity: behind.opacity * Number(opacity),
      isPicture: backgroundImage !== 'none' || (behind.isPicture && own[3] < 1),
    };
    grounds.set(element, ground);
    return ground;
  };

  const hasOwnText = (element: Element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
  // A sheet of paper has colours of its own; what cannot be pressed may be faint.
  const texts = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      (hasOwnText(element) || element.matches('input, select, textarea')) &&
      element.closest('.print-theme, :disabled, script, style, template') === null &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
  const inks = ['ink', 'soft', 'plain-ink', 'east-ink', 'seal-ink', 'zone-ink', 'context-ink'];
  const marks = ['mark-1', 'mark-2', 'mark-3', 'mark-4', 'label-ink', 'card', 'paper'];
  const probe = document.createElement('span');
  document.body.append(probe);
  const found = new Set<string>();
  for (const theme of themes) {
    document.documentElement.dataset['theme'] = theme;
    grounds.clear();
    const allowed = new Set(
      [...inks, ...marks].map((token) => {
        probe.style.setProperty('color', `var(--${token})`);
        return getComputedStyle(probe).color;
      }),
    );
    for (const element of texts) {
      const { color, fill, fillOpacity, fontSize, fontWeight } = getComputedStyle(element);
      const { color: under, opacity, isPicture } = groundOf(element);
      const name = `${element.classList.value} ${element.textContent.trim().slice(0, 20)}`.trim();
      if (element instanceof SVGElement) {
        if (!allowed.has(fill) || Number(fillOpacity) * opacity < 1)
          found.add(`${theme}: no ink ${fill} ${name}`);
        continue;
      }
      if (isPicture) continue;
      const size = parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      const [r, g, b, alpha] = colorOf(color);
      const ratio = contrast(over([r, g, b, alpha * opacity], under), under);
      if (ratio < (isLarge ? 4.5 : 7)) found.add(`${theme}: ${ratio.toFixed(2)}:1 ${name}`);
    }
  }
  probe.remove();
  return [...found];
}

/**
 * What is pressed and is smaller than `least` CSS pixels either way. WCAG 2.5.5 leaves out links within a sentence; marks of
 * a chart and areas of the map are answered by keys, tables and lists as well, and paper is a picture of a sheet.
 */
export function smallTargets(least: number): string[] {
  const pressed = 'a[href], button, input, select, textarea, summary, [role="option"]';
  const elsewhere = 'svg, .cite, .paper .leaf, [inert], .hidden, .skip';
  const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '');
  const isInSentence = (element: Element): boolean => {
    let block = element.parentElement;
    while (block !== null && getComputedStyle(block).display === 'inline')
      block = block.parentElement;
    if (block === null || getComputedStyle(element).display !== 'inline') return false;
    const links = [...block.querySelectorAll('a, button')].map(textOf).join('');
    return textOf(block).length > links.length + 1;
  };
  const found = new Set<string>();
  for (const element of document.querySelectorAll(pressed)) {
    if (
      element.closest(elsewhere) !== null ||
      !element.checkVisibility({ visibilityProperty: true })
    )
      continue;
    const label = element.matches('[type="checkbox"], [type="radio"], [type="file"]')
      ? element.closest('label')
      : null;
    const { width, height } = (label ?? element).getBoundingClientRect();
    if (width <= 1 || height <= 1) continue;
    if (width >= least - 0.5 && height >= least - 0.5) continue;
    if (element.closest('.area-list:not(:focus-within)') !== null || isInSentence(element))
      continue;
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    found.add(
      `${Math.round(width).toString()}×${Math.round(height).toString()} ${element.tagName} ${name.trim().slice(0, 20)}`,
    );
  }
  return [...found];
}
