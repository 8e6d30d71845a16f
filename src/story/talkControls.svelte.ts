import type { Story } from '../content/storySchema';
import { storyWords } from '../i18n/story';
import { defaultView, type View } from '../state/view';
import type { AudienceLink } from './audience.svelte';
import type { Command } from './keys';
import { toggleFullscreen } from './wallAids';
import * as path from './story';
import { isOnWall } from './wall';

/** What the desk reads from outside, each time anew, and what it may ask for. */
export interface TalkPorts {
  readonly story: Story;
  readonly view: View;
  /** Where the talk was left before. */
  readonly left: path.Place | null;
  readonly pair: AudienceLink;
  readonly linkTo: (change: Partial<View>) => string;
  readonly ongo: (change: Partial<View>, how: 'push' | 'replace') => void;
  readonly onshare: () => void;
  readonly oncopy: () => void;
  readonly onleave: () => void;
}
export interface Way {
  readonly href: string;
  readonly target: string;
  readonly name: string;
}

/** Keys that lead from an answer back to the step. */
const returning: readonly Command[] = ['next', 'back', 'enter', 'leave', 'first', 'last'];

/** What the speaker has switched on, and what every key of the talk does. */
export class TalkControls {
  isGrid = $state(false);
  isHelp = $state(false);
  /** A question from the floor is being typed. */
  isAsking = $state(false);
  /** Someone took hold of the loop. */
  isTouched = $state(false);
  tool: 'none' | 'laser' | 'pen' = $state('none');
  /** Counted up to wipe the pen's strokes. */
  wipes = $state(0);
  digits = $state('');
  notice = $state('');
  /** The sentence tells a reader something of the link, and not the speaker something of the room. */
  #isForReader = $state(false);
  way: Way | null = $state.raw(null);
  readonly #ports: () => TalkPorts;

  constructor(ports: () => TalkPorts) {
    this.#ports = ports;
  }

