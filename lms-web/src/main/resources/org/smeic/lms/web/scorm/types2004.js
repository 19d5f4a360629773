// The data types of SCORM 2004 (4th Ed. RTE 4.1.1.7) and the ten ways to write an answer (RTE 4.2.9). The table
// (scorm2004-model.json) says which there are; the Java of the server (ValueType, Responses) reads the same table.

export const NO_ERROR = 0, TYPE = 406, RANGE = 407;
const DELIMITER = /^\{(case_matters|order_matters)=([^{}]*)\}/;
const LANGUAGE = /^\{lang=([^{}]*)\}/;
const TAG = /^([A-Za-z]{1,3})(?:-[A-Za-z0-9]{2,8})*$/;

export class Types {
  constructor(table) {
    this.languages = new Set(table.languages.join(' ').split(' '));
    this.shapes = new Map(Object.entries(table.interactions));
    this.checks = new Map(Object.entries(table.types).map(([name, type]) => [name, this.check(type)]));
  }

  // A function from a value (and the type of its interaction) to an error.
  check(type) {
    const verdict = rule => (value, interaction) => rule(value, interaction) ? NO_ERROR : TYPE;
    if (type.words) return verdict(value => type.words.includes(value));
    if (type.pattern) {
      const pattern = new RegExp('^(?:' + type.pattern + ')$', 'u');
      return value => !pattern.test(value) ? TYPE : Number(value) < type.low || Number(value) > type.high ? RANGE : NO_ERROR;
    }
    if (type.localized) return verdict(value => this.localized(value));
    if (type.language) return verdict(value => value === '' || this.known(value));
    if (type.response) return verdict((value, interaction) => this.wellFormed(this.shapes.get(interaction), value));
    if (type.correct) return verdict((value, interaction) => this.correct(this.shapes.get(interaction), value));
    return () => NO_ERROR;
  }

  judge(type, value, interaction) { return this.checks.get(type)(value, interaction); }

  is(type, value) { return this.judge(type, value) === NO_ERROR; }

  known(language) { return this.languages.has(TAG.exec(language)?.[1].toLowerCase()); }

  // Any text; one that begins with {lang=...} must name a language there.
  localized(value) {
    const delimiter = LANGUAGE.exec(value);
    return !delimiter || this.known(delimiter[1]);
  }

  most(interaction) { return this.shapes.get(interaction)?.most ?? Infinity; }

  unique(interaction) { return Boolean(this.shapes.get(interaction)?.unique); }

  // Equal for correct responses that mean the same: the choices of a set have no order.
  canonical(interaction, value) {
    return this.shapes.get(interaction)?.distinct ? value.split('[,]').sort().join('[,]') : value;
  }

  correct(shape, value) {
    if (shape.range) return this.range(shape.parts[0], value);
    const allowed = new Set(shape.delimiters);
    let rest = value;
    for (let next; (next = DELIMITER.exec(rest)) && allowed.delete(next[1]); rest = rest.slice(next[0].length)) {
      if (next[2] !== 'true' && next[2] !== 'false') return false;
    }
    return this.wellFormed(shape, rest);
  }

  wellFormed(shape, value) {
    if (!shape.list) return this.is(shape.parts[0], value);
    if (value === '' && shape.empty) return true;
    const parts = value.split('[,]');
    return parts.every(part => this.part(shape.parts, part)) && (!shape.distinct || new Set(parts).size === parts.length);
  }

  part(types, part) {
    if (types.length === 1) return this.is(types[0], part);
    const sides = part.split('[.]');
    return sides.length === 2 && part.length > 3 && sides.every((side, i) => this.is(types[i], side));
  }

  range(real, value) {
    const ends = value.split('[:]');
    if (ends.length === 1) return this.is(real, value);
    return ends.length === 2 && ends.every(end => end === '' || this.is(real, end))
      && (ends.includes('') || Number(ends[0]) <= Number(ends[1]));
  }
}
