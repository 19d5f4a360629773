// In place of the Java applet "lmsRTEApplet" of ADL's SCORM 1.2 courses. All of the test stands in the SCOs' own scripts; the
// applet only keeps where the test is, answers what its operator was asked, and logs.
(course => {
  if (!/\/sco(%20|\s)?\d\d\.htm/i.test(location.pathname)) return;
  const KEY = '__adl12', state = JSON.parse(localStorage.getItem(KEY) || '{"one":-1,"two":-1,"current":[0,0],"launches":{}}');
  const save = () => localStorage.setItem(KEY, JSON.stringify(state));
  const tell = (what, value) => { try { window.__adl(JSON.stringify({ what, value: value ?? null })); } catch { /* nobody listens any more */ } };
  window.alert = words => tell('alert', String(words));
  window.confirm = () => true;

  const STATUS = '^(passed|completed|failed|incomplete|browsed|not attempted)$', ID = '^[\\x21-\\x7e]{1,255}$', SHORT = '^[^]{0,255}$', LONG = '^[^]{0,4096}$';
  const TYPES = [
    [/_children$/, '^[a-z_, ]+$'], [/_count$/, '^\\d+$'], [/student_id$/, ID], [/student_name$/, SHORT], [/lesson_location$/, SHORT], [/core\.credit$/, '^(credit|no-credit)$'],
    [/lesson_status$/, STATUS], [/core\.entry$/, '^(ab-initio|resume|)$'], [/score\.(raw|min|max)$/, '^(\\d{1,3}(\\.\\d+)?|)$'],
    [/total_time$|session_time$|latency$|max_time_allowed$/, '^\\d{2,4}:\\d\\d:\\d\\d(\\.\\d{1,2})?$'], [/lesson_mode$/, '^(normal|browse|review)$'], [/core\.exit$/, '^(time-out|suspend|logout|)$'],
    [/suspend_data$|launch_data$|comments$|comments_from_lms$/, LONG], [/objectives\.\d+\.id$|interactions\.\d+\.id$/, ID], [/objectives\.\d+\.status$/, STATUS],
    [/mastery_score$|weighting$/, '^-?\\d{0,3}(\\.\\d+)?$'], [/time_limit_action$/, '^(exit,message|exit,no message|continue,message|continue,no message)$'],
    [/student_preference\.audio$/, '^(-1|\\d{1,3})$'], [/student_preference\.speed$/, '^-?\\d{1,3}$'], [/student_preference\.text$/, '^(-1|0|1)$'], [/student_preference\.language$/, SHORT],
    [/\.time$/, '^\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,2})?$'], [/\.type$/, '^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$'],
    [/\.result$/, '^(correct|wrong|unanticipated|neutral|-?\\d+(\\.\\d+)?)$'],
  ];
  const item = (of, index) => course.items[of][index];
  const applet = {
    writeLogEntry(type, words) { tell('log', { type, words: String(words) }); },
    verifyElementType(name, value) { const type = TYPES.find(([pattern]) => pattern.test(name)); return String(!type || new RegExp(type[1]).test(value)); },
    getCourseOneCurrentSCOIndex: () => state.one, setCourseOneCurrentSCOIndex(index) { state.one = index; save(); },
    getCourseTwoCurrentSCOIndex: () => state.two, setCourseTwoCurrentSCOIndex(index) { state.two = index; save(); },
    setCurrentSCO(of, index) { state.current = [of, index]; if (of === 1) state.one = Math.max(state.one, index); else state.two = Math.max(state.two, index); save(); },
    getCurrentSCOLaunchCount: () => state.launches[state.current] || 0, setCurrentSCOLaunchCount(count) { state.launches[state.current] = count; save(); },
    getStudentId: index => course.students[index].id, getStudentName: index => course.students[index].name,
    getClaimCreditSupport: () => false, getClaimModeSupport: () => false, getCourseOneCPImport: () => true, getCourseTwoCPImport: () => true,
    getSCOCPLaunchData: (of, index) => item(of, index).launchData, getSCOCPMasteryScore: (of, index) => item(of, index).mastery,
    getSCOCPMaxTimeAllowed: (of, index) => item(of, index).maxTime, getSCOCPTimeLimitAction: (of, index) => item(of, index).timeLimit,
    setCurrentSCOStatus(status) { tell('status', status); }, setSessionCompleted() {},
  };
  for (const flag of ['setAPIConformant', 'setApiConformant', 'setDMAllOptional', 'setDMMandatory', 'setDMSomeOptional', 'setLaunchConformant']) applet[flag] = () => {};
  Object.defineProperty(window, 'lmsRTEApplet', { value: applet, configurable: true, writable: true });
})(COURSE);
