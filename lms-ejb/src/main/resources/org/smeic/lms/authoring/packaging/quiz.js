/* Shows the questions, marks the answers as the platform's own quiz does, and tells score and answers. */
(function () {
  "use strict";
  var sco = window.LMS_SCO;
  var quiz = window.LMS_QUIZ;
  var words = quiz.words;
  var root = document.getElementById("quiz");
  var LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

  function element(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    (children || []).forEach(function (child) { made.appendChild(child); });
    return made;
  }
  function text(words) { return document.createTextNode(words); }
  function html(name, source, attributes) { var made = element(name, attributes); made.innerHTML = source; return made; }
  function each(count, make) { var all = []; for (var i = 0; i < count; i++) { all.push(make(i)); } return all; }
  function checked(name) { return Array.prototype.map.call(root.querySelectorAll("[name=" + name + "]:checked"), function (box) { return box.value; }); }
  function values(name) { return Array.prototype.map.call(root.querySelectorAll("[name=" + name + "]"), function (field) { return field.value.trim(); }); }
  function letter(index) { return LETTERS.charAt(index % LETTERS.length); }

  function boxes(type, name, options) {
    return options.map(function (option, index) {
      var id = name + "-" + index;
      return element("div", { "class": "choice" }, [
        element("input", { type: type, name: name, id: id, value: index }), html("label", option, { "for": id })]);
    });
  }
  function menus(name, lines, options) {
    return lines.map(function (line, index) {
      var id = name + "-" + index;
      var menu = element("select", { name: name, "aria-labelledby": id }, [element("option", { value: "" }, [text(words.choose)])]
        .concat(options.map(function (option, value) { return element("option", { value: value }, [text(option)]); })));
      return element("div", { "class": "line" }, [html("span", line, { id: id }), menu]);
    });
  }
  function field(name, words, label) { return [element("input", { type: "text", name: name, "aria-labelledby": label, autocomplete: "off", maxlength: 250, inputmode: words })]; }

  function even(value, caseMatters) {
    var plain = value.normalize("NFKC").replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').replace(/\s+/g, " ").trim();
    return caseMatters ? plain : plain.toUpperCase().toLowerCase();
  }
  function fits(pattern, value, caseMatters) {
    var parts = pattern.replace(/\\\*/g, "\u0001").split("*").map(function (part) {
      return even(part.replace(/\u0001/g, "*"), caseMatters).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    });
    return new RegExp("^\\s*" + parts.join("[^]*") + "\\s*$").test(even(value, caseMatters));
  }
  function numbers(value) {
    var plain = value.normalize("NFKC").replace(/[\s'\u2019_]/g, "").replace(/[\u2212\u2010-\u2014]/g, "-").replace(/[%\u066a]$/, "").replace(/\u066b/g, ".").toLowerCase();
    var found = [];
    if (/^[+-]?[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/.test(plain)) { found.push(plain.replace(/[.,]/g, "")); }
    var comma = plain.lastIndexOf(","), point = plain.lastIndexOf(".");
    found.push(comma >= 0 && point >= 0 ? plain.split(comma > point ? "." : ",").join("").replace(",", ".") : plain.replace(",", "."));
    return found.filter(function (number) { return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/.test(number); }).map(Number);
  }
  function answers(question) {
    return question.pairs.map(function (pair) { return pair.answer; }).concat(question.distractors).filter(function (answer, index, all) { return all.indexOf(answer) === index; });
  }
  function matched(given, right) {
    var hits = right.filter(function (value, index) { return given[index] === value; }).length;
    return { mark: hits / right.length, remarks: [] };
  }

  /* How each kind is asked, read, marked and told (SCORM 1.2 RTE 3.4.7). */
  var CHOICE = {
    read: checked,
    tell: function (given) { return given.map(function (index) { return letter(+index); }).join(","); },
    type: "choice"
  };
  var KINDS = {
    SINGLE_CHOICE: {
      hint: words.choose_one, ask: function (q, name) { return boxes("radio", name, q.options.map(function (o) { return o.html; })); }, read: CHOICE.read, tell: CHOICE.tell, type: CHOICE.type,
      mark: function (q, given) { var option = q.options[given[0]]; return option ? { mark: option.percent / 100, remarks: [option.remark] } : { mark: 0, remarks: [] }; },
      right: function (q) { return letter(q.options.findIndex(function (o) { return o.percent === 100; })); }
    },
    MULTIPLE_CHOICE: {
      hint: words.choose_several, ask: function (q, name) { return boxes("checkbox", name, q.options.map(function (o) { return o.html; })); }, read: CHOICE.read, tell: CHOICE.tell, type: CHOICE.type,
      mark: function (q, given) {
        var sum = given.reduce(function (total, index) { return total + q.options[index].percent; }, 0);
        var most = q.options.reduce(function (total, o) { return total + Math.max(0, o.percent); }, 0);
        var all = given.length === q.options.length && q.options.some(function (o) { return o.percent <= 0; });
        return { mark: all ? 0 : Math.max(0, sum / most), remarks: given.map(function (index) { return q.options[index].remark; }) };
      },
      right: function (q) { return q.options.map(function (o, index) { return o.percent > 0 ? letter(index) : ""; }).filter(Boolean).join(","); }
    },
    TRUE_FALSE: {
      hint: words.choose_one, type: "true-false", read: checked,
      ask: function (q, name) { return boxes("radio", name, [words["true"], words["false"]]); },
      mark: function (q, given) { if (!given.length) { return { mark: 0, remarks: [] }; } var said = given[0] === "0"; return { mark: said === q.truth ? 1 : 0, remarks: [said ? q.remarkOnTrue : q.remarkOnFalse] }; },
      tell: function (given) { return given.length ? (given[0] === "0" ? "t" : "f") : ""; },
      right: function (q) { return q.truth ? "t" : "f"; }
    },
    SHORT_ANSWER: {
      hint: words.write_words, type: "fill-in", read: values,
      ask: function (q, name, label) { return field(name, "text", label); },
      mark: function (q, given) { var hit = given[0] && q.accepted.find(function (a) { return fits(a.pattern, given[0], q.caseMatters); }); return hit ? { mark: hit.percent / 100, remarks: [hit.remark] } : { mark: 0, remarks: [] }; },
      tell: function (given) { return given[0].slice(0, 250); },
      right: function (q) { return q.accepted.find(function (a) { return a.percent === 100; }).pattern.slice(0, 250); }
    },
    NUMERICAL: {
      hint: words.write_number, type: "numeric", read: values,
      ask: function (q, name, label) { return field(name, "decimal", label); },
      mark: function (q, given) {
        var said = numbers(given[0]);
        var best = q.accepted.filter(function (range) { return said.some(function (n) { return n >= Number(range.from) && n <= Number(range.to); }); }).sort(function (a, b) { return b.percent - a.percent; })[0];
        return best ? { mark: best.percent / 100, remarks: [best.remark] } : { mark: 0, remarks: [] };
      },
      tell: function (given) { var said = numbers(given[0]); return said.length ? String(said[0]) : ""; },
      right: function (q) { var range = q.accepted.find(function (r) { return r.percent === 100; }); return String((Number(range.from) + Number(range.to)) / 2); }
    },
    MATCHING: {
      hint: words.match, type: "matching", read: values,
      ask: function (q, name) { return menus(name, q.pairs.map(function (pair) { return pair.premise; }), mixed(answers(q))); },
      mark: function (q, given) { var all = mixed(answers(q)); return matched(given, q.pairs.map(function (pair) { return String(all.indexOf(pair.answer)); })); },
      tell: function (given) { return given.map(function (value, index) { return value === "" ? "" : letter(index) + "." + letter(+value); }).filter(Boolean).join(","); },
      right: function (q) { var all = mixed(answers(q)); return q.pairs.map(function (pair, index) { return letter(index) + "." + letter(all.indexOf(pair.answer)); }).join(","); }
    },
    ORDERING: {
      hint: words.order, type: "sequencing", read: values,
      ask: function (q, name) { return menus(name, mixed(q.items), each(q.items.length, function (i) { return String(i + 1); })); },
      mark: function (q, given) { return matched(given, mixed(q.items).map(function (item) { return String(q.items.indexOf(item)); })); },
      tell: function (given) { return given.map(function (value, index) { return { value: value, index: index }; }).filter(function (one) { return one.value !== ""; }).sort(function (a, b) { return a.value - b.value; }).map(function (one) { return letter(one.index); }).join(","); },
      right: function (q) { var shown = mixed(q.items); return q.items.map(function (item) { return letter(shown.indexOf(item)); }).join(","); }
    }
  };

  /* Another order, but the same one each time. */
  function mixed(list) {
    return list.slice().sort(function (a, b) { return hash(a) - hash(b); });
  }
  function hash(value) {
    var sum = 7;
    for (var i = 0; i < value.length; i++) { sum = (sum * 31 + value.charCodeAt(i)) % 1000003; }
    return sum;
  }

  function ask() {
    root.textContent = "";
    var form = element("form", {});
    quiz.questions.forEach(function (question, index) {
      var name = "q" + index;
      var kind = KINDS[question.kind];
      form.appendChild(element("fieldset", { id: name }, [
        element("legend", {}, [text(sco.fill(words.question_of, index + 1, quiz.questions.length))]),
        html("div", question.stem.html, { id: name + "-stem" }),
        element("p", { "class": "small" }, [text(kind.hint)])].concat(kind.ask(question, name, name + "-stem"))));
    });
    form.appendChild(element("button", { type: "submit" }, [text(words.hand_in)]));
    form.addEventListener("submit", function (event) { event.preventDefault(); mark(form); });
    root.appendChild(form);
  }

  function mark(form) {
    var reached = 0, most = 0;
    var first = parseInt(sco.get("cmi.interactions._count"), 10) || 0;
    quiz.questions.forEach(function (question, index) {
      var kind = KINDS[question.kind];
      var given = kind.read("q" + index);
      var marked = kind.mark(question, given);
      reached += marked.mark * question.stem.points;
      most += question.stem.points;
      remark(form, index, question.stem.remarks, marked);
      tell(first + index, index, kind, question, given, marked.mark);
    });
    finish(form, Math.round(100 * reached / most));
  }

  function remark(form, index, remarks, marked) {
    var verdict = marked.mark >= 1 ? "right" : marked.mark > 0 ? "partly" : "wrong";
    var said = marked.remarks.concat(remarks[verdict], remarks.general).filter(Boolean);
    form.querySelector("#q" + index).appendChild(element("div", { "class": "remark " + verdict },
      [element("strong", {}, [text(words[verdict])])].concat(said.map(function (each) { return html("div", each); }))));
  }

  function tell(number, index, kind, question, given, mark) {
    var name = "cmi.interactions." + number + ".";
    sco.set(name + "id", "q" + (index + 1));
    sco.set(name + "type", kind.type);
    sco.set(name + "time", sco.clock());
    sco.set(name + "weighting", question.stem.points);
    sco.set(name + "correct_responses.0.pattern", kind.right(question));
    var response = kind.tell(given);
    if (response) { sco.set(name + "student_response", response); }
    sco.set(name + "result", mark >= 1 ? "correct" : mark > 0 ? mark.toFixed(2) : "wrong");
  }

  function finish(form, score) {
    var passed = score >= quiz.pass;
    if (!sco.isReview() && (passed || !sco.isDone())) {
      sco.set("cmi.core.score.min", 0);
      sco.set("cmi.core.score.max", 100);
      sco.set("cmi.core.score.raw", score);
      sco.set("cmi.core.lesson_status", passed ? "passed" : "failed");
      sco.commit();
    }
    Array.prototype.forEach.call(form.elements, function (each) { if (each.tagName !== "FIELDSET") { each.disabled = true; } });
    form.querySelector("button").remove();
    var result = element("p", { "class": "result", tabindex: "-1", role: "status" },
      [text((passed ? words.passed : words.failed) + " " + sco.fill(words.score, score, quiz.pass))]);
    form.insertBefore(result, form.firstChild);
    if (!passed) {
      var again = element("button", { type: "button" }, [text(words.again)]);
      again.addEventListener("click", ask);
      form.appendChild(again);
    }
    window.scrollTo(0, 0);
    result.focus();
  }

  ask();
})();
