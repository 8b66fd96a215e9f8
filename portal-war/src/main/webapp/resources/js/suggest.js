/* The search box suggests while one types (the combobox of the ARIA practices: arrow keys, Enter, Escape). The box stays the
   form's own; a suggestion is taken only when somebody chooses it. Without this file one types and searches. */
(function () {
  "use strict";

  var PAUSE = 150;
  var TELL = 800;
  var SHORTEST = 2;
  var KINDS = { theme: "Theme", document: "Document", phrase: "" };

  function suggesting(input) {
    var box = input.parentNode;
    var base = input.getAttribute("data-base") || "";
    var list = document.createElement("ul");
    var told = document.createElement("div");
    var known = new Map();
    var lit = -1;
    var wait;
    var say;
    var asking = null;

    list.id = input.id + "-suggestions";
    list.className = "slp-suggest";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Suggestions");
    told.className = "slp-visually-hidden";
    told.setAttribute("role", "status");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);
    box.append(list);
    box.after(told);

    function tell(text) {
      clearTimeout(say);
      say = setTimeout(function () { told.textContent = text; }, TELL);
    }

    function close() {
      clearTimeout(wait);
      clearTimeout(say);
      if (asking) {
        asking.abort();
        asking = null;
      }
      told.textContent = "";
      list.hidden = true;
      lit = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function mark(place) {
      var lines = list.children;
      if (lines[lit]) {
        lines[lit].setAttribute("aria-selected", "false");
      }
      lit = place;
      if (lines[lit]) {
        lines[lit].setAttribute("aria-selected", "true");
        lines[lit].scrollIntoView({ block: "nearest" });
        input.setAttribute("aria-activedescendant", lines[lit].id);
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    }

    /* A term is searched for, with the filters of the form; a theme and a document have a page. */
    function choose(suggestion) {
      close();
      if (suggestion.kind === "phrase") {
        input.value = suggestion.text;
        input.form.requestSubmit();
      } else {
        location.assign(base + suggestion.url);
      }
    }

    function show(all) {
      list.replaceChildren.apply(list, all.map(function (suggestion, number) {
        var line = document.createElement("li");
        var words = document.createElement("span");
        line.id = list.id + "-" + number;
        line.setAttribute("role", "option");
        line.setAttribute("aria-selected", "false");
        words.textContent = suggestion.text;
        line.append(words);
        if (KINDS[suggestion.kind]) {
          var kind = document.createElement("small");
          kind.textContent = KINDS[suggestion.kind];
          line.append(" ", kind);
        }
        line.addEventListener("mousedown", function (event) { event.preventDefault(); });
        line.addEventListener("click", function () { choose(suggestion); });
        return line;
      }));
      lit = -1;
      input.removeAttribute("aria-activedescendant");
      list.hidden = !all.length;
      input.setAttribute("aria-expanded", String(Boolean(all.length)));
      tell(!all.length ? "" : all.length === 1 ? "1 suggestion. Use the arrow keys."
        : all.length + " suggestions. Use the arrow keys.");
    }

    function ask() {
      var typed = input.value.trim();
      if (asking) {
        asking.abort();
        asking = null;
      }
      if (typed.length < SHORTEST || typed.length > 200) {
        close();
        return;
      }
      if (known.has(typed)) {
        show(known.get(typed));
        return;
      }
      var mine = new AbortController();
      asking = mine;
      fetch(input.getAttribute("data-suggest") + "?q=" + encodeURIComponent(typed), {
        signal: mine.signal, credentials: "omit", headers: { Accept: "application/json" }
      }).then(function (answer) {
        if (!answer.ok) {
          throw new Error("no suggestions");
        }
        return answer.json();
      }).then(function (answer) {
        known.set(typed, answer.suggestions);
        if (asking === mine && document.activeElement === input) {
          show(answer.suggestions);
        }
      }).catch(function () {
        /* No suggestions: the search itself does not need them. */
      });
    }

    input.addEventListener("input", function () {
      clearTimeout(wait);
      wait = setTimeout(ask, PAUSE);
    });
    input.addEventListener("keydown", function (event) {
      var last = list.children.length - 1;
      if (event.isComposing) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) {
          ask();
        } else if (event.key === "ArrowDown") {
          mark(lit >= last ? -1 : lit + 1);
        } else {
          mark(lit < 0 ? last : lit - 1);
        }
      } else if (event.key === "Enter" && !list.hidden && lit >= 0) {
        event.preventDefault();
        list.children[lit].click();
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      }
    });
    input.addEventListener("blur", close);
    input.form.addEventListener("submit", close);
  }

  if (window.fetch && window.AbortController && Element.prototype.replaceChildren
      && HTMLFormElement.prototype.requestSubmit) {
    document.querySelectorAll("input[data-suggest]").forEach(suggesting);
  }
}());