  run(command: Command): void {
    if (this.#answers(command)) return;
    if (typeof command === 'object') this.digits = `${this.digits}${command.digit}`.slice(-3);
    else this.#actions[command]();
  }

  /** Says a sentence to the speaker; on a wall it is not seen. */
  say(text: string): void {
    [this.notice, this.way, this.#isForReader] = [text, null, false];
  }
  /** Says a sentence to whoever opened the link, a wall of one window included. */
  sayToReader(text: string): void {
    this.say(text);
    this.#isForReader = true;
  }

  /** Shows one area, or two compared, until the next key. */
  ask(areas: readonly string[]): void {
    const { pair, ongo } = this.#ports();
    [this.isAsking, pair.isBlack] = [false, false];
    ongo({ asked: areas }, 'replace');
  }

  /** From the answer to a question the next key leads back to the step. */
  #answers(command: Command): boolean {
    const { view, ongo } = this.#ports();
    const isReturn = returning.some((one) => one === command);
    if (view.asked.length === 0 || !isReturn) return false;
    ongo({ asked: [] }, 'replace');
    return true;
  }

  get isWall(): boolean {
    const { pair, view, story } = this.#ports();
    return isOnWall(pair.role, view, story);
  }
  get isNoticeSeen(): boolean {
    const isReaders = this.#isForReader && this.#ports().pair.role === 'alone';
    return this.notice !== '' && (isReaders || !this.isWall);
  }

  goTo(next: path.Place | null): void {
    const { pair, ongo } = this.#ports();
    if (next === null) return;
    if (pair.startedAt === null) pair.begin();
    const how = this.#place === null ? 'push' : 'replace';
    ongo({ step: next.step, subStep: next.subStep, asked: [], place: null }, how);
  }

  /** The loop, from the beginning, after someone took hold of it and went away. */
  again(): void {
    this.isTouched = false;
    const { story, view, pair } = this.#ports();
    [this.isGrid, this.isHelp, pair.isBlack] = [false, false, false];
    this.goTo(path.firstPlace(story, view.talk));
  }

  /** The next place, and from the end the first again. */
  goRound(): void {
    const { story, view } = this.#ports();
    const next = path.placeAfter(this.#place, story, view.talk);
    this.goTo(next ?? path.firstPlace(story, view.talk));
  }

  get #place(): path.Place | null {
    const { story, view } = this.#ports();
    return path.placeOf(view, story);
  }
  get #words() {
    return storyWords[this.#ports().view.lang];
  }

  /** Paging goes on from a black-out too: a clicker has no other button to bring the picture back. */
  #page(
    find: (place: path.Place | null, story: Story, talk: View['talk']) => path.Place | null,
  ): void {
    const { story, view, pair } = this.#ports();
    pair.isBlack = false;
    this.goTo(find(this.#place, story, view.talk));
  }

  readonly #actions: Readonly<Record<Exclude<Command, object>, () => void>> = {
    next: () => this.#page(path.placeAfter),
    back: () => this.#page(path.placeBefore),
    first: () => this.#page((_, story, talk) => path.firstPlace(story, talk)),
    last: () => this.#page((_, story, talk) => path.lastPlace(story, talk)),
    black: () => {
      const { pair } = this.#ports();
      pair.isBlack = !pair.isBlack;
    },
    // On a step the key is only taken: the browser would reload, and the step must stay.
    start: () => {
      if (this.#place === null) this.#page((_, story, talk) => path.firstPlace(story, talk));
    },
    resume: () => {
      const { left } = this.#ports();
      if (this.#place === null)
        this.#page((_, story, talk) => left ?? path.firstPlace(story, talk));
    },
    leave: () => this.#leave(),
    enter: () => this.#enter(),
    grid: () => (this.isGrid = !this.isGrid),
    notes: () => this.#openAudience(),
    fullscreen: () => void this.#fullscreen(),
    laser: () => this.#take('laser'),
    pen: () => this.#take('pen'),
    // Before the talk there is nothing to wipe: there the key leads to the editor.
    wipe: () => {
      if (this.#place === null) this.#ports().ongo({ edit: true }, 'push');
      else this.wipes += 1;
    },
    projector: () => {
      const { view, ongo } = this.#ports();
      ongo({ theme: view.theme === 'projector' ? defaultView.theme : 'projector' }, 'replace');
    },
    loop: () => {
      const { view, ongo } = this.#ports();
      this.isTouched = false;
      ongo({ loop: !view.loop }, 'replace');
      this.say(view.loop ? this.#words.loopOff : this.#words.loopOn);
    },
    share: () => this.#ports().onshare(),
    hold: () => {
      const { pair } = this.#ports();
      pair.hold(!pair.isHeld);
    },
    larger: () => this.#setNotes(1.15),
    smaller: () => this.#setNotes(1 / 1.15),
    copy: () => this.#ports().oncopy(),
    ask: () => (this.isAsking = true),
    help: () => (this.isHelp = !this.isHelp),
  };

  #setNotes(by: number): void {
    const { pair } = this.#ports();
    pair.notesSize = Math.min(3.2, Math.max(1, pair.notesSize * by));
  }

  /** Escape takes away one thing at a time; with nothing left it leaves the talk. */
  #leave(): void {
    if (this.digits !== '') this.digits = '';
    else if (this.isGrid || this.isHelp || this.isNoticeSeen) {
      [this.isGrid, this.isHelp] = [false, false];
      this.say('');
    } else if (this.tool !== 'none') this.tool = 'none';
    else if (this.#ports().view.place !== null) this.#ports().ongo({ place: null }, 'replace');
    else this.#ports().onleave();
  }

  #enter(): void {
    const target = Number(this.digits);
    if (this.digits === '') return this.#page(path.placeAfter);
    [this.digits, this.isGrid, this.#ports().pair.isBlack] = ['', false, false];
    const { story, view } = this.#ports();
    this.goTo(path.placeAtNumber(target, story, view.talk));
  }

  #take(tool: 'laser' | 'pen'): void {
    this.tool = this.tool === tool ? 'none' : tool;
    const { laserOn, penOn } = this.#words;
    this.say(this.tool === 'none' ? '' : tool === 'laser' ? laserOn : penOn);
  }

  async #fullscreen(): Promise<void> {
    if (!(await toggleFullscreen(document))) this.say(this.#words.noFullscreen);
  }

  #openAudience(): void {
    const { pair, linkTo } = this.#ports();
    const target = pair.open(linkTo({}));
    if (target === null) return;
    this.say(this.#words.noPopup);
    this.way = { href: linkTo({}), target, name: this.#words.noPopupWay };
  }
}
