// What a SCO has set and the journal has not yet heard of. It is handed to `keep(values, finish, now)` at the SCO's commit,
// at its end, and without either after a moment: what was answered "true" is not to hang on a commit that never comes.

const MOMENT = 100;

export class Sets {
  constructor(model, keep) {
    this.model = model;
    this.keep = keep;
    this.names = new Set();
    this.timer = 0;
  }

  add(name) {
    this.names.add(name);
    this.timer ||= setTimeout(() => this.flush(false), MOMENT);
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

  flush(now = true) {
    if (this.names.size) this.keep(this.take(), false, now);
  }

  finish() { this.keep(this.take(), true, true); }
}

export const text = value => value === undefined || value === null ? '' : String(value);
