/* What is new since the last visit, for readers without an account. Kept in this browser, only if the reader asks for it,
   as two days; sent to nobody unless the link is followed, and then as a day. */
(function () {
  "use strict";

  var KEY = "slp-visits";
  var box = document.querySelector("[data-visits]");
  if (!box) {
    return;
  }

  function part(name) {
    return box.querySelector("[data-visits-" + name + "]");
  }

  function today() {
    var now = new Date();
    return now.getFullYear() + "-" + ("0" + (now.getMonth() + 1)).slice(-2) + "-" + ("0" + now.getDate()).slice(-2);
  }

  function day(text) {
    return /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? text : "";
  }

  function read() {
    try {
      var kept = localStorage.getItem(KEY);
      if (kept === null) {
        return null;
      }
      var days = kept.split(" ");
      return { seen: day(days[0] || ""), before: day(days[1] || "") };
    } catch (e) {
      return undefined;
    }
  }

  function write(days) {
    try {
      localStorage.setItem(KEY, days.seen + " " + days.before);
    } catch (e) {
      box.hidden = true;
    }
  }

  function show() {
    var days = read();
    if (days === undefined) {
      return;
    }
    box.hidden = false;
    part("ask").hidden = days !== null;
    part("kept").hidden = days === null;
    part("new").hidden = true;
    if (days === null) {
      return;
    }
    if (days.seen !== today()) {
      days = { seen: today(), before: days.seen };
      write(days);
    }
    if (days.before) {
      var link = document.createElement("a");
      var words = new Date(days.before + "T12:00:00").toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
      link.href = box.getAttribute("data-visits") + "&since=" + days.before;
      link.textContent = part("new").getAttribute("data-visits-new") + " " + words;
      part("new").replaceChildren(link);
      part("new").hidden = false;
    }
  }

  part("remember").addEventListener("click", function () {
    write({ seen: today(), before: "" });
    show();
    part("forget").focus();
  });

  part("forget").addEventListener("click", function () {
    try {
      localStorage.removeItem(KEY);
    } catch (e) {
      return;
    }
    show();
    part("remember").focus();
  });

  show();
})();
