/** CSS pixels of the window. */
export interface PaintedBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
/** A colour as CSS says it, and how much of what is behind it it hides, 0 to 1. */
export interface Paint {
  readonly color: string;
  readonly opacity: number;
}
export interface PaintedText {
  readonly text: string;
  readonly paint: Paint;
  /** The outline that its letters stand on, if they have one. */
  readonly halo: Paint | null;
  /** Of the letters, without the room between lines. */
  readonly box: PaintedBox;
}
/** A bar, a dot, a line: what it is told by, fill or outline. */
export interface PaintedMark {
  readonly name: string;
  readonly paints: readonly Paint[];
  readonly box: PaintedBox;
}
export interface PaintedWall {
  readonly texts: readonly PaintedText[];
  readonly marks: readonly PaintedMark[];
  /** The map's counties over its ground; none where no map is seen. */
  readonly areas: readonly (Paint & { readonly id: string })[];
  readonly ground: string;
}

/** Reads from the document what is painted on the wall. Runs in the page. */
export function paintedColors(): PaintedWall {
  const all = (selector: string, root: ParentNode = document) => [
    ...root.querySelectorAll<HTMLElement | SVGElement>(selector),
  ];
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return (
      Math.max(width, height) > 2 &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  /** With the opacity of all that it lies in. */
  const opacityOf = (element: Element | null): number =>
    element === null
      ? 1
      : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
  const boxOf = ({ left, top, right, bottom }: DOMRect): PaintedBox => ({
    left,
    top,
    right,
    bottom,
  });
  const paint = (color: string, opacity: number): Paint[] => {
    const [, r, g, b, own = '1'] =
      /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(color) ?? [];
    const part = Number(own) * opacity;
    return r === undefined || part === 0 ? [] : [{ color: `rgb(${r}, ${g}, ${b})`, opacity: part }];
  };

  const texts = all('.wall, .overlay .labels, .overlay .places').flatMap((room) =>
    all('*', room).filter(isSeen).flatMap(textsOf),
  );
  function textsOf(element: Element): readonly PaintedText[] {
    const style = getComputedStyle(element);
    const isSvg = element instanceof SVGElement;
    const [color, own] = isSvg ? [style.fill, Number(style.fillOpacity)] : [style.color, 1];
    const range = document.createRange();
    return [...element.childNodes]
      .filter(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim())
      .flatMap((node) => {
        range.selectNodeContents(node);
        const [first] = range.getClientRects();
        const [top] = paint(color, own * opacityOf(element));
        if (first === undefined || top === undefined) return [];
        const scale = isSvg ? ((element as SVGGraphicsElement).getScreenCTM()?.a ?? 1) : 1;
        const [middle, ink] = [
          (first.top + first.bottom) / 2,
          parseFloat(style.fontSize) * scale * 0.36,
        ];
        const box = {
          left: first.left,
          right: first.right,
          top: middle - ink,
          bottom: middle + ink,
        };
        const halo = style.paintOrder.startsWith('stroke')
          ? (paint(style.stroke, Number(style.strokeOpacity) * opacityOf(element))[0] ?? null)
          : null;
        return [{ text: (node.textContent ?? '').trim(), paint: top, halo, box }];
      });
  }

  const shapes = 'rect, circle, ellipse, path, line, polyline, polygon';
  // A map in a figure is told by its fills, as any other; the light edge under a line tells nothing.
  const marks = all('[data-figure]').flatMap((figure) =>
    all('*', figure)
      .filter((element) => isSeen(element) && element.closest('.drawing, .overlay') === null)
      .filter((element) => !element.matches('.leader-halo, .under'))
      .flatMap(markOf),
  );
  function markOf(element: Element): readonly PaintedMark[] {
    const style = getComputedStyle(element);
    const opacity = opacityOf(element);
    const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class')?.replace(/ ?svelte-\w+/g, '') ?? ''}`;
    const box = boxOf(element.getBoundingClientRect());
    if (element.matches(shapes)) {
      const paints = [
        ...paint(style.fill, opacity * Number(style.fillOpacity)),
        ...(parseFloat(style.strokeWidth) > 0
          ? paint(style.stroke, opacity * Number(style.strokeOpacity))
          : []),
      ];
      return paints.length === 0 ? [] : [{ name, paints, box }];
    }
    // A box without words is a mark, and so is one in a tone of the plan.
    const isMark =
      element instanceof HTMLElement &&
      ((element.textContent ?? '').trim() === '' || /\b(part|measured)\b/.test(element.className));
    if (!isMark) return [];
    const isBordered = style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0;
    const shadow = /rgba?\([^)]*\)/.exec(style.boxShadow)?.[0];
    const paints = [
      ...paint(style.backgroundColor, opacity),
      ...(isBordered ? paint(style.borderTopColor, opacity) : []),
      ...(shadow === undefined ? [] : paint(shadow, opacity)),
    ];
    return paints.length === 0 ? [] : [{ name, paints, box }];
  }

  const areas = all('.drawing [data-layer="counties"] path[data-area]')
    .filter(isSeen)
    .flatMap((path) => {
      const { fill, fillOpacity } = getComputedStyle(path);
      const id = path.getAttribute('data-area') ?? '';
      return paint(fill, Number(fillOpacity)).map((top) => ({ ...top, id }));
    });
  const ground = document.createElement('i');
  ground.style.color = 'var(--ground)';
  document.body.append(ground);
  const { color } = getComputedStyle(ground);
  ground.remove();
  return { texts, marks, areas, ground: color };
}
