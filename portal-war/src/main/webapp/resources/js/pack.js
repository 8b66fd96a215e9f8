/* Reading lists without this file are made by following links. With it a passage is added where one reads, and the list
   is kept in this browser, and nowhere else. */
(function () {
  "use strict";

  var KEY = "slp-pack";
  var EDIT = "slp-pack-edit";
  var MOST = 60;
  var LONGEST = 6500;

  function read() {
    try {
      return new URLSearchParams(localStorage.getItem(KEY) || "");
    } catch (e) {
      return null;
    }
  }

  function only(query) {
    var kept = new URLSearchParams();
    query.getAll("p").forEach(function (part) { kept.append("p", part); });
    ["title", "note"].forEach(function (name) {
      if (query.get(name)) {
        kept.set(name, query.get(name));
      }
    });
    return kept;
  }

  function write(query) {
    try {
      localStorage.setItem(KEY, query.toString());
      return true;
    } catch (e) {
      return false;
    }
  }

  function codes(query) {
    var all = [];
    query.getAll("p").forEach(function (part) {
      var colon = part.indexOf(":");
      part.slice(colon + 1).split(",").forEach(function (anchor) { all.push(part.slice(0, colon) + ":" + anchor); });
    });
    return all;
  }

  function address(base, query) {
    var text = query.toString().replace(/%3A/g, ":").replace(/%2C/g, ",");
    return base + (text ? "?" + text : "");
  }

  function show() {
    var list = read();
    if (!list) {
      return;
    }
    var number = codes(list).length;
    document.querySelectorAll("[data-reading-link]").forEach(function (link) {
      if (number) {
        link.href = address(link.getAttribute("href").split("?")[0], list);
        link.textContent = link.dataset.readingLink + " (" + number + ")";
      }
    });
    var there = codes(list);
    document.querySelectorAll("a[data-passage]").forEach(function (link) {
      if (there.indexOf(link.dataset.passage) >= 0) {
        link.lastChild.textContent = " to reading list (added)";
        link.classList.add("slp-add--done");
      }
    });
  }

  var told = document.createElement("div");
  told.className = "slp-visually-hidden";
  told.setAttribute("role", "status");
  document.body.append(told);

  document.querySelectorAll("a[data-passage]").forEach(function (link) {
    link.addEventListener("click", function (event) {
      var list = read();
      if (!list || event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      var code = link.dataset.passage;
      if (codes(list).indexOf(code) < 0) {
        /* A neighbour of the same document joins the part before it, so that the address stays short. */
        var parts = list.getAll("p");
        var last = parts[parts.length - 1] || "";
        var slug = code.slice(0, code.indexOf(":") + 1);
        if (last.indexOf(slug) === 0) {
          parts[parts.length - 1] = last + "," + code.slice(slug.length);
        } else {
          parts.push(code);
        }
        list.delete("p");
        parts.forEach(function (part) { list.append("p", part); });
        if (codes(list).length > MOST || list.toString().length > LONGEST) {
          return;
        }
        if (!write(list)) {
          return;
        }
      }
      event.preventDefault();
      show();
      told.textContent = "In your reading list, which has " + codes(list).length
        + (codes(list).length === 1 ? " passage." : " passages.");
    });
  });

  function edited() {
    try {
      sessionStorage.setItem(EDIT, "1");
    } catch (e) {
      /* Then the list on the next page is asked about. */
    }
  }

  document.querySelectorAll("a[data-pack-edit]").forEach(function (link) {
    link.addEventListener("click", edited);
  });
  document.querySelectorAll("form[data-pack-edit]").forEach(function (form) {
    form.addEventListener("submit", edited);
  });
  document.querySelectorAll("a[data-pack-new]").forEach(function (link) {
    link.addEventListener("click", function () { write(new URLSearchParams()); });
  });

  var pack = document.getElementById("pack");
  var mine = read();
  if (pack && mine) {
    var here = only(new URLSearchParams(location.search));
    var kept = mine.toString();
    var mayWrite = false;
    try {
      mayWrite = sessionStorage.getItem(EDIT) === "1";
      sessionStorage.removeItem(EDIT);
    } catch (e) {
      mayWrite = false;
    }
    if (mayWrite) {
      /* A list that was just emptied stays empty; a passage that was just added is in the page, not yet in the address. */
      var parts = Array.from(document.querySelectorAll("form[data-pack-edit] input[name=p]"));
      var now = new URLSearchParams();
      parts.forEach(function (part) { now.append("p", part.value); });
      ["title", "note"].forEach(function (name) {
        if (document.getElementById(name).value) {
          now.set(name, document.getElementById(name).value);
        }
      });
      write(now);
    } else if (!location.search && kept) {
      location.replace(address(location.pathname, mine));
    } else if (here.toString() && !kept) {
      write(here);
    } else if (here.toString() !== kept) {
      var note = document.createElement("div");
      note.className = "slp-note";
      var words = document.createElement("p");
      words.textContent = "This list came by a link. The list that this browser keeps is another one. ";
      var open = document.createElement("a");
      open.href = address(location.pathname, mine);
      open.textContent = "Open yours";
      var keep = document.createElement("button");
      keep.type = "button";
      keep.className = "govuk-button govuk-button--secondary slp-button--small";
      keep.textContent = "Keep this one instead";
      keep.addEventListener("click", function () {
        if (write(here)) {
          note.remove();
          told.textContent = "Kept.";
        }
      });
      words.append(open);
      note.append(words, keep);
      pack.querySelector("h1").after(note);
    }
  }

  show();
}());
