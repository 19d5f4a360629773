// The SCORM 1.2 run-time: data model and API object. Answers at once and from memory; whatever must be kept is handed
// to `keep(values, finish, now)`. The table (scorm12-model.json) says which elements there are; the server checks with it too.
import { Sets, text } from './sets.js';

const NO_ERROR = 0, GENERAL = 101, ARGUMENT = 201, NO_CHILDREN = 202, NO_COUNT = 203, NOT_INITIALIZED = 301,
  KEYWORD = 402, READ_ONLY = 403, WRITE_ONLY = 404, TYPE = 405;

export class DataModel {
  constructor(table, { data, strict }) {
    this.table = table;
    this.strict = strict;
    this.data = new Map(Object.entries(data));
    this.arrays = new Set(table.arrays);
    this.elements = new Map(Object.entries(table.elements));
    this.children = new Map(Object.entries(table.children));
    this.patterns = new Map(Object.entries(table.types).filter(([, type]) => type.pattern)
      .map(([name, type]) => [name, new RegExp('^(?:' + type.pattern + ')$', 'u')]));
    this.counts = new Map();
    for (const name of this.data.keys()) this.count(name);
  }

  // Remembers how long each list is that the name runs through.
  count(name) {
    for (const index of name.matchAll(/\.(\d+)(?=\.|$)/g)) {
      const list = name.slice(0, index.index);
      this.counts.set(list, Math.max(this.length(list), Number(index[1]) + 1));
    }
  }

  length(list) { return this.counts.get(list) ?? 0; }

  // Whether every index in the name lies in its list, or, to write, right behind its end.
  reaches(name, more) {
    for (const index of name.matchAll(/\.(\d+)(?=\.|$)/g)) {
      if (index[1].length > 6 || Number(index[1]) >= this.length(name.slice(0, index.index)) + more) return false;
    }
    return true;
  }

  isKnown(pattern) {
    return this.elements.has(pattern) || this.children.has(pattern) || this.arrays.has(pattern);
  }

  get(name) {
    const pattern = name.replace(/\.\d+(?=\.|$)/g, '.n');
    const dot = name.lastIndexOf('.');
    const last = name.slice(dot + 1), base = name.slice(0, Math.max(dot, 0)), basePattern = pattern.slice(0, Math.max(pattern.lastIndexOf('.'), 0));
    if (this.table.keywords.includes(last)) return this.keyword(last, base, basePattern);
    const element = this.elements.get(pattern);
    if (element?.access === 'w') return { error: WRITE_ONLY };
    if (!element || !this.reaches(name, 0)) return { error: ARGUMENT };
    return { error: NO_ERROR, value: this.data.get(name) ?? element.default ?? '' };
  }

  keyword(last, base, pattern) {
    // A list inside an entry that is not there yet is an empty list.
    if (last === '_count' && this.arrays.has(pattern)) return { error: NO_ERROR, value: String(this.length(base)) };
    if (!this.isKnown(pattern) || !this.reaches(base, 0)) return { error: ARGUMENT };
    if (last === '_version') return base === 'cmi' ? { error: NO_ERROR, value: this.table.version } : { error: ARGUMENT };
    if (last === '_children') {
      return this.children.has(pattern) ? { error: NO_ERROR, value: this.children.get(pattern) } : { error: NO_CHILDREN };
    }
    return { error: NO_COUNT };
  }

  // Returns an error; 0 when the value is taken.
  set(name, value) {
    const pattern = name.replace(/\.\d+(?=\.|$)/g, '.n');
    const dot = name.lastIndexOf('.');
    if (this.table.keywords.includes(name.slice(dot + 1))) {
      return this.isKnown(pattern.slice(0, Math.max(pattern.lastIndexOf('.'), 0))) ? KEYWORD : ARGUMENT;
    }
    const element = this.elements.get(pattern);
    if (!element || !this.reaches(name, 1)) return ARGUMENT;
    if (element.access === 'r') return READ_ONLY;
    if (!this.fits(element.type, value)) return TYPE;
    const whole = element.appends ? (this.data.get(name) ?? '') + value : value;
    if (element.appends && whole.length > 65536) return TYPE;
    this.data.set(name, whole);
    this.count(name);
    return NO_ERROR;
  }

  fits(name, value) {
    const type = this.table.types[name];
    if (value.includes('\0')) return false;
    if (type.words) return type.words.includes(value);
    if (type.max) return value.length <= (this.strict ? type.max : type.lenientMax ?? type.max);
    if (!this.patterns.get(name).test(value)) return false;
    return type.low === undefined || value === '' || (Number(value) >= type.low && Number(value) <= type.high);
  }

  value(name) { return this.data.get(name) ?? ''; }
}

// The object a SCO looks for under the name API (SCORM 1.2 RTE 3.3).
// `isOver` says whether nothing is stored any more because another window has taken over, or the server refuses it.
export function api(model, keep, isOver = () => false) {
  let state = 'before', error = NO_ERROR;
  const sets = new Sets(model, keep);

  const fail = (code, answer) => { error = code; return answer; };
  const running = answer => state === 'running' ? null : fail(NOT_INITIALIZED, answer);

  const API = {
    LMSInitialize(parameter) {
      if (text(parameter) !== '') return fail(ARGUMENT, 'false');
      if (state !== 'before') return fail(GENERAL, 'false');
      state = 'running';
      return fail(NO_ERROR, 'true');
    },
    LMSFinish(parameter) {
      const stopped = running('false');
      if (stopped !== null) return stopped;
      if (text(parameter) !== '') return fail(ARGUMENT, 'false');
      state = 'over';
      sets.finish();
      return fail(NO_ERROR, 'true');
    },
    LMSGetValue(element) {
      const stopped = running('');
      if (stopped !== null) return stopped;
      const found = model.get(text(element));
      return fail(found.error, found.value ?? '');
    },
    LMSSetValue(element, value) {
      const stopped = running('false');
      if (stopped !== null) return stopped;
      if (isOver()) return fail(GENERAL, 'false');
      const name = text(element);
      const code = model.set(name, text(value));
      if (code === NO_ERROR) sets.add(name);
      return fail(code, code === NO_ERROR ? 'true' : 'false');
    },
    LMSCommit(parameter) {
      const stopped = running('false');
      if (stopped !== null) return stopped;
      if (text(parameter) !== '') return fail(ARGUMENT, 'false');
      sets.flush();
      return isOver() ? fail(GENERAL, 'false') : fail(NO_ERROR, 'true');
    },
    LMSGetLastError() { return String(error); },
    LMSGetErrorString(code) { return model.table.errors[text(code)] ?? ''; },
    LMSGetDiagnostic(code) {
      const asked = text(code) === '' ? String(error) : text(code);
      return model.table.errors[asked] ? asked + ': ' + model.table.errors[asked] : '';
    },
  };

  return { name: 'API', API, flush: () => sets.flush(), state: () => state, request: () => '_none_' };
}
