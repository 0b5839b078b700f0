// Makes the chat smoother: answers are sent in the background and the page changes in place.
// Without this script, or when anything here fails, the same forms work as plain HTML.
(function () {
  "use strict";
  var PATIENCE = 30000; // milliseconds until an unanswered form is sent the plain way; its nonce makes that safe
  var busy = false;
  var calm = window.matchMedia && matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (!window.fetch || !window.DOMParser || !window.URLSearchParams) return;

  function byId(id) { return document.getElementById(id); }

  function notice(sentence) {
    var place = byId("notice");
    if (place) place.textContent = sentence;
  }

  function free(form) {
    busy = false;
    document.body.classList.remove("busy");
    form.removeAttribute("aria-busy");
  }

  function fields(form, button) {
    var sent = new URLSearchParams();
    new FormData(form).forEach(function (value, name) { sent.append(name, value); });
    if (button && button.name) sent.append(button.name, button.value);
    return sent;
  }

  function replace(id, page) {
    var old = byId(id), fresh = page.getElementById(id);
    if (old && fresh) old.parentNode.replaceChild(document.importNode(fresh, true), old);
    else if (old) old.remove();
    else if (fresh) byId("chat").appendChild(document.importNode(fresh, true));
  }

  function show(page) {
    var root = document.documentElement, fresh = page.documentElement;
    root.lang = fresh.lang;
    root.dir = fresh.dir;
    root.className = fresh.className;
    document.title = page.title;
    document.body.dataset.offline = page.body.dataset.offline;
    document.body.dataset.busy = page.body.dataset.busy;
    ["top", "past", "reply"].forEach(function (id) { replace(id, page); });
    byId("now").innerHTML = page.getElementById("now").innerHTML; // kept in place: a live region is announced
    notice(page.getElementById("notice").textContent);
    if (byId("answer")) byId("answer").focus({ preventScroll: true });
    places();
    newest();
  }

  function places() { // "use my place": only where the browser can tell it, and to nobody on the way
    var can = window.isSecureContext && navigator.geolocation;
    document.querySelectorAll(".here").forEach(function (each) { each.hidden = !can; });
  }

  function locate(button) {
    var field = byId("text");
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(function (found) {
      var at = found.coords; // rounded here, to about a kilometre: the exact place never leaves the phone
      field.value = at.latitude.toFixed(2) + " " + at.longitude.toFixed(2);
      button.disabled = false;
      field.focus();
      notice(button.dataset.written);
    }, function () {
      button.disabled = false;
      notice(button.dataset.failed);
    }, { enableHighAccuracy: false, maximumAge: 600000, timeout: 20000 });
  }

  function newest() {
    var last = byId("last"); // her last answer stays in sight, so that the new question has its reason
    if (last) last.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "start" });
    else window.scrollTo(0, 0);
  }

  function plainly(form, button) {
    if (button && button.name) {
      var field = document.createElement("input");
      field.type = "hidden";
      field.name = button.name;
      field.value = button.value;
      form.appendChild(field);
    }
    form.submit();
  }

  function answered(form, response) {
    return response.text().then(function (html) {
      var page = new DOMParser().parseFromString(html, "text/html");
      var sentence = page.querySelector("[data-sentence]");
      if (page.getElementById("now") && byId("now")) show(page);
      else if (sentence) notice(sentence.textContent);
      else location.assign(response.url);
      free(form);
    });
  }

  document.addEventListener("submit", function (event) {
    var form = event.target, button = event.submitter;
    if (!form.classList.contains("ours")) return;
    if (busy) { event.preventDefault(); return; }
    if (form.hasAttribute("data-plain") || event.submitter === undefined) {
      busy = true; // a second tap does nothing while the next page loads
      setTimeout(function () { busy = false; }, 5000);
      return;
    }
    event.preventDefault();
    busy = true;
    document.body.classList.add("busy");
    form.setAttribute("aria-busy", "true");
    var waiting = window.AbortController ? new AbortController() : null;
    var timer = setTimeout(function () { if (waiting) waiting.abort(); }, PATIENCE);
    fetch(form.action, {
      method: "POST",
      body: fields(form, button),
      credentials: "same-origin",
      signal: waiting ? waiting.signal : undefined
    })
      .then(function (response) { return answered(form, response); })
      .catch(function () {
        free(form);
        if (navigator.onLine === false) notice(document.body.dataset.offline);
        else plainly(form, button);
      })
      .then(function () { clearTimeout(timer); });
  });

  document.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest(".here button");
    if (button) locate(button);
  });

  document.addEventListener("change", function (event) {
    var box = event.target;
    if (box.type !== "checkbox" || !box.checked) return;
    var alone = box.hasAttribute("data-exclusive");
    box.form.querySelectorAll("input[type=checkbox]").forEach(function (other) {
      if (other !== box && (alone || other.hasAttribute("data-exclusive"))) other.checked = false;
    });
  });

  window.addEventListener("pageshow", function () {
    busy = false;
    document.body.classList.remove("busy");
  });
  places();
  if (byId("last")) newest();
})();
