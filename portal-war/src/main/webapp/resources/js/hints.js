/* Keeps the hints of a question page up to date: after a save of what they are made of, they are read anew from the page
   itself. A new one is told politely and takes no focus. Without this file they are there on the next page view. */
(function () {
  "use strict";

  var place = document.getElementById("hints");
  var told = document.getElementById("hints-told");
  var MADE_OF = ["givenName", "familyName", "dateOfBirth", "dateOfDeath", "nhsNumber", "incidentDate",
    "placeAuthorityCode", "placeDescription"];
  var busy = false;
  var again = false;
  if (!place || !told || !window.fetch || !window.DOMParser) {
    return;
  }

  function keys(one) {
    return one.dataset.keys ? one.dataset.keys.split(" ") : [];
  }

  function show(fresh) {
    var before = keys(place);
    if (!fresh || fresh.textContent === place.textContent) {
      return;
    }
    if (place.contains(document.activeElement)) {
      /* Nothing is taken away under a finger. */
      place.addEventListener("focusout", look, { once: true });
      return;
    }
    place.dataset.keys = fresh.dataset.keys;
    place.replaceChildren.apply(place, Array.prototype.slice.call(document.importNode(fresh, true).childNodes));
    told.textContent = Array.prototype.filter.call(place.querySelectorAll("li"), function (line) {
      return before.indexOf(line.dataset.key) < 0 && line.querySelector(".slp-hints__words");
    }).map(function (line) { return line.querySelector(".slp-hints__words").textContent; }).join(" ");
  }

  function look() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    fetch(location.pathname + location.search, { credentials: "same-origin" }).then(function (answer) {
      return answer.ok && !answer.redirected ? answer.text() : "";
    }).then(function (text) {
      show(new DOMParser().parseFromString(text, "text/html").getElementById("hints"));
    }).catch(function () { return null; }).then(function () {
      busy = false;
      if (again) {
        again = false;
        look();
      }
    });
  }

  document.addEventListener("slp:saved", function (event) {
    if (event.detail.some(function (field) { return MADE_OF.indexOf(field) >= 0; })) {
      look();
    }
  });
}());
