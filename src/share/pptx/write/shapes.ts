import type { Lang } from '../../../domain/lang';
import {
  boundsOf,
  boxAround,
  boxOf,
  type PartShape,
  type PathCommand,
  type PictureShape,
  type Shape,
} from '../shape';
import { emu, fillXml, lineXml, placeXml } from './paint';
import { bodyXml, paragraphXml } from './text';
import { element } from './xml';

/** What the shapes of one slide share: numbers that no two of them have, and charts that are parts of their own. */
export interface SlideContext {
  readonly lang: Lang;
  readonly nextId: () => number;
  /** Takes a chart or a picture into the package; returns the relationship that leads to it. */
  readonly relationOf: (shape: PartShape) => string;
}

export function shapeXml(shape: Shape, context: SlideContext): string {
  switch (shape.kind) {
    case 'group':
      return groupXml(shape, context);
    case 'chart':
      return chartFrameXml(shape, context);
    case 'picture':
      return pictureXml(shape, context);
    case 'text':
      return element(
        'p:sp',
        {},
        headXml('p:nvSpPr', { name: shape.name }, context, element('p:cNvSpPr', { txBox: true })),
        element('p:spPr', {}, placeXml(shape.box), rectangle, element('a:noFill')),
        element(
          'p:txBody',
          {},
          bodyXml(shape.isFlowing, shape.isFlowing ? 't' : 'ctr'),
          element('a:lstStyle'),
          paragraphXml(shape, context.lang),
        ),
      );
    default:
      return element(
        'p:sp',
        {},
        headXml('p:nvSpPr', { name: shape.name }, context, element('p:cNvSpPr')),
        element(
          'p:spPr',
          {},
          placeXml(boxOf(shape)),
          shape.kind === 'box' ? boxGeometryXml(shape) : freeformXml(shape.path),
          fillXml(shape.fill),
          lineXml(shape.line),
        ),
      );
  }
}

const presetXml = (name: string, ...adjusted: readonly string[]) =>
  element('a:prstGeom', { prst: name }, element('a:avLst', {}, ...adjusted));

/** Corners are rounded by a share of the shorter side, in hundred-thousandths. */
function boxGeometryXml({ geometry, radius, box }: Extract<Shape, { kind: 'box' }>): string {
  if (geometry !== 'roundRect' || radius === undefined) return presetXml(geometry);
  const share = Math.min(0.5, radius / Math.max(1, Math.min(box.width, box.height)));
  const value = `val ${Math.round(share * 100_000)}`;
  return presetXml(geometry, element('a:gd', { name: 'adj', fmla: value }));
}

const rectangle = presetXml('rect');

interface Named {
  readonly name: string;
  readonly description?: string;
}
function headXml(
  tag: string,
  { name, description }: Named,
  { nextId }: SlideContext,
  ...kind: readonly string[]
) {
  return element(
    tag,
    {},
    element('p:cNvPr', { id: nextId(), name, descr: description }),
    ...kind,
    element('p:nvPr'),
  );
}

function groupXml(group: Extract<Shape, { kind: 'group' }>, context: SlideContext): string {
  if (group.shapes.length === 0) return '';
  const box = boundsOf(group.shapes);
  const inner =
    element('a:chOff', { x: emu(box.x), y: emu(box.y) }) +
    element('a:chExt', { cx: emu(box.width), cy: emu(box.height) });
  return element(
    'p:grpSp',
    {},
    headXml('p:nvGrpSpPr', group, context, element('p:cNvGrpSpPr')),
    element('p:grpSpPr', {}, placeXml(box, 'a:xfrm', inner)),
    ...group.shapes.map((shape) => shapeXml(shape, context)),
  );
}

function chartFrameXml(shape: Extract<Shape, { kind: 'chart' }>, context: SlideContext): string {
  const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
  return element(
    'p:graphicFrame',
    {},
    headXml('p:nvGraphicFramePr', shape, context, element('p:cNvGraphicFramePr')),
    placeXml(shape.box, 'p:xfrm'),
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: chart },
        element('c:chart', { 'xmlns:c': chart, 'r:id': context.relationOf(shape) }),
      ),
    ),
  );
}

function pictureXml(shape: PictureShape, context: SlideContext): string {
  const stretched = element('a:stretch', {}, element('a:fillRect'));
  return element(
    'p:pic',
    {},
    headXml('p:nvPicPr', shape, context, element('p:cNvPicPr')),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': context.relationOf(shape) }),
      stretched,
    ),
    element('p:spPr', {}, placeXml(shape.box), rectangle),
  );
}

/** A path of its own in tenths of a pixel. */
function freeformXml(path: readonly PathCommand[]): string {
  const box = boxAround(path.flatMap((command) => [...command.points]));
  const tenths = (value: number) => Math.round(value * 10);
  const names = { M: 'a:moveTo', L: 'a:lnTo', C: 'a:cubicBezTo', Z: 'a:close' } as const;
  const commands = path.map(({ type, points }) =>
    element(
      names[type],
      {},
      ...[...points].map(([x, y]) =>
        element('a:pt', { x: tenths(x - box.x), y: tenths(y - box.y) }),
      ),
    ),
  );
  return element(
    'a:custGeom',
    {},
    element('a:avLst'),
    element('a:gdLst'),
    element('a:ahLst'),
    element('a:cxnLst'),
    element('a:rect', { l: '0', t: '0', r: 'r', b: 'b' }),
    element(
      'a:pathLst',
      {},
      element('a:path', { w: tenths(box.width), h: tenths(box.height) }, ...commands),
    ),
  );
}
