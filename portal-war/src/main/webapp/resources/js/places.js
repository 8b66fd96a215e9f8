/* Turns a long list of places into a box that is written in and suggests (the combobox of the ARIA practices: arrow keys,
   Enter, Escape). The list stays the form's own field and holds the answer, so saving and sending know nothing of this.
   Without this file the list itself is there. */
(function () {
  "use strict";

  var MOST = 12;
  var PAUSE = 600;

  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/['\u2019.]/g, "");
  }

  function words(text) {
    return plain(text).split(/[^a-z0-9]+/).filter(Boolean);
  }

  /* Every word that was written begins a word of the place; those whose name itself begins so come first. */
  function found(options, text) {
    var wanted = words(text);
    var start = wanted.join(" ");
    return options.filter(function (option) {
      var has = words(option.text + " " + option.value);
      return wanted.every(function (word) {
        return has.some(function (one) { return one.indexOf(word) === 0; });
      });
    }).map(function (option, order) {
      return { option: option, order: words(option.text).join(" ").indexOf(start) === 0 ? order - 1000 : order };
    }).sort(function (one, other) {
      return one.order - other.order;
    }).map(function (one) { return one.option; });
  }

  function search(group) {
    var select = group.querySelector("select");
    var label = group.querySelector("label");
    var options = Array.prototype.filter.call(select.options, function (option) { return option.value; });
    var none = Array.prototype.find.call(select.options, function (option) { return !option.value; });
    var input = document.createElement("input");
    var list = document.createElement("ul");
    var wrong = document.createElement("p");
    var told = document.createElement("div");
    var lit = -1;
    var wait;
    var own = false;

    input.type = "text";
    input.id = select.id + "-search";
    input.className = "govuk-input govuk-!-width-two-thirds"
      + (select.classList.contains("govuk-select--error") ? " govuk-input--error" : "");
    input.autocomplete = "off";
    input.spellcheck = false;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", select.id + "-list");
    if (select.getAttribute("aria-invalid")) {
      input.setAttribute("aria-invalid", "true");
    }
    list.id = select.id + "-list";
    list.className = "slp-place__list";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", label.textContent.trim());
    wrong.id = select.id + "-no-place";
    wrong.className = "slp-place__wrong";
    wrong.hidden = true;
    told.className = "slp-visually-hidden";
    told.setAttribute("role", "status");
    input.setAttribute("aria-describedby",
      ((select.getAttribute("aria-describedby") || "") + " " + wrong.id).trim());

    function name() {
      var chosen = select.selectedOptions[0];
      return chosen && chosen.value ? chosen.text : "";
    }

    function close() {
      list.hidden = true;
      lit = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function tell(text) {
      clearTimeout(wait);
      wait = setTimeout(function () { told.textContent = text; }, PAUSE);
    }

    function mark(place) {
      var lines = list.children;
      if (lit >= 0 && lines[lit]) {
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

    function set(value) {
      wrong.hidden = true;
      if (select.value !== value && (value || none)) {
        select.value = value;
        own = true;
        select.dispatchEvent(new Event("change", { bubbles: true }));
        own = false;
      }
    }

    function choose(option) {
      input.value = option.text;
      close();
      set(option.value);
      told.textContent = option.text + " chosen";
    }

    function suggest(text) {
      var all = found(options, text);
      list.replaceChildren.apply(list, all.slice(0, MOST).map(function (option, number) {
        var line = document.createElement("li");
        line.id = list.id + "-" + number;
        line.setAttribute("role", "option");
        line.setAttribute("aria-selected", "false");
        line.textContent = option.text;
        line.addEventListener("mousedown", function (event) { event.preventDefault(); });
        line.addEventListener("click", function () { choose(option); });
        return line;
      }));
      lit = -1;
      input.removeAttribute("aria-activedescendant");
      list.hidden = !all.length;
      input.setAttribute("aria-expanded", String(Boolean(all.length)));
      tell(all.length === 0 ? "No place is called that." : all.length === 1 ? "1 place: " + all[0].text
        : all.length + " places. Use the arrow keys to choose.");
      return all;
    }

    /* What was written when the box is left: the place of that name, the only one that is meant, or none. */
    function settle() {
      var text = input.value.trim();
      var exact = options.find(function (option) { return plain(option.text) === plain(text) || option.value === text; });
      var all = text && !exact ? found(options, text) : [];
      close();
      if (text === name()) {
        wrong.hidden = true;
      } else if (exact || all.length === 1) {
        choose(exact || all[0]);
      } else {
        set("");
        if (text) {
          wrong.textContent = (all.length ? "More than one place is called that." : "No place is called that.")
            + " Choose one of those suggested; until then there is no answer here.";
          wrong.hidden = false;
          tell(wrong.textContent);
        }
      }
    }

    input.value = name();
    label.htmlFor = input.id;
    select.hidden = true;
    select.after(input, list, wrong, told);
    select.focus = function () { input.focus(); };

    /* The answer can be put there by somebody else who writes on the same draft. */
    ["input", "change"].forEach(function (kind) {
      select.addEventListener(kind, function () {
        if (!own) {
          input.value = name();
          wrong.hidden = true;
        }
      });
    });
    input.addEventListener("input", function () {
      wrong.hidden = true;
      if (input.value.trim()) {
        suggest(input.value);
      } else {
        close();
        set("");
      }
    });
    input.addEventListener("keydown", function (event) {
      var last = list.children.length - 1;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) {
          suggest(input.value === name() ? "" : input.value);
          last = list.children.length - 1;
          mark(event.key === "ArrowDown" ? 0 : last);
        } else {
          mark(event.key === "ArrowDown" ? (lit >= last ? 0 : lit + 1) : (lit <= 0 ? last : lit - 1));
        }
      } else if (event.key === "Enter") {
        if (!list.hidden && lit >= 0) {
          event.preventDefault();
          list.children[lit].click();
        } else if (input.value.trim() !== name()) {
          event.preventDefault();
          settle();
        }
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      }
    });
    input.addEventListener("blur", settle);

    function meant(hash) {
      return hash === "#" + select.id;
    }

    /* Links of the list of errors and of the answers lead to the field; that is the box now. */
    document.addEventListener("click", function (event) {
      var link = event.target.closest && event.target.closest("a[href^='#']");
      if (link && meant(link.getAttribute("href"))) {
        event.preventDefault();
        input.focus();
      }
    });
    if (meant(location.hash)) {
      input.focus();
    }
  }

  if (String.prototype.normalize && Element.prototype.replaceChildren) {
    document.querySelectorAll("[data-place]").forEach(search);
  }
}());
