/* Talks to the platform (SCORM 1.2 RTE 3.3); without one the pages still work. */
(function () {
  "use strict";
  var opened = Date.now();
  var ended = false;
  var api = find(window) || (window.opener ? find(window.opener) : null);

  function find(win) {
    try {
      for (var up = 0; up < 100 && win; up++) {
        if (win.API) { return win.API; }
        if (win.parent === win) { return null; }
        win = win.parent;
      }
    } catch (otherOrigin) { /* nobody there to talk to */ }
    return null;
  }

  function two(number) { return (number < 10 ? "0" : "") + number; }

  function timespan() {
    var seconds = Math.round((Date.now() - opened) / 1000);
    return two(Math.floor(seconds / 3600)) + ":" + two(Math.floor(seconds / 60) % 60) + ":" + two(seconds % 60);
  }

  function clock() {
    var now = new Date();
    return two(now.getHours()) + ":" + two(now.getMinutes()) + ":" + two(now.getSeconds());
  }

  var sco = window.LMS_SCO = {
    get: function (name) { return api ? String(api.LMSGetValue(name)) : ""; },
    set: function (name, value) { if (api && !ended) { api.LMSSetValue(name, String(value)); } },
    commit: function () { if (api && !ended) { api.LMSCommit(""); } },
    status: function () { return sco.get("cmi.core.lesson_status"); },
    isDone: function () { return /^(completed|passed)$/.test(sco.status()); },
    isReview: function () { return sco.get("cmi.core.lesson_mode") === "review"; },
    clock: clock,
    fill: function (words, first, second) { return words.replace("{0}", first).replace("{1}", second); }
  };

  function end() {
    if (!api || ended) { return; }
    sco.set("cmi.core.session_time", timespan());
    sco.set("cmi.core.exit", sco.isDone() ? "" : "suspend");
    api.LMSCommit("");
    ended = true;
    api.LMSFinish("");
  }

  if (api) {
    api.LMSInitialize("");
    if (/^(not attempted|unknown|)$/.test(sco.status())) {
      sco.set("cmi.core.lesson_status", "incomplete");
      sco.commit();
    }
    window.addEventListener("pagehide", end);
    window.addEventListener("unload", end);
  }
})();
