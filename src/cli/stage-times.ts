/** A stage that has ended. */
export interface EndedStage {
  readonly name: string;
  readonly text: string;
  readonly milliseconds: number;
}

/** Measures how long each stage took: one at a time, the next ends the one before. */
export class StageTimes {
  private readonly now: () => number;
  private readonly done: EndedStage[] = [];
  private running: { readonly name: string; readonly text: string; readonly since: number } | null = null;

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number) {
    this.now = now;
  }

  begin(name: string, text: string): void {
    this.end();
    this.running = { name, text, since: this.now() };
  }

  /** Returns how long the running stage has taken so far, in milliseconds; null between stages. */
  get elapsed(): number | null {
    return this.running === null ? null : this.now() - this.running.since;
  }

  /** Ends the running stage; returns null if no stage is running. */
  end(): EndedStage | null {
    if (this.running === null) return null;
    const { name, text, since } = this.running;
    const ended = { name, text, milliseconds: this.now() - since };
    this.done.push(ended);
    this.running = null;
    return ended;
  }

  get all(): readonly EndedStage[] {
    return this.done;
  }
}

/** `0.3 s`, `12.0 s`, `3 min 20 s`. */
export function inSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
