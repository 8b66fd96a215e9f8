/* Everything works without this file. It focuses the list of errors, counts characters, warns before the session
   ends, and copies a citation. */
(function () {
  "use strict";

  var summary = document.querySelector("[data-focus]");
  if (summary) {
    summary.focus();
  }

  document.querySelectorAll("textarea[data-limit]").forEach(function (box) {
    var words = document.getElementById(box.id + "-limit");
    var limit = Number(box.dataset.limit);
    var live = document.createElement("div");
    live.className = "slp-visually-hidden";
    live.setAttribute("aria-live", "polite");
    words.after(live);
    var wait;
    function tell() {
      var left = limit - box.value.length;
      var number = Math.abs(left) === 1 ? "1 character" : Math.abs(left) + " characters";
      words.textContent = left < 0 ? "You have " + number + " too many" : "You have " + number + " left";
      words.classList.toggle("govuk-error-message", left < 0);
      clearTimeout(wait);
      wait = setTimeout(function () { live.textContent = words.textContent; }, 1000);
    }
    box.addEventListener("input", tell);
    tell();
  });

  document.querySelectorAll(".slp-cite").forEach(function (block) {
    if (!navigator.clipboard) {
      return;
    }
    var button = document.createElement("button");
    button.type = "button";
    button.className = "govuk-button govuk-button--secondary slp-button--small slp-cite__copy slp-no-print";
    button.textContent = "Copy citation";
    var told = document.createElement("span");
    told.className = "slp-cite__told";
    told.setAttribute("role", "status");
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(block.querySelector("p").textContent.trim()).then(
        function () { told.textContent = "Copied"; },
        function () { told.textContent = "Select the text and copy it"; });
    });
    block.append(button, told);
  });

  document.querySelectorAll("[data-print]").forEach(function (link) {
    link.addEventListener("click", function (event) {
      event.preventDefault();
      window.print();
    });
  });

  /* What the browser keeps of what could not be sent goes after a day, on whatever page somebody is. */
  try {
    Object.keys(localStorage).forEach(function (name) {
      if (/^slp-(draft|form):/.test(name) && Date.now() - JSON.parse(localStorage.getItem(name)).at > 86400000) {
        localStorage.removeItem(name);
      }
    });
  } catch (e) {
    /* A browser that keeps nothing has nothing to remove. */
  }

  /* The session: a warning three minutes before the end, in words, with a way to stay and a way to leave. */
  var session = document.getElementById("session-warning");
  if (!session || typeof HTMLDialogElement === "undefined") {
    return;
  }
  var seconds = Number(session.dataset.seconds) || 1800;
  var notice = Math.min(180, seconds / 2);
  var last = Date.now();
  var warning = document.createElement("dialog");
  warning.className = "slp-dialog";
  warning.setAttribute("aria-labelledby", "session-title");
  warning.setAttribute("aria-describedby", "session-words");
  var title = document.createElement("h2");
  title.id = "session-title";
  title.textContent = "You will soon be signed out";
  var words = document.createElement("p");
  words.id = "session-words";
  words.textContent = "Nobody has used this page for a while. To keep what is in it private, it will be closed in "
    + Math.max(1, Math.round(notice / 60)) + (Math.round(notice / 60) > 1 ? " minutes." : " minute.")
    + (document.getElementById("draft") ? " What you typed is saved."
      : !document.querySelector("main form[method=post]") ? ""
        : window.crypto && window.crypto.subtle ? " What you typed is kept in this browser, for you only, and is there again when you sign in."
          : " What you have not sent would be lost.");
  var row = document.createElement("div");
  row.className = "slp-button-row";
  var stay = document.createElement("button");
  stay.type = "button";
  stay.className = "govuk-button";
  stay.textContent = "Stay signed in";
  var leave = document.createElement("form");
  leave.method = "post";
  leave.action = session.dataset.signOut;
  var out = document.createElement("button");
  out.type = "submit";
  out.className = "govuk-button govuk-button--secondary";
  out.textContent = "Sign out";
  leave.append(out);
  row.append(stay, leave);
  warning.append(title, words, row);
  session.append(warning);

  function ended() {
    location.assign(session.dataset.ended + "?to=" + encodeURIComponent(location.pathname + location.search));
  }

  function keep() {
    fetch(session.dataset.keepAlive, { method: "POST", credentials: "same-origin" }).then(function (answer) {
      if (answer.status === 401) {
        /* A page that is saved as it is written stays, with what could not be sent. */
        if (document.dispatchEvent(new CustomEvent("slp:signed-out", { cancelable: true }))) {
          ended();
        }
      } else if (answer.ok) {
        last = Date.now();
        warning.close();
      }
    }, function () {
      words.textContent = "We could not reach the portal. Copy what you have not saved, then try again.";
    });
  }
  stay.addEventListener("click", keep);
  warning.addEventListener("cancel", function (event) {
    event.preventDefault();
    keep();
  });

  /* Somebody who is typing is there: tell the server now and then, so that long answers are not cut off. */
  var typed = false;
  document.addEventListener("input", function () { typed = true; });
  setInterval(function () {
    var idle = (Date.now() - last) / 1000;
    if (typed && idle > 120) {
      typed = false;
      keep();
    } else if (idle >= seconds) {
      ended();
    } else if (idle >= seconds - notice && !warning.open) {
      warning.showModal();
    }
  }, 5000);
}());
