/* Shows what is already known beside the writing, when the person asks: reads the page that the link leads to, and puts
   its panel into this place. Forms of the panel are sent in the same way, so that nothing typed on the page is left.
   Without this file the link leads to that page. Nothing that is typed is sent; the portal compares what is saved. */
(function () {
  "use strict";

  var aside = document.getElementById("known");
  var link = aside && aside.querySelector("a[data-known]");
  var place = aside && aside.querySelector("[data-known-place]");
  var told = aside && aside.querySelector("[role=status]");
  if (!link || !place || !window.fetch || !window.DOMParser || !window.URLSearchParams) {
    return;
  }

  /* What was done or refused is said by the page itself, above the panel. */
  function words(page) {
    var said = page.querySelectorAll(".govuk-error-summary li, .slp-saved");
    return Array.prototype.map.call(said, function (one) { return one.textContent.trim(); }).join(" ");
  }

  function show(answer) {
    return answer.text().then(function (text) {
      var page = new DOMParser().parseFromString(text, "text/html");
      var panel = page.getElementById("known-panel");
      if (!answer.ok || !panel) {
        throw new Error("no panel");
      }
      place.replaceChildren(document.importNode(panel, true));
      link.textContent = link.dataset.known;
      told.classList.add("slp-visually-hidden");
      told.textContent = words(page);
      var wrong = place.querySelector(".govuk-error-message");
      var next = wrong ? wrong.parentNode.querySelector("textarea") : place.querySelector("h2");
      if (next) {
        next.focus();
      }
    });
  }

  function fetched(address, options) {
    aside.setAttribute("aria-busy", "true");
    return fetch(address, options).then(show).catch(function () {
      told.textContent = place.children.length
        ? "It could not be kept just now. What you typed is still here; try again."
        : "It could not be read just now. Try again, or open the link in another window.";
      told.classList.remove("slp-visually-hidden");
    }).then(function () { aside.removeAttribute("aria-busy"); });
  }

  link.addEventListener("click", function (event) {
    if (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      fetched(link.href, { credentials: "same-origin" });
    }
  });

  place.addEventListener("submit", function (event) {
    var form = event.target;
    if (!event.submitter) {
      return;
    }
    var fields = new URLSearchParams(new FormData(form));
    event.preventDefault();
    if (event.submitter.name) {
      fields.set(event.submitter.name, event.submitter.value);
    }
    fetched(form.action, { method: "POST", body: fields, credentials: "same-origin" });
  });
}());
