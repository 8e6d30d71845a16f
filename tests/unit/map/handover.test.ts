import { expect, test, vi } from 'vitest';
import { Handover } from '../../../src/map/handover.svelte';
import type { LiveEvents, LiveMap } from '../../../src/map/live/liveMap';
import type { Scene } from '../../../src/scene/scene';
import type { Theme } from '../../../src/scene/theme';

const loaded = vi.hoisted(() => ({
  events: null as LiveEvents | null,
  fail: (): void => undefined,
}));
/** A map without a graphics card; like MapLibre it tells of its new size as of a movement. */
const live = {
  camera: { center: [113, 37], zoom: 8 },
  pointerHost: { append: () => undefined },
  isSlow: true,
  jumpTo: () => undefined,
  flyTo: () => undefined,
  stop: () => undefined,
  setSeen: vi.fn(),
  paint: vi.fn(),
  remove: () => undefined,
  resize: vi.fn(() => loaded.events?.onstart()),
};
vi.mock('../../../src/map/loadLiveMap', () => ({
  loadLiveMap(
    _: unknown,
    _sight: unknown,
    events: LiveEvents,
    oncreated: (map: LiveMap) => void,
    onfailed: () => void,
  ) {
    [loaded.events, loaded.fail] = [events, onfailed];
    oncreated(live as unknown as LiveMap);
    return () => undefined;
  },
}));

function stageIn(map: EventTarget) {
  const stage = Object.assign(new EventTarget(), { parentElement: map, append: vi.fn() });
  return { stage, element: stage as unknown as HTMLElement };
}

test('a live map that does not come leaves what is pressed where it is', () => {
  const map = new EventTarget();
  const { stage, element } = stageIn(map);
  const overlay = { parentNode: element } as unknown as SVGSVGElement;
  const ports = { scene: {} as Scene, theme: {} as Theme, overlay };
  const handover = new Handover(() => ({ ...ports, onpainter: () => undefined }));
  handover.loadLiveMap(element, element);
  map.dispatchEvent(new Event('pointermove'));
  loaded.fail();
  expect(stage.append).not.toHaveBeenCalled();
});

test('a map whose upper layer has left the page before it goes without it', () => {
  const { stage, element } = stageIn(new EventTarget());
  const ports = { scene: {} as Scene, theme: {} as Theme, overlay: null };
  const handover = new Handover(() => ({ ...ports, onpainter: () => undefined }));
  handover.loadLiveMap(element, element)();
  expect(stage.append).not.toHaveBeenCalled();
});

test('a slow live map stays behind the drawing over a new size, and has it when a hand takes hold', () => {
  const ports = { scene: {} as Scene, theme: {} as Theme, overlay: undefined };
  const handover = new Handover(() => ({ ...ports, onpainter: () => undefined }));
  const map = new EventTarget();
  const { stage, element } = stageIn(map);
  handover.loadLiveMap(element, element);
  handover.moveTo({ center: [113, 37], zoom: 8 }, true);
  map.dispatchEvent(new Event('pointermove'));
  loaded.events?.onready();
  expect(handover.isLive).toBe(true);

  handover.show(ports.scene, ports.theme, true);
  handover.resize();
  expect(handover.isLive).toBe(false);
  expect(live.resize).not.toHaveBeenCalled();

  stage.dispatchEvent(new Event('wheel'));
  expect(handover.isLive).toBe(true);
  expect(live.resize).toHaveBeenCalledOnce();
});
