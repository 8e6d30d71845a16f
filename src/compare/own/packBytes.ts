/** Bytes that are written one after the other: whole numbers, texts, and doubles. */
export class ByteWriter {
  readonly bytes: number[] = [];

  /** A whole number from 0 up, seven bits a byte, the lowest first (LEB128). */
  whole(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }
  /** UTF-8 behind its length in bytes. */
  text(words: string): void {
    const encoded = new TextEncoder().encode(words);
    this.whole(encoded.length);
    this.bytes.push(...encoded);
  }
  double(value: number): void {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    this.bytes.push(...new Uint8Array(view.buffer));
  }
}

/** The way back. Throws where the bytes end too early, or hold no such thing. */
export class ByteReader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }
  whole(): number {
    let value = 0;
    for (let factor = 1; factor <= Number.MAX_SAFE_INTEGER; factor *= 128) {
      const [byte = 0] = this.#take(1);
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw new RangeError('no whole number');
  }
  text(): string {
    return new TextDecoder('utf-8', { fatal: true }).decode(this.#take(this.whole()));
  }
  double(): number {
    const bytes = this.#take(8);
    return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0);
  }

  #take(count: number): Uint8Array {
    const part = this.#bytes.subarray(this.#at, this.#at + count);
    if (part.length < count) throw new RangeError('too short');
    this.#at += count;
    return part;
  }
}

/** RFC 4648, in lower case and without padding: links are read without regard to case. */
const letters = 'abcdefghijklmnopqrstuvwxyz234567';

export function toBase32(bytes: readonly number[]): string {
  let text = '';
  let [bits, held] = [0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += letters[(held >> (bits - 5)) & 31] ?? '';
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + (letters[(held << (5 - bits)) & 31] ?? '');
}

/** Throws at a letter that is none of these. */
export function fromBase32(text: string): Uint8Array {
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const letter of text) {
    const value = letters.indexOf(letter);
    if (value < 0) throw new RangeError('no letter of base 32');
    held = (held << 5) | value;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(held >> bits);
    held &= (1 << bits) - 1;
  }
  return Uint8Array.from(bytes);
}
