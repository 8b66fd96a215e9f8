/* Questions that apply only with another answer on the same page are shown when it is given, and hidden until then. Without
   this file they stand on the page with the words that say when they apply. */
(function () {
  "use strict";

  var blocks = Array.prototype.slice.call(document.querySelectorAll("[data-question]"));
  var byName = {};
  blocks.forEach(function (block) { byName[block.dataset.question] = block; });

  function answers(name) {
    var block = byName[name];
    if (!block || block.hidden) {
      return [];
    }
    return Array.prototype.slice.call(block.querySelectorAll("input, select"))
      .filter(function (box) { return box.tagName === "SELECT" || box.checked; })
      .map(function (box) { return box.value; });
  }

  function holds(part) {
    var equals = part.indexOf("=");
    var wanted = part.slice(equals + 1).split(",");
    return answers(part.slice(0, equals)).some(function (answer) { return wanted.indexOf(answer) >= 0; });
  }

  /* What is wrong stays in sight, whatever was answered since. */
  function look() {
    blocks.forEach(function (block) {
      if (block.dataset.when) {
        block.hidden = !block.dataset.when.split(";").every(holds) && !block.querySelector(".govuk-error-message");
      }
    });
  }

  document.addEventListener("change", look);
  document.addEventListener("input", look);
  look();
})();
