// What a SCO has set and the journal has not yet heard of. It is handed to `keep(values, finish)` at the SCO's commit, at
// its end, and, for the SCO that forgets to commit, after a while.

const FORGOTTEN = 10000;

export class Sets {
  constructor(model, keep) {
    this.model = model;
    this.keep = keep;
    this.names = new Set();
    this.timer = 0;
  }

  add(name) {
    this.names.add(name);
    this.timer ||= setTimeout(() => this.flush(), FORGOTTEN);
  }

  // In the order of the first setting, with the last value of each.
  take() {
    clearTimeout(this.timer);
    this.timer = 0;
    const values = {};
    for (const name of this.names) values[name] = this.model.value(name);
    this.names.clear();
    return values;
  }

  flush() {
    if (this.names.size) this.keep(this.take(), false);
  }

  finish() { this.keep(this.take(), true); }
}

export const text = value => value === undefined || value === null ? '' : String(value);
