// What makes the pages handier where scripts run. Every page works without it, and nothing here keeps anything.
"use strict";

(() => {
  const MINUTE = 60_000;

  /** The summary of what has to be put right takes the keyboard, so that it is heard first. */
  function readErrorsFirst() {
    const summary = document.querySelector("[data-focus]");
    if (summary) {
      summary.focus();
    }
  }

  /**
   * Keeps the minutes in the bar true, and leaves the page when the check has deleted itself, so that no name stays on the
   * screen. A visit in another tab of the same check moves the end for all of them.
   */
  function followTheTime() {
    const place = document.querySelector("[data-ends]");
    if (!place) {
      return;
    }
    let ends = Number(place.dataset.ends);
    const base = place.dataset.base;
    const tabs = "BroadcastChannel" in window ? new BroadcastChannel("check") : null;
    if (tabs) {
      tabs.postMessage({ base, ends });
      tabs.addEventListener("message", ({ data }) => {
        if (data.base === base && data.ends > ends) {
          ends = data.ends;
          show();
        }
      });
    }

    function show() {
      const left = Math.max(0, Math.floor((ends - Date.now()) / MINUTE));
      place.textContent = left === 1 ? "1 minute" : `${left} minutes`;
    }

    window.setInterval(() => {
      show();
      if (Date.now() > ends) {
        window.location.replace("/deleted?by=time");
      }
    }, MINUTE / 4);
  }

  /** In the list of findings j and k go down and up and x ticks, but only while the keyboard is in the list. */
  function walkTheList() {
    const list = document.querySelector("[data-keys]");
    if (!list) {
      return;
    }
    list.addEventListener("keydown", (event) => {
      const row = event.target.closest(".ea-finding");
      if (!row || event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      const rows = [...list.querySelectorAll(".ea-finding")];
      const at = rows.indexOf(row);
      if (event.key === "j" || event.key === "k") {
        const next = rows[at + (event.key === "j" ? 1 : -1)];
        const link = next ? next.querySelector(".ea-finding__title a") : null;
        if (link) {
          link.focus();
        }
      } else if (event.key === "x") {
        const box = row.querySelector("input[type=checkbox]");
        if (box) {
          box.checked = !box.checked;
        }
      }
    });
  }

  /** Shows and works the buttons that need a script: printing, and ticking all there is. */
  function workTheButtons() {
    document.querySelectorAll("[data-print], [data-tick]").forEach((button) => {
      button.hidden = false;
    });
    document.addEventListener("click", (event) => {
      const print = event.target.closest("[data-print]");
      if (print) {
        window.print();
      }
      const tick = event.target.closest("[data-tick]");
      if (tick) {
        const boxes = [...document.querySelectorAll(`input[type=checkbox][name="${tick.dataset.tick}"]`)];
        const all = boxes.every((box) => box.checked);
        boxes.forEach((box) => {
          box.checked = !all;
        });
      }
    });
  }

  readErrorsFirst();
  followTheTime();
  walkTheList();
  workTheButtons();
})();
