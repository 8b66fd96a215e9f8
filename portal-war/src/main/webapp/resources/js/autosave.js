/* Saves a question page while somebody writes: at each change, at a pause of typing, and when the page is left. What
   cannot be sent is kept on the page and, locked with the writer's own key, in this browser, until it can. What somebody
   else writes meanwhile is shown. Everything works without this file; the buttons save. The other side is DraftServlet. */
(function () {
  "use strict";

  var frame = document.getElementById("draft");
  var form = frame && frame.querySelector("form");
  var line = document.getElementById("saved-line");
  var baseBox = form && form.querySelector("input[name$=':base']");
  if (!form || !line || !baseBox || !window.fetch) {
    return;
  }
  var ADDRESS = frame.dataset.address;
  var ACCOUNT = frame.dataset.account;
  var PAUSE = 800;
  var LONGEST_PAUSE = 3000;
  var AGAIN = [2000, 4000, 8000];
  var PRESS_AGAIN = 1000;
  var HEARTBEAT = 15000;
  var WATCHED = 300000;
  var KEPT_FOR = 24 * 60 * 60 * 1000;
  var PREFIX = "slp-draft:";
  var locks = slpLocker.able;
  var EMPTY = "Everything you enter is kept as you go.";

  /* ---- Fields: the boxes of the page by the names of their answers ---- */

  function element(field, rest) {
    return document.getElementById(field.replace(/[^A-Za-z0-9]+/g, "-").replace(/-$/, "") + (rest || ""));
  }

  function controls(field) {
    var first = element(field);
    if (!first) {
      return [];
    }
    if (first.type === "radio" || first.type === "checkbox") {
      return Array.prototype.slice.call(form.querySelectorAll("input")).filter(function (input) {
        return input.name === first.name;
      });
    }
    var month = element(field, "-month");
    return month ? [first, month, element(field, "-year")] : [first];
  }

  function padded(digits) {
    return /^\d$/.test(digits) ? "0" + digits : digits;
  }

  function read(field) {
    var boxes = controls(field);
    if (!boxes.length) {
      return null;
    }
    if (boxes[0].type === "radio" || boxes[0].type === "checkbox") {
      return boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; }).join(",");
    }
    if (boxes.length === 3) {
      var d = boxes[0].value.trim();
      var m = boxes[1].value.trim();
      var y = boxes[2].value.trim();
      return d ? y + "-" + padded(m) + "-" + padded(d) : m ? y + "-" + padded(m) : y;
    }
    return boxes[0].value;
  }

  function put(field, text) {
    var boxes = controls(field);
    if (!boxes.length) {
      return;
    }
    if (boxes[0].type === "radio" || boxes[0].type === "checkbox") {
      var ticked = text.split(",");
      boxes.forEach(function (box) { box.checked = ticked.indexOf(box.value) >= 0; });
    } else if (boxes.length === 3) {
      var parts = text.split("-");
      boxes[0].value = (parts.slice(2).join("-")).replace(/^0(\d)$/, "$1");
      boxes[1].value = (parts[1] || "").replace(/^0(\d)$/, "$1");
      boxes[2].value = parts[0] || "";
    } else {
      boxes[0].value = text;
    }
    boxes[0].dispatchEvent(new CustomEvent("input", { bubbles: true, detail: "put" }));
  }

  /* The words a person sees: the label of a choice, not its code. */
  function words(field, other) {
    var first = controls(field)[0];
    if (first && first.tagName === "SELECT") {
      var option = Array.prototype.slice.call(first.options).find(function (one) { return one.value === other.text; });
      return option ? option.textContent : other.words;
    }
    return other.words;
  }

  /* state[field]: base, the mark of what is saved; kept, the text that was last known to be saved; sent, texts that went
     out and were not answered; other, what somebody else wrote differently. */
  var state = {};
  var foreign = [];
  baseBox.value.split(" ").forEach(function (part) {
    var colon = part.lastIndexOf(":");
    var field = part.slice(0, colon);
    if (colon > 0 && controls(field).length) {
      state[field] = { base: part.slice(colon + 1), kept: read(field), sent: [], other: null, refused: false };
    } else {
      foreign.push(part);
    }
  });

  function names() {
    return Object.keys(state);
  }

  function open(field) {
    return read(field) !== state[field].kept;
  }

  function dirty() {
    return names().filter(open);
  }

  function conflicts() {
    return names().filter(function (field) { return state[field].other; });
  }

  function sendable() {
    return dirty().filter(function (field) { return !state[field].other && !state[field].refused; });
  }

  function writeBases() {
    var bases = names().map(function (field) { return field + ":" + state[field].base; }).concat(foreign).join(" ");
    document.querySelectorAll("input[name$=':base']").forEach(function (box) { box.value = bases; });
  }

  /* ---- What is kept in this browser: locked with the key of the account, gone once it was saved, or after a day ---- */

  var locker = (function () {
    var name = PREFIX + ACCOUNT + ":" + ADDRESS + ":" + frame.dataset.part + ":" + frame.dataset.subject;
    var key = null;
    var turn = Promise.resolve();

    function unlocked() {
      if (!locks) {
        return Promise.reject(new Error("This browser cannot lock what it keeps"));
      }
      key = key || slpLocker.key(frame.dataset.key);
      return key;
    }

    /* One after the other, so that an older text never comes after a newer. */
    function inTurn(act) {
      turn = turn.then(act, act).catch(function () { return null; });
      return turn;
    }

    function keep(value) {
      return inTurn(function () {
        return unlocked().then(function (k) { return slpLocker.seal(k, value); }).then(function (locked) {
          localStorage.setItem(name, JSON.stringify(locked));
        });
      });
    }

    function take() {
      return inTurn(function () {
        var stored = JSON.parse(localStorage.getItem(name));
        if (!stored || Date.now() - stored.at > KEPT_FOR) {
          localStorage.removeItem(name);
          return null;
        }
        return unlocked().then(function (k) { return slpLocker.open(k, stored); });
      });
    }

    function drop() {
      return inTurn(function () { localStorage.removeItem(name); });
    }

    return { keep: keep, take: take, drop: drop };
  }());

  function remember() {
    var fields = {};
    dirty().forEach(function (field) {
      fields[field] = { base: state[field].base, text: read(field), sent: state[field].sent };
    });
    if (Object.keys(fields).length) {
      locker.keep(fields);
    } else {
      locker.drop();
    }
  }

  /* ---- What the page says ---- */

  var strong = line.querySelector("b");
  var more = line.querySelector("span");

  function say(text, rest, link) {
    line.classList.toggle("slp-saved--not", !/^Sav/.test(text));
    if (strong.textContent !== text) {
      strong.textContent = text;
    }
    if (more.textContent !== rest + (link ? " " + link : "")) {
      more.textContent = rest;
      if (link) {
        var a = document.createElement("a");
        a.href = frame.dataset.signIn + "?to=" + encodeURIComponent(location.pathname + location.search);
        a.textContent = link;
        a.addEventListener("click", function () { leaving = locks; });
        more.append(" ", a);
      }
    }
  }

  function group(field) {
    var first = controls(field)[0];
    var set = first.closest("fieldset");
    return (set || first).closest(".govuk-form-group") || first.parentNode;
  }

  function under(field, kind) {
    var id = field + "-" + kind;
    var block = element(id);
    if (!block) {
      block = document.createElement("div");
      block.id = id.replace(/[^A-Za-z0-9]+/g, "-");
      block.className = "slp-" + kind;
      group(field).append(block);
    }
    block.replaceChildren();
    return block;
  }

  function away(field, kind) {
    var block = element(field + "-" + kind);
    if (block) {
      block.remove();
    }
  }

  function changedBy(field, other) {
    var note = under(field, "draft-changed");
    note.setAttribute("role", "status");
    note.textContent = "Changed by " + other.by + " at " + other.at;
  }

  function button(label, act) {
    var one = document.createElement("button");
    one.type = "button";
    one.className = "govuk-button govuk-button--secondary slp-button--small";
    one.textContent = label;
    one.addEventListener("click", act);
    return one;
  }

  function differs(field, other) {
    var before = state[field].other;
    state[field].other = other;
    if (before && before.base === other.base) {
      return;
    }
    away(field, "draft-changed");
    var block = under(field, "draft-conflict");
    block.setAttribute("role", "group");
    block.setAttribute("aria-label", "Two answers: " + other.label);
    block.tabIndex = -1;
    var told = document.createElement("p");
    told.setAttribute("role", "alert");
    told.textContent = other.by + " wrote something else here at " + other.at + ". Your own text is above and is not saved yet.";
    var theirs = document.createElement("blockquote");
    theirs.className = "slp-typed";
    theirs.textContent = words(field, other) || "Nothing: the answer was emptied.";
    var row = document.createElement("div");
    row.className = "slp-button-row";
    row.append(
      button("Keep mine", function () { settle(field, false); }),
      button("Take the answer of " + other.by, function () { settle(field, true); }));
    block.append(told, theirs, row);
  }

  function settle(field, theirs) {
    var other = state[field].other;
    state[field].other = null;
    state[field].base = other.base;
    state[field].kept = other.text;
    away(field, "draft-conflict");
    if (theirs) {
      put(field, other.text);
      state[field].kept = read(field);
      changedBy(field, other);
    }
    writeBases();
    remember();
    controls(field)[0].focus();
    save(true);
  }

  function refuses(wrong) {
    var field = names().find(function (one) { return one === wrong.field; });
    if (field) {
      state[field].refused = true;
      under(field, "draft-refused").textContent = "Not saved: " + wrong.message;
    }
  }

  /* Only a change is told: a list read out every quarter of a minute would drown what matters. */
  function others(present) {
    var block = document.getElementById("draft-others");
    if (block) {
      var text = present.length === 0 ? ""
        : present.join(" and ") + (present.length === 1 ? " has" : " have")
          + " this page open too. What each of you writes is shown to the other.";
      block.hidden = !text;
      var place = block.querySelector("p");
      if (place.textContent !== text) {
        place.textContent = text;
      }
    }
  }

  /* ---- Sending ---- */

  var busy = null;
  var wait = null;
  var since = 0;
  var failures = 0;
  var closed = false;
  var leaving = false;
  var lost = false;
  var signedOut = false;
  var lastSign = Date.now();
  var opened = Date.now();
  var lastSaved = strong.textContent;

  function body(fields) {
    var typed = {};
    var seen = {};
    names().forEach(function (field) { seen[field] = state[field].base; });
    fields.forEach(function (field) { typed[field] = { base: state[field].base, text: read(field) }; });
    return JSON.stringify({
      account: ACCOUNT, part: frame.dataset.part, subject: frame.dataset.subject, typed: typed, seen: seen
    });
  }

  function post(text, staying) {
    return fetch(ADDRESS, {
      method: "POST",
      body: text,
      credentials: "same-origin",
      keepalive: !staying && text.length < 60000,
      headers: { "Content-Type": "application/json", "Accept": "application/json" }
    });
  }

  function later(pause) {
    clearTimeout(wait);
    wait = setTimeout(function () { save(false); }, pause);
  }

  function again() {
    later(AGAIN[Math.min(failures, AGAIN.length) - 1]);
  }

  /* What the portal answered, field by field. */
  function merged(told, fields, sent) {
    var retry = false;
    told.conflicts.forEach(function (other) {
      var own = state[other.field];
      var mine = own && (own.sent.indexOf(other.text) >= 0 || own.sent.some(function (text) {
        return text.trim() === other.text.trim();
      }));
      if (mine) {
        /* Our own text, of which we never heard that it had arrived. */
        own.base = other.base;
        own.kept = other.text;
        retry = true;
      } else if (own) {
        differs(other.field, other);
      }
    });
    told.refused.forEach(refuses);
    names().forEach(function (field) {
      if (told.bases[field] && !told.changed.some(function (other) { return other.field === field; })) {
        state[field].base = told.bases[field];
        if (fields.indexOf(field) >= 0) {
          state[field].kept = sent[field];
          state[field].sent = [];
          away(field, "draft-changed");
        }
      }
    });
    told.changed.forEach(function (other) {
      var own = state[other.field];
      if (!own) {
        return;
      }
      if (own.other || own.refused) {
        differs(other.field, other);
      } else if (open(other.field)) {
        /* Begun while the answer was on its way: the next save will find the conflict. */
        retry = true;
      } else {
        put(other.field, other.text);
        own.base = other.base;
        own.kept = read(other.field);
        changedBy(other.field, other);
      }
    });
    writeBases();
    others(told.present);
    return retry;
  }

  /* Nothing is called saved while there is something that is not. */
  function saving() {
    if (sendable().length && !closed && !conflicts().length) {
      say("Saving", "");
    }
  }

  function tell(told) {
    var left = conflicts();
    if (left.length) {
      say(left.length === 1 ? "One answer is not saved" : left.length + " answers are not saved",
        "Choose below the question which text to keep.");
    } else if (names().some(function (field) { return state[field].refused; })) {
      say("Not all is saved", "One answer cannot be kept as it is; see there.");
    } else if (!dirty().length) {
      lastSaved = "Saved at " + told.saved;
      say(lastSaved, EMPTY);
    }
  }

  function kept() {
    return locks
      ? "What you typed is kept on this page and in this browser, for you only, until it can be sent."
      : "What you typed is kept on this page until it can be sent. Do not close it.";
  }

  function failed(text, link) {
    failures++;
    lost = true;
    signedOut = Boolean(link);
    if (dirty().length) {
      say("Not saved yet", text + " " + kept(), link);
    } else {
      say(lastSaved, text + " Everything you typed is saved.", link);
    }
    again();
  }

  /* Answers a promise of whether everything on the page is saved now. */
  function save(always) {
    if (busy) {
      return busy.then(function (done) { return sendable().length ? save(always) : done; });
    }
    clearTimeout(wait);
    var fields = sendable();
    if (closed || (!fields.length && !always)) {
      return Promise.resolve(!dirty().length);
    }
    var sent = {};
    fields.forEach(function (field) {
      sent[field] = read(field);
      if (state[field].sent.indexOf(sent[field]) < 0) {
        state[field].sent = state[field].sent.slice(-19).concat(sent[field]);
      }
    });
    if (fields.length) {
      since = 0;
      remember();
    }
    busy = post(body(fields), true).then(function (answer) {
      var json = (answer.headers.get("Content-Type") || "").indexOf("application/json") === 0;
      if (answer.status === 200 && json) {
        return answer.json().then(function (told) {
          failures = 0;
          signedOut = false;
          var retry = merged(told, fields, sent);
          tell(told);
          remember();
          if (fields.length) {
            document.dispatchEvent(new CustomEvent("slp:saved", { detail: fields }));
          }
          if (retry) {
            later(0);
          } else if (sendable().length) {
            later(PAUSE);
          }
        });
      }
      return (json ? answer.json() : Promise.resolve({ problem: "The portal could not save just now; we will try again." }))
        .then(function (told) {
          if (answer.status === 401) {
            failed("You have been signed out.", "Sign in again to carry on");
          } else if (answer.status >= 400 && answer.status < 500 && json) {
            closed = true;
            say("Not saved", told.problem + (dirty().length ? " What you typed is still on this page." : ""));
          } else {
            failed(told.problem);
          }
        });
    }, function () {
      failed("We could not reach the portal; we will try again.");
    }).catch(function (e) {
      /* The connection broke while the answer was read. */
      failed("We could not read the answer of the portal; we will try again.");
      window.console.error(e);
    }).then(function () {
      busy = null;
      return !dirty().length;
    });
    return busy;
  }

  /* ---- When ---- */

  function typed(event) {
    if (event.detail === "put") {
      return;
    }
    lastSign = Date.now();
    names().forEach(function (field) {
      if (state[field].refused && controls(field).indexOf(event.target) >= 0) {
        state[field].refused = false;
        away(field, "draft-refused");
      }
    });
    if (!dirty().length) {
      return;
    }
    remember();
    since = since || Date.now();
    if (failures === 0) {
      saving();
      later(Math.max(0, Math.min(PAUSE, since + LONGEST_PAUSE - Date.now())));
    }
  }

  function atOnce() {
    lastSign = Date.now();
    if (failures === 0) {
      save(false);
    }
  }

  function back() {
    if (document.visibilityState === "visible") {
      lastSign = Date.now();
      save(true);
    }
  }

  form.addEventListener("input", typed);
  form.addEventListener("change", atOnce);
  form.addEventListener("focusout", atOnce);
  window.addEventListener("online", function () { save(true); });
  document.addEventListener("visibilitychange", back);
  ["pointerdown", "keydown"].forEach(function (kind) {
    document.addEventListener(kind, function () { lastSign = Date.now(); });
  });
  setInterval(function () {
    if (!failures && !busy && document.visibilityState === "visible" && Date.now() - lastSign < WATCHED) {
      save(true);
    }
  }, HEARTBEAT);

  /* After a restart or a new session the portal does not know this page any more, and its buttons would lead nowhere:
     the names under which it knows its boxes now are read anew. Everything typed is saved by then. */
  function own(form, kind) {
    return Array.prototype.filter.call(form.querySelectorAll(kind), function (one) { return !one.closest("#hints"); });
  }

  function renewed() {
    if (!lost && Date.now() - opened < 600000) {
      return Promise.resolve();
    }
    return fetch(location.href, { credentials: "same-origin" }).then(function (answer) {
      return answer.ok && !answer.redirected ? answer.text() : "";
    }).then(function (text) {
      var fresh = new DOMParser().parseFromString(text, "text/html");
      var theirForms = fresh.querySelectorAll("main form");
      document.querySelectorAll("main form").forEach(function (old, number) {
        var form = theirForms[number];
        if (!form || own(old, "input, select, textarea, button").length < own(form, "input, select, textarea, button").length) {
          return;
        }
        Array.prototype.forEach.call(form.elements, function (element) {
          var mine = element.id && !/:/.test(element.id) ? document.getElementById(element.id) : null;
          if (mine) {
            mine.name = element.name;
          }
        });
        ["input[type=hidden]", "input[type=submit]"].forEach(function (kind) {
          var theirs = own(form, kind);
          own(old, kind).forEach(function (one, place) {
            if (theirs[place]) {
              one.name = theirs[place].name;
              one.value = theirs[place].value;
            }
          });
        });
      });
      writeBases();
      lost = false;
      opened = Date.now();
    }).catch(function () { return null; });
  }

  /* Whether all is saved, asked again a few times where only the connection failed: a press outlives a hiccup. */
  function certainly(tries) {
    return save(true).then(function (all) {
      if (!failures || closed || signedOut || !tries) {
        return all && !failures;
      }
      return new Promise(function (done) { setTimeout(done, PRESS_AGAIN); }).then(function () {
        return certainly(tries - 1);
      });
    });
  }

  /* A button: first what was typed, then the button. What cannot be saved holds the page, and loses nothing. */
  function first(event, go, held) {
    if (leaving || (!dirty().length && !busy && !lost && Date.now() - opened < 600000)) {
      return;
    }
    event.preventDefault();
    certainly(2).then(function (all) {
      if (all) {
        return renewed().then(function () {
          leaving = true;
          go();
        });
      }
      if (dirty().length && held) {
        say("Not signed out", held);
      } else if (conflicts().length) {
        element(conflicts()[0] + "-draft-conflict").focus();
      } else {
        line.scrollIntoView({ block: "center" });
      }
      return null;
    });
  }

  document.querySelectorAll("main form").forEach(function (one) {
    one.addEventListener("submit", function (event) {
      var pressed = event.submitter;
      first(event, function () { one.requestSubmit(pressed); });
    });
  });
  document.querySelectorAll(".slp-sign-out").forEach(function (out) {
    var asked = false;
    out.addEventListener("submit", function (event) {
      if (!asked) {
        asked = true;
        first(event, function () { out.submit(); },
          "Not everything here is saved. " + kept() + " Sign out again to leave all the same.");
      }
    });
  });
  window.addEventListener("pageshow", function () { leaving = false; });
  window.addEventListener("pagehide", function () {
    var fields = sendable();
    if (fields.length && !closed) {
      post(body(fields), false).catch(function () { return null; });
    }
  });
  window.addEventListener("beforeunload", function (event) {
    if (dirty().length && !leaving && (failures || closed || conflicts().length)) {
      event.preventDefault();
    }
  });
  document.addEventListener("slp:signed-out", function (event) {
    event.preventDefault();
    save(true);
  });

  /* ---- At the beginning: what an earlier visit could not send comes back, and is merged like anything typed ---- */

  locker.take().then(function (fields) {
    var found = 0;
    Object.keys(fields || {}).forEach(function (field) {
      if (state[field] && fields[field].text !== read(field) && !open(field)) {
        state[field].base = fields[field].base;
        state[field].sent = fields[field].sent || [];
        put(field, fields[field].text);
        found++;
      }
    });
    if (found) {
      say("Not saved yet", "What you typed before is back on this page and is being saved.");
    } else if (fields && !dirty().length) {
      locker.drop();
    }
    return save(true);
  });
}());
