// The object a SCO of SCORM 2004 looks for, API_1484_11 (4th Ed. RTE 3.1). Answers at once and from memory; whatever must
// be kept is handed to `keep(values, finish, now)`.
import { Sets, text } from './sets.js';
export { DataModel } from './model2004.js';

const NO_ERROR = 0, RUNNING_ALREADY = 103, OVER_ALREADY = 104, ARGUMENT = 201;
const TERMINATE = 112, GET = 122, SET = 132, COMMIT = 142, SET_FAILED = 351, COMMIT_FAILED = 391;

// `isOver` says whether nothing is stored any more because another window has taken over, or the server refuses it.
export function api(model, keep, isOver = () => false) {
  let state = 'before', error = NO_ERROR;
  const sets = new Sets(model, keep);

  const answer = code => {
    error = code;
    return code === NO_ERROR ? 'true' : 'false';
  };
  // A call before the start has its own error, and the one after the end is the next.
  const stopped = code => state === 'before' ? code : state === 'over' ? code + 1 : NO_ERROR;
  const refused = (code, parameter) => stopped(code) || (text(parameter) === '' ? NO_ERROR : ARGUMENT);
  const string = code => Object.hasOwn(model.table.errors, code) ? model.table.errors[code] : '';

  const API = {
    version: '1.0',
    Initialize(parameter) {
      if (state !== 'before') return answer(state === 'running' ? RUNNING_ALREADY : OVER_ALREADY);
      if (text(parameter) !== '') return answer(ARGUMENT);
      state = 'running';
      return answer(NO_ERROR);
    },
    Terminate(parameter) {
      const code = refused(TERMINATE, parameter);
      if (code !== NO_ERROR) return answer(code);
      state = 'over';
      sets.finish();
      return answer(NO_ERROR);
    },
    GetValue(element) {
      error = stopped(GET);
      if (error !== NO_ERROR) return '';
      const found = model.get(text(element));
      error = found.error;
      return found.value ?? '';
    },
    SetValue(element, value) {
      const code = stopped(SET);
      if (code !== NO_ERROR) return answer(code);
      if (isOver()) return answer(SET_FAILED);
      const name = text(element), wanted = text(value);
      // The server judges an entry's values in their order, each with its last value: so what was judged by the old
      // value goes first, in an entry of its own.
      if (model.unsettles(name, wanted)) sets.flush();
      const result = model.set(name, wanted);
      if (result === NO_ERROR) sets.add(name);
      return answer(result);
    },
    Commit(parameter) {
      const code = refused(COMMIT, parameter);
      if (code === NO_ERROR) sets.flush();
      return answer(code === NO_ERROR && isOver() ? COMMIT_FAILED : code);
    },
    GetLastError() { return String(error); },
    GetErrorString(code) { return string(text(code)); },
    GetDiagnostic(code) { return string(text(code) || String(error)); },
  };

  return {
    name: 'API_1484_11',
    API,
    flush: () => sets.flush(),
    state: () => state,
    // What the SCO wants to come next; the learner's own wish goes before it.
    request: () => {
      const wish = model.get('adl.nav.request').value ?? '_none_';
      return wish === '_none_' && ['time-out', 'logout'].includes(model.value('cmi.exit')) ? 'exitAll' : wish;
    },
  };
}
