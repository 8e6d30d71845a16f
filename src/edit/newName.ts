/** A name that no other has: ten letters and digits, drawn at random. */
export function newName(): string {
  const drawn = crypto.getRandomValues(new Uint8Array(10));
  return [...drawn].map((byte) => (byte % 36).toString(36)).join('');
}
