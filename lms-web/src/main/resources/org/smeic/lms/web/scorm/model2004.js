// The data of one launch of a SCORM 2004 activity (4th Ed. RTE 4.2, SN 5.6). The same rules in the same order as the
// server's RuntimeData and SetRules: what is refused there must be refused here, or it would be lost.
import { NO_ERROR, Types } from './types2004.js';

const GET = 301, SET = 351, UNDEFINED = 401, NOT_SET = 403, READ_ONLY = 404, WRITE_ONLY = 405, DEPENDENCY = 408;
const TOLD = 'adl.nav.request_valid.', BEYOND = 1000000;

// A name taken apart: as the table has it, its indexes from the left, and the list each of them points into.
function parsed(name) {
  const target = /\.\{target=[^{}]*\}$/.exec(name);
  if (target) return { name, pattern: name.slice(0, target.index) + '.{target}', indexes: [], lists: [] };
  const indexes = [], lists = [];
  const pattern = name.replace(/\.([0-9]+)(?=\.)/g, (all, digits, at) => {
    indexes.push(/^(0|[1-9][0-9]{0,5})$/.test(digits) ? Number(digits) : BEYOND);
    lists.push(name.slice(0, at));
    return '.n';
  });
  return { name, pattern, indexes, lists };
}

const base = name => name.slice(0, Math.max(0, name.lastIndexOf('.')));
const last = name => name.slice(name.lastIndexOf('.') + 1);
const sibling = (name, other) => name.indexes.reduce((pattern, index) => pattern.replace(/\.n(?=\.|$)/, '.' + index), other);

export class DataModel {
  // stores: what may be done with adl.data.n.store, 'rw', 'r', 'w' or ''; valid: 'continue', 'choice.{target=X}' ... -> 'true'
  constructor(table, { data, stores = [], valid = {} }) {
    this.table = table;
    this.types = new Types(table);
    this.elements = new Map(Object.entries(table.elements));
    this.children = new Map(Object.entries(table.children));
    this.arrays = new Set(table.arrays);
    this.stores = stores;
    this.valid = new Map(Object.entries(valid));
    this.data = new Map(Object.entries(data));
    this.lengths = new Map();
    this.ids = new Map();
    this.characters = 0;
    for (const [name, value] of this.data) {
      this.count(parsed(name), value);
      this.characters += name.length + value.length;
    }
  }

  value(name) { return this.data.get(name) ?? ''; }

  // Whether setting this would change what other values were judged by.
  unsettles(name, value) {
    const before = this.data.get(name);
    return before !== undefined && before !== value && Boolean(this.elements.get(parsed(name).pattern)?.settles);
  }

  length(list) { return this.lengths.get(list) ?? 0; }

  // Remembers how long the lists are that the name runs through, and which ids they hold.
  count(name, value, before) {
    name.lists.forEach((list, i) => this.lengths.set(list, Math.max(this.length(list), name.indexes[i] + 1)));
    if (!this.elements.get(name.pattern)?.unique) return;
    const key = id => name.lists.at(-1) + ' ' + id;
    if (before !== undefined && this.ids.get(key(before)) === name.name) this.ids.delete(key(before));
    if (!this.ids.has(key(value))) this.ids.set(key(value), name.name);
  }

  within(name, more, most) {
    return name.lists.every((list, i) => name.indexes[i] < Math.min(most, this.length(list) + more));
  }

  knows(pattern) { return this.elements.has(pattern) || this.children.has(pattern) || this.arrays.has(pattern); }

  get(element) {
    if (element === '') return { error: GET };
    const name = parsed(element);
    if (this.table.keywords.includes(last(element)) && !this.knows(name.pattern)) return this.keyword(name);
    const row = this.elements.get(name.pattern);
    if (!row) return { error: UNDEFINED };
    if (!row.access.includes('r')) return { error: WRITE_ONLY };
    if (!this.within(name, 0, Infinity)) return { error: GET };
    if (row.shared && !this.access(name).includes('r')) return { error: WRITE_ONLY };
    const value = this.found(row, element);
    return value === undefined ? { error: NOT_SET } : { error: NO_ERROR, value };
  }

  found(row, element) {
    if (row.derived && this.data.has(row.derived.threshold)) return this.derived(row.derived);
    const stored = row.told ? this.valid.get(element.slice(TOLD.length)) : this.data.get(element);
    // A bucket that was emptied is as good as one that was never filled.
    return row.shared && stored === '' ? undefined : stored ?? row.default;
  }

  // Where a threshold is, the measure decides, whatever the SCO has set.
  derived({ threshold, measure, reached, missed }) {
    if (!this.data.has(measure)) return 'unknown';
    return Number(this.data.get(measure)) >= Number(this.data.get(threshold)) ? reached : missed;
  }

  keyword(name) {
    const pattern = base(name.pattern), word = last(name.name);
    if (!this.knows(pattern)) return { error: UNDEFINED };
    if (!this.within(name, 0, Infinity)) return { error: GET };
    if (word === '_count' && this.arrays.has(pattern)) return { error: NO_ERROR, value: String(this.length(base(name.name))) };
    if (word === '_children' && this.children.has(pattern)) return { error: NO_ERROR, value: this.children.get(pattern) };
    return { error: GET };
  }

  // Returns an error; 0 when the value is taken.
  set(element, value) {
    if (element === '') return SET;
    const name = parsed(element);
    if (this.table.keywords.includes(last(element)) && this.knows(base(name.pattern))) return READ_ONLY;
    const row = this.elements.get(name.pattern);
    if (!row) return UNDEFINED;
    const error = this.judge(name, row, value);
    if (error !== NO_ERROR) return error;
    const before = this.data.get(element);
    const more = value.length - (before === undefined ? -element.length : before.length);
    if (more > 0 && this.characters + more > this.table.most.characters) return SET;
    this.characters += more;
    this.data.set(element, value);
    this.count(name, value, before);
    return NO_ERROR;
  }

  judge(name, row, value) {
    if (!row.access.includes('w')) return READ_ONLY;
    if (!this.within(name, 1, this.table.most.entries) || value.includes('\0')) return SET;
    if (row.shared) return !this.within(name, 0, Infinity) ? SET : this.access(name).includes('w') ? NO_ERROR : READ_ONLY;
    if (row.needs?.some(needed => !this.data.has(sibling(name, needed)))) return DEPENDENCY;
    const interaction = row.needs ? this.value(sibling(name, 'cmi.interactions.n.type')) : '';
    const correct = row.type === 'correct';
    if (correct && name.indexes.at(-1) >= this.types.most(interaction)) return SET;
    if (row.once && this.data.get(name.name) === value) return NO_ERROR;
    const error = this.types.judge(row.type, value, interaction);
    if (error !== NO_ERROR) return error;
    const clashes = correct ? this.repeated(name, value, interaction)
      : row.once && this.data.has(name.name) || row.unique && this.taken(name, value);
    return clashes ? SET : NO_ERROR;
  }

  taken(name, value) { return (this.ids.get(name.lists.at(-1) + ' ' + value) ?? name.name) !== name.name; }

  repeated(name, value, interaction) {
    if (!this.types.unique(interaction)) return false;
    const list = name.lists.at(-1), wanted = this.types.canonical(interaction, value);
    for (let i = 0; i < this.length(list); i++) {
      const other = i === name.indexes.at(-1) ? undefined : this.data.get(list + '.' + i + '.pattern');
      if (other !== undefined && this.types.canonical(interaction, other) === wanted) return true;
    }
    return false;
  }

  access(name) { return this.stores[name.indexes.at(-1)] ?? 'rw'; }
}
