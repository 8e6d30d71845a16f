import { spentUntil, type Running, type Spent } from './rehearsal';

/** A rehearsal that is on or was: which step has the speaker, and what every step took so far. */
export class RehearsalState {
  isOn = $state(false);
  #spent: Spent = $state.raw({});
  #running: Running | null = null;

  /** The speaker is on this step from `now` (milliseconds) on; `null` is the start card. */
  enter(step: string | null, now: number): void {
    if (!this.isOn || this.#running?.step === step) return;
    this.#settle(now);
    this.#running = step === null ? null : { step, since: now };
  }
  /** Begins anew, with nothing spent. */
  begin(step: string | null, now: number): void {
    this.forget();
    this.isOn = true;
    this.enter(step, now);
  }
  end(now: number): void {
    this.#settle(now);
    [this.isOn, this.#running] = [false, null];
  }
  forget(): void {
    [this.isOn, this.#spent, this.#running] = [false, {}, null];
  }
  /** What every step took until `now`, the running one included. */
  spentAt(now: number): Spent {
    return spentUntil(this.#spent, this.#running, now);
  }

  #settle(now: number): void {
    this.#spent = spentUntil(this.#spent, this.#running, now);
  }
}
