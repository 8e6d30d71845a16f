import { readStroke, type AnnotationStroke } from './annotations';

/**
 * Two windows of one talk keep each other in step: a message counts only from the window at the
 * other end, of the page's own origin, and only with the number that the two share.
 */
export interface Peer {
  postMessage(message: unknown, targetOrigin: string): void;
  readonly opener?: unknown;
}
export type Role = 'console' | 'audience';
export interface TalkState {
  /** The view as a link. */
  readonly link: string;
  readonly isBlack: boolean;
  /** When the talk began, in milliseconds of the clock; `null` before. */
  readonly startedAt: number | null;
}
type Message =
  | { readonly talk: string; readonly kind: 'hello'; readonly version: number }
  | {
      readonly talk: string;
      readonly kind: 'state';
      readonly version: number;
      readonly shared: TalkState;
    }
  | {
      readonly talk: string;
      readonly kind: 'ink';
      readonly version: number;
      readonly ink: AnnotationStroke;
    }
  | {
      readonly talk: string;
      readonly kind: 'told';
      readonly version: number;
      /** The talk of one’s own, as its file has it. */
      readonly text: string;
    };

interface Ends {
  readonly role: Role;
  /** 32 hexadecimal digits, drawn when the audience window was opened. */
  readonly nonce: string;
  readonly self: unknown;
  /** The page's own origin; `null` for a file, whose windows have none that tells anything. */
  readonly origin: string | null;
  /** The other window; a reloaded console no longer has it and learns it from the first message. */
  readonly peer: Peer | null;
  readonly onshared: (shared: TalkState) => void;
  readonly onink?: (stroke: AnnotationStroke) => void;
  readonly onheard: () => void;
  /** The talk of one’s own that the console tells; `null` where it tells the pack’s. */
  readonly told?: () => string | null;
  readonly ontold?: (text: string) => void;
}

/** A message as the window hands it over. */
export interface IncomingMessage {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

/** Messages of a file carry `null` or the bare scheme, never the origin of a site. */
function isOwnOrigin(origin: string, own: string | null): boolean {
  return own === null ? origin === 'null' || origin === 'file://' : origin === own;
}

/** Both ends count the changes; the higher count is the newer. On a tie the console is right. */
export class Pairing {
  readonly #ends: Ends;
  #peer: Peer | null;
  #version = 0;
  #last = '';
  #shared: TalkState | null = null;

  constructor(ends: Ends) {
    this.#ends = ends;
    this.#peer = ends.peer;
  }

  /** Tells the other window what is on; does nothing where it knows. */
  share(shared: TalkState): void {
    const text = JSON.stringify(shared);
    if (text === this.#last) return;
    this.#last = text;
    this.#shared = shared;
    this.#version += 1;
    this.#sendState();
  }

  /** Shows the audience what the speaker points at. */
  point(ink: AnnotationStroke): void {
    this.#send({ talk: this.#ends.nonce, kind: 'ink', version: this.#version, ink });
  }

  /** Knocks; called again and again, so that a window that was reloaded is found. */
  beat(): void {
    this.#send({ talk: this.#ends.nonce, kind: 'hello', version: this.#version });
  }

  receive({ source, origin, data }: IncomingMessage): void {
    const message = readMessage(data, this.#ends.nonce);
    if (message === null || !isOwnOrigin(origin, this.#ends.origin)) return;
    if (!this.#isPeer(source)) return;
    this.#ends.onheard();
    if (message.kind === 'hello') {
      if (message.version < this.#version) {
        this.#sendTold();
        this.#sendState();
      }
      return;
    }
    if (message.kind === 'ink') {
      if (this.#ends.role === 'audience') this.#ends.onink?.(message.ink);
      return;
    }
    if (message.kind === 'told') {
      if (this.#ends.role === 'audience') this.#ends.ontold?.(message.text);
      return;
    }
    const isNewer =
      message.version > this.#version ||
      (message.version === this.#version && this.#ends.role === 'audience');
    const text = JSON.stringify(message.shared);
    if (!isNewer) {
      if (text !== this.#last) this.#sendState();
      return;
    }
    this.#version = message.version;
    if (text === this.#last) return;
    this.#last = text;
    this.#shared = message.shared;
    this.#ends.onshared(message.shared);
  }

  #isPeer(source: unknown): boolean {
    if (source === null || source === undefined) return false;
    if (this.#peer !== null) return source === this.#peer;
    const candidate = source as Peer;
    if (this.#ends.role !== 'console' || candidate.opener !== this.#ends.self) return false;
    this.#peer = candidate;
    return true;
  }

  /** A window that has just come up needs the talk before it can show a step of it. */
  #sendTold(): void {
    const text = this.#ends.told?.() ?? null;
    if (this.#ends.role !== 'console' || text === null) return;
    this.#send({ talk: this.#ends.nonce, kind: 'told', version: this.#version, text });
  }

  #sendState(): void {
    if (this.#shared === null) return;
    const { nonce: talk } = this.#ends;
    this.#send({ talk, kind: 'state', version: this.#version, shared: this.#shared });
  }

  #send(message: Message): void {
    this.#peer?.postMessage(message, this.#ends.origin ?? '*');
  }
}

/** A message of ours, or `null` for whatever else a window may be sent. */
export function readMessage(data: unknown, nonce: string): Message | null {
  const { talk, kind, version, shared, ink, text } = (data ?? {}) as Record<string, unknown>;
  if (talk !== nonce || typeof version !== 'number' || !Number.isSafeInteger(version)) return null;
  if (kind === 'hello') return { talk, kind, version };
  if (kind === 'ink') {
    const stroke = readStroke(ink);
    return stroke === null ? null : { talk, kind, version, ink: stroke };
  }
  if (kind === 'told') return typeof text === 'string' ? { talk, kind, version, text } : null;
  if (kind !== 'state') return null;
  const { link, isBlack, startedAt } = (shared ?? {}) as Record<string, unknown>;
  if (typeof link !== 'string' || typeof isBlack !== 'boolean') return null;
  if (startedAt !== null && typeof startedAt !== 'number') return null;
  return { talk, kind, version, shared: { link, isBlack, startedAt } };
}

const windowName = /^talk-(console|audience)-([0-9a-f]{32})$/;

/** A window keeps its name over a reload: so it knows again which end of which talk it is. */
export function endOf(name: string): { readonly role: Role; readonly nonce: string } | null {
  const [, role, nonce] = windowName.exec(name) ?? [];
  if (nonce === undefined || (role !== 'console' && role !== 'audience')) return null;
  return { role, nonce };
}
export const nameOfEnd = (role: Role, nonce: string): string => `talk-${role}-${nonce}`;
