/* Locks what a browser keeps for a person, with the key of their account, which is never stored here. Used by
   autosave.js and keep.js; why is told in the decision record on what the browser keeps. */
window.slpLocker = (function () {
  "use strict";

  function bytes(text) {
    return Uint8Array.from(atob(text), function (one) { return one.charCodeAt(0); });
  }

  function text(buffer) {
    var all = "";
    new Uint8Array(buffer).forEach(function (one) { all += String.fromCharCode(one); });
    return btoa(all);
  }

  return {
    /* Only in a secure context. */
    able: Boolean(window.crypto && window.crypto.subtle),

    key: function (secret) {
      return crypto.subtle.importKey("raw", bytes(secret), "AES-GCM", false, ["encrypt", "decrypt"]);
    },

    /* A promise of what may lie in the browser: when it was locked, and bytes that only the key opens. */
    seal: function (key, value) {
      var iv = crypto.getRandomValues(new Uint8Array(12));
      return crypto.subtle.encrypt({ name: "AES-GCM", iv: iv }, key, new TextEncoder().encode(JSON.stringify(value)))
        .then(function (locked) { return { at: Date.now(), iv: text(iv), text: text(locked) }; });
    },

    open: function (key, stored) {
      return crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes(stored.iv) }, key, bytes(stored.text))
        .then(function (plain) { return JSON.parse(new TextDecoder().decode(plain)); });
    }
  };
}());
