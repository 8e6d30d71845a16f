/** What must hold of a state of the talk: all that a step lights is named, and how many values its map shows. */
export interface WallState {
  /** `<step>.<reveals>`; `null` is what is on. */
  readonly name: string | null;
  readonly lit: readonly string[];
  /** Areas whose value must stand on the map. */
  readonly valued: readonly string[];
}

/**
 * Shows each state by its link, or looks at what is on, and gives what is wrong with the wall: type that the last row cannot read,
 * words cut off or over others, lines broken where no typesetter breaks them, names that are missing.
 * Runs in the page; sizes in units of a wall of 1920 × 1080, which the progress line is eight of.
 */
export async function wallFaults({
  states,
  query,
}: {
  states: readonly WallState[];
  query: string;
}): Promise<string[]> {
  const faults: string[] = [];
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (const { name, lit, valued } of states) {
    if (name !== null) await show(name);
    for (let still = 0; still < 3; still += 1) await frame();
    for (const fault of look(lit, valued)) faults.push(`${name ?? ''} ${query}: ${fault}`);
  }
  return faults;

  async function show(name: string): Promise<void> {
    location.hash = `#/present/${name}?talk=40&${query}`;
    const [step = '', subStep = ''] = name.split('.');
    const isOn = () => {
      const { dataset } = document.querySelector<HTMLElement>('.talk') ?? document.body;
      return dataset['step'] === step && dataset['subStep'] === subStep;
    };
    for (let wait = 0; wait < 200 && !isOn(); wait += 1) await frame();
  }

  function look(named: readonly string[], values: readonly string[]): readonly string[] {
    const found: string[] = [];
    const isTall = innerHeight > innerWidth;
    const all = (selector: string, root: ParentNode = document) => [
      ...root.querySelectorAll<HTMLElement>(selector),
    ];
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    };
    const textOf = (element: Element) => (element.textContent ?? '').trim().slice(0, 24);
    const hasText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    const unit = (all('.progress')[0]?.getBoundingClientRect().height ?? 0) / 8;
    const scaleOf = (element: Element) =>
      element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    const sizeOf = (element: Element) =>
      parseFloat(getComputedStyle(element).fontSize) * scaleOf(element);

    // Type. Maps and full figures count in units without the projector's enlargement.
    const plainUnit = isTall ? innerWidth / 780 : Math.min(innerWidth / 1920, innerHeight / 1080);
    const floors: readonly (readonly [string, number])[] = [
      ['.talk-caption .caption', isTall ? 40 : 56],
      ['.talk-caption h2, .wall .told *, .wall-legend *', 26],
      ['[data-figure] *', isTall ? 26 : 28],
      ['.wall-foot *', 22],
    ];
    for (const [selector, floor] of floors) {
      for (const element of all(selector).filter((one) => hasText(one) && isSeen(one))) {
        const size = sizeOf(element) / (selector.startsWith('[data-figure]') ? plainUnit : unit);
        if (size < floor - 0.1)
          found.push(`"${textOf(element)}" at ${size.toFixed(1)} of ${floor}`);
      }
    }
    const isMapSeen = all('.map').some(isSeen);
    const labels = isMapSeen ? all('.overlay [data-label]').filter(isSeen) : [];
    for (const text of labels.flatMap((label) => all('text', label))) {
      const floor = text.classList.contains('value') ? 30 : 32;
      const size = sizeOf(text) / plainUnit;
      if (size < floor - 0.2) found.push(`"${textOf(text)}" on the map at ${size.toFixed(1)}`);
    }

    // Nothing is cut off, nothing lies on anything else.
    const ink = (text: Element) => {
      const box = text.getBoundingClientRect();
      const size = sizeOf(text);
      const middle = (box.top + box.bottom) / 2;
      return {
        left: box.left,
        right: box.right,
        top: middle - size / 2,
        bottom: middle + size / 2,
      };
    };
    type Box = ReturnType<typeof ink>;
    const meet = (a: Box, b: Box) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const rooms = all('.talk-caption, .wall .told, [data-figure], .wall-foot, .wall-legend').filter(
      isSeen,
    );
    const boxes = rooms.map((room): readonly [HTMLElement, Box] => [
      room,
      room.getBoundingClientRect(),
    ]);
    boxes.forEach(([room, box], index) => {
      for (const [other, otherBox] of boxes.slice(index + 1)) {
        if (meet(box, otherBox)) found.push(`${room.className} over ${other.className}`);
      }
      if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < 0 || box.top < 0)
        found.push(`${room.className} beyond the wall`);
      const isWide = !isTall && room.scrollWidth > room.clientWidth + 2;
      if (room.scrollHeight > room.clientHeight + 2 || isWide)
        found.push(`${room.className} is cut off`);
      for (const text of all('text, p, li, h3, dt, dd, span, b', room)) {
        if (!hasText(text) || !isSeen(text)) continue;
        const own = ink(text);
        const right = isTall ? innerWidth : box.right + 2;
        if (own.left < box.left - 2 || own.right > right)
          found.push(`"${textOf(text)}" leaves ${room.className}`);
      }
    });
    for (const figure of all('[data-figure] .wall-figure')) {
      // The last line's box is higher than its glyphs.
      const missing = (figure.scrollHeight - figure.clientHeight) / unit;
      const isInHand = isTall && getComputedStyle(figure).overflowY === 'auto';
      if (missing > 12 && !isInHand)
        found.push(`${missing.toFixed(0)} of the figure are cut off below`);
    }
    for (const figure of all('[data-figure] .wall-figure, [data-figure] svg')) {
      const texts = all('text', figure)
        .filter((text) => hasText(text) && isSeen(text))
        .map((text) => ({ text, own: ink(text) }));
      texts.forEach(({ text, own }, index) => {
        const under = texts.slice(index + 1).find((other) => meet(own, other.own));
        if (under !== undefined)
          found.push(`"${textOf(text)}" over "${textOf(under.text)}" in the figure`);
      });
    }
    const inks = labels.map((label) => ({
      id: label.dataset['label'] ?? '',
      lines: all('text', label).map((text): Box => {
        const { left, right } = text.getBoundingClientRect();
        const [size, baseline] = [sizeOf(text), Number(text.getAttribute('y'))];
        return { left, right, top: baseline - size * 0.8, bottom: baseline + size * 0.1 };
      }),
    }));
    const shades = isMapSeen ? all('.wall:not(.mapless) .shade').filter(isSeen) : [];
    const over = [
      ...boxes,
      ...shades.map((shade) => [shade, shade.getBoundingClientRect()] as const),
    ];
    const furniture = over.map(([room, box]) => ({ id: room.className, lines: [box] }));
    inks.forEach(({ id, lines }, index) => {
      for (const line of lines) {
        // What throws a picture on a wall may cut its edge off.
        const edge = isTall ? 0 : innerHeight * 0.01;
        const isCut = line.left < edge || line.right > innerWidth - edge;
        if (isCut || line.top < edge || line.bottom > innerHeight - edge)
          found.push(`${id} is cut off`);
        for (const other of [...inks.slice(index + 1), ...furniture])
          if (other.lines.some((one) => meet(line, one))) found.push(`${id} over ${other.id}`);
      }
    });

    // Each of two maps side by side has the value of every area, and no name lies on another.
    for (const map of all('[data-map-of]').filter(isSeen)) {
      const placed = all('[data-label]', map)
        .filter(isSeen)
        .map((label) => ({ id: label.dataset['label'] ?? '', texts: all('text', label) }));
      const valued = placed.filter(({ texts }) =>
        texts.some((text) => text.classList.contains('value')),
      );
      const bare = isTall ? [] : values.filter((id) => valued.every((one) => one.id !== id));
      if (bare.length > 0)
        found.push(`no value of ${bare.join(' ')} on map ${map.dataset['mapOf']}`);
      placed.forEach(({ id, texts }, index) => {
        for (const other of placed.slice(index + 1))
          if (texts.some((text) => other.texts.some((one) => meet(ink(text), ink(one)))))
            found.push(`${id} over ${other.id}`);
      });
    }

    // Lines end where a typesetter would end them.
    const inFigure = all('[data-figure] :is(p, li, h3, dt, dd, span, b)').filter(hasText);
    const sentences = all('.talk-caption .caption, .wall .told li, :is(.sources, .publishers)');
    const isAcross = (one: Element) => getComputedStyle(one).writingMode === 'horizontal-tb';
    for (const element of [...sentences, ...inFigure].filter(isSeen).filter(isAcross)) {
      const lines = linesOf(element);
      lines.forEach((line, index) => {
        // What stands within a line begins wherever it does.
        const isWithin = index === 0 && getComputedStyle(element).display === 'inline';
        if (!isWithin && /^[。，、；：！？）」』》”’…·]/.test(line))
          found.push(`a line begins "${line}"`);
        if (index < lines.length - 1 && /[（「『《“‘]$/.test(line))
          found.push(`a line ends "${line}"`);
      });
      if (element.matches('.sources, .publishers') && lines.some((line) => /^\d{4}/.test(line)))
        found.push(`a year without its publisher in "${textOf(element)}"`);
      const last = lines.at(-1) ?? '';
      if (lines.length > 1 && (last.match(/[\p{L}\p{N}]/gu) ?? []).length < 2)
        found.push(`an orphan "${last}"`);
    }

    // What is lit is named, what is coloured has its value.
    if (isMapSeen) {
      const ids = new Set(labels.map(({ dataset }) => dataset['label']));
      // A phone's map is too small for all of a map and a figure; there the figure has them.
      const isSmall = isTall && document.querySelector('[data-figure]') !== null;
      const missing = isSmall ? [] : named.filter((id) => !ids.has(id));
      if (missing.length > 0) found.push(`no name of ${missing.join(' ')}`);
      const withValue = new Set(
        labels
          .filter((one) => all('.value', one).length > 0)
          .map(({ dataset }) => dataset['label']),
      );
      const bare = isTall ? [] : values.filter((id) => !withValue.has(id));
      if (bare.length > 0) found.push(`no value of ${bare.join(' ')}`);
    }
    return found;
  }

  /** The text of an element as the lines on screen, by the height of each character. */
  function linesOf(element: Element): string[] {
    const range = document.createRange();
    const lines: { middle: number; text: string }[] = [];
    const size = parseFloat(getComputedStyle(element).fontSize);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      let at = 0;
      for (const character of node.textContent ?? '') {
        const start = at;
        at += character.length;
        if (/[\s\u200b\u2060]/.test(character)) continue;
        range.setStart(node, start);
        range.setEnd(node, at);
        const { top, bottom, width } = range.getBoundingClientRect();
        if (width === 0) continue;
        // A unit behind a number is smaller and lower.
        const middle = (top + bottom) / 2;
        const line = lines.at(-1);
        if (line !== undefined && Math.abs(line.middle - middle) < size * 0.6)
          line.text += character;
        else lines.push({ middle, text: character });
      }
    }
    return lines.map(({ text }) => text);
  }
}
