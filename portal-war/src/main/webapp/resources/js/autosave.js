/* Saves a question page while somebody writes: at a pause of typing, and when the page is left. Everything works without
   this file; the buttons save. When the network or the session is gone, the text stays on the page and the line says so. */
(function () {
  "use strict";

  var form = document.querySelector("form[data-autosave]");
  var line = document.getElementById("saved-line");
  if (!form || !line || !window.fetch) {
    return;
  }
  var words = line.querySelector("b");
  var more = line.querySelector("span");
  var version = form.querySelector("input[name$=':version']");
  var base = form.querySelector("input[name$=':base']");
  var usual = 2500;
  var pause = usual;
  var wait = null;
  var busy = false;
  var dirty = false;
  var stopped = false;
  var leaving = false;
  var pressed = null;

  function say(text, rest) {
    if (words.textContent !== text) {
      words.textContent = text;
    }
    more.textContent = rest;
  }

  function body() {
    var data = new URLSearchParams(new FormData(form));
    data.set(form.dataset.autosave, "1");
    return data;
  }

  function later() {
    dirty = true;
    clearTimeout(wait);
    if (!stopped) {
      wait = setTimeout(save, pause);
    }
  }

  function failed(text) {
    dirty = true;
    say("Not saved", text);
  }

  function save() {
    if (busy || !dirty || leaving || stopped) {
      return;
    }
    busy = true;
    dirty = false;
    say("Saving", "");
    fetch(form.action, {
      method: "POST",
      body: body(),
      credentials: "same-origin",
      headers: { "Accept": "application/json" }
    }).then(function (answer) {
      var type = answer.headers.get("Content-Type") || "";
      if (type.indexOf("application/json") !== 0) {
        stopped = true;
        failed("You have been signed out, or this page is too old. What you typed is still here: copy it before you sign in again.");
        return null;
      }
      return answer.json().then(function (told) {
        if (told.saved) {
          version.value = told.version;
          if (base && told.base) {
            base.value = told.base;
          }
          pause = usual;
          say("Saved at " + told.saved, "Everything you enter is kept as you go.");
        } else {
          stopped = Boolean(told.stop);
          failed(told.problem);
        }
      });
    }).catch(function () {
      failed("We could not reach the portal. What you typed is still on this page; we will try again.");
      pause = 10000;
    }).then(function () {
      busy = false;
      if (pressed) {
        form.requestSubmit(pressed);
      } else if (dirty && !stopped) {
        later();
      }
    });
  }

  form.addEventListener("input", later);
  form.addEventListener("change", later);
  form.addEventListener("submit", function (event) {
    if (busy) {
      /* The version that is being saved now is the one to go on from. */
      event.preventDefault();
      pressed = event.submitter;
      return;
    }
    leaving = true;
    clearTimeout(wait);
  });
  window.addEventListener("online", save);
  window.addEventListener("pageshow", function () { leaving = false; pressed = null; });
  window.addEventListener("beforeunload", function (event) {
    if (dirty && !leaving) {
      event.preventDefault();
    }
  });
}());
