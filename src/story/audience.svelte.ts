import type { Pack } from '../content/schema';
import type { AnnotationStroke } from './annotations';
import {
  endOf,
  nameOfEnd,
  Pairing,
  type IncomingMessage,
  type Peer,
  type Role,
  type TalkState,
} from './pairing';

/** What of the window the pair needs; passed in, so that the clock and chance are the caller's. */
export interface WindowEnds {
  name: string;
  /** The window that opened this one, where it is of the same origin or both are files, else `null`. */
  readonly opener: unknown;
  readonly self: unknown;
  /** `null` for a file. */
  readonly origin: string | null;
  readonly now: () => number;
  readonly nonce: () => string;
  readonly open: (href: string, name: string) => Peer | null;
  readonly listen: (onmessage: (event: IncomingMessage) => void) => () => void;
}

const beatMs = 500;
/** Hidden pages beat once a second at best. */
const silentMs = 3500;

/** The talk as it is told here, which may be one of one’s own. */
export interface ToldTalk {
  readonly pack: Pack;
  /** As a file; `null` where only the pack’s own is at hand. */
  readonly text: string | null;
  /** Tells the talk of another window. */
  take(text: string): Promise<void>;
}

/** This window's end of a talk: alone, or paired with the console or the audience's window. */
export class AudienceLink {
  role: Role | 'alone' = $state('alone');
  isBlack = $state(false);
  /** The audience's window keeps its picture, whatever the speaker looks up. */
  isHeld = $state(false);
  /** Of the notes, in rem. */
  notesSize = $state(1.5);
  startedAt: number | null = $state(null);
  now = $state(0);
  /** Takes what the console points at, while this is the audience's window. */
  onink: ((stroke: AnnotationStroke) => void) | undefined;
  #heardAt = $state(-Infinity);
  #pairing: Pairing | null = null;
  #shared: TalkState | null = null;
  readonly #ends: WindowEnds;
  readonly #onlink: (link: string) => void;
  readonly #told: ToldTalk | null;

  constructor(ends: WindowEnds, onlink: (link: string) => void, told: ToldTalk | null = null) {
    this.#ends = ends;
    this.#told = told;
    this.#onlink = onlink;
    this.now = ends.now();
    const end = endOf(ends.name);
    if (end === null || (end.role === 'audience' && ends.opener === null)) return;
    this.#join(end.role, end.nonce, end.role === 'audience' ? (ends.opener as Peer) : null);
  }

  get isPaired(): boolean {
    return this.now - this.#heardAt < silentMs;
  }

  begin(): void {
    this.startedAt = this.#ends.now();
  }

  /** Opens the audience's window; its name where the browser blocks it, `null` where it is open. */
  open(href: string): string | null {
    if (this.role === 'audience') return null;
    const nonce = endOf(this.#ends.name)?.nonce ?? this.#ends.nonce();
    const name = nameOfEnd('audience', nonce);
    const peer = this.#ends.open(href, name);
    this.#ends.name = nameOfEnd('console', nonce);
    this.#join('console', nonce, peer);
    return peer === null ? name : null;
  }

  close(): void {
    this.isHeld = false;
    this.#pairing = null;
    this.role = 'alone';
    this.#ends.name = '';
  }

  share(shared: TalkState): void {
    this.#shared = shared;
    if (!this.isHeld) this.#pairing?.share(shared);
  }

  /** Keeps the audience's picture, or hands over what the speaker has come to. */
  hold(isHeld: boolean): void {
    this.isHeld = isHeld && this.role === 'console';
    if (!this.isHeld && this.#shared !== null) this.#pairing?.share(this.#shared);
  }

  /** The console shows the audience what it points at. */
  point(stroke: AnnotationStroke): void {
    if (this.role === 'console') this.#pairing?.point(stroke);
  }

  /** Listens and beats until the returned undo is called. */
  follow(): () => void {
    const unlisten = this.#ends.listen((event) => this.#pairing?.receive(event));
    const timer = setInterval(() => {
      if (this.role === 'alone') return;
      this.now = this.#ends.now();
      this.#pairing?.beat();
    }, beatMs);
    return () => {
      unlisten();
      clearInterval(timer);
    };
  }

  #join(role: Role, nonce: string, peer: Peer | null): void {
    this.role = role;
    this.#pairing = new Pairing({
      role,
      nonce,
      peer,
      self: this.#ends.self,
      origin: this.#ends.origin,
      onink: (stroke) => this.onink?.(stroke),
      told: () => this.#told?.text ?? null,
      ontold: (text) => void this.#told?.take(text),
      onheard: () => (this.#heardAt = this.#ends.now()),
      onshared: ({ link, isBlack, startedAt }) => {
        // The speaker is looking something up: a press in the other window turns nothing here.
        if (this.isHeld) return;
        [this.isBlack, this.startedAt] = [isBlack, startedAt];
        this.#onlink(link);
      },
    });
    // What is on already is the first that the other window hears.
    if (this.#shared !== null) this.#pairing.share(this.#shared);
  }
}
