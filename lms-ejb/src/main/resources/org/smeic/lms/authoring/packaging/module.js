/* One page at a time, and where the learner was. */
(function () {
  "use strict";
  var sco = window.LMS_SCO;
  var pages = Array.prototype.slice.call(document.querySelectorAll(".page"));
  var action = document.querySelector(".action");
  var previous = document.querySelector("[data-previous]");
  var next = document.querySelector("[data-next]");
  var of = document.querySelector("[data-of]");
  var module = of.textContent;
  var at = Math.min(Math.max(parseInt(sco.get("cmi.core.lesson_location"), 10) || 1, 1), pages.length);

  function done() {
    if (!sco.isDone()) {
      sco.set("cmi.core.lesson_status", "completed");
    }
    sco.commit();
  }

  function show(number, focus) {
    at = number;
    var isLast = at === pages.length;
    pages.forEach(function (page, index) { page.hidden = index !== at - 1; });
    if (action) { action.hidden = !isLast; }
    previous.hidden = at === 1;
    next.hidden = isLast;
    of.textContent = module + " · " + sco.fill(of.getAttribute("data-of"), at, pages.length);
    sco.set("cmi.core.lesson_location", at);
    if (isLast && !action) { done(); } else { sco.commit(); }
    if (focus) {
      window.scrollTo(0, 0);
      pages[at - 1].querySelector("h1").focus();
    }
  }

  previous.addEventListener("click", function () { show(at - 1, true); });
  next.addEventListener("click", function () { show(at + 1, true); });
  if (action) {
    var said = action.querySelector("[data-said]");
    var button = action.querySelector("[data-done]");
    var say = function () { said.textContent = "✓ " + said.getAttribute("data-words"); button.hidden = true; };
    button.addEventListener("click", function () { done(); say(); });
    if (sco.isDone()) { say(); }
  }
  show(at, false);
})();
