/* Keeps what is typed into the forms of a page until the portal has taken it: locked with the writer's own key, in this
   browser, for a day at most. When the session has ended, the portal is gone or the page was closed, it is there again
   at the next visit. Pages that save while somebody writes do it themselves, in autosave.js. Everything works without
   this file; the page that says that somebody was signed out then shows what was sent. The other side is KeptForms. */
(function () {
  "use strict";

  var page = document.getElementById("session-warning");
  var PREFIX = "slp-form:";
  if (!page || !window.fetch) {
    return;
  }

  function stored() {
    try {
      return Object.keys(localStorage).filter(function (name) { return name.indexOf(PREFIX) === 0; });
    } catch (e) {
      /* A browser that keeps nothing. */
      return [];
    }
  }

  function read(name) {
    try {
      return JSON.parse(localStorage.getItem(name)) || {};
    } catch (e) {
      return {};
    }
  }

  /* What the portal says that it has taken. */
  var taken = (page.dataset.taken || "").split(" ");
  stored().forEach(function (name) {
    if (taken.indexOf(read(name).id) >= 0) {
      localStorage.removeItem(name);
    }
  });
  if (!slpLocker.able) {
    return;
  }

  /* ---- Boxes by names that are the same when the page is made anew ---- */

  var TYPED = ["text", "email", "tel", "search", "url", "number", "date", "time", "radio", "checkbox"];

  function isChoice(box) {
    return box.type === "radio" || box.type === "checkbox";
  }

  function groups(form) {
    var all = {};
    Array.prototype.forEach.call(form.elements, function (box) {
      var typed = box.tagName === "TEXTAREA" || box.tagName === "SELECT"
        || box.tagName === "INPUT" && TYPED.indexOf(box.type) >= 0;
      if (!typed || !box.name || box.disabled || box.readOnly || box.closest(".ui-datatable")) {
        return;
      }
      var first = isChoice(box) ? form.querySelector("input[name='" + CSS.escape(box.name) + "']") : box;
      var key = first.id && first.id.indexOf(":") < 0 ? first.id : first.name.replace(/j_idt\d+:/g, "");
      (all[key] = all[key] || []).push(box);
    });
    return all;
  }

  function valueOf(boxes, asMade) {
    if (isChoice(boxes[0])) {
      return boxes.filter(function (box) { return asMade ? box.defaultChecked : box.checked; })
        .map(function (box) { return box.value; }).join("\n");
    }
    if (boxes[0].tagName === "SELECT" && asMade) {
      var options = Array.prototype.slice.call(boxes[0].options);
      var made = options.find(function (option) { return option.defaultSelected; }) || options[0];
      return made ? made.value : "";
    }
    return asMade ? boxes[0].defaultValue : boxes[0].value;
  }

  function put(boxes, text) {
    if (isChoice(boxes[0])) {
      var ticked = text.split("\n");
      boxes.forEach(function (box) { box.checked = ticked.indexOf(box.value) >= 0; });
    } else {
      boxes[0].value = text;
    }
    boxes[0].dispatchEvent(new CustomEvent("input", { bubbles: true, detail: "put" }));
    return valueOf(boxes) === text;
  }

  /* The question, as the person reads it. */
  function question(boxes) {
    var set = boxes[0].closest("fieldset");
    var words = set ? set.querySelector("legend") : boxes[0].labels && boxes[0].labels[0];
    return words ? words.textContent.trim() : "";
  }

  /* ---- The forms of this page ---- */

  /* An address that opens further boxes is still the address of this page. */
  var opening = document.querySelector("main form input[type=hidden][data-opens]");
  var here = (function () {
    var search = new URLSearchParams(location.search);
    if (opening) {
      search.delete(opening.dataset.opens);
    }
    return location.pathname + (search.toString() ? "?" + search : "");
  }());
  var forms = Array.prototype.filter.call(document.querySelectorAll("main form"), function (form) {
    return form.method === "post" && !form.closest("#draft") && Object.keys(groups(form)).length
      && !form.querySelector("input[type=password]");
  }).map(function (form) {
    return {
      form: form,
      place: (form.id || form.name).replace(/j_idt\d+:/g, ""),
      id: crypto.randomUUID(),
      bases: {},
      /* What the portal carried on to this page without having saved it. */
      unsent: (form.dataset.unsent || "").split(" "),
      homeless: {}
    };
  });
  var visited = stored().filter(function (name) { return name.indexOf(":" + here + ":") > 0; });
  if (!forms.length && !visited.length) {
    return;
  }

  /* For whom the page is made, and their key; asked for at once, as a session that has ended tells neither. */
  var account = "";
  var key = null;
  var turn = Promise.resolve();
  var pending = 0;

  function unlocked() {
    key = key || fetch(page.dataset.key, { credentials: "same-origin" }).then(function (answer) {
      return answer.ok ? answer.json() : Promise.reject(new Error("Signed out"));
    }).then(function (told) {
      account = told.account;
      return slpLocker.key(told.key);
    }).catch(function (e) {
      key = null;
      throw e;
    });
    return key;
  }

  /* One after the other, so that an older text never comes after a newer. */
  function inTurn(act) {
    pending++;
    turn = turn.then(act, act).catch(function () { return null; }).then(function (result) {
      pending = Math.max(0, pending - 1);
      return result;
    });
    return turn;
  }

  function typedInto(one) {
    var all = groups(one.form);
    var fields = {};
    Object.keys(all).forEach(function (name) {
      var base = name in one.bases ? one.bases[name]
        : one.unsent.indexOf(name) >= 0 ? "" : valueOf(all[name], true);
      var text = valueOf(all[name]);
      if (text !== base) {
        fields[name] = { base: base, text: text, question: question(all[name]) };
      }
    });
    return fields;
  }

  function dirty() {
    return forms.filter(function (one) { return Object.keys(typedInto(one)).length; });
  }

  function entry(one) {
    return PREFIX + account + ":" + here + ":" + one.place;
  }

  function remember(one) {
    return inTurn(function () {
      var fields = Object.assign({}, one.homeless, typedInto(one));
      var opens = opening && one.form.contains(opening) ? opening.value : "";
      return unlocked().then(function (k) {
        return Object.keys(fields).length ? slpLocker.seal(k, { fields: fields, opens: opens }) : null;
      }).then(function (locked) {
        if (locked) {
          locked.id = one.id;
          localStorage.setItem(entry(one), JSON.stringify(locked));
        } else {
          localStorage.removeItem(entry(one));
        }
      });
    });
  }

  /* ---- What the page says ---- */

  function block(tag, text, style) {
    var made = document.createElement(tag);
    made.textContent = text || "";
    if (style) {
      made.className = style;
    }
    return made;
  }

  function note(one, text, role) {
    var told = block("div", "", "slp-note slp-kept");
    told.setAttribute("role", role);
    told.append(block("p", text));
    if (one) {
      one.form.before(told);
    } else {
      document.getElementById("main").prepend(told);
    }
    return told;
  }

  function button(label, act) {
    var made = block("button", label, "govuk-button govuk-button--secondary slp-button--small");
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  function changedMeanwhile(boxes, now) {
    var told = block("div", "", "slp-draft-conflict");
    told.append(
      block("p", "This answer was changed after you typed. Your own text is above; this is what the page holds now:"),
      block("blockquote", now || "Nothing: the answer was emptied.", "slp-typed"));
    (boxes[0].closest(".govuk-form-group") || boxes[0].parentNode).append(told);
    return told;
  }

  function when(at) {
    return new Date(at).toLocaleString("en-GB", {
      day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone: "Europe/London"
    }).replace(", ", " at ");
  }

  function tellBack(one, at, undo) {
    var told = note(one, "What you typed here on " + when(at) + " is back in its boxes. As far as this browser knows, it "
      + "was not sent.", "status");
    told.append(button("Take it out again", function () {
      undo.forEach(function (act) { act(); });
      told.remove();
      remember(one);
    }));
  }

  /* The question is not on the page any more: the words are shown, to be copied. */
  function tellHomeless(one, name, at, fields) {
    var told = note(one, "What you typed on " + when(at) + " has no box on this page now. Copy what you need.", "status");
    Object.keys(fields).forEach(function (field) {
      told.append(block("p", fields[field].question), block("blockquote", fields[field].text, "slp-typed"));
    });
    told.append(button("Remove it", function () {
      told.remove();
      if (one) {
        one.homeless = {};
        remember(one);
      } else {
        localStorage.removeItem(name);
      }
    }));
  }

  /* ---- At the beginning: what an earlier visit could not send comes back ---- */

  function bringBack(name, kept, held) {
    var again = Boolean(kept.id) && page.dataset.again === kept.id;
    var undo = [];
    var home = null;
    var homeless = {};
    Object.keys(held.fields).forEach(function (field) {
      var typed = held.fields[field];
      var one = forms.find(function (form) { return groups(form.form)[field]; });
      if (!one) {
        homeless[field] = typed;
        return;
      }
      var boxes = groups(one.form)[field];
      if (again) {
        /* The portal has just given back what it was sent. */
        one.bases[field] = typed.base;
        return;
      }
      var now = valueOf(boxes);
      if (now === typed.text || now !== valueOf(boxes, true)) {
        return;
      }
      if (!put(boxes, typed.text)) {
        put(boxes, now);
        homeless[field] = typed;
        return;
      }
      home = one;
      undo.push(function () { put(boxes, now); });
      if (now !== typed.base) {
        var told = changedMeanwhile(boxes, now);
        undo.push(function () { told.remove(); });
      }
    });
    var place = forms.find(function (one) { return entry(one) === name; }) || home || forms[0] || null;
    if (undo.length) {
      tellBack(home, kept.at, undo);
    }
    if (Object.keys(homeless).length) {
      if (place) {
        Object.assign(place.homeless, homeless);
      }
      if (!again) {
        tellHomeless(place, name, kept.at, homeless);
      }
    }
    if (place && entry(place) !== name) {
      localStorage.removeItem(name);
    }
  }

  function list(text) {
    return (text || "").split(",").filter(Boolean);
  }

  /* Boxes that were opened in the form are opened again, by its address; once, as not all need be possible any more. */
  function opens(found) {
    var search = new URLSearchParams(location.search);
    var asked = list(search.get(opening.dataset.opens));
    var missing = found.map(function (one) { return list(one.held.opens); }).flat().filter(function (name) {
      return list(opening.value).indexOf(name) < 0 && asked.indexOf(name) < 0;
    });
    if (missing.length) {
      search.set(opening.dataset.opens, list(opening.value).concat(missing).join(","));
      location.replace(location.pathname + "?" + search);
    }
    return missing.length > 0;
  }

  inTurn(function () {
    return unlocked().then(function (k) {
      var mine = visited.filter(function (name) { return name.indexOf(PREFIX + account + ":" + here + ":") === 0; });
      return Promise.all(mine.map(function (name) {
        var kept = read(name);
        return slpLocker.open(k, kept).then(function (held) { return { name: name, kept: kept, held: held }; })
          .catch(function () { return null; });
      }));
    }).then(function (found) {
      found = found.filter(Boolean);
      if (opening && !page.dataset.again && opens(found)) {
        return;
      }
      found.forEach(function (one) { bringBack(one.name, one.kept, one.held); });
      if (found.length || dirty().length) {
        forms.forEach(remember);
      }
    });
  });

  /* ---- While somebody types, and when they send ---- */

  forms.forEach(function (one) {
    ["input", "change"].forEach(function (kind) {
      one.form.addEventListener(kind, function (event) {
        if (event.detail !== "put") {
          remember(one);
        }
      });
    });
    one.form.addEventListener("submit", function (event) {
      if (event.defaultPrevented || !pending) {
        return;
      }
      var pressed = event.submitter;
      event.preventDefault();
      Promise.race([turn, new Promise(function (done) { setTimeout(done, 2000); })]).then(function () {
        pending = 0;
        one.form.requestSubmit(pressed);
      });
    });
    /* By this number the portal tells the next page what it has taken. */
    one.form.addEventListener("formdata", function (event) { event.formData.append("slp-kept", one.id); });
  });

  /* Who is signed out amid typing stays on the page. */
  var told = null;
  document.addEventListener("slp:signed-out", function (event) {
    var open = dirty();
    if (!open.length || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    if (!told) {
      told = note(open[0], "You have been signed out. What you typed is kept in this browser, for you only, and is back on "
        + "this page when you have signed in.", "alert");
      var link = block("a", "Sign in again to carry on");
      link.href = page.dataset.signIn + "?to=" + encodeURIComponent(location.pathname + location.search);
      told.append(link);
    }
  });
}());
